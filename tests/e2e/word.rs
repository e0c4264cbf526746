//! The maker of Word files in its worker: what it makes is what is made here, and it is only loaded
//! when it is asked for.

use anyhow::{Context, Result, ensure};
use plainplan::document::wire;
use plainplan::document::word::{Labels, check, word};
use plainplan::text::Words;
use serde_json::Value;

use crate::harness::{DESK, Journey};

#[allow(dead_code, reason = "the native tests look at more")]
#[path = "../native/word/sample.rs"]
mod sample;

/// What the worker says to a message.
async fn asked(journey: &Journey, message: &[&str]) -> Result<Value> {
    let script = format!(
        "(async () => {{
            const maker = plainplan.worker('word');
            const hear = () => new Promise((done, failed) => {{
                maker.onmessage = event => done(event.data);
                maker.onerror = () => failed('the maker failed');
            }});
            await hear();
            const heard = hear();
            maker.postMessage({message});
            const [bytes, took] = await heard;
            maker.terminate();
            return typeof bytes === 'string' ? bytes : [Array.from(bytes), took];
        }})()",
        message = serde_json::to_string(message)?,
    );
    journey.js(&script).await
}

#[tokio::test]
async fn a_hundred_pages_are_made_in_the_browser_as_here() -> Result<()> {
    let doc = sample::large();
    let labels = Labels::of(&Words::coach(), "en");
    let json = wire::to_json(&doc).print();
    let journey = Journey::begin(DESK).await?;
    journey.open("").await?;
    journey.wait_gone("#opening").await?;
    let before = journey.only_own_requests().await?;
    ensure!(!before.iter().any(|it| it.contains("word")), "loaded unasked: {before:#?}");

    let said = asked(&journey, &[&json, &labels.lang, &labels.page]).await?;
    let bytes = said.get(0).and_then(Value::as_array).with_context(|| format!("bytes: {said}"))?;
    let bytes: Vec<u8> = bytes.iter().filter_map(Value::as_u64).map(|it| it as u8).collect();
    check(&doc, &labels, &bytes)?;
    ensure!(bytes == word(&doc, &labels), "another file than the one made here");
    let took = said.get(1).and_then(Value::as_f64).context("a time")?;
    println!("a Word file of a hundred pages: {took:.0} ms in the worker, {} bytes", bytes.len());

    journey.no_console_errors().await?;
    journey.only_own_requests().await?;
    Ok(())
}

#[tokio::test]
async fn what_is_no_document_makes_no_file() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    journey.open("").await?;
    journey.wait_gone("#opening").await?;
    for message in [&["{", "en", ""][..], &["{}"]] {
        let said = asked(&journey, message).await?;
        ensure!(said.is_string(), "{said}");
    }
    Ok(())
}
