//! Signs that are not to be seen, made visible: a text must look like what it is.

use crate::domain::signs::is_hidden;

/// The text with line feeds as `\n`, and each control or direction sign shown as `[U+202E]`.
///
/// Signs that write a language (joiners, the two direction marks of Arabic and Hebrew, the tags in
/// a flag) stay: they turn no other words round.
pub fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '\r' => {
                signs.next_if_eq(&'\n');
                shown.push('\n');
            }
            '\u{2028}' | '\u{2029}' => shown.push('\n'),
            '\n' | '\t' => shown.push(sign),
            _ if is_hidden(sign) => shown.push_str(&format!("[U+{:04X}]", sign as u32)),
            _ => shown.push(sign),
        }
    }
    shown
}

/// The visible text, so written that a page holds it as text and as nothing else.
pub fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for sign in visible(text).chars() {
        match sign {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            _ => safe.push(sign),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_looks_like_what_it_is() {
        let cases = [
            ("line feeds are kept, however they are written", "a\r\nb\rc\n\nd", "a\nb\nc\n\nd"),
            ("a bell is seen", "a\u{7}b\u{0}\u{9b}", "a[U+0007]b[U+0000][U+009B]"),
            ("no words are turned round", "\u{202E}oel\u{2069}", "[U+202E]oel[U+2069]"),
            (
                "a family stays one picture",
                "👩\u{200D}👧 é שלום\u{200F}",
                "👩\u{200D}👧 é שלום\u{200F}",
            ),
        ];
        for (why, text, shown) in cases {
            assert_eq!(visible(text), shown, "{why}");
        }
        assert_eq!(
            escaped("<b a='\"'>&amp;\u{1}"),
            "&lt;b a=&#39;&quot;&#39;&gt;&amp;amp;[U+0001]"
        );
    }
}
