//! The chronology drawn from left to right: a lane for each sort of event, marks that say how sure it
//! is, and the stretches without an entry in words.

use super::axis::Axis;
use super::canvas::{Area, Canvas};
use super::days::stretch;
use super::events::{Entries, Entry, Sort};
use super::letters::{breadth, wrap};
use super::marks::{Lane, Mark, RADIUS, Rule, lanes};
use super::{From, chronology_told};
use crate::document::{Anchor, Fill, Picture, Stroke};
use crate::domain::knowledge::EventKind;
use crate::domain::{Options, Precision};
use crate::text::Words;
use crate::text::show::Scope;

/// Height of a line of marks.
const TRACK: i32 = 17;
/// The same where there are many.
const TIGHT: i32 = 13;

/// The picture.
pub(super) fn draw(from: &From<'_>, entries: &Entries) -> Picture<String> {
    let words = from.words;
    let title = words.say("picture-chronology-title", &[]);
    let width = from.width as i32;
    let label = if width > 600 { 150 } else { 116 };
    let (left, right) = (label + 10, width - 12);
    let axis = Axis::broken(entries.first, entries.last, left, right - 6, &entries.gaps);
    let open = Rule { axis: &axis, right, fold: false, widest: 48, gap: 2 };
    let most = from.most_height() as i32 - 150;
    let ways = [(TRACK, open), (TIGHT, open), (TIGHT, Rule { fold: true, ..open })];
    let mut rows = Vec::new();
    let mut track = TRACK;
    for (height, rule) in ways {
        (rows, track) = (lanes(&entries.dated, rule), height);
        let lines: usize = rows.iter().map(|it| it.tracks.len().max(2)).sum();
        if lines as i32 * track + rows.len() as i32 * round(track) <= most {
            break;
        }
    }
    let told = chronology_told::told(words, entries, &rows);
    if rows.is_empty() {
        return from.in_words(title, "picture-chronology-undated-only", told);
    }
    let mut drawing =
        Drawing { from, entries, axis, left, right, track, canvas: Canvas::default() };
    let height = drawing.all(&rows);
    drawing.canvas.finish(title, from.width, height as u32, told)
}

/// What a sort of event is called.
pub(super) fn kind_name(words: &Words, kind: Option<EventKind>) -> String {
    match kind {
        Some(kind) => words.tag(EventKind::SET, kind.key(), &Scope::default()),
        None => words.say("picture-chronology-no-kind", &[]),
    }
}

/// Room above and below the marks of a lane, together.
fn round(track: i32) -> i32 {
    if track == TIGHT { 4 } else { 8 }
}

struct Drawing<'a> {
    from: &'a From<'a>,
    entries: &'a Entries,
    axis: Axis,
    left: i32,
    right: i32,
    track: i32,
    canvas: Canvas,
}

