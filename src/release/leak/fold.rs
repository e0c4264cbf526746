//! Letters as they are compared: without case, accents, invisible signs and look-alikes.

use unicode_normalization::char::decompose_compatible;

/// Is it a sign that nobody sees, or that only steers how letters run or look?
pub(super) fn is_invisible(letter: char) -> bool {
    matches!(letter as u32,
        0xAD | 0x34F | 0x61C | 0x115F | 0x1160 | 0x17B4 | 0x17B5 | 0x180B..=0x180F
        | 0x200B..=0x200F | 0x202A..=0x202E | 0x2060..=0x206F | 0x3164 | 0xFE00..=0xFE0F
        | 0xFEFF | 0..=0x08 | 0x0E..=0x1F | 0x7F..=0x84 | 0x86..=0x9F | 0x2800 | 0xFFFC | 0xFFA0 | 0xFFF9..=0xFFFB | 0x1D173..=0x1D17A | 0xE0000..=0xE0FFF)
        || letter == '\u{640}'
}

/// Is it an accent, or a vowel sign of a script that is written with and without?
fn is_accent(letter: char) -> bool {
    matches!(letter as u32,
        0x300..=0x36F | 0x483..=0x489 | 0x591..=0x5C7 | 0x610..=0x61A | 0x64B..=0x65F | 0x670
        | 0x6D6..=0x6DC | 0x6DF..=0x6E4 | 0x1AB0..=0x1AFF | 0x1DC0..=0x1DFF | 0x20D0..=0x20FF
        | 0xFE20..=0xFE2F)
}

/// Is it a sign that stands in a word as an apostrophe?
pub(super) fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '‘' | 'ʼ' | '`' | '´' | '′' | '＇' | 'ʹ' | 'ʻ' | '‛')
}

/// A script without spaces: each of its signs is a word.
pub(super) fn stands_alone(letter: char) -> bool {
    matches!(letter as u32, 0x0E00..=0x0EFF | 0x3040..=0x30FF | 0x3400..=0x4DBF | 0x4E00..=0x9FFF
        | 0xF900..=0xFAFF | 0x20000..=0x3FFFF)
}

/// The letters one letter is compared as: none for an accent, several for a ligature.
pub(super) fn fold(letter: char, mut give: impl FnMut(char)) {
    if letter.is_ascii() {
        give(letter.to_ascii_lowercase());
        return;
    }
    decompose_compatible(letter, |part| {
        if is_accent(part) {
            return;
        }
        for small in part.to_lowercase().filter(|it| !is_accent(*it)) {
            match plain(small) {
                "" => give(small),
                several => several.chars().for_each(&mut give),
            }
        }
    });
}

/// Letters that are another with a stroke, two in one, or small capitals.
fn plain(letter: char) -> &'static str {
    match letter {
        'ł' => "l",
        'ø' => "o",
        'đ' | 'ð' | 'ɖ' | 'ᴅ' => "d",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ı' | 'ɪ' | 'ɩ' => "i",
        'ħ' | 'ʜ' => "h",
        'ŋ' | 'ɴ' => "n",
        'ɑ' | 'ᴀ' => "a",
        'ɡ' | 'ɢ' => "g",
        'ʙ' | 'ƀ' => "b",
        'ᴄ' => "c",
        'ᴇ' | 'ǝ' => "e",
        'ꜰ' => "f",
        'ᴊ' => "j",
        'ᴋ' => "k",
        'ʟ' => "l",
        'ᴍ' => "m",
        'ᴏ' => "o",
        'ᴘ' => "p",
        'ʀ' => "r",
        'ꜱ' => "s",
        'ŧ' | 'ᴛ' => "t",
        'ᴜ' => "u",
        'ᴠ' => "v",
        'ᴡ' => "w",
        'ʏ' => "y",
        'ᴢ' => "z",
        _ => "",
    }
}

