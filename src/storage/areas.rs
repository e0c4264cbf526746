//! Arrangements of areas that people loaded on this device: rules, never anything about a family.

use indexed_db_futures::prelude::*;
use indexed_db_futures::transaction::TransactionMode;

use super::db::{AREAS, Store, reading};
use crate::domain::Id;
use crate::session::saving::SaveError;

/// The key of the glossary among the files of areas: no id of 16 digits.
const GLOSSARY: &str = "glossary";

impl Store {
    /// All that are kept: each with the id it is kept under and the text of its file, as loaded.
    ///
    /// # Errors
    ///
    /// When the browser forbids storage or cannot read it.
    pub async fn areas(&self) -> Result<Vec<(Id, String)>, SaveError> {
        let db = self.database().await?;
        let tx = reading(&db, &[AREAS])?;
        let store = tx.object_store(AREAS)?;
        let keys: Vec<String> =
            store.get_all_keys().primitive()?.await?.collect::<Result<_, _>>()?;
        let texts: Vec<String> = store.get_all().primitive()?.await?.collect::<Result<_, _>>()?;
        let both = keys.into_iter().zip(texts);
        Ok(both.filter_map(|(key, text)| Some((key.parse().ok()?, text))).collect())
    }

    /// The text of a partnership's own glossary, if one is kept here.
    ///
    /// # Errors
    ///
    /// When the browser forbids storage or cannot read it.
    pub async fn glossary(&self) -> Result<Option<String>, SaveError> {
        let db = self.database().await?;
        let tx = reading(&db, &[AREAS])?;
        Ok(tx.object_store(AREAS)?.get(GLOSSARY).primitive()?.await?)
    }

    /// Keeps a partnership's own glossary; an empty text removes it.
    ///
    /// # Errors
    ///
    /// When it could not be written; then what was there stays.
    pub async fn keep_glossary(&self, text: &str) -> Result<(), SaveError> {
        self.put_file(GLOSSARY.to_owned(), Some(text).filter(|it| !it.is_empty())).await
    }

    /// Keeps the text of a file under this id, instead of what was there.
    ///
    /// # Errors
    ///
    /// When it could not be written; then what was there stays.
    pub async fn keep_area(&self, id: Id, text: &str) -> Result<(), SaveError> {
        self.put_file(id.to_string(), Some(text)).await
    }

    /// Removes what is kept under this id.
    ///
    /// # Errors
    ///
    /// When it could not be removed.
    pub async fn drop_area(&self, id: Id) -> Result<(), SaveError> {
        self.put_file(id.to_string(), None).await
    }

    /// Writes the text of one file, or removes it where there is none.
    async fn put_file(&self, key: String, text: Option<&str>) -> Result<(), SaveError> {
        let db = self.database().await?;
        let tx = db.transaction(AREAS).with_mode(TransactionMode::Readwrite).build()?;
        let store = tx.object_store(AREAS)?;
        match text {
            Some(text) => {
                let request = store.put(text.to_owned()).with_key(key).primitive()?;
                tx.commit().await?;
                drop(request);
            }
            None => {
                let request = store.delete(key).primitive()?;
                tx.commit().await?;
                drop(request);
            }
        }
        Ok(())
    }
}
