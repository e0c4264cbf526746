//! A Word file read back: every word in it, wherever it stands.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::scan::{Token, attributes, meant, scan};

/// Why a file cannot be read back.
#[derive(Debug, thiserror::Error)]
pub enum Unread {
    /// It is no packed file, or a part of it is broken.
    #[error("it cannot be unpacked: {0}")]
    Packed(String),
    /// A part is no XML.
    #[error("{0} is no XML: {1}")]
    Xml(String, &'static str),
}

/// What one part of the file says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// Its name in the file.
    pub name: String,
    /// The words of each paragraph, line feeds and tabs kept; none without words.
    pub paragraphs: Vec<String>,
    /// Words elsewhere: properties, descriptions of drawings, the mark across the page, fields.
    pub others: Vec<String>,
}

/// What every part says.
///
/// # Errors
///
/// When it is no file of packed XML.
pub fn parts(bytes: &[u8]) -> Result<Vec<Part>, Unread> {
    let packed = |it: &dyn ToString| Unread::Packed(it.to_string());
    let mut file = ZipArchive::new(Cursor::new(bytes)).map_err(|it| packed(&it))?;
    let mut parts = Vec::new();
    for at in 0..file.len() {
        let mut entry = file.by_index(at).map_err(|it| packed(&it))?;
        let mut text = String::new();
        entry.read_to_string(&mut text).map_err(|it| packed(&it))?;
        let name = entry.name().to_owned();
        parts.push(part(&name, &text).map_err(|it| Unread::Xml(name, it))?);
    }
    Ok(parts)
}

/// Every paragraph and every other text of the file.
///
/// # Errors
///
/// When it is no file of packed XML.
pub fn texts(bytes: &[u8]) -> Result<Vec<String>, Unread> {
    let all = parts(bytes)?.into_iter().flat_map(|it| it.paragraphs.into_iter().chain(it.others));
    Ok(all.collect())
}

/// Attributes that hold words or names.
const TOLD: &[&str] = &[
    "descr",
    "title",
    "string",
    "alt",
    "w:author",
    "w:initials",
    "w:date",
    "w:instr",
    "w:alias",
    "w:tag",
];

struct Walk {
    part: Part,
    /// The words of the paragraphs that are open, the innermost last.
    open: Vec<String>,
    /// Is what comes the words of a run?
    in_words: bool,
    /// Words outside paragraphs, or in a field's order.
    other: String,
}

fn part(name: &str, text: &str) -> Result<Part, &'static str> {
    let mut walk = Walk {
        part: Part { name: name.to_owned(), ..Part::default() },
        open: Vec::new(),
        in_words: false,
        other: String::new(),
    };
    scan(text, |token| match token {
        Token::Open(tag, attributes) => walk.begin(tag, attributes),
        Token::Close(tag) => {
            walk.end(tag);
            Ok(())
        }
        Token::Text(text) => {
            walk.say(&meant(text)?);
            Ok(())
        }
    })?;
    walk.flush();
    Ok(walk.part)
}

impl Walk {
    fn begin(&mut self, tag: &str, written: &str) -> Result<(), &'static str> {
        self.flush();
        match tag {
            "w:p" => self.open.push(String::new()),
            "w:t" => self.in_words = true,
            "w:br" => self.push("\n"),
            // In a style a tab is a place, not a sign.
            "w:tab" if written.trim().is_empty() => self.push("\t"),
            _ => {}
        }
        for (name, value) in attributes(written)? {
            if TOLD.contains(&name) {
                self.part.others.push(value.into_owned());
            }
        }
        Ok(())
    }

    fn end(&mut self, tag: &str) {
        self.flush();
        match tag {
            "w:t" => self.in_words = false,
            "w:p" => {
                let said = self.open.pop().filter(|it| !it.is_empty());
                self.part.paragraphs.extend(said);
            }
            _ => {}
        }
    }

    fn say(&mut self, text: &str) {
        if self.in_words { self.push(text) } else { self.other.push_str(text) }
    }

    fn push(&mut self, text: &str) {
        if let Some(open) = self.open.last_mut() {
            open.push_str(text);
        }
    }

    /// Words that stand in no paragraph; the white between two tags is none.
    fn flush(&mut self) {
        let other = std::mem::take(&mut self.other);
        if !other.trim().is_empty() {
            self.part.others.push(other.trim().to_owned());
        }
    }
}
