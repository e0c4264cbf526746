//! How many syllables an English word has, by rule and a short list of exceptions.
//!
//! No dictionary is shipped. `tests/readability/` compares with one: the share that agrees is
//! tested for the words of the field and for common words nobody looked at when writing this.

/// Words the rules get wrong, with their number of syllables; plurals follow from them.
const EXCEPTIONS: &[(&str, usize)] = &[
    ("aged", 1),
    ("anyone", 3),
    ("area", 3),
    ("aunty", 2),
    ("being", 2),
    ("business", 2),
    ("children", 2),
    ("colonel", 2),
    ("create", 2),
    ("created", 3),
    ("diet", 2),
    ("doing", 2),
    ("evening", 2),
    ("every", 2),
    ("everyone", 3),
    ("everything", 3),
    ("everybody", 4),
    ("everywhere", 3),
    ("everyday", 3),
    ("going", 2),
    ("hundred", 2),
    ("idea", 3),
    ("naked", 2),
    ("people", 2),
    ("poem", 2),
    ("quiet", 2),
    ("real", 1),
    ("recipe", 3),
    ("realistic", 4),
    ("sacred", 2),
    ("science", 2),
    ("seeing", 2),
    ("simile", 3),
    ("society", 4),
    ("someone", 2),
    ("stupid", 2),
    ("theatre", 3),
    ("violence", 3),
    ("violent", 3),
    ("wednesday", 2),
    ("wellbeing", 3),
    ("whoever", 3),
    ("wicked", 2),
];

/// Endings that are a syllable or more of their own; what is before them is counted as a word, so
/// that its silent e stays silent.
const ENDINGS: &[(&str, usize)] = &[
    ("fully", 2),
    ("lessly", 2),
    ("lessness", 2),
    ("fulness", 2),
    ("ments", 1),
    ("ment", 1),
    ("ness", 1),
    ("less", 1),
    ("ful", 1),
    ("ly", 1),
];

/// First halves of compounds that end in a silent e.
const HALVES: &[&str] = &[
    "safe", "some", "else", "home", "house", "care", "time", "life", "where", "there", "here",
    "fore", "one", "make", "take", "base", "side", "place", "name", "face", "phone", "horse",
    "game", "fire", "case", "nine", "live", "love", "like", "wide", "wife", "whole", "back",
    "before", "white", "lone", "space", "note", "line", "store", "shore", "state", "stage", "more",
    "grape",
];

/// How many syllables; at least 1 for anything with a letter in it.
///
/// Hyphens part words; apostrophes do not. Digits and signs have none.
pub fn syllables(word: &str) -> usize {
    let lower = word.to_lowercase();
    lower.split(|it: char| !it.is_alphabetic() && it != '\'' && it != '’').map(part).sum()
}

fn part(word: &str) -> usize {
    // "did-n't", but "don't".
    let short = word.strip_suffix("n't").or_else(|| word.strip_suffix("n’t"));
    if let Some(stem) = short.filter(|it| it.ends_with(['d', 's'])) {
        return part(stem) + 1;
    }
    let word: String = word.chars().filter(|it| it.is_alphabetic()).map(plain).collect();
    match word.is_empty() {
        true => 0,
        false => whole(&word),
    }
}

/// Accents are dropped, but for a final é, which is heard: café.
fn plain(letter: char) -> char {
    match letter {
        'à' | 'â' | 'ä' | 'á' => 'a',
        'è' | 'ê' | 'ë' => 'e',
        'é' => 'i',
        'î' | 'ï' | 'í' => 'i',
        'ô' | 'ö' | 'ó' => 'o',
        'û' | 'ü' | 'ú' | 'ŵ' => 'u',
        'ŷ' => 'y',
        other => other,
    }
}

fn listed(word: &str) -> Option<usize> {
    let at = EXCEPTIONS.iter().find(|it| it.0 == word)?;
    Some(at.1)
}

fn whole(word: &str) -> usize {
    if let Some(count) = listed(word) {
        return count;
    }
    if let Some(count) = word.strip_suffix('s').and_then(listed) {
        return count;
    }
    for (ending, own) in ENDINGS {
        if let Some(stem) = word.strip_suffix(ending)
            && stem.len() > 2
            && has_vowel(stem)
        {
            // "simply" is sim-ply, not simp-ly; "family" has no ending at all.
            let swallowed = *ending == "ly" && stem.ends_with(['b', 'p', 'i']);
            if !swallowed {
                return whole(stem) + own;
            }
        }
    }
    for half in HALVES {
        if let Some(rest) = word.strip_prefix(half)
            && rest.len() > 1
            && !rest.starts_with(is_vowel)
            && has_vowel(rest)
            && !["rs", "red"].contains(&rest)
        {
            return whole(half) + whole(rest);
        }
    }
    by_vowels(word).max(1)
}

fn has_vowel(word: &str) -> bool {
    word.contains(|it| is_vowel(it) || it == 'y')
}

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u')
}

