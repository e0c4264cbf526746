//! The near-miss corpus: what others thought of to give something away, and what only looks so.
//!
//! It was written without sight of the look. `tests/leaks/FORMAT.md` says what a case is.
//!
//! Three figures, in the order they were taken:
//!
//! 1. **Blind**, before anything of it was read: 196 of 234 caught (83.8 %), 9 alarms in 106 quiet
//!    texts (8.5 %). By kind: date 9/12, diacritics 11/11, email 9/10, gp-part 11/11,
//!    house-number 3/10, initials 7/11, misspelling 12/12, nickname 13/14, non-latin 10/11,
//!    number 10/11, paraphrase 0/10, phone 11/12, possessive 7/12, postcode-variants 11/12,
//!    school-part 12/13, shapes 12/12, shared-run 14/14, street-part 12/12, unnamed-place 11/12,
//!    zero-width 11/12.
//! 2. **The unseen half**: mended by the classes that every other case showed, the other half still
//!    unread: 103 of 117 caught (88.0 %; 96 before), 3 alarms in 53 (5.7 %; 6 before). This is the
//!    one to believe for texts nobody has seen. Of its five paraphrases one was caught.
//! 3. **At the end**, mended by the classes of both halves: what the test prints. That is no longer
//!    a measure of new texts, only a floor that must not fall. Least of all for `paraphrase`: what
//!    is caught there are the subjects of `words/topics.txt`, some of which the cases suggested.

use std::collections::BTreeMap;
use std::fs;

use plainplan::domain::Json;
use plainplan::release::leak::{Check, Hidden, What};

use super::{hidden, told};

const CORPUS: &str = "tests/leaks/near_miss.json";

/// Of one kind: caught and to be caught, false alarms and quiet texts.
#[derive(Default)]
struct Score {
    caught: usize,
    to_catch: usize,
    alarms: usize,
    quiet: usize,
}

impl Score {
    fn caught(&self) -> f64 {
        self.caught as f64 / self.to_catch.max(1) as f64
    }

    fn alarms(&self) -> f64 {
        self.alarms as f64 / self.quiet.max(1) as f64
    }

    fn print(&self, name: &str) {
        println!(
            "{name:24} caught {:3} of {:3} ({:5.1} %)   alarms {:3} of {:3} ({:5.1} %)",
            self.caught,
            self.to_catch,
            100.0 * self.caught(),
            self.alarms,
            self.quiet,
            100.0 * self.alarms(),
        );
    }
}

fn list(json: Option<&Json>) -> &[Json] {
    match json {
        Some(Json::List(items)) => items,
        _ => &[],
    }
}

fn what(name: &str) -> What {
    match name {
        "name" => What::Name,
        "address" => What::Address,
        "school" => What::School,
        "gp" => What::Gp,
        "phone" => What::Phone,
        "email" => What::Email,
        "date" => What::Date,
        "number" => What::Number,
        "text" => What::Text,
        other => panic!("no such thing: {other}"),
    }
}

#[test]
fn the_near_miss_corpus_is_caught() {
    let text = fs::read_to_string(CORPUS).expect("the corpus");
    let corpus = Json::parse(&text).unwrap_or_else(|_| panic!("{CORPUS} is JSON"));
    let mut scores: BTreeMap<String, Score> = BTreeMap::new();
    let mut all = Score::default();
    // Counted for itself: it was read last.
    let mut unseen = Score::default();
    for (place, case) in list(corpus.get("cases")).iter().enumerate() {
        let is_seen = place % 2 == 0;
        let text = |key| case.get(key).and_then(Json::as_text).unwrap_or_default();
        let secrets: Vec<Hidden> = list(case.get("hidden"))
            .iter()
            .map(|it| {
                let text = |key| it.get(key).and_then(Json::as_text).unwrap_or_default();
                hidden(what(text("what")), text("text"))
            })
            .collect();
        let people: Vec<&str> = list(case.get("people")).iter().filter_map(Json::as_text).collect();
        let visible = text("visible");
        let leaks = Check::new(&secrets, &people, &[]).look(visible);
        let score = scores.entry(text("kind").to_owned()).or_default();
        if case.get("flag") == Some(&Json::Bool(true)) {
            let quote = text("quote");
            let at = visible.find(quote).unwrap_or_else(|| panic!("{}: no {quote:?}", text("id")));
            let caught =
                leaks.iter().any(|it| it.span.start < at + quote.len() && at < it.span.end);
            score.to_catch += 1;
            score.caught += usize::from(caught);
            if !is_seen {
                unseen.to_catch += 1;
                unseen.caught += usize::from(caught);
            }
            if !caught {
                println!(
                    "missed {} {quote:?} in {visible:?}: {:?}",
                    text("id"),
                    told(visible, &leaks)
                );
            }
        } else {
            score.quiet += 1;
            score.alarms += usize::from(!leaks.is_empty());
            if !is_seen {
                unseen.quiet += 1;
                unseen.alarms += usize::from(!leaks.is_empty());
            }
            if !leaks.is_empty() {
                println!("alarm {} in {visible:?}: {:?}", text("id"), told(visible, &leaks));
            }
        }
    }
    for (kind, score) in &scores {
        score.print(kind);
        all.caught += score.caught;
        all.to_catch += score.to_catch;
        all.alarms += score.alarms;
        all.quiet += score.quiet;
    }
    unseen.print("the half read last");
    all.print("all");
    assert!(all.caught() >= 0.95, "caught {:.3}", all.caught());
    assert!(all.alarms() <= 0.10, "false alarms {:.3}", all.alarms());
}
