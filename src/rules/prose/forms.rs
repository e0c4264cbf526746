//! The forms a word takes: plural, -ing, -ed, the possessive.

/// Is `word` the base word or a form of it? Both in lower case.
///
/// Words of three letters and fewer have no forms here: "be" must not find "bed".
pub fn is_form(word: &str, base: &str) -> bool {
    if word == base {
        return true;
    }
    if base.len() <= 3 || word.len() + 1 < base.len() {
        return false;
    }
    if let Some(rest) = word.strip_prefix(base) {
        return ending(base, rest);
    }
    let Some(last) = base.chars().next_back() else { return false };
    let Some(rest) = word.strip_prefix(&base[..base.len() - last.len_utf8()]) else { return false };
    match last {
        'e' => rest == "ing",
        'y' => matches!(rest, "ies" | "ied" | "ier" | "iest"),
        _ => false,
    }
}

/// May this ending follow this base?
fn ending(base: &str, rest: &str) -> bool {
    if matches!(rest, "s" | "ed" | "ing" | "es" | "'s" | "s'" | "'") {
        return true;
    }
    if rest == "d" {
        return base.ends_with('e');
    }
    // Doubled: "stop", "stopping".
    let mut letters = rest.chars();
    let doubled = letters.next() == base.chars().next_back();
    doubled && matches!(letters.as_str(), "ed" | "ing")
}

#[cfg(test)]
mod tests {
    use super::is_form;

    #[test]
    fn forms_are_found_and_other_words_are_not() {
        for (base, forms) in [
            ("monitor", &["monitor", "monitors", "monitored", "monitoring"][..]),
            ("engage", &["engages", "engaged", "engaging"]),
            ("stop", &["stops", "stopped", "stopping"]),
            ("agency", &["agencies", "agency's"]),
            ("address", &["addresses", "addressing"]),
        ] {
            for form in forms {
                assert!(is_form(form, base), "{form} of {base}");
            }
        }
        for (word, base) in
            [("bed", "be"), ("engagement", "engage"), ("carer", "care"), ("safety", "safe")]
        {
            assert!(!is_form(word, base), "{word} of {base}");
        }
    }
}
