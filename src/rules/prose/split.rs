//! Cuts a text into words, in one walk. Everything that any reader of the text asks of its letters
//! and signs is noted on the way, so that nothing walks over it again.

use super::passage::{Gap, Word, key_of, key_of_bytes};
use super::welsh;

/// A text cut into words.
pub(super) struct Split {
    /// All of it in lower case, with plain apostrophes and hyphens.
    pub(super) lower: String,
    pub(super) words: Vec<Word>,
    pub(super) signs: Signs,
    /// How many words may be Welsh by their first letters.
    pub(super) welsh: usize,
}

/// Which signs a text has: most rules about signs find nothing in most texts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Signs {
    /// A mark that may open a quotation.
    pub quotes: bool,
    /// A bracket of a kind that templates use for gaps.
    pub brackets: bool,
    /// A colon between words.
    pub colon: bool,
    /// A sign twice in a row, or "xxx".
    pub runs: bool,
}

const UPPER: u8 = 1;
const LOWER: u8 = 2;
const DIGIT: u8 = 4;
/// What a letter that is no ASCII may be is told by its character.
const OTHER: u8 = 8;
const WORD: u8 = UPPER | LOWER | DIGIT;

/// What each byte is.
static CLASS: [u8; 256] = {
    let mut class = [0; 256];
    let mut at = 0;
    while at < 256 {
        class[at] = match at as u8 {
            b'A'..=b'Z' => UPPER,
            b'a'..=b'z' => LOWER,
            b'0'..=b'9' => DIGIT,
            128.. => OTHER,
            _ => 0,
        };
        at += 1;
    }
    class
};

/// A walk over a text. Of a text in ASCII a byte is a character, and what is in lower case lies
/// where it lies in the text: such texts are walked much faster.
struct Walk<'a, const ASCII: bool> {
    text: &'a str,
    at: usize,
    /// So many bytes behind us are no character's first.
    less: usize,
    lower: String,
}

/// Capitals and small letters of a word.
#[derive(Default)]
struct Letters {
    capitals: u32,
    seen: u8,
}

impl<const ASCII: bool> Walk<'_, ASCII> {
    fn char_at(&self, at: usize) -> Option<char> {
        match self.text.as_bytes().get(at) {
            Some(byte) if ASCII || *byte < 128 => Some(char::from(*byte)),
            Some(_) => self.text[at..].chars().next(),
            None => None,
        }
    }

    fn char(&self) -> Option<char> {
        self.char_at(self.at)
    }

    /// Goes over one character.
    fn pass(&mut self, letter: char) {
        if ASCII {
            self.at += 1;
            return;
        }
        let length = letter.len_utf8();
        self.at += length;
        self.less += length - 1;
        match letter {
            '\u{2019}' => self.lower.push('\''),
            '\u{2011}' => self.lower.push('-'),
            _ if letter.is_ascii() => self.lower.push(letter.to_ascii_lowercase()),
            _ => self.lower.extend(letter.to_lowercase()),
        }
    }

    /// Goes over letters and digits; says the last.
    fn pass_letters(&mut self, letters: &mut Letters) -> Option<char> {
        let from = self.at;
        if ASCII {
            let mut seen = 0;
            let rest = &self.text.as_bytes()[from..];
            let classes = rest.iter().map(|it| CLASS[usize::from(*it)]);
            for class in classes.take_while(|it| it & WORD != 0) {
                seen |= class;
                self.at += 1;
            }
            if seen & UPPER != 0 {
                let word = &self.text.as_bytes()[from..self.at];
                letters.capitals += word.iter().filter(|it| it.is_ascii_uppercase()).count() as u32;
            }
            letters.seen |= seen;
            return Some(char::from(self.text.as_bytes()[self.at.checked_sub(1)?]))
                .filter(|_| self.at > from);
        }
        let mut last = None;
        while let Some(letter) = self.char().filter(|it| is_word(*it)) {
            let class = match letter {
                _ if letter.is_ascii() => CLASS[letter as usize],
                _ if letter.is_uppercase() => UPPER,
                _ if letter.is_lowercase() => LOWER,
                _ => OTHER,
            };
            letters.capitals += u32::from(class & UPPER);
            letters.seen |= class;
            self.pass(letter);
            last = Some(letter);
        }
        last
    }

    /// Where we are in the lower-case text.
    fn low(&self) -> usize {
        if ASCII { self.at } else { self.lower.len() }
    }

    fn split(mut self) -> Split {
        // Words of English have four or five letters.
        let mut words = Vec::with_capacity(self.text.len() / 5 + 1);
        let mut signs = Signs::default();
        let welsh_keys = welsh::keys();
        let (mut gap, mut previous) = (Gap::Start, ' ');
        let (mut end, mut welsh) = (0, 0);
        while let Some(first) = self.char() {
            if ASCII
                && !words.is_empty()
                && let Some(word) = self.plain_word(gap, is_spaced(gap, previous, end, self.at))
            {
                signs.runs |= word.key == XXX;
                welsh += usize::from(welsh_keys.may_have(word.key));
                words.push(word);
                (gap, previous, end) = (Gap::Space, ' ', self.at);
                self.at += 1;
                continue;
            }
            if !is_word(first) {
                self.pass(first);
                if first == ' ' {
                    gap = wider(gap, Gap::Space);
                } else {
                    let next = self.char().unwrap_or(' ');
                    gap = wider(gap, gap_of(previous, first, next));
                    signs.note(previous, first);
                }
                previous = first;
                continue;
            }
            let spaced = is_spaced(gap, previous, end, self.at);
            let gap_before = if words.is_empty() { Gap::Start } else { gap };
            let (word, last) = self.word(first, gap_before, spaced);
            end = self.at;
            signs.runs |= word.key == XXX || !word.plain && self.has_run(&word);
            welsh += usize::from(welsh_keys.may_have(word.key));
            words.push(word);
            (gap, previous) = (Gap::Start, last);
        }
        Split { lower: self.lower, words, signs, welsh }
    }

    /// A word with a space behind it and no sign within, as most words are; none when what is here
    /// is not such a word. Only of a text in ASCII.
    #[inline]
    fn plain_word(&mut self, gap: Gap, spaced: bool) -> Option<Word> {
        let from = self.at;
        let bytes = self.text.as_bytes();
        let (mut at, mut seen) = (from, 0);
        let sign = loop {
            let byte = *bytes.get(at)?;
            let class = CLASS[usize::from(byte)];
            if class & WORD == 0 {
                break byte;
            }
            seen |= class;
            at += 1;
        };
        if sign != b' ' || at == from {
            return None;
        }
        self.at = at;
        let mut capitals = 0;
        if seen & UPPER != 0 {
            let capital = |it: &&u8| CLASS[usize::from(**it)] & UPPER != 0;
            capitals = bytes[from..at].iter().filter(capital).count() as u32;
        }
        Some(Word {
            lower: (from as u32, at as u32),
            bytes: (from as u32, at as u32),
            start: from,
            end: at,
            gap,
            spaced,
            capital: bytes[from].is_ascii_uppercase(),
            shouted: capitals > 1 && seen & LOWER == 0,
            capitals,
            exempt: false,
            plain: true,
            key: key_of_bytes(&self.lower.as_bytes()[from..at]),
        })
    }

    /// A word, and its last letter.
    fn word(&mut self, first: char, gap: Gap, spaced: bool) -> (Word, char) {
        let (from, start, low) = (self.at, self.at - self.less, self.low());
        let digits = first.is_ascii_digit();
        let mut letters = Letters::default();
        let mut plain = true;
        let mut last = first;
        loop {
            last = self.pass_letters(&mut letters).unwrap_or(last);
            let Some(sign) = self.char() else { break };
            let joins = match sign {
                '\'' | '\u{2019}' => !digits,
                '%' | '.' | ',' | ':' | '/' => digits,
                '-' => digits && (self.low() - low == 4 || self.lower_from(low).contains('-')),
                _ => false,
            };
            if !joins {
                break;
            }
            if sign != '%' {
                // A sign belongs to the word only when the word goes on behind it.
                let after = self.char_at(self.at + sign.len_utf8()).unwrap_or(' ');
                let goes_on = if digits { after.is_ascii_digit() } else { after.is_alphabetic() };
                if !goes_on {
                    break;
                }
            }
            self.pass(sign);
            (plain, last) = (false, sign);
        }
        let word = Word {
            lower: (low as u32, self.low() as u32),
            bytes: (from as u32, self.at as u32),
            start,
            end: self.at - self.less,
            gap,
            spaced,
            capital: first.is_uppercase(),
            shouted: letters.capitals > 1 && letters.seen & LOWER == 0,
            capitals: letters.capitals,
            exempt: false,
            plain,
            key: key_of(self.lower_from(low)),
        };
        (word, last)
    }

    /// The lower-case text from a place to where we are.
    fn lower_from(&self, low: usize) -> &str {
        &self.lower[low..self.low()]
    }

    fn has_run(&self, word: &Word) -> bool {
        self.lower_from(word.lower.0 as usize).contains("xxx")
    }
}

