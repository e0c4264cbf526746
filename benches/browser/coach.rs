//! What the coach costs, in its worker: a whole plan at first, and one key after that.

use anyhow::{Context, Result};
use plainplan::domain::edit::{At, Edit};
use plainplan::domain::{CaseFile, Id, TypedDate, Value};
use plainplan::export::saved::{self, Restricted};

use crate::harness::{DESK, Journey};

/// Keys that count: each is waited for.
const KEYS: usize = 12;

/// Two children, 40 outcomes, 150 actions, a report of 1,000 entries: the case of issue 4.
fn large() -> CaseFile {
    let mut case = CaseFile::default();
    let text = |it: &str| Value::Text(it.to_owned());
    let mut add = |part: &'static str, id: u64, fields: &[(&'static str, &str)]| {
        let fields = fields.iter().map(|(key, value)| (*key, text(value))).collect();
        case.apply(Edit::Add(At::row(part, Id(id)), fields));
    };
    add("children", 1, &[("name", "Leo"), ("standing", "subject")]);
    add("children", 2, &[("name", "Ava"), ("standing", "subject")]);
    add("adults", 3, &[("name", "Kirsty Hale")]);
    for at in 0..40u64 {
        let child = Id(1 + at % 2).to_string();
        let statement = "Leo is in class by 8:50 on at least 9 days in every 10, and Ava is \
                         supported with her feelings at home.";
        let measure = "The school register, read by Ms Roy every Friday";
        let fields = [("child", &*child), ("statement", statement), ("measure", measure)];
        add("outcomes", 100 + at, &fields);
    }
    for at in 0..150u64 {
        let child = Id(1 + at % 2).to_string();
        let what = "Engage with the health visitor and keep on top of appointments, as and when \
                    they are offered by the service.";
        let fields = [("child", &*child), ("what", what), ("owner_name", "Kirsty Hale, mother")];
        add("actions", 1_000 + at, &fields);
    }
    for at in 0..1_000u64 {
        let when = format!("{} March {}", 1 + at % 28, 2000 + at % 26);
        let what = "The health visitor saw Leo at home with Mum. He was awake, in clean clothes, \
                    and smiled at his mother; the flat was cold. She told the lead worker the \
                    same day, and the GP was written to about his weight.";
        add("chronology", 10_000 + at, &[("when", &*when), ("what", what), ("source", "Log")]);
    }
    for at in 0..150u64 {
        let outcome = Value::Many(vec![Id(100 + at % 40).to_string()]);
        case.apply(Edit::Set(At::row("actions", Id(1_000 + at)), "outcomes", outcome));
    }
    let own = |it: &str| it.to_owned();
    let date = TypedDate { day: own("17"), month: own("12"), year: own("2026") };
    let date = Value::Date(date);
    case.apply(Edit::Set(At::part("conference"), "date", date));
    case
}

/// What looks cost, in milliseconds of the worker.
pub struct Looks {
    /// All rules over all of it, at first.
    pub first: f64,
    /// The questions of that in words.
    pub first_words: f64,
    /// After one key each.
    pub keys: Vec<f64>,
    /// What is said after one key each.
    pub key_words: Vec<f64>,
}

/// Opens the large case and types in it.
pub async fn looks() -> Result<Looks> {
    let journey = Journey::begin(DESK).await?;
    let file = journey.profile.folder().join("case.json");
    std::fs::write(&file, saved::write(&large(), Restricted::Included, "2026-11-24"))?;
    journey.open("#/open").await?;
    let path = std::fs::canonicalize(&file)?;
    journey.wait_for("#pp-file").await?.send_keys(path.to_string_lossy()).await?;
    journey.until_js("location.hash.startsWith('#/d/')").await?;
    let draft = journey.js("location.hash").await?;
    let draft = draft.as_str().context("an address")?.to_owned();
    let count = "performance.getEntriesByName('coach').length";
    journey.until_js(&format!("{count} > 0")).await?;
    let at = At::row("actions", Id(1_005));
    journey.open(&format!("{draft}/outcomes.{}/actions/{}", Id(2), Id(1_005))).await?;
    let id = at.html_id("what");
    journey.click(&format!("[id=\"{id}\"]")).await?;
    for _ in 0..KEYS {
        let before = journey.js(count).await?.as_u64().context("a number")?;
        journey.keys("x").await?;
        journey.until_js(&format!("{count} > {before}")).await?;
    }
    let all = async |name: &str| -> Result<Vec<f64>> {
        let all = format!("performance.getEntriesByName('{name}').map(it => it.duration)");
        let all = journey.js(&all).await?;
        Ok(all.as_array().context("measures")?.iter().filter_map(|it| it.as_f64()).collect())
    };
    let (checks, words) = (all("coach").await?, all("coach-words").await?);
    Ok(Looks {
        first: checks[0],
        first_words: words[0],
        keys: checks[checks.len() - KEYS..].to_vec(),
        key_words: words[words.len() - KEYS..].to_vec(),
    })
}
