//! What a Word file of a hundred pages costs, in its worker: made, and held against its document.

use anyhow::{Context, Result};
use plainplan::document::wire;
use plainplan::document::word::Labels;
use plainplan::text::Words;

use crate::harness::{DESK, Journey};

#[allow(dead_code, reason = "the tests look at more")]
#[path = "../../tests/native/word/sample.rs"]
mod sample;

/// Files that count, each in a worker of its own, as the app makes them.
const FILES: usize = 7;

/// What making a file took, and what it took from the question to the answer with the loading of
/// the maker, in milliseconds.
pub struct Files {
    /// In the worker.
    pub made: Vec<f64>,
    /// As somebody waits for it.
    pub waited: Vec<f64>,
}

/// Makes the file again and again.
pub async fn files() -> Result<Files> {
    let labels = Labels::of(&Words::coach(), "en");
    let json = wire::to_json(&sample::large()).print();
    let message = serde_json::to_string(&[&json, &labels.lang, &labels.page])?;
    let journey = Journey::begin(DESK).await?;
    journey.open("").await?;
    journey.wait_gone("#opening").await?;
    let script = format!(
        "(async () => {{
            const named = document.querySelector('meta[name=plainplan-app]').dataset.wasm;
            const message = {message};
            const took = [];
            for (let turn = 0; turn <= {FILES}; turn++) {{
                const begun = performance.now();
                const maker = new Worker('./word-start.js?' + named, {{ type: 'module' }});
                const hear = () => new Promise(done => maker.onmessage = it => done(it.data));
                await hear();
                maker.postMessage(message);
                const [, made] = await hear();
                maker.terminate();
                took.push([made, performance.now() - begun]);
            }}
            return took.slice(1);
        }})()"
    );
    let took = journey.js(&script).await?;
    let took = took.as_array().context("measures")?;
    let all = |at: usize| took.iter().filter_map(|it| it.get(at)?.as_f64()).collect();
    Ok(Files { made: all(0), waited: all(1) })
}
