//! What was written: found again on the pages and in the file.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, ensure};
use plainplan::domain::{CaseFile, Id};
use plainplan::export::saved::{self, Restricted};
use plainplan::session::route::{Page, Route};
use serde_json::Value;

use crate::harness::{Journey, by_id};

/// What somebody wrote.
pub struct Written {
    /// The draft.
    pub draft: Id,
    /// The case as it ought to be.
    pub case: CaseFile,
    /// What was put into each control, by its id.
    pub held: BTreeMap<String, String>,
    /// The texts among them.
    pub typed: Vec<String>,
    /// The addresses, in order, each with the controls that were shown when it was left.
    pub pages: Vec<(String, Vec<String>)>,
}

impl Written {
    /// The address of a page of the draft.
    pub fn address(&self, page: Page) -> String {
        Route::Draft(self.draft, page).address()
    }

    /// Opens every page and every row again and finds every value in its control.
    pub async fn find_all(&self, journey: &Journey) -> Result<usize> {
        let mut found_ids = BTreeSet::new();
        for (address, ids) in &self.pages {
            let Some(first) = ids.first() else { continue };
            journey.open(address).await?;
            journey.wait_for(&by_id(first)).await?;
            let found = journey.held(ids).await?;
            for id in ids {
                let (now, then) = (found.get(id), self.held.get(id));
                ensure!(now == then, "{address}, #{id}: put in {then:?}, found {now:?}");
                found_ids.insert(id);
            }
        }
        Ok(found_ids.len())
    }

    /// The file says what was written: every text, and the whole case, to the last id.
    pub fn is_whole_in(&self, file: &str) -> Result<()> {
        let json: Value = serde_json::from_str(file).context("the file is JSON")?;
        let mut texts = BTreeSet::new();
        collect(&json, &mut texts);
        let missing: Vec<_> = self.typed.iter().filter(|it| !texts.contains(&***it)).collect();
        ensure!(missing.is_empty(), "typed, and not in the file: {missing:#?}");
        let on = json["saved_on"].as_str().context("saved_on")?;
        let expected = saved::write(&self.case, Restricted::Included, on);
        let differs = file.lines().zip(expected.lines()).find(|(a, b)| a != b);
        ensure!(file == expected, "the file and what was typed differ: {differs:#?}");
        Ok(())
    }
}

fn collect<'a>(json: &'a Value, texts: &mut BTreeSet<&'a str>) {
    match json {
        Value::String(text) => {
            texts.insert(text);
        }
        Value::Array(items) => items.iter().for_each(|it| collect(it, texts)),
        Value::Object(pairs) => pairs.values().for_each(|it| collect(it, texts)),
        _ => {}
    }
}
