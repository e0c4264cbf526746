//! All that is kept from one reader, taken apart once into what a text is searched for.

use std::collections::HashMap;

use super::dates::Dates;
use super::echo::Echo;
use super::hints::Hints;
use super::houses::Houses;
use super::near::Near;
use super::pattern::{Patterns, When};
use super::shared::Runs;
use super::shown::{self, Shown};
use super::{Hidden, Hit, What, address, contact, names, schools, words};

/// Codes and numbers without their spaces, and every beginning of them.
#[derive(Default)]
pub(super) struct Codes {
    pub(super) whole: HashMap<String, (Hit, usize)>,
    pub(super) beginnings: HashMap<String, usize>,
    /// How many digits the longest number has that begins so.
    pub(super) lengths: HashMap<String, usize>,
    /// Last four digits.
    pub(super) tails: HashMap<String, usize>,
}

/// What a text is searched for.
#[derive(Default)]
pub(super) struct Lexicon {
    pub(super) patterns: Patterns,
    pub(super) near: Near,
    /// Names without vowels, for scripts that leave them out: of names in such a script, and others.
    pub(super) bones: [HashMap<String, usize>; 2],
    pub(super) codes: Codes,
    pub(super) dates: Dates,
    pub(super) runs: Runs,
    pub(super) echo: Echo,
    pub(super) hints: Hints,
    pub(super) houses: Houses,
    /// Single letters that a name begins with.
    pub(super) letters: HashMap<String, usize>,
    /// Short forms without their endings.
    pub(super) stems: HashMap<String, usize>,
}

impl Lexicon {
    /// Of everything hidden.
    pub(super) fn new(hidden: &[Hidden], shown: &Shown, seen: &[&str]) -> Self {
        let mut all = Self::default();
        for (place, it) in hidden.iter().enumerate() {
            all.hints.add(it.what, place, &shown::words_of(&it.text));
            match it.what {
                What::Name => names::add(&mut all, shown, place, &it.text),
                What::Address => address::add(&mut all, shown, place, &it.text),
                What::School | What::Gp => schools::add(&mut all, shown, place, &it.text),
                What::Phone => contact::phone(&mut all, shown, place, &it.text),
                What::Email => contact::email(&mut all, shown, place, &it.text),
                What::Number => contact::number(&mut all, shown, place, &it.text),
                What::Date => contact::day(&mut all, shown, place, &it.text),
                What::Text => contact::text(&mut all, shown, place, &it.text),
            }
        }
        for text in seen {
            all.runs.allow(text);
            all.echo.allow(text);
        }
        all
    }

    /// One more run of words, unless this reader may see it.
    pub(super) fn run(
        &mut self,
        shown: &Shown,
        words: Vec<String>,
        hit: Hit,
        hidden: usize,
        when: When,
    ) {
        let known = matches!(&*words, [word] if shown.is_name(word)) || shown.has(&words);
        if !known {
            self.patterns.add(words, hit, hidden, when);
        }
    }

    /// One more code or number, without spaces.
    pub(super) fn code(&mut self, shown: &Shown, code: &str, hit: Hit, hidden: usize) {
        if shown.squeezed.contains(code) || code.is_empty() {
            return;
        }
        for (end, letter) in code.char_indices() {
            let lead = &code[..end + letter.len_utf8()];
            self.codes.beginnings.entry(lead.to_owned()).or_insert(hidden);
            if lead.len() > 6
                && lead.len() < code.len()
                && lead.bytes().all(|it| it.is_ascii_digit())
            {
                let longest = self.codes.lengths.entry(lead.to_owned()).or_default();
                *longest = code.len().max(*longest);
            }
        }
        self.codes.whole.entry(code.to_owned()).or_insert((hit, hidden));
    }

    /// One more word whose misspellings are looked for.
    pub(super) fn near(&mut self, shown: &Shown, word: &str, hidden: usize) {
        if !shown.is_name(word) {
            self.near.add(word, hidden);
        }
    }

    /// When a single word counts: an ordinary or very short one only as a name.
    pub(super) fn when(&self, word: &str) -> When {
        let short = word.is_ascii() && word.len() < 3;
        let months = words::month(word).is_some();
        let plain = words::is_common(word) || words::is_field(word) || words::is_kind(word);
        if short || months || plain { When::Named } else { When::Always }
    }
}
