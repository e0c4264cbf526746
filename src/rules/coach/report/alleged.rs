//! RP3: something that was only said, told as if it were known.

use std::ops::Range;
use std::sync::LazyLock;

use super::super::around::Seen;
use super::super::finding::{Check, Found, Rule, Severity};
use super::super::people::Part;
use super::super::source::REPORT;
use crate::domain::common::Basis;
use crate::domain::knowledge::{
    AllegationStatus, Event, EventKind, SourceType, Statement, Valence,
};
use crate::rules::prose::{Gap, Lexicon, Passage};

/// RP3.
pub(super) const ALLEGED: Rule = Rule {
    id: "RP3",
    name: "An allegation told as a fact",
    severity: Severity::Must,
    source: REPORT,
    check: Check::Around(&["chronology", "statements"], check),
};

/// Words that say somebody said so, doubts it or thinks it.
static TOLD: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "\
        =say, =says, =saying, =said, =telling, =tell, =tells, =told, report, reportedly, \
        allege, alleged, allegation, allegedly, claim, state, statement, disclose, \
        disclosure, describe, explain, according to, account, complain, complaint, mention, \
        speak, =spoke, spoken, recall, remember, believe, =thinks, =thought, feel that, \
        felt that, deny, denies, dispute, admit, accept, confirm, inform, advise, rang, \
        =wrote, =writes, express, worried that, worry that, concern, suspect, apparently, \
        referral, neighbour heard, neighbour saw, =asks, asked, answered, =adds, =added, \
        insist, accuse, view, opinion, =may have, =might have, whisper, shared that, \
        talked about, talks about, suggest, whether, =put it, appear, seem, raised",
    )
});

/// Words after which it is no mere saying: a court, the police or the person has settled it.
static SETTLED: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "\
        convict, conviction, plead, pleaded, guilty, =charged, caution, sentenced, found by \
        the court, finding of fact, court found, =bailed, arrest, injunction, non \
        molestation, restraining order, court order, admitted, proven, tested, medical, x \
        ray, examination, photograph",
    )
});

/// Sources that only pass on what people say, for a statement: its source is a line of text.
static HEARSAY: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "\
        neighbour, anonymous, anonymous caller, caller, family member, relative, aunt, \
        auntie, uncle, gran, nan, grandmother, grandfather, friend, mum, mam, mother, dad, \
        father, stepdad, stepfather, sibling, ex partner, partner, member of the public",
    )
    .sparing(
        "\
        mother's record, father's record, record, report, medical, file, chronology",
    )
});

/// What parents and children say of these is no allegation: a move, a new job, a clinic visit.
const HARMLESS: &[EventKind] = &[
    EventKind::Positive,
    EventKind::Housing,
    EventKind::HealthCheck,
    EventKind::Referral,
    EventKind::Attendance,
];

/// Of other entries, words that make it one: harm that somebody does.
static HARM: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "\
        =hit, =hits, =hitting, punch, slap, kick, push, shove, grab, choke, strangle, bite, \
        =bit, beat, beaten, shake, shook, throw, threw, thrown, smash, break, broke, broken, \
        burn, hurt, injure, bruise, assault, attack, abuse, abusive, threat, threaten, shout, \
        scream, swear, swore, call ~ names, lock, left ~ alone, leave ~ alone, drink, drank, \
        drunk, drug, =high, cannabis, cocaine, heroin, smack, touch, rape, force, steal, \
        stole, follow, stalk, hungry, neglect, refuse, knife, weapon, spit, spat, drag, kill",
    )
});

fn check(seen: &Seen<'_>, found: &mut Found) {
    let field = match (seen.as_a::<Event>(), seen.as_a::<Statement>()) {
        (Some(event), _) if is_hearsay(seen, event) => "what",
        (_, Some(statement)) if is_said(seen, statement) => "text",
        _ => return,
    };
    let passage = seen.read(field);
    // "Leo: I hide when they shout."
    let speaker = seen.around.people.named(&passage, 0).is_some();
    if speaker && passage.words().get(1).is_some_and(|it| it.gap == Gap::Aside) {
        return;
    }
    if let Some(words) = told_as_fact(&passage) {
        found.words(seen.at, field, &seen.text(field), &passage, words);
    }
}

/// Is the entry marked as an allegation, or as a fact where somebody only said so?
fn is_hearsay(seen: &Seen<'_>, event: &Event) -> bool {
    use SourceType::{ChildSaid, ParentSaid, ThirdParty};
    let said = [ChildSaid, ParentSaid, ThirdParty].iter().any(|it| event.source_type.is(*it));
    let harmless = HARMLESS.iter().any(|it| event.kind.is(*it));
    event.basis.is(Basis::Allegation)
        || event.basis.is(Basis::Fact) && said && !harmless && HARM.is_in(&seen.read("what"))
}

/// The same of a worry; one that is proved or admitted may be told as a fact.
fn is_said(seen: &Seen<'_>, it: &Statement) -> bool {
    use AllegationStatus::{Admitted, Proven};
    if it.basis.is(Basis::Allegation) {
        // Who said so stands beside it then, and is printed with it.
        let settled = [Admitted, Proven].iter().any(|it_is| it.allegation_status.is(*it_is));
        return !settled && it.alleged_by.is_blank();
    }
    if !it.basis.is(Basis::Fact) || it.source.is_blank() {
        return false;
    }
    let source = seen.read("source");
    // "Kirsty" and "Ava" as the source; "Kirsty Marsh’s GP record" is a record.
    let family = |at: usize| {
        let person = seen.around.people.named(&source, at);
        person.is_some_and(|it| it.part != Part::Worker)
    };
    let short = source.len() <= 4;
    let harm = it.valence.is(Valence::Worry) && HARM.is_in(&seen.read("text"));
    harm && short
        && (HEARSAY.is_in(&source) || (0..source.len()).any(family) && !RECORD.is_in(&source))
}

