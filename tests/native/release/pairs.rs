//! Non-interference: two cases that are the same in what a reader may see and different in anything
//! else (values, lengths, counts, order, ids, days) give the same bytes in every format.

use std::collections::{BTreeMap, HashSet};
use std::time::{Instant, SystemTime};

use plainplan::domain::edit::At;
use plainplan::domain::{AnyRows, CaseFile, Id, Json, Kind, Node, Value};

use super::families::{Maker, family, set};
use super::marks::{below, often};
use super::oracle::view;
use super::table::{View, class, readers};
use super::{everybody, first_difference, ids, made, made_with_word, words};
use crate::generate::Dice;

/// Fields that decide who may see what, or how it is laid out: changed seldom, and only as far as
/// the oracle says that it makes no difference to this reader.
const DECIDES: &[&str] = &[
    "audience",
    "hidden_from",
    "sensitive",
    "children",
    "adults",
    "owner",
    "risks",
    "source_of_harm",
    "in_household",
    "child",
    "person",
    "private",
    "share_with",
    "kind",
    "source_type",
    "address_withheld",
    "responsibility",
    "is",
    "at",
    "young",
    "valence",
    "swaps",
    "split",
    "mode",
    "nation",
    "shown_as",
    "full_name",
    "name",
    "standing",
    "birth",
    "words",
    "young_words",
];
/// Lists of which nothing is ever in a copy.
const PRIVATE: &[&str] =
    &["restricted", "my_views", "dismissals", "cleared", "dissents", "closures", "record_checks"];

struct Change<'a> {
    make: Maker,
    view: &'a View,
    /// The places of it, as wordings have them.
    written: &'a HashSet<String>,
    reader: Id,
    bold: bool,
}

/// Another case, the same for this reader.
fn other(
    case: &CaseFile,
    reader: Id,
    (view, written): (&View, &HashSet<String>),
    seed: u64,
    bold: bool,
) -> CaseFile {
    let mut other = case.clone();
    let mut it = Change { make: Maker::beside(case, seed), view, written, reader, bold };
    for part in Node::keys(case) {
        if it.often(3) {
            continue;
        }
        let leaf = other.leaf_mut(part).expect("a part");
        if let Some(node) = leaf.node_mut() {
            it.record(At::part(part), node, false);
            continue;
        }
        it.list(part, leaf.rows_mut().expect("a list"));
    }
    other
}

