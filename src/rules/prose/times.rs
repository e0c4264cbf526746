//! Finds numbers, dates, times, how often and how long, longest first at each place.

use std::ops::Range;
use std::sync::LazyLock;

use super::lexicon::Sieve;
use super::mark::{Mark, MarkKind};
use super::passage::{Gap, Passage, key_of};
use super::units::*;

/// All marks of a text, in order, none within another.
pub(super) fn find(passage: &Passage) -> Vec<Mark> {
    let mut marks = Vec::new();
    let mut at = 0;
    while at < passage.len() {
        if !may_begin(passage.words()[at].key, passage.word(at)) {
            at += 1;
            continue;
        }
        let reader = Reader::at(passage, at);
        match reader.longest() {
            Some((kind, words)) => {
                at = words.end;
                marks.push(Mark { kind, words });
            }
            None => at += 1,
        }
    }
    marks
}

/// Words a mark may begin with, besides figures and the names of numbers, months and days.
const BEGIN: &str = "every each per on school at a an same that next following this very within in for after over \
    overnight half quarter today tonight tomorrow christmas easter halloween eid diwali end new noon midday midnight couple";

/// The first letters of all words a mark may begin with.
static BEGINNINGS: LazyLock<Sieve> =
    LazyLock::new(|| Sieve::of(BEGIN.split_whitespace().chain(named_words()).map(key_of)));

/// May a mark begin with this word? Most words of a text are sifted out here.
fn may_begin(key: u32, word: &str) -> bool {
    BEGINNINGS.may_have(key) || word.starts_with(|it: char| it.is_ascii_digit())
}

/// Reads a text from one word on.
pub(super) struct Reader<'a> {
    passage: &'a Passage,
    at: usize,
    /// How many words a number takes here, which every question begins with.
    number: usize,
}

/// A mark and how many words it takes.
pub(super) type Found = Option<(MarkKind, usize)>;

impl<'a> Reader<'a> {
    fn at(passage: &'a Passage, at: usize) -> Self {
        let reader = Self { passage, at, number: 0 };
        Self { number: reader.read_number(0), ..reader }
    }
}

