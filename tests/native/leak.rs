//! The last look before a copy leaves: what must be found in a finished text, and what must not.

mod html;
mod must;
mod must_not;
mod near_miss;
mod planted;

use plainplan::release::leak::{Check, Hidden, Hit, Leak, What};

/// A hidden thing.
pub fn hidden(what: What, text: &str) -> Hidden {
    Hidden { what, text: text.to_owned(), place: String::new() }
}

/// What a text gives away of one hidden thing.
pub fn look(what: What, secret: &str, shown: &[&str], text: &str) -> Vec<Leak> {
    Check::new(&[hidden(what, secret)], shown, &[]).look(text)
}

/// Findings as `Withheld "Marsh Lane"`, for a test to compare.
pub fn told(text: &str, leaks: &[Leak]) -> Vec<String> {
    leaks.iter().map(|it| format!("{:?} {:?}", it.hit, &text[it.span.clone()])).collect()
}

/// A hit on the hidden thing itself, that is.
pub fn on_hidden(leaks: &[Leak]) -> Vec<&Leak> {
    leaks.iter().filter(|it| it.hidden.is_some()).collect()
}

#[test]
fn only_what_is_withheld_stops_a_copy() {
    for hit in [Hit::Withheld, Hit::Shared, Hit::Number] {
        assert!(hit.stops(), "{hit:?}");
    }
    for hit in [Hit::Near, Hit::Phone, Hit::Postcode, Hit::Nhs, Hit::Email, Hit::Place] {
        assert!(!hit.stops(), "{hit:?}");
    }
}
