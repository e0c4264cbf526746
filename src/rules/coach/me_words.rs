//! ME2, ME5, ME8, ME11, ME12: measures in words.

use std::sync::LazyLock;

use super::around::Seen;
use super::finding::Found;
use super::reading::{has, marked, readable};
use crate::rules::prose::{Lexicon, MarkKind, Passage};

/// What somebody does who sees that something happens, and what it is seen in.
static SEEN: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "=sees, =see, =seen, hears, =hear, heard, counts, counting, =count, records, recorded, =record, recording, register, registers, tells, =tell, told, weighs, weighed, \
         =weigh, weigh in, arrives, arrival, sleeps, slept, eats, eaten, chart, charts, diary, diaries, log, logs, logbook, tally, tick, ticks, ticked, checklist, reading, readings, \
         photo, photos, picture, pictures, scale, scales, score, says, =say, points, shows, =show, plots, plotted, measures, measured, writes, written, =note, notes, noted, \
         looks, watches, watch, asks, asked, =ask, draws, drawing, drawings, number of, how many, how often, how much, how long, =red book, growth, test, tests, sample, smell, smells, list, lists, \
         calendar, sheet, rota, dates, date, marks, marked, results, letter, letters, text, texts, rings, phone log, drops, visits, visit, observes, observed, observation, observations, \
         what she/he/they/i says/say/sees/eats, bank statement, receipt, receipts, prescription, stock, card, cards, sticker, stickers, app, spreadsheet, tracker, figures, counts up, questionnaire, certificate, certificates, \
         in the room, is there, breathalyser, screen, swab, temperature, blood, weight, height, inhaler, teeth, bruise, bruises, stays, wears, comes in, walks in, goes, plays",
    )
    .sparing("professional observation, general observation, looked after, test of, feedback form, =general picture, date of, to be seen, notes of core group, going forward, good shows, to be told")
});

/// ME2. A measure that nobody could count or see.
pub(super) fn nothing_to_see(seen: &Seen<'_>, found: &mut Found) {
    let (measure, often) = (seen.read("measure"), seen.read("how_often"));
    if !readable(&measure) || often.is_welsh() {
        return;
    }
    if !marked(&measure) && !marked(&often) && !SEEN.is_in(&measure) && !SEEN.is_in(&often) {
        let whole = 0..measure.len();
        found.words(seen.at, "measure", &seen.text("measure"), &measure, whole);
    }
}

/// Words of change: more or less of something.
static CHANGE: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "improve, improvement, increase, increased, increasingly, reduce, reduced, reduction, less, more, fewer, better, decrease, lower, lowered, =higher, raise, =rise, =rises, \
         cut down, cut back, enhance, =worse, greater, lessen, diminish, drop in, go up, goes up, go down, goes down, come down, comes down, up by, down by, boost, progress in, pick up, picks up, \
         catch up, catches up, halve, halves, halved, doubles, by half, by a third, gain weight, gains weight, put on weight, puts on weight, quieter, tidier, warmer, kinder, braver, calmer, happier, safer, healthier, cleaner, closer, stronger, grow in, gain confidence, =gains confidence, decline in, minimise",
    )
    .sparing(
        "=no more, =any more, anymore, once more, more than, less than, fewer than, lower than, better than, higher than, more or less, =no less, =no fewer, \
         no worse, not more, nothing more, one more, two more, more people, picks up =the, =picks her/him/them/me up, pick up =the, =picks up and, picks up the phone, she/he/they picks up, what else, more about, raised voice, raises her/his, \
         raised his/her, better known, once or more, or more, or less, or fewer, =more to, get up, lower school, higher education, lower bunk, =progress school",
    )
});

/// ME5. Change, but from what and to what?
pub(super) fn no_from_to(seen: &Seen<'_>, found: &mut Found) {
    let statement = seen.read("statement");
    if !readable(&statement) {
        return;
    }
    let figures =
        |passage: &Passage| passage.marks().iter().filter(|it| it.kind != MarkKind::Date).count();
    let (now, then) = (figures(&seen.read("baseline")), figures(&seen.read("target")));
    let said = figures(&statement);
    if said > 1 || now > 0 && (then > 0 || said > 0) {
        return;
    }
    if let Some(hit) = CHANGE.find(&statement).into_iter().next() {
        let text = seen.text("statement");
        found.words(seen.at, "statement", &text, &statement, hit.words);
    }
}

