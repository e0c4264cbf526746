//! Where everybody stands in the map: rows from the oldest generation to the youngest, those who
//! live together next to each other.

use super::canvas::Area;
use super::family::{Family, Person};
use super::letters::wrap;

/// Room left free at the edges, and round those who live together.
pub(super) const MARGIN: i32 = 12;
/// Room between those who live together and others.
const APART: i32 = 18;
/// The narrowest box that can be read.
const NARROWEST: i32 = 60;
/// From one child to the next.
const KID_PITCH: i32 = 97;
/// Height of a line of words.
pub(super) const LINE: i32 = 13;

/// Somebody’s box, with what stands in it: the lines of the name first.
#[derive(Clone, Debug, Default)]
pub(super) struct Card {
    /// Where it is.
    pub area: Area,
    /// The name.
    pub name: Vec<String>,
    /// What stands under it.
    pub notes: Vec<String>,
}

impl Card {
    /// A box of this width for a person; its place comes later.
    fn of(person: &Person, says: &str, width: i32) -> Self {
        let inner = (width - 8).max(1) as u32;
        let mut notes = wrap(says, 11, false, inner, 2);
        notes.extend(wrap(&person.age, 11, false, inner, 2));
        let name = wrap(&person.name, 12, true, inner, 2);
        let lines = (name.len() + notes.len()).max(2) as i32;
        let area = Area { x: 0, y: 0, width, height: lines * LINE + 12 };
        Self { area, name, notes }
    }
}

/// Where everybody is: boxes in the order of the lists of the family; None for who is not drawn in
/// that row.
#[derive(Debug, Default)]
pub(super) struct Rows {
    /// Grandparents, by their place among other people.
    pub above: Vec<(usize, Card)>,
    /// Parents and carers, by their place.
    pub grown: Vec<Card>,
    /// Children, by their place.
    pub kids: Vec<Card>,
    /// The row each child stands in.
    pub row_of: Vec<usize>,
    /// How many rows of children.
    pub kid_rows: usize,
    /// Other people of the household, by their place.
    pub home: Vec<(usize, Card)>,
    /// Other people elsewhere, by their place.
    pub others: Vec<(usize, Card)>,
}

/// A row of boxes of one width: the middle of `home`, those who live together, comes as near to
/// `centre` as the width of the picture lets it.
fn spread(
    cards: &mut [&mut Card],
    home: std::ops::Range<usize>,
    pitch: i32,
    centre: i32,
    room: i32,
) {
    let gap_before = |at: usize| {
        let edge = at > 0 && (at == home.start || at == home.end) && !home.is_empty();
        if edge { APART } else { 0 }
    };
    let mut x = 0;
    for (at, card) in cards.iter_mut().enumerate() {
        x += gap_before(at);
        card.area.x = x + (pitch - card.area.width) / 2;
        x += pitch;
    }
    let middle = |from: usize, to: usize| (cards[from].area.x + cards[to].area.right()) / 2;
    let now = match home.is_empty() {
        true => x / 2,
        false => middle(home.start, home.end - 1),
    };
    let shift = (centre - now).clamp(MARGIN, (room - MARGIN - x).max(MARGIN));
    cards.iter_mut().for_each(|it| it.area.x += shift);
}

fn level(cards: &mut [&mut Card]) -> i32 {
    let height = cards.iter().map(|it| it.area.height).max().unwrap_or(0);
    cards.iter_mut().for_each(|it| it.area.height = height);
    height
}

/// Parents and carers in one row, or None where they are too many. The middle of the household comes
/// with it.
fn grown_row(family: &Family, says: &[String], room: i32) -> Option<(Vec<Card>, i32)> {
    let first = |at: usize| family.unions.iter().position(|it| it.grown.contains(&at));
    let all = 0..family.grown.len();
    let home: Vec<usize> =
        all.clone().filter(|it| family.grown[*it].at_home == Some(true)).collect();
    let mut away: Vec<usize> = all.filter(|it| !home.contains(it)).collect();
    away.sort_by_key(|it| (first(*it).unwrap_or(usize::MAX), *it));
    // Fathers of different children go to different sides, so that fewer lines cross.
    let right = away.split_off(away.len() / 2);
    let order: Vec<usize> = away.iter().chain(&home).chain(&right).copied().collect();
    let zones = [&away, &home, &right].iter().filter(|it| !it.is_empty()).count() as i32;
    let free = room - 2 * MARGIN - (zones - 1).max(0) * APART;
    let pitch = (free / order.len().max(1) as i32).min(112);
    if pitch - 12 < NARROWEST {
        return None;
    }
    let mut cards: Vec<Card> = (0..family.grown.len())
        .map(|it| Card::of(&family.grown[it].person, &says[it], pitch - 12))
        .collect();
    let place = |at: usize| order.iter().position(|it| *it == at);
    let mut row: Vec<(usize, &mut Card)> =
        cards.iter_mut().enumerate().map(|(at, it)| (place(at).unwrap_or(0), it)).collect();
    row.sort_by_key(|it| it.0);
    let mut row: Vec<&mut Card> = row.into_iter().map(|it| it.1).collect();
    level(&mut row);
    let at_home = away.len()..away.len() + home.len();
    let centred = if home.is_empty() {
        room / 2
    } else {
        room / 2 + (away.len() as i32 - right.len() as i32) * pitch / 2
    };
    spread(&mut row, at_home.clone(), pitch, centred, room);
    let centre = match at_home.is_empty() {
        true => room / 2,
        false => (row[at_home.start].area.x + row[at_home.end - 1].area.right()) / 2,
    };
    Some((cards, centre))
}

