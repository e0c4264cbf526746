//! What a finished HTML file says, wherever it says it: what is shown and what is not.

/// One text for each place: where it stood, and what it says, with references and escapes decoded.
///
/// Nothing is left out: what is not understood is given as text.
pub fn read_html(html: &str) -> Vec<(String, String)> {
    let mut reader = Reader { all: Vec::new(), inside: None };
    let mut rest = html;
    while !rest.is_empty() {
        rest = reader.next(rest);
    }
    reader.all
}

/// Elements whose content is no markup.
const RAW: &[&str] = &["script", "style", "title", "textarea", "xmp", "noscript", "iframe"];

struct Reader {
    all: Vec<(String, String)>,
    /// The element whose content is read as it stands.
    inside: Option<String>,
}

impl Reader {
    fn give(&mut self, place: impl Into<String>, text: &str) {
        let text = decode(text);
        if !text.trim().is_empty() {
            self.all.push((place.into(), text));
        }
    }

    /// Reads one piece; gives what is left.
    fn next<'a>(&mut self, html: &'a str) -> &'a str {
        if let Some(name) = self.inside.take() {
            let end = end_of(html, &name);
            self.give(name, &html[..end]);
            return &html[end..];
        }
        if let Some(rest) = html.strip_prefix("<!--") {
            let (text, rest) = split(rest, "-->");
            self.give("comment", text);
            return rest;
        }
        for (open, close, place) in
            [("<![CDATA[", "]]>", "text"), ("<!", ">", "declaration"), ("<?", ">", "declaration")]
        {
            if let Some(rest) = html.strip_prefix(open) {
                let (text, rest) = split(rest, close);
                self.give(place, text);
                return rest;
            }
        }
        if let Some(rest) = html.strip_prefix("</") {
            let (text, rest) = split(rest, ">");
            // A closing tag says its name only; more than that is text.
            let plain = text.trim().bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-');
            if !plain || text.trim().len() > 12 {
                self.give("closing tag", text);
            }
            return rest;
        }
        let opens = |it: &str| {
            let mut letters = it.chars();
            letters.next() == Some('<')
                && letters.next().is_some_and(|it| it.is_ascii_alphabetic() || "!?/".contains(it))
        };
        if opens(html) {
            return self.tag(&html[1..]);
        }
        let after = html.char_indices().skip(1).find(|(at, _)| opens(&html[*at..]));
        let end = after.map_or(html.len(), |it| it.0);
        self.give("text", &html[..end]);
        &html[end..]
    }

    /// Reads a tag from behind its sign on; gives what stands after it.
    fn tag<'a>(&mut self, html: &'a str) -> &'a str {
        let is_name = |it: char| !it.is_whitespace() && !"/>=\"'".contains(it);
        let end = html.find(|it| !is_name(it)).unwrap_or(html.len());
        let name = html[..end].to_ascii_lowercase();
        if name.len() > 10 || !name.bytes().all(|it| it.is_ascii_alphanumeric()) {
            self.give("tag", &html[..end]);
        }
        let mut rest = &html[end..];
        loop {
            rest = rest.trim_start_matches(|it: char| it.is_whitespace() || it == '/');
            if let Some(after) = rest.strip_prefix('>') {
                if RAW.contains(&&*name) {
                    self.inside = Some(name);
                }
                return after;
            }
            if rest.is_empty() {
                return rest;
            }
            let end = rest.find(|it| !is_name(it)).unwrap_or(rest.len());
            if end == 0 {
                // A sign that belongs nowhere: a quotation mark, an equals sign.
                let sign = rest.chars().next().map_or(1, char::len_utf8);
                if !rest.starts_with('=') {
                    let (text, after) = quoted(rest);
                    self.give(format!("{name} ?"), text);
                    rest = after;
                } else {
                    rest = &rest[sign..];
                }
                continue;
            }
            let key = rest[..end].to_ascii_lowercase();
            rest = &rest[end..];
            let told = rest.trim_start();
            let place =
                if name == "meta" { format!("meta {key}") } else { format!("attribute {key}") };
            if !is_known(&key) {
                self.give(&*place, &key);
            }
            if let Some(value) = told.strip_prefix('=') {
                let (text, after) = quoted(value.trim_start());
                self.give(place, text);
                rest = after;
            }
        }
    }
}

/// Attributes whose names say nothing; the name of any other is text too.
fn is_known(key: &str) -> bool {
    const KEYS: &[&str] = &[
        "class",
        "id",
        "href",
        "src",
        "lang",
        "dir",
        "title",
        "alt",
        "name",
        "content",
        "charset",
        "type",
        "rel",
        "style",
        "for",
        "value",
        "role",
        "scope",
        "colspan",
        "rowspan",
        "start",
        "datetime",
        "cite",
        "placeholder",
        "media",
        "hidden",
        "checked",
        "disabled",
        "open",
        "width",
        "height",
        "viewbox",
        "d",
        "fill",
        "translate",
        "spellcheck",
    ];
    KEYS.contains(&key)
        || key.ends_with("-equiv") && key.len() == 10
        || key.starts_with("aria-") && key.len() < 18
}

/// A value with or without quotation marks, and what stands after it.
fn quoted(html: &str) -> (&str, &str) {
    for mark in ["\"", "'"] {
        if let Some(rest) = html.strip_prefix(mark) {
            return split(rest, mark);
        }
    }
    let end = html.find(|it: char| it.is_whitespace() || it == '>').unwrap_or(html.len());
    html.split_at(end)
}