/// Being there, and having done a course.
static ATTENDS: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "attend*, complete, completed, completes, completion, certificate, appointment, appts, dna, dnas, did not attend, engag*, compli*, comply, cooperat*, \
         sign, signs, signed, signing, session, sessions, course, programme, keeps ~ appointment, keep ~ appointments, turns up, turn up, sign in sheet, group register, takes part, participat*, work with, missed appointments, was not brought, core groups",
    )
    .sparing("direct work with, signs of, warning sign, sign language, makaton")
});

/// What shows that a child's life is another, whoever sees it; and a child's own schooling.
static LIFE: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "school, nursery, class, lesson, college, preschool, classroom, school register, =sleeps, =slept, sleep, bedtime, eats, breakfast, meals, tea, weight, weighs, weighed, clothes, clean, teeth, \
         plays, play, says, asked, asks, chart, diary, draws, bruise, mood, sees, hears, feels, tells, bath, bed, night, nights, wakes, reads, growth, hungry, late, smell, sober, breath, breathalyser, test, \
         tests, visits, wet, inhaler, glasses, cot, temperature, safe, scared, worried, points to, how she/he, what she/he, what is different, doing differently, uses, practises, shows, at home, bedroom, reading, counts, a e, timetable, lessons, injur*, \
         club, swimming, scouts, cubs, beavers, brownies, guides, football, rugby, band, choir, dance class, dancing, gymnastics, dentist, dental, optician, tablet count, tablet, tablets, speech, words, talks, friends",
    )
    .sparing("talks to professionals, night school, parenting class, antenatal class, parent craft class")
});

static LESSONS: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of("school, nursery, class, classroom, lesson, lessons, college, preschool, playgroup, sixth form")
        .sparing("parenting class, antenatal class, night school")
});

/// ME8. Counts that an adult was there, not that life is another.
pub(super) fn attendance(seen: &Seen<'_>, found: &mut Found) {
    let people = &seen.around.people;
    let childs = |passage: &Passage| LIFE.is_in(passage);
    // A child's own schooling is no compliance.
    let statement = seen.read("statement");
    if LESSONS.is_in(&statement)
        && super::reading::has_child(people, &statement, 0..statement.len())
    {
        return;
    }
    let field = ["measure", "target"].into_iter().find(|it| !seen.is_blank(it));
    match field {
        Some(field) => {
            let other = if field == "measure" { "target" } else { "evidence_source" };
            let (passage, other) = (seen.read(field), seen.read(other));
            if !readable(&passage) || childs(&passage) || childs(&other) {
                return;
            }
            if let Some(hit) = ATTENDS.find(&passage).into_iter().next() {
                found.words(seen.at, field, &seen.text(field), &passage, hit.words);
            }
        }
        None => {
            // Of the statement alone only when attendance is all there is.
            let passage = seen.read("statement");
            if !readable(&passage) || childs(&passage) || marked(&passage) {
                return;
            }
            let adult = (0..passage.len()).any(|it| super::reading::is_adult(people, &passage, it));
            let first = ATTENDS.find(&passage).into_iter().next();
            if let Some(hit) = first.filter(|it| adult && it.words.start < 6) {
                found.words(seen.at, "statement", &seen.text("statement"), &passage, hit.words);
            }
        }
    }
}

