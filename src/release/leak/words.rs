//! The lists of words: what is ordinary, what is a term of the field, what is a form of which name.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

type Set = HashSet<&'static str>;

fn set(text: &'static str) -> Set {
    text.lines().collect()
}

static COMMON: LazyLock<Set> = LazyLock::new(|| set(include_str!("words/common.txt")));
static FIELD: LazyLock<Set> = LazyLock::new(|| set(include_str!("words/field.txt")));
static SHORT: LazyLock<Set> = LazyLock::new(|| set(include_str!("words/abbreviations.txt")));
static FAMILIAR: LazyLock<Set> = LazyLock::new(|| set(include_str!("words/familiar.txt")));
static GENERIC: LazyLock<Set> = LazyLock::new(|| set(include_str!("words/generic.txt")));
static KINDS: LazyLock<Set> = LazyLock::new(|| set(include_str!("words/kinds.txt")));
static FUNCTION: LazyLock<Set> = LazyLock::new(|| set(include_str!("words/function.txt")));
static VERBS: LazyLock<Set> = LazyLock::new(|| set(include_str!("words/verbs.txt")));
static DOORS: LazyLock<Set> = LazyLock::new(|| set(include_str!("words/doors.txt")));
static COUNTING: LazyLock<Set> = LazyLock::new(|| set(include_str!("words/counting.txt")));
static RELATIVES: LazyLock<Set> = LazyLock::new(|| set(include_str!("words/relatives.txt")));
static WELSH: LazyLock<Set> = LazyLock::new(|| set(include_str!("words/welsh.txt")));
static FORMS: LazyLock<HashMap<&'static str, Vec<&'static str>>> = LazyLock::new(|| {
    let mut all: HashMap<_, Vec<_>> = HashMap::new();
    let lines = include_str!("words/nicknames.txt").lines();
    for line in lines.chain(include_str!("words/towns.txt").lines()) {
        let names: Vec<&str> = line.split(' ').collect();
        for name in &names {
            let others = names.iter().copied().filter(|it| it != name);
            all.entry(*name).or_default().extend(others);
        }
    }
    all
});

/// Is it an ordinary word of English, as it stands or with an ordinary ending?
pub(super) fn is_common(word: &str) -> bool {
    COMMON.contains(word)
        || FUNCTION.contains(word)
        || WELSH.contains(word)
        || stems(word).any(|it| COMMON.contains(&*it))
}

/// What may be left of a word when an ordinary ending or beginning is taken off.
fn stems(word: &str) -> impl Iterator<Item = String> {
    const ENDINGS: &[&str] = &[
        "s", "es", "ed", "d", "ing", "ings", "er", "ers", "r", "rs", "ly", "ness", "ment", "ments",
        "ful", "fully", "less", "able", "ation", "ations", "ion", "ions", "al", "ally", "ity",
        "ive", "ance", "ence", "or", "ors", "ous", "est", "ism", "ish", "hood", "ship", "en",
        "ened", "ening", "y", "ised", "ise", "ising", "isation", "edly", "ingly", "ability",
    ];
    const BEGINNINGS: &[&str] = &[
        "un", "re", "dis", "mis", "over", "under", "non", "pre", "out", "inter", "sub", "self",
        "step", "anti", "multi", "in", "im", "co",
    ];
    let ended = ENDINGS.iter().filter_map(move |it| word.strip_suffix(it)).flat_map(|stem| {
        let twin =
            stem.len() > 3 && stem.as_bytes()[stem.len() - 1] == stem.as_bytes()[stem.len() - 2];
        [
            (stem.len() >= 3).then(|| stem.to_owned()),
            (stem.len() >= 2).then(|| format!("{stem}e")),
            (twin && stem.is_ascii()).then(|| stem[..stem.len() - 1].to_owned()),
            stem.strip_suffix('i').filter(|it| it.len() > 1).map(|it| format!("{it}y")),
        ]
    });
    let begun = BEGINNINGS
        .iter()
        .filter_map(move |it| word.strip_prefix(it))
        .filter(|it| it.len() > 3)
        .flat_map(|rest| {
            [
                Some(rest.to_owned()),
                rest.strip_suffix("ed").map(str::to_owned),
                rest.strip_suffix('d').map(str::to_owned),
                rest.strip_suffix('s').map(str::to_owned),
                rest.strip_suffix("ing").map(str::to_owned),
            ]
        });
    ended.chain(begun).flatten()
}

/// Does it end as words of English do and names do not?
pub(super) fn is_built(word: &str) -> bool {
    const ENDINGS: &[&str] = &[
        "tion", "tions", "ment", "ments", "ness", "ity", "ities", "ing", "ings", "ed", "ly",
        "ance", "ence", "able", "ible", "ous", "ive", "ism", "ist", "ship", "ful", "less", "ology",
        "ised", "ise", "isation", "ical", "ual", "ency", "ancy", "ances", "ences",
    ];
    word.len() > 6 && ENDINGS.iter().any(|it| word.ends_with(it))
}

