//! Drafts: a head for the list, pieces for the text, both written in one transaction.

use indexed_db_futures::KeyRange;
use indexed_db_futures::prelude::*;

use super::db::{DRAFTS, PIECES, Store, VERSIONS, strict, to_read, to_write};
use crate::domain::{CaseFile, Id, Json};
use crate::export::pieces::{ASIDE, Changes, Damage, assemble};
use crate::session::saving::SaveError;

/// What the start page shows of a draft.
#[derive(Clone, Debug, PartialEq)]
pub struct Head {
    /// The draft.
    pub id: Id,
    /// Goes up by one at each write: how two tabs notice each other.
    pub revision: u32,
    /// What the author calls it.
    pub title: String,
    /// When it was begun, in milliseconds since 1970.
    pub begun: f64,
    /// When it was last written.
    pub saved: f64,
    /// The address the author was last at.
    pub place: String,
}

impl Head {
    /// The head of a draft that was never written.
    pub fn new(id: Id, now: f64) -> Self {
        let (title, place) = (String::new(), String::new());
        Self { id, revision: 0, title, begun: now, saved: now, place }
    }

    fn to_json(&self) -> Json {
        Json::object([
            ("head", Json::Number(2.0)),
            ("revision", Json::Number(f64::from(self.revision))),
            ("title", Json::text(&*self.title)),
            ("begun", Json::Number(self.begun)),
            ("saved", Json::Number(self.saved)),
            ("place", Json::text(&*self.place)),
        ])
    }

    /// A head that cannot be read does not hide its draft: it is as if nothing were known of it.
    /// `None` for what is no head but a whole draft of schema 1 that could not be brought over.
    fn read(id: Id, text: &str) -> Option<Self> {
        if is_whole_draft(text) {
            return None;
        }
        let Ok(json) = Json::parse(text) else { return Some(Self::new(id, 0.0)) };
        let text = |key| json.get(key).and_then(Json::as_text).unwrap_or_default().to_owned();
        let number = |key| match json.get(key) {
            Some(Json::Number(number)) => *number,
            _ => 0.0,
        };
        Some(Self {
            id,
            revision: number("revision") as u32,
            title: text("title"),
            begun: number("begun"),
            saved: number("saved"),
            place: text("place"),
        })
    }
}

