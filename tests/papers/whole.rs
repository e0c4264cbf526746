//! Every text is there, in a program that did not make the file.

use crate::office::{shown, squashed};

/// The text as it is shown, without white.
fn seen(text: &str) -> String {
    squashed(text)
}

#[test]
fn every_text_of_a_document_of_a_hundred_pages_is_there() {
    let large = shown("large");
    let text = squashed(&large.text);
    let texts = large.doc.texts();
    assert!(texts.len() > 5_000);
    for it in texts {
        // The watermark and such stand at the beginning, too.
        assert!(text.contains(&seen(it)), "{it:?} is lost");
    }
    assert!(large.pages.len() > 90, "{} pages", large.pages.len());
}

#[test]
fn every_text_of_every_block_is_there() {
    for name in ["each", "upright", "lying"] {
        let it = shown(name);
        let (text, pages) = (squashed(&it.text), squashed(&it.pages.concat()));
        for said in it.doc.texts() {
            // What only stands in a drawing is no text to a program that has no drawings.
            let is_drawn = it.doc.drawn().contains(&said);
            assert!(is_drawn || text.contains(&seen(said)), "{name}: {said:?} is lost");
            // Two that stand in one place are one to the reader of PDF.
            if is_drawn && name != "each" {
                assert!(pages.contains(&seen(said)), "{name}: {said:?} is not drawn");
            }
        }
    }
}

#[test]
fn an_empty_document_opens() {
    assert_eq!(shown("empty").pages.len(), 1);
}

#[test]
fn the_properties_name_nobody() {
    let info = &shown("upright").info;
    assert!(info.contains("Report to a child protection conference"), "{info}");
    for name in ["Author", "Subject", "Keywords"] {
        let said = info.lines().find_map(|it| it.strip_prefix(&format!("{name}:")));
        assert_eq!(said.map(str::trim).unwrap_or_default(), "", "{name}");
    }
}
