//! Versions of a draft: each as a file of its own, with what is known of it beside it.
//!
//! A version and what it lets go are written in one transaction, and only while the draft is there:
//! nothing of a deleted draft comes back. What is sealed is sealed before that, so the transaction
//! first looks whether somebody else kept a version meanwhile.

use indexed_db_futures::KeyRange;
use indexed_db_futures::prelude::*;
use wasm_bindgen::JsValue;

use super::db::{DRAFTS, KEYS, Store, VERSIONS, reading, strict};
use super::drafts::records;
use super::sealed::{self, Kind, Record};
use crate::domain::{CaseFile, Id};
use crate::export::saved;
use crate::session::saving::SaveError;
use crate::session::versions::{Step, Version, Wish, step, surplus};

/// All versions of a draft, oldest first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Kept {
    /// Those that can be read.
    pub versions: Vec<Version>,
    /// The orders of those that cannot. They stay where they are.
    pub unread: Vec<u32>,
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
        let tx = reading(&db, &[VERSIONS])?;
        let records = records(&tx.object_store(VERSIONS)?, heads(draft)).await?;
        drop(tx);
        let mut kept = Kept::default();
        for ((key, _), text) in records.iter().zip(self.texts(draft, &records).await?) {
            let order = key.rsplit('/').next().and_then(|it| it.parse().ok()).unwrap_or_default();
            kept.last = kept.last.max(order);
            match text.and_then(|it| Version::read(order, &it)) {
                Some(version) => kept.versions.push(version),
                None => kept.unread.push(order),
            }
        }
        Ok(kept)
    }

    /// The case of a version; `None` when there is no such version or it cannot be read.
    ///
    /// # Errors
    ///
    /// When the browser forbids storage or cannot read it.
    pub async fn version(&self, draft: Id, order: u32) -> Result<Option<CaseFile>, SaveError> {
        let db = self.database().await?;
        let tx = reading(&db, &[VERSIONS])?;
        let store = tx.object_store(VERSIONS)?;
        let found: Option<JsValue> = store.get(body(draft, order)).primitive()?.await?;
        drop(tx);
        let Some(found) = found else { return Ok(None) };
        let text = self.texts(draft, &[(body(draft, order), found)]).await?.pop().flatten();
        Ok(text.and_then(|it| saved::open(&it).ok()).map(|it| self.own(it)))
    }

    /// What records say, whether they are sealed or not.
    async fn texts(&self, draft: Id, records: &[Record]) -> Result<Vec<Option<String>>, SaveError> {
        if !self.is_sealed() {
            return Ok(records.iter().map(|it| it.1.as_string()).collect());
        }
        self.know(draft).await?;
        let opened = sealed::open(draft, Kind::Version, records).await?;
        Ok(opened.into_iter().map(|it| it.map(|it| it.1)).collect())
    }

    /// Unlocks the key of a draft.
    async fn know(&self, draft: Id) -> Result<(), SaveError> {
        let db = self.database().await?;
        let tx = reading(&db, &[KEYS])?;
        let key: Option<JsValue> =
            tx.object_store(KEYS)?.get(draft.to_string()).primitive()?.await?;
        drop(tx);
        sealed::know(draft, &key.ok_or(SaveError::Gone)?).await
    }

    /// Keeps a version, unless it is there. `count` says how many items differ.
    ///
    /// # Errors
    ///
    /// Nothing is changed then. [`SaveError::Gone`] when the draft itself is not in the store,
    /// [`SaveError::ChangedElsewhere`] when another version was kept meanwhile.
    pub async fn keep_version(
        &self,
        draft: Id,
        now: &CaseFile,
        wish: Wish,
        count: Count,
    ) -> Result<Done, SaveError> {
        let mut result = self.keep(draft, now, wish.clone(), count).await;
        // Two that are kept at the same time come one after the other.
        for _ in 0..3 {
            if result != Err(SaveError::ChangedElsewhere) {
                break;
            }
            result = self.keep(draft, now, wish.clone(), count).await;
        }
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
        let mut kept = self.versions(draft).await?;
        let last = kept.last;
        let mut put = Vec::new();
        let version = match step(&kept.versions, kept.last, &kept.unread, wish) {
            Step::There(version) => {
                // Of a deleted draft nothing is there, whatever was read a moment ago.
                let there = self.has(draft).await?;
                return there.then_some(Done { version, was_there: true }).ok_or(SaveError::Gone);
            }
            Step::Becomes(version) => version,
            Step::New(version) => {
                let before = match kept.versions.last() {
                    Some(it) => self.version(draft, it.order).await?,
                    None => None,
                };
                let changed = before.map(|it| count(&it, now) as u32);
                let size = text.len() as u32;
                put.push((body(draft, version.order), text));
                Version { changed, size, ..version }
            }
        };
        kept.versions.retain(|it| it.order != version.order);
        kept.versions.push(version.clone());
        kept.versions.sort_by_key(|it| it.order);
        put.push((head(draft, version.order), version.print()));
        let mut gone = Vec::new();
        for order in surplus(&kept.versions) {
            gone.extend([head(draft, order), body(draft, order)]);
            let at = kept.versions.iter().position(|it| it.order == order).unwrap_or_default();
            kept.versions.remove(at);
            // What came after it is now told against what came before it.
            let before = match at.checked_sub(1).and_then(|it| kept.versions.get(it)) {
                Some(it) => self.version(draft, it.order).await?,
                None => None,
            };
            if let Some(next) = kept.versions.get_mut(at) {
                let after = match next.order == version.order {
                    true => Some(now.clone()),
                    false => self.version(draft, next.order).await?,
                };
                if let Some(after) = after {
                    next.changed = before.map(|it| count(&it, &after) as u32);
                    put.push((head(draft, next.order), next.print()));
                }
            }
        }
        let put = self.version_records(draft, put).await?;
        self.write_versions(draft, last, put, gone).await?;
        Ok(Done { version, was_there: false })
    }

    async fn version_records(
        &self,
        draft: Id,
        texts: Vec<(String, String)>,
    ) -> Result<Vec<Record>, SaveError> {
        if !self.is_sealed() {
            return Ok(texts.into_iter().map(|it| (it.0, JsValue::from_str(&it.1))).collect());
        }
        self.know(draft).await?;
        // A version has no revision: it is written once, and its order is in its key.
        sealed::seal(draft, 0, texts.into_iter().map(|it| (Kind::Version, it.0, it.1))).await
    }

    /// Writes versions while `last` is still the last of them and the draft is there.
    async fn write_versions(
        &self,
        draft: Id,
        last: u32,
        put: Vec<Record>,
        gone: Vec<String>,
    ) -> Result<(), SaveError> {
        let db = self.database().await?;
        let tx = strict(&db, &[DRAFTS, VERSIONS])?;
        let store = tx.object_store(VERSIONS)?;
        // Between here and `commit` only this database is awaited.
        let there: Option<JsValue> =
            tx.object_store(DRAFTS)?.get(draft.to_string()).primitive()?.await?;
        if there.is_none() {
            return Err(SaveError::Gone);
        }
        let keys = store.get_all_keys().with_query::<String, _>(heads(draft)).primitive()?;
        let keys: Vec<String> = keys.await?.collect::<Result<_, _>>()?;
        if keys.last().map_or(last != 0, |it| *it != head(draft, last)) {
            return Err(SaveError::ChangedElsewhere);
        }
        let mut requests = Vec::with_capacity(put.len());
        for (key, what) in put {
            requests.push(store.put(what).with_key(key).primitive()?);
        }
        for key in gone {
            drop(store.delete(key).primitive()?);
        }
        tx.commit().await?;
        drop(requests);
        Ok(())
    }
}
