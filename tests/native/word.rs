//! Word files: every text is in them and nothing else, and they are what Word expects.

#[allow(dead_code, reason = "the bench has a document of its own there")]
mod sample;

use plainplan::document::Sheet;
use plainplan::document::word::{Labels, check, word};
use plainplan::text::Words;
use proptest::prelude::*;

use crate::document::any::{HOSTILE, docs, one_of_each};

fn labels() -> Labels {
    Labels::of(&Words::coach(), "en")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_text_is_in_the_file_and_nothing_else(doc in docs()) {
        let file = word(&doc, &labels());
        let checked = check(&doc, &labels(), &file);
        prop_assert!(checked.is_ok(), "{checked:?}");
    }
}

#[test]
fn hostile_texts_are_shown_and_do_nothing() {
    for hostile in HOSTILE {
        let doc = one_of_each(|| (*hostile).to_owned());
        check(&doc, &labels(), &word(&doc, &labels()))
            .unwrap_or_else(|it| panic!("{hostile}: {it}"));
    }
}

#[test]
fn the_example_is_written_to_be_looked_at() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR"));
    std::fs::create_dir_all(folder).expect("a folder");
    let doc = crate::document::family::copy();
    std::fs::write(folder.join("copy.docx"), word(&doc, &labels())).expect("written");
    for (name, sheet) in [("upright", Sheet::Portrait), ("lying", Sheet::Landscape)] {
        let doc = sample::report(sheet);
        std::fs::write(folder.join(format!("{name}.docx")), word(&doc, &labels()))
            .expect("written");
    }
    let mut n = 0;
    let doc = one_of_each(|| {
        n += 1;
        format!("text number {n}")
    });
    std::fs::write(folder.join("each.docx"), word(&doc, &labels())).expect("written");
}
