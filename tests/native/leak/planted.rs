//! Whatever is hidden and planted whole is found, and no text whatever trips the look.

use plainplan::release::leak::{Check, Hidden, What};
use proptest::prelude::*;

use super::hidden;

const ORDINARY: &[&str] = &[
    "the", "family", "was", "seen", "at", "home", "by", "a", "worker", "and", "said", "that", "it",
    "went", "well", "on", "Monday", "with", "plan", "to", "visit", "again", "in", "two", "weeks",
];

fn ordinary() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(ORDINARY), 0..30).prop_map(|it| it.join(" "))
}

/// Names nobody has, so that no ordinary word is meant.
fn secret() -> impl Strategy<Value = Hidden> {
    let word = "[A-Z][bdfgklmnprstvz][aeiou][bdgklmnprtvz]{2}[aeiou]x";
    let name = (word, word).prop_map(|(a, b)| hidden(What::Name, &format!("{a} {b}")));
    let address = (1..200_u32, word, word)
        .prop_map(|(n, a, b)| hidden(What::Address, &format!("{n} {a} Road, {b}")));
    let school = word.prop_map(|it| hidden(What::School, &format!("{it} Primary School")));
    let phone = "07[0-9]{3} [0-9]{6}".prop_map(|it| hidden(What::Phone, &it));
    let email = (word, word)
        .prop_map(|(a, b)| hidden(What::Email, &format!("{a}.{b}@mail.example").to_lowercase()));
    let number = "[1-9][0-9]{2} [0-9]{3} [0-9]{3}[1-9]".prop_map(|it| hidden(What::Number, &it));
    let date = (1990..2030_u32, 1..13_u32, 1..29_u32)
        .prop_map(|(y, m, d)| hidden(What::Date, &format!("{y}-{m:02}-{d:02}")));
    let text =
        prop::collection::vec(word, 5..12).prop_map(|it| hidden(What::Text, &it.join(" the ")));
    prop_oneof![name, address, school, phone, email, number, date, text]
}

/// The same with signs nobody sees, in another size, with other spaces.
fn disguise(text: &str, seed: u64) -> String {
    let mut out = String::new();
    for (at, letter) in text.chars().enumerate() {
        let dice = seed.rotate_left((at * 7 % 64) as u32) ^ (at as u64).wrapping_mul(0x9E37_79B9);
        match letter {
            ' ' => out.push_str(["  ", " ", "\u{a0}", "\n", "\t "][(dice % 5) as usize]),
            _ if dice.is_multiple_of(3) => out.extend(letter.to_uppercase()),
            _ => out.extend(letter.to_lowercase()),
        }
        match dice >> 8 & 7 {
            0 => out.push('\u{200b}'),
            1 => out.push('\u{ad}'),
            2 => out.push('\u{2060}'),
            _ => {}
        }
    }
    out
}

/// Is some hit on it inside this part of the text?
fn is_found(secret: &Hidden, before: &str, planted: &str, after: &str) -> bool {
    let text = format!("{before} {planted} {after}");
    let span = before.len() + 1..before.len() + 1 + planted.len();
    let leaks = Check::new(std::slice::from_ref(secret), &[], &[]).look(&text);
    leaks
        .iter()
        .any(|it| it.hidden == Some(0) && it.span.start < span.end && span.start < it.span.end)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn what_is_planted_whole_is_found(
        secret in secret(), before in ordinary(), after in ordinary(), seed in any::<u64>(),
    ) {
        prop_assert!(is_found(&secret, &before, &secret.text, &after), "as it is");
        let planted = disguise(&secret.text, seed);
        prop_assert!(is_found(&secret, &before, &planted, &after), "{planted:?}");
    }

    #[test]
    fn no_text_trips_the_look(secret in "\\PC{0,40}", text in "\\PC{0,200}", kind in 0..9_usize) {
        let what = [
            What::Name, What::Address, What::School, What::Gp, What::Phone, What::Email,
            What::Date, What::Number, What::Text,
        ][kind];
        let check = Check::new(&[hidden(what, &secret)], &[&text[..0], &secret], &[]);
        check.look(&text);
        let check = Check::new(&[hidden(what, &secret)], &[], &[]);
        for text in [format!("{text} {secret}"), text] {
            let mut last = 0;
            for leak in check.look(&text) {
                prop_assert!(text.get(leak.span.clone()).is_some_and(|it| !it.is_empty()));
                prop_assert!(leak.span.start >= last);
                last = leak.span.end;
            }
        }
    }
}

#[test]
fn a_long_copy_is_looked_at_in_well_under_a_second() {
    let mut dice = 7_u64;
    let mut throw = |sides: usize| {
        dice = dice.wrapping_mul(0x5851_F42D_4C95_7F2D).wrapping_add(0x1405_7B7E_F767_814F);
        (dice >> 33) as usize % sides
    };
    let mut name = |letters: usize| {
        let list = b"bcdfghklmnprstvwaeiouaeiou";
        let word: String = (0..letters).map(|_| char::from(list[throw(list.len())])).collect();
        format!("{}{}", word[..1].to_uppercase(), &word[1..])
    };
    let secrets: Vec<Hidden> = (0..2_000)
        .map(|at| match at % 4 {
            0 => hidden(What::Name, &format!("{} {}", name(6), name(7))),
            1 => hidden(What::Address, &format!("{at} {} Road, {} CF11 9AB", name(7), name(8))),
            2 => hidden(What::Phone, &format!("07700 {:06}", at * 97)),
            _ => {
                let words: Vec<_> = (0..40)
                    .map(|it| ORDINARY[(it * at) % ORDINARY.len()].to_owned() + &name(4))
                    .collect();
                hidden(What::Text, &words.join(" "))
            }
        })
        .collect();
    let text: Vec<_> = (0..30_000)
        .map(|it| if it % 9 == 0 { name(7) } else { ORDINARY[throw_at(it)].to_owned() })
        .collect();
    let text = text.join(" ");
    let start = std::time::Instant::now();
    let check = Check::new(&secrets, &[], &[]);
    let built = start.elapsed();
    let found = check.look(&text).len();
    let all = start.elapsed();
    println!("built in {built:?}, looked in {:?}, {found} found", all - built);
    assert!(all.as_secs() < 10, "even unoptimised: {all:?}");
}

fn throw_at(at: usize) -> usize {
    at.wrapping_mul(2_654_435_761) % ORDINARY.len()
}