/// The Latin letter that a small Cyrillic, Greek, Armenian or Hebrew one is drawn like; by whether
/// it was written large.
pub(super) fn lookalike(letter: char, large: bool) -> Option<char> {
    Some(match letter {
        'а' | 'α' => 'a',
        'в' | 'β' => 'b',
        'с' | 'ϲ' => 'c',
        'ԁ' => 'd',
        'е' | 'ё' | 'ε' | 'є' => 'e',
        'ғ' => 'f',
        'ց' => 'g',
        'н' | 'һ' | 'հ' => 'h',
        'η' if large => 'h',
        'η' | 'ո' => 'n',
        'і' | 'ї' | 'ι' => 'i',
        'ј' => 'j',
        'к' | 'κ' => 'k',
        'ӏ' => 'l',
        'м' | 'μ' => 'm',
        'ν' if large => 'n',
        'ν' => 'v',
        'о' | 'ο' | 'օ' | 'σ' | 'ס' => 'o',
        'р' | 'ρ' => 'p',
        'ԛ' => 'q',
        'г' => 'r',
        'ѕ' => 's',
        'т' | 'τ' => 't',
        'υ' if large => 'y',
        'υ' | 'ս' => 'u',
        'ѵ' => 'v',
        'ԝ' | 'ω' => 'w',
        'х' | 'χ' => 'x',
        'у' | 'γ' => 'y',
        'ζ' => 'z',
        _ => return None,
    })
}

/// How a letter of another script is written in Latin letters.
pub(super) fn latin(letter: char) -> Option<&'static str> {
    Some(match letter {
        'а' | 'α' => "a",
        'б' | 'ب' => "b",
        'в' | 'β' => "v",
        'г' | 'ґ' | 'γ' => "g",
        'д' | 'δ' | 'د' | 'ض' => "d",
        'е' | 'ё' | 'э' | 'є' | 'ε' => "e",
        'ж' => "zh",
        'з' | 'ζ' | 'ز' | 'ظ' | 'ذ' => "z",
        'и' | 'і' | 'ї' | 'η' | 'ι' => "i",
        'ы' => "y",
        'к' | 'κ' | 'ك' | 'ک' => "k",
        'л' | 'λ' | 'ل' => "l",
        'м' | 'μ' | 'م' => "m",
        'н' | 'ν' | 'ن' => "n",
        'о' | 'ο' | 'ω' => "o",
        'п' | 'π' => "p",
        'р' | 'ρ' | 'ر' => "r",
        'с' | 'σ' | 'ς' | 'س' | 'ص' => "s",
        'т' | 'τ' | 'ت' | 'ط' | 'ة' => "t",
        'у' | 'υ' => "u",
        'ф' | 'φ' | 'ف' => "f",
        'х' => "kh",
        'χ' | 'خ' => "kh",
        'ц' => "ts",
        'ч' => "ch",
        'ш' | 'ش' => "sh",
        'щ' => "shch",
        'ю' => "yu",
        'я' => "ya",
        'ь' | 'ъ' | 'ع' | 'ا' | 'ء' | 'ى' => "",
        'θ' | 'ث' => "th",
        'ξ' => "x",
        'ψ' => "ps",
        'ج' => "j",
        'ح' | 'ه' => "h",
        'غ' => "gh",
        'ق' => "q",
        'و' => "w",
        'ي' | 'ی' => "y",
        'پ' => "p",
        'چ' => "ch",
        'گ' => "g",
        'ٹ' => "t",
        'ڈ' => "d",
        'ڑ' => "r",
        'ں' => "n",
        'ے' => "",
        'ھ' | 'ہ' => "h",
        'ژ' => "zh",
        _ => return None,
    })
}

/// Is it a letter of Arabic, which leaves most vowels out?
pub(super) fn is_arabic(letter: char) -> bool {
    matches!(letter as u32, 0x600..=0x6FF | 0x750..=0x77F)
}

/// What is left of a word in Latin letters when it is written without vowels, twins as one.
pub(super) fn consonants(word: &str) -> String {
    let mut out = String::new();
    for letter in word.chars() {
        let letter = if letter == 'v' { 'w' } else { letter };
        if !matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'w') && !out.ends_with(letter) {
            out.push(letter);
        }
    }
    out
}

/// What a word with digits for letters may mean: "Bi11y", "K3vin"; the first that is known.
pub(super) fn unmasked<T>(word: &str, known: impl Fn(&str) -> Option<T>) -> Option<T> {
    let letters = word.bytes().filter(u8::is_ascii_alphabetic).count();
    if letters < 2 || letters == word.len() || !word.is_ascii() {
        return None;
    }
    ["l", "i"].into_iter().find_map(|one| {
        let plain = word.replace('1', one).replace('0', "o").replace('3', "e");
        let plain = plain.replace('4', "a").replace('5', "s").replace('7', "t").replace('8', "b");
        known(&plain)
    })
}
