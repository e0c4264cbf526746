//! PURE. A document as a Word file (.docx): styled headings, tables that are tables, drawings as
//! shapes, and nothing in its properties but a title that names nobody.
//!
//! The document becomes a flow of paragraphs and tables (`flow`), docx-rs writes it (`body`), what
//! docx-rs cannot say stands in skeletons of XML (`parts/`), and all is packed the same for the same
//! document (`pack`). Before a file goes out it is read back (`read`) and held against the document
//! (`check`).

mod body;
mod check;
mod drawing;
mod finish;
mod flow;
mod flow_blocks;
mod frame;
mod labels;
mod pack;
mod piece;
mod read;
mod scan;
mod xml;

pub use check::{Unlike, check};
pub use labels::Labels;
pub use read::{Part, Unread, parts, texts};

use super::Doc;

/// The type of the file, for the browser.
pub const MIME: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// The document as the bytes of a Word file: the same bytes for the same document and labels.
pub fn word<T: AsRef<str>>(doc: &Doc<T>, labels: &Labels) -> Vec<u8> {
    let flow = flow::flow(doc);
    let frame = frame::Frame::of(doc, labels);
    pack::pack(body::body(&flow), &frame, doc.sheet)
}
