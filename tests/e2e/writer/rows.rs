//! Lists: rows that open one at a time, and lists within a row.

use anyhow::{Context, Result, ensure};
use plainplan::domain::edit::{At, Edit};
use plainplan::domain::sections::{Ask, List};
use plainplan::domain::{Answer, CaseFile, Id, Instead, Options, Value};
use plainplan::session::route::{Page, Route, Spot};
use plainplan::text::keys;
use serde_json::json;

use super::Writer;
use super::voice::how_many;
use crate::harness::by_id;

/// Boxes of the grid that stay empty and say why.
const LEFT_EMPTY: [&str; 2] = ["family_strength", "family_worry"];

impl Writer<'_> {
    /// A list: why it is empty, while it is; rows; what lies under each row.
    pub(super) async fn list(&mut self, spot: Spot, list: &'static List) -> Result<()> {
        if let Some(mark) = list.mark {
            self.mark(mark).await?;
            if LEFT_EMPTY.contains(&mark) {
                return Ok(());
            }
        }
        let rows = self.rows(spot, list, None).await?;
        let Some((under, link)) = list.under else { return Ok(()) };
        for row in rows {
            self.rows(spot, under, Some((link, At::row(list.part, row)))).await?;
        }
        Ok(())
    }

    /// The mark of a list. Those that get rows say why and take it back: the reason is kept.
    async fn mark(&mut self, mark: &'static str) -> Result<()> {
        let id = At::part("boxes").html_id(mark);
        let number = self.held.len();
        let why = self.instead(&id, Instead::NotApplicable, mark, number).await?;
        let mut instead = Some(Instead::NotApplicable);
        if !LEFT_EMPTY.contains(&mark) {
            let first = format!("{id}-nothing_held");
            self.journey.choose(&first, Instead::NotApplicable.key()).await?;
            instead = None;
            self.hold(&first, "");
            // With rows and without a mark it is not shown again; the file has the reason.
            self.here.retain(|it| !it.starts_with(&id));
        }
        let value = Value::Answer(Answer { text: String::new(), instead, why });
        self.case.apply(Edit::Set(At::part("boxes"), mark, value));
        Ok(())
    }

    /// Rows until every question of a row has come up.
    async fn rows(
        &mut self,
        spot: Spot,
        list: &'static List,
        under: Option<(&'static str, At)>,
    ) -> Result<Vec<Id>> {
        let record = self.case.list(list.part).context(list.part)?.name();
        let mut rows = Vec::new();
        self.click_add(spot, list, under.map(|it| it.1)).await?;
        loop {
            let row = self.opened(list).await?;
            rows.push(row);
            let at = At::row(list.part, row);
            self.case.apply(Edit::Add(at, preset(list, spot.child, under)));
            let open = spot.open(list.part, row);
            let outside = std::mem::take(&mut self.here);
            self.form(open, at, list.asks).await?;
            self.leave(open).await?;
            self.here = outside;
            let waits = |it: &Ask| self.later.iter().any(|later| later.ask == it);
            let more = list.asks.iter().filter(|it| can_come_up(it, list));
            let more = more.filter(|it| !self.asked.contains(&(record, it.field)));
            let more = more.filter(|it| !waits(it)).map(|it| it.field).next();
            ensure!(rows.len() < 8, "{}: {more:?} never comes up", list.part);
            if more.is_none() && rows.len() >= how_many(list.part) {
                self.press_in(at, "row-done").await?;
                break;
            }
            self.press_in(at, "row-another").await?;
        }
        let last = At::row(list.part, rows[rows.len() - 1]);
        self.journey.wait_for(&by_id(&last.html_id("card"))).await?;
        self.journey.wait_gone(".pp-row--open").await?;
        Ok(rows)
    }

    async fn click_add(&self, spot: Spot, list: &List, under: Option<At>) -> Result<()> {
        let words = self.words.of(&format!("{}.add", keys::list(list)), &self.scope(spot.child));
        let Some(above) = under else {
            let button = format!("//button[normalize-space(.)='{words}']");
            return self.journey.tap_path(&button).await;
        };
        let card = above.html_id("card");
        let within = format!("//*[@class='pp-outcome'][.//*[@id='{card}']]");
        self.journey.tap_path(&format!("{within}//button[normalize-space(.)='{words}']")).await
    }

    /// Waits for the row that opens; its first field has the focus.
    async fn opened(&self, list: &List) -> Result<Id> {
        let known = self.case.list(list.part).map(|it| it.ids()).unwrap_or_default();
        let row = self
            .journey
            .until(&format!("a new row of {}", list.part), async || {
                let Route::Draft(_, Page::Section(spot)) =
                    Route::read(&self.journey.hash().await.ok()?)
                else {
                    return None;
                };
                let (part, row) = spot.row?;
                (part == list.part && !known.contains(&row)).then_some(row)
            })
            .await?;
        let form = by_id(&At::row(list.part, row).html_id("row"));
        self.journey
            .until_js(&format!(
                "document.activeElement.closest('.pp-field')
                    === document.querySelector({} + ' .pp-field')",
                json!(form)
            ))
            .await?;
        Ok(row)
    }

    async fn press_in(&self, at: At, words: &str) -> Result<()> {
        let (row, words) = (at.html_id("row"), self.words.say(words, &[]));
        self.journey
            .tap_path(&format!("//*[@id='{row}']//button[normalize-space(.)='{words}']"))
            .await
    }

    /// A list within a record: what an adult is to each child, or rows that are all open.
    pub(super) async fn nested(&mut self, spot: Spot, at: At, ask: &'static Ask) -> Result<()> {
        if ask.field == "relationships" {
            for child in self.case.list("children").context("children")?.ids() {
                Box::pin(self.form(spot, at.sub(ask.field, child), ask.rows)).await?;
            }
            return Ok(());
        }
        let record = self.case.node(at).or_else(|| self.case.blank(at)).context("a record")?;
        let key = keys::field(record.name(), ask.field);
        let add = self.words.of(&format!("{key}.add"), &self.scope(spot.child));
        // Such lists are behind "More questions" as well.
        let button = format!("//button[normalize-space(.)='{add}']");
        let folded = format!("{button}/ancestor::details[not(@open)]/summary");
        if self.journey.count_path(&folded).await? > 0 {
            self.journey.tap_path(&folded).await?;
        }
        for _ in 0..2 {
            let known = self.nested_ids(at).await?;
            self.journey.tap_path(&button).await?;
            let row = self
                .journey
                .until("a new row within the row", async || {
                    let now = self.nested_ids(at).await.ok()?;
                    now.into_iter().find(|it| !known.contains(it))
                })
                .await?;
            let sub = at.sub(ask.field, row);
            self.case.apply(Edit::Add(sub, Vec::new()));
            Box::pin(self.form(spot, sub, ask.rows)).await?;
        }
        Ok(())
    }

    async fn nested_ids(&self, at: At) -> Result<Vec<Id>> {
        let begins = at.html_id("");
        let ids = format!(
            "[...document.querySelectorAll('.pp-nested__row')].map(it => it.id)
                .filter(it => it.startsWith({0})).map(it => it.slice({0}.length, -4))",
            json!(begins)
        );
        let ids = self.journey.js(&ids).await?;
        let ids = ids.as_array().context("ids")?.iter();
        Ok(ids.filter_map(|it| it.as_str()?.parse().ok()).collect())
    }
}

/// Can this question come up in this list? What its rows are given at the start decides for good.
fn can_come_up(ask: &Ask, list: &List) -> bool {
    let Some((field, keys)) = ask.only else { return true };
    list.preset.iter().find(|it| it.0 == field).is_none_or(|it| keys.contains(&it.1))
}

/// What the app gives a new row.
fn preset(
    list: &List,
    child: Option<Id>,
    under: Option<(&'static str, At)>,
) -> Vec<(&'static str, Value)> {
    let keys = list.preset.iter().map(|(field, key)| (*field, Value::Text((*key).to_owned())));
    let child = child.filter(|_| list.of_child).map(|it| ("child", CaseFile::link_to(it)));
    let row = |(field, at): (&'static str, At)| {
        (field, Value::Many(at.row.iter().map(Id::to_string).collect()))
    };
    keys.chain(child).chain(under.map(row)).collect()
}
