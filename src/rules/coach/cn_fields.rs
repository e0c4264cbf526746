//! CN4, CN5, CN7, CN10: who, by when, was the relative asked, does the family know?

use std::sync::LazyLock;

use super::around::Seen;
use super::finding::Found;
use super::people::Part;
use super::reading::{POSTS, has, is_adult, looks_like_a_name, readable};
use crate::domain::common::{Audience, YesNo};
use crate::domain::outcome::Contingency;
use crate::rules::prose::{Lexicon, MarkKind, Passage};

/// The contingency, once a sign or a step is said.
fn begun<'a>(seen: &'a Seen<'_>) -> Option<&'a Contingency> {
    seen.contingency().filter(|it| !it.sign.is_blank() || !it.first_step.is_blank())
}

/// Is one person found in a text: by name, as a relative, or as a post?
fn somebody(seen: &Seen<'_>, passage: &Passage) -> bool {
    let people = &seen.around.people;
    (0..passage.len()).any(|at| {
        let named = people.named(passage, at);
        let child = named.is_some_and(|it| it.part == Part::Child);
        let post = POSTS.at(passage, at).is_some();
        let known = is_adult(people, passage, at)
            && !GROUP_OF_KIN.split(' ').any(|it| it == passage.word(at));
        !child && (named.is_some() || known || post || looks_like_a_name(passage, at))
    })
}

/// Kin who are no one person.
const GROUP_OF_KIN: &str = "family parents carers parent carer grandparents couple";

/// Somebody else, or at night: in words.
static SECOND: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "if ~ cannot, if ~ can't, if ~ not, if neither, or else, otherwise, failing that, deputy, emergency team, emergency duty, duty team, duty social worker, edt, out of hours, after 5, after 5pm, after hours, at night, weekends, 999, or 111, on shift, on call, on duty, anyone, whoever, \
         or another, 24 hour, 24-hour, backup, back up, instead, first of them, either, every member of staff, manager on call",
    )
});

/// CN4. Nobody, or nobody else when that one cannot.
pub(super) fn nobody(seen: &Seen<'_>, found: &mut Found) {
    let Some(it) = begun(seen) else { return };
    let (by, first, then) = (seen.read("by_whom"), seen.read("first_step"), seen.read("then"));
    if by.is_welsh() || first.is_welsh() || then.is_welsh() {
        return;
    }
    let named = !by.is_empty()
        && (somebody(seen, &by) || by.len() < 4 && by.words()[0].capital && !is_group(&by));
    if !named && !somebody(seen, &first) && !somebody(seen, &then) {
        return found.field(seen.at, "by_whom", &[]);
    }
    let second = [&first, &then, &by].iter().any(|it| SECOND.is_in(it));
    if it.deputy.is_blank() && it.out_of_hours.is_blank() && !second {
        found.field(seen.at, "deputy", &[]);
    }
}

fn is_group(passage: &Passage) -> bool {
    super::reading::GROUPS.is_in(passage)
}

/// "At once" in words; a time limit of its own.
static AT_ONCE: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "at once, immediately, straight away, straightaway, right away, then and there, there and then, on the spot, before leaving, before ~ leave, before ~ leaves, within minutes, by bedtime, by teatime, overnight, until ~ comes, without delay, before dark",
    )
});

/// CN5. By when?
pub(super) fn no_limit(seen: &Seen<'_>, found: &mut Found) {
    let Some(it) = begun(seen) else { return };
    let limits = [MarkKind::Duration, MarkKind::Clock, MarkKind::Date];
    let limited = |field| {
        let passage = seen.read(field);
        has(&passage, &(0..passage.len()), &limits) || AT_ONCE.is_in(&passage) || passage.is_welsh()
    };
    if it.within.is_blank() && !limited("first_step") && !limited("then") {
        found.field(seen.at, "within", &[]);
    }
}

/// Relatives and friends who may be asked to have a child.
static RELATIVE: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "gran, granny, nan, nana, nanny, grandma, grandad, grandpa, grandmother, grandfather, grandparents, aunt, auntie, uncle, aunty, cousin, nain, taid, mamgu, tadcu, sister, brother, friend, neighbour, godmother, relative, sister in law, brother in law, brother-in-law, sister-in-law, mother in law, maternal family, paternal family",
    )
    .sparing("nanny state, ward sister, night sister, sister in charge, sister on the ward, his/her brother from, her brother and, his sister and")
});

/// Said in words that they were asked.
static ASKED: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of("said yes, says yes, have said, has said, agreed, agrees, has agreed, have agreed, asked, was asked, spare key, has a key, has keys, is on the school's list, on ~ list, willing, has offered, offered, knows, has confirmed, have confirmed, has been asked, have been asked, happy to, is on standby, on standby, has signed, have signed")
        .sparing("to be asked, will be asked, not asked, not yet asked, not been asked, not agreed, has not agreed")
});

/// "With his brother" in a step: a child of the family, most often.
fn is_sibling(passage: &Passage, at: usize, field: &str) -> bool {
    let theirs = at > 0
        && matches!(
            passage.word(at - 1),
            "his" | "her" | "their" | "little" | "big" | "older" | "younger" | "baby"
        );
    let sibling = matches!(passage.word(at), "brother" | "sister" | "brothers" | "sisters");
    sibling && theirs && !matches!(field, "by_whom" | "deputy")
}

/// CN7. A relative is counted on, and nobody says that they were asked.
pub(super) fn not_asked(seen: &Seen<'_>, found: &mut Found) {
    let Some(it) = begun(seen) else { return };
    if it.relative_asked.is(YesNo::Yes) {
        return;
    }
    let people = &seen.around.people;
    let fields = ["family_step", "first_step", "by_whom", "deputy"];
    let agreed = seen.read("agreed_by");
    let asked = fields
        .iter()
        .chain(&["agreed_by", "then", "told", "parents_told", "child_told"])
        .any(|it| ASKED.is_in(&seen.read(it)));
    for field in fields {
        let passage = seen.read(field);
        let kin = RELATIVE.find(&passage);
        let relative = (0..passage.len()).find(|at| {
            let named = people.named(&passage, *at);
            named.is_some_and(|it| it.part == Part::Other)
                || named.is_none()
                    && kin.iter().any(|it| it.words.contains(at))
                    && !is_sibling(&passage, *at, field)
        });
        // Who is named among those who agreed has been asked.
        let relative =
            relative.filter(|at| (0..agreed.len()).all(|it| agreed.word(it) != passage.word(*at)));
        if let Some(at) = relative.filter(|_| !asked && readable(&passage)) {
            let end =
                at + 1 + usize::from(passage.words().get(at + 1).is_some_and(|it| it.capital));
            return found.words(
                seen.at,
                field,
                &seen.text(field),
                &passage,
                at..end.min(passage.len()),
            );
        }
    }
}

/// CN10. What the parents are told is not said, and it is not kept from them for a reason.
pub(super) fn family_not_told(seen: &Seen<'_>, found: &mut Found) {
    let Some(it) = begun(seen) else { return };
    let hidden = it.audience.is(Audience::NotSome) || it.audience.is(Audience::ChairOnly);
    if it.parents_told.is_blank() && !hidden {
        found.field(seen.at, "parents_told", &[]);
    } else if it.parents_told.is_blank() && hidden && it.hidden_why.is_blank() {
        found.field(seen.at, "hidden_why", &[]);
    }
}
