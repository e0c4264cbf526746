//! A Word file unpacked, read by another reader of XML than the one that made it.

use std::io::{Cursor, Read};

use roxmltree::{Document, Node};

/// The namespace of Word's own elements.
pub const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// The parts by name.
pub struct Unpacked {
    parts: Vec<(String, Document<'static>)>,
}

/// The text as the file shows it: through a document of its own.
pub fn visible(text: &str) -> String {
    use plainplan::document::plain::opening;
    use plainplan::document::{Point, Run};
    let text = vec![Run::Text(text.to_owned())];
    opening(&Point {
        number: None,
        marks: vec![],
        lead: None,
        text,
        notes: vec![],
        is_quote: false,
    })
}

impl Unpacked {
    /// Unpacks a file; every part must be XML.
    pub fn of(file: &[u8]) -> Self {
        let mut file = zip::ZipArchive::new(Cursor::new(file)).expect("a packed file");
        let count = file.len();
        let part = |at| {
            let mut entry = file.by_index(at).expect("a part");
            let mut text = String::new();
            entry.read_to_string(&mut text).expect("text");
            let name = entry.name().to_owned();
            // Small, and the tests end soon.
            let text: &'static str = String::leak(text);
            let parsed = Document::parse(text).unwrap_or_else(|it| panic!("{name}: {it}"));
            (name, parsed)
        };
        Self { parts: (0..count).map(part).collect() }
    }

    /// The names of the parts.
    pub fn names(&self) -> Vec<&str> {
        self.parts.iter().map(|it| it.0.as_str()).collect()
    }

    /// A part.
    pub fn part(&self, name: &str) -> &Document<'static> {
        &self.parts.iter().find(|it| it.0 == name).unwrap_or_else(|| panic!("no {name}")).1
    }

    /// A part as it was written.
    pub fn text(&self, name: &str) -> &str {
        self.part(name).input_text()
    }

    /// Elements of a name, in order.
    pub fn all(&self, part: &str, tag: &str) -> Vec<Node<'_, 'static>> {
        self.part(part).descendants().filter(|it| it.tag_name().name() == tag).collect()
    }

    /// The names of all elements, with `w:` for Word's own.
    pub fn tags(&self, part: &str) -> Vec<String> {
        let elements = self.part(part).descendants().filter(|it| it.is_element());
        elements.map(|it| tag(&it)).collect()
    }

    /// The words of each paragraph, none that is empty.
    pub fn paragraphs(&self, part: &str) -> Vec<String> {
        let all = self.all(part, "p").into_iter().map(|it| words(&it));
        all.filter(|it| !it.is_empty()).collect()
    }

    /// The paragraph that says this.
    pub fn paragraph(&self, part: &str, said: &str) -> Node<'_, 'static> {
        let found = self.all(part, "p").into_iter().find(|it| words(it) == said);
        found.unwrap_or_else(|| panic!("nothing in {part} says {said:?}"))
    }
}

/// The name of an element, with `w:` for Word's own.
pub fn tag(node: &Node) -> String {
    let name = node.tag_name();
    let own = if name.namespace() == Some(W) { "w:" } else { "" };
    format!("{own}{}", name.name())
}

/// The first element of a name within.
pub fn within<'a>(node: &Node<'a, 'static>, tag: &str) -> Option<Node<'a, 'static>> {
    node.descendants().find(|it| it.tag_name().name() == tag)
}

/// Word's attribute `val`.
pub fn val<'a>(node: &Node<'a, 'static>) -> &'a str {
    node.attribute((W, "val")).unwrap_or_default()
}

/// The words of a paragraph, without those of paragraphs within it.
pub fn words(paragraph: &Node) -> String {
    let own = |it: &Node| it.ancestors().find(|it| it.has_tag_name((W, "p"))) == Some(*paragraph);
    let mut said = String::new();
    for it in paragraph.descendants().filter(|it| it.is_element() && own(it)) {
        match tag(&it).as_str() {
            "w:t" => said += it.text().unwrap_or_default(),
            "w:br" => said += "\n",
            "w:tab" if it.attributes().len() == 0 => said += "\t",
            _ => {}
        }
    }
    said
}
