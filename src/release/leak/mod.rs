//! Does a finished text give away what its reader must not see? The last look before a copy leaves.

mod address;
mod contact;
mod dates;
mod echo;
mod fold;
mod hints;
mod houses;
mod html;
mod lexicon;
mod look;
mod names;
mod near;
mod numbers;
mod pattern;
mod places;
mod schools;
mod shapes;
mod shared;
mod shown;
mod token;
mod words;

use std::ops::Range;

pub use html::read_html;
pub use look::Check;

/// What sort of thing is kept from a reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// The name of somebody this reader must not know of.
    Name,
    /// An address.
    Address,
    /// A school or nursery.
    School,
    /// A GP's surgery.
    Gp,
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// A date, as `2019-05-07`.
    Date,
    /// An NHS, pupil or case number.
    Number,
    /// Words: a statement, an event, a step of a contingency.
    Text,
}

/// Something kept from a reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hidden {
    /// What sort.
    pub what: What,
    /// It, as the case has it.
    pub text: String,
    /// Where the case has it (`At::written`): for the author's link, never for the copy.
    pub place: String,
}

/// Why a text is stopped at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hit {
    /// What is withheld, or a telling part of it: the copy stops until it is dealt with.
    Withheld,
    /// Something like it: another spelling, initials, a nickname.
    Near,
    /// Five words or more in a row that stand in a hidden text too: the copy stops.
    Shared,
    /// A date or number of a hidden item.
    Number,
    /// The shape of a telephone number.
    Phone,
    /// The shape of a postcode.
    Postcode,
    /// The shape of an NHS number.
    Nhs,
    /// The shape of an e-mail address.
    Email,
    /// The name of a place or person that nobody has confirmed.
    Place,
}

impl Hit {
    /// Does the copy stop here, rather than ask?
    pub fn stops(self) -> bool {
        matches!(self, Self::Withheld | Self::Shared | Self::Number)
    }
}

/// One place in a text to be dealt with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leak {
    /// Why.
    pub hit: Hit,
    /// Where, in bytes of the text.
    pub span: Range<usize>,
    /// Which of the hidden things, as a place in the list that was given.
    pub hidden: Option<usize>,
}
