//! An address and its telling parts.

use super::lexicon::Lexicon;
use super::pattern::When;
use super::shown::{Shown, words_of};
use super::token::tokens;
use super::{Hit, names, numbers, words};

/// Pieces of an address: what stands between commas and line ends, as words; the postcode for itself.
pub(super) fn pieces(text: &str) -> Vec<Vec<String>> {
    let mut all = Vec::new();
    for piece in text.split([',', ';', '\n', '/', '(', ')']) {
        let mut list = words_of(piece);
        let code = (0..list.len()).find_map(|at| {
            let length = postcode(&list[at..])?.len();
            let joined = list[at..].len() >= length;
            joined.then_some((at, length))
        });
        if let Some((at, _)) = code {
            let code = list.split_off(at);
            let length = if is_inward_and_outward(&code[0]) { 1 } else { 2 };
            let rest = code.get(length..).map(<[String]>::to_vec).unwrap_or_default();
            all.push(code.into_iter().take(length).collect());
            all.push(rest);
        }
        all.push(list);
    }
    all.retain(|it| !it.is_empty());
    all
}

/// The two halves of the postcode that these words begin with, however they are spaced.
pub(super) fn postcode(list: &[String]) -> Option<[String; 2]> {
    let joined = list.first()?;
    if is_inward_and_outward(joined) {
        let (out, inward) = joined.split_at(joined.len() - 3);
        return Some([out.to_owned(), inward.to_owned()]);
    }
    let inward = list.get(1)?;
    (is_outward(joined) && is_inward(inward)).then(|| [joined.clone(), inward.clone()])
}

fn is_inward_and_outward(word: &str) -> bool {
    word.is_ascii() && word.len() >= 5 && {
        let (out, inward) = word.split_at(word.len() - 3);
        is_outward(out) && is_inward(inward)
    }
}

/// The first half of a postcode: "cf11", "m1", "ec1a".
pub(super) fn is_outward(word: &str) -> bool {
    let letters = word.bytes().take_while(u8::is_ascii_lowercase).count();
    let rest = &word.as_bytes()[letters..];
    let tail = match rest {
        [a] => a.is_ascii_digit(),
        [a, b] => a.is_ascii_digit() && b.is_ascii_alphanumeric(),
        _ => false,
    };
    (1..=2).contains(&letters) && tail
}

/// The second half: a digit and two letters that postcodes have.
pub(super) fn is_inward(word: &str) -> bool {
    let letter = |it: &u8| it.is_ascii_lowercase() && !b"cikmov".contains(it);
    matches!(word.as_bytes(), [digit, a, b] if digit.is_ascii_digit() && letter(a) && letter(b))
        && !matches!(&word[1..], "st" | "nd" | "rd" | "th")
}

/// The street of a piece, without the number of the house.
pub(super) fn street(piece: &[String]) -> Option<Vec<String>> {
    let at = piece.iter().rposition(|it| it.starts_with(|it: char| it.is_ascii_digit()))?;
    let street = &piece[at + 1..];
    (!street.is_empty() && street.iter().any(|it| it.len() > 2)).then(|| street.to_vec())
}

/// Ways to write the last word of a street.
fn kinds(word: &str) -> &'static [&'static str] {
    const KINDS: &[&[&str]] = &[
        &["street", "st", "str"],
        &["road", "rd"],
        &["lane", "ln", "la"],
        &["avenue", "ave", "av", "avn"],
        &["close", "cl", "cls"],
        &["crescent", "cres", "cr", "crst"],
        &["drive", "dr", "drv"],
        &["gardens", "gdns", "gdn", "garden"],
        &["terrace", "ter", "terr", "tce"],
        &["place", "pl"],
        &["square", "sq"],
        &["court", "ct", "crt"],
        &["grove", "gr", "gro", "grv"],
        &["park", "pk"],
        &["mount", "mt"],
        &["house", "hse"],
        &["flat", "flt", "apartment", "apt", "unit"],
        &["heol", "hl", "road"],
        &["stryd", "street"],
        &["ffordd", "road"],
    ];
    KINDS.iter().find(|it| it.contains(&word)).copied().unwrap_or(&[])
}

/// A run of words and the ways to write its first and last word.
fn ways(list: &[String]) -> Vec<Vec<String>> {
    let mut all = vec![list.to_vec()];
    for at in [0, list.len() - 1] {
        for other in kinds(&list[at]) {
            let mut way = list.to_vec();
            way[at] = (*other).to_owned();
            all.push(way);
        }
    }
    all
}

/// Parts of an address that are no secret: whole countries.
fn is_country(list: &[String]) -> bool {
    matches!(
        &*list.join(" "),
        "wales"
            | "england"
            | "uk"
            | "united kingdom"
            | "cymru"
            | "scotland"
            | "great britain"
            | "northern ireland"
            | "ireland"
    )
}

