//! CN2, CN3, CN9, CN12: signs, steps, whom it relies on, threats.

use std::sync::LazyLock;

use super::ac_power::{holds_back, is_childs, is_source, possible_victim};
use super::around::Seen;
use super::finding::Found;
use super::people::{Part, People, Person};
use super::reading::{is_child, measured, readable};
use crate::rules::prose::{Gap, Lexicon, Passage};

/// Signs that nobody could see, hear or count.
static UNSEEN: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "deteriorat*, escalat*, no ~ change, no ~ improvement, no ~ progress, no evidence, risk/risks/concerns/worries ~ increase/heighten/rise/grow/mount/remain, increasing risk/concern/concerns, cannot cope, can't cope, unable to cope, not able to, unable to, mood ~ dips/drops, dips, mental health ~ dips/worsens/suffers, \
         concerned about, are concerned, is concerned, issues, problems, not follow, breaks ~ agreement, breach ~ agreement, breaches ~ agreement, breach ~ plan, breaches ~ plan, agreement ~ broken/breached, plan ~ broken/breached, lapse, lapses, off the rails, not meeting, continue to, things change, goes backwards, go backwards, set back, setback, \
          disengag*, concerns increase, concern increases, increase in concern, increased concern, increase in risk, risks increase, risk increases, increased risk, if needed, if necessary, if required, as needed, \
         as required, as appropriate, if appropriate, fail to engage, fails to engage, failure to engage, not engage, not engaging, stop engaging, stops engaging, lack of engagement, non engagement, lack of progress, no progress, no improvement, not improve, not improving, \
         does not improve, do not improve, insufficient progress, not enough progress, little progress, no change, not changed, not change, no positive change, things get worse, things get bad, things do not get better, things don't get better, get worse, gets worse, worsen, worsens, decline, declines, \
         relapse, relapses, relapsing, breakdown, breaks down, break down, plan fails, plan is failing, plan does not work, plan isn't working, plan is not working, not working, not followed, plan is not adhered, not adhered, not adhere, not comply, non compliance, not complied, fail to comply, fails to comply, \
         further concerns, new concerns, more concerns, any concerns, concerns arise, concerns are raised, concerns remain, significant concern, serious concerns, safeguarding concerns, worries increase, more worried, at risk, further incidents, further incident, any further, unsafe, not safe, no longer safe, \
         not protected, unable to protect, cannot protect, cannot keep, unable to keep, not being met, not met, not prioritis*, not cope, not coping, struggling, struggles, unmanageable, becomes unwell, become unwell, circumstances change, change in circumstances, change of circumstances, significant change, situation changes, \
         concerns continue, concerns persist, crisis, in crisis, not co operat*, not cooperat*, fail to work, not work with, not working with, withdraw cooperation, withdraws consent, refuse to engage, refuses to engage, refuse to work, slips, things slip, falls apart, goes downhill, goes wrong, go wrong, plan drifts, drift, \
         not being followed, breach of the plan, not sustained, not maintained, outcomes are not achieved, not achieved, not making, not made progress, if worried, concern for, situation worsens, emerg*, problems arise, becomes too much, gets too much, poor engagement",
    )
    .sparing("escalator, relapse nurse, emergency, emergency department, emergency team, emergency contraception, emergency duty, emergency housing, at risk register, relapse plan, crisis team, emerges from, work with wood, is unsafe to drive")
});

/// What somebody could see: acts and things behind a vague word.
static VISIBLE: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "drunk, smells, smell, slurring, seen, is found, are found, found with, bruise, bruises, mark on, rings, texts, says, tells, turns up, comes to the, misses, missed, not collected, not picked up, nobody answers, no answer, arrested, police are called, in hospital, \
         shouting, hits, hit, locked out, alone in, left alone, moves out, moves in, stops taking, has stopped taking, has not slept, does not get up, does not open, no food, power is off, evicted, is sectioned, ambulance, overdose, is admitted, cannot be found, missing from, not at school, not in school, not in nursery, \
         waters break, labour, bleeding, goes into labour, passes out, asleep, unconscious, unsteady, swearing, crying, walks out, test is positive, positive test, fails a test, weighs less, loses weight, not been seen, in bed at, staring, hearing voices, taken her tablets, taken his tablets, new partner, back in the house, at the house, in the house, at the door, opens the door",
    )
});

