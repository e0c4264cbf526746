//! Nothing gets out that is not in the document: the properties, and a file that was tampered with.

use std::io::{Cursor, Read, Write};

use plainplan::document::Sheet;
use plainplan::document::word::{Unlike, check, texts, word};
use zip::write::SimpleFileOptions;

use super::{labels, made, sample};
use crate::document::any::one_of_each;

#[test]
fn the_properties_hold_a_title_that_names_nobody_and_nothing_else() {
    let file = made(&sample::report(Sheet::Portrait));
    let core = file.part("docProps/core.xml").root_element();
    let said: Vec<(&str, &str)> = core
        .children()
        .filter(|it| it.is_element())
        .map(|it| (it.tag_name().name(), it.text().unwrap_or_default()))
        .collect();
    assert_eq!(
        said,
        [
            ("title", "Report to a child protection conference"),
            ("creator", ""),
            ("lastModifiedBy", ""),
            ("language", "en-GB"),
        ]
    );
    for name in file.names() {
        for trace in ["unknown", "author=", "rsid", "paraId=", "w:date", "Company", "1970", "2026-"]
        {
            assert!(!file.text(name).contains(trace), "{name} holds {trace}");
        }
    }
    for name in ["docProps/app.xml", "docProps/custom.xml", "word/comments.xml"] {
        assert_eq!(file.part(name).root_element().children().count(), 0, "{name}");
    }
}

/// The file with one part changed, or put in.
fn changed(file: &[u8], part: &str, change: impl Fn(String) -> String) -> Vec<u8> {
    let mut old = zip::ZipArchive::new(Cursor::new(file)).expect("a packed file");
    let mut new = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let mut put = |name: &str, text: &str| {
        new.start_file(name, SimpleFileOptions::default()).expect("a part");
        new.write_all(text.as_bytes()).expect("written");
    };
    let mut is_there = false;
    for at in 0..old.len() {
        let mut entry = old.by_index(at).expect("a part");
        let name = entry.name().to_owned();
        let mut text = String::new();
        entry.read_to_string(&mut text).expect("text");
        if name == part {
            let before = text.clone();
            text = change(text);
            assert_ne!(text, before, "{part} was to change");
            is_there = true;
        }
        put(&name, &text);
    }
    if !is_there {
        put(part, &change(String::new()));
    }
    new.finish().expect("packed").into_inner()
}

#[test]
fn what_was_put_in_or_left_out_is_found() {
    let doc = sample::report(Sheet::Portrait);
    let file = word(&doc, &labels());
    let body = "word/document.xml";
    let swap = |a: &'static str, b: &'static str| move |it: String| it.replacen(a, b, 1);
    let spy = "<w:p><w:r><w:t>a secret</w:t></w:r></w:p>";
    let put_in = move |it: String| it.replacen("<w:sectPr>", &format!("{spy}<w:sectPr>"), 1);
    let hidden = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Kirsty</w:t></w:r></w:p><w:sectPr>";
    let cases: Vec<(&str, &str, Vec<u8>)> = vec![
        ("a paragraph more", body, changed(&file, body, put_in)),
        (
            "words nobody sees",
            body,
            changed(&file, body, move |it| it.replacen("<w:sectPr>", hidden, 1)),
        ),
        ("a word less", body, changed(&file, body, swap("four days out of five", "four days"))),
        ("another number", body, changed(&file, body, swap("2.", "7."))),
        (
            "two words the other way round",
            body,
            changed(&file, body, swap("Room 2, the Civic Centre", "the Civic Centre, Room 2")),
        ),
        ("a description", body, changed(&file, body, swap("descr=\"Dan", "descr=\"Hale, Dan"))),
        ("words in a drawing", body, changed(&file, body, swap(">Leo, 9<", ">Leo, 10<"))),
        (
            "words outside any paragraph",
            body,
            changed(&file, body, swap("<w:body>", "<w:body>Leo")),
        ),
        (
            "an author",
            "docProps/core.xml",
            changed(&file, "docProps/core.xml", swap("<dc:creator>", "<dc:creator>Jo Lund")),
        ),
        ("a head", "word/header1.xml", changed(&file, "word/header1.xml", swap("Draft", "Final"))),
        (
            "a mark across",
            "word/header1.xml",
            changed(&file, "word/header1.xml", swap("string=\"Made up\"", "string=\"Final\"")),
        ),
        (
            "a foot",
            "word/footer1.xml",
            changed(&file, "word/footer1.xml", swap("Ashford", "Bashford")),
        ),
        (
            "a comment",
            "word/comments.xml",
            changed(&file, "word/comments.xml", |it| {
                it.replacen(
                    "/>",
                    &format!("><w:comment w:author=\"Jo\">{spy}</w:comment></w:comments>"),
                    1,
                )
            }),
        ),
        (
            "a part more",
            "word/media/a.xml",
            changed(&file, "word/media/a.xml", |_| "<a/>".to_owned()),
        ),
    ];
    for (why, part, tampered) in cases {
        match check(&doc, &labels(), &tampered) {
            Err(Unlike::Added(found)) => assert_eq!(found, part, "{why}"),
            other => panic!("{why}: {other:?}"),
        }
    }
}

#[test]
fn a_file_of_another_document_is_none_of_this() {
    let (one, other) = (sample::report(Sheet::Portrait), one_of_each(|| "other".to_owned()));
    assert!(check(&one, &labels(), &word(&other, &labels())).is_err());
    let mut longer = one.clone();
    longer.sections[0].heading += "!";
    assert!(check(&longer, &labels(), &word(&one, &labels())).is_err());
}

#[test]
fn what_is_no_file_is_said_to_be_none() {
    let doc = sample::report(Sheet::Portrait);
    let file = word(&doc, &labels());
    let broken = changed(&file, "word/document.xml", |it| it.replacen("</w:p>", "", 1));
    for (why, bytes) in
        [("nothing", &[][..]), ("half of it", &file[..file.len() / 2]), ("broken XML", &broken)]
    {
        assert!(texts(bytes).is_err(), "{why}");
        assert!(matches!(check(&doc, &labels(), bytes), Err(Unlike::Unread(_))), "{why}");
    }
    let remark =
        changed(&file, "word/document.xml", |it| it.replacen("<w:body>", "<w:body><!--Leo-->", 1));
    assert!(texts(&remark).is_err(), "a remark to programs");
    let order = changed(&file, "word/document.xml", |it| {
        it.replacen("<w:document", "<!DOCTYPE a><w:document", 1)
    });
    assert!(texts(&order).is_err(), "a document type can bring words from elsewhere");
}
