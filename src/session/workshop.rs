//! Where a workshop stands: which family, which agency, which step and until when. Kept beside the
//! practice drafts, so that the clock is in sight on every page; no word anybody wrote is in it.

use crate::domain::Json;

/// A workshop as one device takes part in it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Workshop {
    /// The scenario pack.
    pub pack: String,
    /// The seed of its names.
    pub seed: u16,
    /// The agency this device plays.
    pub agency: String,
    /// The draft it writes: an id as text.
    pub draft: String,
    /// Which step is on, from 0.
    pub step: usize,
    /// What that step is called.
    pub title: String,
    /// When its time is up, in milliseconds since 1970; 0 while no clock runs.
    pub ends: f64,
}

/// What a clock shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    /// No clock runs.
    None,
    /// So many whole minutes and seconds.
    Time(u32, u32),
    /// Time is up. Nothing ends by it: what was typed stays, and typing goes on.
    Up,
}

/// What is left at a moment until a step ends.
pub fn left(ends: f64, now: f64) -> Left {
    if ends <= 0.0 {
        return Left::None;
    }
    // Rounded up: "1 second" is shown until it is over.
    let seconds = ((ends - now) / 1000.0).ceil();
    match seconds > 0.0 {
        true => Left::Time(seconds as u32 / 60, seconds as u32 % 60),
        false => Left::Up,
    }
}

impl Workshop {
    /// The address on the training page where this device takes part.
    pub fn address(&self) -> String {
        format!("train.html#/{}/{}/as/{}", self.pack, self.seed, self.agency)
    }

    /// As it is kept.
    pub fn print(&self) -> String {
        Json::object([
            ("pack", Json::text(&*self.pack)),
            ("seed", Json::Number(self.seed.into())),
            ("agency", Json::text(&*self.agency)),
            ("draft", Json::text(&*self.draft)),
            ("step", Json::Number(self.step as f64)),
            ("title", Json::text(&*self.title)),
            ("ends", Json::Number(self.ends)),
        ])
        .print()
    }

    /// As it was kept; `None` for anything else.
    pub fn read(text: &str) -> Option<Self> {
        let json = Json::parse(text).ok()?;
        let text = |key| json.get(key).and_then(Json::as_text).map(str::to_owned);
        let number = |key| match json.get(key) {
            Some(Json::Number(it)) => *it,
            _ => 0.0,
        };
        let plain = |it: &String| it.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-');
        Some(Self {
            // They become part of an address.
            pack: text("pack").filter(plain)?,
            seed: number("seed") as u16,
            agency: text("agency").filter(plain)?,
            draft: text("draft")?,
            step: number("step") as usize,
            title: text("title").unwrap_or_default(),
            ends: number("ends"),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_workshop_is_kept_and_read() {
        let it = Workshop {
            pack: "two-fathers".to_owned(),
            seed: 7,
            agency: "school".to_owned(),
            draft: "00000000000000a1".to_owned(),
            step: 2,
            title: "Analysis".to_owned(),
            ends: 1_800_000_000_000.0,
        };
        assert_eq!(Workshop::read(&it.print()), Some(it.clone()));
        assert_eq!(it.address(), "train.html#/two-fathers/7/as/school");
        let bad = it.print().replace("two-fathers", "../x");
        assert_eq!(Workshop::read(&bad), None);
        assert_eq!(Workshop::read("{}"), None);
    }

    #[test]
    fn a_clock_counts_down_and_takes_nothing_away() {
        assert_eq!(left(0.0, 5.0), Left::None);
        assert_eq!(left(600_000.0, 0.0), Left::Time(10, 0));
        assert_eq!(left(600_000.0, 1.0), Left::Time(10, 0));
        assert_eq!(left(600_000.0, 599_001.0), Left::Time(0, 1));
        assert_eq!(left(600_000.0, 600_000.0), Left::Up);
        assert_eq!(left(600_000.0, 900_000.0), Left::Up);
    }
}
