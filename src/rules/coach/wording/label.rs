//! WO5: a label that blames, where what was said or done would tell more.
//!
//! Source: domain.md 6.1 (contested words; "disguised compliance" used without evidence) and 6.2
//! (flagged to the author, not explained away); 4.2 SP3 (behaviour, not label).

use std::ops::Range;
use std::sync::OnceLock;

use super::index;
use super::passage::Sentence;
use super::{Passage, Readers};
use crate::rules::phrases::{Phrases, Plurals};

pub(super) const LABELS: &[&str] = &[
    "failed to engage",
    "fails to engage",
    "failing to engage",
    "failure to engage",
    "refused to engage",
    "refuses to engage",
    "refusing to engage",
    "refusal to engage",
    "failed to protect",
    "fails to protect",
    "failing to protect",
    "failure to protect",
    "failed appointment",
    "failed appointments",
    "failed visit",
    "failed visits",
    "disguised compliance",
    "falsely compliant",
    "superficial compliance",
    "superficially compliant",
    "non-compliant",
    "noncompliant",
    "uncooperative",
    "un-cooperative",
    "unco-operative",
    "non-cooperative",
    "obstructive",
    "evasive",
    "hard to reach",
    "hard to engage",
    "difficult to engage",
    "resistant",
    "hostile",
    "aggressive",
    "manipulative",
    "attention seeking",
    "attention-seeking",
    "attention seeker",
    "promiscuous",
    "streetwise",
    "street wise",
    "lifestyle choice",
    "lifestyle choices",
    "chaotic",
    "dysfunctional",
    "lacks insight",
    "lack insight",
    "refused to work with",
    "refuses to work with",
    "refusing to work with",
    "refusal to work with",
    "prioritises her relationship",
    "prioritised her relationship",
    "prioritises her partner",
    "prioritised her partner",
    "in risky situations",
    "lack of insight",
    "lacking insight",
    "lacked insight",
    "limited insight",
    "poor insight",
    "little insight",
    "no insight",
    "bad mother",
    "bad father",
    "bad parent",
    "bad parents",
    "poor mother",
    "poor parent",
    "poor parents",
    "poor parenting",
    "inadequate parent",
    "inadequate parents",
    "inadequate parenting",
    "feckless",
    "addict",
    "addicts",
    "junkie",
    "alcoholic",
    "alcoholics",
    "druggie",
    "drug user",
    "known to be violent",
    "neurotic",
    "over-anxious",
    "overanxious",
    "hysterical",
    "playing the victim",
    "plays the victim",
    "couldn't be bothered",
    "could not be bothered",
    "can't be bothered",
    "didn't bother",
    "did not bother",
    "puts herself at risk",
    "puts himself at risk",
    "put herself at risk",
    "put himself at risk",
    "putting herself at risk",
    "putting himself at risk",
    "places herself at risk",
    "places himself at risk",
    "placing herself at risk",
    "placing himself at risk",
    "placed herself at risk",
    "placed himself at risk",
    "makes herself vulnerable",
    "chose her partner over",
    "chooses her partner over",
    "chosen her partner over",
    "chooses to stay with",
    "chose to stay with",
    "chose to return to",
    "chooses to return to",
    "absconds",
    "absconded",
    "absconding",
    "absconder",
    "puts herself in danger",
    "put herself in danger",
    "putting herself in danger",
    "places herself in danger",
    "place herself at risk",
    "place herself in danger",
    "placing herself in danger",
    "placed herself in danger",
    "exposes herself to",
    "exposing herself to",
    "exposed herself to",
    "expose herself to",
    "puts himself in danger",
    "put himself in danger",
    "putting himself in danger",
    "places himself in danger",
    "place himself at risk",
    "place himself in danger",
    "placing himself in danger",
    "placed himself in danger",
    "exposes himself to",
    "exposing himself to",
    "exposed himself to",
    "expose himself to",
    "puts themselves at risk",
    "puts themselves in danger",
    "put themselves at risk",
    "put themselves in danger",
    "putting themselves at risk",
    "putting themselves in danger",
    "places themselves at risk",
    "places themselves in danger",
    "place themselves at risk",
    "place themselves in danger",
    "placing themselves at risk",
    "placing themselves in danger",
    "placed themselves at risk",
    "placed themselves in danger",
    "exposes themselves to",
    "exposing themselves to",
    "exposed themselves to",
    "expose themselves to",
    "chooses to associate with",
    "choosing to associate with",
    "chose to associate with",
    "chosen to associate with",
    "makes her own choices",
    "makes his own choices",
    "making her own choices",
    "making his own choices",
    "bad crowd",
    "wrong crowd",
    "due to her lifestyle",
    "due to his lifestyle",
    "because of her lifestyle",
    "because of his lifestyle",
    "risky lifestyle",
    "prostituting herself",
    "prostituting himself",
    "allowed herself to be",
    "let herself be",
    "child prostitute",
    "nightmare child",
    "problem child",
    "difficult child",
    "problem family",
];

fn labels() -> &'static Phrases {
    static LIST: OnceLock<Phrases> = OnceLock::new();
    let numbered = LABELS.iter().enumerate().map(|(at, it)| (at, *it));
    LIST.get_or_init(|| Phrases::new(numbered, Plurals::AsWritten))
}

pub(super) fn find(passage: &Passage, _: Readers) -> Vec<Range<usize>> {
    passage
        .phrases(index::LABEL, labels())
        .filter(|(span, sentence, which)| blames(sentence, span, LABELS[*which]))
        .map(|it| it.0)
        .collect()
}

/// Is it said of a person, and not denied?
fn blames(sentence: &Sentence, span: &Range<usize>, label: &str) -> bool {
    let denied = |it: &str| {
        matches!(
            it,
            "not"
                | "never"
                | "neither"
                | "nor"
                | "without"
                | "isn't"
                | "wasn't"
                | "aren't"
                | "weren't"
                | "rather"
        )
    };
    if sentence.before(span.start).take(3).any(denied) {
        return false;
    }
    let before = sentence.before(span.start).next().unwrap_or_default();
    let after = sentence.after(span.end).next().unwrap_or_default();
    match label {
        "resistant" => {
            let thing = matches!(
                before,
                "treatment" | "drug" | "water" | "fire" | "heat" | "antibiotic" | "child"
            );
            let medical = sentence.has(&[
                "antibiotic",
                "antibiotics",
                "infection",
                "epilepsy",
                "bacteria",
                "lock",
                "lid",
            ]);
            !thing && !medical
        }
        "hostile" => after != "environment",
        "aggressive" => !sentence.has(&["dog", "dogs", "cancer", "tumour", "treatment", "breed"]),
        "chaotic" => !sentence.has(&["traffic", "ward", "classroom"]),
        // "Alcoholic drinks", "alcoholic liver disease": the drink or the illness.
        "alcoholic" => !matches!(
            after,
            "drink" | "drinks" | "liver" | "hepatitis" | "beverages" | "content" | "anonymous"
        ),
        "alcoholics" => after != "anonymous",
        "addict" | "addicts" | "drug user" => true,
        "evasive" => after != "action",
        "hysterical" => !matches!(after, "laughter"),
        _ => true,
    }
}
