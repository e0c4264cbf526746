//! Numbers, dates and times in a text.

use std::ops::Range;

/// What sort of mark it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkKind {
    /// A day, or a month with a year: "12 March", "by Friday".
    Date,
    /// A time of day: "8:50", "4 pm", "noon".
    Clock,
    /// How often: "weekly", "every Tuesday", "twice a day".
    Frequency,
    /// So many out of so many: "6 nights in 7".
    Ratio,
    /// How long, or within how long: "six weeks", "the same day", "that hour".
    Duration,
    /// A share in a hundred.
    Percent,
    /// Another number.
    Number,
}

/// A number, a date, a time or the like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// What sort.
    pub kind: MarkKind,
    /// Which words.
    pub words: Range<usize>,
}
