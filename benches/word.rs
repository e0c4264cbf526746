//! What a Word file of a hundred pages costs, without a browser: making it, and holding it against
//! its document. The bench of the browser is xtask's.

use std::time::Instant;

use plainplan::document::word::{Labels, check, word};
use plainplan::document::{Doc, wire};
use plainplan::domain::Json;
use plainplan::text::Words;

#[allow(dead_code, reason = "the tests look at more")]
#[path = "../tests/native/word/sample.rs"]
mod sample;

fn main() {
    let doc = sample::large();
    let words: usize = doc.texts().iter().map(|it| it.split_whitespace().count()).sum();
    println!("{words} words, {} texts", doc.texts().len());
    let labels = Labels::of(&Words::coach(), "en");
    let json = wire::to_json(&doc).print();
    for _ in 0..5 {
        let begun = Instant::now();
        let doc: Doc<String> = wire::read(&Json::parse(&json).expect("JSON"));
        let read = begun.elapsed();
        let file = word(&doc, &labels);
        let made = begun.elapsed();
        check(&doc, &labels, &file).expect("the document, whole");
        println!(
            "read {read:?}, made {:?}, checked {:?}: {} bytes",
            made - read,
            begun.elapsed() - made,
            file.len()
        );
    }
}
