//! The vault in the store of locked drafts: its header, what is kept, removing it.

use indexed_db_futures::prelude::*;
use indexed_db_futures::transaction::Transaction;
use js_sys::{JsString, Uint8Array};
use wasm_bindgen::prelude::*;

use super::db::{DRAFTS, HEADER, KEYS, PIECES, Store, VAULT, VERSIONS, reading, strict};
use super::drafts::{all_of, every, records};
use super::here::{day, now};
use crate::session::saving::SaveError;
use crate::vault::pages::Kept;

/// What the store says about its vault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// There is none, and no locked draft either.
    None,
    /// The text of its header.
    Header(String),
    /// There are locked drafts and no header to them. Nothing new is made over them.
    Lost,
}

/// What tells whether there is a vault.
const OF_VAULT: [&str; 3] = [VAULT, KEYS, DRAFTS];

/// What there is of a vault, by a transaction over [`OF_VAULT`].
async fn found(tx: &Transaction<'_>) -> Result<Found, SaveError> {
    let header: Option<String> = tx.object_store(VAULT)?.get(HEADER).primitive()?.await?;
    if let Some(header) = header {
        return Ok(Found::Header(header));
    }
    let keys: u32 = tx.object_store(KEYS)?.count().primitive()?.await?;
    let drafts: u32 = tx.object_store(DRAFTS)?.count().primitive()?.await?;
    Ok(if keys + drafts == 0 { Found::None } else { Found::Lost })
}

impl Store {
    /// What there is of a vault.
    ///
    /// # Errors
    ///
    /// When the browser forbids storage or cannot read it.
    pub async fn vault(&self) -> Result<Found, SaveError> {
        let db = self.database().await?;
        found(&reading(&db, &OF_VAULT)?).await
    }

    /// Stores a header in the place of `before`; of none, when that is empty.
    ///
    /// # Errors
    ///
    /// [`SaveError::ChangedElsewhere`] when another header stands there, or drafts without one:
    /// nothing is written then.
    pub async fn set_vault(&self, before: &Found, header: &str) -> Result<(), SaveError> {
        let db = self.database().await?;
        let tx = strict(&db, &OF_VAULT)?;
        // Between here and `commit` only this database is awaited.
        if *before == Found::Lost || found(&tx).await? != *before {
            return Err(SaveError::ChangedElsewhere);
        }
        let put = tx.object_store(VAULT)?.put(header).with_key(HEADER).primitive()?;
        tx.commit().await?;
        drop(put);
        Ok(())
    }
}

/// The key under which it stands after how many minutes an open vault locks.
const MINUTES: &str = "minutes";

impl Store {
    /// After how many minutes an open vault locks, where somebody chose.
    pub async fn minutes(&self) -> Option<u32> {
        let db = self.database().await.ok()?;
        let tx = reading(&db, &[VAULT]).ok()?;
        let store = tx.object_store(VAULT).ok()?;
        store.get(MINUTES).primitive().ok()?.await.ok()?
    }

    /// Chooses it.
    ///
    /// # Errors
    ///
    /// When the browser cannot keep it.
    pub async fn set_minutes(&self, minutes: u32) -> Result<(), SaveError> {
        let db = self.database().await?;
        let tx = strict(&db, &[VAULT])?;
        let put = tx.object_store(VAULT)?.put(minutes).with_key(MINUTES).primitive()?;
        tx.commit().await?;
        drop(put);
        Ok(())
    }

    /// Removes the vault and all its drafts: first the keys are written over and deleted, durably,
    /// so that what may be left of the drafts on the disk opens no more; then the rest.
    ///
    /// # Errors
    ///
    /// When the browser cannot do it; what is there then still opens, or nothing does.
    pub async fn shred(&self, random: &mut dyn FnMut(&mut [u8])) -> Result<(), SaveError> {
        let db = self.database().await?;
        let mut noise = [0; 256];
        random(&mut noise);
        let noise: String = noise.iter().map(|it| char::from(*it)).collect();
        let tx = strict(&db, &[VAULT])?;
        let put = tx.object_store(VAULT)?.put(noise).with_key(HEADER).primitive()?;
        tx.commit().await?;
        drop(put);
        let all = [VAULT, KEYS, DRAFTS, PIECES, VERSIONS];
        let tx = strict(&db, &all)?;
        for store in all {
            drop(tx.object_store(store)?.clear()?);
        }
        Ok(tx.commit().await?)
    }

    /// Removes every practice draft.
    ///
    /// # Errors
    ///
    /// When the browser cannot do it; all are then there.
    pub async fn clear(&self) -> Result<(), SaveError> {
        let db = self.database().await?;
        let all = [DRAFTS, PIECES, VERSIONS];
        let tx = strict(&db, &all)?;
        for store in all {
            drop(tx.object_store(store)?.clear()?);
        }
        Ok(tx.commit().await?)
    }

    /// What is kept here: every draft with its size. `is_open`: can its heads be read?
    ///
    /// # Errors
    ///
    /// When the browser cannot read it.
    pub async fn kept(&self, real: bool, is_open: bool) -> Result<Vec<Kept>, SaveError> {
        let db = self.database().await?;
        let tx = reading(&db, &[DRAFTS, PIECES, VERSIONS])?;
        let mut kept = Vec::new();
        for (key, head) in records(&tx.object_store(DRAFTS)?, every()).await? {
            let Ok(id) = key.parse() else { continue };
            let mut bytes = size(&head);
            for store in [PIECES, VERSIONS] {
                let all = records(&tx.object_store(store)?, all_of(id)).await?;
                bytes += all.iter().map(|it| size(&it.1)).sum::<u64>();
            }
            kept.push(Kept { size: bytes, ..Kept::new(id, real) });
        }
        drop(tx);
        if is_open {
            let heads = self.heads().await?;
            for it in &mut kept {
                let Some(head) = heads.iter().find(|head| head.id == it.id) else { continue };
                it.title.clone_from(&head.title);
                // A head that cannot be read has no times.
                if head.saved > 0.0 {
                    it.saved = day(head.saved);
                    it.days = ((now() - head.saved) / 86_400_000.0).max(0.0) as u32;
                }
                it.in_bin = head.days_in_bin(now());
                if head.copied > 0.0 {
                    it.copied = day(head.copied);
                }
            }
        }
        Ok(kept)
    }
}

/// How many bytes a record takes: texts as the browser keeps them, two bytes a sign at most.
fn size(value: &JsValue) -> u64 {
    match value.dyn_ref::<Uint8Array>() {
        Some(bytes) => u64::from(bytes.length()),
        None => value.dyn_ref::<JsString>().map_or(0, |it| u64::from(it.length())),
    }
}
