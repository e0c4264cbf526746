//! XML of our own, for what docx-rs cannot say: text in it, and the way it runs.

use super::piece::{Look, Para, Piece};

/// Text as XML holds it, in an element or in an attribute. It was made visible before, so that no
/// sign is in it that XML forbids.
pub fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            // An attribute would turn these into spaces.
            '\n' => safe.push_str("&#10;"),
            '\t' => safe.push_str("&#9;"),
            _ => safe.push(sign),
        }
    }
    safe
}

/// Does the text run from right to left? Its first letter says so.
pub fn runs_left(text: &str) -> bool {
    let first = text.chars().find_map(|sign| match sign {
        '\u{200F}' | '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' => {
            Some(true)
        }
        '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}' => Some(true),
        '\u{200E}' => Some(false),
        _ => sign.is_alphabetic().then_some(false),
    });
    first.unwrap_or(false)
}

/// A paragraph in XML. `before` is XML that stands at its head.
pub fn para(para: &Para, before: &str) -> String {
    let bidi = if runs_left(&para.text()) { "<w:bidi/>" } else { "" };
    let runs: String = para.pieces.iter().map(run).collect();
    format!("<w:p><w:pPr><w:pStyle w:val=\"{}\"/>{bidi}</w:pPr>{before}{runs}</w:p>", para.style)
}

/// A run in XML.
pub fn run(piece: &Piece) -> String {
    let look = match piece.look {
        Look::Plain => "",
        Look::Strong => "<w:b/><w:bCs/>",
        Look::Quiet => "<w:color w:val=\"505050\"/>",
    };
    let rtl = if runs_left(&piece.text) { "<w:rtl/>" } else { "" };
    let mut inside = String::new();
    for (at, line) in piece.text.split('\n').enumerate() {
        inside += if at > 0 { "<w:br/>" } else { "" };
        for (at, text) in line.split('\t').enumerate() {
            inside += if at > 0 { "<w:tab/>" } else { "" };
            if !text.is_empty() {
                inside += &format!("<w:t xml:space=\"preserve\">{}</w:t>", escaped(text));
            }
        }
    }
    format!("<w:r><w:rPr>{look}{rtl}</w:rPr>{inside}</w:r>")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_letter_says_which_way_a_text_runs() {
        let cases = [
            ("English", "Leo said שלום", false),
            ("Hebrew", "שלום, Leo", true),
            ("Arabic after a number", "12. مرحبا", true),
            ("nothing but signs", "12 — …", false),
            ("a mark says it", "\u{200F}12", true),
            ("emoji have no direction", "👩 שלום", true),
        ];
        for (why, text, is_rtl) in cases {
            assert_eq!(runs_left(text), is_rtl, "{why}");
        }
    }

    #[test]
    fn a_run_keeps_lines_tabs_and_spaces() {
        let piece = Piece::doc(&"a\tb\n <c> ", Look::Strong);
        assert_eq!(
            run(&piece),
            "<w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space=\"preserve\">a</w:t><w:tab/>\
             <w:t xml:space=\"preserve\">b</w:t><w:br/>\
             <w:t xml:space=\"preserve\"> &lt;c&gt; </w:t></w:r>"
        );
        assert_eq!(escaped("\"a\n&\tb\""), "&quot;a&#10;&amp;&#9;b&quot;");
    }
}
