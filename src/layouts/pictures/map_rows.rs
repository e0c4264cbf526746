//! Where everybody stands in the map: rows from the oldest generation to the youngest, those who
//! live together next to each other.

use super::canvas::Area;
use super::family::{Family, Person};
use super::letters::{breadth, wrap};
use super::map_lines::TRIANGLE;

/// Room left free at the edges, and round those who live together.
pub(super) const MARGIN: i32 = 12;
/// Room between those who live together and others.
const APART: i32 = 18;
/// The narrowest box that can be read.
const NARROWEST: i32 = 60;
/// From one child to the next.
const KID_PITCH: i32 = 97;
/// Height of a line of words, whatever the size of its letters.
pub(super) const LINE: i32 = 13;

/// Somebody’s box, with what stands in it: the lines of the name first.
#[derive(Clone, Debug, Default)]
pub(super) struct Card {
    /// Where it is.
    pub area: Area,
    /// The name, and the height of its letters.
    pub name: (Vec<String>, u8),
    /// What stands under it, and the height of its letters.
    pub notes: (Vec<String>, u8),
}

impl Card {
    /// A box of this width for a person, with so many lines for what they are; its place comes later.
    fn of(person: &Person, says: &str, width: i32, most: usize) -> Self {
        let inner = (width - 7).max(1) as u32;
        let name = fitted(&person.name, 12, true, inner, 2);
        let (mut notes, size) = fitted(says, 11, false, inner, most);
        notes.extend(wrap(&person.age, size, false, inner, 2));
        let lines = (name.0.len() + notes.len()).max(2) as i32;
        let area = Area { x: 0, y: 0, width, height: lines * LINE + 12 };
        Self { area, name, notes: (notes, size) }
    }
}

