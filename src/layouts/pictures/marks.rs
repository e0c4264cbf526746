//! Entries as marks in lanes, those close together counted as one, so that no mark lies on another
//! and there are never too many.

use super::axis::Axis;
use super::events::{Entry, Sort};
use super::letters::breadth;
use crate::domain::knowledge::EventKind;
use crate::domain::{Options, Precision};

/// The most marks in one picture: most are two shapes.
const MOST: usize = 130;
/// From a mark’s middle to its edge.
pub(super) const RADIUS: i32 = 6;

/// One entry, or several close together.
#[derive(Clone, Debug)]
pub(super) struct Mark {
    /// Left edge.
    pub from: i32,
    /// Right edge.
    pub to: i32,
    /// Places in the entries, in order.
    pub entries: Vec<usize>,
}

/// Marks in a line that do not overlap.
#[derive(Debug)]
pub(super) struct Track {
    /// Facts and observations? Else what is only said.
    pub is_seen: bool,
    /// The marks, from left to right.
    pub marks: Vec<Mark>,
}

/// All entries of one sort of event.
#[derive(Debug)]
pub(super) struct Lane {
    /// Which; None where nobody said.
    pub kind: Option<EventKind>,
    /// The lines of marks.
    pub tracks: Vec<Track>,
    /// How many entries.
    pub count: usize,
}

/// How entries become marks.
#[derive(Clone, Copy)]
pub(super) struct Rule<'a> {
    /// Where days are.
    pub axis: &'a Axis,
    /// No mark goes further to the right.
    pub right: i32,
    /// Put exact and rough dates into one line, for a lower picture? Then a rough one stands at its
    /// middle, one that goes on at its beginning.
    pub fold: bool,
    /// The widest mark for several days.
    pub widest: i32,
    /// Marks with less than this between them are joined.
    pub gap: i32,
}

/// The lanes that are used, in the order of the choices.
pub(super) fn lanes(entries: &[Entry], mut rule: Rule<'_>) -> Vec<Lane> {
    let kinds: Vec<(Option<EventKind>, Vec<usize>)> = kinds()
        .map(|kind| (kind, (0..entries.len()).filter(|it| entries[*it].kind == kind).collect()))
        .collect();
    loop {
        let lanes: Vec<Lane> =
            kinds.iter().filter_map(|it| lane(entries, rule, it.0, &it.1)).collect();
        let many: usize = lanes.iter().flat_map(|it| &it.tracks).map(|it| it.marks.len()).sum();
        if many <= MOST || rule.gap > rule.right {
            return lanes;
        }
        // In long steps while it is far off.
        let share = if many > 2 * MOST { 1 } else { 4 };
        rule.widest += rule.widest / share;
        rule.gap += 1 + rule.gap / share;
    }
}

/// All sorts, those nobody named last.
fn kinds() -> impl Iterator<Item = Option<EventKind>> {
    EventKind::ALL.iter().copied().map(Some).chain([None])
}

fn lane(
    entries: &[Entry],
    rule: Rule<'_>,
    kind: Option<EventKind>,
    mine: &[usize],
) -> Option<Lane> {
    let mut tracks = Vec::new();
    for is_seen in [true, false] {
        let here = |it: &usize| (entries[*it].sort == Sort::Seen) == is_seen;
        let short = |it: &usize| rule.fold || entries[*it].precision == Precision::Day;
        let all = mine.iter().copied().filter(here);
        let (days, spans): (Vec<usize>, Vec<usize>) = all.partition(short);
        let marks = |places: Vec<usize>, widest: i32| {
            let mut marks: Vec<Mark> =
                places.into_iter().map(|at| mark(at, &entries[at], rule)).collect();
            marks.sort_by_key(|it| it.from);
            together(marks, rule, widest)
        };
        let (days, spans) = (marks(days, rule.widest), marks(spans, i32::MAX));
        // One line where they leave each other room.
        let both: Vec<Mark> = merged(&days, &spans);
        let has_room = both.windows(2).all(|it| it[0].to + 2 <= it[1].from);
        let lines = if has_room { vec![both] } else { vec![days, spans] };
        for marks in lines.into_iter().filter(|it| !it.is_empty()) {
            tracks.push(Track { is_seen, marks });
        }
    }
    (!mine.is_empty()).then_some(Lane { kind, tracks, count: mine.len() })
}

fn merged(one: &[Mark], other: &[Mark]) -> Vec<Mark> {
    let mut all = [one, other].concat();
    all.sort_by_key(|it| it.from);
    all
}

fn mark(at: usize, entry: &Entry, rule: Rule<'_>) -> Mark {
    let (from, to) = (rule.axis.x(entry.first), rule.axis.x(entry.last));
    let middle = match entry.precision {
        Precision::Ongoing => from + RADIUS,
        _ => (from + to) / 2,
    };
    let is_long = entry.precision != Precision::Day && !rule.fold;
    let (from, to) = match is_long && to - from > 2 * RADIUS {
        true => (from, to),
        false => (middle - RADIUS, middle + RADIUS),
    };
    let over = (to - rule.right).max(0);
    Mark { from: if is_long { from } else { from - over }, to: to - over, entries: vec![at] }
}

/// Joins marks that would touch, up to this width: then the next begins where the last ends. They
/// come from left to right.
fn together(marks: Vec<Mark>, rule: Rule<'_>, widest: i32) -> Vec<Mark> {
    let mut done: Vec<Mark> = Vec::new();
    for mut mark in marks {
        while let Some(before) = done.pop_if(|it| it.to + rule.gap > mark.from) {
            let count = before.entries.len() + mark.entries.len();
            let room = breadth(&count.to_string(), 10, true) as i32 + 10;
            let to = before.to.max(mark.to).max(before.from + room);
            let next = before.to + 2;
            // A mark pushed on must not leave its own days, nor the picture.
            if to - before.from > widest
                && mark.from + RADIUS >= next - RADIUS
                && mark.to - mark.from + next <= rule.right
            {
                mark = Mark { from: next, to: next + mark.to - mark.from, entries: mark.entries };
                done.push(before);
                break;
            }
            let mut entries = before.entries;
            entries.append(&mut mark.entries);
            let over = (to - rule.right).max(0);
            mark = Mark { from: before.from - over, to: to - over, entries };
        }
        done.push(mark);
    }
    // Once at the end: at every step it would be a square of looks.
    done.iter_mut().for_each(|it| it.entries.sort_unstable());
    done
}