static RECORD: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "\
        record, report, file, letter, summary, log, database, notes",
    )
});

/// The first sentence, when nothing in the text says that somebody said it.
fn told_as_fact(passage: &Passage) -> Option<Range<usize>> {
    // Quoted speech is somebody's words already; Welsh reports in words these lists do not know.
    let quoted = passage.words().iter().any(|it| it.exempt);
    if passage.is_welsh() || quoted || TOLD.is_in(passage) || SETTLED.is_in(passage) {
        return None;
    }
    // One or two words are a heading, not a tale.
    passage.sentences().first().filter(|it| it.len() > 2).cloned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::coach::trial::{Typed, ask, case};

    #[test]
    fn an_entry_that_was_said_says_who_said_it() {
        let hits = "He hits her when he has been drinking.";
        let allegation: Typed<'_> = ("basis", "allegation");
        let fact: Typed<'_> = ("basis", "fact");
        for (typed, asked) in [
            (&[allegation, ("what", hits)][..], true),
            (&[allegation, ("what", "Dean left the boys alone overnight. Leo was cold.")], true),
            (&[fact, ("source_type", "third_party"), ("what", hits)], true),
            (&[fact, ("source_type", "child_said"), ("what", "Dad shouts at Mum at night.")], true),
            (&[fact, ("source_type", "parent_said"), ("what", "Dean broke the door.")], true),
            (&[allegation, ("what", "He calls her names and Leo saw him hit her.")], true),
            // Known false positives.
            (&[allegation, ("what", "Kirsty says that he hits her.")], false),
            (&[allegation, ("what", "Dean allegedly left the boys alone.")], false),
            (&[allegation, ("what", "A neighbour reported shouting.")], false),
            (&[allegation, ("what", "“He hits me,” to her teacher.")], false),
            (&[allegation, ("what", "Assault. Dean pleaded guilty on 3 March 2025.")], false),
            (&[allegation, ("what", "Dean denies that he pushed her.")], false),
            (&[allegation, ("what", "According to Kirsty he pushed her.")], false),
            (&[allegation, ("what", "Mae Dean yn taro hi yn y nos, yn ôl Mam.")], false),
            (&[allegation, ("what", "Domestic abuse")], false),
            (&[allegation], false),
            (&[fact, ("source_type", "own_record"), ("what", hits)], false),
            (&[fact, ("source_type", "other_agency"), ("what", hits)], false),
            (&[("basis", "observation"), ("what", "He pulls her arm.")], false),
            (&[("what", hits)], false),
            (&[fact, ("source_type", "third_party"), ("what", "Gran had Leo for a week.")], false),
            (
                &[
                    fact,
                    ("source_type", "parent_said"),
                    ("kind", "housing"),
                    ("what", "The family moved to Hill Street."),
                ],
                false,
            ),
        ] {
            let file = case(&[("chronology", 1, typed)]);
            assert_eq!(!ask(&ALLEGED, &file).is_empty(), asked, "{typed:?}");
        }
    }

    #[test]
    fn so_does_a_worry() {
        let text: Typed<'_> = ("text", "Dean locks the boys in their room.");
        let fact: Typed<'_> = ("basis", "fact");
        for (typed, asked) in [
            (&[("basis", "allegation"), text][..], true),
            (&[fact, ("source", "Kirsty"), text], true),
            (&[fact, ("source", "Neighbour"), text], true),
            (&[fact, ("source", "Ava, aged 7"), text], true),
            (&[("basis", "allegation"), ("allegation_status", "admitted"), text], false),
            (&[("basis", "allegation"), ("alleged_by", "Ava"), text], false),
            (&[fact, ("source", "Gran"), ("text", "Gran minds them on Fridays.")], false),
            (&[("basis", "allegation"), ("allegation_status", "proven"), text], false),
            (&[fact, ("source", "Kirsty’s GP record"), text], false),
            (&[fact, ("source", "School log"), text], false),
            (&[fact, ("source", "Ms Hale, teacher"), text], false),
            (&[fact, text], false),
            (&[("basis", "opinion"), text], false),
        ] {
            let mut typed = typed.to_vec();
            typed.push(("valence", "worry"));
            let mut records: Vec<(&'static str, u64, &[Typed<'_>])> = vec![
                ("adults", 2, &[("name", "Kirsty Marsh")]),
                ("children", 3, &[("name", "Ava")]),
                (
                    "chronology",
                    5,
                    &[
                        ("basis", "fact"),
                        ("source_type", "child_said"),
                        ("what", "Ava: I hide when they shout."),
                    ],
                ),
                ("members", 4, &[("name", "Ms Hale"), ("role", "teacher")]),
            ];
            records.push(("statements", 1, &typed));
            assert_eq!(!ask(&ALLEGED, &case(&records)).is_empty(), asked, "{typed:?}");
        }
    }

    #[test]
    fn it_points_at_the_sentence() {
        let what = "Leo is 6. He was left alone all night.";
        let file = case(&[("chronology", 1, &[("basis", "allegation"), ("what", what)])]);
        let found = ask(&ALLEGED, &file);
        assert_eq!(&*found[0].quote, "Leo is 6");
        assert_eq!(found[0].span, Some(0..8));
    }
}
