//! AC7, AC8: absolutes, and the victim made responsible.

use std::ops::Range;
use std::sync::LazyLock;

use super::ac_fields::owner;
use super::around::Seen;
use super::finding::Found;
use super::people::{Part, People, Person};
use super::reading::has;
use super::sp_words::main_field;
use crate::rules::prose::{Lexicon, MarkKind, Passage, listed};

static ABSOLUTES: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "never, always, without fail, 24 hours a day, day and night, strictly no, no drugs, no drink, any contact whatsoever, at all times, at any time, all of the time, all the time, at no time, no contact whatsoever, no ~ whatsoever, whatsoever, 100%, 100 per cent, 100 percent, 24/7, \
         zero tolerance/contact/exposure/alcohol/drugs/drinking/use/incidents/unsupervised, under no circumstances, in any circumstances, under any circumstances, without exception, every single, \
         any alcohol, any drugs, any substances, no alcohol, completely abstinent, total abstinence, remain abstinent, completely, entirely, totally, no unsupervised, ever again, for ever, forever, round the clock, around the clock, \
         constant, constantly, complete abstinence, fully abstinent, no one else, absolutely, not ever, no further incidents, not ~ ever",
    )
    .sparing(
        "not always, ring/call/phone/text/message ~ at any time, 24/7 helpline/line/number/phone, helpline ~ 24/7, helpline ~ 24 hours a day, line ~ 24 hours a day, has/have/had never, never had/been/met, always open, completely dry, forever home, for ever home, completely finished, zero hours, zero-hours, constant care, as always, always been, always worr*, completely new, ever since, 100% of sessions, always wanted, hardly ever, if ever, whatever",
    )
});

/// What makes an absolute a condition of the law.
static LEGAL: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "court order, order, bail, bailed, licence, license condition, licence condition, injunction, non molestation, nonmolestation, restraining, undertaking, conditions, court, legal condition, probation, tag, curfew, \
         prohibited steps, occupation order, sexual risk order, protection notice, dvpn, dvpo, sentence, registered, prescribed, prescription, doctor, allergy, allergic, insulin",
    )
    .sparing("in order, order to, house conditions, home conditions, living conditions, mail order, order food")
});

/// AC7. An absolute that nobody could keep, and that is no condition of the law.
pub(super) fn absolute(seen: &Seen<'_>, found: &mut Found) {
    let field = main_field(seen);
    let passage = seen.read(field);
    let Some(hit) = ABSOLUTES.find(&passage).into_iter().next() else { return };
    let sentence = passage.sentence_of(hit.words.start);
    let rest = sentence.start..hit.words.start;
    let counted =
        [rest, hit.words.end..sentence.end].iter().any(|it| has(&passage, it, &[MarkKind::Ratio]));
    if !LEGAL.is_in(&passage) && !counted {
        found.words(seen.at, field, &seen.text(field), &passage, hit.words);
    }
}

/// Words that ask somebody to hold another back.
static HOLD: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "ensure, make sure, make certain, see to it, see that, isn't/aren't/don't/doesn't to let/allow/have/permit/see/meet/contact, isn't/aren't allowed to let/have, doesn't/don't/won't let/allow/permit/have, can't let/have, not allow, not let, not permit, not have, not invite, not to let/allow/permit/have/invite/contact/see/speak/meet/resume/answer, does not let/allow/permit/have, do not let/allow/permit, never let/allow/permit, not to be alone, \
         will not let/allow/permit/have, won't let/allow, refuse, deny, stop, prevent, keep, protect, end, leave, separate, split, supervise, report every/any/all/each, police, monitor, control, manage, get him to, get her to, throw, put, puts, kick, remain separated, \
         remain apart, no contact, not resume, not rekindle, not return to, not go back, not get back, not take, not contact, not see, not meet, not speak, not be in, not pursue, cease, break, ask him to leave, tell him to leave, make him leave, \
         challenge, resist, be responsible for, take responsibility for, not reunite, not reconcile, not enter into, disallow, ban, exclude, evict, call ~ police if, ring 999 and not, stand up to, not open the door, does not open the door",
    )
});

/// Verbs that hold another back only with a word of [`AWAY`] behind them.
const WEAK: [&str; 16] = [
    "put", "puts", "keep", "end", "leave", "manage", "stop", "see that", "throw", "police",
    "break", "control", "monitor", "protect", "refuse", "deny",
];

const AWAY: &str = "away out from off coming having seeing contacting contact behaviour drinking home time visits separate apart entry in";

/// What the person at risk is held responsible for, as a whole phrase about the other.
static HELD: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "end ~ relationship, ends ~ relationship, leave ~ relationship, leave the relationship, leave him/her partner, separate from, remain separated, stay separated, remain apart, resume ~ relationship, rekindle ~ relationship, \
         return to the relationship, go back to, get back together, get back with, get back in contact, not reconcile, not reunite, break up with, split from, split up with, abusive partner/relationships, \
         not enter into ~ relationship, choose between, back into the home/house/property, out of the house/home/property/flat, not ~ contact with, no contact with, have no contact",
    )
});

