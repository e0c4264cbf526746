//! The formulas, with the constants of those who published them.
//!
//! Source: domain.md 6.3. Wrong versions circulate: Flesch–Kincaid with −15.9 (an R package) and
//! "(L + N) × 0.4" (a university page) are not it. The tests hold the published vectors.

/// What is counted in a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Sentences with at least one counted word.
    pub sentences: usize,
    /// Words.
    pub words: usize,
    /// Syllables of these words.
    pub syllables: usize,
    /// Words of three syllables and more.
    pub polysyllables: usize,
    /// Letters and digits of these words.
    pub characters: usize,
}

impl Counts {
    fn words_a_sentence(&self) -> f64 {
        self.words as f64 / self.sentences as f64
    }

    fn syllables_a_word(&self) -> f64 {
        self.syllables as f64 / self.words as f64
    }

    /// Is there nothing to measure?
    pub fn is_empty(&self) -> bool {
        self.words == 0 || self.sentences == 0
    }

    /// Flesch Reading Ease: the higher, the easier.
    pub fn flesch_reading_ease(&self) -> f64 {
        206.835 - 1.015 * self.words_a_sentence() - 84.6 * self.syllables_a_word()
    }

    /// Flesch–Kincaid grade: years at a school of the United States.
    pub fn flesch_kincaid_grade(&self) -> f64 {
        0.39 * self.words_a_sentence() + 11.8 * self.syllables_a_word() - 15.59
    }

    /// SMOG grade. Valid from [`SMOG_SENTENCES`] sentences on.
    pub fn smog(&self) -> f64 {
        1.0430 * (self.polysyllables as f64 * 30.0 / self.sentences as f64).sqrt() + 3.1291
    }

    /// Coleman–Liau index: by letters, so that no mistake in syllables can move it.
    pub fn coleman_liau(&self) -> f64 {
        let hundreds = self.words as f64 / 100.0;
        0.0588 * self.characters as f64 / hundreds - 0.296 * self.sentences as f64 / hundreds - 15.8
    }

    /// Automated Readability Index: by letters too.
    pub fn ari(&self) -> f64 {
        let letters_a_word = self.characters as f64 / self.words as f64;
        4.71 * letters_a_word + 0.5 * self.words_a_sentence() - 21.43
    }
}

/// From how many sentences on SMOG holds.
pub const SMOG_SENTENCES: usize = 30;

/// From how many words on a text is scored at all.
pub const FEWEST_WORDS: usize = 100;

/// The reading age in the United Kingdom that goes with a grade.
pub fn reading_age(grade: f64) -> f64 {
    grade + 5.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(found: f64, expected: f64) {
        assert!((found - expected).abs() < 0.005, "{found} is not {expected}");
    }

    /// The vectors of domain.md 6.3.
    #[test]
    fn the_constants_are_the_published_ones() {
        let of = |words, syllables| Counts { sentences: 1, words, syllables, ..Counts::default() };
        near(of(6, 6).flesch_reading_ease(), 116.145);
        near(of(13, 26).flesch_reading_ease(), 24.44);
        near(of(6, 6).flesch_kincaid_grade(), -1.45);
        near(of(13, 26).flesch_kincaid_grade(), 13.08);
        near(Counts { polysyllables: 4, ..of(6, 6) }.smog(), 14.5546);
        // By hand: 100 words, 5 sentences, 450 letters.
        let counts = Counts { sentences: 5, words: 100, characters: 450, ..Counts::default() };
        near(counts.coleman_liau(), 0.0588 * 450.0 - 0.296 * 5.0 - 15.8);
        near(counts.ari(), 4.71 * 4.5 + 0.5 * 20.0 - 21.43);
        near(reading_age(5.0), 10.0);
    }
}
