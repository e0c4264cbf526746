//! The map of the family drawn: boxes, who lives together, and what the marks mean.

use super::From;
use super::canvas::{Area, Canvas};
use super::family::Family;
use super::family_told::{says, told};
use super::letters::{breadth, wrap};
use super::map_lines::{TRIANGLE, Wires, draw_upper, strokes, upper_channel};
use super::map_rows::{Card, LINE, MARGIN, Rows};
use crate::document::{Anchor, Fill, Picture, Stroke};

/// Puts rows of boxes below each other; how far down they reach.
fn under(cards: &mut [(usize, Card)], most: usize, mut y: i32) -> i32 {
    for row in cards.chunks_mut(most) {
        y += 12;
        row.iter_mut().for_each(|it| it.1.area.y = y);
        y += row.iter().map(|it| it.1.area.height).max().unwrap_or_default();
    }
    y
}

/// Room between the boxes and the outline of those who live together.
const ROUND: i32 = 8;
/// Room under the boxes of the outline, for its words.
const LABEL: i32 = 20;

/// The picture, or only its words where it would not fit on a sheet.
pub(super) fn draw(from: &From<'_>, family: &Family) -> Picture<String> {
    let title = from.words.say("picture-family-title", &[]);
    let told = told(from.words, family);
    let says: Vec<String> = family.grown.iter().map(says).collect();
    // Hundreds of boxes would be laid out for nothing.
    let many = family.kids.len() + family.grown.len() + family.friends.len() > 60;
    let rows = (!many).then(|| Rows::place(family, &says, from.width as i32)).flatten();
    let drawn = rows.and_then(|rows| Map { from, family, rows, canvas: Canvas::default() }.draw());
    match drawn {
        Some((canvas, height)) => canvas.finish(title, from.width, height, told),
        None => from.in_words(title, "picture-family-too-many", told),
    }
}

struct Map<'a> {
    from: &'a From<'a>,
    family: &'a Family,
    rows: Rows,
    canvas: Canvas,
}

