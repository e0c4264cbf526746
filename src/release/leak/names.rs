//! A person's name and what it is known by: parts, short forms, initials, other scripts.

use super::lexicon::Lexicon;
use super::pattern::When;
use super::shown::Shown;
use super::token::{Token, tokens};
use super::{Hit, fold, words};

/// Words in a name that name nobody by themselves.
fn is_particle(word: &str) -> bool {
    const PARTICLES: &[&str] = &[
        "van", "von", "der", "den", "de", "da", "del", "della", "la", "le", "du", "al", "el", "ul",
        "bin", "ben", "ibn", "bint", "ap", "ab", "ferch", "o", "mc", "mac", "st", "y", "aka",
        "nee", "known", "as", "formerly", "also", "and", "of", "or", "the", "née", "jr", "snr",
        "senior", "junior", "maternal", "paternal", "called",
    ];
    PARTICLES.contains(&word)
}

/// Adds a name and its telling parts.
pub(super) fn add(lexicon: &mut Lexicon, shown: &Shown, hidden: usize, text: &str) {
    let read = tokens(text);
    let whole: Vec<String> = read.iter().map(|it| it.word.clone()).collect();
    if shown.has(&whole) || whole.is_empty() {
        return;
    }
    let when = if whole.len() == 1 { lexicon.when(&whole[0]) } else { When::Always };
    lexicon.run(shown, whole.clone(), Hit::Withheld, hidden, when);
    scripts(lexicon, shown, hidden, &read);
    let capitals = read.iter().any(Token::is_large);
    let parts: Vec<&Token> = read
        .iter()
        .filter(|it| !capitals || it.is_large() || !it.word.is_ascii())
        .filter(|it| !words::is_title(&it.word) && !is_particle(&it.word))
        .collect();
    for part in &parts {
        single(lexicon, shown, hidden, &part.word);
    }
    beside(lexicon, shown, hidden, &parts);
    letters(lexicon, shown, hidden, &parts);
}

/// A part of a name that stands alone.
fn single(lexicon: &mut Lexicon, shown: &Shown, hidden: usize, word: &str) {
    if word.chars().count() < 2 && word.is_ascii() || word.starts_with(|it: char| it.is_numeric()) {
        return;
    }
    if word.chars().count() == 1 || shown.is_name(word) {
        return;
    }
    let when = lexicon.when(word);
    lexicon.run(shown, vec![word.to_owned()], Hit::Withheld, hidden, when);
    if when == When::Always {
        lexicon.run(
            shown,
            vec![format!("{word}s")],
            Hit::Near,
            hidden,
            lexicon.when(&format!("{word}s")),
        );
        lexicon.near(shown, word, hidden);
    }
    lexicon.stems.extend(
        words::forms(word)
            .iter()
            .copied()
            .chain([word])
            .filter_map(|it| Some((short(it)?.to_owned(), hidden))),
    );
    for form in words::forms(word) {
        if !shown.is_name(form) {
            let known = form.len() < 4 && words::is_abbreviation(form);
            let when = if known { When::Named } else { lexicon.when(form) };
            lexicon.run(shown, vec![(*form).to_owned()], Hit::Near, hidden, when);
        }
    }
}

/// What is left of a short form without the ending that makes it one: "Tone", "Tony", "Toni".
pub(super) fn short(form: &str) -> Option<&str> {
    let stem = form.trim_end_matches(['a', 'e', 'i', 'o', 'y', 's', 'z']);
    (stem.len() > 2 && stem.len() < form.len() && stem.len() < 5 && stem.is_ascii()).then_some(stem)
}

/// Two parts beside one another, in either order, and all in one without spaces.
fn beside(lexicon: &mut Lexicon, shown: &Shown, hidden: usize, parts: &[&Token]) {
    let names: Vec<&str> = parts.iter().map(|it| &*it.word).collect();
    for (at, one) in names.iter().enumerate() {
        for other in &names[at + 1..] {
            for pair in [[one, other], [other, one]] {
                let run: Vec<String> = pair.iter().map(|it| (**it).to_owned()).collect();
                let hit = if shown.is_name(one) && shown.is_name(other) {
                    Hit::Near
                } else {
                    Hit::Withheld
                };
                lexicon.run(shown, run, hit, hidden, When::Always);
                let joined = format!("{}{}", pair[0], pair[1]);
                let known = shown.is_name(one) && shown.is_name(other);
                if joined.len() > 5 && !known && !words::is_common(&joined) {
                    lexicon.run(shown, vec![joined], Hit::Withheld, hidden, When::Always);
                }
            }
        }
    }
    if let (Some(first), Some(last)) = (names.first(), names.last())
        && names.len() > 1
    {
        for form in words::forms(first).iter().filter(|it| !shown.is_name(it)) {
            let run = vec![(*form).to_owned(), (*last).to_owned()];
            lexicon.run(shown, run, Hit::Near, hidden, When::Always);
            let joined = format!("{form}{last}");
            lexicon.run(shown, vec![joined], Hit::Near, hidden, When::Always);
        }
        let all = names.concat();
        if names.len() > 2 && all.len() > 5 {
            lexicon.run(shown, vec![all], Hit::Withheld, hidden, When::Always);
        }
    }
}

