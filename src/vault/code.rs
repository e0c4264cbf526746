//! The recovery code: 128 random bits as 26 letters and digits that nobody takes for another.

/// Crockford's alphabet: no I, L, O or U.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH: usize = 26;
/// How many groups it is printed in; the last is shorter.
const GROUPS: usize = 7;

/// A recovery code.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Code(pub [u8; 16]);

impl Code {
    /// As it is printed: six groups of four and one of two.
    pub fn groups(&self) -> [String; GROUPS] {
        let bits = u128::from_be_bytes(self.0);
        // 26 letters hold 130 bits: the first holds only three.
        let letter = |at: usize| LETTERS[(bits >> (5 * (LENGTH - 1 - at))) as usize & 31] as char;
        std::array::from_fn(|group| (group * 4..(group * 4 + 4).min(LENGTH)).map(letter).collect())
    }

    /// Reads what somebody copied from paper: small letters, spaces and lines between are fine, and
    /// O, I and L stand for what they look like. `None` when it is no such code.
    pub fn read(text: &str) -> Option<Self> {
        let mut bits = 0_u128;
        let mut count = 0;
        for it in text.chars().filter(|it| !it.is_whitespace() && *it != '-') {
            let it = match it.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                it => it,
            };
            let value = LETTERS.iter().position(|letter| char::from(*letter) == it)? as u128;
            count += 1;
            if count > LENGTH || bits >> 123 != 0 {
                return None;
            }
            bits = bits << 5 | value;
        }
        (count == LENGTH).then(|| Self(bits.to_be_bytes()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_back_as_it_was_printed_and_as_people_copy_it() {
        for bytes in [[0; 16], [255; 16], *b"0123456789abcdef"] {
            let code = Code(bytes);
            let printed = code.groups().join("-");
            assert_eq!(printed.len(), LENGTH + GROUPS - 1);
            let copied = printed.to_lowercase().replace('-', " ").replace('0', "o");
            for text in [printed, copied.replace('1', "l"), copied.replace('1', "I")] {
                assert!(Code::read(&text) == Some(code), "{text}");
            }
        }
    }

    #[test]
    fn what_is_no_code_is_refused() {
        let good = Code(*b"0123456789abcdef").groups().concat();
        let long = format!("{good}0");
        let first_too_large = format!("8{}", &good[1..]);
        for text in ["", &good[1..], &long, &first_too_large, &good.replace(&good[..1], "U")] {
            assert!(Code::read(text).is_none(), "{text}");
        }
    }
}