impl Map<'_> {
    /// None where it is higher than a sheet.
    fn draw(mut self) -> Option<(Canvas, u32)> {
        let wires = Wires::plan(self.family, &self.rows);
        let mut y = self.place(&wires);
        self.outline(wires.left());
        draw_upper(&mut self.canvas, self.family, &self.rows);
        wires.draw(&mut self.canvas, self.family, &self.rows);
        let rows = std::mem::take(&mut self.rows);
        let friends = rows.above.iter().chain(&rows.home).chain(&rows.others).map(|it| &it.1);
        for card in friends.chain(&rows.grown) {
            self.card(card, Stroke::Thin, 8);
        }
        for (card, kid) in rows.kids.iter().zip(&self.family.kids) {
            let stroke = if kid.is_subject == Some(true) { Stroke::Thick } else { Stroke::Thin };
            if kid.is_expected { self.triangle(card, stroke) } else { self.card(card, stroke, 14) }
        }
        if let Some((_, first)) = rows.others.first() {
            let words = self.from.words.say("picture-family-others", &[]);
            self.canvas.strong((MARGIN, first.area.y - 8), 11, &words);
        }
        self.rows = rows;
        y = self.legend(y);
        (y as u32 <= self.from.most_height()).then_some((self.canvas, y as u32))
    }

    /// Gives every row its place from the top; how far down they reach.
    fn place(&mut self, wires: &Wires) -> i32 {
        let rows = &mut self.rows;
        let mut y = 6;
        let height = |cards: &[(usize, Card)]| {
            cards.iter().map(|it| it.1.area.height).max().unwrap_or_default()
        };
        if !rows.above.is_empty() {
            y += ROUND;
            rows.above.iter_mut().for_each(|it| it.1.area.y = y);
            y += height(&rows.above) + upper_channel(self.family, rows);
        }
        if !rows.grown.is_empty() {
            y += ROUND;
            rows.grown.iter_mut().for_each(|it| it.area.y = y);
            y += rows.grown[0].area.height;
        }
        let last = rows.last_at_home(self.family).or(rows.kid_rows.checked_sub(1));
        let young = Rows::most_young(self.family, self.from.width as i32);
        if last.is_none() {
            y = under(&mut rows.home, young, y);
        }
        for row in 0..rows.kid_rows {
            y += wires.channel(row);
            let mut high = 0;
            for (card, _) in rows.kids.iter_mut().zip(&rows.row_of).filter(|it| *it.1 == row) {
                card.area.y = y;
                high = high.max(card.area.height);
            }
            y += high;
            if last == Some(row) {
                y = under(&mut rows.home, young, y);
                // The words of the outline, before children who live elsewhere.
                y += if row + 1 < rows.kid_rows { LABEL } else { 0 };
            }
        }
        let most = Rows::most_beside(self.from.width as i32);
        y += ROUND + LABEL;
        for (at, row) in rows.others.chunks_mut(most).enumerate() {
            y += if at == 0 { 26 } else { 10 };
            row.iter_mut().for_each(|it| it.1.area.y = y);
            y += height(row);
        }
        y
    }

    /// The outline round those who live together: narrower or wider from row to row, so that nobody
    /// else is in it.
    fn outline(&mut self, lines_from: Option<i32>) {
        let (family, rows) = (self.family, &self.rows);
        let home = |area: Vec<Area>| {
            let left = area.iter().map(|it| it.x).min()? - ROUND;
            let right = area.iter().map(|it| it.right()).max()? + ROUND;
            let top = area.iter().map(|it| it.y).min()? - ROUND;
            Some((top, area.iter().map(|it| it.foot()).max()? + ROUND, left, right))
        };
        let above = rows.above.iter().filter(|it| family.friends[it.0].at_home);
        let above = home(above.map(|it| it.1.area).collect());
        let (inside, away): (Vec<_>, Vec<_>) = (0..rows.grown.len())
            .map(|at| (family.grown[at].at_home == Some(true), rows.grown[at].area))
            .partition(|it| it.0);
        let mut grown = home(inside.iter().map(|it| it.1).collect());
        let (kids_in, kids_away): (Vec<_>, Vec<_>) = (0..rows.kids.len())
            .map(|at| (family.kids[at].at_home, rows.kids[at].area))
            .partition(|it| it.0);
        let young = kids_in.iter().map(|it| it.1).chain(rows.home.iter().map(|it| it.1.area));
        let mut young = home(young.collect());
        if let Some(young) = &mut young {
            young.2 = lines_from.map_or(young.2, |it| young.2.min(it - 6));
        }
        if let (Some(grown), Some(young)) = (&mut grown, &mut young) {
            let beside = kids_away.iter().any(|it| it.1.y < young.1 && it.1.x > young.2);
            young.2 = young.2.min(grown.2);
            if !beside {
                young.3 = young.3.max(grown.3);
            }
            if away.iter().all(|it| it.1.x > grown.2 || it.1.right() < young.2) {
                grown.2 = grown.2.min(young.2);
            }
            if away.iter().all(|it| it.1.x < grown.2 || it.1.x > young.3) {
                grown.3 = grown.3.max(young.3);
            }
        }
        let many = inside.len() + kids_in.len() + rows.home.len();
        // Children who live elsewhere stand between: no outline could go round them.
        if kids_in.is_empty() && !rows.home.is_empty() && !kids_away.is_empty() {
            return;
        }
        let bands: Vec<_> = [above, grown, young].into_iter().flatten().collect();
        let (Some(last), true) = (bands.last().copied(), many + usize::from(above.is_some()) > 1)
        else {
            return;
        };
        // Where two bands meet: at the top of the lower one.
        let top = |at: usize| bands[at].0;
        let foot = |at: usize| if at + 1 < bands.len() { top(at + 1) } else { last.1 + LABEL - 6 };
        let right =
            (0..bands.len()).flat_map(|at| [(bands[at].3, top(at)), (bands[at].3, foot(at))]);
        let left =
            (0..bands.len()).rev().flat_map(|at| [(bands[at].2, foot(at)), (bands[at].2, top(at))]);
        let points: Vec<(i32, i32)> = right.chain(left).collect();
        self.canvas.path(&points, Fill::Tint, Stroke::Dashed);
        let words = self.from.words.say("picture-family-together", &[]);
        // Right of the lines that go down to lower rows.
        let inner = rows.young(family).map(|it| it.x).min();
        let left = inner.unwrap_or(0).max(last.2 + 10);
        self.canvas.words((left, last.1 + 7), 11, &words);
    }

    fn card(&mut self, card: &Card, stroke: Stroke, round: u32) {
        self.canvas.area(card.area, round, Fill::Paper, stroke);
        let lines = (card.name.0.len() + card.notes.0.len()) as i32;
        self.lines(card, card.area.y + (card.area.height - lines * LINE) / 2);
    }

    /// A child not born yet.
    fn triangle(&mut self, card: &Card, stroke: Stroke) {
        let (x, y) = (card.area.middle(), card.area.y);
        let points = [(x, y), (x + 13, y + TRIANGLE), (x - 13, y + TRIANGLE), (x, y)];
        self.canvas.path(&points, Fill::Paper, stroke);
        self.lines(card, y + TRIANGLE + 2);
    }

    fn lines(&mut self, card: &Card, top: i32) {
        let strong = card.name.0.iter().map(|it| (it, card.name.1, true));
        let all = strong.chain(card.notes.0.iter().map(|it| (it, card.notes.1, false)));
        for (at, (line, size, strong)) in (0..).zip(all) {
            let foot = (card.area.middle(), top + at * LINE + 10);
            self.canvas.letters(foot, Anchor::Middle, size, strong, false, line);
        }
    }

    /// What the marks mean that were used; how far down it reaches.
    fn legend(&mut self, mut y: i32) -> i32 {
        let family = self.family;
        let subject = family.kids.iter().any(|it| it.is_subject == Some(true))
            && family.kids.iter().any(|it| it.is_subject != Some(true));
        let marks = [
            ("picture-family-mark-subject", subject),
            ("picture-family-mark-expected", family.kids.iter().any(|it| it.is_expected)),
            ("picture-family-mark-parent", family.unions.iter().any(|it| !it.is_parents)),
            ("picture-family-mark-other", family.unions.iter().any(|it| !it.is_parents)),
            (
                "picture-family-mark-apart",
                family.unions.iter().any(|it| !family.apart(it).is_empty()),
            ),
        ];
        let mut x = MARGIN;
        y += 24;
        for (key, _) in marks.iter().filter(|it| it.1) {
            let room = self.from.width as i32 - 2 * MARGIN - 30;
            let words = wrap(&self.from.words.say(key, &[]), 11, false, room as u32, 1).join(" ");
            let wide = 30 + breadth(&words, 11, false) as i32 + 18;
            if x > MARGIN && x + wide > self.from.width as i32 {
                (x, y) = (MARGIN, y + 20);
            }
            let mid = y - 4;
            match *key {
                "picture-family-mark-subject" => {
                    let area = Area { x, y: mid - 7, width: 22, height: 14 };
                    self.canvas.area(area, 5, Fill::Paper, Stroke::Thick);
                }
                "picture-family-mark-expected" => {
                    let points =
                        [(x + 11, mid - 8), (x + 20, mid + 7), (x + 2, mid + 7), (x + 11, mid - 8)];
                    self.canvas.path(&points, Fill::Paper, Stroke::Thin);
                }
                "picture-family-mark-apart" => {
                    self.canvas.line(&[(x + 11, mid - 9), (x + 11, mid + 9)], Stroke::Thin);
                    strokes(&mut self.canvas, x + 11, mid - 2);
                }
                "picture-family-mark-other" => {
                    self.canvas.line(&[(x, mid), (x + 22, mid)], Stroke::Dashed);
                }
                _ => self.canvas.line(&[(x, mid), (x + 22, mid)], Stroke::Thin),
            }
            self.canvas.words((x + 30, y), 11, &words);
            x += wide;
        }
        y + 14
    }
}
