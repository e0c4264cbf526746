//! Drafts: a head for the list, pieces for the text, both written in one transaction.

use std::collections::BTreeMap;
use std::rc::Rc;

use indexed_db_futures::KeyRange;
use indexed_db_futures::object_store::ObjectStore;
use indexed_db_futures::prelude::*;
use wasm_bindgen::JsValue;

use super::db::{DRAFTS, KEYS, PIECES, Store, VERSIONS, strict, to_read, to_write};
pub use super::head::Head;
use super::records::{self, Write, aside, before};
use super::sealed::{self, Kind, Record};
use crate::domain::setting::Mode;
use crate::domain::{CaseFile, Choice, Id};
use crate::export::pieces::{ASIDE, Changes, Damage, assemble};
use crate::session::saving::SaveError;

/// A head that could not be read: the draft's name and times are gone with it.
fn lost_head(head: &Head) -> Option<Damage> {
    let (key, why) = ("head".to_owned(), "lost".to_owned());
    head.is_unread().then_some(Damage { key, text: String::new(), why })
}

/// A draft as it was read.
pub struct Loaded {
    /// Its head.
    pub head: Head,
    /// Its case.
    pub case: CaseFile,
    /// Pieces that could not be read; they are set aside in the store, never deleted.
    pub damage: Vec<Damage>,
}

/// All keys of one draft's pieces, or of its versions: `/` sorts just before `0`.
pub(super) fn all_of(id: Id) -> KeyRange<String> {
    KeyRange::Bound(format!("{id}/"), false, format!("{id}0"), true)
}

/// All keys there are: none begins with a sign after `~`.
pub(super) fn every() -> KeyRange<String> {
    KeyRange::Bound(String::new(), false, "~".to_owned(), true)
}

/// Keys and values of a store within a range.
pub(super) async fn records(
    store: &ObjectStore<'_>,
    range: KeyRange<String>,
) -> Result<Vec<Record>, SaveError> {
    let keys = store.get_all_keys().with_query::<String, _>(range.clone()).primitive()?;
    let values = store.get_all().with_query::<String, _>(range).primitive()?;
    let keys: Vec<String> = keys.await?.collect::<Result<_, _>>()?;
    let values: Vec<JsValue> = values.await?.collect::<Result<_, _>>()?;
    Ok(keys.into_iter().zip(values).collect())
}

impl Store {
    /// The heads of all drafts, newest first. A locked draft that does not open has a head without
    /// a title and times.
    ///
    /// # Errors
    ///
    /// When the store cannot be read at all.
    pub async fn heads(&self) -> Result<Vec<Head>, SaveError> {
        let db = self.database().await?;
        let tx = to_read(&db, self.is_sealed())?;
        let found = records(&tx.object_store(DRAFTS)?, every()).await?;
        let keys = match self.is_sealed() {
            true => records(&tx.object_store(KEYS)?, every()).await?,
            false => Vec::new(),
        };
        drop(tx);
        let mut heads = Vec::with_capacity(found.len());
        for record in found {
            let Ok(id) = record.0.parse() else { continue };
            let key = keys.iter().find(|it| it.0 == record.0).map(|it| &it.1);
            heads.extend(self.head(id, record, key).await?);
        }
        heads.sort_by(|a, b| b.saved.total_cmp(&a.saved));
        Ok(heads)
    }

    /// The head a record holds; nothing for what is none.
    async fn head(
        &self,
        id: Id,
        record: Record,
        key: Option<&JsValue>,
    ) -> Result<Option<Head>, SaveError> {
        if !self.is_sealed() {
            return Ok(record.1.as_string().and_then(|it| Head::read(id, &it)));
        }
        let revision = sealed::revision(&record.1).unwrap_or_default();
        let unread = Head { revision, ..Head::new(id, 0.0) };
        let Some(key) = key else { return Ok(Some(unread)) };
        if sealed::know(id, key).await.is_err() {
            return Ok(Some(unread));
        }
        let opened = sealed::open(id, Kind::Head, &[record]).await?.pop().flatten();
        let head = opened.and_then(|it| Head::read(id, &it.1));
        // Both counts are the same in every head that was written: else it is no head of ours.
        Ok(Some(head.filter(|it| it.revision == revision).unwrap_or(unread)))
    }

