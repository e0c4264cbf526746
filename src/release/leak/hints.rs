//! What gives something away without its words: "her sister's school", a birthday, a single letter, a subject.

use std::collections::HashMap;
use std::ops::Range;

use super::token::{Case, Token};
use super::{What, words};

/// What is hidden, as far as it can be hinted at.
#[derive(Default)]
pub(super) struct Hints {
    kinds: Vec<(What, usize)>,
    /// Hidden days: day, month, year.
    pub(super) days: Vec<(u8, u8, Option<u16>, usize)>,
    /// Ways to speak of a hidden subject.
    subjects: HashMap<&'static str, Vec<Way>>,
    /// Who told, in a hidden text that says somebody did.
    tellers: HashMap<String, usize>,
}

/// A way to speak of a subject, as words, and whose subject it is.
type Way = (Vec<&'static str>, usize);

/// A finding: which words, whose.
type Found = (Range<usize>, usize);

impl Hints {
    /// One more hidden thing.
    pub(super) fn add(&mut self, what: What, hidden: usize, list: &[String]) {
        if !self.kinds.iter().any(|it| it.0 == what) {
            self.kinds.push((what, hidden));
        }
        if what != What::Text {
            return;
        }
        let all = format!(" {} ", list.join(" "));
        let has = |it: &str| {
            all.match_indices(it)
                .any(|(at, _)| all[..at].ends_with(' ') && all[at + it.len()..].starts_with(' '))
        };
        if list.iter().any(|it| is_telling(it)) {
            let who = list.iter().filter(|it| words::is_relative(it) || is_role(it));
            for who in who.map(String::as_str).chain(SOMEBODY.iter().copied()) {
                self.tellers.entry(who.to_owned()).or_insert(hidden);
            }
        }
        for line in include_str!("words/topics.txt").lines().filter(|it| !it.starts_with('#')) {
            let Some((about, ways)) = line.split_once('|') else { continue };
            if about.split(',').any(has) {
                for way in ways.split(',').filter(|it| !has(it)) {
                    let words: Vec<_> = way.split([' ', '\'']).filter(|it| *it != "s").collect();
                    let Some(first) = words.first() else { continue };
                    let same = self.subjects.entry(first).or_default();
                    if !same.iter().any(|it| it.0 == words) {
                        same.push((words, hidden));
                    }
                }
            }
        }
    }

    /// Every hint of a text.
    pub(super) fn find(&self, tokens: &[Token]) -> Vec<Found> {
        let mut all = Vec::new();
        for at in 0..tokens.len() {
            all.extend(self.relation(tokens, at));
            all.extend(self.birthday(tokens, at));
            all.extend(self.teller(tokens, at));
        }
        for at in 0..tokens.len() {
            let ways = self.subjects.get(&*tokens[at].word).into_iter().flatten();
            let stands = |it: &&Way| {
                let words = tokens[at..].iter().map(|it| &*it.word);
                tokens.len() >= at + it.0.len() && it.0.iter().copied().eq(words.take(it.0.len()))
            };
            let found = ways.filter(stands).max_by_key(|it| it.0.len());
            all.extend(found.map(|it| (at..at + it.0.len(), it.1)));
        }
        all
    }

    fn kind(&self, what: What) -> Option<usize> {
        self.kinds.iter().find(|it| it.0 == what).map(|it| it.1)
    }

    /// "his sister's school", "mum's new doctor's", "ysgol ei chwaer".
    fn relation(&self, tokens: &[Token], at: usize) -> Option<Found> {
        let token = &tokens[at];
        if let Some(what) = what_of(&token.word)
            && tokens
                .get(at + 1)
                .is_some_and(|it| matches!(&*it.word, "ei" | "eu" | "fy" | "dy" | "ein"))
            && tokens.get(at + 2).is_some_and(|it| is_relative(&it.word))
        {
            return self.any(&what).map(|it| (at..at + 3, it));
        }
        if !is_relative(&token.word) {
            return None;
        }
        let distant = !is_parent(&token.word);
        let fresh = |from: usize, to: usize| {
            let words = tokens.get(from..to).unwrap_or(&[]);
            words
                .iter()
                .any(|it| matches!(&*it.word, "new" | "other" | "own" | "different" | "current"))
        };
        let owns = token.owns
            || token.word.ends_with('s')
                && tokens.get(at + 1).is_some_and(|it| what_of(&it.word).is_some());
        if owns {
            let next = tokens.iter().enumerate().skip(at + 1).take(3).take_while(|it| !it.1.starts);
            for (end, token) in next {
                let Some(what) = what_of(&token.word) else { continue };
                let homely = what.contains(&What::Address);
                let told = if homely {
                    fresh(at, end) || is_area(&token.word)
                } else {
                    distant || fresh(at, end) || token.owns
                };
                if told && let Some(hidden) = self.any(&what) {
                    return Some((at..end + 1, hidden));
                }
            }
        }
        if !distant {
            return None;
        }
        // "the same school as his sister", "where her brother goes to school".
        let reach =
            |step: usize, back: bool| if back { at.checked_sub(step) } else { Some(at + step) };
        for (step, back) in (1..5).flat_map(|it| [(it, true), (it, false)]) {
            let Some(end) = reach(step, back).filter(|it| *it < tokens.len()) else { continue };
            let Some(what) = what_of(&tokens[end].word) else { continue };
            let span = at.min(end)..at.max(end) + 1;
            let broken = tokens[span.start + 1..span.end].iter().any(|it| it.starts);
            let mut joined = tokens[span.clone()].iter();
            let tied = joined.any(|it| {
                matches!(
                    &*it.word,
                    "as" | "goes" | "attends" | "same" | "where" | "uses" | "registered" | "lives"
                )
            });
            if tied
                && !broken
                && let Some(hidden) = self.any(&what)
            {
                return Some((span, hidden));
            }
        }
        None
    }

    /// "The caretaker's call", "someone in the family was worried": who told, by what they are.
    fn teller(&self, tokens: &[Token], at: usize) -> Option<Found> {
        let hidden = *self.tellers.get(&tokens[at].word)?;
        let told = (at + 1..(at + 10).min(tokens.len())).take_while(|it| !tokens[*it].starts);
        let touch = |it: usize| tokens[it].word == "touch" && tokens[it - 1].word == "in";
        let end = told.into_iter().find(|it| is_telling(&tokens[*it].word) || touch(*it))?;
        Some((at..end + 1, hidden))
    }

    fn any(&self, what: &[What]) -> Option<usize> {
        what.iter().find_map(|it| self.kind(*it))
    }

    /// "turned six in May", "her birthday is on the 7th", "born in 2019".
    fn birthday(&self, tokens: &[Token], at: usize) -> Option<Found> {
        if self.days.is_empty() {
            return None;
        }
        let token = &tokens[at];
        let about = || {
            near(
                tokens,
                at,
                6,
                &[
                    "birthday",
                    "birthdays",
                    "born",
                    "turned",
                    "turns",
                    "turning",
                    "dob",
                    "birth",
                    "bday",
                    "penblwydd",
                    "geni",
                ],
            )
        };
        let month = words::month(&token.word);
        let digits = token.word.trim_end_matches(|it: char| it.is_ascii_alphabetic());
        let ordinal = digits.len() < token.word.len();
        let fits = |(day, own, year, hidden): &(u8, u8, Option<u16>, usize)| {
            let day =
                ordinal && digits.parse() == Ok(*day) && token.word.ends_with(['t', 'd', 'h']);
            let year = year.is_some_and(|it| it.to_string() == token.word);
            (day || month == Some(*own) || year).then_some(*hidden)
        };
        let hidden = self.days.iter().find_map(fits)?;
        about().then_some((at..at + 1, hidden))
    }
}

/// Does one of these words stand near, in the same sentence?
pub(super) fn near(tokens: &[Token], at: usize, reach: usize, list: &[&str]) -> bool {
    near_by(tokens, at, reach, |it| list.contains(&it))
}

/// Does such a word stand near, in the same sentence?
pub(super) fn near_by(
    tokens: &[Token],
    at: usize,
    reach: usize,
    is: impl Fn(&str) -> bool,
) -> bool {
    let mut from = at;
    while from > 0 && at - from < reach && !tokens[from].starts {
        from -= 1;
    }
    let after = tokens[at + 1..].iter().take(reach).take_while(|it| !it.starts);
    tokens[from..=at].iter().chain(after).any(|it| is(&it.word))
}

/// Who is spoken of without being named.
const SOMEBODY: &[&str] = &["someone", "caller", "relative", "informant", "referrer"];

/// Is it what somebody does who lets a service know?
fn is_telling(word: &str) -> bool {
    const TELLING: &[&str] = &[
        "rang",
        "rings",
        "call",
        "called",
        "calls",
        "phoned",
        "reported",
        "report",
        "referral",
        "referred",
        "contacted",
        "informed",
        "concern",
        "concerned",
        "worried",
        "tipped",
        "raised",
        "email",
        "emailed",
        "letter",
        "wrote",
        "alerted",
        "overheard",
        "anonymously",
    ];
    TELLING.contains(&word)
}

/// Is it what somebody is, to the family or by trade?
fn is_role(word: &str) -> bool {
    const ROLES: &[&str] = &[
        "caretaker",
        "neighbour",
        "neighbours",
        "cleaner",
        "landlord",
        "landlady",
        "childminder",
        "babysitter",
        "postman",
        "shopkeeper",
        "coach",
        "pastor",
        "vicar",
        "imam",
        "priest",
        "colleague",
        "classmate",
        "driver",
        "receptionist",
        "pharmacist",
        "dentist",
        "cook",
        "lollipop",
        "dinner",
        "volunteer",
        "tutor",
        "hairdresser",
        "plumber",
        "builder",
        "warden",
        "concierge",
        "lodger",
        "tenant",
        "flatmate",
        "manager",
        "employer",
        "boss",
        "librarian",
    ];
    ROLES.contains(&word)
}

fn is_parent(word: &str) -> bool {
    const PARENTS: &[&str] =
        &["mum", "mother", "mummy", "mam", "dad", "father", "daddy", "mums", "dads", "fam", "tad"];
    PARENTS.contains(&word)
}

fn is_relative(word: &str) -> bool {
    words::is_relative(word) || is_parent(word)
}

fn is_area(word: &str) -> bool {
    matches!(
        word,
        "street" | "road" | "estate" | "village" | "town" | "address" | "postcode" | "stryd"
    )
}

/// What sort of hidden thing a word speaks of.
fn what_of(word: &str) -> Option<Vec<What>> {
    Some(match word {
        "school" | "schools" | "nursery" | "college" | "playgroup" | "ysgol" | "preschool"
        | "headteacher" | "academy" => vec![What::School],
        "gp" | "doctor" | "doctors" | "surgery" | "meddyg" | "meddygfa" | "practice" | "clinic" => {
            vec![What::Gp]
        }
        "house" | "flat" | "place" | "home" | "ty" | "cartref" => vec![What::Address],
        word if is_area(word) => vec![What::Address],
        "number" | "mobile" => vec![What::Phone],
        "email" => vec![What::Email],
        _ => return None,
    })
}

/// A single capital that stands for somebody: "K said", "a man called K".
pub(super) fn is_letter_name(tokens: &[Token], at: usize) -> bool {
    const LEAD: &[&str] = &[
        "called", "as", "with", "named", "told", "saw", "from", "met", "texted", "rang", "initial",
        "by",
    ];
    let token = &tokens[at];
    if token.case != Case::Capital
        || token.word.chars().count() != 1
        || matches!(&*token.word, "i" | "a")
    {
        return false;
    }
    let after = tokens.get(at + 1).filter(|it| !it.starts);
    if after.is_some_and(|it| it.is_large() && it.gap.starts_with('.')) {
        return false;
    }
    let before = at.checked_sub(1).map_or("", |it| &*tokens[it].word);
    token.owns
        || LEAD.contains(&before)
            && after.is_none_or(|it| words::is_function(&it.word) || it.gap != " ")
        || after
            .is_some_and(|it| words::is_done_by_people(&it.word) && matches!(&*it.gap, " " | ". "))
}
