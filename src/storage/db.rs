//! The database: opened once, opened again when the browser has closed it.
//!
//! Version 1 kept a whole draft in one record. Version 2 keeps a head and its pieces. Version 3
//! keeps the arrangements that people loaded, too. Version 4 keeps older versions of drafts.

use std::cell::RefCell;
use std::rc::Rc;

use indexed_db_futures::database::Database;
use indexed_db_futures::error::{DomException, Error, OpenDbError, UnexpectedDataError};
use indexed_db_futures::prelude::*;
use indexed_db_futures::transaction::{
    Transaction, TransactionDurability, TransactionMode, TransactionOptions,
};

use crate::session::saving::SaveError;

/// The drafts' database. Until drafts are locked it holds practice only, and its name says so.
pub const NAME: &str = "plainplan-practice";
/// The schema this app writes.
pub const VERSION: u8 = 4;
/// Heads of drafts: key the draft's id, value JSON text.
pub const DRAFTS: &str = "drafts";
/// Pieces of drafts: key `draft/part/page`, value JSON text.
pub const PIECES: &str = "pieces";
/// Arrangements people loaded: key a random id, value the text of the file.
pub const AREAS: &str = "areas";
/// Versions of drafts: what is known of one under `draft/h/order`, its case under
/// `draft/c/order`, both JSON text.
pub const VERSIONS: &str = "versions";

/// A database that opens when needed.
#[derive(Clone)]
pub struct Store {
    name: Rc<str>,
    open: Rc<RefCell<Option<Database>>>,
}

/// Two handles are the same store when they are one.
impl PartialEq for Store {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.open, &other.open)
    }
}

impl Store {
    /// The store of this name; nothing is opened yet.
    pub fn named(name: &str) -> Self {
        Self { name: name.into(), open: Rc::default() }
    }

    /// The open database, bringing an older one up to date first.
    ///
    /// # Errors
    ///
    /// [`SaveError::NoStore`] when the browser forbids storage or a newer version was used here.
    pub async fn database(&self) -> Result<Database, SaveError> {
        if let Some(db) = self.open.borrow().as_ref() {
            return Ok(db.clone());
        }
        let db = open(&self.name).await.map_err(|_| SaveError::NoStore)?;
        super::migrate::whole_drafts_to_pieces(&db).await?;
        self.close_when_asked(&db);
        *self.open.borrow_mut() = Some(db.clone());
        Ok(db)
    }

    /// Forgets the connection, so that the next use opens a new one: iOS and memory pressure
    /// close databases under a page.
    pub fn forget(&self) {
        if let Some(db) = self.open.borrow_mut().take() {
            db.close();
        }
    }

    /// A tab with a newer app must not wait for this one for ever.
    fn close_when_asked(&self, db: &Database) {
        let Ok(mut listener) = db.version_changes() else { return };
        let store = self.clone();
        wasm_bindgen_futures::spawn_local(async move {
            if listener.recv().await.is_some() {
                store.forget();
            }
        });
    }
}

async fn open(name: &str) -> Result<Database, OpenDbError> {
    Database::open(name)
        .with_version(VERSION)
        .with_on_upgrade_needed(|event, db| {
            if event.old_version() < 1.0 {
                db.create_object_store(DRAFTS).build()?;
            }
            if event.old_version() < 2.0 {
                db.create_object_store(PIECES).build()?;
            }
            if event.old_version() < 3.0 {
                db.create_object_store(AREAS).build()?;
            }
            if event.old_version() < 4.0 {
                db.create_object_store(VERSIONS).build()?;
            }
            Ok(())
        })
        .await
}

/// A transaction that writes a draft: durable before it says `complete`.
pub(super) fn to_write(db: &Database) -> Result<Transaction<'_>, SaveError> {
    strict(db, &[DRAFTS, PIECES])
}

/// A transaction that writes into these: durable before it says `complete`.
pub(super) fn strict<'a>(db: &'a Database, stores: &[&str]) -> Result<Transaction<'a>, SaveError> {
    let strict = TransactionOptions::new().with_durability(TransactionDurability::Strict);
    let tx = db.transaction(stores).with_mode(TransactionMode::Readwrite);
    Ok(tx.with_options(strict).build()?)
}

/// A transaction that reads.
pub(super) fn to_read(db: &Database) -> Result<Transaction<'_>, SaveError> {
    Ok(db.transaction([DRAFTS, PIECES]).with_mode(TransactionMode::Readonly).build()?)
}

impl From<Error> for SaveError {
    fn from(err: Error) -> Self {
        match err {
            // The crate has no variant for a full disk; the name is all there is.
            Error::DomException(DomException::Other(it)) if it.name() == "QuotaExceededError" => {
                Self::Full
            }
            // A full disk shows up only as an abort of the transaction, not as an error of a
            // request (reliability.md 0.6); nothing else here aborts one at its commit.
            Error::MissingData(UnexpectedDataError::TransactionAborted) => Self::Full,
            other => Self::Browser(other.to_string()),
        }
    }
}
