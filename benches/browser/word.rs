//! What a Word file of a long report costs: in its worker, and the page meanwhile.

use anyhow::{Context, Result};

use crate::harness::{DESK, Journey};
use crate::opened::open_large;

/// Files that count, after one that does not.
const FILES: usize = 5;

/// What files cost, in milliseconds.
pub struct Files {
    /// In the worker, each made and read back.
    pub made: Vec<f64>,
    /// From the press of the button to the bytes, the worker's loading included.
    pub asked: Vec<f64>,
    /// The longest the page could not have answered a key, meanwhile.
    pub longest: f64,
    /// Bytes of one.
    pub bytes: f64,
}

/// The longest time between two turns of the page's event loop is kept in `pp.longest`; the bytes of
/// what is handed to the browser in `pp.bytes`.
const WATCH: &str = "
    window.pp = { longest: 0, bytes: 0, last: performance.now() };
    const pipe = new MessageChannel();
    pipe.port1.onmessage = () => {
        const now = performance.now();
        pp.longest = Math.max(pp.longest, now - pp.last);
        pp.last = now;
        setTimeout(() => pipe.port2.postMessage(0), 0);
    };
    pipe.port2.postMessage(0);
    const made = URL.createObjectURL;
    URL.createObjectURL = (blob) => { pp.bytes = blob.size; return made.call(URL, blob); };
    0";

/// Opens the large case, and has its report made as a Word file several times.
pub async fn files() -> Result<Files> {
    let journey = Journey::begin(DESK).await?;
    let draft = open_large(&journey).await?;
    journey.open(&format!("{draft}/documents/report-professionals")).await?;
    journey.until_js("document.querySelector('#pp-paper:not(.pp-no-print)') !== null").await?;
    let count = "performance.getEntriesByName('word-asked').length";
    let mut longest = 0.0_f64;
    let mut bytes = 0.0;
    journey.js(WATCH).await?;
    for turn in 0..=FILES {
        journey.js("pp.longest = 0; pp.last = performance.now(); 0").await?;
        journey.click("#pp-word").await?;
        journey.until_js(&format!("{count} > {turn}")).await?;
        let number = async |what: &str| -> Result<f64> {
            journey.js(what).await?.as_f64().context("a number")
        };
        if turn > 0 {
            longest = longest.max(number("pp.longest").await?);
            bytes = number("pp.bytes").await?;
        }
    }
    let all = async |name: &str| -> Result<Vec<f64>> {
        let all = format!("performance.getEntriesByName('{name}').map(it => it.duration)");
        let all = journey.js(&all).await?;
        let all = all.as_array().context("measures")?.iter().filter_map(|it| it.as_f64());
        Ok(all.skip(1).collect())
    };
    Ok(Files { made: all("word").await?, asked: all("word-asked").await?, longest, bytes })
}