impl Change<'_> {
    fn often(&mut self, of: usize) -> bool {
        often(&mut self.make.dice, of)
    }

    fn list(&mut self, part: &'static str, rows: &mut dyn AnyRows) {
        for id in rows.ids() {
            let at = At::row(part, id);
            let hidden = !self.view.rows.contains(&at);
            if part == "wordings" {
                if !self.written.contains(&rows.row(id).expect("there").text("at")) {
                    let row = rows.row_mut(id).expect("there");
                    for field in ["about", "words", "young_words"] {
                        self.again(row, field);
                    }
                    if self.often(2) {
                        rows.remove(id);
                    }
                }
                continue;
            }
            self.record(at, rows.row_mut(id).expect("there"), hidden);
            if self.view.told.contains(&at) || id == self.reader || !self.may_go(part) {
                continue;
            }
            // Hidden rows come, go and move among those that are seen.
            match below(&mut self.make.dice, 6) {
                0 | 1 => {
                    rows.remove(id);
                }
                2 => {
                    let twin = rows.row(id).expect("there").to_json();
                    let new = self.make.id();
                    rows.add(new);
                    let row = rows.row_mut(new).expect("just added");
                    row.take_json(twin, "twin").expect("the same sort");
                    row.set_id(new);
                    self.shift(rows, new);
                }
                3 => self.shift(rows, id),
                _ => {}
            }
        }
        for _ in 0..below(&mut self.make.dice, 3) {
            if self.may_go(part) {
                self.add(part, rows);
            }
        }
    }

    /// People decide who knows of whom, and whom a risk comes from decides what that person may
    /// see: hidden from this reader or not.
    fn may_go(&self, part: &str) -> bool {
        let decides = ["children", "adults", "others", "members", "voices", "risks", "analyses"];
        self.bold || !decides.contains(&part)
    }

    /// A new row that this reader may not see.
    fn add(&mut self, part: &str, rows: &mut dyn AnyRows) {
        let has = |field| rows.blank().leaf(field).is_some();
        let nobody = self.make.id().to_string();
        let me = self.reader.to_string();
        let preset = match part {
            "children" | "others" => ("hidden_from", Value::Many(vec![nobody, me])),
            "adults" => ("name", Value::Text(String::new())),
            "plan_views" | "sharing" | "remarks" => ("person", Value::Text(nobody)),
            _ if has("audience") => ("audience", Value::Text("chair_only".to_owned())),
            _ if PRIVATE.contains(&part) => return self.fresh(rows, None),
            _ if has("child") => ("child", Value::Text(nobody)),
            _ => return,
        };
        self.fresh(rows, Some(preset));
    }

    fn fresh(&mut self, rows: &mut dyn AnyRows, preset: Option<(&'static str, Value)>) {
        let id = self.make.id();
        rows.add(id);
        let row = rows.row_mut(id).expect("just added");
        self.make.fill(row);
        if let Some((field, value)) = preset {
            set(row, field, value);
        }
        // Nobody's relation: this reader knows nothing of such an adult.
        if let Some(ties) = row.leaf_mut("relationships").and_then(|it| it.rows_mut()) {
            ties.ids().into_iter().for_each(|it| drop(ties.remove(it)));
        }
        self.shift(rows, id);
    }

    fn shift(&mut self, rows: &mut dyn AnyRows, id: Id) {
        let at = below(&mut self.make.dice, rows.len());
        let before = rows.ids().get(at).copied();
        rows.shift(id, before);
    }

    fn record(&mut self, at: At, node: &mut dyn Node, hidden: bool) {
        for key in node.keys() {
            if let Some(rows) = node.leaf_mut(key).expect("its own").rows_mut() {
                // Is something of it kept back, and nothing shown?
                let (mut seen, mut kept) = (false, hidden);
                for id in rows.ids() {
                    let sub = at.sub(key, id);
                    let row = rows.row_mut(id).expect("there");
                    for field in row.keys() {
                        let class = class(row.name(), field);
                        let is_there = !row.leaf(field).expect("its own").is_absent();
                        let shown = self.view.places.contains(&(sub, field));
                        seen |= shown;
                        kept |= is_there && !shown && class != "never";
                    }
                    self.record(sub, row, hidden);
                }
                if !seen && kept && !rows.is_empty() && key != "relationships" {
                    match below(&mut self.make.dice, 3) {
                        0 => drop(rows.remove(rows.ids()[0])),
                        1 => self.fresh(rows, None),
                        _ => {}
                    }
                }
                continue;
            }
            let class = class(node.name(), key);
            let is_there = !node.leaf(key).expect("its own").is_absent();
            let shown = self.view.places.contains(&(at, key));
            // What is allowed and empty would be seen if it were filled.
            let free = hidden || class == "never" || (is_there && !shown);
            let decides = DECIDES.contains(&key) || (node.name(), key) == ("risk", "source");
            let chance = match decides {
                true => usize::from(self.bold && (hidden || class == "never")),
                false => 6,
            };
            if free && self.often(chance) {
                self.again(node, key);
            }
        }
    }

    /// Another value, of another length; now and then none.
    fn again(&mut self, node: &mut dyn Node, key: &'static str) {
        let leaf = node.leaf(key).expect("its own");
        let value = match leaf.kind() {
            Kind::Line | Kind::Prose | Kind::When if self.often(2) => Value::Text(String::new()),
            _ => self.make.value(node.name(), key, leaf),
        };
        set(node, key, value);
    }
}

/// The same case under other ids, by way of its JSON.
fn relabelled(case: &CaseFile, dice: &mut Dice) -> (CaseFile, BTreeMap<String, Id>) {
    let all: BTreeMap<String, Id> =
        ids(case).into_iter().map(|it| (it.to_string(), Id(dice.next().max(1)))).collect();
    let text = Node::to_json(case).print();
    let mut out = String::with_capacity(text.len());
    let hex = |it: u8| matches!(it, b'0'..=b'9' | b'a'..=b'f');
    let bytes = text.as_bytes();
    let (mut at, mut done) = (0, 0);
    while at < bytes.len() {
        let run = bytes[at..].iter().take_while(|it| hex(**it)).count();
        if run == 16
            && let Some(new) = all.get(&text[at..at + 16])
        {
            out.push_str(&text[done..at]);
            out.push_str(&new.to_string());
            done = at + 16;
        }
        at += run.max(1);
    }
    out.push_str(&text[done..]);
    let mut case = CaseFile::default();
    let json = Json::parse(&out).expect("JSON");
    Node::take_json(&mut case, json, "case").expect("the same case");
    (case, all)
}