/// Is this word the one from whom harm comes: by name, as "dad" or "partner", or as a pronoun
/// where there is such a person?
pub(super) fn is_source(
    people: &People,
    passage: &Passage,
    at: usize,
    owner: Option<&Person>,
) -> bool {
    let other = |it: &&Person| is_other(it, owner);
    let known = people.all.iter().filter(other).count() > 0;
    if !known {
        return false;
    }
    let meant = people.adults_meant(passage, at);
    if !meant.is_empty() {
        return meant.iter().any(other);
    }
    matches!(
        passage.word(at),
        "him" | "he" | "his" | "he's" | "perpetrator" | "abuser" | "partner" | "ex"
    ) || matches!(passage.word(at), "her" | "she")
        && people.adults().filter(other).any(|it| it.is_mother())
}

fn is_other(person: &Person, owner: Option<&Person>) -> bool {
    person.source && owner.is_none_or(|owner| owner.id != person.id)
}

/// Does "he" or "his" mean one child: is a child the last who was named before it? Of "him" that
/// is so only when the child is named before the verb: "collects Leo and makes sure Gran has him".
pub(super) fn is_childs(people: &People, passage: &Passage, verb: usize, at: usize) -> bool {
    let from = match passage.word(at) {
        "he" | "his" | "he's" | "she" | "she's" | "her" => at,
        "him" => verb,
        _ => return false,
    };
    let one_child = |it: usize| match people.named(passage, it) {
        Some(person) => person.part == Part::Child,
        None => matches!(
            passage.word(it).trim_end_matches("'s"),
            "child" | "son" | "daughter" | "boy" | "girl" | "baby" | "toddler"
        ),
    };
    let by_name = |it: usize| people.adults_meant(passage, it).iter().any(|it| it.source);
    let both = passage.word(at) == "him" && (0..from).any(by_name);
    let named = |it: &usize| one_child(*it) || by_name(*it);
    !both && (0..from).rev().find(named).is_some_and(one_child)
}

/// Words by which a protective step is the victim's own.
pub(super) static CHOSEN: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "chosen, chose, chooses, has decided, her own choice, his own choice, own idea, wants to, wants, has asked, asked for, her choice, if she wishes, if she wants, not expected, has said she",
    )
});

/// Words that say what a victim is to hold back: the phrase, when it is about the other.
pub(super) fn holds_back(
    people: &People,
    passage: &Passage,
    within: Range<usize>,
    owner: Option<&Person>,
) -> Option<Range<usize>> {
    let source = |verb: usize, words: Range<usize>| {
        words.clone().find(|at| {
            is_source(people, passage, *at, owner) && !is_childs(people, passage, verb, *at)
        })
    };
    if !CHOSEN.find_in(passage, within.clone()).is_empty() {
        return None;
    }
    let whole = HELD.find_in(passage, within.clone()).into_iter().next();
    let known = people.all.iter().any(|it| is_other(it, owner));
    if let Some(hit) = whole.filter(|_| known) {
        return Some(hit.words);
    }
    for hit in HOLD.find_in(passage, within.clone()) {
        // The other comes soon after the verb: "ensure that Dad does not".
        let near = hit.words.end
            ..within.end.min(hit.words.end + 7).min(passage.sentence_of(hit.words.start).end);
        let Some(at) = source(hit.words.start, near) else { continue };
        let weak = WEAK.contains(&hit.phrase);
        // "keep … away", "stop … coming", "protect … from", "put … out"
        let away =
            || (hit.words.end..within.end.min(at + 8)).any(|it| listed(AWAY, passage.word(it)));
        if !weak || away() {
            return Some(hit.words.start..(at + 1).max(hit.words.end));
        }
    }
    None
}

/// Does the text make somebody do it who may be harmed by another here?
pub(super) fn possible_victim<'a>(
    people: &'a People,
    person: Option<&'a Person>,
    passage: &Passage,
) -> Option<&'a Person> {
    let others = |it: &Person| people.all.iter().any(|other| other.source && other.id != it.id);
    let harmed = |it: &&Person| {
        it.part == Part::Adult && (it.victim || it.is_mother()) && !it.source && others(it)
    };
    if let Some(person) = person {
        return Some(person).filter(harmed);
    }
    let first = (0..passage.len().min(4)).flat_map(|at| people.adults_meant(passage, at)).next();
    first.filter(harmed)
}

/// AC8. Somebody who may be a victim is to control the person the harm comes from.
pub(super) fn victim_responsible(seen: &Seen<'_>, found: &mut Found) {
    let Some(action) = seen.action() else { return };
    let people = &seen.around.people;
    let passage = seen.read("what");
    let owner = owner(seen, action);
    let Some(victim) = possible_victim(people, owner, &passage) else { return };
    if let Some(words) = holds_back(people, &passage, 0..passage.len(), Some(victim)) {
        found.words(seen.at, "what", &seen.text("what"), &passage, words);
    }
}