/// A text wrapped at letters of this height, or smaller ones where a word would be broken.
fn fitted(text: &str, size: u8, strong: bool, width: u32, most: usize) -> (Vec<String>, u8) {
    let longest = |size: u8| {
        let pieces = text.split_whitespace().flat_map(|it| it.split_inclusive('-'));
        pieces.map(|it| breadth(it, size, strong)).max().unwrap_or_default()
    };
    let size = (10..=size).rev().find(|it| longest(*it) <= width).unwrap_or(size);
    (wrap(text, size, strong, width, most), size)
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
        .map(|it| Card::of(&family.grown[it].person, &says[it], pitch - 12, 2))
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
        rows.place_home(family, centre, room);
        rows.make_room(family);
        rows.step_aside(family, room);
        rows.place_above(family, centre, room);
        rows.centre(room);
        Some(rows)
    }

    /// The boxes of those who live together, below the parents.
    pub fn young(&self, family: &Family) -> impl Iterator<Item = Area> {
        let kids = self.kids.iter().zip(&family.kids).filter(|it| it.1.at_home);
        kids.map(|it| it.0.area).chain(self.home.iter().map(|it| it.1.area))
    }

    /// Adults who live elsewhere make room, where there is some, so that they do not stand above
    /// children they do not live with.
    fn step_aside(&mut self, family: &Family, room: i32) {
        let left = self.young(family).map(|it| it.x).min();
        let right = self.young(family).map(|it| it.right()).max();
        let (Some(left), Some(right)) = (left, right) else { return };
        let home = |at: usize| family.grown[at].at_home == Some(true);
        let middle = (left + right) / 2;
        let away: Vec<usize> = (0..self.grown.len()).filter(|it| !home(*it)).collect();
        let (before, after): (Vec<_>, Vec<_>) =
            away.into_iter().partition(|it| self.grown[*it].area.middle() < middle);
        let area = |it: &usize| self.grown[*it].area;
        let start = after.iter().map(|it| area(it).x).min().unwrap_or(room);
        let end = after.iter().map(|it| area(it).right()).max().unwrap_or(0);
        let by = right + APART + 2 - start;
        let later = (by > 0 && end + by <= room - MARGIN).then_some(by);
        let start = before.iter().map(|it| area(it).x).min().unwrap_or(room);
        let end = before.iter().map(|it| area(it).right()).max().unwrap_or(0);
        let by = end - (left - APART - 2);
        let sooner = (by > 0 && start - by >= MARGIN).then_some(by);
        after.iter().for_each(|it| self.grown[*it].area.x += later.unwrap_or(0));
        before.iter().for_each(|it| self.grown[*it].area.x -= sooner.unwrap_or(0));
    }

    /// Puts the three generations into the middle of the picture.
    fn centre(&mut self, room: i32) {
        let above = self.above.iter_mut().map(|it| &mut it.1);
        let home = self.home.iter_mut().map(|it| &mut it.1);
        let mut all: Vec<&mut Card> =
            above.chain(home).chain(&mut self.grown).chain(&mut self.kids).collect();
        let left = all.iter().map(|it| it.area.x).min().unwrap_or(0);
        let right = all.iter().map(|it| it.area.right()).max().unwrap_or(room);
        let shift = (room - right - left) / 2;
        // Only to the right, or the lines at the left would have no room.
        all.iter_mut().for_each(|it| it.area.x += shift.max(0));
    }

    fn place_kids(&mut self, family: &Family, centre: i32, room: i32) {
        let most = Self::most_young(family, room);
        let card = |at: usize| {
            let mut card = Card::of(&family.kids[at].person, "", KID_PITCH - 12, 0);
            card.area.height += if family.kids[at].is_expected { TRIANGLE - 8 } else { 0 };
            card
        };
        self.kids = (0..family.kids.len()).map(card).collect();
        self.row_of = vec![0; self.kids.len()];
        let home: Vec<usize> = (0..self.kids.len()).filter(|it| family.kids[*it].at_home).collect();
        let away: Vec<usize> =
            (0..self.kids.len()).filter(|it| !family.kids[*it].at_home).collect();
        // Others of the household stand under its children: then nobody else may stand beside them.
        let both = !away.is_empty() && family.friends.iter().any(|it| it.at_home);
        let one_row = !both && home.len() + away.len() <= most;
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
    }

    /// Room at the left for the lines to the rows below the first.
    fn make_room(&mut self, family: &Family) {
        let home = self.home.iter_mut().map(|it| &mut it.1);
        let mut all: Vec<&mut Card> = self.kids.iter_mut().chain(home).collect();
        let left = all.iter().map(|it| it.area.x).min().unwrap_or(MARGIN);
        let by = MARGIN + Self::lanes(family) - left;
        if self.kid_rows > 1 && by > 0 {
            all.iter_mut().for_each(|it| it.area.x += by);
        }
    }

    fn lanes(family: &Family) -> i32 {
        family.unions.len() as i32 * 6
    }

    /// How many children, or others of the household, stand beside each other.
    pub fn most_young(family: &Family, room: i32) -> usize {
        ((room - 2 * MARGIN - Self::lanes(family) - APART) / KID_PITCH).max(1) as usize
    }

    /// The last row of children with one of the household; None where there is none.
    pub fn last_at_home(&self, family: &Family) -> Option<usize> {
        let home = self.row_of.iter().zip(&family.kids).filter(|it| it.1.at_home);
        home.map(|it| *it.0).max()
    }

    /// Other people of the household under the children, and those elsewhere.
    fn place_home(&mut self, family: &Family, centre: i32, room: i32) {
        let most = Self::most_above(room);
        let parent_at_home = family.grown.iter().any(|it| it.at_home == Some(true));
        let mut above = 0;
        for (at, friend) in family.friends.iter().enumerate() {
            let card = Card::of(&friend.person, &friend.says, KID_PITCH - 12, 3);
            // Where no parent lives with the children, the outline goes from them to whoever does.
            let between = friend.at_home && !parent_at_home && !family.grown.is_empty();
            if friend.is_above && above < most && !between {
                above += 1;
                self.above.push((at, card));
            } else if friend.at_home {
                self.home.push((at, card));
            } else {
                self.others.push((at, card));
            }
        }
        for row in self.home.chunks_mut(Self::most_young(family, room)) {
            let mut row: Vec<&mut Card> = row.iter_mut().map(|it| &mut it.1).collect();
            level(&mut row);
            let count = row.len();
            spread(&mut row, 0..count, KID_PITCH, centre, room);
        }
        for row in self.others.chunks_mut(Self::most_beside(room)) {
            let mut row: Vec<&mut Card> = row.iter_mut().map(|it| &mut it.1).collect();
            level(&mut row);
            spread(&mut row, 0..0, KID_PITCH, 0, room);
        }
    }

    /// How many others elsewhere stand beside each other.
    pub fn most_beside(room: i32) -> usize {
        ((room - 2 * MARGIN) / KID_PITCH).max(1) as usize
    }

    fn most_above(room: i32) -> usize {
        ((room - 2 * MARGIN - 2 * APART) / KID_PITCH).max(1) as usize
    }

    /// Grandparents over their own children, those of the household next to each other.
    fn place_above(&mut self, family: &Family, centre: i32, room: i32) {
        let middle = |at: usize| {
            let adult = family.friends[at].parent_of;
            adult.map(|it| self.grown[it].area.middle())
        };
        let side = |at: usize| match (family.friends[at].at_home, middle(at)) {
            (true, _) => 1,
            (_, Some(it)) if it < centre => 0,
            _ => 2,
        };
        let mut above = std::mem::take(&mut self.above);
        above.sort_by_key(|it| (side(it.0), middle(it.0).unwrap_or(room)));
        let count = |which: i32| above.iter().filter(|it| side(it.0) == which).count();
        let home = count(0)..count(0) + count(1);
        let known: Vec<i32> = above.iter().filter_map(|it| middle(it.0)).collect();
        let place = match home.is_empty() {
            true if known.is_empty() => room / 2,
            true => known.iter().sum::<i32>() / known.len() as i32,
            false => centre,
        };
        let mut row: Vec<&mut Card> = above.iter_mut().map(|it| &mut it.1).collect();
        level(&mut row);
        spread(&mut row, home, KID_PITCH, place, room);
        self.above = above;
    }
}
