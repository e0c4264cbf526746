//! The bin: a deleted draft can be put back for a while. It stays where it was, and its head says
//! since when it is in the bin; of a locked draft that is sealed with the rest of the head.

use super::db::Store;
use super::head::Head;
use crate::domain::Id;
use crate::export::pieces::Changes;
use crate::session::saving::SaveError;

impl Store {
    /// Takes a draft out of the bin.
    ///
    /// # Errors
    ///
    /// [`SaveError::Gone`] when there is none of this id, [`SaveError::Unreadable`] when its head
    /// does not open; nothing is changed then.
    pub async fn put_back(&self, id: Id) -> Result<(), SaveError> {
        let heads = self.heads().await?;
        let head = heads.into_iter().find(|it| it.id == id).ok_or(SaveError::Gone)?;
        if head.revision == 0 || head.binned == 0.0 {
            return Err(SaveError::Unreadable);
        }
        let head = Head { binned: 0.0, ..head };
        self.save(&head, &Changes::default(), false).await.map(drop)
    }

    /// The heads of the drafts that are not in the bin, newest first. Those whose time there is over
    /// are removed for good.
    ///
    /// # Errors
    ///
    /// When the store cannot be read at all.
    pub async fn at_hand(&self, now: f64) -> Result<Vec<Head>, SaveError> {
        let (at_hand, binned): (Vec<Head>, Vec<Head>) =
            self.heads().await?.into_iter().partition(|it| it.binned == 0.0);
        for head in binned.iter().filter(|it| it.days_in_bin(now) == Some(0)) {
            // One that cannot be removed now is removed the next time.
            let _ = self.delete(head.id).await;
        }
        Ok(at_hand)
    }
}
