//! The swaps of a family's version: what is offered, and what must never be.

use super::*;

/// The text with every swap that is not in a legal paragraph.
fn swap(text: &str) -> String {
    let mut swaps = english().swaps(text);
    swaps.retain(|it| !it.legal);
    swapped(text, &swaps)
}

#[test]
fn a_swap_keeps_capital_number_and_all_round_it() {
    for (text, expected) in [
        ("Prior to this, we met.", "Before this, we met."),
        ("It commenced; they commence.", "It started; they start."),
        ("in order to see, We ASCERTAINED", "to see, We found out"),
        ("His siblings and the ICPC", "His brothers and sisters and the first conference"),
        ("an ICPC, two RCPCs", "a first conference, two review conferences"),
        ("An EDD was given", "A due date was given"),
        ("In the event of a fire, ring.", "If there is a fire, ring."),
        ("in the event of problems", "in the event of problems"),
        ("The local authority will liaise with you.", "The council will talk to you."),
        ("She resides there, approximately 2 miles away.", "She lives there, about 2 miles away."),
        ("in respect\nof school", "about school"),
        ("the minutes of the meeting", "the notes of the meeting"),
        ("half-siblings", "half-siblings"),
        ("", ""),
    ] {
        assert_eq!(swap(text), expected, "{text}");
    }
}

/// domain.md 6.2, the swaps that look safe and are not, and 6.4, what must never change.
#[test]
fn what_only_looks_safe_is_never_swapped() {
    for text in [
        "maternal grandmother",
        "a residence order, a contact order",
        "terminate the pregnancy",
        "for ten minutes, within minutes, ten minutes of the lesson",
        "the perpetrator, the alleged perpetrator",
        "her presentation, his parenting capacity",
        "They engage and disengage.",
        "strengths, a risk factor, significant harm, likely, neglect",
        "He did not, may, must not, will never",
        "“Prior to this I was scared,” Mia said.",
        "She said, \"I liaise with my siblings.\"",
        "He hit her; he broke his arm; it is alleged",
    ] {
        assert_eq!(swap(text), text);
    }
}

#[test]
fn a_legal_paragraph_is_left_alone_unless_asked() {
    let text = "Prior to tea.\nPrior to the care order, and regarding bail conditions.";
    let swaps = english().swaps(text);
    assert_eq!(swaps.iter().map(|it| it.legal).collect::<Vec<_>>(), [false, true, true]);
    assert_eq!(swap(text), text.replacen("Prior to tea", "Before tea", 1));
    assert!(swapped(text, &swaps).contains("Before the care order, and about"));
}

/// Names, numbers, dates and every small word are there after all swaps of a whole text.
#[test]
fn facts_outlive_every_swap() {
    let text = "On 3 March 2027 Mr Lund did not commence the course. He may not see Ava, who must \
                never be left alone prior to 9 am. Subsequently 2 siblings were seen regarding it.";
    let out = swap(text);
    for kept in
        ["3 March 2027", "Mr Lund did not", "He may not see Ava", "must never", "9 am", "2 "]
    {
        assert!(out.contains(kept), "{kept}: {out}");
    }
}