/// CN2. A sign that nobody could see.
pub(super) fn no_sign(seen: &Seen<'_>, found: &mut Found) {
    let passage = seen.read("sign");
    if !readable(&passage) {
        return;
    }
    let Some(hit) = UNSEEN.find(&passage).into_iter().next() else { return };
    let sentence = passage.sentence_of(hit.words.start);
    let by_example = passage.words()[hit.words.end..].iter().any(|it| it.gap == Gap::Aside);
    if !measured(&passage, &sentence) && !VISIBLE.is_in(&passage) && !by_example {
        found.words(seen.at, "sign", &seen.text("sign"), &passage, hit.words);
    }
}

/// Steps of a process: they keep nobody safe by themselves.
static PROCESS: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "legal planning, legal advice, legal gateway, legal meeting, legal proceedings, legal action, legal route, legal services, solicitor, plo, pre proceedings, public law outline, care proceedings, proceedings, go to court, court, escalat*, strategy meeting, strategy discussion, strategy, \
         reconvene, reconvened, review conference, early conference, early review, conference, core group, meeting, meetings, panel, referral, refer, mappa, written warning, warning letter, formal letter, case discussion, legal team, alerted, notified, mash, section 47, s47, management oversight, manager, supervision, consider, next steps, discuss, discussed, review the plan, plan will be reviewed, reviewed, \
         assessment, threshold, step up, stepped up, marac, mace, notify, inform, informed, children's services, social worker to, contact social care, professionals meeting, professionals to, case transfer, letter before proceedings, interim care order, lado, care planning, take advice, seek advice, decision will be made, action will be taken, appropriate action, further action, take action",
    )
});

/// What somebody does for a child.
static CARES: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "stay, stays, go, goes, come, comes, collect, fetch, bring, take, takes, taken, keep, keeps, kept, sleep, sleeps, sit, sits, look after, looks after, be with, is with, are with, care for, cares for, feed, give, gives, move, moves, leave, leaves, hold, holds, wait, waits, pick up, picks up, pick ~ up, picks ~ up, \
         put, puts, see, sees, seen, check, checks, drive, drives, walk, walks, meet, meets, remain, remains, sleeping, staying, ring, rings, visit, visits, have ~ overnight, has ~ overnight, spend, spends, live with, lives with, hide, run to, runs to, accompanies, watch, watches, tea at, in the room with, in the same room, examine, examines, weigh, weighs, talk to, talks to, help, helps, lift",
    )
});

/// Words that make "taken" and "go" a threat or a process.
const LEGAL_OBJECT: &str = "court care proceedings legal advice removed meeting conference panel";

/// Fields in which a contingency may say what happens.
const STEPS: [&str; 4] = ["first_step", "family_step", "told", "then"];

/// Does a clause say what somebody does for the child, or where the child is?
fn keeps_safe(seen: &Seen<'_>, passage: &Passage) -> bool {
    let people = &seen.around.people;
    let threats = THREAT.find(passage);
    CARES.find(passage).iter().any(|hit| {
        // "Have him taken away" keeps nobody safe.
        if threats.iter().any(|it| it.words.start < hit.words.end && hit.words.start < it.words.end)
        {
            return false;
        }
        let clause = clause_of(passage, hit.words.start);
        let child = clause.clone().any(|at| {
            is_child(people, passage, at)
                || matches!(
                    passage.word(at),
                    "him" | "her" | "them" | "he" | "she" | "they" | "everyone"
                )
        });
        let legal =
            clause.clone().any(|at| LEGAL_OBJECT.split(' ').any(|it| it == passage.word(at)));
        let after = hit.words.end..clause.end;
        // A place or a person with the child, or the child at the doing of it.
        let place = after.clone().any(|at| {
            matches!(
                passage.word(at),
                "at" | "to"
                    | "with"
                    | "in"
                    | "from"
                    | "home"
                    | "there"
                    | "over"
                    | "indoors"
                    | "inside"
                    | "overnight"
                    | "up"
                    | "on"
                    | "until"
                    | "round"
            )
        });
        let acts_on_child = hit.words.end < clause.end && child;
        child && !legal && (place || acts_on_child)
    })
}

/// The clause a word is in: between commas do not count, semicolons and "and" neither.
fn clause_of(passage: &Passage, word: usize) -> std::ops::Range<usize> {
    let sentence = passage.sentence_of(word);
    let breaks = |it: &usize| matches!(passage.words()[*it].gap, Gap::Clause | Gap::Aside);
    let start = (sentence.start + 1..=word).rev().find(breaks).unwrap_or(sentence.start);
    let end = (word + 1..sentence.end).find(breaks).unwrap_or(sentence.end);
    start..end
}