impl Reader<'_> {
    /// The word so many places on; empty beyond the sentence.
    pub(super) fn word(&self, ahead: usize) -> &str {
        let at = self.at + ahead;
        if ahead == 0 {
            return self.passage.word(at);
        }
        let stops = (self.at + 1..=at)
            .any(|it| self.passage.words().get(it).is_none_or(|word| word.gap == Gap::Stop));
        if stops { "" } else { self.passage.word(at) }
    }

    pub(super) fn before(&self) -> &str {
        let open = self.passage.words()[self.at].gap != Gap::Stop;
        self.at.checked_sub(1).filter(|_| open).map_or("", |it| self.passage.word(it))
    }

    fn longest(&self) -> Option<(MarkKind, Range<usize>)> {
        let found = [
            self.date(),
            self.often(),
            self.ratio(),
            self.percent(),
            self.clock(),
            self.duration(),
            self.number().map(|it| (MarkKind::Number, it)),
        ];
        // The first of the longest: they stand in order of what says most.
        let longest = found.iter().flatten().map(|it| it.1).max()?;
        let (kind, length) = *found.iter().flatten().find(|it| it.1 == longest)?;
        Some((kind, self.at..self.at + length))
    }

    /// How many words a number takes from `ahead` on; 0 for none.
    pub(super) fn number_at(&self, ahead: usize) -> usize {
        if ahead == 0 { self.number } else { self.read_number(ahead) }
    }

    fn read_number(&self, ahead: usize) -> usize {
        let word = self.word(ahead);
        if word == "one" {
            let after = self.word(ahead + 1);
            let before = match ahead {
                0 => self.before(),
                _ => self.word(ahead - 1),
            };
            let pronoun = matches!(
                before,
                "no" | "any"
                    | "every"
                    | "each"
                    | "this"
                    | "that"
                    | "the"
                    | "which"
                    | "another"
                    | "other"
                    | "some"
                    | "loved"
            ) || matches!(after, "another" | "to" | "of" | "or" | "who" | "is" | "");
            return usize::from(!pronoun);
        }
        if word == "couple" || word == "half" && self.word(ahead + 1) != "term" {
            return 1;
        }
        if is_number_word(word) {
            // "twenty one", "a hundred and ten" are near enough as two numbers.
            return 1 + usize::from(word.ends_with("ty") && is_number_word(self.word(ahead + 1)));
        }
        if !is_digits(word) && word.strip_suffix('x').is_none_or(|it| !is_digits(it)) {
            return 0;
        }
        // "5–7"
        let joined =
            self.passage.words().get(self.at + ahead + 1).is_some_and(|it| it.gap == Gap::Hyphen);
        1 + usize::from(joined && is_digits(self.word(ahead + 1)))
    }

    fn number(&self) -> Option<usize> {
        Some(self.number_at(0)).filter(|it| *it > 0)
    }

    fn often(&self) -> Found {
        let first = self.word(0);
        let found = |length| Some((MarkKind::Frequency, length));
        if is_often(first) || is_days(first) {
            return found(1);
        }
        if matches!(first, "every" | "each" | "per") {
            return self.often_every();
        }
        if matches!(first, "all" | "any") && is_occasion(self.word(1)) && self.word(1) != "time" {
            return None;
        }
        if first == "on" && self.word(1) == "school" && self.word(2).starts_with("day") {
            return found(3);
        }
        if first == "school" && matches!(self.word(1), "days" | "nights" | "mornings") {
            return found(2);
        }
        if first == "at" && self.word(1) == "least" {
            let inner = Reader::at(self.passage, self.at + 2);
            return inner
                .often()
                .map(|(kind, length)| (kind, length + 2))
                .filter(|_| !self.word(2).is_empty());
        }
        // "twice a week", "20 minutes a day", "an evening a month"
        let number = match first {
            "a" | "an" => 1,
            _ => self.number_at(0),
        };
        if number == 0 {
            return None;
        }
        (number..number + 3).find_map(|per| {
            let length = match (self.word(per), self.word(per + 1)) {
                ("a" | "an" | "per" | "each" | "every", unit) if is_span(unit) => per + 2,
                ("in" | "during", "every" | "each" | "a" | "the")
                    if is_span(self.word(per + 2)) =>
                {
                    per + 3
                }
                (unit, _) if is_often(unit) => per + 1,
                _ => return None,
            };
            found(length)
        })
    }

    /// "every Tuesday", "every other week", "every 10 working days", "at each visit".
    fn often_every(&self) -> Found {
        let is_unit =
            |word: &str| is_span(word) || is_day(word) || is_days(word) || is_occasion(word);
        (1..=4).find_map(|unit| {
            let word = self.word(unit);
            if word.is_empty() || !is_unit(word) {
                return None;
            }
            let step = |it: usize| {
                let word = self.word(it);
                matches!(
                    word,
                    "other"
                        | "second"
                        | "third"
                        | "single"
                        | "working"
                        | "school"
                        | "home"
                        | "few"
                        | "core"
                        | "week"
                        | "medical"
                        | "court"
                        | "supervised"
                        | "night"
                        | "unannounced"
                        | "planned"
                        | "review"
                        | "family"
                        | "play"
                        | "contact"
                        | "day"
                        | "and"
                        | "one"
                        | "weigh"
                        | "in"
                ) || is_number_word(word)
                    || is_digits(word)
                    || is_day(word)
                    || is_occasion(word)
            };
            (1..unit).all(step).then_some((MarkKind::Frequency, unit + 1))
        })
    }

    /// "6 nights in 7", "9 days in every 10", "4 out of 5", "2 of 10", "6/7 nights".
    fn ratio(&self) -> Found {
        let number = self.number_at(0);
        let first = self.word(0);
        if first != "24/7"
            && first.split_once('/').is_some_and(|(a, b)| is_digits(a) && is_digits(b))
            && number == 1
        {
            return Some((MarkKind::Ratio, 1));
        }
        if number == 0 {
            return None;
        }
        (number..number + 4).find_map(|middle| {
            // "10 December, 2 of 5" is a date and then a share.
            let apart =
                (number..middle).any(|it| self.number_at(it) > 0 || is_month(self.word(it)));
            if apart {
                return None;
            }
            let skip = match (self.word(middle), self.word(middle + 1), self.word(middle + 2)) {
                ("out", "of", "every" | "each" | "the") => 3,
                ("out", "of", _) | ("in" | "of", "every" | "each" | "the", _) => 2,
                ("in" | "of", _, _) => 1,
                _ => return None,
            };
            let second = self.number_at(middle + skip);
            (second > 0
                && !is_month(self.word(middle + skip + second))
                && !is_year(self.word(middle + skip)))
            .then_some((MarkKind::Ratio, middle + skip + second))
        })
    }

    fn percent(&self) -> Found {
        let first = self.word(0);
        if first.ends_with('%') {
            return Some((MarkKind::Percent, 1));
        }
        let number = self.number_at(0);
        let length = match (number, self.word(number), self.word(number + 1)) {
            (1.., "percent", _) => number + 1,
            (1.., "per", "cent") => number + 2,
            _ => return None,
        };
        Some((MarkKind::Percent, length))
    }

    /// "six weeks", "within an hour", "the same day", "that night", "the next working day".
    fn duration(&self) -> Found {
        let found = |length| Some((MarkKind::Duration, length));
        let is_unit = |word: &str| is_span(word) || word == "session";
        let first = self.word(0);
        let working = |at: usize| {
            usize::from(matches!(
                self.word(at),
                "working" | "school" | "calendar" | "full" | "clear" | "more" | "whole"
            ))
        };
        match first {
            "same" | "that" | "next" | "following" | "this" | "very" => {
                let skip = working(1);
                let unit = self.word(1 + skip);
                let fits = matches!(
                    unit,
                    "hour"
                        | "day"
                        | "night"
                        | "morning"
                        | "evening"
                        | "afternoon"
                        | "week"
                        | "weekend"
                        | "fortnight"
                        | "month"
                        | "minute"
                );
                return if fits { found(2 + skip) } else { None };
            }
            "within" | "in" | "for" | "after" | "over"
                if matches!(self.word(1), "a" | "an" | "the" | "half") =>
            {
                let skip = usize::from(matches!(self.word(2), "an" | "a")) + working(2);
                let unit = self.word(2 + skip);
                let part = matches!(
                    unit.trim_end_matches('s'),
                    "morning" | "evening" | "afternoon" | "night" | "day" | "weekend" | "term"
                ) && first != "within";
                return if is_unit(unit) && !part { found(3 + skip) } else { None };
            }
            "overnight" => return found(1),
            _ => {}
        }
        let number = self.number_at(0);
        if number == 0 {
            return None;
        }
        let skip = working(number) + usize::from(self.word(number) == "of");
        if is_unit(self.word(number + skip)) { found(number + skip + 1) } else { None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use MarkKind::{Clock, Date, Duration, Frequency, Number, Percent, Ratio};

    #[test]
    fn marks_are_found_in_the_ways_people_write_them() {
        for (text, wanted) in [
            ("6 nights in 7", &[Ratio][..]),
            ("on at least 9 days in every 10", &[Ratio]),
            ("now 2 of 10, 4 out of 5", &[Ratio, Ratio]),
            ("every Tuesday at 10:00", &[Frequency, Clock]),
            ("weekly and fortnightly on Mondays", &[Frequency, Frequency, Frequency]),
            ("by 12 March", &[Date]),
            ("on 12th of March 2027 or 12/03/2027", &[Date, Date]),
            ("by Friday; next Monday", &[Date, Date]),
            ("two, twice", &[Number, Number]),
            (
                "twice a week, three evenings a month, 20 minutes per day",
                &[Frequency, Frequency, Frequency],
            ),
            (
                "every other week, every 10 working days, at each visit",
                &[Frequency, Frequency, Frequency],
            ),
            ("for six weeks", &[Duration]),
            ("within an hour, the same day, that night", &[Duration, Duration, Duration]),
            ("from 61% to 90 per cent", &[Percent, Percent]),
            ("by 8.15, 4 pm, half past seven, noon", &[Clock, Clock, Clock, Clock]),
            ("by 5 pm if a meeting is missed", &[Clock]),
            ("20 Thursdays", &[Number, Frequency]),
            ("on school days", &[Frequency]),
            ("no one told one another; he may march to the one", &[]),
            ("in March 2027; by May; he may go", &[Date, Date]),
        ] {
            let passage = Passage::read(text);
            let kinds: Vec<_> = passage.marks().iter().map(|it| it.kind).collect();
            assert_eq!(kinds, wanted, "{text}");
        }
    }
}