/// Groups of vowels, with those that are heard as two and those that are not heard.
fn by_vowels(word: &str) -> usize {
    let letters: Vec<char> = word.chars().collect();
    let sound = |at: usize| {
        let it = letters[at];
        let y = it == 'y' && at > 0 && !letters.get(at + 1).copied().is_some_and(is_vowel);
        // The u of "qu" and of "gua", "gue" is not heard by itself.
        let mute = it == 'u'
            && at > 0
            && (letters[at - 1] == 'q'
                || (letters[at - 1] == 'g'
                    && letters.get(at + 1).is_some_and(|it| matches!(it, 'a' | 'e' | 'i'))));
        (is_vowel(it) || y) && !mute
    };
    let mut count = 0;
    for at in 0..letters.len() {
        if sound(at) && (at == 0 || !sound(at - 1)) {
            count += 1;
        }
    }
    count += twos(word);
    count.saturating_sub(silent(word))
}

/// Neighbours that are two syllables: "re-act", "var-i-ous", "di-a-ry".
fn twos(word: &str) -> usize {
    let letters = word.as_bytes();
    let mut count = 0;
    for at in 0..letters.len().saturating_sub(1) {
        let before = if at > 0 { letters[at - 1] } else { b' ' };
        let rest = &word.get(at..).unwrap_or_default();
        let follows = |all: &[&str]| all.iter().any(|it| rest.starts_with(it));
        // After these, "i" and a vowel are one sound: "special", "action", "religious".
        let soft = matches!(before, b'c' | b't' | b's' | b'g' | b'x')
            || word.get(..at).is_some_and(|it| it.ends_with("sh") || it.ends_with("ch"));
        let two = match (letters[at], letters[at + 1]) {
            (b'i', b'a') => !soft || rest.starts_with("iat") || rest.starts_with("iab"),
            (b'i', b'o') => match before {
                b'n' | b'l' => !rest.starts_with("ion") && !rest.starts_with("ior"),
                b'r' => true,
                _ => !soft && !follows(&["ior", "iour"]),
            },
            (b'a', b'o') => true,
            (b'i', b'u') => true,
            (b'i', b'e') => {
                let compared = ["ier", "iest"].contains(rest) && at > 2;
                compared || follows(&["iet", "ience", "ient"]) && !soft
            }
            (b's', b'm') => *rest == "sm" && before == b'i',
            (b'e', b'o') => {
                !follows(&["eop", "eon", "eou"]) || follows(&["eous"]) && before != b'g'
            }
            (b'e', b'i') => false,
            (b'u', b'a') => before != b'q' && before != b'g',
            (b'u', b'i') => follows(&["uing", "uity"]),
            (b'o', b'i') => *rest == "oing",
            (b'y', b'i') => *rest == "ying" && !is_vowel(before.into()),
            _ => false,
        };
        count += usize::from(two);
    }
    count
}

/// What is written and not heard: the e of "make", "makes", "asked".
fn silent(word: &str) -> usize {
    let body = |ending: &str| word.strip_suffix(ending).filter(|it| has_vowel(it));
    let last = |it: &str, all: &[&str]| all.iter().any(|end| it.ends_with(end));
    if let Some(stem) = body("ed") {
        // "want-ed", "end-ed", "set-tled" keep or swallow.
        let heard = last(stem, &["t", "d"]) || syllabic_l(stem);
        return usize::from(!heard && !stem.ends_with(is_vowel));
    }
    if let Some(stem) = body("es") {
        let heard = last(stem, &["s", "z", "x", "ch", "sh", "c", "g"]);
        return usize::from(!heard && !open(stem) && !syllabic_l(stem));
    }
    if let Some(stem) = body("e") {
        return usize::from(!open(stem) && !syllabic_l(stem));
    }
    0
}

/// Is the e part of the vowel before it? Not in "league" and "technique", whose u is mute.
fn open(stem: &str) -> bool {
    stem.ends_with(is_vowel) && !stem.ends_with("gu") && !stem.ends_with("qu")
}

/// "ta-ble", "lit-tle": the l is a syllable, which the e stands for.
fn syllabic_l(stem: &str) -> bool {
    stem.strip_suffix('l')
        .is_some_and(|it| !it.ends_with(is_vowel) && !it.ends_with(['y', 'l', 'r', 'w']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_have_their_syllables() {
        for (word, count) in [
            ("mum", 1),
            ("make", 1),
            ("makes", 1),
            ("asked", 1),
            ("wanted", 2),
            ("table", 2),
            ("settled", 2),
            ("houses", 2),
            ("safeguarding", 3),
            ("careful", 2),
            ("homeless", 2),
            ("conference", 3),
            ("situation", 4),
            ("various", 3),
            ("diary", 3),
            ("family", 3),
            ("don’t", 1),
            ("didn’t", 2),
            ("well-being", 3),
            ("47", 0),
            ("", 0),
            ("s", 1),
            ("café", 2),
        ] {
            assert_eq!(syllables(word), count, "{word}");
        }
    }
}
