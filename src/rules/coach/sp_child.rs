//! SP5, SP6, SP7, SP9: is the outcome about this child's life, and about one thing?

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::around::{Around, Seen};
use super::finding::Found;
use super::people::Part;
use super::reading::{GROUPS, POSTS, has_child, is_adult, is_child, measured, readable};
use super::sp_task;
use super::subject::{Doer, duty};
use super::verbs::is_verb;
use crate::domain::CaseFile;
use crate::domain::edit::At;
use crate::domain::outcome::Outcome;
use crate::rules::prose::{Gap, Lexicon, Passage, Words};

/// SP5. No child in an outcome.
pub(super) fn no_child(seen: &Seen<'_>, found: &mut Found) {
    let passage = seen.read("statement");
    let people = &seen.around.people;
    if !readable(&passage) || has_child(people, &passage, 0..passage.len()) {
        return;
    }
    // Somebody not in the case yet may be the child.
    let unnamed = people.children().any(|it| it.name.trim().is_empty());
    let stranger = (0..passage.len()).any(|at| {
        super::reading::looks_like_a_name(&passage, at) && people.named(&passage, at).is_none()
    });
    if (unnamed || people.children().next().is_none()) && stranger {
        return;
    }
    let child = seen.child().and_then(|it| people.get(it)).map(|it| it.name.clone());
    found.field(seen.at, "statement", &[("child", child.unwrap_or_default())]);
}

/// What may stand between "and" and the verb it joins.
static LIGHT: Words = Words::of(
    "\
    also then always now both still so that each only to be not no longer",
);

/// SP6. More than one outcome in one.
pub(super) fn several(seen: &Seen<'_>, found: &mut Found) {
    let passage = seen.read("statement");
    if !readable(&passage) {
        return;
    }
    let people = &seen.around.people;
    for sentence in passage.sentences() {
        let (mut parts, mut other, mut stressed, mut from) = (0, false, false, None);
        let (mut adults, mut start) = (false, sentence.start);
        for at in sentence.start + 1..sentence.end {
            let word = &passage.words()[at];
            if word.gap == Gap::Clause || word.gap == Gap::Aside {
                (parts, other, from, start) = (0, false, None, at);
            }
            let and = matches!(passage.word(at), "and" | "plus");
            let as_well = passage.word(at) == "as"
                && passage.word(at + 1) == "well"
                && passage.word(at + 2) == "as";
            if !and && !as_well && word.gap != Gap::Comma {
                continue;
            }
            // What comes before may be no statement yet: "Ava and Sam sleep", "When it rains, he …".
            let opens = (start..at).any(|it| is_verb(&passage, it)) && !is_led(&passage, start);
            let mut next = at + if as_well { 3 } else { usize::from(and) };
            while LIGHT.has(passage.word(next)) && next < sentence.end {
                stressed |= passage.word(next) == "also";
                next += 1;
            }
            let Some((subject, adult)) = predicate(people, &passage, next, sentence.end) else {
                if as_well && passage.word(next).ends_with("ing") {
                    (parts, stressed) = (parts.max(1) + 1, true);
                    from.get_or_insert(at);
                }
                continue;
            };
            if parts == 0 && !opens {
                // This is the first statement.
                start = next;
                continue;
            }
            parts = parts.max(1) + 1;
            other |= subject;
            // Behind a semicolon it is said how that is seen.
            adults |= adult && start == sentence.start;
            stressed |= as_well;
            from.get_or_insert(at);
        }
        if let Some(words) = sp_task::tacked_on(people, &passage, sentence) {
            return found.words(seen.at, "statement", &seen.text("statement"), &passage, words);
        }
        let counted = measured(&passage, sentence);
        let too_many = parts >= 3 && (other || stressed || !counted)
            || parts == 2 && (adults || stressed && other);
        if let Some(from) = from.filter(|_| too_many) {
            let words = from..sentence.end;
            return found.words(seen.at, "statement", &seen.text("statement"), &passage, words);
        }
    }
}

