//! The chronology in words: how many entries of which sort when, and when there were none.

use super::chronology::kind_name;
use super::days::{and, stretch};
use super::events::{Entries, empty_days};
use super::marks::{Lane, Mark};
use crate::domain::Options;
use crate::domain::common::Basis;
use crate::text::Words;

/// A line for the whole, for each lane and for each stretch without an entry.
pub(super) fn told(words: &Words, entries: &Entries, lanes: &[Lane]) -> Vec<String> {
    let teller = Teller { words, entries };
    let mut lines = Vec::new();
    if let (Some(first), Some(_)) = (entries.dated.first(), entries.dated.last()) {
        let last = entries.dated.iter().max_by_key(|it| (it.last, it.first)).unwrap_or(first);
        let n = entries.dated.len().into();
        let (first, last) = (first.when.as_str().into(), last.when.as_str().into());
        lines.push(
            words.say("picture-chronology-all", &[("n", n), ("first", first), ("last", last)]),
        );
    }
    lines.extend(lanes.iter().map(|it| teller.lane(it)));
    for gap in &entries.gaps {
        let (first, last) = empty_days(*gap);
        lines.push(words.say(
            "picture-chronology-gap",
            &[
                ("long", stretch(words, gap.0, gap.1).into()),
                ("first", words.day(first).into()),
                ("last", words.day(last).into()),
            ],
        ));
    }
    if !entries.gaps.is_empty() {
        lines.push(words.say("picture-chronology-gap-note", &[]));
        // What has no date may lie anywhere.
        let any = entries.undated > 0;
        lines.extend(any.then(|| words.say("picture-chronology-gap-undated", &[])));
    }
    if let Some(day) = entries.conference {
        lines.push(words.say("picture-conference-on", &[("day", words.day(day).into())]));
    }
    if entries.undated > 0 {
        lines.push(words.say("picture-chronology-undated", &[("n", entries.undated.into())]));
    }
    lines
}

struct Teller<'a> {
    words: &'a Words,
    entries: &'a Entries,
}

impl Teller<'_> {
    fn lane(&self, lane: &Lane) -> String {
        let mut marks: Vec<&Mark> = lane.tracks.iter().flat_map(|it| &it.marks).collect();
        marks.sort_by_key(|it| it.entries.first().copied());
        let items: Vec<String> = marks.iter().map(|it| self.mark(it)).collect();
        let name = kind_name(self.words, lane.kind);
        self.words.say(
            "picture-chronology-lane",
            &[("name", name.into()), ("n", lane.count.into()), ("items", items.join("; ").into())],
        )
    }

    /// One entry with its date as typed; several with how many of which sort.
    fn mark(&self, mark: &Mark) -> String {
        let all = || mark.entries.iter().map(|it| &self.entries.dated[*it]);
        // A fact is not an observation: the words tell all sorts apart, also those drawn alike.
        let every = Basis::ALL.iter().copied().map(Some).chain([None]);
        let sorts: Vec<(&str, usize)> = every
            .map(|it| (it, all().filter(|one| one.basis == it).count()))
            .filter(|it| it.1 > 0)
            .map(|(basis, n)| (basis.map_or("unsaid", |it| it.key()), n))
            .collect();
        if let ([one], [(sort, _)]) = (&mark.entries[..], &sorts[..]) {
            let when = &*self.entries.dated[*one].when;
            return self.words.say(&format!("picture-one-{sort}"), &[("when", when.into())]);
        }
        let of = sorts.iter().map(|(sort, n)| {
            self.words.say(&format!("picture-many-{sort}"), &[("n", (*n).into())])
        });
        let of: Vec<String> = of.collect();
        let first = all().map(|it| it.first).min().unwrap_or(self.entries.first);
        let last = all().map(|it| it.last).max().unwrap_or(self.entries.last);
        self.words.say(
            "picture-many",
            &[
                ("n", mark.entries.len().into()),
                ("first", self.words.day(first).into()),
                ("last", self.words.day(last).into()),
                ("of", and(self.words, &of).into()),
            ],
        )
    }
}
