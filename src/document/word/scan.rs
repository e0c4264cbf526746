//! XML of files that we made, tag by tag. Anything that has no business in them is a mistake:
//! document types, orders to programs, remarks, passages that are not to be read as XML.
//!
//! The reader that docx-rs brings knows every encoding there is, and would be a third of what is
//! loaded with a Word file.

use std::borrow::Cow;

/// One piece of XML.
#[derive(Debug, PartialEq, Eq)]
pub enum Token<'a> {
    /// A tag begins, with its attributes as they were written.
    Open(&'a str, &'a str),
    /// A tag ends; one without anything in it ends at once.
    Close(&'a str),
    /// What stands between tags, as it was written.
    Text(&'a str),
}

/// Hands every piece over, in order.
///
/// # Errors
///
/// What is wrong with it: tags that do not close, anything that has no business here.
pub fn scan<'a>(
    text: &'a str,
    mut take: impl FnMut(Token<'a>) -> Result<(), &'static str>,
) -> Result<(), &'static str> {
    let mut rest = text;
    if let Some(behind) = rest.strip_prefix("<?xml ") {
        rest = behind.split_once("?>").ok_or("a beginning without an end")?.1;
    }
    let mut open = Vec::new();
    while let Some(at) = rest.find('<') {
        take(Token::Text(&rest[..at]))?;
        rest = &rest[at + 1..];
        if rest.starts_with(['!', '?']) {
            return Err("an order to the reader");
        }
        let end = tag_end(rest).ok_or("a tag without an end")?;
        let tag = &rest[..end];
        rest = &rest[end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            if open.pop() != Some(name.trim_end()) {
                return Err("a tag that closes another");
            }
            take(Token::Close(name.trim_end()))?;
            continue;
        }
        let whole = tag.strip_suffix('/');
        let (name, attributes) =
            whole.unwrap_or(tag).split_once([' ', '\n']).unwrap_or((whole.unwrap_or(tag), ""));
        take(Token::Open(name, attributes))?;
        if whole.is_some() {
            take(Token::Close(name))?;
        } else {
            open.push(name);
        }
    }
    take(Token::Text(rest))?;
    if open.is_empty() { Ok(()) } else { Err("a tag that does not close") }
}

/// Where a tag ends: a sign in quotation marks ends nothing.
fn tag_end(rest: &str) -> Option<usize> {
    let mut quote = None;
    for (at, sign) in rest.bytes().enumerate() {
        match quote {
            Some(begun) if begun == sign => quote = None,
            Some(_) => {}
            None if matches!(sign, b'"' | b'\'') => quote = Some(sign),
            None if sign == b'>' => return Some(at),
            None => {}
        }
    }
    None
}

/// The attributes of a tag: names, and values as they were meant.
///
/// # Errors
///
/// When they are not written as attributes are.
pub fn attributes(written: &str) -> Result<Vec<(&str, Cow<'_, str>)>, &'static str> {
    const BROKEN: &str = "a broken attribute";
    let mut all = Vec::new();
    let mut rest = written.trim();
    while !rest.is_empty() {
        let (name, behind) = rest.split_once('=').ok_or(BROKEN)?;
        let quote = behind.chars().next().filter(|it| matches!(it, '"' | '\'')).ok_or(BROKEN)?;
        let (value, behind) = behind[1..].split_once(quote).ok_or(BROKEN)?;
        all.push((name.trim(), meant(value)?));
        rest = behind.trim_start();
    }
    Ok(all)
}

/// Text as it was meant.
///
/// # Errors
///
/// When it holds a sign of another name than XML's own.
pub fn meant(written: &str) -> Result<Cow<'_, str>, &'static str> {
    if !written.contains('&') {
        return Ok(Cow::Borrowed(written));
    }
    let mut text = String::with_capacity(written.len());
    let mut rest = written;
    while let Some((before, after)) = rest.split_once('&') {
        text.push_str(before);
        let (name, behind) = after.split_once(';').ok_or("a sign without an end")?;
        text.push(sign(name).ok_or("a sign of no known name")?);
        rest = behind;
    }
    text.push_str(rest);
    Ok(Cow::Owned(text))
}

fn sign(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => {
            let number = name.strip_prefix('#')?;
            let number = match number.strip_prefix('x') {
                Some(number) => u32::from_str_radix(number, 16),
                None => number.parse(),
            };
            char::from_u32(number.ok()?)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(text: &str) -> Result<Vec<Token<'_>>, &'static str> {
        let mut all = Vec::new();
        scan(text, |it| {
            all.extend(Some(it).filter(|it| *it != Token::Text("")));
            Ok(())
        })?;
        Ok(all)
    }

    #[test]
    fn tags_and_texts_come_in_order() {
        let text = "<?xml version=\"1.0\"?><a x=\"1>2\" y='\"'>one<b/>two<c d=\"e\" /></a>";
        let expected = [
            Token::Open("a", "x=\"1>2\" y='\"'"),
            Token::Text("one"),
            Token::Open("b", ""),
            Token::Close("b"),
            Token::Text("two"),
            Token::Open("c", "d=\"e\" "),
            Token::Close("c"),
            Token::Close("a"),
        ];
        assert_eq!(pieces(text).expect("XML"), expected);
        let read = attributes("x=\"1&gt;2\" y='\"' z=\"\"").expect("attributes");
        assert_eq!(read, [("x", "1>2".into()), ("y", "\"".into()), ("z", "".into())]);
        assert_eq!(meant("&lt;&#10;&#x20AC;&amp;lt;").as_deref(), Ok("<\n€&lt;"));
    }

    #[test]
    fn what_is_no_business_of_ours_is_a_mistake() {
        for broken in [
            "<a>",
            "<a></b>",
            "</a>",
            "<a",
            "<!-- a --><a/>",
            "<!DOCTYPE a><a/>",
            "<a><?b c?></a>",
            "<a><![CDATA[b]]></a>",
        ] {
            assert!(pieces(broken).is_err(), "{broken}");
        }
        assert!(
            meant("&nbsp;").is_err() && meant("& so on").is_err() && meant("&#55296;").is_err()
        );
        assert!(
            attributes("a").is_err() && attributes("a=b").is_err() && attributes("a=\"b").is_err()
        );
    }
}