/// One family in so many has its copies made in Word, too.
const WITH_WORD: u64 = 20;

/// Counts of a run.
#[derive(Default)]
struct Tally {
    pairs: usize,
    bold: usize,
    relabelled: usize,
    fields: usize,
}

fn compare(first: &[(&str, Vec<u8>)], second: &[(&str, Vec<u8>)]) {
    if let Some(((format, a), (_, b))) = first.iter().zip(second).find(|(a, b)| a != b) {
        let (a, b) = (String::from_utf8_lossy(a), String::from_utf8_lossy(b));
        let at = a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count();
        let near = |it: &str| it.chars().skip(at.saturating_sub(80)).take(200).collect::<String>();
        panic!("{format} differs: {:?}\nand {:?}", near(&a), near(&b));
    }
}

fn run(seeds: impl Iterator<Item = u64>, most: usize) -> Tally {
    let words = words();
    let mut tally = Tally::default();
    for seed in seeds {
        let case = family(seed);
        let mut all = if seed % 8 == 0 { everybody(&case) } else { readers(&case) };
        all.truncate(4);
        let mut dice = Dice(seed ^ 0xabcd);
        for reader in all {
            let sees = view(&case, reader, words);
            let written = sees.places.iter().map(|(at, field)| at.written(field)).collect();
            let make = if seed % WITH_WORD == 0 { made_with_word } else { made };
            let first = make(&case, reader, words).outputs;
            for turn in 0..4 {
                let bold = turn == 0;
                let mut pair = other(&case, reader, (&sees, &written), dice.next(), bold);
                let mut lines = view(&pair, reader, words).lines;
                // A change of what decides may make a difference: then without such.
                let made_one = lines != sees.lines;
                if bold && made_one {
                    pair = other(&case, reader, (&sees, &written), dice.next(), false);
                    lines = view(&pair, reader, words).lines;
                }
                let differs = first_difference(&sees.lines, &lines);
                assert_eq!(differs, None, "the two are to be the same for this reader");
                assert_ne!(pair, case, "and differ in something");
                // Other ids, and in another order.
                let mut to = reader;
                if turn == 3 {
                    let (same, map) = relabelled(&pair, &mut dice);
                    (pair, to) = (same, map[&reader.to_string()]);
                    tally.relabelled += 1;
                }
                compare(&first, &make(&pair, to, words).outputs);
                tally.pairs += 1;
                tally.bold += usize::from(bold && !made_one);
                tally.fields += sees.places.len();
                if tally.pairs == most {
                    return tally;
                }
            }
        }
    }
    tally
}

#[test]
fn what_a_reader_may_not_see_makes_no_difference_to_any_byte() {
    let begun = Instant::now();
    // Half of them always the same families, half new ones each time.
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).expect("after 1970");
    let fresh = now.as_nanos() as u64 | 1 << 40;
    let tally = std::thread::scope(|all| {
        let old = all.spawn(|| run(1.., 5_000));
        let new = all.spawn(move || run(fresh.., 5_000));
        let (old, new) = (old.join(), new.join());
        let old = old.expect("the families that are always the same: a difference");
        let new = new.unwrap_or_else(|_| panic!("a difference; the first fresh seed was {fresh}"));
        Tally {
            pairs: old.pairs + new.pairs,
            bold: old.bold + new.bold,
            relabelled: old.relabelled + new.relabelled,
            fields: old.fields + new.fields,
        }
    });
    assert_eq!(tally.pairs, 10_000);
    println!(
        "10,000 pairs, 0 differences ({} with other choices of who may see what, {} with other ids, {} \
         fields shown on average); {:.1} s",
        tally.bold,
        tally.relabelled,
        tally.fields / tally.pairs,
        begun.elapsed().as_secs_f32()
    );
}