    /// Is there a draft of this id? Asks nothing of the lock.
    ///
    /// # Errors
    ///
    /// When the store cannot be read at all.
    pub async fn has(&self, id: Id) -> Result<bool, SaveError> {
        let db = self.database().await?;
        let tx = to_read(&db, self.is_sealed())?;
        let head: Option<JsValue> =
            tx.object_store(DRAFTS)?.get(id.to_string()).primitive()?.await?;
        Ok(head.is_some())
    }

    /// One draft; `None` when there is none of this id.
    ///
    /// # Errors
    ///
    /// When the store cannot be read at all, or the key of a locked draft does not open it.
    pub async fn load(&self, id: Id) -> Result<Option<Loaded>, SaveError> {
        let db = self.database().await?;
        let tx = to_read(&db, self.is_sealed())?;
        let text: Option<JsValue> =
            tx.object_store(DRAFTS)?.get(id.to_string()).primitive()?.await?;
        let Some(text) = text else { return Ok(None) };
        let key: Option<JsValue> = match self.is_sealed() {
            true => tx.object_store(KEYS)?.get(id.to_string()).primitive()?.await?,
            false => None,
        };
        let found = records(&tx.object_store(PIECES)?, all_of(id)).await?;
        drop(tx);
        if let Some(key) = &key {
            sealed::know(id, key).await.map_err(|_| SaveError::Unreadable)?;
        } else if self.is_sealed() {
            return Err(SaveError::Unreadable);
        }
        let Some(head) = self.head(id, (id.to_string(), text), key.as_ref()).await? else {
            return Ok(None);
        };
        if self.is_sealed() {
            return self.unseal(head, found).await.map(Some);
        }
        let own = |key: &str| key[key.find('/').map_or(0, |it| it + 1)..].to_owned();
        let text = |it: Record| (own(&it.0), it.1.as_string().unwrap_or_default());
        let (case, mut damage) = assemble(found.into_iter().map(text));
        let moves = damage.iter().map(|it| {
            let (from, to) = (format!("{id}/{}", it.key), format!("{id}/{ASIDE}{}", it.key));
            (from, to, JsValue::from_str(&it.text))
        });
        self.set_aside(moves.collect()).await?;
        damage.extend(lost_head(&head));
        Ok(Some(Loaded { head, case: self.own(case), damage }))
    }

    /// A case as this store holds it: what lies locked is about a real family, and nothing else is,
    /// whatever a record or a version says.
    pub(super) fn own(&self, mut case: CaseFile) -> CaseFile {
        if case.about.mode.is(Mode::Real) != self.is_sealed() {
            let mode = if self.is_sealed() { Mode::Real } else { Mode::Practice };
            Rc::make_mut(&mut case.about.0).mode = Choice(Some(mode));
        }
        case
    }

    async fn unseal(&self, head: Head, found: Vec<Record>) -> Result<Loaded, SaveError> {
        let opened = records::open(&head, found).await?;
        let (case, more) = assemble(opened.pieces);
        let moves = opened.bad.into_iter().map(|(key, bytes)| (key.clone(), aside(&key), bytes));
        self.set_aside(moves.collect()).await?;
        let damage = opened.damage.into_iter().chain(more).chain(lost_head(&head));
        let damage: Vec<Damage> = damage.collect();
        // The draft is written anew as it stands now: what is lost is not looked for again.
        let pieces = if damage.is_empty() { head.pieces } else { BTreeMap::new() };
        Ok(Loaded { head: Head { pieces, ..head }, case: self.own(case), damage })
    }

    /// Moves what cannot be read out of the way of what is written next: from, to, what lies there.
    async fn set_aside(&self, moves: Vec<(String, String, JsValue)>) -> Result<(), SaveError> {
        if moves.is_empty() {
            return Ok(());
        }
        let db = self.database().await?;
        let tx = to_write(&db, self.is_sealed())?;
        let store = tx.object_store(PIECES)?;
        let mut requests = Vec::with_capacity(moves.len());
        for (from, to, what) in moves {
            requests.push(store.put(what).with_key(to).primitive()?);
            drop(store.delete(from).primitive()?);
        }
        tx.commit().await?;
        drop(requests);
        Ok(())
    }