/// Is it a word that reports write with a capital and that names nobody?
pub(super) fn is_field(word: &str) -> bool {
    FIELD.contains(word)
        || word.strip_suffix('s').is_some_and(|it| it.len() > 3 && FIELD.contains(it))
}

/// Is it an abbreviation that everybody in the field uses?
pub(super) fn is_abbreviation(word: &str) -> bool {
    SHORT.contains(word)
}

/// Is it an ordinary word that is a name or a place too?
pub(super) fn is_familiar(word: &str) -> bool {
    FAMILIAR.contains(word)
}

/// Is it a first name or a form of one?
pub(super) fn is_first_name(word: &str) -> bool {
    FORMS.contains_key(word)
}

/// Does it tell nothing in the name of a school or surgery?
pub(super) fn is_generic(word: &str) -> bool {
    GENERIC.contains(word)
}

/// Does it end the name of a road, a house or an institution?
pub(super) fn is_kind(word: &str) -> bool {
    KINDS.contains(word)
}

/// Is it a word that only holds a sentence together?
pub(super) fn is_function(word: &str) -> bool {
    FUNCTION.contains(word)
}

/// How much a word tells: rare ones more than ordinary ones, those of every report next to nothing.
pub(super) fn weight(word: &str) -> f32 {
    match word {
        _ if is_function(word) => 0.0,
        _ if is_field(word) => 0.4,
        _ if is_common(word) => 1.0,
        _ => 1.5,
    }
}

/// Is it what people do: "said", "lives"?
pub(super) fn is_done_by_people(word: &str) -> bool {
    VERBS.contains(word)
}

/// Is it of a house and its door: a number near it may be that of the house?
pub(super) fn is_door(word: &str) -> bool {
    DOORS.contains(word)
}

/// Does a number after it count something?
pub(super) fn is_counting(word: &str) -> bool {
    COUNTING.contains(word)
}

/// Is it a relative or friend?
pub(super) fn is_relative(word: &str) -> bool {
    RELATIVES.contains(word)
}

/// Is it an ordinary word of Welsh?
pub(super) fn is_welsh(word: &str) -> bool {
    WELSH.contains(word)
}

/// Other forms of a name: short ones, long ones, spellings.
pub(super) fn forms(name: &str) -> &'static [&'static str] {
    FORMS.get(name).map_or(&[], Vec::as_slice)
}

/// Titles and forms of address.
pub(super) fn is_title(word: &str) -> bool {
    const TITLES: &[&str] = &[
        "mr",
        "mrs",
        "ms",
        "miss",
        "mx",
        "dr",
        "doctor",
        "prof",
        "professor",
        "sir",
        "lady",
        "lord",
        "rev",
        "reverend",
        "fr",
        "sr",
        "pc",
        "dc",
        "ds",
        "sgt",
        "aunt",
        "auntie",
        "aunty",
        "uncle",
        "nan",
        "nana",
        "nanny",
        "gran",
        "granny",
        "grandma",
        "grandad",
        "grandpa",
        "cousin",
        "brother",
        "sister",
        "mamgu",
        "tadcu",
        "taid",
        "nain",
        "yncl",
        "anti",
        "child",
    ];
    TITLES.contains(&word)
}

/// A month, and which.
pub(super) fn month(word: &str) -> Option<u8> {
    const MONTHS: [&[&str]; 12] = [
        &["january", "jan", "ionawr", "stycznia", "ianuarie", "janvier", "enero"],
        &["february", "feb", "chwefror", "lutego", "februarie", "fevrier", "febrero"],
        &["march", "mar", "mawrth", "marca", "martie", "mars", "marzo"],
        &["april", "apr", "ebrill", "kwietnia", "aprilie", "avril", "abril"],
        &["may", "mai", "maja", "mayo"],
        &["june", "jun", "mehefin", "czerwca", "iunie", "juin", "junio"],
        &["july", "jul", "gorffennaf", "lipca", "iulie", "juillet", "julio"],
        &["august", "aug", "awst", "sierpnia", "aout", "agosto"],
        &["september", "sep", "sept", "medi", "wrzesnia", "septembrie", "septembre"],
        &["october", "oct", "hydref", "pazdziernika", "octombrie", "octobre"],
        &["november", "nov", "tachwedd", "listopada", "noiembrie", "novembre"],
        &["december", "dec", "rhagfyr", "grudnia", "decembrie", "decembre"],
    ];
    let place = MONTHS.iter().position(|it| it.contains(&word))?;
    u8::try_from(place + 1).ok()
}