impl Drawing<'_> {
    fn all(&mut self, rows: &[Lane]) -> i32 {
        let mut y = self.dates();
        let top = y;
        y = self.gaps(y);
        let mut places = Vec::new();
        for (at, row) in rows.iter().enumerate() {
            places.push(y);
            y = self.band(row, y, at % 2 == 0);
        }
        if let Some(day) = self.entries.conference {
            let x = self.axis.x(day);
            self.canvas.line(&[(x, top - 4), (x, y)], Stroke::Thin);
        }
        for (row, y) in rows.iter().zip(places) {
            self.marks(row, y);
        }
        y = self.legend(rows, y + 22);
        if self.entries.undated > 0 {
            y += 20;
            let n = self.entries.undated.into();
            let words = self.from.words.say("picture-chronology-undated", &[("n", n)]);
            self.canvas.words((4, y), 11, &words);
        }
        y + 10
    }

    /// The axis with its dates; where the lanes begin.
    fn dates(&mut self) -> i32 {
        let words = self.from.words;
        let mut y = 16;
        if let Some(day) = self.entries.conference {
            let text = words.say("picture-conference", &[]);
            let half = breadth(&text, 11, true) as i32 / 2;
            let x = self.axis.x(day).clamp(self.left + half, self.right + 8 - half);
            self.canvas.letters((x, y), Anchor::Middle, 11, true, false, &text);
            y += 16;
        }
        let line = y + 8;
        self.canvas.line(&[(self.left - 4, line), (self.right, line)], Stroke::Thin);
        for (x, text) in self.axis.ticks(words, self.entries.first, self.entries.last) {
            let half = breadth(&text, 11, false) as i32 / 2;
            let at = x.clamp(self.left + half - 6, self.right + 8 - half);
            self.canvas.line(&[(x, line - 4), (x, line + 4)], Stroke::Thin);
            self.canvas.letters((at, y), Anchor::Middle, 11, false, false, &text);
        }
        for (from, to) in self.axis.breaks.clone() {
            let x = (from + to) / 2;
            for x in [x - 3, x + 3] {
                self.canvas.line(&[(x - 3, line + 6), (x + 3, line - 6)], Stroke::Thick);
            }
        }
        line + 8
    }

    /// The row of the stretches without an entry.
    fn gaps(&mut self, y: i32) -> i32 {
        if self.entries.gaps.is_empty() {
            return y;
        }
        let words = self.from.words;
        let label = words.say("picture-chronology-none", &[]);
        self.label(&label, y, 30);
        let mut free = self.left - 4;
        for (start, end) in &self.entries.gaps {
            let (from, to) = (self.axis.x(*start) + RADIUS + 2, self.axis.x(*end) - RADIUS - 2);
            if to <= from {
                continue;
            }
            let line = y + 20;
            self.canvas
                .line(&[(from, line - 4), (from, line), (to, line), (to, line - 4)], Stroke::Thin);
            let text = stretch(words, *start, *end);
            let wide = breadth(&text, 11, false) as i32;
            let x = ((from + to - wide) / 2).min(self.right + 8 - wide);
            if x >= free {
                self.canvas.words((x, line - 6), 11, &text);
                free = x + wide + 6;
            }
        }
        y + 32
    }

    fn label(&mut self, text: &str, y: i32, height: i32) {
        let lines = wrap(text, 11, false, (self.left - 18) as u32, 2);
        let top = y + (height - lines.len() as i32 * 13) / 2;
        for (at, line) in (0..).zip(&lines) {
            self.canvas.words((4, top + at * 13 + 10), 11, line);
        }
    }

    /// The name of a lane and what lies under its marks; where the next begins.
    fn band(&mut self, lane: &Lane, y: i32, is_tinted: bool) -> i32 {
        let name = kind_name(self.from.words, lane.kind);
        let text = format!("{name} ({})", lane.count);
        let height = self.height(lane);
        if is_tinted {
            let area = Area { x: 0, y, width: self.from.width as i32, height };
            self.canvas.area(area, 0, Fill::Tint, Stroke::None);
        }
        self.label(&text, y, height);
        y + height
    }

    fn height(&self, lane: &Lane) -> i32 {
        let name = kind_name(self.from.words, lane.kind);
        let text = format!("{name} ({})", lane.count);
        let lines = wrap(&text, 11, false, (self.left - 18) as u32, 2).len() as i32;
        (lane.tracks.len() as i32 * self.track).max(lines * 13) + round(self.track)
    }

    fn marks(&mut self, lane: &Lane, y: i32) {
        let entries = self.entries;
        let top = y + (self.height(lane) - lane.tracks.len() as i32 * self.track) / 2;
        for (at, track) in (0..).zip(&lane.tracks) {
            let middle = top + at * self.track + self.track / 2;
            for mark in &track.marks {
                let better = lane.kind == Some(EventKind::Positive);
                match mark.entries[..] {
                    [one] => self.one(&entries.dated[one], mark, middle, better),
                    _ => self.count(mark, middle, track.is_seen, better),
                }
            }
        }
    }

    /// One entry: a dot for a day, a bar for a time that is only roughly known.
    fn one(&mut self, entry: &Entry, mark: &Mark, y: i32, is_better: bool) {
        let fill = if entry.sort == Sort::Seen { Fill::Deep } else { Fill::Paper };
        let (from, to) = (mark.from, mark.to);
        let middle = (from + to) / 2;
        let corner = if entry.sort == Sort::Other { 0 } else { 4 };
        if entry.precision != Precision::Day {
            let area = Area { x: from, y: y - 4, width: to - from, height: 8 };
            self.canvas.area(area, corner, fill, Stroke::Thin);
        }
        match entry.precision {
            Precision::Ongoing if to - from > 20 => {
                let head = [(to - 7, y - 7), (to, y), (to - 7, y + 7)];
                self.canvas.line(&head, Stroke::Thick);
            }
            _ if is_better => self.diamond(middle, y, fill),
            Precision::Day if entry.sort == Sort::Other => {
                let area = Area { x: middle - 5, y: y - 5, width: 10, height: 10 };
                self.canvas.area(area, 0, fill, Stroke::Thin);
            }
            Precision::Day => self.canvas.dot((middle, y), 5, fill, Stroke::Thin),
            _ => {}
        }
    }

    fn diamond(&mut self, x: i32, y: i32, fill: Fill) {
        let points = [(x, y - 7), (x + 6, y), (x, y + 7), (x - 6, y), (x, y - 7)];
        self.canvas.path(&points, fill, Stroke::Thin);
    }

    /// Several entries: their number; with pointed ends for changes for the better.
    fn count(&mut self, mark: &Mark, y: i32, is_seen: bool, is_better: bool) {
        let fill = if is_seen { Fill::Deep } else { Fill::Paper };
        let (from, to, half) = (mark.from, mark.to, self.track.min(15) / 2);
        if is_better {
            let (upper, lower) = (y - half, y + half);
            let points = [
                (from, y),
                (from + 5, upper),
                (to - 5, upper),
                (to, y),
                (to - 5, lower),
                (from + 5, lower),
                (from, y),
            ];
            self.canvas.path(&points, fill, Stroke::Thin);
        } else {
            let area = Area { x: from, y: y - half, width: to - from, height: 2 * half };
            self.canvas.area(area, 7, fill, Stroke::Thin);
        }
        let text = mark.entries.len().to_string();
        self.canvas.letters(((from + to) / 2, y + 4), Anchor::Middle, 10, true, is_seen, &text);
    }

    /// What the marks mean that were used; how far down it reaches.
    fn legend(&mut self, rows: &[Lane], mut y: i32) -> i32 {
        let words = self.from.words;
        let dated = &self.entries.dated;
        let has = |sort: Sort| dated.iter().any(|it| it.sort == sort);
        let marks = || rows.iter().flat_map(|it| &it.tracks).flat_map(|it| &it.marks);
        let rough = dated.iter().any(|it| it.precision != Precision::Day);
        let used = [
            ("picture-mark-seen", has(Sort::Seen)),
            ("picture-mark-alleged", has(Sort::Alleged)),
            ("picture-mark-other", has(Sort::Other)),
            ("picture-mark-better", dated.iter().any(|it| it.kind == Some(EventKind::Positive))),
            ("picture-mark-rough", rough),
            ("picture-mark-ongoing", dated.iter().any(|it| it.precision == Precision::Ongoing)),
            ("picture-mark-count", marks().any(|it| it.entries.len() > 1)),
        ];
        let mut x = 4;
        for (key, _) in used.iter().filter(|it| it.1) {
            let text = words.say(key, &[]);
            let wide = 32 + breadth(&text, 11, false) as i32 + 16;
            if x > 4 && x + wide - 16 > self.from.width as i32 {
                (x, y) = (4, y + 19);
            }
            let mid = y - 4;
            let area = Area { x: x + 6, y: mid - 5, width: 10, height: 10 };
            match *key {
                "picture-mark-seen" => self.canvas.dot((x + 11, mid), 5, Fill::Deep, Stroke::Thin),
                "picture-mark-alleged" => {
                    self.canvas.dot((x + 11, mid), 5, Fill::Paper, Stroke::Thin);
                }
                "picture-mark-other" => self.canvas.area(area, 0, Fill::Paper, Stroke::Thin),
                "picture-mark-better" => {
                    self.diamond(x + 4, mid, Fill::Deep);
                    self.diamond(x + 18, mid, Fill::Paper);
                }
                "picture-mark-rough" => {
                    let area = Area { x, y: mid - 4, width: 24, height: 8 };
                    self.canvas.area(area, 4, Fill::Deep, Stroke::Thin);
                }
                "picture-mark-ongoing" => {
                    let head = [(x + 14, mid - 7), (x + 21, mid), (x + 14, mid + 7)];
                    self.canvas.line(&head, Stroke::Thick);
                }
                _ => {
                    let mark = Mark { from: x, to: x + 20, entries: vec![0; 3] };
                    self.count(&mark, mid, true, false);
                }
            }
            self.canvas.words((x + 32, y), 11, &text);
            x += wide;
        }
        y
    }
}
