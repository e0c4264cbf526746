//! The look itself: every way to find something, and which finding wins where two meet.

use std::ops::Range;

use super::lexicon::Lexicon;
use super::shown::Shown;
use super::token::{Case, Token, tokens};
use super::{Hidden, Hit, Leak, dates, fold, hints, names, pattern, places, shapes, words};

/// The lexicon of one copy: what is kept from its reader, and what the reader may see.
pub struct Check {
    lexicon: Lexicon,
    shown: Shown,
}

/// A finding: why, which words, whose.
type Found = (Hit, Range<usize>, Option<usize>);

impl Check {
    /// `hidden`: all that is kept from this reader. `shown`: names, addresses, schools and other
    /// strings that this reader may see, which are no hit where they stand whole. `places`: names
    /// of places that the author has confirmed.
    pub fn new(hidden: &[Hidden], shown: &[&str], places: &[&str]) -> Self {
        let seen = Shown::new(shown, places);
        let lexicon = Lexicon::new(hidden, &seen, shown);
        Self { lexicon, shown: seen }
    }

    /// Everything in this text that has to be dealt with, in order of place; no two overlap, the
    /// worst kind wins.
    pub fn look(&self, text: &str) -> Vec<Leak> {
        let tokens = tokens(text);
        let mut found: Vec<Found> = Vec::new();
        self.patterns(&tokens, &mut found);
        self.codes(&tokens, &mut found);
        self.words(&tokens, &mut found);
        self.spelled(&tokens, &mut found);
        self.turned(text, &tokens, &mut found);
        let dated = dates::find(&tokens);
        for (date, span) in &dated {
            if let Some((hit, hidden)) = self.lexicon.dates.get(*date)
                && !self.shown.dates.contains(date)
            {
                found.push((hit, span.clone(), Some(hidden)));
            }
        }
        let masks = self.shown.whole(&tokens);
        let masked = |it: &Range<usize>| {
            masks.iter().any(|mask| mask.start <= it.start && it.end <= mask.end)
        };
        found.retain(|it| !masked(&it.1));
        let shared = self.lexicon.runs.find(&tokens);
        found.extend(shared.into_iter().map(|it| (it.0, it.1, Some(it.2))));
        let mut hints = self.lexicon.hints.find(&tokens);
        hints.extend(self.lexicon.houses.find(&tokens));
        found.extend(hints.into_iter().map(|it| (Hit::Near, it.0, Some(it.1))));
        let echoes = self.lexicon.echo.find(&tokens);
        found.extend(echoes.into_iter().map(|it| (Hit::Near, it.0, Some(it.1))));
        let is_dated = |at: usize| dated.iter().any(|it| it.1.contains(&at));
        let shapes = shapes::find(&tokens, &self.shown, &is_dated);
        found.extend(shapes.into_iter().map(|it| (it.0, it.1, None)));
        let strange = places::find(&tokens, &self.shown);
        found.extend(strange.into_iter().filter(|it| !masked(it)).map(|it| (Hit::Place, it, None)));
        settle(found, &tokens)
    }

    fn patterns(&self, tokens: &[Token], found: &mut Vec<Found>) {
        for at in 0..tokens.len() {
            for (length, it) in self.lexicon.patterns.at(tokens, at) {
                found.push((it.hit, at..at + length, Some(it.hidden)));
            }
            if hints::is_letter_name(tokens, at)
                && let Some(hidden) = self.lexicon.letters.get(&tokens[at].word)
            {
                found.push((Hit::Near, at..at + 1, Some(*hidden)));
            }
            // "Mr M", "Child K".
            let token = &tokens[at];
            if token.word.chars().count() == 1
                && token.case == Case::Capital
                && at > 0
                && words::is_title(&tokens[at - 1].word)
                && let Some(hidden) = self.lexicon.letters.get(&token.word)
                && tokens.get(at + 1).is_none_or(|it| !(it.is_large() && it.gap.trim() == "."))
            {
                found.push((Hit::Near, at - 1..at + 1, Some(*hidden)));
            }
        }
    }

