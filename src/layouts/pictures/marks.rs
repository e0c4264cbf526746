//! Entries as marks in lanes, those close together counted as one, so that no mark lies on another
//! and there are never too many.

use super::axis::Axis;
use super::events::{Entry, Sort};
use super::letters::breadth;
use crate::domain::knowledge::EventKind;
use crate::domain::{Options, Precision};

/// The most marks in one picture: each is up to three shapes.
const MOST: usize = 90;
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

/// The lanes that are used, in the order of the choices. `fold` puts exact and rough dates into one
/// line, for a lower picture.
pub(super) fn lanes(entries: &[Entry], axis: &Axis, right: i32, fold: bool) -> Vec<Lane> {
    let mut gap = 2;
    loop {
        let lanes: Vec<Lane> =
            kinds().filter_map(|kind| lane(entries, axis, right, kind, fold, gap)).collect();
        let many: usize = lanes.iter().flat_map(|it| &it.tracks).map(|it| it.marks.len()).sum();
        if many <= MOST || gap > right {
            return lanes;
        }
        gap *= 2;
    }
}

/// All sorts, those nobody named last.
fn kinds() -> impl Iterator<Item = Option<EventKind>> {
    EventKind::ALL.iter().copied().map(Some).chain([None])
}

fn lane(
    entries: &[Entry],
    axis: &Axis,
    right: i32,
    kind: Option<EventKind>,
    fold: bool,
    gap: i32,
) -> Option<Lane> {
    let mine: Vec<usize> = (0..entries.len()).filter(|it| entries[*it].kind == kind).collect();
    let mut tracks = Vec::new();
    for is_seen in [true, false] {
        let here = |it: &usize| (entries[*it].sort == Sort::Seen) == is_seen;
        let exact = |it: &usize| entries[*it].precision == Precision::Day;
        let all: Vec<usize> = mine.iter().copied().filter(here).collect();
        let (days, spans): (Vec<usize>, Vec<usize>) = match fold {
            true => (all, Vec::new()),
            false => all.into_iter().partition(exact),
        };
        for places in [days, spans].into_iter().filter(|it| !it.is_empty()) {
            let marks = places.into_iter().map(|at| mark(at, &entries[at], axis, right));
            tracks.push(Track { is_seen, marks: together(marks.collect(), right, gap) });
        }
    }
    (!mine.is_empty()).then_some(Lane { kind, tracks, count: mine.len() })
}

fn mark(at: usize, entry: &Entry, axis: &Axis, right: i32) -> Mark {
    let (from, to) = (axis.x(entry.first), axis.x(entry.last));
    let (mut from, mut to) = match entry.precision {
        Precision::Day => (from - RADIUS, from + RADIUS),
        _ => (from, to.max(from + 2 * RADIUS)),
    };
    if to > right {
        (from, to) = (from.min(right - 2 * RADIUS), right);
    }
    Mark { from, to, entries: vec![at] }
}

/// Joins marks that would touch. They come in order of their first day.
fn together(marks: Vec<Mark>, right: i32, gap: i32) -> Vec<Mark> {
    let mut done: Vec<Mark> = Vec::new();
    for mark in marks {
        let mut mark = mark;
        while let Some(before) = done.pop_if(|it| it.to + gap > mark.from) {
            let mut entries = before.entries;
            entries.append(&mut mark.entries);
            entries.sort_unstable();
            let room = breadth(&entries.len().to_string(), 10, true) as i32 + 10;
            let (from, to) = (before.from.min(mark.from), before.to.max(mark.to));
            let to = to.max(from + room);
            let over = (to - right).max(0);
            mark = Mark { from: from - over, to: to - over, entries };
        }
        done.push(mark);
    }
    done
}
