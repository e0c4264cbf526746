//! Marks in every field of generated families: what a reader may not see is in no byte of any
//! output, and all that the reader may see is there.

use std::collections::BTreeSet;
use std::time::Instant;

use plainplan::domain::Node;
use plainplan::release::Reader;

use super::families::family;
use super::marks::found;
use super::{everybody, first_difference, ids, lines, made, oracle, table, words};

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
            let made = made(&case, reader, words);
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
                let missing: Vec<_> = may.difference(&found).collect();
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
