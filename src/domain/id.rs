//! Names for things that last: one random number for every item of a case.

use std::fmt;
use std::str::FromStr;

/// A stable id, unique within a case file: 64 random bits, written as 16 hex digits.
///
/// The pure floors make none: the browser's random source does, and hands it in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(pub u64);

impl Id {
    /// The id of a record that stands alone, such as the conference.
    pub const NONE: Id = Id(0);
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

/// A text that is not 16 hex digits, or is all noughts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an id is 16 of the characters 0-9 and a-f")]
pub struct NotAnId;

impl FromStr for Id {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        let plain =
            text.len() == 16 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        match u64::from_str_radix(text, 16) {
            Ok(number) if plain && number != 0 => Ok(Id(number)),
            _ => Err(NotAnId),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_reads_back_what_it_writes_and_nothing_else() {
        for number in [1, 0xabc, u64::MAX] {
            assert_eq!(Id(number).to_string().parse(), Ok(Id(number)));
        }
        for wrong in ["", "0", "0000000000000000", "00000000000000AB", "+000000000000001", "g"] {
            assert_eq!(wrong.parse::<Id>(), Err(NotAnId), "{wrong}");
        }
    }
}
