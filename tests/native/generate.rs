//! Case files for tests: made by walking the table, so that a new field is filled of itself.

use plainplan::domain::{Answer, CaseFile, Id, Instead, Kind, Leaf, Node, TypedDate, Value};

/// A small generator of numbers: the same seed gives the same case.
pub struct Dice(pub u64);

impl Dice {
    /// SplitMix64.
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut it = self.0;
        it = (it ^ (it >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        it = (it ^ (it >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        it ^ (it >> 31)
    }

    fn below(&mut self, most: usize) -> usize {
        (self.next() % most as u64) as usize
    }

    fn id(&mut self) -> Id {
        Id(self.next().max(1))
    }
}

const TEXTS: &[&str] = &[
    "Ava",
    " a space before and after ",
    "It’s “quoted” and \"plain\"",
    "line one\nline two\n\n- bullet",
    "=1+1",
    "<b>bold</b> & co",
    "Siân ŵyn 日本 😀 \u{202e}back",
    "\t",
    "{ $child }",
    "null",
    "0",
    "\u{feff}x",
    "\\u0000 \\ /",
    "a\u{301}\u{200d}b",
];
const DATES: &[[&str; 3]] = &[
    ["2", "3", "2026"],
    ["02", "March", "2026"],
    ["31", "2", "2026"],
    ["", "5", ""],
    ["x", " ", "99"],
];
const WHENS: &[&str] = &["3 March 2026", "about June 2024", "since 2023", "when she was two", " "];

/// How full a case is.
#[derive(Clone, Copy)]
pub struct Fullness {
    /// Of ten fields, how many are filled.
    pub fields: usize,
    /// At most so many rows in a list.
    pub rows: usize,
}

/// A case of this seed.
pub fn case(seed: u64, full: Fullness) -> CaseFile {
    let mut case = CaseFile::default();
    fill(&mut case, &mut Dice(seed), full);
    case
}

/// Fills a record.
pub fn fill(node: &mut dyn Node, dice: &mut Dice, full: Fullness) {
    for key in node.keys() {
        let leaf = node.leaf_mut(key).expect("a key of its own");
        if leaf.kind() == Kind::One {
            fill(leaf.node_mut().expect("one record"), dice, full);
        } else if leaf.kind() == Kind::Rows {
            let rows = leaf.rows_mut().expect("a list");
            for _ in 0..(full.rows.min(1) + dice.below(full.rows.max(1))) {
                let id = dice.id();
                rows.add(id);
                fill(rows.row_mut(id).expect("just added"), dice, full);
            }
        } else if dice.below(10) < full.fields {
            let value = value(leaf, dice);
            assert!(leaf.set(value), "{key}");
        }
    }
}

fn value(leaf: &dyn Leaf, dice: &mut Dice) -> Value {
    let pick = |dice: &mut Dice, from: &[&str]| from[dice.below(from.len())].to_owned();
    match leaf.kind() {
        Kind::Line | Kind::Prose => Value::Text(pick(dice, TEXTS)),
        Kind::When => Value::Text(pick(dice, WHENS)),
        Kind::Choice(_, keys) => Value::Text(pick(dice, keys)),
        Kind::Choices(_, keys) => Value::Many(keys.iter().map(|it| (*it).to_owned()).collect()),
        Kind::Link(_) => Value::Text(dice.id().to_string()),
        Kind::Links(_) => Value::Many(vec![dice.id().to_string(), dice.id().to_string()]),
        Kind::Keys => Value::Many(vec!["children".to_owned(), "voice/1".to_owned()]),
        Kind::Date => {
            let [day, month, year] = DATES[dice.below(DATES.len())].map(str::to_owned);
            Value::Date(TypedDate { day, month, year })
        }
        Kind::Answer | Kind::Mark => Value::Answer(Answer {
            text: pick(dice, TEXTS),
            instead: [None, Some(Instead::NothingHeld), Some(Instead::NotApplicable)]
                [dice.below(3)],
            why: pick(dice, TEXTS),
        }),
        Kind::Rows | Kind::One => unreachable!("no value of their own"),
    }
}
