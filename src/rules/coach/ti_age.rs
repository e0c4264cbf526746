//! TI7, TI9, TI10: days that do not fit the calendar or the child.

use std::sync::LazyLock;

use chrono::{Datelike, Months, NaiveDate};

use super::around::Seen;
use super::finding::Found;
use super::people::Person;
use super::reading::readable;
use super::ti_dates::{day, day_field};
use crate::domain::outcome::OwnerKind;
use crate::rules::prose::{Lexicon, MarkKind};

/// Things for which somebody has to be open.
static OPEN: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "appointment, clinic, meeting, meets, surgery, core group, assessment, office, referral, refers, dentist, optician, hospital appointment, gp, drop in",
    )
    .sparing("family meeting, meets up, street meeting")
});

/// TI7. An appointment on a day when nobody is there, or while the child is in class.
pub(super) fn closed(seen: &Seen<'_>, found: &mut Found) {
    let Some(calendar) = &seen.around.setting.calendar else { return };
    if let Some(outcome) = seen.outcome() {
        for point in outcome.review_points.iter() {
            let date = point.date.date().filter(|it| calendar.closed(*it).is_some());
            if let Some(date) = date {
                let at = seen.at.sub("review_points", point.id);
                return found.field(at, "date", &[("date", date.to_string())]);
            }
        }
        return;
    }
    let Some(action) = seen.action() else { return };
    let what = seen.read("what");
    let professional = action.owner_kind.is(OwnerKind::Professional);
    let Some(due) = action.due.date().filter(|_| OPEN.is_in(&what)) else { return };
    // A due day is the day itself only when it is done once.
    let once =
        action.start.date().is_none_or(|it| it == due) && !super::reading::says_how_often(&what);
    if calendar.closed(due).is_some() && once && (professional || APPOINTED.is_in(&what)) {
        return found.field(seen.at, "due", &[("date", due.to_string())]);
    }
    let pupil =
        seen.child().and_then(|it| seen.around.people.get(it)).is_some_and(|it| is_pupil(it, due));
    let clock = what
        .marks()
        .iter()
        .find(|it| it.kind == MarkKind::Clock && in_class(what.word(it.words.start)));
    if let Some(mark) =
        clock.filter(|_| pupil && once && calendar.is_working_day(due) && APPOINTED.is_in(&what))
    {
        found.words(seen.at, "what", &seen.text("what"), &what, mark.words.clone());
    }
}

static APPOINTED: LazyLock<Lexicon> =
    LazyLock::new(|| Lexicon::of("appointment, clinic, dentist, optician, hospital appointment"));

/// Of school age on that day?
fn is_pupil(child: &Person, on: NaiveDate) -> bool {
    let age = child.dob.and_then(|it| on.years_since(it));
    age.is_some_and(|it| (5..16).contains(&it))
}

/// A time of day within lessons, written with minutes or as "10am".
fn in_class(clock: &str) -> bool {
    let digits: String = clock.chars().take_while(char::is_ascii_digit).collect();
    let hour: u32 = digits.parse().unwrap_or(0);
    let afternoon = clock.ends_with("pm");
    (9..12).contains(&hour) && !afternoon
        || hour == 12
        || (1..3).contains(&hour) && (afternoon || clock.contains(':'))
}

/// What has to be there before a birth.
static READY: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "before ~ birth, before ~ is born, before ~ arrives, prepar*, ready for, get ready, cot, moses basket, antenatal, birth plan, birth-day plan, midwife, for the birth, arrival, steriliser, car seat, pregnancy, pregnant, unborn, pre birth, bump, \
         discharge plan, maternity",
    )
});

/// Said to be of the time after the birth.
static BORN: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "after ~ birth, after ~ is born, once ~ is born, when ~ is born, after ~ arrives, from birth, since birth, days old, weeks old, months old, leaves the ward, leaves hospital, leaves the hospital, home from the ward, home from hospital, home from the hospital",
    )
    .sparing("before ~ is born, before ~ leaves")
});

/// Weeks of the pregnancy said: "by 36 weeks".
static RECKONED: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of("weeks pregnant, gestation, due date, edd, weeks of pregnancy, trimester")
});

/// TI9. What must be there before a birth, dated after it or not at all.
pub(super) fn after_birth(seen: &Seen<'_>, found: &mut Found) {
    let child = seen.child().and_then(|it| seen.around.people.get(it)).filter(|it| it.expected);
    let Some(edd) = child.and_then(|it| it.edd) else { return };
    let main = super::sp_words::main_field(seen);
    let passage = seen.read(main);
    if !readable(&passage) || !READY.is_in(&passage) || BORN.is_in(&passage) {
        return;
    }
    let field = day_field(seen);
    let weeks = || {
        let week = |it: &crate::rules::prose::Mark| {
            it.kind == MarkKind::Duration && passage.word(it.words.end - 1).starts_with("week")
        };
        passage.marks().iter().any(week) || RECKONED.is_in(&passage)
    };
    let late = match day(seen, field) {
        Some(date) => date > edd,
        None => !weeks() && !super::reading::dated(&passage),
    };
    if late {
        found.field(seen.at, field, &[("date", edd.to_string())]);
    }
}

/// The day in September on which a child of four begins school.
fn school_start(dob: NaiveDate) -> Option<NaiveDate> {
    let fourth = dob.checked_add_months(Months::new(48))?;
    let year = fourth.year() + i32::from(fourth.month() >= 9);
    NaiveDate::from_ymd_opt(year, 9, 1)
}

/// TI10. Before the target the child is born, starts school, turns 16 or 18.
pub(super) fn age_line(seen: &Seen<'_>, found: &mut Found) {
    let child = seen.child().and_then(|it| seen.around.people.get(it));
    let (Some(child), Some(target)) = (child, day(seen, "target_date")) else { return };
    let Some(begin) = seen.around.setting.begin() else { return };
    let years =
        |years: u32| child.dob.and_then(|it| it.checked_add_months(Months::new(12 * years)));
    let lines = [
        ("birth", child.edd),
        ("school", child.dob.and_then(school_start)),
        ("sixteen", years(16)),
        ("eighteen", years(18)),
    ];
    let crossed = lines
        .into_iter()
        .find_map(|(line, date)| Some((line, date.filter(|it| *it > begin && *it <= target)?)));
    // What must be there before a birth is TI9's; what is to be after it may be dated after it.
    let statement = seen.read("statement");
    let settled = || READY.is_in(&statement) || BORN.is_in(&statement);
    if let Some((line, date)) = crossed.filter(|it| it.0 != "birth" || !settled()) {
        found.field(
            seen.at,
            "target_date",
            &[("line", line.to_owned()), ("date", date.to_string())],
        );
    }
}
