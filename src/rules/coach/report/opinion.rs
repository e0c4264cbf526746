//! RP7: a view without its reason.

use std::sync::LazyLock;

use super::super::around::Seen;
use super::super::finding::{Check, Found, Rule, Severity};
use super::super::source::REPORT;
use crate::domain::common::Basis;
use crate::domain::knowledge::Statement;
use crate::domain::views::{Analysis, HarmView};
use crate::rules::prose::Lexicon;

/// RP7.
pub(super) const OPINION: Rule = Rule {
    id: "RP7",
    name: "A view without its reason",
    severity: Severity::Must,
    source: REPORT,
    check: Check::Record(&["statements", "analyses"], check),
};

/// Words that give a reason in the sentence itself.
static REASON: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "\
        =because, =since, due to, given that, given the, based on, on the basis, reason is, \
        reasons are, evidence, as shown, shown by, owing to, =as she, =as he, =as they, =as \
        the, on _ occasions, for example",
    )
});

fn check(seen: &Seen<'_>, found: &mut Found) {
    if let Some(it) = seen.as_a::<Statement>() {
        let bare = it.basis.is(Basis::Opinion) && !it.text.is_blank() && it.because.is_blank();
        // Welsh gives its reasons in words this list does not know.
        if bare && !seen.read("text").is_welsh() && !REASON.is_in(&seen.read("text")) {
            found.field(seen.at, "because", &[]);
        }
    }
    if let Some(it) = seen.as_a::<Analysis>() {
        // "Given at the conference" needs no reason here.
        let view = it.harm_view.0.is_some_and(|it| it != HarmView::NotHere);
        if view && it.harm_reason.is_blank() {
            found.field(seen.at, "harm_reason", &[]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::coach::trial::{case, places};

    #[test]
    fn an_opinion_gives_its_reason() {
        let text = "In my view Kirsty plays down the bruises.";
        for (typed, asked) in [
            (&[("basis", "opinion"), ("text", text)][..], true),
            (&[("basis", "opinion"), ("text", text), ("because", " ")], true),
            (&[("basis", "opinion"), ("text", text), ("because", "Three accounts.")], false),
            (&[("basis", "opinion"), ("text", "I think he is afraid because he hides.")], false),
            (&[("basis", "fact"), ("text", text)], false),
            (&[("text", text)], false),
            (&[("basis", "opinion")], false),
            (&[("basis", "opinion"), ("text", "Mae hi yn ofni ei dad, yn fy marn i.")], false),
        ] {
            let file = case(&[("statements", 1, typed)]);
            assert_eq!(!places(&OPINION, &file).is_empty(), asked, "{typed:?}");
        }
    }

    #[test]
    fn so_does_a_view_on_significant_harm() {
        for (view, reason, asked) in [
            ("yes", "", true),
            ("unsure", "", true),
            ("no", "Two months without an incident.", false),
            ("not_here", "", false),
            ("", "", false),
        ] {
            let file = case(&[("analyses", 1, &[("harm_view", view), ("harm_reason", reason)])]);
            let found = places(&OPINION, &file);
            assert_eq!(
                found.first().is_some_and(|it| it.ends_with("harm_reason")),
                asked,
                "{view}"
            );
        }
    }
}
