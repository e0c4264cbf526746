//! Choices that many records share.

crate::options! {
    /// Yes or no.
    pub enum YesNo = "yes_no" {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
    }
}

crate::options! {
    /// Yes, no or not known.
    pub enum Known = "known" {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
        /// Not known.
        Unknown = "unknown",
    }
}

crate::options! {
    /// How far somebody agrees; not being asked is an answer of its own.
    pub enum Agreement = "agreement" {
        /// Agrees.
        Yes = "yes",
        /// Agrees with some of it.
        Partly = "partly",
        /// Does not agree.
        No = "no",
        /// Could not be asked; the record says why.
        NotAsked = "not_asked",
    }
}

crate::options! {
    /// What sort of statement something is (S0, page of tips on reports: say which).
    pub enum Basis = "basis" {
        /// Established: seen in a record, measured, admitted or found by a court.
        Fact = "fact",
        /// Seen or heard by the author.
        Observation = "observation",
        /// Said by somebody to have happened; not proved.
        Allegation = "allegation",
        /// A professional's view; it says why.
        Opinion = "opinion",
    }
}

crate::options! {
    /// Now or in the past.
    pub enum Period = "period" {
        /// Recent.
        Recent = "recent",
        /// Historical.
        Historical = "historical",
    }
}

crate::options! {
    /// Who may see an item (product.md 3.9).
    pub enum Audience = "audience" {
        /// Everyone at the conference and the family.
        Everyone = "everyone",
        /// Not the people named.
        NotSome = "not_some",
        /// The Chair alone.
        ChairOnly = "chair_only",
    }
}

crate::options! {
    /// What in an item is usually kept from the family, or from some of it (domain.md 7).
    pub enum Sensitive = "sensitive" {
        /// An adult's health: for that adult, to others only what it means for the child.
        Health = "health",
        /// An adult's offences, work, money or immigration.
        Offences = "offences",
        /// Where somebody lives or can be found: routines, supporters, a car.
        Whereabouts = "whereabouts",
        /// Who reported a worry.
        Reporter = "reporter",
        /// What the police hold, or a live enquiry.
        Police = "police",
        /// What was said at MARAC.
        Marac = "marac",
        /// What a child asked to keep private.
        ChildAsked = "child_asked",
        /// The safety of staff.
        Staff = "staff",
    }
}
