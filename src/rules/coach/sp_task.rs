//! SP7 and SP6 by other signs: what an adult or a service has done, told as if it were an outcome.

use std::ops::Range;
use std::sync::LazyLock;

use super::people::{Part, People};
use super::reading::{GROUPS, has_child, is_adult, is_child};
use crate::rules::prose::{Gap, Lexicon, Passage};

/// What adults do for a service, in the forms of a statement.
static SERVES: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "\
            engages, engaged, engaging, attends, attended, attending, completes, completed, \
            =complete, completing, complies, complied, cooperates, cooperated, co operates, \
            accesses, accessed, participates, participated, undertakes, undertaken, \
            undertaking, works with/openly/closely/well/alongside/together, working \
            with/openly/closely/well/alongside/together, worked with/openly/closely, takes \
            part in, taken part in, takes up ~ offer, taken up ~ offer, takes ~ advice, \
            taken ~ advice, accepts ~ support/help/advice, accepted ~ support/help/advice, \
            follows ~ advice/plan/guidance, followed ~ advice/plan/guidance, signs ~ \
            agreement/plan, signed ~ agreement/plan, finishes/finished ~ \
            course/programme/group/sessions/work, keeps/kept ~ appointments, keeps to ~ \
            plan/agreement, turns up to/for ~ \
            appointments/sessions/meetings/groups, turned up to/for ~ \
            appointments/sessions/meetings/groups, meets with, met with ~ \
            worker/team/professionals, done ~ course/programme/work/sessions, =undergone, \
            started/begun/joined ~ course/programme/treatment/counselling/group/therapy, starts/begins/joins ~ course/programme/treatment/counselling/group/therapy, signed up to/for, enrolled on, =referred, self referred, registered with",
    )
    .sparing("attends ~ school/nursery/college/assembly/parents, attended ~ school/nursery/college/assembly/parents, attending ~ school/nursery/college, works with ~ hands, completes ~ homework, complete ~ homework")
});

/// Things that services make and do.
static PROCESSES: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "\
            assessment, assessments, referral, referrals, re referral, paperwork, \
            application, applications, screening, review, reviews, strategy meeting, \
            meeting, meetings, core groups, safety plan, support plan, care plan, plan, \
            agreement, checks, dbs, pep, ehcp, ehcna, report, reports, intervention, \
            interventions, programme, course, direct work, work, sessions, life story work, \
            visits, home visits, family group conference, fgc, package, placement request, genogram, chronology, viability, consent form, \
            consent forms, funding, counselling, therapy",
    )
    .sparing("school work, schoolwork, house work, class work, home work, of course, school report, school reports, reading plan, meal plan")
});

/// What became of them.
static FINISHED: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "\
            =concluded, =completed, =complete, =submitted, =undertaken, =made, =finished, \
            =finalised, carried out, =arranged, =held, =done, =allocated, in place, =sent, \
            =signed, =requested, =obtained, =delivered, =convened, underway, =booked, =filed, \
            =commissioned, =progressed, =agreed, =reviewed, =updated, =offered, =actioned, \
            =accepted, =approved, =commenced, =started, =secured, =ratified, =shared, take place, takes place, taken place, goes ahead, go ahead",
    )
});

/// Words that may stand between the thing and what became of it.
const BETWEEN: &str = "\
    is are was were be been being has have had to will all both now fully also for on of with \
    by in and the a";

/// "Mum has attended all six sessions", "Abena engages with the team", "assessments concluded".
pub(super) fn served(
    people: &People,
    passage: &Passage,
    first: &Range<usize>,
) -> Option<Range<usize>> {
    by_adult(people, passage, first).or_else(|| by_service(people, passage, first))
}

fn by_adult(people: &People, passage: &Passage, first: &Range<usize>) -> Option<Range<usize>> {
    let end = first.end.min(first.start + 8);
    let mut adult = false;
    for at in first.start..end {
        let word = &passage.words()[at];
        if at > first.start && !matches!(word.gap, Gap::Space | Gap::Hyphen) || word.exempt {
            return None;
        }
        let text = passage.word(at);
        let owns = text.ends_with("'s") || text.ends_with("s'");
        if is_adult(people, passage, at) && !owns {
            adult = true;
            continue;
        }
        if is_child(people, passage, at) && !owns && !adult {
            return None;
        }
        if let Some(hit) = SERVES.find_in(passage, at..first.end).into_iter().next()
            && hit.words.start == at
        {
            let about = has_named_child(people, passage, hit.words.end..first.end);
            return (adult && !about).then_some(first.start..hit.words.end);
        }
        let light = matches!(
            text,
            "has"
                | "have"
                | "is"
                | "are"
                | "had"
                | "been"
                | "also"
                | "now"
                | "both"
                | "and"
                | "to"
                | "the"
                | "fully"
                | "her"
                | "his"
                | "their"
                | "always"
                | "regularly"
                | "will"
                | "who"
                | "all"
                | "then"
                | "successfully"
                | "consistently"
        );
        if adult && !light {
            return None;
        }
    }
    None
}

fn has_named_child(people: &People, passage: &Passage, words: Range<usize>) -> bool {
    words.into_iter().any(|at| is_child(people, passage, at))
}

fn by_service(people: &People, passage: &Passage, first: &Range<usize>) -> Option<Range<usize>> {
    let end = first.end.min(first.start + 9);
    let thing = PROCESSES.find_in(passage, first.start..end).into_iter().next()?;
    // "Leo reads his report": the child does it.
    let childs = (first.start..thing.words.start).any(|at| {
        let text = passage.word(at);
        let owns = text.ends_with("'s") || text.ends_with("s'");
        !owns && (is_child(people, passage, at) || matches!(text, "he" | "she" | "they"))
            || matches!(text, "when" | "after" | "until" | "once" | "before" | "if")
    });
    let rest = thing.words.end..first.end.min(thing.words.end + 6);
    let done = FINISHED.find_in(passage, rest).into_iter().next()?;
    let light = (thing.words.end..done.words.start).all(|at| {
        BETWEEN.split_whitespace().any(|it| it == passage.word(at))
            || passage.words()[at].capital
            || PROCESSES.at(passage, at).is_some()
            || GROUPS.at(passage, at).is_some()
    });
    let open = passage.words()[first.start + 1..done.words.end]
        .iter()
        .all(|it| !it.exempt && !matches!(it.gap, Gap::Clause | Gap::Aside));
    (!childs && light && open).then_some(first.start..done.words.end)
}

/// "…, with mum having attended": a second thing, of an adult, behind a comma.
pub(super) fn tacked_on(
    people: &People,
    passage: &Passage,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    if !has_child(people, passage, sentence.clone()) {
        return None;
    }
    (sentence.start + 2..sentence.end).find_map(|at| {
        let with = matches!(passage.word(at), "with" | "while" | "whilst")
            && passage.words()[at].gap == Gap::Comma;
        if !with {
            return None;
        }
        let subject = (at + 1..sentence.end.min(at + 4)).find(|it| {
            let adult = people.named(passage, *it).map(|it| it.part != Part::Child);
            adult.unwrap_or_else(|| is_adult(people, passage, *it))
        })?;
        let next = subject + 1;
        let serves = || {
            let ing = passage.word(next).ends_with("ing");
            ing && SERVES.at(passage, next).is_some()
        };
        (passage.word(next) == "having" || serves()).then_some(at..sentence.end)
    })
}
