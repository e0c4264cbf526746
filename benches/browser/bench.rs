//! Measures the built app in a browser: `cargo xtask bench`.

#[allow(dead_code, reason = "shared with the journeys; each uses a part")]
#[path = "../../tests/e2e/harness/mod.rs"]
mod harness;

use anyhow::{Context, Result};
use serde_json::json;

use harness::{DESK, Journey};

fn main() -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(start_page())
}

/// What opening the page costs the page's own thread, whatever else the machine is doing.
async fn start_page() -> Result<()> {
    let journey = Journey::begin_unwatched(DESK).await?;
    journey.cdp("Performance.enable", json!({ "timeDomain": "threadTicks" })).await?;
    journey.open("").await?;
    journey.wait_gone("#opening").await?;
    println!("Start page, seconds of the page's thread:");
    for name in ["TaskDuration", "ScriptDuration", "LayoutDuration", "RecalcStyleDuration"] {
        println!("  {name:20} {:.4}", metric(&journey, name).await?);
    }
    Ok(())
}

async fn metric(journey: &Journey, name: &str) -> Result<f64> {
    let answer = journey.cdp("Performance.getMetrics", json!({})).await?;
    let metrics = answer["metrics"].as_array().context("no metrics")?;
    let found = metrics.iter().find(|metric| metric["name"] == name);
    found.and_then(|metric| metric["value"].as_f64()).with_context(|| format!("no {name}"))
}