/// Is one space all that is between the end of a word and the beginning of the next?
fn is_spaced(gap: Gap, previous: char, end: usize, at: usize) -> bool {
    gap == Gap::Space && previous == ' ' && at == end + 1
}

/// The key of "xxx".
const XXX: u32 = 0x0078_7878;

/// Cuts a text into words.
pub(super) fn split(text: &str) -> Split {
    if text.is_ascii() {
        return Walk::<true> { text, at: 0, less: 0, lower: text.to_ascii_lowercase() }.split();
    }
    let lower = String::with_capacity(text.len());
    Walk::<false> { text, at: 0, less: 0, lower }.split()
}

fn is_word(letter: char) -> bool {
    if letter.is_ascii() {
        return CLASS[letter as usize] & WORD != 0;
    }
    letter.is_alphanumeric()
}

impl Signs {
    fn note(&mut self, before: char, sign: char) {
        match sign {
            '"' | '\'' | '\u{201c}' | '\u{2018}' => self.quotes |= !is_word(before),
            '[' | '<' | '{' => self.brackets = true,
            ':' => self.colon = true,
            _ => {}
        }
        self.runs |= before == sign;
    }
}

/// The gap two characters apart make: the stronger of the two.
fn wider(one: Gap, other: Gap) -> Gap {
    if other as u8 > one as u8 { other } else { one }
}

fn gap_of(before: char, sign: char, after: char) -> Gap {
    match sign {
        '\n' | '\u{2022}' | '!' | '?' => Gap::Stop,
        '.' if after.is_whitespace() || !after.is_alphanumeric() => Gap::Stop,
        '\u{2026}' | ';' | ')' | ']' => Gap::Clause,
        ':' | '(' | '[' | '=' | '\u{2014}' | '\u{2192}' => Gap::Aside,
        '-' | '\u{2013}' if before.is_alphanumeric() && after.is_alphanumeric() => Gap::Hyphen,
        '-' | '\u{2013}' => Gap::Aside,
        ',' => Gap::Comma,
        '/' | '&' | '+' => Gap::Slash,
        _ => Gap::Space,
    }
}
