//! The figures as a table, on the screen and as Markdown.

use std::fmt;
use std::fs;
use std::path::PathBuf;

use anyhow::Result;
use xtask::paths;

/// One figure.
struct Figure {
    name: String,
    value: f64,
    unit: &'static str,
    /// The most it may be; `None` for what is only told.
    limit: Option<f64>,
}

/// All figures of a run.
#[derive(Default)]
pub struct Report(Vec<Figure>);

impl Report {
    /// A figure that must not be above its limit.
    pub fn gate(&mut self, name: impl Into<String>, value: f64, unit: &'static str, limit: f64) {
        self.0.push(Figure { name: name.into(), value, unit, limit: Some(limit) });
    }

    /// A figure that is only told.
    pub fn tell(&mut self, name: impl Into<String>, value: f64, unit: &'static str) {
        self.0.push(Figure { name: name.into(), value, unit, limit: None });
    }

    /// Is nothing above its limit?
    pub fn is_good(&self) -> bool {
        self.0.iter().all(Figure::is_good)
    }

    /// Writes target/bench.md.
    pub fn save(&self) -> Result<PathBuf> {
        let mut lines = vec!["| What | Figure | Unit | Limit | |".to_owned()];
        lines.push("|--|--:|--|--:|--|".to_owned());
        lines.extend(self.0.iter().map(|it| format!("| {} |", it.cells().join(" | "))));
        let file = paths::root().join("target/bench.md");
        fs::write(&file, lines.join("\n") + "\n")?;
        Ok(file)
    }
}

impl Figure {
    fn is_good(&self) -> bool {
        // A figure that is no number is no good one.
        self.limit.is_none_or(|limit| self.value <= limit)
    }

    fn cells(&self) -> [String; 5] {
        let verdict = match self.limit {
            None => "",
            Some(_) if self.is_good() => "ok",
            Some(_) => "OVER",
        };
        let limit = self.limit.map(short).unwrap_or_default();
        [self.name.clone(), short(self.value), self.unit.to_owned(), limit, verdict.to_owned()]
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = self.0.iter().map(|it| it.name.chars().count()).max().unwrap_or(0);
        for figure in &self.0 {
            let [name, value, unit, limit, verdict] = figure.cells();
            let limit = if limit.is_empty() { limit } else { format!("limit {limit}") };
            let line = format!("{name:width$}  {value:>8} {unit:5}  {limit:12} {verdict}");
            writeln!(f, "{}", line.trim_end())?;
        }
        Ok(())
    }
}

/// As many digits as mean something.
fn short(value: f64) -> String {
    match value.abs() {
        it if it >= 100.0 || it == it.trunc() => format!("{value:.0}"),
        it if it >= 10.0 => format!("{value:.1}"),
        _ => format!("{value:.2}"),
    }
}

/// The middle of some figures.
pub fn median(figures: &[f64]) -> f64 {
    share(figures, 0.5)
}

/// The figure that this share of all is not above.
pub fn share(figures: &[f64], share: f64) -> f64 {
    let mut sorted = figures.to_vec();
    sorted.sort_by(f64::total_cmp);
    let last = sorted.len().saturating_sub(1);
    sorted.get((last as f64 * share).round() as usize).copied().unwrap_or(f64::NAN)
}

/// The smallest of some figures.
pub fn least(figures: &[f64]) -> f64 {
    figures.iter().copied().fold(f64::INFINITY, f64::min)
}
