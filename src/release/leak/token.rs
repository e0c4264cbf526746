//! A text as words to compare, each with its place in the text as it was written.

use std::ops::Range;

use super::fold;

/// How the letters of a word are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Case {
    /// Small letters, or no letters that have a size.
    Small,
    /// A capital first.
    Capital,
    /// Capitals only, two or more.
    Capitals,
}

/// A word of a text.
#[derive(Clone, Debug)]
pub(super) struct Token {
    /// As it is compared.
    pub(super) word: String,
    /// The same in Latin letters, when it is not; of Arabic only the consonants.
    pub(super) latin: Option<String>,
    /// Where it stands, in bytes.
    pub(super) span: Range<usize>,
    /// How it is written.
    pub(super) case: Case,
    /// Does a sentence, line or quotation begin with it?
    pub(super) starts: bool,
    /// Does it own what follows: "Katie's"? The ending is not part of it.
    pub(super) owns: bool,
    /// What stands between it and the word before.
    pub(super) gap: String,
}

impl Token {
    /// Is it made of digits?
    pub(super) fn is_digits(&self) -> bool {
        self.word.bytes().all(|it| it.is_ascii_digit())
    }

    /// Does it begin with a capital?
    pub(super) fn is_large(&self) -> bool {
        self.case != Case::Small
    }

    /// Is it written so, in its own letters or in Latin ones?
    pub(super) fn is(&self, word: &str) -> bool {
        self.word == word || self.latin.as_deref() == Some(word)
    }
}

/// After these a full stop ends no sentence.
const SHORT: &[&str] =
    &["mr", "mrs", "ms", "dr", "st", "prof", "rev", "no", "eg", "ie", "approx", "vs", "tel", "g"];

/// The words of a text, in order.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut reader = Reader { all: Vec::new(), gap: String::new(), now: None };
    let mut letters = text.char_indices().filter(|it| !fold::is_invisible(it.1)).peekable();
    while let Some((at, letter)) = letters.next() {
        let end = at + letter.len_utf8();
        if fold::is_apostrophe(letter) {
            let inside = letters.peek().is_some_and(|it| it.1.is_alphabetic());
            match &mut reader.now {
                Some(word) if inside => word.apostrophe = Some(word.raw.len()),
                Some(word) => {
                    word.owns = word.raw.last().is_some_and(|it| it.0 == 's');
                    reader.close();
                    reader.gap.push('\'');
                }
                None => reader.gap.push('\''),
            }
            continue;
        }
        if fold::stands_alone(letter) {
            reader.close();
        }
        let mut folded = 0;
        let large = letter.is_uppercase();
        let mut others = Vec::new();
        fold::fold(letter, |it| {
            folded += 1;
            if it.is_alphanumeric() { reader.push(it, large, at..end) } else { others.push(it) }
        });
        // An accent that stands by itself belongs to the letter before it.
        if folded == 0 {
            if let Some(word) = &mut reader.now {
                word.span.end = end;
            }
            continue;
        }
        for other in others {
            reader.close();
            reader.gap.push(other);
        }
        if fold::stands_alone(letter) {
            reader.close();
        }
    }
    reader.close();
    reader.all
}

/// A word that is being read: its letters, each with "was it large?".
struct Word {
    raw: Vec<(char, bool)>,
    span: Range<usize>,
    /// Where its last letter before an apostrophe ends, in bytes.
    apostrophe: Option<usize>,
    /// Where each letter ends, in bytes.
    ends: Vec<usize>,
    owns: bool,
}

struct Reader {
    all: Vec<Token>,
    gap: String,
    now: Option<Word>,
}

impl Reader {
    fn push(&mut self, letter: char, large: bool, span: Range<usize>) {
        let word = self.now.get_or_insert_with(|| Word {
            raw: Vec::new(),
            span: span.clone(),
            apostrophe: None,
            ends: Vec::new(),
            owns: false,
        });
        word.raw.push((letter, large));
        word.ends.push(span.end);
        word.span.end = span.end;
    }

    fn close(&mut self) {
        let Some(mut word) = self.now.take() else { return };
        if let Some(at) = word.apostrophe
            && at > 0
            && word.raw[at..].iter().all(|it| it.0 == 's')
            && word.raw.len() == at + 1
        {
            word.raw.truncate(at);
            word.span.end = word.ends[at - 1];
            word.owns = true;
        }
        let (letters, latin) = spell(&word.raw);
        let gap = std::mem::take(&mut self.gap);
        let large = word.raw.iter().filter(|it| it.1).count();
        let sized = word.raw.iter().filter(|it| it.0.is_alphabetic()).count();
        let case = match word.raw.first() {
            _ if large > 1 && large == sized => Case::Capitals,
            Some((_, true)) => Case::Capital,
            _ => Case::Small,
        };
        let starts = self.all.last().is_none_or(|it| starts(&it.word, &gap));
        let owns = word.owns;
        self.all.push(Token { word: letters, latin, span: word.span, case, starts, owns, gap });
    }
}

/// Does a sentence begin after this word and this gap?
fn starts(before: &str, gap: &str) -> bool {
    let stop = gap.find(['.', '!', '?']).is_some_and(|at| {
        let after = &gap[at + 1..];
        !after.is_empty() && (!gap[at..].starts_with('.') || !is_short(before))
    });
    // The sign of "14:30" begins nothing.
    let colon = gap.contains(':') && gap != ":";
    stop || colon
        || gap.contains(['\n', '\r', '•', '|', '"', '“', '”', '«', '\t', '·', '*', '…', '='])
        || gap.contains(" '")
}

fn is_short(word: &str) -> bool {
    let letter = word.chars().count() == 1 && !word.starts_with(|it: char| it.is_ascii_digit());
    letter || SHORT.contains(&word)
}

/// A word as it is compared, and in Latin letters where it is not.
fn spell(raw: &[(char, bool)]) -> (String, Option<String>) {
    let own: String = raw.iter().map(|it| it.0).collect();
    if own.is_ascii() {
        return (own, None);
    }
    let mixed = own.chars().any(|it| it.is_ascii_alphabetic());
    let same = |it: &(char, bool)| match it.0.is_ascii() {
        true => Some(it.0),
        false => fold::lookalike(it.0, it.1),
    };
    let drawn: Option<String> = raw.iter().map(same).collect();
    let kept = || raw.iter().map(|it| same(it).unwrap_or(it.0)).collect();
    let latin = || {
        let mut out = String::new();
        for letter in own.chars() {
            match fold::latin(letter) {
                Some(latin) => out.push_str(latin),
                None if letter.is_ascii() => out.push(letter),
                None => return None,
            }
        }
        let out = if own.contains(fold::is_arabic) { fold::consonants(&out) } else { out };
        (!out.is_empty()).then_some(out)
    };
    match drawn {
        _ if mixed => (kept(), None),
        Some(drawn) => (drawn, latin()),
        None => {
            let latin = latin();
            (own, latin)
        }
    }
}
