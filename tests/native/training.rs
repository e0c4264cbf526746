//! Scenario packs: those that come with the app, and what is wrong with others.

use plainplan::text::Words;
use plainplan::training::{Seed, read};

/// What is wrong with a pack, in the sentences people see.
fn problems(text: &str, seed: u16) -> Vec<String> {
    let words = Words::training();
    let all = read(text, Seed(seed)).err().unwrap_or_default();
    all.iter().map(|it| words.said(&it.say())).collect()
}

/// For authors: `PLAINPLAN_PACK=file cargo test -p plainplan --test native -- training::a_pack_at_hand`.
#[test]
fn a_pack_at_hand() {
    let Ok(path) = std::env::var("PLAINPLAN_PACK") else { return };
    let text = std::fs::read_to_string(path).expect("a file");
    for seed in [0, 1, 2, 3, 4, 5] {
        let all = problems(&text, seed);
        all.iter().for_each(|it| println!("seed {seed}: {it}"));
        assert!(all.is_empty(), "{} problems with seed {seed}", all.len());
    }
    println!("the pack is fine");
}
