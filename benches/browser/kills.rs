//! Kills the browser while a locked draft is typed: what is older than a second is there afterwards.
//!
//! In turns the renderer alone and the whole browser, each with SIGKILL at a moment nobody chose.
//! Every word has the time by this program's clock at which it was handed to the page; after the
//! restart the oldest word that is missing says how much was lost (reliability.md 1.5).
//!
//! Seen on 30 November 2026, 200 kills in 22 minutes beside a build: the oldest word lost was 721 ms
//! old, nothing was unreadable afterwards.

use std::fs;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};

use crate::draft::value;
use crate::harness::{DESK, Journey};
use crate::vault::{begin_real, set_up, unlock};

/// What so many kills lost.
#[derive(Default)]
pub struct Kills {
    /// How many there were.
    pub count: usize,
    /// The age of the oldest word that was lost, in milliseconds, of each kill that lost one.
    pub lost: Vec<f64>,
    /// Restarts after which something could not be read.
    pub unreadable: usize,
}

/// Kills so often. The environment variable `PLAINPLAN_KILLS` says another number.
pub async fn kills() -> Result<Kills> {
    let count = std::env::var("PLAINPLAN_KILLS").ok().and_then(|it| it.parse().ok()).unwrap_or(200);
    let mut journey = Journey::begin_unwatched(DESK).await?;
    let opens = set_up(&journey).await?;
    let draft = begin_real(&journey, "Killed").await?;
    let page = format!("{draft}/records");
    let mut kills = Kills { count, ..Kills::default() };
    let mut state = 11_u64;
    for turn in 0..count {
        journey.open(&page).await?;
        if turn > 0 {
            unlock(&journey, &opens.passphrase).await?;
        }
        journey.wait_for("#involvement-services").await?;
        let before = value(&journey, "involvement-services").await?;
        journey
            .js("(it => { it.focus(); it.setSelectionRange(it.value.length, it.value.length) })(
                document.querySelector('#involvement-services'))")
            .await?;
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        let typing = Duration::from_millis(900 + (state >> 33) % 2_100);
        let begun = Instant::now();
        let mut words = Vec::new();
        while begun.elapsed() < typing {
            let word = format!("t{turn}w{} ", words.len());
            words.push((word.clone(), Instant::now()));
            journey.insert(&word).await?;
        }
        if turn % 2 == 0 {
            kill_renderers(&journey)?;
        }
        let killed = Instant::now();
        journey.kill_browser().await?;
        journey.open_browser().await?;
        journey.open(&page).await?;
        unlock(&journey, &opens.passphrase).await?;
        journey.wait_for("#involvement-services").await?;
        let after = value(&journey, "involvement-services").await?;
        if !after.starts_with(&before)
            || journey.js("!!document.querySelector('[role=alert]')").await? == true
        {
            kills.unreadable += 1;
        }
        if let Some((_, at)) = words.iter().find(|it| !after.contains(&it.0)) {
            kills.lost.push(killed.saturating_duration_since(*at).as_secs_f64() * 1_000.0);
        }
        // The box must not grow without end: the next kill begins with an empty one.
        journey.type_over("involvement-services", "").await?;
        journey.until_saved().await?;
        journey.browser().refresh().await?;
        if turn % 20 == 19 {
            println!("{} kills, oldest word lost: {:.0} ms", turn + 1, kills.oldest());
        }
    }
    Ok(kills)
}

impl Kills {
    /// The age of the oldest word that was lost, in milliseconds.
    pub fn oldest(&self) -> f64 {
        self.lost.iter().copied().fold(0.0, f64::max)
    }
}

/// Ends the processes that draw pages of this journey's browser, each by its number.
fn kill_renderers(journey: &Journey) -> Result<()> {
    let profile = journey.profile.folder().display().to_string();
    let mut count = 0;
    for process in fs::read_dir("/proc")?.flatten() {
        let Ok(line) = fs::read(process.path().join("cmdline")) else { continue };
        let line = String::from_utf8_lossy(&line);
        if line.contains("--type=renderer") && line.contains(&profile) {
            let pid = process.file_name();
            count += usize::from(Command::new("kill").arg("-9").arg(pid).status()?.success());
        }
    }
    ensure!(count > 0, "no renderer runs");
    Ok(())
}
