//! Versions of a draft: each as a file of its own, with what is known of it beside it.
//!
//! A version and what it lets go are written in one transaction, and only while the draft is there:
//! nothing of a deleted draft comes back.

use indexed_db_futures::KeyRange;
use indexed_db_futures::object_store::ObjectStore;
use indexed_db_futures::prelude::*;
use indexed_db_futures::transaction::TransactionMode;

use super::db::{DRAFTS, Store, VERSIONS, strict};
use crate::domain::{CaseFile, Id};
use crate::export::saved;
use crate::session::saving::SaveError;
use crate::session::versions::{Step, Version, Wish, step, surplus};

/// All versions of a draft, oldest first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Kept {
    /// Those that can be read.
    pub versions: Vec<Version>,
    /// How many there are that cannot. They stay where they are.
    pub unread: usize,
    /// The last order that was used.
    last: u32,
}

/// What became of a version that was to be kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Done {
    /// The version that holds it.
    pub version: Version,
    /// Was it there before?
    pub was_there: bool,
}

fn head(draft: Id, order: u32) -> String {
    format!("{draft}/h/{order:08}")
}

fn body(draft: Id, order: u32) -> String {
    format!("{draft}/c/{order:08}")
}

/// `/` sorts just before `0`.
fn heads(draft: Id) -> KeyRange<String> {
    KeyRange::Bound(format!("{draft}/h/"), false, format!("{draft}/h0"), true)
}

/// How a case is opened that stands in a version, and how many items differ between two.
pub type Count = fn(&CaseFile, &CaseFile) -> usize;

impl Store {
    /// The versions of a draft.
    ///
    /// # Errors
    ///
    /// When the browser forbids storage or cannot read it.
    pub async fn versions(&self, draft: Id) -> Result<Kept, SaveError> {
        let db = self.database().await?;
        let tx = db.transaction(VERSIONS).with_mode(TransactionMode::Readonly).build()?;
        list(&tx.object_store(VERSIONS)?, draft).await
    }

    /// The case of a version; `None` when there is no such version or it cannot be read.
    ///
    /// # Errors
    ///
    /// When the browser forbids storage or cannot read it.
    pub async fn version(&self, draft: Id, order: u32) -> Result<Option<CaseFile>, SaveError> {
        let db = self.database().await?;
        let tx = db.transaction(VERSIONS).with_mode(TransactionMode::Readonly).build()?;
        case(&tx.object_store(VERSIONS)?, draft, order).await
    }

    /// Keeps a version, unless it is there. `count` says how many items differ.
    ///
    /// # Errors
    ///
    /// Nothing is changed then. [`SaveError::Gone`] when the draft itself is not in the store.
    pub async fn keep_version(
        &self,
        draft: Id,
        now: &CaseFile,
        wish: Wish,
        count: Count,
    ) -> Result<Done, SaveError> {
        let result = self.keep(draft, now, wish, count).await;
        if let Err(SaveError::Browser(_)) = result {
            // As with a draft: a connection that was closed under us is opened anew the next time.
            self.forget();
        }
        result
    }

    async fn keep(
        &self,
        draft: Id,
        now: &CaseFile,
        wish: Wish,
        count: Count,
    ) -> Result<Done, SaveError> {
        let text = saved::write_version(now, &wish.day);
        let db = self.database().await?;
        let tx = strict(&db, &[DRAFTS, VERSIONS])?;
        let store = tx.object_store(VERSIONS)?;
        // Between here and `commit` only this database is awaited.
        let there: Option<String> =
            tx.object_store(DRAFTS)?.get(draft.to_string()).primitive()?.await?;
        if there.is_none() {
            return Err(SaveError::Gone);
        }
        let mut kept = list(&store, draft).await?;
        let mut fresh = None;
        let version = match step(&kept.versions, kept.last, wish) {
            Step::There(version) => return Ok(Done { version, was_there: true }),
            Step::Becomes(version) => version,
            Step::New(version) => {
                let before = match kept.versions.last() {
                    Some(it) => case(&store, draft, it.order).await?,
                    None => None,
                };
                let changed = before.map(|it| count(&it, now) as u32);
                fresh = Some(text.clone());
                Version { changed, size: text.len() as u32, ..version }
            }
        };
        kept.versions.retain(|it| it.order != version.order);
        kept.versions.push(version.clone());
        let mut requests = Vec::new();
        let at = head(draft, version.order);
        requests.push(store.put(version.print()).with_key(at).primitive()?);
        if let Some(text) = fresh {
            let at = body(draft, version.order);
            requests.push(store.put(text).with_key(at).primitive()?);
        }
        for order in surplus(&kept.versions) {
            for key in [head(draft, order), body(draft, order)] {
                drop(store.delete(key).primitive()?);
            }
            let at = kept.versions.iter().position(|it| it.order == order).unwrap_or_default();
            kept.versions.remove(at);
            // What came after it is now told against what came before it.
            let before = match at.checked_sub(1).and_then(|it| kept.versions.get(it)) {
                Some(it) => case(&store, draft, it.order).await?,
                None => None,
            };
            if let Some(next) = kept.versions.get_mut(at)
                && let Some(after) = case(&store, draft, next.order).await?
            {
                next.changed = before.map(|it| count(&it, &after) as u32);
                let at = head(draft, next.order);
                requests.push(store.put(next.print()).with_key(at).primitive()?);
            }
        }
        tx.commit().await?;
        drop(requests);
        Ok(Done { version, was_there: false })
    }
}

async fn list(store: &ObjectStore<'_>, draft: Id) -> Result<Kept, SaveError> {
    let range = heads(draft);
    let keys = store.get_all_keys().with_query::<String, _>(range.clone()).primitive()?;
    let texts = store.get_all().with_query::<String, _>(range).primitive()?;
    let keys: Vec<String> = keys.await?.collect::<Result<_, _>>()?;
    let texts: Vec<String> = texts.await?.collect::<Result<_, _>>()?;
    let mut kept = Kept::default();
    for (key, text) in keys.iter().zip(&texts) {
        let order = key.rsplit('/').next().and_then(|it| it.parse().ok()).unwrap_or_default();
        kept.last = kept.last.max(order);
        match Version::read(order, text) {
            Some(version) => kept.versions.push(version),
            None => kept.unread += 1,
        }
    }
    Ok(kept)
}

async fn case(
    store: &ObjectStore<'_>,
    draft: Id,
    order: u32,
) -> Result<Option<CaseFile>, SaveError> {
    let text: Option<String> = store.get(body(draft, order)).primitive()?.await?;
    Ok(text.and_then(|it| saved::open(&it).ok()))
}
