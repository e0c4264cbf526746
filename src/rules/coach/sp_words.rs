//! SP2, SP3, SP4, SP8: words that say too little.

use std::ops::Range;
use std::sync::LazyLock;

use super::around::Seen;
use super::finding::Found;
use super::letters;
use super::lexicons::{LABELS, QUALITIES, SERVICES, VAGUE};
use super::reading::{ACTS, is_explained, measured, readable};
use crate::rules::prose::{Gap, Hit, Lexicon, MarkKind, Passage, Words};

/// The field that says what an outcome or action is.
pub(super) fn main_field(seen: &Seen<'_>) -> &'static str {
    match seen.at.part {
        "outcomes" => "statement",
        "contingencies" => "sign",
        _ => "what",
    }
}

/// Does the outcome say elsewhere how much and how that is seen?
fn has_target(seen: &Seen<'_>) -> bool {
    let target = seen.read("target");
    seen.at.part == "outcomes" && measured(&target, &(0..target.len())) && !seen.is_blank("measure")
}

/// "by showing her", "by 12 March": is the way said?
fn says_how(passage: &Passage, sentence: &Range<usize>) -> bool {
    sentence.clone().any(|at| {
        let next = passage.word(at + 1);
        matches!(passage.word(at), "by" | "through" | "using")
            && next.len() > 5
            && next.ends_with("ing")
            && VAGUE.at(passage, at + 1).is_none()
    })
}

/// SP2. A verb that says nothing anybody could see, and no number, time or act beside it.
pub(super) fn vague_verb(seen: &Seen<'_>, found: &mut Found) {
    let field = main_field(seen);
    let passage = seen.read(field);
    if !readable(&passage) || has_target(seen) {
        return;
    }
    let due = !seen.is_blank(if field == "what" { "due" } else { "target_date" });
    for hit in VAGUE.find(&passage) {
        let sentence = passage.sentence_of(hit.words.start);
        let date = due || super::reading::has(&passage, &sentence, &[MarkKind::Date]);
        let act = |it: &Hit| it.words.start >= hit.words.end || it.words.end <= hit.words.start;
        let acts = || ACTS.find_in(&passage, sentence.clone()).iter().any(act);
        let aside = passage.words()[sentence.clone()].iter().any(|it| it.gap == Gap::Aside);
        if measured(&passage, &sentence)
            || says_how(&passage, &sentence)
            || (date || aside) && acts()
        {
            continue;
        }
        // One is enough to ask about a text.
        return found.words(seen.at, field, &seen.text(field), &passage, hit.words);
    }
}

/// SP3. A label where a behaviour belongs.
pub(super) fn label(seen: &Seen<'_>, found: &mut Found) {
    let field = main_field(seen);
    let passage = seen.read(field);
    for hit in LABELS.find(&passage) {
        // The name of a service or course, or a label that is explained at once.
        let service = (0..3).any(|it| {
            let at = hit.words.end + it;
            passage.words().get(at).is_some_and(|word| {
                word.gap == Gap::Space || word.gap == Gap::Hyphen || word.gap == Gap::Slash
            }) && SERVICES.at(&passage, at).is_some()
                && (it == 0 || (hit.words.end..at).all(|it| !BREAKS.has(passage.word(it))))
        });
        if service || is_explained(&passage, hit.words.end) {
            continue;
        }
        return found.words(seen.at, field, &seen.text(field), &passage, hit.words);
    }
}

/// Words after which a service's name has ended.
static BREAKS: Words = Words::of(
    "\
    with to by from for in at on of the a is so or",
);

/// How often something is done answers "regular" and "often".
static RHYTHM: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "\
            regular*, frequent*, often, consistent*, timely, in a timely",
    )
});

/// SP4. A quality without a threshold.
pub(super) fn vague_quality(seen: &Seen<'_>, found: &mut Found) {
    let field = main_field(seen);
    let passage = seen.read(field);
    if !readable(&passage) || has_target(seen) {
        return;
    }
    let often = seen.at.part == "actions" && {
        let often = seen.read("how_often");
        super::reading::marked(&often)
    };
    for hit in QUALITIES.find(&passage) {
        let sentence = passage.sentence_of(hit.words.start);
        let word = &passage.words()[hit.words.start];
        // "Stable Lives hostel" is a name.
        let name = word.capital
            && !matches!(word.gap, Gap::Start | Gap::Stop)
            && passage.words().get(hit.words.end).is_some_and(|it| it.capital);
        // "Keep-safe work" is the name of a thing.
        let within = word.gap == Gap::Hyphen;
        let rhythm = often && RHYTHM.at(&passage, hit.words.start).is_some();
        if name
            || within
            || rhythm
            || measured(&passage, &sentence)
            || is_explained(&passage, hit.words.end)
        {
            continue;
        }
        return found.words(seen.at, field, &seen.text(field), &passage, hit.words);
    }
}

/// SP8. Letters that few families could read, not spelled out anywhere in the item.
pub(super) fn letters(seen: &Seen<'_>, found: &mut Found) {
    let fields: &[&'static str] = match seen.at.part {
        "outcomes" => {
            &["statement", "measure", "target", "baseline", "checked_by", "evidence_source"]
        }
        _ => &["what", "owner_name", "how_often", "support", "evidence"],
    };
    for field in fields {
        let passage = seen.read(field);
        let spelled = |letters: &str| {
            fields.iter().any(|it| letters::is_spelled_out(&seen.read(it), letters))
        };
        let known = |at: usize| seen.around.people.named(&passage, at).is_some();
        let unread = (0..passage.len()).find(|it| {
            letters::is_unread(&passage, *it) && !known(*it) && !spelled(passage.word(*it))
        });
        if let Some(at) = unread {
            return found.words(seen.at, field, &seen.text(field), &passage, at..at + 1);
        }
    }
}
