//! How much room words take, and words cut to the room there is.
//!
//! No font is at hand here, and each reader's is another: the widths are those of a wide one, so that
//! what fits by them fits everywhere.

/// About how wide words are, in units, at letters of this height. Never less than in the usual fonts.
pub fn breadth(text: &str, size: u8, strong: bool) -> u32 {
    let share: u32 = text.chars().map(hundredths).sum();
    let share = if strong { share * 110 / 100 } else { share };
    (share * u32::from(size)).div_ceil(100)
}

/// The width of a sign in hundredths of the height of letters.
fn hundredths(sign: char) -> u32 {
    match sign {
        _ if is_joined(sign) => 0,
        'i' | 'j' | 'l' | '.' | ',' | ':' | ';' | '\'' | '’' | '|' | '!' => 31,
        ' ' | 'f' | 't' | 'r' | '(' | ')' | '-' | 'I' | '/' => 38,
        'm' | 'w' | 'M' | 'W' | '…' | '—' => 92,
        'a'..='z' | '0'..='9' => 59,
        'A'..='Z' => 72,
        // A renderer shows these as `[U+202E]`.
        _ if sign.is_control()
            || matches!(sign, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{206F}' | '\u{FEFF}') =>
        {
            500
        }
        _ if sign.is_lowercase() => 64,
        '\u{80}'..='\u{7FF}' => 76,
        _ => 112,
    }
}

/// Does this sign stand on or with the one before it: an accent, a joiner, a tone of skin?
fn is_joined(sign: char) -> bool {
    matches!(sign,
        '\u{300}'..='\u{36F}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5BD}'
        | '\u{610}'..='\u{61A}' | '\u{64B}'..='\u{65F}' | '\u{1AB0}'..='\u{1AFF}'
        | '\u{200B}'..='\u{200F}' | '\u{20D0}'..='\u{20FF}' | '\u{FE00}'..='\u{FE0F}'
        | '\u{1F3FB}'..='\u{1F3FF}' | '\u{E0020}'..='\u{E007F}' | '\u{E0100}'..='\u{E01EF}')
}

/// The text on at most so many lines of this width in units. What does not fit ends in "…"; a text
/// of spaces alone gives no line.
pub fn wrap(text: &str, size: u8, strong: bool, width: u32, most: usize) -> Vec<String> {
    let fits = |line: &str| breadth(line, size, strong) <= width;
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    let mut words: Vec<&str> = text.split_whitespace().collect();
    words.reverse();
    while let Some(word) = words.pop() {
        let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if fits(&longer) {
            line = longer;
            continue;
        }
        if lines.len() + 1 >= most {
            lines.push(cut(&longer, &fits));
            return lines;
        }
        if line.is_empty() {
            // One word longer than a line: broken where it has a hyphen, or where it must be.
            let at = head(word, &fits);
            lines.push(word[..at].to_owned());
            words.push(&word[at..]);
        } else {
            lines.push(std::mem::take(&mut line));
            words.push(word);
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// Where the longest beginning of a word ends that fits; never nothing.
fn head(word: &str, fits: &dyn Fn(&str) -> bool) -> usize {
    let ends = ends(word);
    let fitting: Vec<usize> = ends.iter().copied().take_while(|it| fits(&word[..*it])).collect();
    let hyphen = fitting.iter().rev().find(|it| word[..**it].ends_with('-'));
    hyphen.or(fitting.last()).or(ends.first()).copied().unwrap_or(word.len())
}

/// The longest beginning that fits with "…" after it.
fn cut(text: &str, fits: &dyn Fn(&str) -> bool) -> String {
    let with = |at: usize| format!("{}…", text[..at].trim_end_matches([' ', ',', '-', '.']));
    let ends = ends(text);
    let at = ends.iter().copied().take_while(|it| fits(&with(*it))).last();
    with(at.unwrap_or(0))
}

/// The places where a text may be cut: not within what is seen as one sign.
fn ends(text: &str) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut before = ' ';
    for (at, sign) in text.char_indices() {
        let flag = |it: char| matches!(it, '\u{1F1E6}'..='\u{1F1FF}');
        if at > 0 && !is_joined(sign) && before != '\u{200D}' && !(flag(before) && flag(sign)) {
            ends.push(at);
        }
        before = sign;
    }
    if !text.is_empty() {
        ends.push(text.len());
    }
    ends
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_wrapped_and_what_does_not_fit_is_cut() {
        let cases = [
            ("fits", "Ava", 60, 2, vec!["Ava"]),
            ("nothing", " \n ", 60, 2, vec![]),
            ("two lines", "Kirsty Vale", 45, 2, vec!["Kirsty", "Vale"]),
            ("at a hyphen", "Anne-Marie", 45, 2, vec!["Anne-", "Marie"]),
            ("cut", "Kirsty Jane Vale", 45, 2, vec!["Kirsty", "Jane…"]),
            ("one long word", "Llanfairpwllgwyngyll", 60, 2, vec!["Llanfairp", "wllgwy…"]),
            ("a family stays whole", "👩\u{200D}👧👩\u{200D}👧", 32, 1, vec!["…"]),
        ];
        for (why, text, width, most, expected) in cases {
            let lines = wrap(text, 12, false, width, most);
            assert_eq!(lines, expected, "{why}");
            assert!(lines.iter().all(|it| breadth(it, 12, false) <= width), "{why}");
        }
    }
}