/// ME11. A share of what?
pub(super) fn percent(seen: &Seen<'_>, found: &mut Found) {
    for field in ["statement", "target", "measure"] {
        let passage = seen.read(field);
        let shares: Vec<_> =
            passage.marks().iter().filter(|it| it.kind == MarkKind::Percent).collect();
        let Some(first) = shares.first().map(|it| it.words.clone()) else { continue };
        let whole = 0..passage.len();
        let after = passage.word(first.end);
        let by = (first.start.saturating_sub(3)..first.start).any(|it| passage.word(it) == "by");
        let of = after == "of" && passage.word(first.end + 2) != "time";
        let baseline = seen.read("baseline");
        let known = has(&baseline, &(0..baseline.len()), &[MarkKind::Percent]) && !by;
        let ratio = has(&passage, &whole, &[MarkKind::Ratio]);
        let counts = field == "measure" && COUNTS.is_in(&passage);
        // Attendance at school is always a share of sessions, as long as it is no change "by".
        let school = SCHOOLING.is_in(&passage) && !by;
        let absolute = passage.word(first.start).starts_with("100");
        if shares.len() > 1
            || of
            || known
            || counts
            || ratio
            || school
            || absolute
            || passage.is_welsh()
        {
            continue;
        }
        return found.words(seen.at, field, &seen.text(field), &passage, first);
    }
}

/// A measure that says what is counted says of what the share is.
static COUNTS: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of("count, counts, counted, number of, how many, out of, tally, ticks")
});

static SCHOOLING: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "spelling, exam, exams, test, tests, score, scores, scored, pass mark, quiz, centile, centiles, battery, school attendance, attendance at school, attends school, in school, at nursery, nursery attendance, attendance",
    )
});

static TEST: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "one ~ test/screen/sample, a/the/single negative/clear/clean test/screen/sample/result, single test, negative/clear/clean ~ test/screen/sample/result/swab/breathalyser, \
         negative breathalyser, a ~ hair strand test, one off test, one-off test, one ~ breathalyser, a ~ drug test, a ~ urine test, a breath test, one negative/clear, hair strand test is/was clear/negative, test comes back clear/negative",
    )
    .sparing("spelling test, driving test, eye test, hearing test, maths test, theory test, blood test, tests, every test, each test, test every, test each, samples, screens")
});

/// Other looks that were taken once: of the measure and the target.
static ONE_LOOK: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "one/single ~ handover/visit/observation/contact/check/reading/inspection/sample/mealtime/bedtime ~ observed/seen/watched/witnessed/without/clear/fine/ok/normal, \
         one/single ~ observation/inspection/snapshot, a one off ~ visit/check/look/observation, a single ~ visit/observation/handover/contact/check/reading, \
         observed/seen/checked/tested/measured/witnessed once, observed/seen/checked/tested/measured ~ on one occasion, on a single occasion, on one occasion, one occasion when, seen once, \
         normal/clear/negative/fine/tidy/clean/calm/sober/good/ok ~ on the day, clear/clean/tidy/normal/sober/calm ~ at the time of ~ visit/review/conference, \
         on the day of ~ review/conference/test/group/inspection/handover, one/single visit/observation/photo/photograph/swab/score/result, a single photo/photograph/score/swab/result/night/day, single reading, snapshot, when tested, one good day/night/week, one day without, one night without, one visit without",
    )
    .sparing("number of, how many, born on the day, one night in, one day in, one day a, one night a, not one, no one, more than one, at least one")
});

/// ME12. One test says how one day was.
pub(super) fn single_test(seen: &Seen<'_>, found: &mut Found) {
    let often = seen.read("how_often");
    let repeated = has(&often, &(0..often.len()), &[MarkKind::Frequency, MarkKind::Ratio]);
    for field in ["measure", "target", "statement"] {
        let passage = seen.read(field);
        let look = || {
            let hit = ONE_LOOK.find(&passage).into_iter().next();
            hit.filter(|_| field != "statement" && !repeated && readable(&passage))
        };
        let Some(hit) = TEST.find(&passage).into_iter().next().or_else(look) else { continue };
        let sentence = passage.sentence_of(hit.words.start);
        let several = passage.marks().iter().any(|it| {
            let one = matches!(passage.word(it.words.start), "one" | "1" | "once");
            let many = matches!(it.kind, MarkKind::Frequency | MarkKind::Ratio | MarkKind::Number);
            // "One clear test a month" comes back.
            let back = it.kind == MarkKind::Frequency && it.words.len() > 1;
            sentence.contains(&it.words.start) && many && (!one || back)
        });
        if !several {
            return found.words(seen.at, field, &seen.text(field), &passage, hit.words);
        }
    }
}
