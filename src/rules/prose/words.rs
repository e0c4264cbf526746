//! Lists of words asked for at every word of every text: told at once, without walking the list.

use std::sync::OnceLock;

/// Words, and in which of several lists each of them is, one bit for a list.
#[derive(Debug)]
pub struct WordMap {
    /// One bit for each hash: most words of a text are in no list, and are sifted out by it.
    sieve: [u64; 32],
    /// Each word at the place of its hash, or the next that was free.
    places: Vec<(&'static str, u32)>,
}

/// A number for a word. Words of up to eight bytes that differ have numbers that differ before
/// they are mixed.
pub(in crate::rules) fn hash(word: &str) -> u32 {
    let bytes = word.as_bytes();
    let (head, tail) = match (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        (Some(head), Some(tail)) => (u32::from_le_bytes(*head), u32::from_le_bytes(*tail)),
        _ => (bytes.iter().fold(0, |all, it| all << 8 | u32::from(*it)), 0),
    };
    let both = u64::from(head) << 32 | u64::from(tail.wrapping_add(bytes.len() as u32));
    ((both ^ both >> 29).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32) as u32
}

impl WordMap {
    /// These lists: the first has the lowest bit.
    pub fn new<'a>(lists: impl IntoIterator<Item = &'a [&'static str]>) -> Self {
        let mut all: Vec<(&'static str, u32)> = Vec::new();
        for (at, list) in lists.into_iter().enumerate() {
            all.extend(list.iter().map(|it| (*it, 1 << at)));
        }
        let size = (all.len() * 2).next_power_of_two().max(2);
        let mut map = Self { sieve: [0; 32], places: vec![("", 0); size] };
        for (word, bits) in all {
            let hash = hash(word);
            map.sieve[(hash >> 6 & 31) as usize] |= 1 << (hash & 63);
            let mut at = map.place(hash);
            while map.places[at].1 != 0 && map.places[at].0 != word {
                at = (at + 1) & (size - 1);
            }
            map.places[at] = (word, map.places[at].1 | bits);
        }
        map
    }

    fn place(&self, hash: u32) -> usize {
        (hash >> 11) as usize & (self.places.len() - 1)
    }

    /// The bits of the lists a word is in; 0 for none.
    pub fn get(&self, word: &str) -> u32 {
        let hash = hash(word);
        if self.sieve[(hash >> 6 & 31) as usize] >> (hash & 63) & 1 == 0 {
            return 0;
        }
        let mut at = self.place(hash);
        // No more than half of the places are taken, so there is an end.
        while self.places[at].1 != 0 {
            if self.places[at].0 == word {
                return self.places[at].1;
            }
            at = (at + 1) & (self.places.len() - 1);
        }
        0
    }
}

/// A list of words, written with spaces between.
#[derive(Debug)]
pub struct Words {
    text: &'static str,
    map: OnceLock<WordMap>,
}

impl Words {
    /// The words of a text.
    pub const fn of(text: &'static str) -> Self {
        Self { text, map: OnceLock::new() }
    }

    /// Is this one of them?
    pub fn has(&self, word: &str) -> bool {
        let all = || self.text.split_whitespace().collect::<Vec<_>>();
        self.map.get_or_init(|| WordMap::new([&*all()])).get(word) != 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_found_in_its_lists_and_no_other_word() {
        let many: Vec<&'static str> =
            "a to by as at children children's childrens é éa 8 mamgu".split(' ').collect();
        let map = WordMap::new([&*many, &["to", "childrenhood"]]);
        assert!(many.iter().all(|it| map.get(it) & 1 == 1));
        assert_eq!((map.get("to"), map.get("childrenhood"), map.get("")), (3, 2, 0));
        assert_eq!(["t", "child", "ot", "childrens'", "éé"].map(|it| map.get(it)), [0; 5]);
        static LIST: Words = Words::of("mum  dad\n gran");
        assert!(LIST.has("gran") && LIST.has("mum") && !LIST.has("gra") && !LIST.has(""));
        assert!(!Words::of("").has("a"));
    }
}
