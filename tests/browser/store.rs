//! The store against a real IndexedDB: a database of its own for each test.

use indexed_db_futures::database::Database;
use indexed_db_futures::prelude::*;
use indexed_db_futures::transaction::TransactionMode;
use plainplan::domain::edit::{At, Edit};
use plainplan::domain::{CaseFile, Id, Value};
use plainplan::export::pieces::Pieces;
use plainplan::session::saving::SaveError;
use plainplan::storage::db::{DRAFTS, PIECES, Store};
use plainplan::storage::drafts::Head;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::generate::Fullness;

/// A case made by chance, as a practice draft may be.
pub fn case(seed: u64, fullness: Fullness) -> CaseFile {
    let mut case = crate::generate::case(seed, fullness);
    case.apply(Edit::Set(At::part("about"), "mode", Value::Text("practice".to_owned())));
    case
}

pub async fn fresh(name: &str) -> Store {
    if let Ok(gone) = Database::delete_by_name(name) {
        let _ = gone.await;
    }
    Store::named(name)
}

pub async fn save(store: &Store, head: &Head, case: &CaseFile) -> Result<u32, SaveError> {
    store.save(head, &Pieces::default().changes(case).0, false).await.map(|it| it.revision)
}

pub fn head(id: u64) -> Head {
    Head { title: format!("Draft {id}"), ..Head::new(Id(id), 1_000.0 * id as f64) }
}

#[wasm_bindgen_test]
async fn a_draft_is_read_as_it_was_written() {
    let store = fresh("written_and_read").await;
    for seed in 1..8 {
        let case = case(seed, Fullness { fields: 8, rows: 3 });
        assert_eq!(save(&store, &head(seed), &case).await, Ok(1));
        // A connection of its own, as on another day.
        let again = Store::named("written_and_read");
        let loaded = again.load(Id(seed)).await.unwrap().expect("it is there");
        assert_eq!(loaded.case, case, "seed {seed}");
        assert!(loaded.damage.is_empty());
        assert_eq!(loaded.head, Head { revision: 1, ..head(seed) });
        again.forget();
    }
    let titles: Vec<_> = store.heads().await.unwrap().into_iter().map(|it| it.title).collect();
    assert_eq!(titles[0], "Draft 7", "the newest first");
    assert_eq!(titles.len(), 7);
}

#[wasm_bindgen_test]
async fn a_change_writes_its_piece_and_removes_what_is_gone() {
    let store = fresh("pieces").await;
    let mut case = CaseFile::default();
    for id in 1..=120 {
        case.apply(Edit::Add(At::row("chronology", Id(id)), vec![]));
    }
    let (changes, pieces) = Pieces::default().changes(&case);
    assert_eq!(store.save(&head(1), &changes, false).await.map(|it| it.revision), Ok(1));
    for id in 60..=110 {
        case.apply(Edit::Remove(At::row("chronology", Id(id))));
    }
    case.apply(Edit::Set(At::part("about"), "title", Value::Text("x".to_owned())));
    let (changes, _) = pieces.changes(&case);
    let seen = Head { revision: 1, ..head(1) };
    assert_eq!(store.save(&seen, &changes, false).await.map(|it| it.revision), Ok(2));
    assert_eq!(store.load(Id(1)).await.unwrap().unwrap().case, case);
}

#[wasm_bindgen_test]
async fn a_second_tab_is_told_rather_than_overwritten() {
    let store = fresh("two_tabs").await;
    let (ours, theirs) =
        (case(1, Fullness { fields: 5, rows: 1 }), case(2, Fullness { fields: 5, rows: 1 }));
    assert_eq!(save(&store, &head(1), &theirs).await, Ok(1));
    assert_eq!(save(&store, &head(1), &ours).await, Err(SaveError::ChangedElsewhere));
    assert_eq!(store.load(Id(1)).await.unwrap().unwrap().case, theirs, "it is as it was");
}

