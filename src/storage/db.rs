//! The database: opened once, opened again when the browser has closed it.
//!
//! There are two. Practice lies in clear: version 1 kept a whole draft in one record, version 2 keeps
//! a head and its pieces, version 3 keeps the arrangements that people loaded, too, version 4 older
//! versions of drafts. Drafts of real families lie in a store of their own, each record sealed.

use std::cell::{Cell, RefCell};
use std::future::{Future, IntoFuture, poll_fn};
use std::pin::Pin;
use std::rc::Rc;
use std::task::Poll;

use gloo_timers::future::TimeoutFuture;
use indexed_db_futures::database::{Database, VersionChangeEvent};
use indexed_db_futures::error::{DomException, Error, OpenDbError, UnexpectedDataError};
use indexed_db_futures::prelude::*;
use indexed_db_futures::transaction::{
    Transaction, TransactionDurability, TransactionMode, TransactionOptions,
};

use wasm_bindgen_futures::spawn_local;

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
        // Somebody else may have opened it meanwhile: one connection is enough.
        let other = self.open.borrow().clone();
        if let Some(other) = other {
            db.close();
            return Ok(other);
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
        let (store, db) = (self.clone(), db.clone());
        spawn_local(async move {
            if listener.recv().await.is_some() {
                // This one, also where the store has opened another since.
                store.forget();
                db.close();
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
    let mut opening = Box::pin(opening.into_future());
    loop {
        let mut patience = TimeoutFuture::new(PATIENCE);
        let answer = poll_fn(|context| match opening.as_mut().poll(context) {
            Poll::Ready(it) => Poll::Ready(Some(it)),
            Poll::Pending => Pin::new(&mut patience).poll(context).map(|()| None),
        });
        match answer.await {
            Some(it) => return it.map_err(why),
            None if blocked.get() => break,
            // Slow is not blocked: a large store may take its time.
            None => {}
        }
    }
    // Never given up half way: an upgrade that nobody hears any more would make an empty database.
    spawn_local(async move {
        if let Ok(db) = opening.await {
            db.close();
        }
    });
    Err(SaveError::Blocked)
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

/// A transaction that reads drafts.
pub(super) fn to_read(db: &Database, sealed: bool) -> Result<Transaction<'_>, SaveError> {
    reading(db, &[DRAFTS, PIECES, KEYS][..if sealed { 3 } else { 2 }])
}

/// A transaction that reads these.
pub(super) fn reading<'a>(db: &'a Database, stores: &[&str]) -> Result<Transaction<'a>, SaveError> {
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
