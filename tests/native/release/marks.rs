//! Marks: words and days that stand in one field only, so that they can be found again in any output.

use std::collections::BTreeSet;

use plainplan::domain::TypedDate;

use crate::generate::Dice;

const LETTERS: &[u8; 16] = b"bcdfghjklmnprstv";
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
/// Some of them are in the glossary or the list of swaps, so that texts come apart in runs.
const FILLER: &[&str] = &[
    "she",
    "said",
    "that",
    "the",
    "strategy discussion",
    "was",
    "not",
    "about",
    "MARAC",
    "a",
    "child",
    "core group",
    "commence",
    "utilise",
    "prior to",
    "section 47",
    "CAMHS",
    "non-engagement",
    "12",
    "home,",
    "and (then)",
    "<b>",
    "Siân",
    "“quoted”",
    "a & b",
    "100%",
    "%41",
    "&amp;",
];

/// Hands out marks, each once.
pub struct Marks {
    words: u64,
    days: u64,
}

/// A number below `most`.
pub fn below(dice: &mut Dice, most: usize) -> usize {
    (dice.next() % most.max(1) as u64) as usize
}

/// True in `of` cases of ten.
pub fn often(dice: &mut Dice, of: usize) -> bool {
    below(dice, 10) < of
}

impl Marks {
    /// Marks that begin somewhere.
    pub fn new(dice: &mut Dice) -> Self {
        Self { words: dice.next() % 0x80_0000, days: dice.next() % 30_000 }
    }

    /// From here on only marks that no case of the generator has.
    pub fn skip_to_upper(&mut self) {
        self.words += 0x80_0000;
        self.days += 30_000;
    }

    /// A word of eight letters.
    pub fn word(&mut self) -> String {
        self.words += 1;
        let mut it = self.words.wrapping_mul(0x5bd1_e995) & 0xff_ffff;
        let mut word = String::from("qz");
        for _ in 0..6 {
            word.push(char::from(LETTERS[(it & 15) as usize]));
            it >>= 4;
        }
        word
    }

    /// A text of any length with one mark in it.
    pub fn text(&mut self, dice: &mut Dice, lines: bool) -> String {
        let mut words: Vec<String> = (0..below(dice, 6)).map(|_| filler(dice)).collect();
        let at = below(dice, words.len() + 1);
        words.insert(at, self.word());
        let between = if lines && often(dice, 2) { "\n" } else { " " };
        words.join(between)
    }

    /// A day of its own; always of two digits, so that none is a part of another.
    fn day(&mut self) -> (u64, u64, u64) {
        self.days += 1;
        let it = (self.days * 7919) % (300 * 12 * 19);
        (10 + it % 19, it / 19 % 12, 1900 + it / (19 * 12))
    }

    /// A date for three boxes: mostly a day, now and then something typed that is none.
    pub fn date(&mut self, dice: &mut Dice) -> TypedDate {
        if often(dice, 1) {
            return TypedDate { day: String::new(), month: self.word(), year: "99".to_owned() };
        }
        let (day, month, year) = self.day();
        let month = (month + 1).to_string();
        TypedDate { day: day.to_string(), month, year: year.to_string() }
    }

    /// A date in words.
    pub fn when(&mut self, dice: &mut Dice) -> String {
        if often(dice, 4) {
            return format!("about then {}", self.word());
        }
        let (day, month, year) = self.day();
        format!("{day} {} {year}", MONTHS[month as usize])
    }
}

fn filler(dice: &mut Dice) -> String {
    FILLER[below(dice, FILLER.len())].to_owned()
}

/// Every mark in a text, however it is written: in capitals, with spaces between, as `2026-03-12`,
/// percent or entity encoded.
pub fn found(text: &str) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for it in [text.to_owned(), percent_decoded(text), entity_decoded(text)] {
        let plain: String =
            it.chars().filter(|it| !it.is_whitespace() && *it != '\u{200b}').collect();
        collect(&plain.to_lowercase(), &mut all);
    }
    all
}

fn collect(text: &str, all: &mut BTreeSet<String>) {
    for (at, _) in text.match_indices("qz") {
        let word: Option<&str> = text.get(at..at + 8);
        if let Some(word) = word.filter(|it| it.bytes().skip(2).all(|b| LETTERS.contains(&b))) {
            all.insert(word.to_owned());
        }
    }
    let digits = |it: &str| it.bytes().all(|b| b.is_ascii_digit());
    for name in MONTHS {
        let name = name.to_lowercase();
        for (at, _) in text.match_indices(&*name) {
            let end = at + name.len();
            let day = at.checked_sub(2).and_then(|it| text.get(it..at));
            let year = text.get(end..end + 4);
            if let Some((day, year)) = day.zip(year).filter(|(a, b)| digits(a) && digits(b)) {
                all.insert(format!("{day}{name}{year}"));
            }
        }
    }
    // 2026-03-12, as files have it.
    for (at, _) in text.match_indices('-') {
        let parts = at.checked_sub(4).and_then(|it| text.get(it..at)).zip(text.get(at + 1..at + 6));
        let Some((year, rest)) = parts.filter(|(year, _)| digits(year)) else { continue };
        if let Some((month, day)) = rest.split_once('-')
            && let Some(name) = month.parse::<usize>().ok().and_then(|it| MONTHS.get(it.max(1) - 1))
            && digits(day)
        {
            all.insert(format!("{day}{}{year}", name.to_lowercase()));
        }
    }
}

fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let hex = after.get(..2).and_then(|it| std::str::from_utf8(it).ok());
        let hex = hex.and_then(|it| u8::from_str_radix(it, 16).ok()).filter(|_| *first == b'%');
        bytes.push(hex.unwrap_or(*first));
        rest = if hex.is_some() { &after[2..] } else { after };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn entity_decoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let end = rest.find(';').filter(|it| *it < 9);
        let name = end.map(|it| &rest[..it]).unwrap_or_default();
        let number = match name.strip_prefix('#') {
            Some(it) if it.starts_with(['x', 'X']) => u32::from_str_radix(&it[1..], 16).ok(),
            Some(it) => it.parse().ok(),
            None => None,
        };
        let named = match name {
            "amp" => Some('&'),
            "lt" => Some('<'),
            "gt" => Some('>'),
            "quot" => Some('"'),
            "nbsp" | "shy" => Some(' '),
            _ => number.and_then(char::from_u32),
        };
        match named {
            Some(it) => {
                out.push(it);
                rest = &rest[name.len() + 1..];
            }
            None => out.push('&'),
        }
    }
    out + rest
}

#[test]
fn a_mark_is_found_in_every_dress() {
    let mut dice = Dice(1);
    let mut marks = Marks::new(&mut dice);
    let word = marks.word();
    let spaced: String = word.to_uppercase().chars().flat_map(|it| [it, ' ']).collect();
    let entities: String = word.chars().map(|it| format!("&#x{:x};", u32::from(it))).collect();
    let percent: String = word.bytes().map(|it| format!("%{it:02X}")).collect();
    for text in [word.clone(), format!("x{word}y"), spaced, entities, percent] {
        assert!(found(&text).contains(&word), "{text}");
    }
    for text in ["12 March 2026", "Thursday 12 March 2026.", "2026-03-12", "12march2026"] {
        assert!(found(text).contains("12march2026"), "{text}");
    }
    let many: BTreeSet<String> = (0..50_000).map(|_| marks.word()).collect();
    assert_eq!(many.len(), 50_000, "each is of its own");
}
