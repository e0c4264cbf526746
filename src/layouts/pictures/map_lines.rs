//! The lines of the map: from parents and carers down to children, from grandparents to their own
//! children.
//!
//! The lines of one union are a tree of their own: down from each adult, across, down to each child.
//! Trees cross and never touch, so each can be followed. Rows below the first are reached by a line
//! at the left.

use super::canvas::Canvas;
use super::family::Family;
use super::map_rows::{Card, Rows};
use crate::document::Stroke;

/// Between two lines that run side by side across.
const STEP: i32 = 8;
/// Between two lines that leave the same box.
const BESIDE: i32 = 12;
/// Height of the triangle of a child not born yet.
pub(super) const TRIANGLE: i32 = 24;

/// The lines of one union: where they are from left to right.
#[derive(Debug)]
struct Wire {
    /// Adult and place.
    stubs: Vec<(usize, i32)>,
    /// Child and place.
    drops: Vec<(usize, i32)>,
    /// For each row of children, which of the lines across it is; None where it has no child.
    level: Vec<Option<usize>>,
    /// The line at the left that goes down to lower rows.
    lane: Option<i32>,
}

/// All lines between adults and children.
#[derive(Debug)]
pub(super) struct Wires {
    wires: Vec<Wire>,
    /// How many lines run across above each row of children.
    levels: Vec<usize>,
}

impl Wires {
    /// Finds the places from left to right.
    pub fn plan(family: &Family, rows: &Rows) -> Self {
        let grown = |it: &usize| rows.grown[*it].area.middle();
        let kid = |it: &usize| rows.kids[*it].area.middle();
        let mean = |all: &[i32]| all.iter().sum::<i32>() / all.len().max(1) as i32;
        let of_kids: Vec<i32> = family
            .unions
            .iter()
            .map(|it| mean(&it.kids.iter().map(kid).collect::<Vec<_>>()))
            .collect();
        let of_grown: Vec<i32> = family
            .unions
            .iter()
            .map(|it| mean(&it.grown.iter().map(grown).collect::<Vec<_>>()))
            .collect();
        // Where a line leaves a box: beside those of other unions, in the order of where they go.
        let beside = |mine: usize, all: Vec<usize>, toward: &[i32], card: &Card| {
            let mut all = all;
            all.sort_by_key(|it| (toward[*it], *it));
            let at = all.iter().position(|it| *it == mine).unwrap_or(0) as i32;
            let step = BESIDE.min(card.area.width / (all.len() as i32 + 1)).max(1);
            card.area.middle() + at * step - (all.len() as i32 - 1) * step / 2
        };
        let with = |is: &dyn Fn(&super::family::Union) -> bool| -> Vec<usize> {
            (0..family.unions.len()).filter(|it| is(&family.unions[*it])).collect()
        };
        let home = rows.home.iter().map(|it| it.1.area.x);
        let left = rows.kids.iter().map(|it| it.area.x).chain(home).min().unwrap_or(0);
        let mut lanes = 0;
        let mut wires = Vec::new();
        for (at, union) in family.unions.iter().enumerate() {
            let stubs = union.grown.iter().map(|one| {
                let all = with(&|it| it.grown.contains(one));
                (*one, beside(at, all, &of_kids, &rows.grown[*one]))
            });
            let drops = union.kids.iter().map(|one| {
                let all = with(&|it| it.kids.contains(one));
                (*one, beside(at, all, &of_grown, &rows.kids[*one]))
            });
            let below = union.kids.iter().any(|it| rows.row_of[*it] > 0);
            lanes += i32::from(below);
            let wire = Wire {
                stubs: stubs.collect(),
                drops: drops.collect(),
                level: vec![None; rows.kid_rows],
                lane: below.then_some(left - 2 - 6 * lanes),
            };
            wires.push(wire);
        }
        let mut all = Self { wires, levels: vec![0; rows.kid_rows] };
        for row in 0..rows.kid_rows {
            all.order(row, rows);
        }
        all
    }

    /// Puts the lines across above a row into the order in which the fewest lines cross.
    fn order(&mut self, row: usize, rows: &Rows) {
        let here = |it: &Wire| row == 0 || it.drops.iter().any(|(kid, _)| rows.row_of[*kid] == row);
        let mut order: Vec<usize> =
            (0..self.wires.len()).filter(|it| here(&self.wires[*it])).collect();
        let spans: Vec<(i32, i32)> = self.wires.iter().map(|it| it.span(row, rows)).collect();
        let within = |x: i32, of: usize| (spans[of].0..=spans[of].1).contains(&x);
        let crossings = |upper: usize, lower: usize| {
            let drops = self.wires[upper].drops.iter();
            let drops = drops.filter(|it| rows.row_of[it.0] == row && within(it.1, lower));
            let stubs = self.wires[lower].stubs.iter().filter(|it| row == 0 && within(it.1, upper));
            drops.count() + stubs.count()
        };
        for _ in 0..order.len() {
            for at in 1..order.len() {
                let (upper, lower) = (order[at - 1], order[at]);
                if crossings(lower, upper) < crossings(upper, lower) {
                    order.swap(at - 1, at);
                }
            }
        }
        // Each below those before it that it runs beside; lines that do not overlap share a level.
        let mut placed: Vec<(usize, usize)> = Vec::new();
        for wire in order {
            let (from, to) = spans[wire];
            let beside =
                |it: &&(usize, usize)| spans[it.0].1 + 6 >= from && to + 6 >= spans[it.0].0;
            let level = placed.iter().filter(beside).map(|it| it.1 + 1).max().unwrap_or(0);
            placed.push((wire, level));
            self.wires[wire].level[row] = Some(level);
        }
        self.levels[row] = placed.iter().map(|it| it.1 + 1).max().unwrap_or(0);
    }

