//! AC9: what is beyond the owner's power: a court's decision, another adult's conduct, a right.

use std::ops::Range;
use std::sync::LazyLock;

use super::ac_fields::owner;
use super::ac_power::CHOSEN;
use super::around::Seen;
use super::finding::Found;
use super::people::{Part, Person};
use super::reading::{is_adult, looks_like_a_name};
use crate::rules::prose::{Lexicon, Passage, listed};

/// Things no plan may ask of a parent: they are the law's or a person's own.
static BEYOND: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "support ~ prosecution, support the police investigation, support police action, not withdraw ~ statement, withdraw ~ statement, give evidence, make a statement to ~ police, press charges, not retract, \
         contact that ~ court, court ordered contact, contact the family court ordered, court has ordered, ordered by the court, have an abortion, have a termination, \
         terminate ~ pregnancy, get sterilised, be sterilised, have a vasectomy, contraceptive implant, have ~ coil, go on ~ contraception, use long acting contraception, not have ~ more children, not become pregnant, not get pregnant, apply for ~ divorce, divorce, \
         give up ~ job, quit ~ job, leave ~ job, hand over ~ passport, hand over ~ phone, surrender ~ passport, give ~ password, be sectioned, agree to adoption, sign a section 20, not apply to court, \
         move out of the area, not speak to ~ solicitor, sack ~ solicitor, stop practising ~ religion, not practise ~ religion, leave ~ church/mosque/temple/faith, change ~ religion, \
         not appeal, not ~ complain, stop complaining, not make ~ complaint, not make a complaint, not go to ~ ombudsman/papers/press/mp, \
         withdraw/drop/retract/abandon/cancel/discontinue ~ complaint/complaints/appeal/appeals/claim/application/grievance/allegation/allegations/proceedings, drop the court case, drop ~ case, \
         get ~ charges dropped, have ~ charges dropped, get ~ bail lifted, get ~ order lifted/discharged, win custody, win the case, get custody",
    )
    .sparing("drop ~ school, case worker, application form, housing application, has chosen to, cancel the appointment")
});

/// Against what a court said: nobody may be asked that.
static AGAINST: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "breach/breaches/ignore/ignores/disregard/override/defy ~ order/orders/bail/injunction, whatever ~ court/order/judge, regardless of ~ court/order/judge, regardless of what ~ court/order/judge, \
         despite ~ court/order, in spite of ~ court/order, even if the court/order/judge, even though the court/order/judge, no matter what ~ court/order/judge, \
         make the court, get the court to, ensure the court, ensure that the court, make sure the court, make sure that the court, persuade the judge/court",
    )
    .sparing("if ~ breaches, when ~ breaches, any breaches, breaches of, breach of, report ~ breaches, reports ~ breaches, ring ~ breaches")
});

/// "Make sure that he goes": another adult's behaviour.
static MAKE: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of("ensure, make sure, makes sure, make certain, see to it, see that, sees that, get, gets, force, forces, persuade, convince, make, makes, compel, is responsible for, be responsible for, supervise, stop, stops, prevent, not allow, not let")
        .sparing("make contact, make an appointment, make a, makes a, get to, get up, get help, get a, gets a, gets to, stops at")
});

/// What another adult does or leaves, as the act the owner is to bring about.
static THEIRS: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "attend, goes, go to, completes, complete, engage, takes his, takes her, take his, take her, stops, stop, does, do not, does not, stays, stay, works with, comply, finish, finishes, leaves, keeps, drinking, using, smoking, sober, drinks, drink, \
         attends, accesses, access, gets help, seeks, behaves, remains, abides, not drink, not use, not come, is not, isn't, signs, moves, tells, pays, sees his, sees her gp, off drink/drugs, into rehab/treatment/detox, to rehab",
    )
});

/// Acts by which an unknown name is an adult's.
static GROWN: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "rehab, detox, drinking, sober, programme, probation, course, treatment, his/her meds/medication/tablets/methadone, using, dealing, taking drugs, anger management, off drink/drugs, job, curfew, solicitor, tenancy",
    )
});

const KIN: &str = "partner boyfriend girlfriend husband wife ex stepdad stepfather";

/// Behind "her" or "his" these are others, too.
const THEIR_KIN: &str =
    "mum mother dad father nan gran uncle aunt cousin lodger friend friends family";

/// AC9. What no plan may ask, or what another adult does.
pub(super) fn beyond_power(seen: &Seen<'_>, found: &mut Found) {
    let Some(action) = seen.action() else { return };
    let passage = seen.read("what");
    if CHOSEN.is_in(&passage) {
        return;
    }
    let say = |found: &mut Found, words| {
        found.words(seen.at, "what", &seen.text("what"), &passage, words);
    };
    let against = AGAINST.find(&passage).into_iter().next().map(|it| it.words);
    if let Some(words) = against.or_else(|| denies_contact(seen, &passage)) {
        return say(found, words);
    }
    let family = |it: &&Person| matches!(it.part, Part::Adult | Part::Other);
    let Some(owner) = owner(seen, action).filter(family) else { return };
    if let Some(hit) = BEYOND.find(&passage).into_iter().next() {
        return say(found, hit.words);
    }
    for hit in MAKE.find(&passage) {
        let near = hit.words.end..passage.len().min(hit.words.end + 4);
        let Some(other) = near.clone().find(|it| is_another(seen, &passage, *it, owner)) else {
            continue;
        };
        let act =
            (other + 1..passage.len().min(other + 6)).any(|it| THEIRS.at(&passage, it).is_some());
        if act && !passage.word(other).ends_with("'s") {
            return say(found, hit.words.start..other + 1);
        }
    }
}

/// Another adult than the owner: of the case, a partner, or a stranger who does what adults do.
fn is_another(seen: &Seen<'_>, passage: &Passage, at: usize, owner: &Person) -> bool {
    let people = &seen.around.people;
    if let Some(person) = people.named(passage, at) {
        return person.part == Part::Adult && person.id != owner.id;
    }
    if people.adults_meant(passage, at).iter().any(|it| it.id != owner.id) {
        return true;
    }
    let sentence = passage.sentence_of(at);
    let owned = at > 0 && matches!(passage.word(at - 1), "her" | "his" | "their");
    if owned && listed(THEIR_KIN, passage.word(at)) {
        return !GROWN.find_in(passage, at..sentence.end).is_empty();
    }
    listed(KIN, passage.word(at)) && passage.word(at - 1) != "the"
        || looks_like_a_name(passage, at) && !GROWN.find_in(passage, at..sentence.end).is_empty()
}

/// "Decide that his father may not see him": that is a court's to say.
fn denies_contact(seen: &Seen<'_>, passage: &Passage) -> Option<Range<usize>> {
    let decides = (0..passage.len()).find(|it| {
        matches!(passage.word(*it), "decide" | "decides" | "rule" | "rules" | "order" | "orders")
            && matches!(passage.word(it + 1), "that" | "whether" | "if")
    })?;
    let sentence = passage.sentence_of(decides);
    let rest = || decides + 1..sentence.end.min(decides + 10);
    let adult = rest().any(|it| is_adult(&seen.around.people, passage, it));
    let denied = rest().any(|it| matches!(passage.word(it), "not" | "cannot" | "can't" | "no"));
    let met = rest().find(|it| {
        matches!(passage.word(*it), "see" | "contact" | "custody" | "live" | "visit" | "have")
    })?;
    (adult && denied).then_some(decides..met + 1)
}
