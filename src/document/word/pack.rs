//! The parts as one file: packed small, and the same for the same parts.

use std::io::{Cursor, Write};

use docx_rs::XMLDocx;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::finish::SHEET;
use super::frame::{Frame, section};
use crate::document::Sheet;

/// The parts there are, in the order in which they stand.
pub const NAMES: [&str; 15] = [
    "[Content_Types].xml",
    "_rels/.rels",
    "docProps/app.xml",
    "docProps/core.xml",
    "docProps/custom.xml",
    "word/_rels/document.xml.rels",
    "word/document.xml",
    "word/styles.xml",
    "word/settings.xml",
    "word/fontTable.xml",
    "word/comments.xml",
    "word/commentsExtended.xml",
    "word/numbering.xml",
    "word/header1.xml",
    "word/footer1.xml",
];

/// The file. No time is in it: nobody needs to know when a report was written out.
pub fn pack(body: XMLDocx, frame: &Frame, sheet: Sheet) -> Vec<u8> {
    let document = String::from_utf8(body.document).expect("it was text a moment ago");
    // The sheet is the last thing in the body; no words of a case hold a tag.
    let document = document.replacen(SHEET, &section(sheet), 1);
    let parts: [&[u8]; NAMES.len()] = [
        &body.content_type,
        &body.rels,
        &body.doc_props.app,
        frame.core.as_bytes(),
        &body.doc_props.custom,
        &body.document_rels,
        document.as_bytes(),
        frame.styles.as_bytes(),
        frame.settings.as_bytes(),
        &body.font_table,
        &body.comments,
        &body.comments_extended,
        frame.numbering.as_bytes(),
        frame.header.as_bytes(),
        frame.footer.as_bytes(),
    ];
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut file = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, part) in NAMES.into_iter().zip(parts) {
        let put = file.start_file(name, options).and_then(|()| Ok(file.write_all(part)?));
        put.expect("memory takes what is written");
    }
    file.finish().expect("memory takes what is written").into_inner()
}