    /// Writes changes and the head as the next revision, if nobody else has since `head.revision`.
    /// Returns the new head when the transaction has said `complete`.
    ///
    /// With `urgent` all is handed to the browser at once, for a page that may be gone before an
    /// answer comes; another tab's write is then told by [`super::tabs`] alone.
    ///
    /// # Errors
    ///
    /// [`SaveError::ChangedElsewhere`] and [`SaveError::Gone`] leave the store as it was.
    pub async fn save(
        &self,
        head: &Head,
        changes: &Changes,
        urgent: bool,
    ) -> Result<Head, SaveError> {
        let result = async {
            let write = records::write(head, changes, self.is_sealed()).await?;
            self.put(head.revision, write, urgent).await
        };
        let result = result.await;
        if let Err(SaveError::Browser(_)) = result {
            // A connection that was closed under us fails every time: the next try gets a new one.
            self.forget();
        }
        result
    }

    async fn put(&self, revision: u32, write: Write, urgent: bool) -> Result<Head, SaveError> {
        let db = self.database().await?;
        let tx = to_write(&db, self.is_sealed())?;
        let (heads, store) = (tx.object_store(DRAFTS)?, tx.object_store(PIECES)?);
        let id = write.head.id;
        // The requests are made as these are built; `commit` waits for all of them.
        let mut requests = Vec::with_capacity(write.put.len());
        if !urgent {
            // Between here and `commit` only this database is awaited: the browser closes a
            // transaction that has no request under way.
            let stored: Option<JsValue> = heads.get(id.to_string()).primitive()?.await?;
            let theirs = stored.as_ref().and_then(|it| match it.as_string() {
                Some(text) => Head::read(id, &text).map(|it| it.revision),
                None => sealed::revision(it),
            });
            match theirs {
                None if revision > 0 => return Err(SaveError::Gone),
                Some(theirs) if theirs != revision => return Err(SaveError::ChangedElsewhere),
                _ => {}
            }
            if self.is_sealed() {
                for (key, _) in &write.put {
                    let old: Option<JsValue> = store.get(key.clone()).primitive()?.await?;
                    if let Some(old) = old {
                        requests.push(store.put(old).with_key(before(key)).primitive()?);
                    }
                }
            }
        }
        for (key, what) in write.put {
            requests.push(store.put(what).with_key(key).primitive()?);
        }
        for key in &write.delete {
            drop(store.delete(before(key)).primitive()?);
            drop(store.delete(key.clone()).primitive()?);
        }
        if let Some(key) = write.key {
            requests.push(tx.object_store(KEYS)?.put(key).with_key(id.to_string()).primitive()?);
        }
        let last = heads.put(write.sealed).with_key(id.to_string()).primitive()?;
        tx.commit().await?;
        drop((requests, last));
        Ok(write.head)
    }

    /// Deletes a draft: its key where it has one, head, pieces and versions in one transaction.
    ///
    /// # Errors
    ///
    /// When it could not be deleted; it is then whole.
    pub async fn delete(&self, id: Id) -> Result<(), SaveError> {
        let db = self.database().await?;
        let stores = [DRAFTS, PIECES, VERSIONS, KEYS];
        let tx = strict(&db, &stores[..if self.is_sealed() { 4 } else { 3 }])?;
        let key = match self.is_sealed() {
            true => Some(tx.object_store(KEYS)?.delete(id.to_string()).primitive()?),
            false => None,
        };
        let head = tx.object_store(DRAFTS)?.delete(id.to_string()).primitive()?;
        let pieces = tx.object_store(PIECES)?.delete::<String, _>(all_of(id)).primitive()?;
        let versions = tx.object_store(VERSIONS)?.delete::<String, _>(all_of(id)).primitive()?;
        tx.commit().await?;
        drop((key, head, pieces, versions));
        Ok(())
    }
}
