//! The end of a test run: what ran, how it went, how long it took.

use std::fmt;
use std::time::Duration;

use crate::process::spoken;
use crate::tally::Tally;

/// One step that ran.
pub struct Line {
    /// The step's name.
    pub name: &'static str,
    /// How it went.
    pub tally: Tally,
    /// How long it took.
    pub took: Duration,
    /// Why it failed, where the step itself did not say so above.
    pub note: String,
}

/// All steps that ran, in order.
#[derive(Default)]
pub struct Summary(pub Vec<Line>);

impl Summary {
    /// Everything added up.
    pub fn total(&self) -> Tally {
        self.0.iter().map(|line| line.tally).sum()
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "\n{:28} {:>7} {:>7} {:>13}", "Step", "passed", "failed", "time")?;
        for line in &self.0 {
            let Tally { passed, failed } = line.tally;
            write!(f, "{:28} {passed:>7} {failed:>7} {:>13}", line.name, spoken(line.took))?;
            let separator = if line.note.is_empty() { "" } else { "  " };
            writeln!(f, "{separator}{}", line.note)?;
        }
        let took = self.0.iter().map(|line| line.took).sum();
        writeln!(f, "{:28} {:>7} {:>7} {:>13}", "all", "", "", spoken(took))?;
        // The last line, alone: other programs read it.
        write!(f, "{} passed, {} failed", self.total().passed, self.total().failed)
    }
}
