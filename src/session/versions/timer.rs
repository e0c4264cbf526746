//! When a version is kept by itself.

/// After so many milliseconds of editing a version is kept by itself.
pub const EVERY: f64 = 10.0 * 60.0 * 1000.0;

/// Counts from the first edit.
#[derive(Clone, Copy, Debug, Default)]
pub struct Timer {
    since: Option<f64>,
}

/// What an edit calls for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// Nothing.
    Nothing,
    /// The first edit since the draft was opened: what was there before it.
    Before,
    /// It has been edited for some time: what is there now.
    Now,
}

impl Timer {
    /// Something was edited. Times are milliseconds; a clock that is set back begins anew.
    pub fn edited(&mut self, now: f64) -> Due {
        let Some(since) = self.since else {
            self.since = Some(now);
            return Due::Before;
        };
        if now < since {
            self.since = Some(now);
        }
        match now - since >= EVERY {
            true => {
                self.since = Some(now);
                Due::Now
            }
            false => Due::Nothing,
        }
    }

    /// A version was kept: the time counts from here.
    pub fn kept(&mut self, now: f64) {
        self.since = Some(now);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_edit_keeps_what_was_there_and_then_every_ten_minutes() {
        let mut timer = Timer::default();
        assert_eq!(timer.edited(1_000.0), Due::Before);
        assert_eq!(timer.edited(1_000.0 + EVERY - 1.0), Due::Nothing);
        assert_eq!(timer.edited(1_000.0 + EVERY), Due::Now);
        assert_eq!(timer.edited(2_000.0 + EVERY), Due::Nothing);
        timer.kept(5_000.0 + EVERY);
        assert_eq!(timer.edited(1_500.0 + 2.0 * EVERY), Due::Nothing);
        assert_eq!(timer.edited(0.0), Due::Nothing, "the clock was set back");
        assert_eq!(timer.edited(EVERY), Due::Now);
    }
}
