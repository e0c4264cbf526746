//! Counting tests by what test programs print.

use std::iter::Sum;
use std::ops::Add;

/// How many tests passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Tests that passed.
    pub passed: usize,
    /// Tests that failed.
    pub failed: usize,
}

impl Tally {
    /// A step that is one check, such as the format.
    pub fn one(passed: bool) -> Self {
        Self { passed: passed.into(), failed: (!passed).into() }
    }

    /// Adds up the `test result:` lines. A run that ended badly without a failed test, because
    /// nothing compiled say, counts as one failure; so does one that ran no test program at all.
    pub fn read(output: &str, ended_well: bool) -> Self {
        let lines: Vec<Self> = output.lines().filter_map(Self::of_line).collect();
        let mut sum: Self = lines.iter().copied().sum();
        if sum.failed == 0 && (!ended_well || lines.is_empty()) {
            sum.failed = 1;
        }
        sum
    }

    fn of_line(line: &str) -> Option<Self> {
        let counts = line.trim().strip_prefix("test result: ")?;
        let count = |word: &str| {
            let before = counts.split(word).next()?.trim_end();
            before.rsplit([' ', '.', ';']).next()?.parse().ok()
        };
        Some(Self { passed: count("passed")?, failed: count("failed;")? })
    }
}

impl Add for Tally {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { passed: self.passed + other.passed, failed: self.failed + other.failed }
    }
}

impl Sum for Tally {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), Add::add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adds_up_every_test_program() {
        let output = "running 3 tests\n\
            test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out\n\
            test result: FAILED. 4 passed; 2 failed; 0 ignored; 0 filtered out\n";
        assert_eq!(Tally::read(output, false), Tally { passed: 7, failed: 2 });
    }

    #[test]
    fn a_run_that_breaks_down_is_a_failure() {
        let broken = "test result: ok. 3 passed; 0 failed; 0 ignored";
        assert_eq!(Tally::read(broken, false), Tally { passed: 3, failed: 1 });
        assert_eq!(Tally::read("error: could not compile", false), Tally::one(false));
        assert_eq!(Tally::read("", true), Tally::one(false));
    }
}
