//! Is what was typed safe? The state behind the words "Saved on this device at 14:32".
//!
//! "Saved" is said only after the transaction's `complete` event. A change made while a write is
//! under way is not part of it, so it needs a write of its own.

/// Why a write failed. The words are in `text/en/problems.ftl` under `save-<key>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveError {
    /// The browser has no room left for this site.
    Full,
    /// Another tab saved this draft since this one read it.
    ChangedElsewhere,
    /// The draft was deleted in another tab.
    Gone,
    /// The browser forbids storage, or its store cannot be opened.
    NoStore,
    /// A newer version of the app has used this store.
    NewerApp,
    /// Another tab keeps the store from being brought up to date.
    Blocked,
    /// The drafts are locked.
    Locked,
    /// The key of the draft does not open it.
    Unreadable,
    /// Anything else, as the browser names it.
    Browser(String),
}

impl SaveError {
    /// The key of its words.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Full => "save-full",
            Self::ChangedElsewhere => "save-changed-elsewhere",
            Self::Gone => "save-gone",
            Self::NoStore => "save-no-store",
            Self::NewerApp => "save-newer-app",
            Self::Blocked => "save-blocked",
            Self::Locked => "save-locked",
            Self::Unreadable => "save-unreadable",
            Self::Browser(_) => "save-browser",
        }
    }

    /// Could the same write succeed later?
    pub fn may_pass(&self) -> bool {
        !matches!(self, Self::ChangedElsewhere | Self::Gone)
    }
}

/// How the draft stands. Times are milliseconds since 1970, as the browser's clock gives them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Saving {
    /// Changes so far.
    changes: u64,
    /// Changes of which the store has said they are written.
    written: u64,
    /// How many writes are under way.
    writing: u32,
    /// When a write last succeeded.
    at: Option<f64>,
    /// Why the last write failed, and how many have failed in a row.
    failed: Option<(SaveError, u32)>,
    /// Does another tab write the draft, and this one reads along?
    pub reading: bool,
}

impl Saving {
    /// A draft just read: all of it is in the store.
    pub fn opened(at: Option<f64>) -> Self {
        Self { at, ..Self::default() }
    }

    /// Something was changed.
    pub fn change(&mut self) {
        self.changes += 1;
    }

    /// A write begins, unless there is nothing to write or one is under way; an urgent one does
    /// not wait for that. Says how many changes it covers, for [`Saving::complete`].
    pub fn begin(&mut self, urgent: bool) -> Option<u64> {
        if !self.is_dirty() || (self.writing > 0 && !urgent) {
            return None;
        }
        self.writing += 1;
        Some(self.changes)
    }

    /// The store said `complete` of a write that covers so many changes.
    pub fn complete(&mut self, covered: u64, now: f64) {
        self.writing = self.writing.saturating_sub(1);
        self.written = self.written.max(covered);
        self.at = Some(now);
        self.failed = None;
    }

    /// A write failed.
    pub fn fail(&mut self, why: SaveError) {
        self.writing = self.writing.saturating_sub(1);
        let before = self.failed.as_ref().map_or(0, |it| it.1);
        self.failed = Some((why, before + 1));
    }

    /// A write was for nothing: another of this tab, begun later, covers all of it.
    pub fn superseded(&mut self) {
        self.writing = self.writing.saturating_sub(1);
    }

    /// What is not in the draft is kept beside it: nothing of it is lost any more. That the draft
    /// itself was not written stays told.
    pub fn set_apart(&mut self) {
        self.written = self.changes;
    }

    /// Is something not in the store yet?
    pub fn is_dirty(&self) -> bool {
        self.written < self.changes
    }

    /// When the last write succeeded.
    pub fn saved_at(&self) -> Option<f64> {
        self.at
    }

    /// Why the last write failed, until one succeeds.
    pub fn failure(&self) -> Option<&SaveError> {
        self.failed.as_ref().map(|it| &it.0)
    }

    /// How long to wait before the next try, in milliseconds: 1, 2, 4, 8, then 15 seconds.
    /// `None` when trying again cannot help.
    pub fn retry_in(&self) -> Option<u32> {
        let (why, failures) = self.failed.as_ref()?;
        why.may_pass().then(|| (500 << (*failures).min(5)).min(15_000))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn saved_is_true_only_of_what_the_store_has_acknowledged() {
        let mut it = Saving::opened(None);
        assert_eq!(it.begin(false), None, "there is nothing to write");
        it.change();
        let first = it.begin(false).expect("one change");
        it.change();
        assert_eq!(it.begin(false), None, "one write at a time");
        let urgent = it.begin(true).expect("leaving does not wait");
        it.complete(first, 1.0);
        assert!(it.is_dirty(), "the second change came after the first write began");
        it.complete(urgent, 2.0);
        assert_eq!((it.is_dirty(), it.saved_at()), (false, Some(2.0)));
    }

    #[test]
    fn a_failed_write_keeps_trying_and_is_told_until_one_succeeds() {
        let mut it = Saving::opened(None);
        it.change();
        let mut waits = Vec::new();
        for _ in 0..6 {
            assert!(it.begin(false).is_some());
            it.fail(SaveError::Full);
            waits.push(it.retry_in().unwrap());
        }
        assert_eq!(waits, [1_000, 2_000, 4_000, 8_000, 15_000, 15_000]);
        assert_eq!((it.failure(), it.is_dirty()), (Some(&SaveError::Full), true));
        let covered = it.begin(false).unwrap();
        it.complete(covered, 3.0);
        assert_eq!((it.failure(), it.retry_in()), (None, None));
    }

    #[test]
    fn a_draft_changed_in_another_tab_is_not_written_over() {
        let mut it = Saving::opened(None);
        it.change();
        it.begin(false);
        it.fail(SaveError::ChangedElsewhere);
        assert_eq!(it.retry_in(), None);
        // Kept beside the draft it is safe, and it stays told that the draft has not got it.
        it.set_apart();
        assert_eq!((it.is_dirty(), it.failure()), (false, Some(&SaveError::ChangedElsewhere)));
    }
}
