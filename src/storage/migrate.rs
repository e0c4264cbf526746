//! Brings drafts that an older schema wrote into the current one.
//!
//! Each draft is copied and switched in one transaction: a crash leaves it old or new, never half.

use indexed_db_futures::database::Database;
use indexed_db_futures::prelude::*;

use super::db::{DRAFTS, PIECES, to_write};
use crate::domain::Json;
use crate::export::pieces::Pieces;
use crate::export::saved;
use crate::session::saving::SaveError;

/// Schema 1 kept a whole saved file under a draft's id, beside its title and times.
/// A record that cannot be read is left exactly as it is.
pub(super) async fn whole_drafts_to_pieces(db: &Database) -> Result<(), SaveError> {
    for key in old_keys(db).await? {
        let tx = to_write(db, false)?;
        let heads = tx.object_store(DRAFTS)?;
        let text: Option<String> = heads.get(key.clone()).primitive()?.await?;
        let Some(case) = text.as_deref().and_then(|it| saved::open(it).ok()) else { continue };
        let (changes, _) = Pieces::default().changes(&case);
        let pieces = tx.object_store(PIECES)?;
        let mut requests = Vec::new();
        for (piece, text) in changes.put {
            let at = format!("{key}/{piece}");
            requests.push(pieces.put(text).with_key(at).primitive()?);
        }
        let now = super::here::now();
        let head = Json::object([
            ("head", Json::Number(2.0)),
            ("revision", Json::Number(1.0)),
            ("title", Json::text(case.about.title.read())),
            ("begun", Json::Number(now)),
            ("saved", Json::Number(now)),
            ("place", Json::text("")),
        ]);
        requests.push(heads.put(head.print()).with_key(key).primitive()?);
        tx.commit().await?;
    }
    Ok(())
}

/// The keys of records that are whole saved files.
async fn old_keys(db: &Database) -> Result<Vec<String>, SaveError> {
    let tx = super::db::to_read(db, false)?;
    let heads = tx.object_store(DRAFTS)?;
    let keys: Vec<String> = heads.get_all_keys().primitive()?.await?.collect::<Result<_, _>>()?;
    let texts: Vec<String> = heads.get_all().primitive()?.await?.collect::<Result<_, _>>()?;
    let both = keys.into_iter().zip(texts);
    Ok(both.filter(|(_, text)| super::head::is_whole_draft(text)).map(|it| it.0).collect())
}
