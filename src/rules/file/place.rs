//! Where in a file something is: the way for people, and the line.

/// One step of a way into a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// Into the value of a key.
    Key(String),
    /// Into an item of a list: its place from 0, and its id where it has one.
    Item(usize, Option<String>),
}

/// The way as people read it: `timescales › G2 › when`.
pub(crate) fn written(way: &[Step]) -> String {
    let steps: Vec<String> = way
        .iter()
        .map(|it| match it {
            Step::Key(key) => key.clone(),
            Step::Item(_, Some(id)) => id.clone(),
            Step::Item(at, None) => (at + 1).to_string(),
        })
        .collect();
    steps.join(" › ")
}

/// The line, from 1, of the value the way leads to, or of the last step that is there.
///
/// `text` must be JSON; anything else gives some line.
pub(crate) fn line(text: &str, way: &[Step]) -> usize {
    let mut scan = Scan { text: text.as_bytes(), at: 0 };
    scan.space();
    let mut best = scan.at;
    for step in way {
        let found = match step {
            Step::Key(key) => scan.enter_key(key),
            Step::Item(item, _) => scan.enter_item(*item),
        };
        let Some(at) = found else { break };
        best = at;
    }
    1 + scan.text[..best.min(scan.text.len())].iter().filter(|it| **it == b'\n').count()
}

/// A walk over JSON text.
struct Scan<'a> {
    text: &'a [u8],
    at: usize,
}

impl Scan<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.get(self.at).copied()
    }

    fn space(&mut self) {
        while self.peek().is_some_and(|it| it.is_ascii_whitespace() || it == b',' || it == b':') {
            self.at += 1;
        }
    }

    /// Steps over a text and gives what stands between its quotes.
    fn string(&mut self) -> String {
        let start = self.at + 1;
        self.at = start;
        while let Some(byte) = self.peek() {
            match byte {
                b'"' => break,
                b'\\' => self.at += 2,
                _ => self.at += 1,
            }
        }
        let end = self.at.min(self.text.len());
        self.at = end + 1;
        String::from_utf8_lossy(&self.text[start.min(end)..end]).into_owned()
    }

    /// Steps over one value of any sort.
    fn value(&mut self) {
        let mut depth = 0usize;
        while let Some(byte) = self.peek() {
            match byte {
                b'"' => {
                    self.string();
                }
                b'{' | b'[' => {
                    depth += 1;
                    self.at += 1;
                }
                b'}' | b']' => {
                    depth = depth.saturating_sub(1);
                    self.at += 1;
                }
                b',' if depth == 0 => return,
                _ => {
                    self.at += 1;
                    let more = self.peek();
                    let ends = more.is_none_or(|it| b",]}".contains(&it));
                    if depth > 0 || !ends {
                        continue;
                    }
                }
            }
            if depth == 0 {
                return;
            }
        }
    }

    /// Goes to the value of a key; gives where the key stands.
    fn enter_key(&mut self, key: &str) -> Option<usize> {
        if self.peek() != Some(b'{') {
            return None;
        }
        self.at += 1;
        loop {
            self.space();
            if self.peek() != Some(b'"') {
                return None;
            }
            let at = self.at;
            let found = self.string();
            self.space();
            if found == key {
                return Some(at);
            }
            self.value();
        }
    }

    /// Goes to an item of a list; gives where it begins.
    fn enter_item(&mut self, item: usize) -> Option<usize> {
        if self.peek() != Some(b'[') {
            return None;
        }
        self.at += 1;
        for _ in 0..item {
            self.space();
            self.value();
        }
        self.space();
        Some(self.at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_way_leads_to_a_line() {
        let text = "{\n \"a\": [1, \"}\\\"\",\n  {\"b\": -2.5,\n \"c\": {}}\n ],\n \"d\": true\n}";
        let key = |it: &str| Step::Key(it.to_owned());
        let item = |it| Step::Item(it, None);
        for (way, expected) in [
            (vec![], 1),
            (vec![key("a")], 2),
            (vec![key("a"), item(1)], 2),
            (vec![key("a"), item(2)], 3),
            (vec![key("a"), item(2), key("b")], 3),
            (vec![key("a"), item(2), key("c")], 4),
            (vec![key("a"), item(2), key("missing")], 3),
            (vec![key("d")], 6),
            (vec![key("d"), key("deeper")], 6),
        ] {
            assert_eq!(line(text, &way), expected, "{}", written(&way));
        }
    }
}
