//! A skeleton with places to fill: `{title}`. What is put in is never looked at again, so that no
//! words of a case can name a place.

/// The skeleton with each `{name}` as `value` gives it.
pub fn fill(skeleton: &str, value: impl Fn(&str) -> String) -> String {
    let mut filled = String::with_capacity(skeleton.len() * 2);
    let mut rest = skeleton;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, behind) = after.split_once('}').unwrap_or((after, ""));
        filled.push_str(before);
        filled.push_str(&value(name));
        rest = behind;
    }
    filled + rest
}

/// A style or script without its comments and indents, which the reader does not need to carry.
/// A comment stands on a line of its own.
pub fn lean(source: &str) -> String {
    let lines = source.lines().map(str::trim);
    let is_said = |it: &&str| !(it.is_empty() || it.starts_with("//") || it.starts_with("/*"));
    lines.filter(is_said).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_in_is_not_looked_at_again() {
        let value = |name: &str| format!("<{name} {{a}}>");
        assert_eq!(fill("{a} and {b}.", value), "<a {a}> and <b {a}>.");
        assert_eq!(lean("/* why */\na {\n  b: c;\n}\n\n// why\n"), "a {\nb: c;\n}");
    }
}
