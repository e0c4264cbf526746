//! What the coach costs, in its worker: a whole plan at first, and one key after that.

use anyhow::{Context, Result};
use plainplan::domain::Id;
use plainplan::domain::edit::At;
use plainplan::export::pieces::Pieces;
use plainplan::rules::timetable::AREAS;

use crate::harness::{DESK, Journey};
use crate::large::large;
use crate::opened::open_large;

/// Keys that count: each is waited for.
const KEYS: usize = 12;
/// Browsers begun anew: a first look is only one in a browser that has not looked yet.
const BROWSERS: usize = 5;

/// So often a desk begins anew in each of them, after it did so once.
const ANEW: usize = 5;

/// What looks cost, in milliseconds of the worker.
pub struct Looks {
    /// All rules over all of it, at first, in each browser.
    pub first: Vec<f64>,
    /// All rules over all of it again by a desk that begins anew: nothing read before counts.
    pub anew: Vec<f64>,
    /// The questions of that in words.
    pub first_words: Vec<f64>,
    /// After one key each.
    pub keys: Vec<f64>,
    /// What is said after one key each.
    pub key_words: Vec<f64>,
}

/// Opens the large case in several browsers, one after the other, and types in it.
pub async fn looks() -> Result<Looks> {
    let (mut first, mut first_words) = (Vec::new(), Vec::new());
    let (mut keys, mut key_words, mut anew) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..BROWSERS {
        let looks = look().await?;
        first.extend(looks.first);
        first_words.extend(looks.first_words);
        keys.extend(looks.keys);
        anew.extend(looks.anew);
        key_words.extend(looks.key_words);
    }
    Ok(Looks { first, anew, first_words, keys, key_words })
}

/// Opens the large case in one browser, and types in it.
async fn look() -> Result<Looks> {
    let journey = Journey::begin(DESK).await?;
    let draft = open_large(&journey).await?;
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
    let anew = anew(&journey).await?;
    Ok(Looks {
        anew,
        first: vec![checks[0]],
        first_words: vec![words[0]],
        keys: checks[checks.len() - KEYS..].to_vec(),
        key_words: words[words.len() - KEYS..].to_vec(),
    })
}

/// What all rules cost in a desk that is at work already and begins anew: it is told the whole case
/// in one piece and holds nothing of what it read before.
async fn anew(journey: &Journey) -> Result<Vec<f64>> {
    let (changes, _, _) = Pieces::default().some_changes(&large(), usize::MAX);
    let count = changes.put.len().to_string();
    let put = changes.put.into_iter().flat_map(|(key, text)| [key, text]);
    let change: Vec<String> = ["change".to_owned(), count].into_iter().chain(put).collect();
    let area = AREAS.iter().find(|it| it.0 == "england").context("an area")?.1;
    let begin = ["begin", "2026-11-24", area, ""];
    let script = format!(
        "(async () => {{
            const desk = plainplan.worker('desk');
            const hear = () => new Promise(done => desk.onmessage = event => done(event.data));
            await hear();
            const took = [];
            for (let turn = 0; turn <= {ANEW}; turn++) {{
                desk.postMessage({begin});
                desk.postMessage({change});
                const heard = hear();
                desk.postMessage(['look']);
                took.push(Number((await heard)[2]));
            }}
            desk.terminate();
            return took.slice(1);
        }})()",
        begin = serde_json::to_string(&begin)?,
        change = serde_json::to_string(&change)?,
    );
    let took = journey.js(&script).await?;
    Ok(took.as_array().context("measures")?.iter().filter_map(|it| it.as_f64()).collect())
}
