//! On which page of the journey a record is asked for.

use super::case::CaseFile;
use super::edit::At;
use super::gaps::Place;
use super::id::Id;
use super::sections::{Block, List};
use super::ways::Ways;

impl CaseFile {
    /// The page that asks for a record or list, and the row that has to be open there.
    pub fn home(&self, at: At, ways: &Ways) -> Option<(Place, Option<(&'static str, Id)>)> {
        self.places(ways).into_iter().find_map(|place| Some((place, self.on_page(place, at)?)))
    }

    /// Is it on this page? `Some(None)` when nothing has to be opened for it.
    fn on_page(&self, place: Place, at: At) -> Option<Option<(&'static str, Id)>> {
        let there = |list: &'static List| {
            if list.part == at.part {
                let Some(row) = at.row else { return Some(None) };
                let rows = self.rows_here(list, place.child);
                return rows.iter().any(|it| it.id() == row).then_some(Some((list.part, row)));
            }
            let (under, link) = list.under.filter(|it| it.0.part == at.part)?;
            let Some(row) = at.row else { return Some(None) };
            let rows = self.rows_here(list, place.child);
            let below = |over: Id| self.rows_under(under, link, over);
            let mut all = rows.iter().flat_map(|it| below(it.id()));
            all.any(|it| it.id() == row).then_some(Some((under.part, row)))
        };
        let plainly = |is_it: bool| is_it.then_some(None);
        place.section.blocks.iter().find_map(|block| match *block {
            Block::Part(part, _) => plainly(part == at.part),
            Block::Mine(part, _) => plainly(part == at.part && at.row == place.child),
            Block::EachChild(part, _) | Block::EachAdult(part, _) => plainly(part == at.part),
            Block::List(list) | Block::Dated(list) => there(list),
            Block::Pair(one, two) => there(one).or_else(|| there(two)),
            Block::Heading(_) => None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Value;
    use crate::domain::edit::Edit;

    #[test]
    fn every_record_is_found_on_the_page_that_asks_for_it() {
        let mut case = CaseFile::default();
        let text = |it: &str| Value::Text(it.to_owned());
        let of = |child: u64| vec![("child", text(&Id(child).to_string()))];
        for child in [1, 2] {
            case.apply(Edit::Add(At::row("children", Id(child)), vec![]));
        }
        case.apply(Edit::Add(At::row("outcomes", Id(10)), of(2)));
        let mut action = of(2);
        action.push(("outcomes", Value::Many(vec![Id(10).to_string()])));
        case.apply(Edit::Add(At::row("actions", Id(11)), action));
        let worry = vec![("domain", text("family")), ("valence", text("worry"))];
        case.apply(Edit::Add(At::row("statements", Id(12)), worry));
        let home = |at: At| {
            let (place, row) = case.home(at, &Ways::default())?;
            Some((place.section.id, place.child, row))
        };
        let row = |part, id| Some((part, Id(id)));
        for (at, expected) in [
            (At::part("author"), Some(("author", None, None))),
            (At::part("chronology"), Some(("chronology", None, None))),
            (At::row("voices", Id(2)), Some(("voice", Some(Id(2)), None))),
            (At::row("contacts", Id(2)), Some(("records", None, None))),
            (At::row("outcomes", Id(10)), Some(("outcomes", Some(Id(2)), row("outcomes", 10)))),
            (At::row("actions", Id(11)), Some(("outcomes", Some(Id(2)), row("actions", 11)))),
            (At::row("statements", Id(12)), Some(("strengths", None, row("statements", 12)))),
            (At::row("outcomes", Id(99)), None),
        ] {
            assert_eq!(home(at), expected, "{at:?}");
        }
    }
}
