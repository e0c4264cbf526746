//! What is not counted: names, dates, addresses and names of medicines.
//!
//! Source: domain.md 6.3. A long surname or the name of a street says nothing about how hard a text
//! is, and nobody may be asked to shorten it.

use std::collections::HashSet;

/// Medicines and drugs often named in reports. Their names cannot be made plainer.
const DRUGS: &[&str] = &[
    "acamprosate",
    "alprazolam",
    "amitriptyline",
    "amoxicillin",
    "amphetamine",
    "antabuse",
    "aripiprazole",
    "buprenorphine",
    "cannabis",
    "carbamazepine",
    "cetirizine",
    "chlorphenamine",
    "citalopram",
    "clonazepam",
    "clozapine",
    "cocaine",
    "codeine",
    "diazepam",
    "disulfiram",
    "duloxetine",
    "escitalopram",
    "espranor",
    "fluoxetine",
    "gabapentin",
    "haloperidol",
    "heroin",
    "hydrocortisone",
    "ibuprofen",
    "insulin",
    "ketamine",
    "lamotrigine",
    "levetiracetam",
    "lisdexamfetamine",
    "lithium",
    "loratadine",
    "lorazepam",
    "medikinet",
    "melatonin",
    "methadone",
    "methamphetamine",
    "methylphenidate",
    "mirtazapine",
    "naloxone",
    "naltrexone",
    "nitrazepam",
    "olanzapine",
    "omeprazole",
    "paracetamol",
    "paroxetine",
    "prednisolone",
    "pregabalin",
    "promethazine",
    "propranolol",
    "prozac",
    "quetiapine",
    "risperidone",
    "ritalin",
    "salbutamol",
    "sertraline",
    "spice",
    "subutex",
    "temazepam",
    "tramadol",
    "trazodone",
    "valium",
    "valproate",
    "venlafaxine",
    "zopiclone",
];

const DAYS_AND_MONTHS: &[&str] = &[
    "april",
    "august",
    "december",
    "february",
    "friday",
    "january",
    "july",
    "june",
    "monday",
    "november",
    "october",
    "saturday",
    "september",
    "sunday",
    "thursday",
    "tuesday",
    "wednesday",
];

/// Which words of a text are not counted.
pub(super) struct Skipped {
    /// Names of the case, and words that stand with a capital inside a sentence; small letters.
    names: HashSet<String>,
}

/// A word with what stands round it.
pub(super) struct Seen<'a> {
    pub(super) word: &'a str,
    /// Is it the first of its sentence?
    pub(super) first: bool,
    pub(super) before: Option<&'a str>,
    pub(super) after: Option<&'a str>,
}

impl Skipped {
    /// For a text whose people have these names.
    pub(super) fn new<'a>(
        names: impl IntoIterator<Item = &'a str>,
        words: impl Iterator<Item = Seen<'a>>,
    ) -> Self {
        let given = names.into_iter().flat_map(|it| it.split_whitespace());
        let mut names: HashSet<String> = given.map(bare).collect();
        // A word with a capital in the middle of a sentence is a name, also where it begins one.
        names.extend(
            words.filter(|it| !it.first && is_capitalised(it.word)).map(|it| bare(it.word)),
        );
        Self { names }
    }

    /// Is this word not counted?
    pub(super) fn has(&self, seen: &Seen) -> bool {
        let small = bare(seen.word);
        let name = is_capitalised(seen.word) && self.names.contains(&small);
        let capital_month = is_capitalised(seen.word) && is_listed(DAYS_AND_MONTHS, &small);
        name || capital_month
            || is_listed(DRUGS, &small)
            || is_postcode(seen.word, seen.before, seen.after)
            || is_date(seen)
            || is_house_number(seen)
    }
}

fn is_listed(list: &[&str], word: &str) -> bool {
    list.binary_search(&word).is_ok()
}

/// Small letters, without a final 's of possession.
fn bare(word: &str) -> String {
    let small = word.to_lowercase().replace('’', "'");
    small.strip_suffix("'s").unwrap_or(&small).to_owned()
}

/// One capital and small letters after it: "Lund", "O’Brien", "Ava-Mae"; not "SW", not "I".
fn is_capitalised(word: &str) -> bool {
    let mut letters = word.chars();
    let first = letters.next().is_some_and(char::is_uppercase);
    first
        && letters.any(char::is_lowercase)
        && !matches!(word, "I’m" | "I’ve" | "I’ll" | "I’d" | "I'm" | "I've" | "I'll" | "I'd")
}

fn is_number(word: &str) -> bool {
    word.starts_with(|it: char| it.is_ascii_digit())
}

/// "3 March", "3rd", "2027", "03/03/2027", "2026-11-21".
fn is_date(seen: &Seen) -> bool {
    let digits = seen.word.chars().filter(char::is_ascii_digit).count();
    let parts = seen.word.split(['/', '-', '.']).filter(|it| !it.is_empty());
    let numbers = parts.clone().all(|it| it.bytes().all(|it| it.is_ascii_digit()));
    if numbers && parts.count() == 3 && digits >= 4 {
        return true;
    }
    let year = digits == 4
        && seen.word.len() == 4
        && ["19", "20"].iter().any(|it| seen.word.starts_with(it));
    let day = is_number(seen.word) && digits <= 2;
    let month = |it: Option<&str>| {
        it.is_some_and(|it| {
            is_capitalised(it) && is_listed(DAYS_AND_MONTHS, &bare(it))
                || bare(it) == "may" && is_capitalised(it)
        })
    };
    // "of" as in "3rd of March" stays a word.
    year || (day && (month(seen.after) || month(seen.before)))
        || (is_capitalised(seen.word)
            && bare(seen.word) == "may"
            && [seen.before, seen.after].into_iter().flatten().any(is_number))
}

/// The number before the name of a street: "12 Elm Road".
fn is_house_number(seen: &Seen) -> bool {
    let short = is_number(seen.word) && seen.word.len() <= 4;
    short
        && seen.after.is_some_and(|it| is_capitalised(it) && !is_listed(DAYS_AND_MONTHS, &bare(it)))
}

/// Either half of "LE4 6QX".
fn is_postcode(word: &str, before: Option<&str>, after: Option<&str>) -> bool {
    let shape = |it: &str| {
        it.chars()
            .map(|it| {
                if it.is_ascii_digit() {
                    '9'
                } else if it.is_ascii_uppercase() {
                    'A'
                } else {
                    '?'
                }
            })
            .collect::<String>()
    };
    let outer =
        |it: &str| matches!(shape(it).as_str(), "A9" | "A99" | "AA9" | "AA99" | "A9A" | "AA9A");
    let inner = |it: &str| shape(it) == "9AA";
    (outer(word) && after.is_some_and(inner)) || (inner(word) && before.is_some_and(outer))
}