#[wasm_bindgen_test]
async fn a_deleted_draft_stays_deleted_and_takes_nothing_else() {
    let store = fresh("deleted").await;
    let case = case(3, Fullness { fields: 5, rows: 2 });
    // Ids that begin alike: a range that is too wide would take both.
    for id in [0x10, 0x1000] {
        save(&store, &head(id), &case).await.unwrap();
    }
    store.delete(Id(0x10)).await.unwrap();
    assert!(store.load(Id(0x10)).await.unwrap().is_none());
    assert_eq!(store.load(Id(0x1000)).await.unwrap().unwrap().case, case);
    let seen = Head { revision: 1, ..head(0x10) };
    assert_eq!(
        save(&store, &seen, &case).await,
        Err(SaveError::Gone),
        "an open tab cannot revive it"
    );
}

#[wasm_bindgen_test]
async fn a_connection_closed_under_us_is_opened_again() {
    let store = fresh("closed").await;
    let case = case(4, Fullness { fields: 5, rows: 1 });
    save(&store, &head(1), &case).await.unwrap();
    // As iOS does: the handle is there, the connection is not.
    store.database().await.unwrap().close();
    let seen = Head { revision: 1, ..head(1) };
    assert!(matches!(save(&store, &seen, &case).await, Err(SaveError::Browser(_))));
    assert_eq!(save(&store, &seen, &case).await, Ok(2), "the next try has a new connection");
}

#[wasm_bindgen_test]
async fn a_piece_that_cannot_be_read_is_set_aside_and_the_rest_is_kept() {
    let store = fresh("damaged").await;
    let mut case = CaseFile::default();
    for id in 1..=120 {
        case.apply(Edit::Add(At::row("chronology", Id(id)), vec![]));
    }
    save(&store, &head(1), &case).await.unwrap();
    put(&store, PIECES, "0000000000000001/chronology/0001", "[{ torn").await;
    let loaded = store.load(Id(1)).await.unwrap().unwrap();
    assert_eq!((loaded.case.chronology.len(), loaded.damage.len()), (70, 1));
    // Adding rows would reuse the number of the torn page: it must be out of the way.
    let aside = get(&store, PIECES, "0000000000000001/~/chronology/0001").await;
    assert_eq!(aside.as_deref(), Some("[{ torn"));
    let again = store.load(Id(1)).await.unwrap().unwrap();
    assert_eq!((again.case, again.damage.len()), (loaded.case, 0), "told once");
}

#[wasm_bindgen_test]
async fn a_head_that_cannot_be_read_does_not_hide_its_draft() {
    let store = fresh("torn_head").await;
    let case = case(5, Fullness { fields: 5, rows: 1 });
    save(&store, &head(1), &case).await.unwrap();
    put(&store, DRAFTS, "0000000000000001", "{ torn").await;
    assert_eq!(store.heads().await.unwrap().len(), 1);
    let loaded = store.load(Id(1)).await.unwrap().unwrap();
    assert_eq!(loaded.case, case);
    assert_eq!(save(&store, &loaded.head, &case).await, Ok(1), "and it can be saved again");
}

/// What a record says of itself does not make practice real.
#[wasm_bindgen_test]
async fn what_lies_in_clear_is_practice_whatever_it_says() {
    let store = fresh("practice_only").await;
    let mut case = case(6, Fullness { fields: 5, rows: 1 });
    let practice = case.clone();
    case.apply(Edit::Set(At::part("about"), "mode", Value::Text("real".to_owned())));
    save(&store, &head(1), &case).await.unwrap();
    assert_eq!(store.load(Id(1)).await.unwrap().unwrap().case, practice);
}

