//! Marks in every field of generated families: what a reader may not see is in no byte of any
//! output, and all that the reader may see is there.

use std::collections::BTreeSet;
use std::time::Instant;

use plainplan::domain::edit::At;
use plainplan::domain::{Node, Value};
use plainplan::release::{Reader, release};

use super::families::family;
use super::marks::found;
use super::{everybody, first_difference, ids, lines, made_with_word, oracle, table, words};

#[test]
fn no_mark_a_reader_may_not_see_is_in_any_byte_and_every_other_is() {
    let begun = Instant::now();
    let words = words();
    let (mut copies, mut kept, mut shown) = (0, 0, 0);
    for seed in 1..=100 {
        let case = family(seed);
        assert_eq!(Reader::all(&case), table::readers(&case), "seed {seed}");
        let all = found(&Node::to_json(&case).print());
        let ids: Vec<String> = ids(&case).iter().map(ToString::to_string).collect();
        for reader in everybody(&case) {
            let view = oracle::view(&case, reader, words);
            let made = made_with_word(&case, reader, words);
            let name = case.called(reader).unwrap_or_default();
            let at = format!("seed {seed}, reader {reader} {name:?}");
            // Field by field, choices and the order too.
            let differs = first_difference(&view.lines, &lines(&made.projection));
            assert_eq!(differs, None, "{at}");
            let may = found(&view.lines.join("\n"));
            for (format, bytes) in &made.outputs {
                let text = String::from_utf8_lossy(bytes);
                let found = found(&text);
                let leaked: Vec<_> = found.difference(&may).collect();
                assert!(leaked.is_empty(), "{at}: {leaked:?} in {format}");
                // The code says nothing of anything, and what is packed cannot be read.
                let may_miss = ["code", "packed"].contains(format);
                let missing: Vec<_> = may.difference(&found).filter(|_| !may_miss).collect();
                let of = |it: &&String| {
                    missing.iter().any(|mark| super::marks::found(it).contains(*mark))
                };
                let lines: Vec<_> = view.lines.iter().filter(of).collect();
                assert!(missing.is_empty(), "{at}: {lines:?} not in {format}");
                let named: BTreeSet<_> = ids.iter().filter(|it| text.contains(&**it)).collect();
                assert!(named.is_empty(), "{at}: ids {named:?} in {format}");
            }
            copies += 1;
            kept += all.difference(&may).count();
            shown += may.len();
        }
    }
    let time = begun.elapsed().as_secs_f32();
    println!(
        "{copies} copies: {kept} marks kept back, 0 found; {shown} released, all found; {time:.1} s"
    );
}

/// What the last look before a copy leaves is told to look for: all that could be in a copy and is
/// kept from this reader. (A young person's copy leaves out what nobody chose; that is no secret.)
#[test]
fn the_leak_check_is_told_of_everything_that_is_kept_back() {
    let words = words();
    let mut told = 0;
    for seed in 1..=60 {
        let case = family(seed);
        for reader in case.adults.iter().map(|it| it.id) {
            let view = oracle::view(&case, reader, words);
            let may = found(&view.lines.join("\n"));
            let mut could = BTreeSet::new();
            for part in Node::keys(&case) {
                let leaf = Node::leaf(&case, part).expect("a part");
                leaf.node().into_iter().for_each(|it| kept(At::part(part), it, &view, &mut could));
                for row in leaf.rows().map(|it| it.all()).unwrap_or_default() {
                    kept(At::row(part, row.id()), &*row, &view, &mut could);
                }
            }
            let release = release(&case, reader, words).expect("a reader");
            let hidden: Vec<&str> = release.hidden.iter().map(|it| &*it.text).collect();
            let hidden = found(&hidden.join("\n"));
            let untold: Vec<_> =
                could.difference(&may).filter(|it| !hidden.contains(*it)).collect();
            let json = Node::to_json(&case).print_pretty();
            let of = |it: &&String| {
                json.lines().find(|line| line.contains(it.as_str())).map(str::to_owned)
            };
            let lines: Vec<_> = untold.iter().map(of).collect();
            assert!(untold.is_empty(), "seed {seed}: {untold:?} {lines:?}");
            told += hidden.len();
        }
    }
    assert!(told > 1_000, "{told}");
}

/// The marks in fields that can be in a copy and are not in this one.
fn kept(at: At, node: &dyn Node, view: &table::View, all: &mut BTreeSet<String>) {
    for key in node.keys() {
        let leaf = node.leaf(key).expect("its own");
        for row in leaf.rows().map(|it| it.all()).unwrap_or_default() {
            kept(at.sub(key, row.id()), &*row, view, all);
        }
        // A text that has words for the family in its place is no secret.
        if table::class(node.name(), key) == "never" || view.places.contains(&(at, key)) {
            continue;
        }
        // What a remark is about is a paragraph of a copy, and no secret of its own.
        if (node.name(), key) == ("remark", "about") {
            continue;
        }
        all.extend(match leaf.value() {
            Value::Text(text) => found(&text),
            Value::Answer(it) if it.instead.is_none() => found(&it.text),
            Value::Date(it) => it.date().map(|it| found(&it.to_string())).unwrap_or_default(),
            _ => BTreeSet::new(),
        });
    }
}