impl Rows {
    /// Places everybody from left to right; the heights of the rows are set, their places from the
    /// top are not. None where there are too many for one picture.
    pub fn place(family: &Family, says: &[String], room: i32) -> Option<Self> {
        let (grown, centre) = grown_row(family, says, room)?;
        let mut rows = Rows { grown, ..Rows::default() };
        rows.place_kids(family, centre, room);
        rows.place_friends(family, centre, room);
        Some(rows)
    }

    fn place_kids(&mut self, family: &Family, centre: i32, room: i32) {
        let lanes = family.unions.len() as i32 * 6;
        let most = ((room - 2 * MARGIN - lanes - APART) / KID_PITCH).max(1) as usize;
        let card = |at: usize| Card::of(&family.kids[at].person, "", KID_PITCH - 12);
        self.kids = (0..family.kids.len()).map(card).collect();
        self.row_of = vec![0; self.kids.len()];
        let home: Vec<usize> = (0..self.kids.len()).filter(|it| family.kids[*it].at_home).collect();
        let away: Vec<usize> =
            (0..self.kids.len()).filter(|it| !family.kids[*it].at_home).collect();
        let one_row = home.len() + away.len() <= most;
        let mut rows: Vec<(Vec<usize>, usize)> = Vec::new();
        let mut push = |all: &[usize], home: bool| {
            let many = all.len().div_ceil(most).max(1);
            for row in all.chunks(all.len().div_ceil(many).max(1)) {
                rows.push((row.to_vec(), if home { row.len() } else { 0 }));
            }
        };
        if one_row {
            let both: Vec<usize> = home.iter().chain(&away).copied().collect();
            if !both.is_empty() {
                rows.push((both, home.len()));
            }
        } else {
            push(&home, true);
            push(&away, false);
        }
        self.kid_rows = rows.len();
        for (row, (all, home)) in rows.iter().enumerate() {
            let mut cards: Vec<(usize, &mut Card)> = self
                .kids
                .iter_mut()
                .enumerate()
                .filter_map(|(at, it)| Some((all.iter().position(|kid| *kid == at)?, it)))
                .collect();
            cards.sort_by_key(|it| it.0);
            let mut cards: Vec<&mut Card> = cards.into_iter().map(|it| it.1).collect();
            level(&mut cards);
            spread(&mut cards, 0..*home, KID_PITCH, centre, room);
            all.iter().for_each(|it| self.row_of[*it] = row);
        }
        // Room at the left for the lines to the rows below the first.
        let left = self.kids.iter().map(|it| it.area.x).min().unwrap_or(MARGIN);
        if self.kid_rows > 1 && left < MARGIN + lanes {
            self.kids.iter_mut().for_each(|it| it.area.x += MARGIN + lanes - left);
        }
    }

    fn place_friends(&mut self, family: &Family, centre: i32, room: i32) {
        let most = ((room - 2 * MARGIN - 2 * APART) / 94).max(1) as usize;
        let middle = |at: usize| {
            let adult = family.friends[at].parent_of;
            adult.map_or(room, |it| self.grown[it].area.middle())
        };
        let all = 0..family.friends.len();
        let mut above: Vec<usize> = all.clone().filter(|it| family.friends[*it].is_above).collect();
        above.sort_by_key(|it| (family.friends[*it].parent_of.is_none(), *it));
        above.truncate(most);
        let at_home = |it: &usize| family.friends[*it].at_home;
        let side = |it: &usize| match (at_home(it), middle(*it) < centre) {
            (true, _) => 1,
            (_, true) => 0,
            _ => 2,
        };
        above.sort_by_key(|it| (side(it), middle(*it)));
        let count = |which: i32| above.iter().filter(|it| side(it) == which).count();
        let home = count(0)..count(0) + count(1);
        let card = |at: usize, width: i32| {
            (at, Card::of(&family.friends[at].person, &family.friends[at].says, width))
        };
        let place = match home.is_empty() {
            true => {
                above.iter().map(|it| middle(*it)).filter(|it| *it < room).sum::<i32>()
                    / above.iter().filter(|it| middle(**it) < room).count().max(1) as i32
            }
            false => centre,
        };
        let place = if place == 0 { room / 2 } else { place };
        self.above = above.iter().map(|it| card(*it, 94 - 12)).collect();
        let mut row: Vec<&mut Card> = self.above.iter_mut().map(|it| &mut it.1).collect();
        level(&mut row);
        spread(&mut row, home, 94, place, room);
        let rest = all.filter(|it| !above.contains(it));
        let (home, others): (Vec<usize>, Vec<usize>) = rest.partition(at_home);
        self.home = home.into_iter().map(|it| card(it, KID_PITCH - 12)).collect();
        self.others = others.into_iter().map(|it| card(it, 85)).collect();
        let most = ((room - 2 * MARGIN) / KID_PITCH).max(1) as usize;
        for row in self.home.chunks_mut(most) {
            let mut row: Vec<&mut Card> = row.iter_mut().map(|it| &mut it.1).collect();
            level(&mut row);
            let count = row.len();
            spread(&mut row, 0..count, KID_PITCH, centre, room);
        }
        for row in self.others.chunks_mut(most) {
            let mut row: Vec<&mut Card> = row.iter_mut().map(|it| &mut it.1).collect();
            level(&mut row);
            spread(&mut row, 0..0, KID_PITCH, 0, room);
        }
    }
}
