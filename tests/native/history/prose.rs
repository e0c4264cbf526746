//! Word by word: tables, and what must hold of any two texts.

use std::time::{Duration, Instant};

use plainplan::desk::history::prose::{Bit, difference, folded};
use proptest::prelude::*;

/// `[-gone-]{+new+}`, to be read in a table.
fn told(bits: &[Bit]) -> String {
    let one = |it: &Bit| match it {
        Bit::Same(text) => text.clone(),
        Bit::Gone(text) => format!("[-{text}-]"),
        Bit::New(text) => format!("{{+{text}+}}"),
        Bit::Folded => "…".to_owned(),
    };
    bits.iter().map(one).collect()
}

/// The older and the newer text that bits are made of.
fn both(bits: &[Bit]) -> (String, String) {
    let (mut old, mut new) = (String::new(), String::new());
    for bit in bits {
        match bit {
            Bit::Same(text) => {
                old.push_str(text);
                new.push_str(text);
            }
            Bit::Gone(text) => old.push_str(text),
            Bit::New(text) => new.push_str(text),
            Bit::Folded => panic!("not folded yet"),
        }
    }
    (old, new)
}

#[test]
fn words_are_told_whole() {
    for (why, old, new, expected) in [
        ("nothing", "Ava was seen.", "Ava was seen.", "Ava was seen."),
        (
            "one word",
            "Ava was seen on Monday.",
            "Ava was seen on Tuesday.",
            "Ava was seen on [-Monday-]{+Tuesday+}.",
        ),
        (
            "words next to each other are one change",
            "She is always late for school.",
            "She was late twice in March for school.",
            "She [-is always late-]{+was late twice in March+} for school.",
        ),
        ("added at the end", "Seen.", "Seen. Well.", "Seen.{+ Well.+}"),
        ("taken from the beginning", "Concerns: no coat.", "no coat.", "[-Concerns: -]no coat."),
        ("all of it", "", "New words", "{+New words+}"),
        ("nothing left", "Old words", "", "[-Old words-]"),
        ("an apostrophe is in the word", "Ava’s mum’s", "Ava’s nan’s", "Ava’s [-mum’s-]{+nan’s+}"),
        (
            "Welsh letters",
            "Mae’r tŷ yn oer",
            "Mae’r tŷ’n gynnes",
            "Mae’r [-tŷ yn oer-]{+tŷ’n gynnes+}",
        ),
        ("an accent is of its letter", "Sian", "Siân", "[-Sian-]{+Siân+}"),
        ("an accent in two signs", "Sia\u{302}n", "Sian", "[-Sia\u{302}n-]{+Sian+}"),
        ("a family is one sign", "a 👨‍👩‍👧 b", "a 👨‍👩‍👦 b", "a [-👨‍👩‍👧-]{+👨‍👩‍👦+} b"),
        ("a skin tone, too", "👍🏽 ok", "👍🏿 ok", "[-👍🏽-]{+👍🏿+} ok"),
        ("right to left", "البيت بارد جدا", "البيت دافئ جدا", "البيت [-بارد-]{+دافئ+} جدا"),
        ("only a sign", "Is she safe.", "Is she safe?", "Is she safe[-.-]{+?+}"),
        ("a figure with its point", "1.5 hours", "2.5 hours", "[-1.5-]{+2.5+} hours"),
        ("lines stay apart", "one\ntwo\nthree", "one\n2\nthree", "one\n[-two-]{+2+}\nthree"),
        ("a space more", "a b", "a  b", "a[- -]{+  +}b"),
    ] {
        let bits = difference(old, new);
        assert_eq!(told(&bits), expected, "{why}");
        assert_eq!(both(&bits), (old.to_owned(), new.to_owned()), "{why}");
    }
}

#[test]
fn long_unchanged_stretches_are_folded() {
    let many = |from: usize, to: usize| {
        (from..to).map(|it| format!("word{it}")).collect::<Vec<_>>().join(" ")
    };
    let (before, after) = (many(0, 100), many(100, 200));
    let bits =
        folded(difference(&format!("{before} old {after}"), &format!("{before} new {after}")));
    let expected = format!("…{} [-old-]{{+new+}} {}…", many(88, 100), many(100, 112));
    assert_eq!(told(&bits).replace(" …", "…"), expected);
    // Between two changes something is left at both ends.
    let bits = folded(difference(&format!("x {before} y"), &format!("1 {before} 2")));
    let expected =
        format!("[-x-]{{+1+}} {}… {} [-y-]{{+2+}}", many(0, 12), many(88, 100)).replace("… ", "…");
    assert_eq!(told(&bits).replace(" …", "…"), expected);
    let short = difference("a b c d", "a b c e");
    assert_eq!(folded(short.clone()), short);
}

#[test]
fn long_texts_are_compared_in_time() {
    let text = |seed: u64, words: usize| -> String {
        let mut dice = crate::generate::Dice(seed);
        let mut all = String::new();
        while all.chars().count() < words {
            all.push_str(&format!("w{} ", dice.next() % 3_000));
        }
        all
    };
    let one = text(1, 20_000);
    let other = text(2, 20_000);
    let mut edited = one.clone();
    edited.insert_str(10_000, " something new ");
    for (why, old, new) in
        [("the same", &one, &one), ("a word", &one, &edited), ("all", &one, &other)]
    {
        let begun = Instant::now();
        let bits = difference(old, new);
        let took = begun.elapsed();
        println!("{why}: {took:?}, {} bits", bits.len());
        assert!(took < Duration::from_secs(3), "{why}: {took:?}");
        assert_eq!(both(&bits), (old.clone(), new.clone()), "{why}");
    }
}

proptest! {
    #[test]
    fn what_is_told_is_both_texts(old in "\\PC{0,80}", new in "\\PC{0,80}") {
        prop_assert_eq!(both(&difference(&old, &new)), (old, new));
    }

    #[test]
    fn and_so_it_is_of_texts_that_share_words(
        old in proptest::collection::vec("(ava|siân|was|seen|\\.|\n|  |👨‍👩‍👧|בית)", 0..60),
        new in proptest::collection::vec("(ava|siân|was|seen|\\.|\n|  |👨‍👩‍👧|בית)", 0..60),
    ) {
        let (old, new) = (old.join(" "), new.join(" "));
        let bits = difference(&old, &new);
        prop_assert_eq!(both(&bits), (old.clone(), new.clone()));
        // No two bits of one sort stand side by side, and none is empty.
        for pair in bits.windows(2) {
            prop_assert!(std::mem::discriminant(&pair[0]) != std::mem::discriminant(&pair[1]));
        }
        prop_assert!(old != new || bits.len() <= 1);
    }
}