/// Initials, in order; a first letter with the last name.
fn letters(lexicon: &mut Lexicon, shown: &Shown, hidden: usize, parts: &[&Token]) {
    let first = |it: &&Token| it.word.chars().next().filter(|it| it.is_alphabetic());
    let all: Vec<String> = parts.iter().filter_map(first).map(|it| it.to_string()).collect();
    let [one, .., last] = &*all else {
        if let Some(one) = all.first() {
            lexicon.letters.entry(one.clone()).or_insert(hidden);
        }
        return;
    };
    let first_two = all[..2].to_vec();
    let digraphs = digraphs(parts);
    for run in [all.clone(), vec![one.clone(), last.clone()], first_two, digraphs] {
        let joined = run.concat();
        let known = words::is_abbreviation(&joined) || words::month(&joined).is_some();
        if shown.initials.contains(&joined) {
            continue;
        }
        if !known {
            lexicon.run(shown, vec![joined], Hit::Near, hidden, When::Letters);
        }
        let when = if known && run.len() < 3 { When::Dotted } else { When::Letters };
        let turned = run.iter().rev().cloned().collect();
        lexicon.run(shown, run, Hit::Near, hidden, when);
        lexicon.run(shown, turned, Hit::Near, hidden, When::Dotted);
    }
    let name = |at: usize| parts[at].word.clone();
    let ends = parts.len() - 1;
    if !shown.initials.contains(&format!("{one}{last}")) {
        let run = vec![one.clone(), name(ends)];
        lexicon.run(shown, run, Hit::Near, hidden, When::Letters);
        let run = vec![name(0), last.clone()];
        if !shown.is_name(&name(0)) {
            lexicon.run(shown, run, Hit::Near, hidden, When::Letters);
        }
    }
    // "K" may be a shown first name, "Mr K" a shown last name: each stands apart.
    for (letter, lead) in [(one, true), (last, false)] {
        let same = |it: &String| {
            if lead { it.starts_with(&**letter) } else { it.ends_with(&**letter) }
        };
        if !shown.initials.iter().any(same) {
            lexicon.letters.entry(letter.clone()).or_insert(hidden);
        }
    }
}

/// Initials of a Welsh name as Welsh counts letters: "Rh.Ll.P.".
fn digraphs(parts: &[&Token]) -> Vec<String> {
    let first = |it: &&Token| {
        let twin =
            it.word.get(..2).filter(|it| matches!(*it, "rh" | "ll" | "ch" | "ff" | "dd" | "th"));
        let one = || it.word.chars().next().map(String::from);
        twin.map(str::to_owned).or_else(one)
    };
    parts.iter().filter_map(first).collect()
}

/// The words of a name in another script as they are written in Latin letters, and their bones.
pub(super) fn scripts(lexicon: &mut Lexicon, shown: &Shown, hidden: usize, read: &[Token]) {
    for token in read {
        let arabic = token.word.contains(fold::is_arabic);
        let bones = fold::consonants(token.latin.as_deref().unwrap_or(&token.word));
        let telling = bones.len() > if arabic { 1 } else { 2 }
            && bones.is_ascii()
            && !shown.is_name(&token.word);
        if telling && token.word.chars().all(char::is_alphabetic) && !words::is_kind(&token.word) {
            lexicon.bones[usize::from(!arabic)].entry(bones).or_insert(hidden);
        }
        let Some(latin) = token.latin.as_ref().filter(|_| !arabic) else { continue };
        let when = lexicon.when(latin);
        lexicon.run(shown, vec![latin.clone()], Hit::Near, hidden, when);
        lexicon.near(shown, latin, hidden);
        for form in words::forms(latin).iter().filter(|it| !shown.is_name(it)) {
            lexicon.run(shown, vec![(*form).to_owned()], Hit::Near, hidden, When::Named);
        }
    }
    if read.len() > 1 && read.iter().all(|it| it.latin.is_some()) {
        let run = read.iter().filter_map(|it| it.latin.clone()).collect();
        lexicon.run(shown, run, Hit::Near, hidden, When::Always);
    }
}
