//! A Word file read back: every word in it, wherever it stands.

use std::io::{Cursor, Read};

use quick_xml::encoding::Decoder;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use zip::ZipArchive;

/// Why a file cannot be read back.
#[derive(Debug, thiserror::Error)]
pub enum Unread {
    /// It is no packed file, or a part of it is broken.
    #[error("it cannot be unpacked: {0}")]
    Packed(String),
    /// A part is no XML.
    #[error("{0} is no XML: {1}")]
    Xml(String, String),
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
const TOLD: &[&[u8]] = &[
    b"descr",
    b"title",
    b"string",
    b"alt",
    b"w:author",
    b"w:initials",
    b"w:date",
    b"w:instr",
    b"w:alias",
    b"w:tag",
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

fn part(name: &str, text: &str) -> Result<Part, String> {
    let mut reader = Reader::from_str(text);
    let mut walk = Walk {
        part: Part { name: name.to_owned(), ..Part::default() },
        open: Vec::new(),
        in_words: false,
        other: String::new(),
    };
    loop {
        match reader.read_event().map_err(|it| it.to_string())? {
            Event::Start(it) => walk.begin(&it, reader.decoder())?,
            Event::Empty(it) => {
                walk.begin(&it, reader.decoder())?;
                walk.end(it.name().as_ref());
            }
            Event::End(it) => walk.end(it.name().as_ref()),
            Event::Text(it) => walk.say(&it.decode().map_err(|it| it.to_string())?),
            Event::CData(it) => walk.say(&it.decode().map_err(|it| it.to_string())?),
            Event::GeneralRef(it) => {
                let name = it.decode().map_err(|it| it.to_string())?;
                match it.resolve_char_ref().map_err(|it| it.to_string())? {
                    Some(sign) => walk.say(sign.encode_utf8(&mut [0; 4])),
                    None => {
                        let known = quick_xml::escape::resolve_predefined_entity(&name);
                        walk.say(known.ok_or_else(|| format!("&{name};"))?);
                    }
                }
            }
            Event::Comment(it) => walk.part.others.push(String::from_utf8_lossy(&it).into_owned()),
            Event::PI(_) | Event::DocType(_) => return Err("an order to the reader".to_owned()),
            Event::Decl(_) => {}
            Event::Eof => return Ok(walk.part),
        }
    }
}

impl Walk {
    fn begin(&mut self, tag: &BytesStart, decoder: Decoder) -> Result<(), String> {
        self.flush();
        match tag.name().as_ref() {
            b"w:p" => self.open.push(String::new()),
            b"w:t" => self.in_words = true,
            b"w:br" => self.push("\n"),
            // In a style a tab is a place, not a sign.
            b"w:tab" if tag.attributes().next().is_none() => self.push("\t"),
            _ => {}
        }
        for attribute in tag.attributes() {
            let attribute = attribute.map_err(|it| it.to_string())?;
            if TOLD.contains(&attribute.key.as_ref()) {
                let value =
                    attribute.decoded_and_normalized_value(XmlVersion::Implicit1_0, decoder);
                let value = value.map_err(|it| it.to_string())?;
                self.part.others.push(value.into_owned());
            }
        }
        Ok(())
    }

    fn end(&mut self, tag: &[u8]) {
        self.flush();
        match tag {
            b"w:t" => self.in_words = false,
            b"w:p" => {
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
