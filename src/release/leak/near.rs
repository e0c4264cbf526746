//! Words one slip of the pen away from a hidden one.

use std::collections::{HashMap, HashSet};

/// The shortest word whose misspellings are looked for, in letters.
const SHORTEST: usize = 5;

/// Words whose misspellings are looked for.
#[derive(Default)]
pub(super) struct Near {
    words: Vec<(Vec<char>, usize)>,
    known: HashSet<String>,
    /// Words by themselves and by themselves without one letter.
    by_lack: HashMap<String, Vec<usize>>,
    by_sound: HashMap<String, usize>,
}

impl Near {
    /// One more word of a hidden thing; short ones are told apart by one letter and left out.
    pub(super) fn add(&mut self, word: &str, hidden: usize) {
        let letters: Vec<char> = word.chars().collect();
        let plain = letters.iter().all(|it| it.is_alphabetic());
        if letters.len() < SHORTEST || !plain || !self.known.insert(word.to_owned()) {
            return;
        }
        let place = self.words.len();
        for lack in lacks(&letters) {
            let same = self.by_lack.entry(lack).or_default();
            if same.last() != Some(&place) {
                same.push(place);
            }
        }
        self.by_sound.entry(sound(word)).or_insert(hidden);
        self.words.push((letters, hidden));
    }

    /// Whose word this is a misspelling of.
    pub(super) fn find(&self, word: &str) -> Option<usize> {
        let letters: Vec<char> = word.chars().collect();
        if letters.len() + 1 < SHORTEST || self.words.is_empty() {
            return None;
        }
        let lacks = lacks(&letters);
        let mut close = lacks.iter().filter_map(|it| self.by_lack.get(it)).flatten();
        let slip = close.find(|it| is_slip(&self.words[**it].0, &letters));
        slip.map(|it| self.words[*it].1).or_else(|| {
            let sound = (letters.len() >= SHORTEST).then(|| sound(word))?;
            self.by_sound.get(&sound).copied()
        })
    }
}

/// A word, and the word without each of its letters.
fn lacks(letters: &[char]) -> Vec<String> {
    let without = |gone: usize| {
        let kept = letters.iter().enumerate().filter(|it| it.0 != gone);
        kept.map(|it| *it.1).collect()
    };
    (0..=letters.len()).map(without).collect()
}

/// One letter more, less, another, or two changed over?
fn is_slip(a: &[char], b: &[char]) -> bool {
    let same = a.iter().zip(b).take_while(|it| it.0 == it.1).count();
    let (rest, other) = (&a[same..], &b[same..]);
    match (rest.len(), other.len()) {
        (0, 0) => true,
        (x, y) if x == y => {
            let swapped = x > 1 && rest[0] == other[1] && rest[1] == other[0];
            rest[1..] == other[1..] || swapped && rest[2..] == other[2..]
        }
        (x, y) if x == y + 1 => rest[1..] == *other,
        (x, y) if y == x + 1 => *rest == other[1..],
        _ => false,
    }
}

/// A word as it sounds, so that "Kaitlyn" is "Caitlin".
fn sound(word: &str) -> String {
    let swaps = [
        ("ph", "f"),
        ("ck", "k"),
        ("gh", "g"),
        ("sch", "sh"),
        ("ce", "se"),
        ("ci", "si"),
        ("cy", "si"),
        ("ch", "%"),
        ("c", "k"),
        ("%", "ch"),
        ("q", "k"),
        ("x", "ks"),
        ("z", "s"),
        ("ie", "i"),
        ("ey", "i"),
        ("ee", "i"),
        ("ea", "i"),
        ("y", "i"),
        ("w", "v"),
        ("ou", "u"),
        ("oo", "u"),
        ("ah", "a"),
        ("j", "i"),
    ];
    let mut out = word.to_owned();
    for (from, to) in swaps {
        out = out.replace(from, to);
    }
    let mut twin = '\0';
    out.retain(|it| std::mem::replace(&mut twin, it) != it);
    out
}