    /// Numbers and postcodes in any spacing, digits as words.
    fn codes(&self, tokens: &[Token], found: &mut Vec<Found>) {
        let codes = &self.lexicon.codes;
        for start in 0..tokens.len() {
            let mut joined = String::new();
            let mut at = start;
            let mut best = None;
            while at < tokens.len() && (at == start || tokens[at].gap.chars().count() < 5) {
                let (part, length) = digits(tokens, at);
                joined.push_str(&part);
                at += length;
                let Some(hidden) = codes.beginnings.get(&joined) else { break };
                // A number with its last digit or two left out.
                let whole = codes.lengths.get(&joined).copied().unwrap_or(0);
                if whole > 0 && joined.len() + 2 >= whole && best.is_none() {
                    best = Some((Hit::Near, start..at, Some(*hidden)));
                }
                if let Some((hit, hidden)) = codes.whole.get(&joined)
                    && !self.shown.squeezed.contains(&joined)
                {
                    best = Some((*hit, start..at, Some(*hidden)));
                }
            }
            if let Some((hit, span, hidden)) = best {
                let number = tokens[span.clone()].iter().all(Token::is_digits);
                // The end of a longer number is another number.
                let goes_on =
                    |it: &Token| it.is_digits() && matches!(&*it.gap, " " | "-" | "." | "/");
                let longer = number
                    && span.len() == 1
                    && tokens[start].word.len() < 5
                    && tokens.get(span.end).is_some_and(goes_on);
                if !longer {
                    found.push((hit, span, hidden));
                }
            }
            self.tail(tokens, start, found);
        }
    }

    /// The last four digits of a number, for themselves.
    fn tail(&self, tokens: &[Token], at: usize, found: &mut Vec<Found>) {
        let token = &tokens[at];
        let Some(hidden) = self.lexicon.codes.tails.get(&token.word) else { return };
        let beside =
            |it: Option<&Token>, gap: &str| it.is_some_and(|it| it.is_digits()) && gap.len() < 2;
        let before = at.checked_sub(1).and_then(|it| tokens.get(it));
        let after = tokens.get(at + 1);
        let year = token.word.starts_with("19") || token.word.starts_with("20");
        let said = || {
            let from = at.saturating_sub(4);
            tokens[from..at]
                .iter()
                .any(|it| matches!(&*it.word, "ending" | "ends" | "last" | "finishing" | "digits"))
        };
        let free = !beside(before, &token.gap)
            && !after.is_some_and(|it| beside(Some(it), &it.gap))
            && !token.gap.ends_with('£');
        if free && (!year || said()) {
            found.push((Hit::Near, at..at + 1, Some(*hidden)));
        }
    }

    /// Single words: misspelled, or in another script.
    fn words(&self, tokens: &[Token], found: &mut Vec<Found>) {
        for (at, token) in tokens.iter().enumerate() {
            let small = token.word.chars().count() < 4;
            if small && token.latin.is_none() || token.is_digits() || self.shown.knows(&token.word)
            {
                continue;
            }
            let ordinary = words::is_common(&token.word) || words::is_field(&token.word);
            if !ordinary {
                let spelled = [Some(&token.word), token.latin.as_ref()].into_iter().flatten();
                let near = spelled.into_iter().find_map(|it| self.lexicon.near.find(it));
                if let Some(hidden) = near {
                    found.push((Hit::Near, at..at + 1, Some(hidden)));
                }
            }
            let stem = || names::short(&token.word).and_then(|it| self.lexicon.stems.get(it));
            if token.is_large()
                && !words::is_field(&token.word)
                && pattern::is_named(tokens, at)
                && let Some(hidden) = stem()
            {
                found.push((Hit::Near, at..at + 1, Some(*hidden)));
            }
            if let Some(it) = fold::unmasked(&token.word, |it| self.lexicon.patterns.word(it)) {
                found.push((it.hit, at..at + 1, Some(it.hidden)));
            }
            let arabic = token.word.contains(fold::is_arabic);
            let bones = match &token.latin {
                Some(latin) if arabic => self.lexicon.bones[1].get(latin),
                _ if token.is_large() && !ordinary && !self.lexicon.bones[0].is_empty() => {
                    self.lexicon.bones[0].get(&fold::consonants(&token.word))
                }
                _ => None,
            };
            if let Some(hidden) = bones {
                found.push((Hit::Near, at..at + 1, Some(*hidden)));
            }
        }
    }

    /// Words taken apart: "K a t i e", "Kat-ie".
    fn spelled(&self, tokens: &[Token], found: &mut Vec<Found>) {
        let mut at = 0;
        while at < tokens.len() {
            let single = |it: &Token| it.word.chars().count() == 1 && !it.is_digits();
            let mut end = at;
            while tokens
                .get(end)
                .is_some_and(|it| single(it) && (end == at || it.gap.chars().count() < 4))
            {
                end += 1;
            }
            for from in at..end {
                for to in (from + 3..=end.min(from + 40)).rev() {
                    let joined: String = tokens[from..to].iter().map(|it| &*it.word).collect();
                    if let Some(it) = self.lexicon.patterns.word(&joined) {
                        found.push((it.hit, from..to, Some(it.hidden)));
                        break;
                    }
                }
            }
            self.joined(tokens, at, found);
            at = end.max(at + 1);
        }
    }

