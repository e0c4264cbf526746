//! The number of a hidden house by itself: "62", "number sixty-two", "the neighbours at 60 and 64".

use std::collections::HashMap;
use std::ops::Range;

use super::hints::near;
use super::token::Token;
use super::{numbers, words};

/// Numbers of hidden houses and flats.
#[derive(Default)]
pub(super) struct Houses {
    own: HashMap<String, usize>,
    /// Those of the houses next to them.
    beside: HashMap<String, usize>,
}

/// A finding: which words, whose.
type Found = (Range<usize>, usize);

impl Houses {
    /// One more.
    pub(super) fn add(&mut self, number: &str, hidden: usize) {
        self.own.entry(number.to_owned()).or_insert(hidden);
        if let Ok(value) = number.parse::<u32>() {
            for near in [value.saturating_sub(2), value.saturating_sub(1), value + 1, value + 2] {
                self.beside.entry(near.to_string()).or_insert(hidden);
            }
        }
    }

    /// Every such number of a text.
    pub(super) fn find(&self, tokens: &[Token]) -> Vec<Found> {
        if self.own.is_empty() {
            return Vec::new();
        }
        (0..tokens.len()).filter_map(|at| self.at(tokens, at)).collect()
    }

    fn at(&self, tokens: &[Token], at: usize) -> Option<Found> {
        let token = &tokens[at];
        if !token.word.starts_with(|it: char| it.is_ascii_digit()) {
            return self.said(tokens, at);
        }
        // "3 B" is "3b".
        let letter = tokens.get(at + 1).filter(|it| {
            it.word.chars().count() == 1 && it.is_large() && it.gap.chars().count() < 2
        });
        if let Some(letter) = letter
            && let Some(hidden) = self.own.get(&format!("{}{}", token.word, letter.word))
        {
            return Some((at..at + 2, *hidden));
        }
        let neighbours =
            || near(tokens, at, 6, &["neighbour", "neighbours", "door", "doors", "side", "houses"]);
        let hidden = match self.own.get(&token.word) {
            Some(hidden) => *hidden,
            None => *self.beside.get(&token.word).filter(|_| neighbours())?,
        };
        if !token.is_digits() {
            return (!is_counted(&token.word)).then_some((at..at + 1, hidden));
        }
        let tight = token.gap.ends_with(['£', '.', '/', ',', '%', '#', ':', '-']);
        let follows = tokens.get(at + 1).filter(|it| !it.starts);
        let goes_on = follows
            .is_some_and(|it| matches!(&*it.gap, "." | "/" | ":" | "-") || it.gap.contains('%'));
        if tight && !token.gap.contains(' ') || goes_on {
            return None;
        }
        let before = at.checked_sub(1).map_or("", |it| &*tokens[it].word);
        let counted = follows.is_some_and(|it| {
            !words::is_function(&it.word) && !it.is_digits() && !words::is_done_by_people(&it.word)
        });
        let ranged = matches!(before, "to" | "and" | "from") && !neighbours() && {
            at.checked_sub(2).is_some_and(|it| tokens[it].is_digits())
        };
        let of = follows.is_some_and(|it| {
            matches!(&*it.word, "of" | "or" | "to" | "out" | "in" | "per" | "a" | "more" | "times")
        });
        let small = token.word.parse::<u32>().is_ok_and(|it| it < 13);
        let placed = is_place(before) && (!small || is_door(tokens, at));
        let told = placed || at_a_door(tokens, at, 1);
        (!counted && !ranged && !of && told).then_some((at..at + 1, hidden))
    }

    /// In words: "sixty-two", "two-oh-three", "forty-one A".
    fn said(&self, tokens: &[Token], at: usize) -> Option<Found> {
        let mut best = None;
        let (mut number, mut end) = (String::new(), at);
        while let Some((part, length)) = tokens.get(end).and_then(|_| value_of(tokens, end)) {
            number.push_str(&part);
            end += length;
            if let Some(hidden) = self.own.get(&number) {
                best = Some((at..end, *hidden));
            }
            let letter = tokens.get(end).filter(|it| it.word.len() == 1 && it.is_large());
            let lettered = letter.and_then(|it| self.own.get(&format!("{number}{}", it.word)));
            if let Some(hidden) = lettered {
                best = Some((at..end + 1, *hidden));
            }
            if number.len() > 4 {
                break;
            }
        }
        let (span, hidden) = best?;
        let before = at.checked_sub(1).map_or("", |it| &*tokens[it].word);
        let named = matches!(before, "flat" | "number" | "no" | "house" | "apartment" | "door");
        let lettered = tokens[span.end - 1].word.len() == 1;
        let large = span.len() > 1 || value_of(tokens, at)?.0.len() > 1;
        (named || lettered || large && at_a_door(tokens, at, span.len())).then_some((span, hidden))
    }
}

/// What stands before a house: "at", "opposite".
fn is_place(word: &str) -> bool {
    const PLACES: &[&str] = &[
        "at", "visited", "outside", "inside", "into", "near", "opposite", "behind", "past",
        "leaving", "left", "visit", "by", "from", "to", "numbered", "opp",
    ];
    PLACES.contains(&word)
}

/// "3b" counts nothing, but "3rd" and "7am" do.
fn is_counted(word: &str) -> bool {
    const ENDINGS: &[&str] = &[
        "st", "nd", "rd", "th", "am", "pm", "kg", "g", "m", "cm", "mm", "ml", "p", "k", "s", "h",
        "hrs", "mins", "x",
    ];
    ENDINGS.contains(&word.trim_start_matches(|it: char| it.is_ascii_digit()))
}

fn is_door(tokens: &[Token], at: usize) -> bool {
    super::hints::near_by(tokens, at, 7, words::is_door)
}

/// A number by itself near a door: nothing is counted after it.
fn at_a_door(tokens: &[Token], at: usize, length: usize) -> bool {
    let before = at.checked_sub(1).map_or("", |it| &*tokens[it].word);
    // "9 of 14", "on 14" of a month.
    let lead = at.checked_sub(2).map(|it| &tokens[it]);
    let part = match before {
        "of" => lead.is_none_or(Token::is_digits),
        "on" => lead.is_none_or(|it| !it.word.starts_with("knock")),
        _ => false,
    };
    let follows = tokens.get(at + length).filter(|it| !it.starts);
    let free = follows.is_none_or(|it| {
        words::is_function(&it.word) || it.is_digits() || words::is_done_by_people(&it.word)
    });
    let counting = words::is_counting(before) || words::month(before).is_some();
    free && !part && !counting && is_door(tokens, at)
}

/// A number in words as digits: "sixty-two".
fn value_of(tokens: &[Token], at: usize) -> Option<(String, usize)> {
    let ones = |at: usize| numbers::ones(&tokens.get(at)?.word);
    if let Some(tens) = numbers::TENS.iter().position(|it| *it == tokens[at].word) {
        let small = ones(at + 1).filter(|it| (1..10).contains(it));
        let length = 1 + usize::from(small.is_some());
        return Some(((tens * 10 + 20 + small.unwrap_or(0)).to_string(), length));
    }
    let nought = matches!(&*tokens[at].word, "oh" | "nought").then_some(0);
    ones(at).or(nought).map(|it| (it.to_string(), 1))
}