/// CN3. A process, and nothing about where the child is or who is there.
pub(super) fn only_process(seen: &Seen<'_>, found: &mut Found) {
    let mut process = None;
    for field in STEPS {
        let passage = seen.read(field);
        if passage.is_welsh() || keeps_safe(seen, &passage) {
            return;
        }
        let hit = PROCESS.find(&passage).into_iter().next();
        process = process.or(hit.map(|it| (field, it.words)));
    }
    let process = process.or_else(|| only_threats(seen));
    // Nothing said but a legal route is a process, too.
    let Some((field, words)) = process else {
        let silent = STEPS.iter().all(|it| seen.is_blank(it));
        if silent && !seen.is_blank("legal_route") {
            found.field(seen.at, "first_step", &[]);
        }
        return;
    };
    let passage = seen.read(field);
    found.words(seen.at, field, &seen.text(field), &passage, words);
}

/// Nothing but what will be done to the family: each sentence of each step is a threat.
fn only_threats(seen: &Seen<'_>) -> Option<(&'static str, std::ops::Range<usize>)> {
    let mut first = None;
    for field in STEPS {
        let passage = seen.read(field);
        for sentence in passage.sentences() {
            let hit = THREAT.find_in(&passage, sentence.clone()).into_iter().next()?;
            first = first.or(Some((field, hit.words)));
        }
    }
    first
}

/// Acts by which a victim is sent to meet, to calm or to stop the other.
static CONFRONTS: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "go round, goes round, go over, goes over, go after, goes after, follow, go to, goes to, get/gets/fetch/fetches/take/takes/collect/collects ~ back, get/gets/take/takes ~ off, confront, challenge, stand up to, stands up to, \
         talk ~ down, talk to, talk ~ round, calm, calm ~ down, reason with, persuade, plead with, stand between, stands between, get between, gets between, put/puts herself/himself between, hold/holds ~ back, tell/tells, ask/asks, make/makes, stop, block, throw/throws, push, lock/locks ~ out",
    )
    .sparing("ask for, asks for, tell the, tells the, tells her, tells his, asks her, asks his, follow the plan, go to the/a/her/bed/gran, goes to the/a/her/bed/gran, make/makes a")
});

/// "Tells him to go", "calms Asif down", "gets her back off him".
fn confronts(
    people: &People,
    passage: &Passage,
    sentence: &std::ops::Range<usize>,
    victim: &Person,
) -> Option<std::ops::Range<usize>> {
    CONFRONTS.find_in(passage, sentence.clone()).into_iter().find_map(|hit| {
        let asks = matches!(
            hit.phrase.split('/').next().unwrap_or_default(),
            "tell" | "ask" | "make" | "stop" | "throw" | "follow" | "talk to" | "go to" | "goes to"
        );
        // Whom one tells or stops stands next to the verb; whom a child is got off, a little on.
        let reach = if asks { 1 } else { 4 };
        let from = if asks { hit.words.end } else { hit.words.start + 1 };
        let near = from..sentence.end.min(hit.words.end + reach);
        let at = near.clone().find(|it| is_source(people, passage, *it, Some(victim)))?;
        let off = at > 0 && matches!(passage.word(at - 1), "off" | "from");
        let childs = !off && is_childs(people, passage, at, at);
        let breaks = |it: usize| {
            passage.word(it) == "and" || it > from && passage.words()[it].gap == Gap::Clause
        };
        (!childs && !(from..at).any(breaks)).then_some(hit.words.start..(at + 1).max(hit.words.end))
    })
}

/// Acts for which a victim is relied on.
static RELIED: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "call/phone/contact/ring/alert ~ police, ring 999, call 999, report ~ breach, reports ~ breach, report every, report any, not open the door, lock the door, get him to, gets him to, ask him to leave, tell him to leave, put him out, puts him out, keep him, keeps him, send him away, sends him away, turn him away, turns him away, get rid of him",
    )
});

/// Somebody the step leans on besides: then the victim does not stand alone.
fn others_act(seen: &Seen<'_>, passage: &Passage, victim: &Person) -> bool {
    let people = &seen.around.people;
    (0..passage.len()).any(|at| {
        let named = people.named(passage, at);
        let other =
            named.is_some_and(|it| it.id != victim.id && it.part != Part::Child && !it.source);
        other || matches!(passage.word(at), "anyone" | "neighbour" | "neighbours" | "school")
    })
}

