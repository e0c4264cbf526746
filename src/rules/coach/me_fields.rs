//! ME1, ME3, ME4, ME6, ME7, ME9, ME10: what the fields of an outcome leave open.

use super::around::Seen;
use super::finding::Found;
use super::people::Part;
use super::reading::{dated, readable};
use crate::domain::outcome::Outcome;
use crate::domain::views::Scale;
use crate::rules::prose::{Lexicon, MarkKind, Passage};
use std::sync::LazyLock;

/// The outcome, once something is said in it.
pub(super) fn begun<'a>(seen: &'a Seen<'_>) -> Option<&'a Outcome> {
    seen.outcome().filter(|it| !it.statement.is_blank())
}

/// ME1. Nothing is looked at.
pub(super) fn no_measure(seen: &Seen<'_>, found: &mut Found) {
    if begun(seen).is_some_and(|it| it.measure.is_blank()) {
        found.field(seen.at, "measure", &[]);
    }
}

/// ME3. Nobody could compare: no account of how things are now, or of when that was.
pub(super) fn no_baseline(seen: &Seen<'_>, found: &mut Found) {
    let Some(outcome) = begun(seen) else { return };
    if outcome.baseline.is_blank() {
        found.field(seen.at, "baseline", &[]);
    } else if outcome.baseline_date.is_blank() && !dated(&seen.read("baseline")) {
        found.field(seen.at, "baseline_date", &[]);
    }
}

/// ME4. What is aimed at is what there is already.
pub(super) fn no_change(seen: &Seen<'_>, found: &mut Found) {
    let Some(outcome) = begun(seen) else { return };
    let (now, then) = (seen.read("baseline"), seen.read("target"));
    let words = |it: &Passage| (0..it.len()).map(|at| it.word(at).to_owned()).collect::<Vec<_>>();
    let (now, then) = (words(&now), words(&then));
    // "Now 2 of 5" says the same as "2 of 5".
    let bare = |it: &[String]| {
        let small = |word: &&String| {
            !matches!(&***word, "now" | "currently" | "at" | "present" | "on" | "about")
        };
        it.iter().filter(small).cloned().collect::<Vec<_>>()
    };
    if !then.is_empty() && bare(&now) == bare(&then) {
        let args = [("target", outcome.target.read().to_owned())];
        found.field(seen.at, "target", &args);
    }
}

/// ME6. Nobody checks.
pub(super) fn nobody_checks(seen: &Seen<'_>, found: &mut Found) {
    if begun(seen).is_some_and(|it| it.checked_by.is_blank()) {
        found.field(seen.at, "checked_by", &[]);
    }
}

/// ME7. The person whose behaviour it is checks it, and nobody else looks.
pub(super) fn checks_oneself(seen: &Seen<'_>, found: &mut Found) {
    if begun(seen).is_none() {
        return;
    }
    let people = &seen.around.people;
    let checker = seen.read("checked_by");
    let family = |passage: &Passage, at: usize| super::reading::is_adult(people, passage, at);
    let own = (0..checker.len()).find(|it| family(&checker, *it));
    let Some(own) = own else { return };
    // A relative who is no parent may well be the one who looks.
    let relative = people.named(&checker, own).is_some_and(|it| it.part == Part::Other);
    let second = ["checked_by", "measure", "evidence_source"].iter().any(|field| {
        let passage = seen.read(field);
        (0..passage.len()).any(|at| {
            let somebody = super::reading::POSTS.at(&passage, at).is_some()
                || super::reading::GROUPS.at(&passage, at).is_some_and(|it| {
                    !matches!(it.phrase, "parent" | "family" | "both parents" | "carer" | "couple")
                })
                || super::reading::is_child(people, &passage, at)
                || people.named(&passage, at).is_some_and(|it| it.part != Part::Adult);
            somebody || super::reading::looks_like_a_name(&passage, at) && !family(&passage, at)
        })
    });
    if !relative && !second {
        let text = seen.text("checked_by");
        found.words(seen.at, "checked_by", &text, &checker, own..own + 1);
    }
}

/// ME9. Once is not for good.
pub(super) fn for_how_long(seen: &Seen<'_>, found: &mut Found) {
    let Some(outcome) = begun(seen) else { return };
    let said = ["statement", "target"].iter().any(|it| LASTS.is_in(&seen.read(it)));
    if outcome.sustained_for.is_blank() && !said && !outcome.target.is_blank() {
        found.field(seen.at, "sustained_for", &[]);
    }
}

static LASTS: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "in a row, running, has lasted, lasting, for _ week/weeks/months, over ~ weeks/months, sustained for, consecutive, until the, each time, all term, throughout",
    )
});

/// What makes a number a place on a scale.
static SCALE: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of("scale, scaling question, safety score, own score, scores, scored, =score").sparing(
        "scales, weighing scale, sdq score, test score, scored a, football score, goal score",
    )
});

/// ME10. A scale says what both ends mean, and which one is safe.
pub(super) fn scale(seen: &Seen<'_>, found: &mut Found) {
    if let Some(scale) = seen.as_a::<Scale>() {
        let used = !scale.question.is_blank() || !scale.score.is_blank();
        let open = [
            ("low_anchor", scale.low_anchor.is_blank()),
            ("high_anchor", scale.high_anchor.is_blank()),
            ("direction", scale.direction.0.is_none()),
        ];
        if let Some((field, _)) = open.into_iter().find(|it| used && it.1) {
            found.field(seen.at, field, &[]);
        }
        return;
    }
    for field in ["statement", "target", "measure"] {
        let passage = seen.read(field);
        let Some(hit) = SCALE.find(&passage).into_iter().next() else { continue };
        let number = !passage.marks().is_empty();
        let ends = ["statement", "target", "measure", "baseline"]
            .iter()
            .any(|it| says_an_end(&seen.read(it)));
        if readable(&passage) && number && !ends {
            return found.words(seen.at, field, &seen.text(field), &passage, hit.words);
        }
    }
}

/// "0 is terrified", "10 = very safe", "where 10 means".
fn says_an_end(passage: &Passage) -> bool {
    passage.marks().iter().any(|mark| {
        let (next, gap) =
            (passage.word(mark.words.end), passage.words().get(mark.words.end).map(|it| it.gap));
        let means = matches!(next, "is" | "means" | "being" | "meaning" | "equals");
        mark.kind == MarkKind::Number && (means || gap == Some(crate::rules::prose::Gap::Aside))
    })
}
