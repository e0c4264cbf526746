//! AC7, AC8, AC9: absolutes, the victim made responsible, what is beyond the owner's power.

use std::ops::Range;
use std::sync::LazyLock;

use super::ac_fields::owner;
use super::around::Seen;
use super::finding::Found;
use super::people::{Part, People, Person};
use super::reading::has;
use super::sp_words::main_field;
use crate::rules::prose::{Lexicon, MarkKind, Passage};

static ABSOLUTES: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "never, always, without fail, 24 hours a day, day and night, strictly no, no drugs, no drink, any contact whatsoever, at all times, at any time, all of the time, all the time, at no time, no contact whatsoever, no ~ whatsoever, whatsoever, 100%, 100 per cent, 100 percent, 24/7, \
         zero tolerance/contact/exposure/alcohol/drugs/drinking/use/incidents/unsupervised, under no circumstances, in any circumstances, under any circumstances, without exception, every single, \
         any alcohol, any drugs, any substances, no alcohol, completely abstinent, total abstinence, remain abstinent, completely, entirely, totally, no unsupervised, ever again, for ever, forever, round the clock, around the clock, \
         constant, constantly, complete abstinence, fully abstinent, no one else, absolutely, not ever, no further incidents, not ~ ever",
    )
    .sparing(
        "not always, completely finished, zero hours, zero-hours, constant care, as always, always been, always worr*, completely new, ever since, 100% of sessions, always wanted, hardly ever, if ever, whatever",
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
        "ensure, make sure, make certain, see to it, see that, not allow, not let, not permit, not have, not invite, not to let/allow/permit/have/invite/contact/see/speak/meet/resume/answer, does not let/allow/permit/have, do not let/allow/permit, never let/allow/permit, not to be alone, \
         will not let/allow/permit/have, won't let/allow, refuse, deny, stop, prevent, keep, protect, end, leave, separate, split, supervise, report every/any/all/each, police, monitor, control, manage, get him to, get her to, throw, put, puts, kick, remain separated, \
         remain apart, no contact, not resume, not rekindle, not return to, not go back, not get back, not take, not contact, not see, not meet, not speak, not be in, not pursue, cease, break, ask him to leave, tell him to leave, make him leave, \
         challenge, resist, be responsible for, take responsibility for, not reunite, not reconcile, not enter into, disallow, ban, exclude, evict, call ~ police if, ring 999 and not, stand up to, not open the door, does not open the door",
    )
});

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
fn is_source(people: &People, passage: &Passage, at: usize, owner: Option<&Person>) -> bool {
    let other = |it: &&Person| it.source && owner.is_none_or(|owner| owner.id != it.id);
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

/// Words by which a protective step is the victim's own.
static CHOSEN: LazyLock<Lexicon> = LazyLock::new(|| {
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
    let source =
        |words: Range<usize>| words.clone().find(|at| is_source(people, passage, *at, owner));
    if !CHOSEN.find_in(passage, within.clone()).is_empty() {
        return None;
    }
    let whole = HELD.find_in(passage, within.clone()).into_iter().next();
    let known =
        people.all.iter().any(|it| it.source && owner.is_none_or(|owner| owner.id != it.id));
    if let Some(hit) = whole.filter(|_| known) {
        return Some(hit.words);
    }
    for hit in HOLD.find_in(passage, within.clone()) {
        // The other comes soon after the verb: "ensure that Dad does not".
        let near = hit.words.end
            ..within.end.min(hit.words.end + 7).min(passage.sentence_of(hit.words.start).end);
        let Some(at) = source(near) else { continue };
        let weak = matches!(
            hit.phrase,
            "put"
                | "puts"
                | "keep"
                | "end"
                | "leave"
                | "manage"
                | "stop"
                | "see that"
                | "throw"
                | "police"
                | "break"
                | "control"
                | "monitor"
                | "protect"
                | "refuse"
                | "deny"
        );
        // "keep … away", "stop … coming", "protect … from", "put … out"
        let away = || {
            (hit.words.end..within.end.min(at + 8)).any(|it| {
                matches!(
                    passage.word(it),
                    "away"
                        | "out"
                        | "from"
                        | "off"
                        | "coming"
                        | "having"
                        | "seeing"
                        | "contacting"
                        | "contact"
                        | "behaviour"
                        | "drinking"
                        | "home"
                        | "time"
                        | "visits"
                        | "separate"
                        | "apart"
                        | "entry"
                        | "in"
                )
            })
        };
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

/// Things no plan may ask: they are a court's, the law's or a person's own.
static BEYOND: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "support ~ prosecution, support the police investigation, support police action, not withdraw ~ statement, withdraw ~ statement, withdraw her/his complaint, give evidence, make a statement to ~ police, press charges, not retract, \
         contact that ~ court, court ordered contact, contact the family court ordered, court has ordered, ordered by the court, breach the ~ order, ignore the ~ order, have an abortion, have a termination, \
         terminate ~ pregnancy, get sterilised, contraceptive implant, have ~ coil, go on ~ contraception, use long acting contraception, not have ~ more children, not become pregnant, not get pregnant, apply for ~ divorce, divorce, \
         give up ~ job, hand over ~ passport, hand over ~ phone, surrender ~ passport, give ~ password, be sectioned, agree to adoption, sign a section 20, drop ~ application, drop the court case, not apply to court, \
         withdraw ~ application, move out of the area, not speak to ~ solicitor, stop practising ~ religion, not practise ~ religion",
    )
});

/// "Make sure that he goes": another adult's behaviour.
static MAKE: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of("ensure, make sure, makes sure, make certain, see to it, see that, get, gets, force, forces, persuade, convince, make, compel, is responsible for, be responsible for, supervise, stop, prevent, not allow, not let")
        .sparing("make contact, make an appointment, make a, get to, get up, get help, get a")
});

/// What another adult does or leaves, as the act the owner is to bring about.
static THEIRS: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "attend, goes, go to, completes, complete, engage, takes his, takes her, take his, take her, stops, stop, does, do not, does not, stays, stay, works with, comply, finish, finishes, leaves, keeps, drinking, using, smoking, sober, drinks, drink, \
         attends, accesses, access, gets help, seeks, behaves, remains, abides, not drink, not use, not come, is not, isn't, signs, moves, tells, pays, sees his, sees her gp",
    )
});

/// AC9. What no plan may ask, or what another adult does.
pub(super) fn beyond_power(seen: &Seen<'_>, found: &mut Found) {
    let Some(action) = seen.action() else { return };
    let passage = seen.read("what");
    let say = |found: &mut Found, words| {
        found.words(seen.at, "what", &seen.text("what"), &passage, words);
    };
    let own = CHOSEN.is_in(&passage);
    let Some(owner) = owner(seen, action).filter(|it| it.part == Part::Adult) else { return };
    if let Some(hit) = BEYOND.find(&passage).into_iter().next().filter(|_| !own) {
        return say(found, hit.words);
    }
    let people = &seen.around.people;
    for hit in MAKE.find(&passage) {
        let other = (hit.words.end..passage.len().min(hit.words.end + 4)).find(|at| {
            people
                .adults_meant(&passage, *at)
                .iter()
                .any(|it| it.id != owner.id && it.part == Part::Adult)
        });
        let Some(other) = other.filter(|_| !own) else { continue };
        let possessive = passage.word(other).ends_with("'s");
        let act =
            (other + 1..passage.len().min(other + 4)).any(|it| THEIRS.at(&passage, it).is_some());
        if act && !possessive {
            return say(found, hit.words.start..other + 1);
        }
    }
}
