//! Abbreviations: which ones everybody reads, and whether one is spelled out.

use crate::rules::prose::{Gap, Passage, Words};

/// Abbreviations that a family reads without help, or meets every week.
static READ: Words = Words::of(
    "\
    mmr bcg senco sen ptsd ocd sos covid iq led nvq btec ba bsc ok a&e gp gps pe tv uk nhs id ok pc am pm dvd usb sim pin atm cv mot qr bbc diy ps4 ps5 \
    wifi hv ta adhd asd dna'd ml mg kg cm mr mrs ms dr st gcse gcses rsl ymca rspca nspcc re \
    it ict dob faq sw hiv dna iv ii iii vi ec eu usa aa na im xl dad mum baby not must no \
    and all only never always will or if to be is by the do sms ds dc ds's n/a",
);

/// Is this an abbreviation that many could not read?
pub(super) fn is_unread(passage: &Passage, at: usize) -> bool {
    let word = passage.words()[at];
    let text = passage.word(at).trim_end_matches("'s");
    // "DNAs": a plural of capitals.
    let plural = || {
        !word.shouted
            && word.capital
            && text.ends_with('s')
            && passage.capitals(at) + 1 == text.len()
    };
    let letters = text.chars().filter(|it| it.is_alphabetic()).count();
    let shouted = word.shouted || plural() && letters > 2;
    if !shouted || word.exempt || !(2..=6).contains(&letters) {
        return false;
    }
    let bare = if word.shouted { text } else { &text[..text.len() - 1] };
    let jargon_plural = bare == "dna" && !word.shouted;
    if READ.has(bare) && !jargon_plural {
        return false;
    }
    // Digits first are figures: "150G".
    if text.starts_with(|it: char| it.is_ascii_digit()) {
        return false;
    }
    // A text all in capitals is shouting, not abbreviating.
    let shouting = passage.words().iter().filter(|it| it.shouted).count();
    if shouting > 4 && shouting * 2 > passage.len() {
        return false;
    }
    // Explained in a bracket behind it, or itself the bracket behind an explanation.
    let next = passage.words().get(at + 1);
    let bracket = word.gap == Gap::Aside
        && next.is_none_or(|it| it.gap == Gap::Clause || it.gap == Gap::Stop);
    let before_bracket = next.is_some_and(|it| it.gap == Gap::Aside);
    !(bracket && at > 1 || before_bracket)
}

/// Do the first letters of words in a row spell it?
pub(super) fn is_spelled_out(passage: &Passage, letters: &str) -> bool {
    let letters: Vec<char> = letters.chars().filter(|it| it.is_alphabetic()).collect();
    let starts: Vec<Option<char>> = (0..passage.len())
        .map(|it| passage.word(it).chars().next().filter(|_| !passage.words()[it].shouted))
        .collect();
    let spells = |run: &[Option<char>]| run.iter().zip(&letters).all(|(a, b)| *a == Some(*b));
    letters.len() > 1 && starts.windows(letters.len()).any(spells)
}
