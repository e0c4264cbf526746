//! The desk beside the page: questions beside the field, answers that stay, how it reads.

use anyhow::{Result, ensure};

use crate::draft::WHOLE;
use crate::harness::{DESK, Journey};
use crate::look::open_file;

#[tokio::test]
async fn the_desk_says_how_it_reads_and_explains_terms_on_tap() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let draft = open_file(&journey, WHOLE).await?;
    journey.open(&format!("{draft}/check")).await?;
    journey.wait_gone(".pp-questions [role=status]").await?;
    journey.click("#pp-read").await?;
    journey.wait_text("#pp-reading", "Terms of the field").await?;
    let hidden = "document.querySelector('.pp-term .govuk-details__text').checkVisibility()";
    ensure!(journey.js(hidden).await? == serde_json::json!(false));
    journey.click(".pp-term summary").await?;
    journey.until_js(hidden).await?;
    journey.no_console_errors().await?;
    journey.only_own_requests().await?;
    Ok(())
}
