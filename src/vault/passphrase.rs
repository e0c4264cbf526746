//! Passphrases: six words that the app suggests, or one's own.

use bip39::Language;
use unicode_normalization::UnicodeNormalization;

/// The least number of signs of one's own passphrase.
pub const SHORTEST: usize = 14;

/// Why a passphrase is too easy to guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weak {
    /// Fewer than [`SHORTEST`] signs.
    Short,
    /// The same few signs again and again, or a row of the keyboard.
    Plain,
}

/// Six words out of 2,048: 66 bits, one of 7 x 10^19. Each word takes 11 of the random bits.
pub fn suggested(random: &[u8; 12]) -> String {
    let list = Language::English.word_list();
    let mut bits = 0_u128;
    for byte in random {
        bits = bits << 8 | u128::from(*byte);
    }
    let words: Vec<_> = (0..6).map(|at| list[(bits >> (11 * at)) as usize & 2047]).collect();
    words.join(" ")
}

/// The passphrase as it goes to the cipher: the same on every keyboard, spaces between words alike.
pub fn tidy(typed: &str) -> String {
    let typed: String = typed.nfkc().collect();
    typed.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What makes a passphrase too easy to guess.
pub fn weakness(passphrase: &str) -> Option<Weak> {
    let signs: Vec<char> = passphrase.chars().flat_map(char::to_lowercase).collect();
    if signs.len() < SHORTEST {
        return Some(Weak::Short);
    }
    let mut kinds = signs.clone();
    kinds.sort_unstable();
    kinds.dedup();
    // Neighbours on the keyboard or in the alphabet, or the sign before once more.
    let rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "abcdefghijklmnopqrstuvwxyz", "1234567890"];
    let is_next = |a: char, b: char| {
        a == b
            || rows
                .iter()
                .any(|row| row.contains(&format!("{a}{b}")) || row.contains(&format!("{b}{a}")))
    };
    let lazy = signs.windows(2).filter(|it| is_next(it[0], it[1])).count();
    let is_known = ["password", "passphrase", "letmein"].iter().any(|it| {
        let text: String = signs.iter().collect();
        text.replace(it, "").chars().filter(|it| it.is_alphabetic()).count() < 4
    });
    (kinds.len() < 6 || lazy * 2 > signs.len() || is_known).then_some(Weak::Plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn suggestions_are_six_words_and_none_is_weak() {
        let mut seen = std::collections::BTreeSet::new();
        for seed in 0..200_u8 {
            let random = std::array::from_fn(|at| {
                seed.wrapping_mul(31).wrapping_add((at as u8).wrapping_mul(77))
            });
            let it = suggested(&random);
            assert_eq!(it.split(' ').count(), 6, "{it}");
            assert_eq!(weakness(&it), None, "{it}");
            seen.insert(it);
        }
        assert_eq!(seen.len(), 200);
    }

    #[test]
    fn weak_passphrases_are_told() {
        for (typed, expected) in [
            ("short one", Some(Weak::Short)),
            ("aaaaaaaaaaaaaaaaaaaa", Some(Weak::Plain)),
            ("abababababababab", Some(Weak::Plain)),
            ("1234567890123456", Some(Weak::Plain)),
            ("qwertyuiopasdfgh", Some(Weak::Plain)),
            ("passwordpassword1!", Some(Weak::Plain)),
            ("the kettle sings at four", None),
            ("Gwell dysg na golud, medd hi", None),
        ] {
            assert_eq!(weakness(typed), expected, "{typed}");
        }
    }

    #[test]
    fn keyboards_and_spaces_make_no_difference() {
        assert_eq!(tidy("  ble\u{fb01}n   caf\u{65}\u{301} "), tidy("blefin caf\u{e9}"));
    }
}
