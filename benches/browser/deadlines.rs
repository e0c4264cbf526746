//! What the timetable costs with all that the desk tells of it, in every area that comes with the app.

use anyhow::{Context, Result};
use plainplan::domain::edit::{At, Edit};
use plainplan::domain::{CaseFile, TypedDate, Value};
use plainplan::export::saved::{self, Restricted};
use plainplan::rules::timetable::AREAS;

use crate::harness::{DESK, Journey};

/// The date of the conference is changed so often for each area; every time all is worked out again.
const TURNS: usize = 5;

/// How long each working out took, in milliseconds by the browser's own clock.
pub async fn timetables() -> Result<Vec<f64>> {
    let journey = Journey::begin(DESK).await?;
    let mut costs = Vec::new();
    for (area, _) in AREAS {
        let nation = if ["gwent", "wales"].contains(area) { "wales" } else { "england" };
        let mut case = CaseFile::default();
        let text = |it: &str| Value::Text(it.to_owned());
        let date = |day: &str, month: &str, year: &str| {
            let own = |it: &str| it.to_owned();
            Value::Date(TypedDate { day: own(day), month: own(month), year: own(year) })
        };
        let (about, conference) = (At::part("about"), At::part("conference"));
        for (at, field, value) in [
            (about, "nation", text(nation)),
            (about, "arrangements", text(area)),
            (about, "kind", text("initial")),
            (conference, "date", date("5", "1", "2027")),
            (conference, "time", text("9:30")),
            (conference, "strategy_date", date("7", "12", "2026")),
            (conference, "decision_date", date("9", "12", "2026")),
        ] {
            case.apply(Edit::Set(at, field, value));
        }
        let file = journey.profile.folder().join("case.json");
        std::fs::write(&file, saved::write(&case, Restricted::Included, "2026-11-24"))?;
        journey.open("#/open").await?;
        let path = std::fs::canonicalize(&file)?;
        journey.wait_for("#pp-file").await?.send_keys(path.to_string_lossy()).await?;
        journey.until_js("location.hash.startsWith('#/d/')").await?;
        let draft = journey.js("location.hash").await?;
        let draft = draft.as_str().context("an address")?.to_owned();
        journey.open(&format!("{draft}/setup-3")).await?;
        let count = "performance.getEntriesByName('local').length";
        journey.until_js(&format!("{count} > 0")).await?;
        for turn in 1..=TURNS {
            journey.type_over("conference-date", &(5 + turn).to_string()).await?;
            journey.until_js(&format!("{count} > {turn}")).await?;
        }
        let all = "performance.getEntriesByName('local').map(it => it.duration)";
        let found = journey.js(all).await?;
        let found = found.as_array().context("measures")?.iter().filter_map(|it| it.as_f64());
        costs.extend(found);
        journey.js("(performance.clearMeasures(), true)").await?;
    }
    Ok(costs)
}
