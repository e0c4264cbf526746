//! For whom a document is, and why something is left out of it.

/// Who will have the document in their hands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Circle {
    /// Everybody at the conference, the family too.
    Everybody,
    /// The Chair and the professionals; it is not handed to the family.
    Professionals,
    /// The Chair alone.
    Chair,
    /// The author alone: notes to speak from at the meeting. Everybody hears them, so they hold what
    /// a copy for everybody holds.
    Author,
}

impl Circle {
    /// The two that a report can be made for.
    pub const OF_REPORTS: [Circle; 2] = [Circle::Professionals, Circle::Everybody];

    /// Its name in addresses and in the keys of its words.
    pub const fn key(self) -> &'static str {
        match self {
            Circle::Everybody => "everybody",
            Circle::Professionals => "professionals",
            Circle::Chair => "chair",
            Circle::Author => "author",
        }
    }

    /// Does the family read it, or hear it said?
    pub(super) const fn is_open(self) -> bool {
        matches!(self, Circle::Everybody | Circle::Author)
    }
}

/// Why something is left out: the key of its words is `doc-left-<why>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Marked for the Chair alone.
    Chair,
    /// Kept from somebody by name.
    Named,
    /// It is about somebody whose details another must not see.
    Apart,
    /// It holds something that is kept back unless the author says otherwise.
    Sensitive,
    /// It is a private number.
    Private,
    /// The child has not let everybody know.
    Unspoken,
    /// It shows where somebody is who is kept apart.
    Places,
    /// It says who reported, or names a private person as a source.
    Teller,
    /// Somebody from whom harm may come could use it to get round the plan.
    Guarded,
}

impl Why {
    /// The key of its words.
    pub const fn key(self) -> &'static str {
        match self {
            Why::Chair => "doc-left-chair",
            Why::Named => "doc-left-named",
            Why::Apart => "doc-left-apart",
            Why::Sensitive => "doc-left-sensitive",
            Why::Private => "doc-left-private",
            Why::Unspoken => "doc-left-unspoken",
            Why::Places => "doc-left-places",
            Why::Teller => "doc-left-teller",
            Why::Guarded => "doc-left-guarded",
        }
    }
}