    /// The line furthest to the left of those that go down to lower rows.
    pub fn left(&self) -> Option<i32> {
        self.wires.iter().filter_map(|it| it.lane).min()
    }

    /// The height of the room above a row of children.
    pub fn channel(&self, row: usize) -> i32 {
        let lines = self.levels.get(row).copied().unwrap_or(0) as i32;
        // The mark of parents who do not live together stands under the box.
        let above = if row == 0 { 26 } else { 12 };
        above + lines * STEP + 8
    }

    /// Draws the lines, once the boxes have their places.
    pub fn draw(&self, canvas: &mut Canvas, family: &Family, rows: &Rows) {
        for (wire, union) in self.wires.iter().zip(&family.unions) {
            let stroke = if union.is_parents { Stroke::Thin } else { Stroke::Dashed };
            let y_of = |row: usize| Some(self.top(row, rows) + wire.level[row]? as i32 * STEP);
            for (adult, x) in &wire.stubs {
                let foot = rows.grown[*adult].area.foot();
                canvas.line(&[(*x, foot), (*x, y_of(0).unwrap_or(foot))], stroke);
            }
            for adult in family.apart(union) {
                let Some((_, x)) = wire.stubs.iter().find(|it| it.0 == adult) else { continue };
                strokes(canvas, *x, rows.grown[adult].area.foot() + 7);
            }
            let mut last = None;
            for row in 0..rows.kid_rows {
                let Some(y) = y_of(row) else { continue };
                let (from, to) = wire.span(row, rows);
                if from < to {
                    canvas.line(&[(from, y), (to, y)], stroke);
                }
                if let (Some(above), Some(lane)) = (last, wire.lane) {
                    canvas.line(&[(lane, above), (lane, y)], stroke);
                }
                last = Some(y);
                for (kid, x) in wire.drops.iter().filter(|it| rows.row_of[it.0] == row) {
                    let area = rows.kids[*kid].area;
                    let slope = match family.kids[*kid].is_expected {
                        true => ((x - area.middle()).abs() * 2).min(TRIANGLE),
                        false => 0,
                    };
                    canvas.line(&[(*x, y), (*x, area.y + slope)], stroke);
                }
            }
        }
    }

    /// Where the first line across above a row is.
    fn top(&self, row: usize, rows: &Rows) -> i32 {
        let in_row = rows.kids.iter().zip(&rows.row_of).find(|it| *it.1 == row);
        in_row.map_or(0, |it| it.0.area.y) - 12 - (self.levels[row] as i32 - 1) * STEP
    }
}

impl Wire {
    /// How far its line across reaches above a row.
    fn span(&self, row: usize, rows: &Rows) -> (i32, i32) {
        let drops = self.drops.iter().filter(|it| rows.row_of[it.0] == row).map(|it| it.1);
        let stubs = self.stubs.iter().filter(|_| row == 0).map(|it| it.1);
        let all: Vec<i32> = drops.chain(stubs).chain(self.lane).collect();
        (all.iter().copied().min().unwrap_or(0), all.iter().copied().max().unwrap_or(0))
    }
}

/// Two short strokes through a line that goes down.
pub(super) fn strokes(canvas: &mut Canvas, x: i32, y: i32) {
    for y in [y, y + 5] {
        canvas.line(&[(x - 6, y + 3), (x + 6, y - 3)], Stroke::Thick);
    }
}

/// The height of the room under the grandparents.
pub(super) fn upper_channel(family: &Family, rows: &Rows) -> i32 {
    22 + (joined(family, rows).len() as i32 - 1).max(0) * STEP
}

/// The adults whose parents are drawn, with these: places in the rows above.
fn joined(family: &Family, rows: &Rows) -> Vec<(usize, Vec<usize>)> {
    let mut all: Vec<(usize, Vec<usize>)> = Vec::new();
    for (at, (friend, _)) in rows.above.iter().enumerate() {
        let Some(adult) = family.friends[*friend].parent_of else { continue };
        match all.iter_mut().find(|it| it.0 == adult) {
            Some(it) => it.1.push(at),
            None => all.push((adult, vec![at])),
        }
    }
    all
}

/// Draws the lines from grandparents to their own children.
pub(super) fn draw_upper(canvas: &mut Canvas, family: &Family, rows: &Rows) {
    let joined = joined(family, rows);
    for (level, (adult, parents)) in joined.iter().enumerate() {
        let under = rows.grown[*adult].area;
        let y = under.y - 8 - (joined.len() - 1 - level) as i32 * STEP;
        let mut xs = vec![under.middle()];
        for parent in parents {
            let area = rows.above[*parent].1.area;
            canvas.line(&[(area.middle(), area.foot()), (area.middle(), y)], Stroke::Thin);
            xs.push(area.middle());
        }
        let (from, to) = (xs.iter().copied().min(), xs.iter().copied().max());
        if let (Some(from), Some(to)) = (from, to)
            && from < to
        {
            canvas.line(&[(from, y), (to, y)], Stroke::Thin);
        }
        canvas.line(&[(under.middle(), y), (under.middle(), under.y)], Stroke::Thin);
    }
}
