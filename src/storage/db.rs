//! The database: opened once, opened again when the browser has closed it.
//!
//! There are two. Practice lies in clear: version 1 kept a whole draft in one record, version 2 keeps
//! a head and its pieces, version 3 keeps the arrangements that people loaded, too, version 4 older
//! versions of drafts. Drafts of real families lie in a store of their own, each record sealed.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_timers::future::TimeoutFuture;
use indexed_db_futures::database::{Database, VersionChangeEvent};
use indexed_db_futures::error::{DomException, Error, OpenDbError, UnexpectedDataError};
use indexed_db_futures::prelude::*;
use indexed_db_futures::transaction::{
    Transaction, TransactionDurability, TransactionMode, TransactionOptions,
};

use crate::session::saving::SaveError;

/// The database of practice drafts, and of arrangements people loaded: in clear.
pub const NAME: &str = "plainplan-practice";
/// The schema of practice that this app writes.
pub const VERSION: u8 = 4;
/// The database of drafts about real families: sealed.
pub const REAL: &str = "plainplan-real";
/// The schema of sealed drafts that this app writes.
pub const REAL_VERSION: u8 = 1;
/// Milliseconds for which another tab may keep a store from being brought up to date.
const PATIENCE: u32 = 4_000;
/// Milliseconds between two looks whether it has opened.
const LOOK: u32 = 3;
/// Heads of drafts: key the draft's id, value JSON text.
pub const DRAFTS: &str = "drafts";
/// Pieces of drafts: key `draft/part/page`, value JSON text.
pub const PIECES: &str = "pieces";
/// Arrangements people loaded: key a random id, value the text of the file.
pub const AREAS: &str = "areas";
/// Versions of drafts: what is known of one under `draft/h/order`, its case under
/// `draft/c/order`, both JSON text.
pub const VERSIONS: &str = "versions";

/// The locked keys of drafts: key the draft's id. Only where drafts are sealed.
pub const KEYS: &str = "keys";
/// The header of the vault, under [`HEADER`]. Only where drafts are sealed.
pub const VAULT: &str = "vault";
/// The key of the header.
pub const HEADER: &str = "header";

/// A database that opens when needed.
#[derive(Clone)]
pub struct Store {
    name: Rc<str>,
    open: Rc<RefCell<Option<Database>>>,
    sealed: bool,
}

/// Two handles are the same store when they are one.
impl PartialEq for Store {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.open, &other.open)
    }
}

impl Store {
    /// The store of this name, in clear; nothing is opened yet.
    pub fn named(name: &str) -> Self {
        Self { name: name.into(), open: Rc::default(), sealed: false }
    }

    /// The store of this name in which every record is sealed; nothing is opened yet.
    pub fn sealed(name: &str) -> Self {
        Self { sealed: true, ..Self::named(name) }
    }

    /// Is every record of it sealed?
    pub fn is_sealed(&self) -> bool {
        self.sealed
    }

    /// The open database, bringing an older one up to date first.
    ///
    /// # Errors
    ///
    /// [`SaveError::NoStore`] when the browser forbids storage, [`SaveError::NewerApp`] when a newer
    /// version was used here, [`SaveError::Blocked`] when an older one in another tab holds on to it.
    pub async fn database(&self) -> Result<Database, SaveError> {
        if let Some(db) = self.open.borrow().as_ref() {
            return Ok(db.clone());
        }
        let db = open(self.name.clone(), self.sealed).await?;
        if !self.sealed {
            super::migrate::whole_drafts_to_pieces(&db).await?;
        }
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

/// Opens a database, and does not wait for ever for a tab that will not let go.
async fn open(name: Rc<str>, sealed: bool) -> Result<Database, SaveError> {
    let blocked = Rc::new(Cell::new(false));
    let heard = blocked.clone();
    let opening = Database::open(name.to_string())
        .with_version(if sealed { REAL_VERSION } else { VERSION })
        .with_on_blocked(move |_| {
            heard.set(true);
            Ok(())
        })
        .with_on_upgrade_needed(move |event, db| make(sealed, &event, &db));
    // Never given up half way: an upgrade that nobody hears any more would make an empty database.
    let answer = Rc::new(RefCell::new(None));
    let gone = Rc::new(Cell::new(false));
    {
        let (answer, gone) = (answer.clone(), gone.clone());
        wasm_bindgen_futures::spawn_local(async move {
            match opening.await {
                Ok(db) if gone.get() => db.close(),
                it => *answer.borrow_mut() = Some(it.map_err(why)),
            }
        });
    }
    let mut waited = 0;
    loop {
        if let Some(it) = answer.borrow_mut().take() {
            return it;
        }
        // Slow is not blocked: a large store may take its time.
        if blocked.get() && waited >= PATIENCE {
            gone.set(true);
            return Err(SaveError::Blocked);
        }
        TimeoutFuture::new(LOOK).await;
        waited += LOOK;
    }
}

/// Makes what an older database has not got.
fn make(sealed: bool, event: &VersionChangeEvent, db: &Database) -> Result<(), Error> {
    let before = event.old_version();
    let steps: &[(f64, &str)] = match sealed {
        true => &[(1.0, DRAFTS), (1.0, PIECES), (1.0, VERSIONS), (1.0, KEYS), (1.0, VAULT)],
        false => &[(1.0, DRAFTS), (2.0, PIECES), (3.0, AREAS), (4.0, VERSIONS)],
    };
    for (_, store) in steps.iter().filter(|it| before < it.0) {
        db.create_object_store(store).build()?;
    }
    Ok(())
}

fn why(err: OpenDbError) -> SaveError {
    match err {
        OpenDbError::Base(Error::DomException(DomException::Other(it)))
            if it.name() == "VersionError" =>
        {
            SaveError::NewerApp
        }
        _ => SaveError::NoStore,
    }
}

/// A transaction that writes a draft: durable before it says `complete`.
pub(super) fn to_write(db: &Database, sealed: bool) -> Result<Transaction<'_>, SaveError> {
    strict(db, &[DRAFTS, PIECES, KEYS][..if sealed { 3 } else { 2 }])
}

/// A transaction that writes into these: durable before it says `complete`.
pub(super) fn strict<'a>(db: &'a Database, stores: &[&str]) -> Result<Transaction<'a>, SaveError> {
    let strict = TransactionOptions::new().with_durability(TransactionDurability::Strict);
    let tx = db.transaction(stores).with_mode(TransactionMode::Readwrite);
    Ok(tx.with_options(strict).build()?)
}

/// A transaction that reads.
pub(super) fn to_read(db: &Database, sealed: bool) -> Result<Transaction<'_>, SaveError> {
    let stores = &[DRAFTS, PIECES, KEYS][..if sealed { 3 } else { 2 }];
    Ok(db.transaction(stores).with_mode(TransactionMode::Readonly).build()?)
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
