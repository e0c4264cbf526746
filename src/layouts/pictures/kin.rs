//! What somebody is to somebody, read from the words people have for it: whose parent, whose
//! grandparent, whose household. What is not plainly said is not read.

/// Words for a parent.
const MOTHER: &[&str] = &["mother", "mum", "mam", "mummy", "mom"];
const FATHER: &[&str] = &["father", "dad", "daddy", "tad"];
/// Words that make a parent another tie, or an unsure one.
const NOT_BORN_TO: &[&str] = &[
    "step", "foster", "grand", "great", "god", "law", "carer", "partner", "putative", "possible",
    "alleged", "possibly", "maybe", "believed", "thought", "said", "not", "former",
];
/// Words for grandparents besides those that begin with "grand", English as it is spoken and Welsh.
const GRAND: &[&str] = &[
    "gran", "granny", "grannie", "grampa", "gramps", "grampy", "gransha", "nan", "nana", "nanna",
    "nain", "taid", "mamgu", "mam-gu", "tadcu", "tad-cu", "bamp", "bampy", "bampi", "mgm", "mgf",
    "pgm", "pgf",
];
/// Words after which somebody does not simply live there.
const NOT_ALWAYS: &[&str] = &[
    "not",
    "no",
    "longer",
    "until",
    "used",
    "sometimes",
    "weekends",
    "weekend",
    "was",
    "lived",
    "moved",
    "alone",
    "without",
    "never",
    "near",
    "stays",
    "stayed",
];

/// What a tie says, cut into words in small letters: what somebody is, and to whom.
pub(super) struct Tie {
    heads: Vec<String>,
    /// Of whom: "kirsty" in "Kirsty’s mother" and in "mother of Kirsty".
    pub whose: Vec<String>,
}

/// The words of a text in small letters; apostrophes and hyphens within stay.
pub(super) fn tokens(text: &str) -> Vec<String> {
    let text = text.to_lowercase().replace('’', "'");
    let cut = text.split(|it: char| !(it.is_alphanumeric() || it == '\'' || it == '-'));
    cut.map(|it| it.trim_matches(['\'', '-']).to_owned()).filter(|it| !it.is_empty()).collect()
}

/// What a text says first: after a comma or a bracket comes what somebody does, and when.
pub(super) fn first_thing(text: &str) -> &str {
    text.trim_start().split([',', '(', ';', '.', '\n']).next().unwrap_or_default().trim_end()
}

impl Tie {
    /// Reads the first thing a text says.
    pub fn read(text: &str) -> Self {
        let first = first_thing(text);
        let (mut heads, mut whose) = (Vec::new(), Vec::new());
        let mut of = false;
        for token in tokens(first) {
            match token.strip_suffix("'s").or(token.strip_suffix("s'")) {
                _ if token == "of" || token == "to" => of = true,
                Some(name) => whose.push(name.to_owned()),
                None if of => whose.push(token),
                None => heads.push(token),
            }
        }
        Self { heads, whose }
    }

    fn says(&self, words: &[&str]) -> bool {
        self.heads.iter().any(|it| words.contains(&&**it))
    }

    fn is_step(&self) -> bool {
        let pieces = self.heads.iter().flat_map(|it| it.split('-'));
        let mut pieces = pieces.chain(self.heads.iter().map(|it| &**it));
        pieces.any(|it| {
            NOT_BORN_TO.contains(&it) || it.starts_with("step") || it.starts_with("grand")
        })
    }

    /// Plainly a mother, father or parent, and nobody else's: not a stepfather, not "mum’s partner".
    pub fn is_parent(&self) -> bool {
        let parent = self.says(MOTHER) || self.says(FATHER) || self.says(&["parent"]);
        parent && !self.is_step()
    }

    /// A mother or a father of a child, where one of the two is plainly said.
    pub fn is_mother(&self) -> Option<bool> {
        match (self.says(MOTHER), self.says(FATHER)) {
            _ if self.is_step() => None,
            (true, false) => Some(true),
            (false, true) => Some(false),
            _ => None,
        }
    }

    /// Is this a grandparent of the children, or, of an adult of the case, a parent?
    pub fn is_above(&self, of_adult: bool) -> bool {
        let of_parent = of_adult || self.side().is_some();
        self.is_grand() || (of_parent && self.is_any_parent())
    }

