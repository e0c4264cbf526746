//! Versions of drafts against a real IndexedDB, and the step from a database without them.

use indexed_db_futures::database::Database;
use indexed_db_futures::prelude::*;
use indexed_db_futures::transaction::TransactionMode;
use plainplan::domain::edit::{At, Edit};
use plainplan::domain::{CaseFile, Id, Value};
use plainplan::export::pieces::Pieces;
use plainplan::session::saving::SaveError;
use plainplan::session::versions::{Codes, MOST, Reason, Wish};
use plainplan::storage::db::{AREAS, DRAFTS, PIECES, Store, VERSIONS};
use plainplan::storage::drafts::Head;
use plainplan::storage::versions::Done;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::generate::Fullness;
use crate::store::{case, fresh, get, head, put, save};

const DRAFT: Id = Id(0x10);

/// A draft that says only this.
fn saying(what: &str) -> CaseFile {
    let mut case = CaseFile::default();
    case.apply(Edit::Set(At::part("author"), "agency", Value::Text(what.to_owned())));
    case
}

async fn keep(store: &Store, reason: Reason, case: &CaseFile) -> Result<Done, SaveError> {
    let wish = Wish {
        reason,
        day: "2026-11-27".to_owned(),
        clock: "14:32".to_owned(),
        note: String::new(),
        back_to: String::new(),
        codes: Codes::of(case),
    };
    store.keep_version(DRAFT, case, wish, |a, b| usize::from(a != b)).await
}

async fn labels(store: &Store) -> Vec<String> {
    store.versions(DRAFT).await.unwrap().versions.iter().map(|it| it.label()).collect()
}

#[wasm_bindgen_test]
async fn a_version_is_read_as_it_was_kept_and_the_same_is_not_kept_twice() {
    let store = fresh("versions_kept").await;
    let whole = case(3, Fullness { fields: 8, rows: 3 });
    save(&store, &head(DRAFT.0), &whole).await.unwrap();
    let first = keep(&store, Reason::Itself, &whole).await.unwrap();
    assert!(!first.was_there && first.version.changed.is_none() && first.version.size > 1_000);
    assert!(keep(&store, Reason::Itself, &whole).await.unwrap().was_there);
    let other = keep(&store, Reason::Finished, &saying("b")).await.unwrap().version;
    assert_eq!((other.label().as_str(), other.changed), ("1", Some(1)));
    // A connection of its own, as on another day, or in the worker.
    let again = Store::named("versions_kept");
    assert_eq!(again.version(DRAFT, first.version.order).await.unwrap(), Some(whole));
    assert_eq!(again.version(DRAFT, other.order).await.unwrap(), Some(saying("b")));
    assert_eq!(again.version(DRAFT, 99).await.unwrap(), None);
    assert_eq!(labels(&again).await, ["0.1", "1"]);
    again.forget();
}

#[wasm_bindgen_test]
async fn finishing_what_was_just_kept_takes_no_more_room() {
    let store = fresh("versions_become").await;
    save(&store, &head(DRAFT.0), &saying("a")).await.unwrap();
    let itself = keep(&store, Reason::Itself, &saying("a")).await.unwrap().version;
    let finished = keep(&store, Reason::Finished, &saying("a")).await.unwrap();
    assert_eq!((finished.version.order, finished.was_there), (itself.order, false));
    assert_eq!(labels(&store).await, ["1"]);
    assert_eq!(store.version(DRAFT, itself.order).await.unwrap(), Some(saying("a")));
}

#[wasm_bindgen_test]
async fn the_last_ones_stay_and_all_finished_ones() {
    let store = fresh("versions_surplus").await;
    save(&store, &head(DRAFT.0), &saying("a")).await.unwrap();
    keep(&store, Reason::Itself, &saying("first")).await.unwrap();
    keep(&store, Reason::Finished, &saying("finished")).await.unwrap();
    for at in 0..=MOST {
        keep(&store, Reason::Itself, &saying(&format!("{at}"))).await.unwrap();
    }
    let kept = store.versions(DRAFT).await.unwrap().versions;
    assert_eq!(kept.len(), MOST + 1);
    assert_eq!((kept[0].label().as_str(), kept[1].label().as_str()), ("1", "1.2"));
    assert_eq!(kept[0].changed, None, "what it was told against is gone");
    assert_eq!(store.version(DRAFT, 1).await.unwrap(), None);
    assert_eq!(store.version(DRAFT, 2).await.unwrap(), Some(saying("finished")));
}