/// Does a clause that says when or if begin here?
fn is_led(passage: &Passage, at: usize) -> bool {
    matches!(
        passage.word(at),
        "when"
            | "if"
            | "while"
            | "after"
            | "before"
            | "until"
            | "whenever"
            | "once"
            | "instead"
            | "from"
            | "by"
            | "on"
    )
}

/// Is there a verb at `at`, or a subject and then a verb? Says whether there is a subject that is
/// no pronoun, and whether it is an adult.
fn predicate(
    people: &super::people::People,
    passage: &Passage,
    at: usize,
    end: usize,
) -> Option<(bool, bool)> {
    if is_verb(passage, at) {
        return Some((false, false));
    }
    let pronoun = matches!(
        passage.word(at),
        "he" | "she" | "they" | "it" | "i" | "we" | "who" | "which" | "that" | "there"
    );
    if pronoun {
        return is_verb(passage, at + 1).then_some((false, false));
    }
    let adult = is_adult(people, passage, at);
    let starts = adult
        || is_child(people, passage, at)
        || matches!(passage.word(at), "his" | "her" | "their" | "the" | "a" | "both")
        || GROUPS.at(passage, at).is_some();
    // Behind a name any word in -s is a verb: "Craig sticks to".
    let named = people.named(passage, at).is_some();
    let acts = |it: usize| {
        let word = passage.word(it);
        named && it == at + 1 && word.len() > 3 && word.ends_with('s') && !word.ends_with("ss")
    };
    let verb = (at + 1..end.min(at + 4)).find(|it| is_verb(passage, *it) || acts(*it));
    let open = |verb: usize| passage.words()[at + 1..=verb].iter().all(|it| it.gap == Gap::Space);
    let verb = verb.filter(|it| open(*it) && starts)?;
    // "and the day that is": a subject of its own ends before "that".
    let inner = (at..verb).any(|it| matches!(passage.word(it), "that" | "who" | "which" | "when"));
    (!inner).then_some((true, adult))
}

/// What an outcome begins with that is an act of a service.
static TASKS: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "\
            attend, complete, undertake, engage, =refer, referral, assess, =assessment, \
            =visit, =visits, =sign, =book, arrange, provide, completion, attendance at, \
            engagement with, ensure, support for, offer, carry out, monitor, liaise, \
            continue to attend/engage/work/access, work with, obtain, submit, organise, \
            apply, enrol, register, begin, commence, access, participate, participation, \
            contact, make ~ referral, make an appointment, =review, =convene, =hold, \
            signpost, implement, progress, explore, consider, application, re referral",
    )
});

/// Tasks that are done to or for a child: still an act of a service.
static DONE_TO: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "\
            =referred, =assessed, =registered, =enrolled, =seen by, have ~ submitted, have ~ \
            completed, have ~ assessment, have an/a ~ \
            referral/assessment/review/check/appointment, =allocated, attend, access, \
            engage, complete, undertake, =offered, =considered, =discussed, =monitored, \
            =reviewed, be open to, receive ~ \
            support/service/intervention/therapy/counselling, work with, undergo, be \
            signposted, be assigned, be provided, be put on",
    )
    .except(&[
        "attend ~ school/nursery/college/class/lessons/preschool/sixth",
        "attends school",
        "complete ~ homework",
    ])
});

/// Verbs that make a coming state of an adult a task: "Gemma and Noah will attend".
static SERVED: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "\
            attend, complete, engage, undertake, access, comply, cooperate, co operate, work \
            with, sign, provide, continue, demonstrate, address, ensure, support, \
            prioritise, meet with, refer, arrange, participate, seek, accept, take part, \
            follow, monitor, visit, share",
    )
});

