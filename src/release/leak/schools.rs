//! The name of a school or surgery and the words in it that tell which.

use super::lexicon::Lexicon;
use super::pattern::When;
use super::shown::Shown;
use super::token::tokens;
use super::{Hit, address, names, words};

/// Adds a school or surgery.
pub(super) fn add(lexicon: &mut Lexicon, shown: &Shown, hidden: usize, text: &str) {
    let read = tokens(text);
    let whole: Vec<String> = read.iter().map(|it| it.word.clone()).collect();
    if shown.has(&whole) || whole.is_empty() {
        return;
    }
    let when = if whole.len() == 1 { lexicon.when(&whole[0]) } else { When::Always };
    lexicon.run(shown, whole.clone(), Hit::Withheld, hidden, when);
    names::scripts(lexicon, shown, hidden, &read);
    // Before a comma stands the name; after it where it is.
    let mut pieces = text.split([',', ';', '\n', '(', ')']);
    if let Some(name) = pieces.next() {
        named(lexicon, shown, hidden, name);
    }
    let rest: Vec<&str> = pieces.filter(|it| !it.trim().is_empty()).collect();
    if !rest.is_empty() {
        address::add(lexicon, shown, hidden, &rest.join(", "));
    }
}

fn named(lexicon: &mut Lexicon, shown: &Shown, hidden: usize, name: &str) {
    let read = tokens(name);
    let list: Vec<String> = read.iter().map(|it| it.word.clone()).collect();
    if shown.has(&list) {
        return;
    }
    let telling = |it: &String| !words::is_generic(it) && it.chars().count() > 1;
    let Some(first) = list.iter().position(telling) else { return };
    let last = list.iter().rposition(telling).unwrap_or(first);
    // "Our Lady" of "Our Lady of the Snows".
    let lead = list.get(..2).filter(|_| list.len() > 2 && is_sacred(&list[0]));
    if let Some(lead) = lead {
        lexicon.run(shown, lead.to_vec(), Hit::Withheld, hidden, When::Named);
    }
    let saint = first > 0 && is_saint(&list[first - 1]);
    let core = &list[first..=last];
    if saint {
        for way in ["st", "saint", "sts", "sant"] {
            let mut run = vec![way.to_owned()];
            run.extend_from_slice(core);
            lexicon.run(shown, run.clone(), Hit::Withheld, hidden, When::Always);
            if let Some(end) = run.last_mut() {
                end.push('s');
            }
            lexicon.run(shown, run, Hit::Withheld, hidden, When::Always);
        }
    } else if core.len() > 1 {
        lexicon.run(shown, core.to_vec(), Hit::Withheld, hidden, address::when(core));
        // "Marsh Lane Primary" as "Marsh Primary", "Lane Primary".
        for generic in list[last + 1..].iter().chain(&["school".to_owned(), "surgery".to_owned()]) {
            for word in core.iter().filter(|it| telling(it)) {
                let run = vec![word.clone(), generic.clone()];
                lexicon.run(shown, run, Hit::Near, hidden, When::Named);
            }
        }
        // "MLPS", as it stands on a jumper.
        let initials: String = list.iter().filter_map(|it| it.chars().next()).collect();
        if initials.len() > 2 && !words::is_abbreviation(&initials) {
            lexicon.run(shown, vec![initials], Hit::Near, hidden, When::Letters);
        }
    } else if let Some(after) = list.get(last + 1) {
        let run = vec![core[0].clone(), after.clone()];
        lexicon.run(shown, run, Hit::Withheld, hidden, When::Always);
    }
    for word in core {
        if !telling(word) || saint && core.len() == 1 || words::is_kind(word) {
            continue;
        }
        let when = lexicon.when(word);
        let hit = if core.len() == 1 { Hit::Withheld } else { Hit::Near };
        if when == When::Named && core.len() > 1 {
            continue;
        }
        lexicon.run(shown, vec![word.clone()], hit, hidden, when);
        lexicon.near(shown, word, hidden);
    }
}

/// Does the name of a church begin so?
fn is_sacred(word: &str) -> bool {
    const SACRED: &[&str] = &["our", "holy", "sacred", "blessed", "all", "christ", "king", "queen"];
    SACRED.contains(&word) || is_saint(word)
}

fn is_saint(word: &str) -> bool {
    matches!(word, "st" | "saint" | "sts" | "ss" | "sant" | "santes" | "lady")
}