#[wasm_bindgen_test]
async fn a_deleted_draft_takes_its_versions_and_none_come_after_it() {
    let store = fresh("versions_deleted").await;
    // Ids that begin alike: a range that is too wide would take both.
    for id in [DRAFT.0, 0x1000] {
        save(&store, &head(id), &saying("a")).await.unwrap();
    }
    keep(&store, Reason::Finished, &saying("a")).await.unwrap();
    put(&store, VERSIONS, "0000000000001000/h/00000001", "{}").await;
    store.delete(DRAFT).await.unwrap();
    assert_eq!(labels(&store).await, [""; 0]);
    assert_eq!(store.version(DRAFT, 1).await.unwrap(), None);
    assert!(get(&store, VERSIONS, "0000000000001000/h/00000001").await.is_some());
    assert_eq!(keep(&store, Reason::Itself, &saying("b")).await, Err(SaveError::Gone));
    assert_eq!(labels(&store).await, [""; 0]);
}

#[wasm_bindgen_test]
async fn what_cannot_be_read_stays_and_is_counted() {
    let store = fresh("versions_torn").await;
    save(&store, &head(DRAFT.0), &saying("a")).await.unwrap();
    keep(&store, Reason::Itself, &saying("a")).await.unwrap();
    let second = keep(&store, Reason::Itself, &saying("b")).await.unwrap().version;
    put(&store, VERSIONS, "0000000000000010/h/00000001", "{ torn").await;
    put(&store, VERSIONS, "0000000000000010/c/00000002", "{ torn").await;
    let kept = store.versions(DRAFT).await.unwrap();
    assert_eq!((kept.versions.len(), kept.unread.len()), (1, 1));
    assert_eq!(store.version(DRAFT, second.order).await.unwrap(), None);
    // Its order is not used again, and the next is told of as the first.
    let third = keep(&store, Reason::Itself, &saying("c")).await.unwrap().version;
    assert_eq!((third.order, third.changed), (3, None));
    for at in 0..=MOST {
        keep(&store, Reason::Itself, &saying(&format!("{at}"))).await.unwrap();
    }
    let torn = get(&store, VERSIONS, "0000000000000010/h/00000001").await;
    assert_eq!(torn.as_deref(), Some("{ torn"), "nobody took it");
}

/// Schema 3 had no versions.
#[wasm_bindgen_test]
async fn a_database_without_versions_opens_and_loses_nothing() {
    let name = "schema_3";
    let store = fresh(name).await;
    let old = Database::open(name)
        .with_version(3u8)
        .with_on_upgrade_needed(|_, db| {
            for part in [DRAFTS, PIECES, AREAS] {
                db.create_object_store(part).build()?;
            }
            Ok(())
        })
        .await
        .unwrap();
    let whole = case(5, Fullness { fields: 8, rows: 3 });
    let tx = old
        .transaction([DRAFTS, PIECES, AREAS])
        .with_mode(TransactionMode::Readwrite)
        .build()
        .unwrap();
    let heads = tx.object_store(DRAFTS).unwrap();
    let about = r#"{"head":2,"revision":4,"title":"Old","begun":1,"saved":2,"place":""}"#;
    heads.put(about).with_key(DRAFT.to_string()).primitive().unwrap().await.unwrap();
    let pieces = tx.object_store(PIECES).unwrap();
    for (key, text) in Pieces::default().changes(&whole).0.put {
        let key = format!("{DRAFT}/{key}");
        pieces.put(text).with_key(key).primitive().unwrap().await.unwrap();
    }
    let areas = tx.object_store(AREAS).unwrap();
    areas.put("{}").with_key("00000000000000aa").primitive().unwrap().await.unwrap();
    tx.commit().await.unwrap();
    old.close();

    let loaded = store.load(DRAFT).await.unwrap().expect("it is there");
    assert_eq!((loaded.case.clone(), loaded.damage.len()), (whole.clone(), 0));
    assert_eq!((loaded.head.revision, loaded.head.title.as_str()), (4, "Old"));
    assert_eq!(store.areas().await.unwrap(), [(Id(0xaa), "{}".to_owned())]);
    assert!(store.versions(DRAFT).await.unwrap().versions.is_empty());
    keep(&store, Reason::Itself, &whole).await.unwrap();
    assert_eq!(labels(&store).await, ["0.1"]);
    let next = Head { revision: 4, ..head(DRAFT.0) };
    assert_eq!(save(&store, &next, &saying("b")).await, Ok(5), "and it is saved as before");
}