/// SP7. An action written as if it were an outcome.
pub(super) fn action(seen: &Seen<'_>, found: &mut Found) {
    let passage = seen.read("statement");
    if !readable(&passage) {
        return;
    }
    let people = &seen.around.people;
    let Some(first) = passage.sentences().first().cloned() else { return };
    let task = task_at(people, &passage, &first);
    if let Some(words) = task {
        found.words(seen.at, "statement", &seen.text("statement"), &passage, words);
    }
}

fn task_at(
    people: &super::people::People,
    passage: &Passage,
    first: &std::ops::Range<usize>,
) -> Option<std::ops::Range<usize>> {
    let start = first.start + usize::from(passage.word(first.start) == "to");
    let opens = TASKS.at(passage, start);
    // "Attends school on …": the child is the silent subject.
    let childs = DONE_TO.find_in(passage, first.clone()).is_empty()
        && matches!(passage.word(start), "attend" | "attends" | "attendance");
    if let Some(hit) = opens.filter(|_| !childs) {
        return Some(hit.words);
    }
    if let Some(words) = sp_task::served(people, passage, first) {
        return Some(words);
    }
    let duty = duty(people, passage, first)?;
    let words = first.start..(duty.verb + 1).min(first.end);
    let about_child = has_child(people, passage, duty.verb..first.end) && measured(passage, first);
    let is_task = match duty.doer {
        Doer::Adult if duty.task => !about_child,
        Doer::Adult => SERVED.at(passage, duty.verb).is_some(),
        Doer::Child => {
            let verb = duty.verb - usize::from(passage.word(duty.verb - 1) == "be");
            let from = verb..(verb + 3).min(first.end);
            let done = from.clone().any(|it| {
                DONE_TO
                    .find_in(passage, it..first.end)
                    .first()
                    .is_some_and(|hit| hit.words.start <= from.end)
            });
            done && (POSTS.is_in(passage) || duty.task || SERVED.at(passage, duty.verb).is_some())
        }
    };
    is_task.then_some(words)
}

/// How alike two outcomes are that were copied, in hundredths.
const COPY: usize = 90;

/// SP9. Two children's outcomes that differ in little but the names.
pub(super) fn sibling_copy(case: &CaseFile, around: &Around, found: &mut Found) {
    let bag = |it: &Outcome| {
        let passage = around.shelf.read(it, "statement");
        let mut words: Vec<u64> = (0..passage.len())
            .filter(|at| around.people.named(&passage, *at).is_none_or(|it| it.part != Part::Child))
            .filter(|at| {
                !matches!(
                    passage.word(*at),
                    "he" | "she" | "his" | "her" | "him" | "they" | "their"
                )
            })
            .map(|at| super::restricted::hash(passage.word(at).bytes()))
            .collect();
        words.sort_unstable();
        words
    };
    let bags: Vec<_> = case.outcomes.iter().map(|it| (it, bag(it))).collect();
    let mut said = BTreeSet::new();
    for (at, (one, words)) in bags.iter().enumerate() {
        for (other, theirs) in &bags[..at] {
            let siblings =
                one.child.0.is_some() && other.child.0.is_some() && one.child.0 != other.child.0;
            if siblings && words.len() >= 4 && alike(words, theirs) >= COPY && said.insert(one.id) {
                let name =
                    other.child.0.and_then(|it| around.people.get(it)).map(|it| it.name.clone());
                let args = [("other", name.unwrap_or_default())];
                found.field(At::row("outcomes", one.id), "statement", &args);
            }
        }
    }
}

/// The share of words two sorted bags have in common, in hundredths.
fn alike(one: &[u64], other: &[u64]) -> usize {
    let (mut a, mut b, mut common) = (0, 0, 0);
    while let (Some(left), Some(right)) = (one.get(a), other.get(b)) {
        match left.cmp(right) {
            std::cmp::Ordering::Less => a += 1,
            std::cmp::Ordering::Greater => b += 1,
            std::cmp::Ordering::Equal => (a, b, common) = (a + 1, b + 1, common + 1),
        }
    }
    200 * common / (one.len() + other.len()).max(1)
}
