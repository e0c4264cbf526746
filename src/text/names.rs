//! Names inside sentences.

/// `Ava` to `Ava’s`, `James` to `James’s`, `the twins` to `the twins’`.
///
/// English only: Welsh catalogues phrase their way round a possessive.
pub fn possessive(name: &str) -> String {
    let plural = name.starts_with("the ") || name.starts_with("The ") || name.contains(" and ");
    match plural && name.ends_with('s') {
        true => format!("{name}’"),
        false => format!("{name}’s"),
    }
}

/// The same text with a capital letter.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

/// A term as it stands within a sentence: without its first capital, unless that belongs to a
/// name (“Safeguarding and Review Unit”) or an abbreviation.
pub fn within(term: &str) -> String {
    let is_name = term.split(' ').skip(1).any(|it| it.starts_with(char::is_uppercase));
    let mut letters = term.chars();
    match letters.next() {
        Some(first) if !is_name && !letters.as_str().starts_with(char::is_uppercase) => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => term.to_owned(),
    }
}

/// A name as it stands within a line of English: one that is written from the right gets a mark on
/// either side, or the line would begin at the right and the signs beside the name change places.
pub fn in_line(name: &str) -> String {
    let runs_left = |it: char| matches!(it, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FEFC}');
    match name.contains(runs_left) {
        true => format!("\u{200E}{name}\u{200E}"),
        false => name.to_owned(),
    }
}

/// The first words of a text, up to about `most` characters, for a card or a link.
pub fn short(text: &str, most: usize) -> String {
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if flat.chars().count() <= most {
        return flat;
    }
    let cut: String = flat.chars().take(most).collect();
    let whole = cut.rsplit_once(' ').map_or(&*cut, |it| it.0);
    format!("{}…", whole.trim_end_matches([',', '.', ';', ':']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_from_the_right_keeps_the_line_from_the_left() {
        assert_eq!(in_line("Ava"), "Ava");
        assert_eq!(in_line("ليلى"), "\u{200E}ليلى\u{200E}");
        assert_eq!(in_line("Ava שלום"), "\u{200E}Ava שלום\u{200E}");
    }

    #[test]
    fn possessives_are_said_as_people_say_them() {
        for (name, expected) in [
            ("Ava", "Ava’s"),
            ("James", "James’s"),
            ("the twins", "the twins’"),
            ("Siôn", "Siôn’s"),
            ("this child", "this child’s"),
        ] {
            assert_eq!(possessive(name), expected);
        }
    }

    #[test]
    fn a_capital_is_put_first_and_nothing_else_changes() {
        for (text, expected) in [("this child’s day", "This child’s day"), ("ŵyn", "Ŵyn"), ("", "")]
        {
            assert_eq!(capital(text), expected);
        }
    }

    #[test]
    fn a_term_within_a_sentence_keeps_only_the_capitals_of_names() {
        for (term, expected) in [
            ("Lead social worker", "lead social worker"),
            ("Safeguarding and Review Unit", "Safeguarding and Review Unit"),
            ("LSCB", "LSCB"),
            ("", ""),
        ] {
            assert_eq!(within(term), expected);
        }
    }

    #[test]
    fn a_long_text_is_cut_between_words() {
        assert_eq!(short("  Seen at\n home ", 40), "Seen at home");
        assert_eq!(short("Seen at home, asleep on the sofa", 14), "Seen at home…");
        assert_eq!(short("ŵŵŵŵ", 3), "ŵŵŵ…");
    }
}
