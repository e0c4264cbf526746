//! Finds many phrases in a text at once: whole words, the longest first, in linear time.

use std::ops::Range;

/// May the last word of a phrase stand in the plural?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::rules) enum Plurals {
    /// *s*, *es*, *y* to *ies* are found too.
    Found,
    /// Only as written.
    AsWritten,
}

/// A phrase to look for.
struct Phrase {
    /// Its letters; small ones unless it is looked for exactly as written.
    letters: Vec<char>,
    exact: bool,
    /// Whose it is.
    of: usize,
    /// Its third letter, where no other will do: most candidates are ruled out by it.
    third: Option<usize>,
}

/// Phrases by the first two letters of their first word.
///
/// A text is walked once; at each word only the few phrases that begin like it are tried, and none
/// is longer than the longest phrase.
pub(in crate::rules) struct Phrases {
    by_start: Vec<Vec<Phrase>>,
    /// One bit for each [`slot`] at which some phrase may begin: sifts out most words.
    sieve: Vec<u64>,
    plurals: Plurals,
}

/// Signs that mean the same are made one, so that "child’s" finds "child's".
fn plain(letter: char) -> char {
    match letter {
        '’' | '‘' | 'ʼ' => '\'',
        '‐' | '‑' | '–' => '-',
        other => other,
    }
}

fn small(letter: char) -> char {
    if letter.is_ascii() {
        return letter.to_ascii_lowercase();
    }
    // Of the few letters with several small ones the first is enough to tell phrases apart.
    letter.to_lowercase().next().unwrap_or(letter)
}

/// What tells two forms apart, wherever they stand: the same for a singular and its plural.
pub(in crate::rules) fn key_of(form: &str) -> String {
    let exact = form.chars().any(char::is_uppercase);
    let same = |it: char| match plain(it) {
        '-' => ' ',
        other if exact => other,
        other => small(other),
    };
    let key: String = form.trim().chars().map(same).collect();
    let singular = match key.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None => match key.strip_suffix('s') {
            Some(stem) if !stem.ends_with(['s', 'u', 'i', '\'']) => stem.to_owned(),
            _ => key,
        },
    };
    // After these a plural has one more e.
    match singular.strip_suffix('e') {
        Some(stem) if form.ends_with("es") && stem.ends_with(['x', 's', 'h']) => stem.to_owned(),
        _ => singular,
    }
}

impl Phrases {
    /// These phrases, each with the number of what it belongs to.
    pub(in crate::rules) fn new<'a>(
        phrases: impl IntoIterator<Item = (usize, &'a str)>,
        plurals: Plurals,
    ) -> Self {
        let mut by_start: Vec<Vec<Phrase>> = Vec::new();
        by_start.resize_with(STARTS, Vec::new);
        let mut sieve = vec![0_u64; (STARTS * THIRDS).div_ceil(64)];
        for (of, text) in phrases {
            let exact = text.chars().any(char::is_uppercase);
            let letters = text.trim().chars().map(plain);
            let letters: Vec<char> =
                if exact { letters.collect() } else { letters.map(small).collect() };
            let start = slot(letters.iter().copied()) / THIRDS;
            let mut add = |third| {
                let slot = start * THIRDS + third;
                sieve[slot / 64] |= 1_u64 << (slot % 64);
            };
            let third = third_of(&letters, plurals);
            match third {
                Some(third) => [third, UNKNOWN].into_iter().for_each(&mut add),
                None => (0..THIRDS).for_each(&mut add),
            }
            by_start[start].push(Phrase { letters, exact, of, third });
        }
        Self { by_start, sieve, plurals }
    }

    /// The longest phrase at the beginning of a word: where it ends, and whose it is.
    pub(in crate::rules) fn at(&self, text: &str, at: usize) -> Option<(usize, usize)> {
        let slot = slot(text[at..].chars());
        if self.sieve.get(slot / 64)? >> (slot % 64) & 1 == 0 {
            return None;
        }
        self.among(text, at, slot)
    }

    /// The longest of the phrases that may begin there.
    #[inline(never)]
    fn among(&self, text: &str, at: usize, slot: usize) -> Option<(usize, usize)> {
        let third = slot % THIRDS;
        let fits = |it: &&Phrase| third == UNKNOWN || it.third.is_none_or(|it| it == third);
        let candidates = self.by_start.get(slot / THIRDS)?.iter().filter(fits);
        let rest = &text[at..];
        let ends = candidates
            .filter_map(|phrase| Some((phrase.end(rest, self.plurals)?, phrase.of, phrase.exact)));
        // Of two of one length the one with capitals knows better.
        let (length, of, _) = ends.max_by_key(|it| (it.0, it.2))?;
        Some((at + length, of))
    }