/// In the bin a draft is whole; put back it is as it was; after thirty days it is gone.
#[wasm_bindgen_test]
async fn the_bin_gives_back_and_is_emptied() {
    let store = fresh("bin").await;
    let case = case(7, Fullness { fields: 5, rows: 2 });
    let day = 86_400_000.0;
    let binned = Head { binned: 100.0 * day, ..head(1) };
    assert_eq!(save(&store, &binned, &case).await, Ok(1));
    assert_eq!(save(&store, &head(2), &case).await, Ok(1));
    let ids = async |now: f64| -> Vec<u64> {
        store.at_hand(now * day).await.unwrap().into_iter().map(|it| it.id.0).collect()
    };
    assert_eq!(ids(129.9).await, [2]);
    assert!(store.has(Id(1)).await.unwrap(), "a day too early");
    store.put_back(Id(1)).await.unwrap();
    let back = store.load(Id(1)).await.unwrap().unwrap();
    assert_eq!((back.case, back.head.binned), (case.clone(), 0.0));
    assert_eq!(store.put_back(Id(1)).await, Err(SaveError::Unreadable), "it is not in the bin");
    assert_eq!(store.put_back(Id(9)).await, Err(SaveError::Gone));
    let again = Head { binned: 100.0 * day, revision: 2, ..head(1) };
    assert_eq!(save(&store, &again, &case).await, Ok(3));
    assert_eq!(ids(130.0).await, [2]);
    assert!(!store.has(Id(1)).await.unwrap(), "thirty days are over");
    assert_eq!(store.load(Id(2)).await.unwrap().unwrap().case, case);
}

/// Schema 1 kept a whole saved file in one record.
#[wasm_bindgen_test]
async fn a_database_of_the_first_schema_opens() {
    let name = "schema_1";
    let store = fresh(name).await;
    let old = Database::open(name)
        .with_version(1u8)
        .with_on_upgrade_needed(|_, db| {
            db.create_object_store(DRAFTS).build()?;
            Ok(())
        })
        .await
        .unwrap();
    let whole = include_str!("../saved/v1/full.json");
    let tx = old.transaction(DRAFTS).with_mode(TransactionMode::Readwrite).build().unwrap();
    let drafts = tx.object_store(DRAFTS).unwrap();
    let torn = r#"{"format":"plainplan","version":1,"case":{"about":{"title":5}}}"#;
    drafts.put(whole).with_key("0000000000000007").primitive().unwrap().await.unwrap();
    drafts.put(torn).with_key("0000000000000008").primitive().unwrap().await.unwrap();
    tx.commit().await.unwrap();
    old.close();

    let heads = store.heads().await.unwrap();
    assert_eq!(
        heads.iter().map(|it| &*it.title).collect::<Vec<_>>(),
        ["Draft from the first version"]
    );
    let loaded = store.load(Id(7)).await.unwrap().unwrap();
    assert_eq!(loaded.case, plainplan::export::saved::open(whole).unwrap());
    assert_eq!(
        get(&store, DRAFTS, "0000000000000008").await.as_deref(),
        Some(torn),
        "left as it was"
    );
}

#[wasm_bindgen_test]
async fn an_older_app_does_not_touch_a_newer_database() {
    let name = "schema_9";
    let store = fresh(name).await;
    Database::open(name).with_version(9u8).await.unwrap().close();
    assert_eq!(store.heads().await, Err(SaveError::NewerApp));
}

/// A tab of an older app that holds on to the database: told within seconds, never waited for ever.
#[wasm_bindgen_test]
async fn an_upgrade_that_another_tab_blocks_is_told() {
    let name = "blocked";
    let store = fresh(name).await;
    let old = Database::open(name).with_version(1u8).with_on_upgrade_needed(|_, db| {
        db.create_object_store(DRAFTS).build()?;
        Ok(())
    });
    let old = old.await.unwrap();
    assert_eq!(store.heads().await, Err(SaveError::Blocked));
    old.close();
    // The tab was closed: the next try brings the database up to date.
    assert_eq!(store.heads().await, Ok(vec![]));
}

pub async fn put(store: &Store, part: &str, key: &str, text: &str) {
    let db = store.database().await.unwrap();
    let tx = db.transaction(part).with_mode(TransactionMode::Readwrite).build().unwrap();
    let to = tx.object_store(part).unwrap();
    to.put(text).with_key(key).primitive().unwrap().await.unwrap();
    tx.commit().await.unwrap();
}

pub async fn get(store: &Store, part: &str, key: &str) -> Option<String> {
    let db = store.database().await.unwrap();
    let tx = db.transaction(part).with_mode(TransactionMode::Readonly).build().unwrap();
    let from = tx.object_store(part).unwrap();
    from.get(key.to_owned()).primitive().unwrap().await.unwrap()
}
