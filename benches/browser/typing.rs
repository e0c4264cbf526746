//! What a keystroke costs the page's own thread.
//!
//! Thread ticks, not wall time: the machine may do other things meanwhile. The keys are real input,
//! one at a time, each until its frame is drawn.

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::report::{median, share};
use crate::stage::{Place, Stage};

/// Keys before the first that counts: code is compiled, a first save is made.
const WARM_UP: usize = 20;

/// Keys of one round that count.
pub const KEYS: usize = 60;

/// Typed again and again.
const TEXT: &str = "the child was seen at home and said that school was fine today ";

/// What some keys cost, in milliseconds of the page's thread, key by key.
#[derive(Clone, Debug, Default)]
pub struct Costs {
    /// All the thread did.
    pub task: Vec<f64>,
    /// Of it, script, also of WebAssembly.
    pub script: Vec<f64>,
    /// Of it, layout.
    pub layout: Vec<f64>,
    /// Of it, finding the styles.
    pub style: Vec<f64>,
}

impl Costs {
    /// The middle of what the thread did.
    pub fn task(&self) -> f64 {
        median(&self.task)
    }

    /// The middle of script.
    pub fn script(&self) -> f64 {
        median(&self.script)
    }

    /// What 19 of 20 keys are not above.
    pub fn task_p95(&self) -> f64 {
        share(&self.task, 0.95)
    }

    /// All keys of some rounds.
    pub fn all(rounds: &[Costs]) -> Costs {
        let of = |list: fn(&Costs) -> &Vec<f64>| rounds.iter().flat_map(list).copied().collect();
        Costs {
            task: of(|it| &it.task),
            script: of(|it| &it.script),
            layout: of(|it| &it.layout),
            style: of(|it| &it.style),
        }
    }
}

impl Stage {
    /// Loads the page afresh, types into its box, and says what each key cost.
    pub async fn type_in(&self, place: &Place) -> Result<Costs> {
        self.count_thread_ticks().await?;
        self.go(place).await?;
        let before = self.text_box(place).await?;
        let mut keys = TEXT.chars().cycle();
        let mut typed = String::new();
        let mut press = || {
            let key = keys.next().unwrap_or(' ');
            typed.push(key);
            key
        };
        for _ in 0..WARM_UP {
            self.press(press()).await?;
            self.frame().await?;
        }
        let mut costs = Costs::default();
        let mut last = self.ticks().await?;
        for _ in 0..KEYS {
            self.press(press()).await?;
            self.frame().await?;
            costs.add(&mut last, self.ticks().await?);
        }
        let after = self.text_box(place).await?;
        ensure!(
            after == format!("{before}{typed}"),
            "the keys did not arrive in {}",
            place.text_box
        );
        Ok(costs)
    }

    /// What the measuring itself costs: as above, without a key.
    pub async fn type_nothing(&self, place: &Place) -> Result<Costs> {
        self.count_thread_ticks().await?;
        self.go(place).await?;
        let mut costs = Costs::default();
        let mut last = self.ticks().await?;
        for _ in 0..KEYS {
            self.frame().await?;
            costs.add(&mut last, self.ticks().await?);
        }
        Ok(costs)
    }

    /// How often the page changed its closed rows, per key.
    pub async fn changes_in_closed_rows(&self, place: &Place) -> Result<f64> {
        self.go(place).await?;
        let rows = "document.querySelectorAll('.pp-around .pp-card').length";
        let rows = self.journey.js(rows).await?.as_f64().unwrap_or(0.0);
        ensure!(rows > 40.0, "only {rows} closed rows are there to be watched");
        self.journey
            .js("{ globalThis.benchChanges = 0;
                const seen = new MutationObserver(list => { benchChanges += list.length; });
                document.querySelectorAll('.pp-around').forEach(it => seen.observe(it, {
                    subtree: true, childList: true, attributes: true, characterData: true })); }")
            .await?;
        for key in TEXT.chars().take(KEYS) {
            self.press(key).await?;
            self.frame().await?;
        }
        let changes = self.journey.js("benchChanges").await?.as_f64().context("no count")?;
        // The observer was at work: a change that we make ourselves is seen.
        self.journey.js("document.querySelector('.pp-around .pp-card').title = 'seen'").await?;
        self.frame().await?;
        self.journey.until_js(&format!("benchChanges === {}", changes + 1.0)).await?;
        Ok(changes / KEYS as f64)
    }

    /// Presses and lets go one key.
    pub async fn press(&self, key: char) -> Result<()> {
        let upper = key.to_ascii_uppercase();
        let code = if key == ' ' { "Space".to_owned() } else { format!("Key{upper}") };
        let event = |kind: &str, text: Option<char>| {
            let mut event = json!({ "type": kind, "key": key.to_string(), "code": code,
                "windowsVirtualKeyCode": upper as u32 });
            if let Some(text) = text {
                event["text"] = text.to_string().into();
            }
            event
        };
        self.journey.cdp("Input.dispatchKeyEvent", event("keyDown", Some(key))).await?;
        self.journey.cdp("Input.dispatchKeyEvent", event("keyUp", None)).await?;
        Ok(())
    }

    /// From here on the browser's figures are of the thread's own clock, also in a new tab.
    pub async fn count_thread_ticks(&self) -> Result<()> {
        self.journey.cdp("Performance.disable", json!({})).await?;
        self.journey.cdp("Performance.enable", json!({ "timeDomain": "threadTicks" })).await?;
        Ok(())
    }

    /// The thread's clock so far: task, script, layout, style; in milliseconds.
    pub async fn ticks(&self) -> Result<[f64; 4]> {
        let answer = self.journey.cdp("Performance.getMetrics", json!({})).await?;
        let metrics = answer["metrics"].as_array().context("no metrics")?;
        let mut ticks = [0.0; 4];
        for (tick, name) in ticks.iter_mut().zip(NAMES) {
            let found = metrics.iter().find(|it| it["name"] == name);
            let seconds = found.and_then(|it| Value::as_f64(&it["value"]));
            *tick = 1_000.0 * seconds.with_context(|| format!("no {name}"))?;
        }
        Ok(ticks)
    }
}

/// The browser's names for what [`Stage::ticks`] gives.
const NAMES: [&str; 4] =
    ["TaskDuration", "ScriptDuration", "LayoutDuration", "RecalcStyleDuration"];

impl Costs {
    fn add(&mut self, last: &mut [f64; 4], now: [f64; 4]) {
        let lists = [&mut self.task, &mut self.script, &mut self.layout, &mut self.style];
        for (list, (now, last)) in lists.into_iter().zip(now.iter().zip(last.iter())) {
            list.push(now - last);
        }
        *last = now;
    }
}