    /// Is it a parent of the adult whose it is, or on whose side: "Kirsty’s mother", "maternal
    /// grandmother", and not "Kirsty’s grandmother"?
    pub fn is_next_above(&self) -> bool {
        let great = self.heads.iter().any(|it| it.starts_with("great"));
        match self.is_grand() {
            true => self.whose.is_empty() && !great,
            false => self.is_any_parent(),
        }
    }

    fn is_grand(&self) -> bool {
        let grand = |it: &String| {
            let young = ["", "son", "sons", "daughter", "daughters", "child", "children"];
            it.strip_prefix("grand").is_some_and(|rest| !young.contains(&rest))
        };
        self.says(GRAND) || self.heads.iter().any(grand)
    }

    fn is_any_parent(&self) -> bool {
        let parent = self.says(MOTHER) || self.says(FATHER) || self.says(&["parent", "parents"]);
        parent && !self.says(&["law", "in-law"])
    }

    /// On whose side: the mother’s (true) or the father’s.
    pub fn side(&self) -> Option<bool> {
        let of = |words: &[&str]| self.whose.iter().any(|it| words.contains(&&**it));
        let mother = of(MOTHER) || self.says(&["maternal", "mgm", "mgf"]);
        let father = of(FATHER) || self.says(&["paternal", "pgm", "pgf"]);
        (mother != father).then_some(mother)
    }
}

/// Do the words say that somebody lives with one of these people? Names are words in small letters.
pub(super) fn lives_with(text: &str, names: &[String]) -> bool {
    let said = tokens(text);
    let simply = !said.iter().any(|it| NOT_ALWAYS.contains(&&**it) || it.ends_with("n't"));
    let named = said.iter().any(|it| names.contains(it));
    let all =
        said.windows(2).any(|it| it[0] == "the" && (it[1] == "children" || it[1] == "family"));
    simply && (named || all)
}

/// The word people are called by: the first of a name, in small letters; not a title.
pub(super) fn first_name(name: &str) -> Option<String> {
    let titles =
        ["mr", "mrs", "ms", "miss", "dr", "gran", "nan", "uncle", "aunt", "auntie", "baby"];
    tokens(name).into_iter().find(|it| !titles.contains(&&**it))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_parent_is_who_is_plainly_called_one() {
        for (text, parent, mother) in [
            ("Mother", true, Some(true)),
            ("birth father", true, Some(false)),
            ("Mam", true, Some(true)),
            ("parent", true, None),
            ("adoptive mum", true, Some(true)),
            ("stepfather", false, None),
            ("step-father", false, None),
            ("Step mum", false, None),
            ("foster mother", false, None),
            ("mother’s partner", false, None),
            ("putative father", false, None),
            ("not the father", false, None),
            ("grandmother", false, None),
            ("carer", false, None),
            ("", false, None),
        ] {
            let tie = Tie::read(text);
            assert_eq!((tie.is_parent(), tie.is_mother()), (parent, mother), "{text}");
        }
    }

    #[test]
    fn grandparents_stand_above_and_others_beside() {
        for (text, of_adult, above, side) in [
            ("maternal grandmother", false, true, Some(true)),
            ("PGF", false, true, Some(false)),
            ("Nain", false, true, None),
            ("Kirsty’s mother", true, true, None),
            ("mother of Kirsty", true, true, None),
            ("mum's dad, helps on Fridays", false, true, Some(true)),
            ("Leo’s mother", false, false, None),
            ("mother’s sister", false, false, Some(true)),
            ("grandmother’s friend", false, false, None),
            ("Kirsty's mother-in-law", true, false, None),
            ("grandson", false, false, None),
            ("neighbour (next to gran)", false, false, None),
        ] {
            let tie = Tie::read(text);
            assert_eq!((tie.is_above(of_adult), tie.side()), (above, side), "{text}");
        }
    }

    #[test]
    fn somebody_lives_with_those_named_and_not_with_whom_they_do_not() {
        let names = ["kirsty".to_owned()];
        for (text, lives) in [
            ("with Kirsty", true),
            ("Kirsty and the children", true),
            ("with the children", true),
            ("Kirsty’s brother", false),
            ("with her own children", false),
            ("the children’s school friend", false),
            ("not with Kirsty", false),
            ("doesn’t live with Kirsty", false),
            ("with Kirsty until June", false),
            ("alone", false),
            ("", false),
        ] {
            assert_eq!(lives_with(text, &names), lives, "{text}");
        }
    }
}