fn split<'a>(html: &'a str, close: &str) -> (&'a str, &'a str) {
    html.split_once(close).unwrap_or((html, ""))
}

/// Where the closing tag of this element begins, whatever the size of its letters.
fn end_of(html: &str, name: &str) -> usize {
    let closes = |at: &usize| {
        let rest = &html.as_bytes()[at + 2..];
        rest.len() >= name.len() && rest[..name.len()].eq_ignore_ascii_case(name.as_bytes())
    };
    html.match_indices("</").map(|it| it.0).find(closes).unwrap_or(html.len())
}

/// A text with its character references and percent escapes decoded, over and over until nothing
/// is left to decode; where that changes it, the text as it stood comes first.
fn decode(text: &str) -> String {
    let mut now = text.to_owned();
    for _ in 0..4 {
        let next = percents(&escapes(&references(&now)));
        if next == now {
            break;
        }
        now = next;
    }
    now
}

/// "&amp;", "&#65;", "&#x41;"; what is no reference stays as it is.
fn references(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        match reference(&rest[1..]) {
            Some((letters, length)) => {
                out.push_str(&letters);
                rest = &rest[1 + length..];
            }
            None => {
                out.push('&');
                rest = &rest[1..];
            }
        }
    }
    out + rest
}

fn reference(text: &str) -> Option<(String, usize)> {
    const NAMED: &[(&str, &str)] = &[
        ("amp", "&"),
        ("lt", "<"),
        ("gt", ">"),
        ("quot", "\""),
        ("apos", "'"),
        ("nbsp", "\u{a0}"),
        ("shy", "\u{ad}"),
        ("zwnj", "\u{200c}"),
        ("zwj", "\u{200d}"),
        ("lsquo", "‘"),
        ("rsquo", "’"),
        ("ldquo", "“"),
        ("rdquo", "”"),
        ("ndash", "–"),
        ("mdash", "—"),
        ("hellip", "…"),
        ("hyphen", "-"),
        ("dash", "-"),
        ("period", "."),
        ("comma", ","),
        ("commat", "@"),
        ("sol", "/"),
        ("num", "#"),
        ("colon", ":"),
        ("lowbar", "_"),
        ("plus", "+"),
        ("Tab", "\t"),
        ("NewLine", "\n"),
        ("oslash", "ø"),
        ("Oslash", "Ø"),
        ("szlig", "ß"),
        ("aelig", "æ"),
        ("AElig", "Æ"),
        ("eth", "ð"),
        ("thorn", "þ"),
        ("lstrok", "ł"),
        ("Lstrok", "Ł"),
        ("dstrok", "đ"),
    ];
    // A letter with an accent: the letter is what is compared.
    const ACCENTS: &[&str] = &[
        "acute", "grave", "circ", "uml", "tilde", "ring", "cedil", "caron", "slash", "ogon", "dot",
    ];
    if let Some(digits) = text.strip_prefix('#') {
        let hex = digits.strip_prefix(['x', 'X']);
        let (digits, base, lead) = hex.map_or((digits, 10, 1), |it| (it, 16, 2));
        let length = digits.find(|it: char| !it.is_digit(base)).unwrap_or(digits.len());
        let letter = char::from_u32(u32::from_str_radix(digits.get(..length)?, base).ok()?)?;
        let close = usize::from(digits[length..].starts_with(';'));
        return Some((letter.to_string(), lead + length + close));
    }
    let length = text.find(|it: char| !it.is_ascii_alphanumeric()).unwrap_or(text.len());
    let name = &text[..length];
    let close = usize::from(text[length..].starts_with(';'));
    let known = NAMED.iter().find(|it| it.0 == name).map(|it| it.1.to_owned());
    let accent = || {
        let letter = name.chars().next()?;
        ACCENTS.contains(&&name[letter.len_utf8()..]).then(|| letter.to_string())
    };
    Some((known.or_else(accent)?, length + close))
}

/// "%4B" in an address.
fn percents(text: &str) -> String {
    let mut out = Vec::with_capacity(text.len());
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let code = (bytes[at] == b'%').then(|| text.get(at + 1..at + 3)).flatten();
        match code.and_then(|it| u8::from_str_radix(it, 16).ok()) {
            Some(byte) => {
                out.push(byte);
                at += 3;
            }
            None => {
                out.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8(out).unwrap_or_else(|_| text.to_owned())
}

/// "\u0041", "\x41" of a script and "\41 " of a style.
fn escapes(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let lead = if rest.starts_with(['u', 'x']) { 1 } else { 0 };
        let digits = &rest[lead..];
        let most = if rest.starts_with('u') {
            4
        } else if lead == 1 {
            2
        } else {
            6
        };
        let length = digits.bytes().take(most).take_while(u8::is_ascii_hexdigit).count();
        let letter = u32::from_str_radix(&digits[..length], 16).ok().and_then(char::from_u32);
        match letter.filter(|_| length > 1) {
            Some(letter) => {
                out.push(letter);
                rest = &digits[length..];
                rest = rest.strip_prefix(' ').filter(|_| lead == 0).unwrap_or(rest);
            }
            None => out.push('\\'),
        }
    }
    out + rest
}