/// Schema 1 kept whole saved files; heads begin with a key of their own.
pub(super) fn is_whole_draft(text: &str) -> bool {
    text.contains(r#""format""#) && !text.starts_with(r#"{"head""#)
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
fn all_of(id: Id) -> KeyRange<String> {
    KeyRange::Bound(format!("{id}/"), false, format!("{id}0"), true)
}

impl Store {
    /// The heads of all drafts, newest first.
    ///
    /// # Errors
    ///
    /// When the store cannot be read at all.
    pub async fn heads(&self) -> Result<Vec<Head>, SaveError> {
        let db = self.database().await?;
        let tx = to_read(&db)?;
        let store = tx.object_store(DRAFTS)?;
        let keys: Vec<String> =
            store.get_all_keys().primitive()?.await?.collect::<Result<_, _>>()?;
        let texts: Vec<String> = store.get_all().primitive()?.await?.collect::<Result<_, _>>()?;
        let both = keys.iter().zip(&texts);
        let mut heads: Vec<Head> =
            both.filter_map(|(key, text)| Head::read(key.parse().ok()?, text)).collect();
        heads.sort_by(|a, b| b.saved.total_cmp(&a.saved));
        Ok(heads)
    }

    /// One draft; `None` when there is none of this id.
    ///
    /// # Errors
    ///
    /// When the store cannot be read at all.
    pub async fn load(&self, id: Id) -> Result<Option<Loaded>, SaveError> {
        let db = self.database().await?;
        let tx = to_read(&db)?;
        let heads = tx.object_store(DRAFTS)?;
        let text: Option<String> = heads.get(id.to_string()).primitive()?.await?;
        let Some(head) = text.and_then(|it| Head::read(id, &it)) else { return Ok(None) };
        let store = tx.object_store(PIECES)?;
        let range = all_of(id);
        let keys = store.get_all_keys().with_query::<String, _>(range.clone()).primitive()?;
        let texts = store.get_all().with_query::<String, _>(range).primitive()?;
        let keys: Vec<String> = keys.await?.collect::<Result<_, _>>()?;
        let texts: Vec<String> = texts.await?.collect::<Result<_, _>>()?;
        let own = |key: &String| key[key.find('/').map_or(0, |it| it + 1)..].to_owned();
        let (case, damage) = assemble(keys.iter().map(own).zip(texts));
        drop(tx);
        if !damage.is_empty() {
            self.set_aside(id, &damage).await?;
        }
        Ok(Some(Loaded { head, case, damage }))
    }

    /// Moves pieces that cannot be read out of the way of new ones.
    async fn set_aside(&self, id: Id, damage: &[Damage]) -> Result<(), SaveError> {
        let db = self.database().await?;
        let tx = to_write(&db)?;
        let store = tx.object_store(PIECES)?;
        let mut requests = Vec::with_capacity(damage.len());
        for it in damage {
            let aside = format!("{id}/{ASIDE}{}", it.key);
            requests.push(store.put(it.text.clone()).with_key(aside).primitive()?);
            drop(store.delete(format!("{id}/{}", it.key)).primitive()?);
        }
        tx.commit().await?;
        drop(requests);
        Ok(())
    }

    /// Writes changes and the head as the next revision, if nobody else has since `head.revision`.
    /// Returns when the transaction has said `complete`.
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
    ) -> Result<u32, SaveError> {
        let result = self.write(head, changes, urgent).await;
        if let Err(SaveError::Browser(_)) = result {
            // A connection that was closed under us fails every time: the next try gets a new one.
            self.forget();
        }
        result
    }

    async fn write(&self, head: &Head, changes: &Changes, urgent: bool) -> Result<u32, SaveError> {
        let db = self.database().await?;
        let tx = to_write(&db)?;
        let (heads, store) = (tx.object_store(DRAFTS)?, tx.object_store(PIECES)?);
        let key = head.id.to_string();
        if !urgent {
            // Between here and `commit` only this database is awaited: the browser closes a
            // transaction that has no request under way.
            let stored: Option<String> = heads.get(key.clone()).primitive()?.await?;
            let theirs = stored.and_then(|it| Head::read(head.id, &it)).map(|it| it.revision);
            match theirs {
                None if head.revision > 0 => return Err(SaveError::Gone),
                Some(theirs) if theirs != head.revision => return Err(SaveError::ChangedElsewhere),
                _ => {}
            }
        }
        // The requests are made as these are built; `commit` waits for all of them.
        let mut requests = Vec::with_capacity(changes.put.len());
        for (piece, text) in &changes.put {
            let at = format!("{}/{piece}", head.id);
            requests.push(store.put(text.clone()).with_key(at).primitive()?);
        }
        for piece in &changes.delete {
            drop(store.delete(format!("{}/{piece}", head.id)).primitive()?);
        }
        let next = Head { revision: head.revision + 1, ..head.clone() };
        let last = heads.put(next.to_json().print()).with_key(key).primitive()?;
        tx.commit().await?;
        drop((requests, last));
        Ok(next.revision)
    }

    /// Deletes a draft: head, pieces and versions in one transaction.
    ///
    /// # Errors
    ///
    /// When it could not be deleted; it is then whole.
    pub async fn delete(&self, id: Id) -> Result<(), SaveError> {
        let db = self.database().await?;
        let tx = strict(&db, &[DRAFTS, PIECES, VERSIONS])?;
        let head = tx.object_store(DRAFTS)?.delete(id.to_string()).primitive()?;
        let pieces = tx.object_store(PIECES)?.delete::<String, _>(all_of(id)).primitive()?;
        let versions = tx.object_store(VERSIONS)?.delete::<String, _>(all_of(id)).primitive()?;
        tx.commit().await?;
        drop((head, pieces, versions));
        Ok(())
    }
}
