//! SP1: is there one person who does it?

use std::sync::LazyLock;

use super::around::Seen;
use super::finding::Found;
use super::people::Part;
use super::reading::{GROUPS, POSTS, looks_like_a_name};
use crate::rules::prose::{Gap, Lexicon, Passage, Words};

/// SP1. An empty owner, a group, a whole agency, two people at once.
pub(super) fn no_one_owner(seen: &Seen<'_>, found: &mut Found) {
    let Some(action) = seen.action().filter(|it| !it.what.is_blank()) else { return };
    if action.owner.0.is_some() {
        return;
    }
    let passage = seen.read("owner_name");
    if passage.is_empty() {
        return found.field(seen.at, "owner", &[]);
    }
    if let Some(words) = group(seen, &passage) {
        found.words(seen.at, "owner_name", &action.owner_name.0, &passage, words);
    }
}

/// The words of a group; `None` for one person or one post.
fn group(seen: &Seen<'_>, passage: &Passage) -> Option<std::ops::Range<usize>> {
    let people = &seen.around.people;
    let mut names = Vec::new();
    for at in 0..passage.len() {
        let known = people.named(passage, at).map(|it| (it.id, it.part));
        // A name in a line of its own has its capital at the start too.
        let unknown = || {
            let alone = passage.words()[at].capital
                && !passage.words()[at].shouted
                && GROUPS.at(passage, at).is_none()
                && AGENCIES.at(passage, at).is_none()
                && !is_service(passage)
                && POSTS.at(passage, at).is_none()
                && !is_kin(passage.word(at))
                && at == 0
                && passage.len() <= 3;
            alone
                || at > 0
                    && looks_like_a_name(passage, at)
                    && !is_kin(passage.word(at))
                    && AGENCIES.at(passage, at - 1).is_none()
                    && AGENCIES.at(passage, at).is_none()
        };
        match known {
            Some((id, part)) if part != Part::Child => names.push(Some(id)),
            None if unknown() => names.push(None),
            _ => {}
        }
    }
    let kin = (0..passage.len()).filter(|it| is_kin(passage.word(*it))).count();
    let joined = (0..passage.len()).any(|it| matches!(passage.word(it), "and" | "or"))
        || passage.words().iter().any(|it| it.gap == Gap::Slash);
    let known: std::collections::BTreeSet<_> = names.iter().flatten().collect();
    let whole = 0..passage.len();
    if joined && (known.len() > 1 || kin > 1 && names.is_empty()) {
        return Some(whole);
    }
    if !names.is_empty() || POSTS.is_in(passage) && !plural_post(passage) {
        return None;
    }
    (GROUPS.is_in(passage) || AGENCIES.is_in(passage)).then_some(whole)
}

/// "Renal team", "Crisis service": what follows the first word is no surname but what it is.
fn is_service(passage: &Passage) -> bool {
    let rest = &passage.words()[1..];
    !rest.is_empty()
        && rest.iter().all(|it| !it.capital && matches!(it.gap, Gap::Space | Gap::Hyphen))
        && !GROUPS.find_in(passage, 1..passage.len()).is_empty()
}

/// Whole services that go by a name or by what they treat.
static AGENCIES: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "perinatal, neonatal, antenatal, maternity, paediatrics, midwives, health visitors, social workers, nursing, speech and language, speech therapy, occupational therapy, physio, physiotherapy, educational psychology, psychology, psychiatry, sexual health, \
         young carers, edge of care, front door, mash, marac, drugs and alcohol, drug and alcohol, refuge, women's aid, barnardo's, barnardos, nspcc, home start, turning point, relate, victim support, citizens advice, \
         flying start, action for children, families first, troubled families, leaving care, foodbank, food bank, children's centre, family centre, family hub, job centre, jobcentre, dwp, benefits office, the council, council, court, ambulance, crisis, outreach, inclusion",
    )
});

fn plural_post(passage: &Passage) -> bool {
    POSTS.find(passage).iter().any(|it| passage.word(it.words.end - 1).ends_with("ers"))
}

fn is_kin(word: &str) -> bool {
    static KIN: Words = Words::of(
        "\
    mum dad mother father mam nan gran stepdad partner grandad",
    );
    KIN.has(word)
}
