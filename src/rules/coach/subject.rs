//! Who a sentence of a plan is about, and whether it is an act ("Mum to …") or a state.

use std::ops::Range;
use std::sync::LazyLock;

use super::people::People;
use super::reading::{GROUPS, POSTS, is_adult, is_child};
use crate::rules::prose::{Gap, Lexicon, Passage, listed};

/// Who stands before the "to" or "will" of a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Doer {
    /// A child alone.
    Child,
    /// An adult of the family, a professional, a service, a group.
    Adult,
}

/// "Somebody to do something": who, and where the verb is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Duty {
    pub doer: Doer,
    pub verb: usize,
    /// Is it said as a task ("to", "must"), not as a state to come ("will")?
    pub task: bool,
}

/// Verbs of a state: what stands before them is no task.
static STATES: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "\
            =is, =are, =was, =has, =have, =can, =goes, =does, =gets, =says, =feels",
    )
});

/// "All 3 children": no group of adults.
fn all_children(people: &People, passage: &Passage, at: usize) -> bool {
    passage.word(at) == "all"
        && (at + 1..passage.len().min(at + 3)).any(|it| is_child(people, passage, it))
}

/// "To the house", "to Gran's", "to school": no verb follows.
fn is_towards(passage: &Passage, next: usize) -> bool {
    const PLACES: &str = "\
    the a an his her their its our my this that these those each every school nursery college \
    home bed church him them me us you";
    let word = passage.word(next);
    let capital = passage.words().get(next).is_some_and(|it| it.capital && it.gap == Gap::Space);
    listed(PLACES, word) || capital || word.starts_with(|it: char| it.is_ascii_digit())
}

/// Reads "Mum to …", "Parents will …", "School must …" at the start of a sentence.
pub(super) fn duty(people: &People, passage: &Passage, sentence: &Range<usize>) -> Option<Duty> {
    let (mut adult, mut child) = (false, false);
    let end = sentence.end.min(sentence.start + 10);
    for at in sentence.start..end {
        let first = at == sentence.start;
        if passage.words()[at].exempt || !first && passage.words()[at].gap == Gap::Aside {
            return None;
        }
        let word = passage.word(at);
        let task = match word {
            "to" if is_towards(passage, at + 1) => continue,
            "to" | "must" | "should" => true,
            "needs" | "need" | "agrees" | "agree" | "has" | "have" | "are" | "is"
                if passage.word(at + 1) == "to" =>
            {
                continue;
            }
            "will" | "shall" => false,
            _ => {
                if STATES.at(passage, at).is_some() {
                    return None;
                }
                adult |= is_adult(people, passage, at)
                    || !all_children(people, passage, at)
                        && GROUPS.at(passage, at).or_else(|| POSTS.at(passage, at)).is_some();
                // "Rio's reviewing officer" is no child; "Noah and Gemma" holds one.
                let possessive = word.ends_with("'s") || word.ends_with("s'");
                child |= is_child(people, passage, at) && !possessive;
                continue;
            }
        };
        let skip = usize::from(matches!(
            passage.word(at + 1),
            "be" | "both" | "also" | "all" | "then" | "each"
        ));
        let doer = match (adult, child) {
            (true, _) => Doer::Adult,
            (false, true) => Doer::Child,
            // "To separate from Dean": whoever owns it.
            (false, false) if first && task => Doer::Adult,
            _ => return None,
        };
        return Some(Duty { doer, verb: at + 1 + skip, task });
    }
    None
}