/// The first adult of the case in these words. "Marcus’s brother" is not Marcus.
fn meant<'a>(
    people: &'a People,
    passage: &Passage,
    words: std::ops::Range<usize>,
) -> Option<&'a Person> {
    let owns = |at: usize| {
        let next = passage.words().get(at + 1).is_some_and(|it| it.gap == Gap::Space);
        next && passage.word(at).ends_with("'s")
    };
    words.filter(|at| !owns(*at)).find_map(|at| people.adults_meant(passage, at).into_iter().next())
}

/// CN9. It relies on the person who may be harmed, or on the one who harms.
pub(super) fn relies_on_victim(seen: &Seen<'_>, found: &mut Found) {
    let people = &seen.around.people;
    let actor = seen.read("by_whom");
    let named = meant(people, &actor, 0..actor.len());
    if named.is_some_and(|it| it.source) {
        let text = seen.text("by_whom");
        return found.words(seen.at, "by_whom", &text, &actor, 0..actor.len());
    }
    let passage = seen.read("first_step");
    for sentence in passage.sentences() {
        let subject = meant(people, &passage, sentence.start..sentence.end.min(sentence.start + 3));
        let Some(victim) = possible_victim(people, subject.or(named), &passage) else { continue };
        let held = holds_back(people, &passage, sentence.clone(), Some(victim));
        let relied = || {
            let hit = RELIED.find_in(&passage, sentence.clone()).into_iter().next();
            hit.filter(|_| subject.is_some() && !others_act(seen, &passage, victim))
                .map(|it| it.words)
        };
        let met = || {
            let words = confronts(people, &passage, sentence, victim);
            words.filter(|_| subject.is_some() && !others_act(seen, &passage, victim))
        };
        let relied = || relied().or_else(met);
        if let Some(words) = held.filter(|_| subject.is_some() || named.is_some()).or_else(relied) {
            return found.words(seen.at, "first_step", &seen.text("first_step"), &passage, words);
        }
    }
}

/// What sounds as if professionals took children.
static THREAT: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "be removed, removed from, removed at birth, removal, will remove, taken into care, take ~ into care, takes ~ into care, taken ~ into care, have ~ taken into care, end up in care, ends up in care, have ~ off you/her/him, taken ~ away, fostered, be fostered, up for adoption, placed away from, not get ~ back, never get ~ back, won't get ~ back, not be coming home, won't be coming home, will lose them, taken off, taken away, taken from, take ~ away, take your/her/his/their children, lose ~ child/children/kids, lose custody, could lose, seek removal, =removing, foster carer, foster placement, foster home, no choice but to, lose your/her/his/their/the ~ child, lose your/her/his/their/the ~ children, lose him, lose her baby, lose custody, placed in foster care, placed for adoption, \
         go into care, goes into care, going into care, go into foster, into foster care, taken into foster, children will be accommodated, be placed in care, come into care, comes into care, put into care, put in care, care order will, remove ~ child, remove ~ children, remove ~ baby, remove him, remove her, adopted",
    )
    .sparing("removed from the plan, removed from the house, removed from the home, removed from the list, removed from class/school/nursery/view/reach/contact, police ~ remove, officers ~ remove, remove him/her from ~ house/home/property/flat/premises/school, adopted brother/sister/son/daughter, taken ~ away by ambulance, taken by ambulance, \
         take/takes ~ phone/keys/knife/bottle/drink/car/tablets/lighter away, foster carer ~ keeps/rings/tells/takes/collects/brings/stays/sees/is/has/reads/checks, taken away for/until/overnight, take ~ away for/until/overnight, takes ~ away for/until/overnight, taken from school/nursery, taken from ~ to, taken off it, taken off the/his/her/their list/plan/register/roll/rota/timetable, removal van, court can/could/may/might remove, be removed from the register")
});

/// Who decides is said: then it is no threat.
static DECIDES: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "only a court, only the court, court can, court could, court may, court might, court would, court decides, court has to, judge, court's decision, for a court to, nobody wants, with your agreement, if you agree, with her agreement, with his agreement, no one will, nobody will, no child will, will not be removed, not be taken, not be removed, not mean that",
    )
});

/// CN12. A threat, without who could decide such a thing.
pub(super) fn threat(seen: &Seen<'_>, found: &mut Found) {
    for field in ["first_step", "then", "parents_told", "child_told", "told", "legal_route"] {
        let passage = seen.read(field);
        let hit = THREAT.find(&passage).into_iter().next();
        if let Some(hit) = hit.filter(|_| !DECIDES.is_in(&passage)) {
            return found.words(seen.at, field, &seen.text(field), &passage, hit.words);
        }
    }
}