    /// Every phrase of the text, in order, none over another: where it is (in bytes) and whose.
    pub(in crate::rules) fn find(&self, text: &str) -> Vec<(Range<usize>, usize)> {
        let mut found = Vec::new();
        let mut before = [' ', ' '];
        let mut next = 0;
        for (at, letter) in text.char_indices() {
            if at >= next
                && (letter.is_ascii_alphanumeric()
                    || !letter.is_ascii() && letter.is_alphanumeric())
                && !before[1].is_ascii_alphanumeric()
                && begins(before)
                && let Some((end, of)) = self.at(text, at)
            {
                next = end;
                found.push((at..next, of));
            }
            before = [before[1], letter];
        }
        found
    }
}

/// Does a word begin after these two? Not in the middle of one, nor after "self-" or "non-".
fn begins(before: [char; 2]) -> bool {
    let inside = before[1].is_alphanumeric() || before[1] == '_' || before[1] == '@';
    let joined = plain(before[1]) == '-' && before[0].is_alphanumeric();
    let apostrophe = plain(before[1]) == '\'' && before[0].is_alphanumeric();
    !(inside || joined || apostrophe)
}

/// Does a word end before this rest?
fn ends(rest: &str) -> bool {
    let mut letters = rest.chars();
    let first = letters.next().unwrap_or(' ');
    let joined = plain(first) == '-' && letters.next().is_some_and(char::is_alphanumeric);
    !(first.is_alphanumeric() || first == '_' || first == '@' || joined)
}

/// How many beginnings are told apart: two letters, of which each is one of 26 or another.
const STARTS: usize = 27 * 27;
/// How many third letters are told apart: one of 26, another or none, and [`UNKNOWN`].
const THIRDS: usize = 28;
/// A third letter that is not plain: it may become any when it is made small.
const UNKNOWN: usize = 27;

fn place(letter: Option<char>) -> usize {
    match letter.map(|it| it.to_ascii_lowercase()) {
        Some(it @ 'a'..='z') => it as usize - 'a' as usize,
        _ => 26,
    }
}

/// Where phrases that begin with these letters are kept, by the first two of the first word; and
/// which the third is, by which most of those are sifted out.
fn slot(letters: impl Iterator<Item = char>) -> usize {
    let mut word = letters.take_while(|it| it.is_alphanumeric());
    let first = place(word.next());
    let second = place(word.next());
    let third = match word.next() {
        Some(it) if !it.is_ascii() => UNKNOWN,
        it => place(it),
    };
    (first * 27 + second) * THIRDS + third
}

/// Which third letter a text must have for a phrase to begin there; `None` when any may do.
fn third_of(letters: &[char], plurals: Plurals) -> Option<usize> {
    // The y of the plural becomes another letter.
    let changes = letters.len() == 3 && letters[2] == 'y' && plurals == Plurals::Found;
    let word = letters.get(..3).filter(|it| it.iter().all(|it| it.is_alphanumeric()))?;
    (word[2].is_ascii() && !changes).then(|| place(Some(word[2])))
}

impl Phrase {
    /// How long it is at the beginning of `rest`, if it stands there as whole words.
    fn end(&self, rest: &str, plurals: Plurals) -> Option<usize> {
        let (length, left) = self.along(rest);
        if left == 0 && ends(&rest[length..]) {
            return Some(length);
        }
        if plurals == Plurals::AsWritten {
            return None;
        }
        let tail = |at: usize, endings: &[&str]| {
            let tail = rest.get(at..)?;
            let mut fits = endings.iter().filter(|it| tail.starts_with(**it));
            let ending = fits.find(|it| ends(&tail[it.len()..]))?;
            Some(at + ending.len())
        };
        match (left, self.letters.last()) {
            (0, _) if self.exact => tail(length, &["s", "es"]),
            (0, _) => tail(length, &["s", "es", "S", "ES"]),
            (1, Some('y')) => tail(length, &["ies"]),
            _ => None,
        }
    }

    /// How far the phrase and `rest` go together: bytes of `rest`, letters of the phrase left.
    fn along(&self, rest: &str) -> (usize, usize) {
        let next = |at: usize| match *rest.as_bytes().get(at)? {
            byte if byte < 128 => Some((char::from(byte), 1)),
            _ => rest[at..].chars().next().map(|it| (plain(it), it.len_utf8())),
        };
        let mut at = 0;
        for (gone, wanted) in self.letters.iter().enumerate() {
            let Some((found, length)) = next(at) else {
                return (rest.len(), self.letters.len() - gone);
            };
            let fits = match wanted {
                ' ' => found.is_whitespace() || found == '-',
                '-' => found == '-' || found == ' ',
                _ if self.exact => found == *wanted,
                _ => small(found) == *wanted,
            };
            if !fits {
                return (at, self.letters.len() - gone);
            }
            at += length;
            // Several spaces, or a line end with spaces, are one.
            while *wanted == ' '
                && let Some((_, length)) = next(at).filter(|it| it.0.is_whitespace())
            {
                at += length;
            }
        }
        (at, 0)
    }
}