    /// A word in pieces from here on: "Kat-ie", "Har-\nbot-tle".
    fn joined(&self, tokens: &[Token], at: usize, found: &mut Vec<Found>) {
        let mut joined = tokens[at].word.clone();
        let mut plain = words::is_common(&joined) && !tokens[at].is_large();
        let mut known = self.shown.knows(&joined);
        for (end, next) in tokens.iter().enumerate().skip(at + 1).take(5) {
            if !is_thin(&next.gap) || next.is_digits() || joined.len() > 40 {
                return;
            }
            joined.push_str(&next.word);
            plain &= words::is_common(&next.word) && !next.is_large();
            known &= self.shown.knows(&next.word);
            if joined.chars().count() > 4
                && !plain
                && !known
                && let Some(it) = self.lexicon.patterns.word(&joined)
            {
                found.push((it.hit, at..end + 1, Some(it.hidden)));
            }
        }
    }

    /// Words written backwards between signs that turn them round.
    fn turned(&self, text: &str, tokens: &[Token], found: &mut Vec<Found>) {
        if !text.contains(['\u{202e}', '\u{202d}', '\u{2067}']) {
            return;
        }
        for (at, token) in tokens.iter().enumerate() {
            let word: String = token.word.chars().rev().collect();
            if let Some(it) = self.lexicon.patterns.word(&word) {
                found.push((it.hit, at..at + 1, Some(it.hidden)));
            }
        }
    }
}

/// What may stand inside a word that is taken apart.
fn is_thin(gap: &str) -> bool {
    gap.chars().count() < 4 && !gap.contains(['!', '?', ';', ':', '(', ')', '"'])
}

/// A word as the digits it says, and how many words that takes: "oh", "double four", "seven hundred".
fn digits(tokens: &[Token], at: usize) -> (String, usize) {
    const WORDS: [&str; 10] =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    let digit = |at: usize| {
        let word = &*tokens.get(at)?.word;
        let place = WORDS.iter().position(|it| *it == word);
        let zero = matches!(word, "o" | "oh" | "nought" | "nil").then_some(0);
        let single = || word.parse().ok().filter(|_| word.len() == 1);
        place.or(zero).or_else(single).map(|it: usize| it.to_string())
    };
    let times = match &*tokens[at].word {
        "double" => 2,
        "triple" | "treble" => 3,
        _ => 1,
    };
    match digit(at + usize::from(times > 1)) {
        Some(one) if times > 1 => (one.repeat(times), 2),
        Some(one) => match tokens.get(at + 1).map(|it| &*it.word) {
            Some("hundred") => (format!("{one}00"), 2),
            Some("thousand") => (format!("{one}000"), 2),
            _ => (one, 1),
        },
        None => (drawn(&tokens[at].word), 1),
    }
}

/// Letters that stand for digits among digits: "077OO".
fn drawn(word: &str) -> String {
    let digits = word.bytes().filter(u8::is_ascii_digit).count();
    let like = |it: char| match it {
        'o' => Some('0'),
        'l' | 'i' => Some('1'),
        digit => digit.is_ascii_digit().then_some(digit),
    };
    let all: Option<String> = word.chars().map(like).collect();
    all.filter(|_| digits > 0).unwrap_or_else(|| word.to_owned())
}

/// How bad a hit is: the least is the worst.
fn rank(hit: Hit) -> u8 {
    match hit {
        Hit::Withheld => 0,
        Hit::Shared => 1,
        Hit::Number => 2,
        Hit::Near => 3,
        Hit::Phone | Hit::Nhs | Hit::Email => 4,
        Hit::Postcode => 5,
        Hit::Place => 6,
    }
}

/// Of findings that overlap the worst stays, of two alike the longer.
fn settle(mut found: Vec<Found>, tokens: &[Token]) -> Vec<Leak> {
    found.retain(|it| !it.1.is_empty() && it.1.end <= tokens.len());
    found.sort_by_key(|it| (rank(it.0), usize::MAX - it.1.len(), it.1.start, it.2));
    let mut taken = vec![false; tokens.len()];
    let mut all = Vec::new();
    for (hit, span, hidden) in found {
        if taken[span.clone()].iter().any(|it| *it) {
            continue;
        }
        taken[span.clone()].fill(true);
        let bytes = tokens[span.start].span.start..tokens[span.end - 1].span.end;
        all.push(Leak { hit, span: bytes, hidden });
    }
    all.sort_by_key(|it| it.span.start);
    all
}