/// Adds an address and its telling parts.
pub(super) fn add(lexicon: &mut Lexicon, shown: &Shown, hidden: usize, text: &str) {
    let whole = words_of(text);
    if shown.has(&whole) {
        return;
    }
    lexicon.run(shown, whole.clone(), Hit::Withheld, hidden, When::Always);
    let pieces = pieces(text);
    let mut numbers: Vec<String> = Vec::new();
    let flat = |it: &&Vec<String>| matches!(&*it[0], "flat" | "apartment" | "unit" | "apt");
    numbers.extend(pieces.iter().filter(flat).filter_map(|it| it.get(1).cloned()));
    for piece in &pieces {
        if let Some([out, inward]) = postcode(piece) {
            let whole = format!("{out}{inward}");
            lexicon.code(shown, &whole, Hit::Withheld, hidden);
            lexicon.code(shown, &out, Hit::Withheld, hidden);
            lexicon.code(shown, &inward, Hit::Near, hidden);
            continue;
        }
        if is_country(piece) || shown.has(piece) {
            continue;
        }
        // A number with no street: it belongs to the next piece.
        if piece.len() == 1 && piece[0].starts_with(|it: char| it.is_ascii_digit()) {
            numbers.push(piece[0].clone());
            continue;
        }
        for way in ways(piece) {
            let when = if piece.len() == 1 { lexicon.when(&piece[0]) } else { when(&way) };
            lexicon.run(shown, way, Hit::Withheld, hidden, when);
        }
        let street = street(piece);
        if let Some(street) = &street {
            let number = piece[..piece.len() - street.len()].last();
            if let Some(number) = number.filter(|_| street.len() > 1) {
                // "five, Old" of "5 Old Kiln Yard".
                let spelled = number.parse().ok().and_then(say);
                for number in [Some(number.clone()), spelled].into_iter().flatten() {
                    let mut run: Vec<String> = number.split(' ').map(str::to_owned).collect();
                    run.push(street[0].clone());
                    lexicon.run(shown, run, Hit::Near, hidden, When::Named);
                }
            }
            numbers.extend(number.cloned());
            if shown.has(street) {
                continue;
            }
            for way in ways(street) {
                let when = if way.len() == 1 { lexicon.when(&way[0]) } else { when(&way) };
                lexicon.run(shown, way, Hit::Withheld, hidden, when);
            }
        }
        parts(lexicon, shown, hidden, street.as_ref().unwrap_or(piece));
    }
    for number in numbers {
        if !number.starts_with(|it: char| it.is_ascii_digit()) {
            continue;
        }
        lexicon.houses.add(&number, hidden);
        let (digits, letter) = number.split_at(number.len() - tail(&number));
        let spelled = digits.parse().ok().and_then(say).map(|it| format!("{it} {letter}"));
        for number in [Some(number.clone()), spelled].into_iter().flatten() {
            for lead in [
                "number",
                "no",
                "house",
                "flat",
                "nr",
                "rhif",
                "door",
                "room",
                "plot",
                "unit",
                "apartment",
                "apt",
                "pitch",
                "num",
            ] {
                let mut run = vec![lead.to_owned()];
                run.extend(number.split_whitespace().map(str::to_owned));
                lexicon.run(shown, run, Hit::Near, hidden, When::Always);
            }
        }
    }
    names::scripts(lexicon, shown, hidden, &tokens(text));
}

/// How many letters end the number of a house: the b of "3b".
fn tail(number: &str) -> usize {
    number.bytes().rev().take_while(u8::is_ascii_alphabetic).count()
}

/// Must a run of several words be written as a name?
pub(super) fn when(list: &[String]) -> When {
    let plain = |it: &String| words::is_common(it) || words::is_kind(it) || it.len() < 3;
    let digits = list.iter().any(|it| it.contains(|it: char| it.is_ascii_digit()));
    if !digits && list.iter().all(plain) { When::Named } else { When::Always }
}

/// Single words of a street or town that tell it.
fn parts(lexicon: &mut Lexicon, shown: &Shown, hidden: usize, list: &[String]) {
    let several = list.len() > 1;
    for word in list {
        let plain = words::is_common(word) || words::is_kind(word) || words::is_generic(word);
        let digit = word.contains(|it: char| it.is_ascii_digit());
        if plain && several || digit || word.chars().count() < 4 || !kinds(word).is_empty() {
            continue;
        }
        let hit = if several { Hit::Near } else { Hit::Withheld };
        let when = lexicon.when(word);
        lexicon.run(shown, vec![word.clone()], hit, hidden, when);
        lexicon.near(shown, word, hidden);
        let others = words::forms(word).iter().map(|it| (*it).to_owned());
        let others = others.flat_map(|it| mutations(&it).into_iter().chain([it]));
        for other in others.chain(mutations(word)) {
            lexicon.run(shown, vec![other], Hit::Near, hidden, When::Named);
        }
    }
}

/// A Welsh place name as it stands after a word that changes its first letter.
fn mutations(word: &str) -> Vec<String> {
    const CHANGES: &[(&str, &[&str])] = &[
        ("c", &["g", "ngh", "ch"]),
        ("p", &["b", "mh", "ph"]),
        ("t", &["d", "nh", "th"]),
        ("b", &["f", "m"]),
        ("d", &["dd", "n"]),
        ("g", &["", "ng"]),
        ("m", &["f"]),
        ("ll", &["l"]),
        ("rh", &["r"]),
    ];
    let longest = CHANGES.iter().rev().find(|it| word.starts_with(it.0));
    let Some((first, to)) = longest.filter(|it| !(it.0 == "t" && word.starts_with("th"))) else {
        return Vec::new();
    };
    to.iter().map(|it| format!("{it}{}", &word[first.len()..])).filter(|it| it.len() > 4).collect()
}

/// A number of a house in words.
fn say(number: u32) -> Option<String> {
    let number = number as usize;
    match number {
        0 => None,
        1..20 => Some(numbers::ONES[number].to_owned()),
        _ => {
            let tens = numbers::TENS.get(number / 10 - 2)?;
            Some(match number % 10 {
                0 => (*tens).to_owned(),
                ones => format!("{tens} {}", numbers::ONES[ones]),
            })
        }
    }
}
