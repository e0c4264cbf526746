//! When an open vault locks by itself: nobody did anything for a while, by either of two clocks.
//!
//! The clock of the page can stand still while the device sleeps; the clock on the wall can be set
//! back. So the longer of both counts, and a wall clock that runs backwards locks at once
//! (reliability.md faults 30 to 32).

/// The least and most minutes people can choose, and what it is when they have not.
pub const MINUTES: (u32, u32, u32) = (5, 30, 10);
/// How long before it locks people are told, in milliseconds (WCAG 2.2, 2.2.1 asks for 20 seconds).
const WARNED: f64 = 60_000.0;
/// How far the wall clock may lag behind the other: clocks are put right by seconds, not by minutes.
const LAG: f64 = 60_000.0;

/// Both clocks at one moment, in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Clocks {
    /// Since the page was opened; never goes back, may stand still.
    pub page: f64,
    /// Since 1970, as the device believes.
    pub wall: f64,
}

/// What is to be done now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Watch {
    /// Nothing.
    Open,
    /// Telling that it will lock.
    Warn,
    /// Locking.
    Lock,
}

/// Watches whether anybody is there.
#[derive(Clone, Copy, Debug)]
pub struct Idle {
    limit: f64,
    touched: Clocks,
    looked: Clocks,
}

impl Idle {
    /// Begins to watch; `minutes` out of bounds are brought into them.
    pub fn new(minutes: u32, now: Clocks) -> Self {
        let minutes = minutes.clamp(MINUTES.0, MINUTES.1);
        Self { limit: f64::from(minutes) * 60_000.0, touched: now, looked: now }
    }

    /// Looks at the clocks.
    pub fn look(&mut self, now: Clocks) -> Watch {
        let ran = now.page - self.looked.page;
        let is_set_back = now.wall - self.looked.wall < ran - LAG;
        self.looked = now;
        let idle = (now.page - self.touched.page).max(now.wall - self.touched.wall);
        match idle {
            _ if is_set_back => Watch::Lock,
            idle if idle >= self.limit => Watch::Lock,
            idle if idle >= self.limit - WARNED => Watch::Warn,
            _ => Watch::Open,
        }
    }

    /// Somebody does something. After too long it is too late for that: the first key after a sleep
    /// must not keep the vault open.
    pub fn touch(&mut self, now: Clocks) -> Watch {
        if self.look(now) == Watch::Lock {
            return Watch::Lock;
        }
        self.touched = now;
        Watch::Open
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(page: f64, wall: f64) -> Clocks {
        Clocks { page: page * 1_000.0, wall: 1e12 + wall * 1_000.0 }
    }

    #[test]
    fn it_locks_on_time_by_either_clock() {
        for (why, minutes, looks) in [
            (
                "a minute before it warns",
                10,
                vec![(539.0, 539.0, Watch::Open), (540.0, 540.0, Watch::Warn)],
            ),
            ("on time", 10, vec![(599.0, 599.0, Watch::Warn), (600.0, 600.0, Watch::Lock)]),
            (
                "the device slept: the page's clock stood still",
                10,
                vec![(5.0, 3_600.0, Watch::Lock)],
            ),
            ("the wall clock was set back", 10, vec![(5.0, -86_400.0, Watch::Lock)]),
            (
                "set back bit by bit it helps nobody",
                10,
                vec![
                    (59.0, 1.0, Watch::Open),
                    (118.0, 2.0, Watch::Open),
                    (600.0, 590.0, Watch::Lock),
                ],
            ),
            ("a clock put right by seconds is no matter", 10, vec![(30.0, 20.0, Watch::Open)]),
            (
                "never less than five minutes",
                0,
                vec![(200.0, 200.0, Watch::Open), (300.0, 300.0, Watch::Lock)],
            ),
            ("never more than half an hour", 999, vec![(1_800.0, 1_800.0, Watch::Lock)]),
        ] {
            let mut idle = Idle::new(minutes, at(0.0, 0.0));
            for (page, wall, expected) in looks {
                assert_eq!(idle.look(at(page, wall)), expected, "{why}: {page} {wall}");
            }
        }
    }

    #[test]
    fn a_key_keeps_it_open_but_not_after_a_sleep() {
        let mut idle = Idle::new(5, at(0.0, 0.0));
        for second in 1..=40 {
            let second = f64::from(second) * 30.0;
            assert_eq!(idle.touch(at(second, second)), Watch::Open);
        }
        assert_eq!(idle.touch(at(1_201.0, 9_000.0)), Watch::Lock, "the first key after a sleep");
    }
}
