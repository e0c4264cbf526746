//! The people of a case as a text names them: by name, as "mum", as "the social worker".

use chrono::NaiveDate;

use crate::domain::common::{Known, YesNo};
use crate::domain::{CaseFile, Id};
use crate::rules::prose::{Passage, Words, is_form, listed};

/// What somebody is in a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// A child.
    Child,
    /// A parent or carer.
    Adult,
    /// Another person.
    Other,
    /// A member of the core group who is not of the family.
    Worker,
}

/// Somebody of a case.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    /// Who.
    pub id: Id,
    /// What they are here.
    pub part: Part,
    /// The name.
    pub name: String,
    /// What they are to the children, or their role.
    pub role: String,
    /// Could harm come from this person?
    pub source: bool,
    /// May somebody be harming this person?
    pub victim: bool,
    /// Lives with the children?
    pub household: bool,
    /// An interpreter, or needs of reading or communication?
    pub needs: bool,
    /// A child: born when.
    pub dob: Option<NaiveDate>,
    /// A child who is not born yet: expected when.
    pub edd: Option<NaiveDate>,
    /// A child who is not born yet.
    pub expected: bool,
}

/// The people of a case.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct People {
    /// All of them.
    pub all: Vec<Person>,
    /// Words of names in lower case, and whose: sorted.
    words: Vec<(String, usize)>,
}

/// Words of names that name nobody alone.
static TITLES: Words = Words::of(
    "\
    mr mrs ms miss mx dr prof pc nurse aunt auntie uncle nan nana nain taid gran granny \
    grandma grandad grandpa the of and mamgu tadcu sister sir",
);

const MOTHER: &str = "mother mum mam mom mummy mammy stepmother stepmum";
const FATHER: &str = "father dad daddy stepfather stepdad tad";

impl People {
    /// The people of a case.
    pub fn of(case: &CaseFile) -> Self {
        let person = |id, part, name: &str, role: String| Person {
            id,
            part,
            name: name.to_owned(),
            role: role.to_lowercase(),
            source: false,
            victim: false,
            household: false,
            needs: false,
            dob: None,
            edd: None,
            expected: false,
        };
        let mut all: Vec<Person> = Vec::new();
        for it in case.children.iter() {
            let expected = it.is_expected();
            all.push(Person {
                dob: it.dob.date().filter(|_| !expected),
                edd: it.edd.date().filter(|_| expected),
                expected,
                ..person(it.id, Part::Child, it.called(), String::new())
            });
        }
        for it in case.adults.iter() {
            let roles: Vec<&str> = it.relationships.iter().map(|it| it.is.read()).collect();
            all.push(Person {
                source: it.source_of_harm.is(Known::Yes),
                victim: it.victim.is(Known::Yes),
                household: it.in_household.is(YesNo::Yes),
                needs: it.interpreter.is(YesNo::Yes) || !it.communication.is_blank(),
                ..person(it.id, Part::Adult, it.name.read(), roles.join(" "))
            });
        }
        for it in case.others.iter() {
            all.push(person(it.id, Part::Other, it.name.read(), it.relationship.read().to_owned()));
        }
        for it in case.members.iter() {
            let part = if it.family.is(YesNo::Yes) { Part::Other } else { Part::Worker };
            all.push(person(it.id, part, it.name.read(), it.role.read().to_owned()));
        }
        let mut words = Vec::new();
        for (at, person) in all.iter().enumerate() {
            let passage = Passage::read(&person.name);
            let mine: Vec<&str> = (0..passage.len()).map(|it| passage.word(it)).collect();
            let telling = mine.iter().filter(|it| mine.len() == 1 || !TITLES.has(it));
            words.extend(telling.map(|it| ((*it).to_owned(), at)));
        }
        words.sort();
        Self { all, words }
    }

    /// Somebody by id.
    pub fn get(&self, id: Id) -> Option<&Person> {
        self.all.iter().find(|it| it.id == id)
    }

    /// The children.
    pub fn children(&self) -> impl Iterator<Item = &Person> {
        self.all.iter().filter(|it| it.part == Part::Child)
    }

    /// The parents and carers.
    pub fn adults(&self) -> impl Iterator<Item = &Person> {
        self.all.iter().filter(|it| it.part == Part::Adult)
    }

    /// Who a word names, with a capital, possessive or not.
    pub fn named(&self, passage: &Passage, at: usize) -> Option<&Person> {
        let word = passage.words().get(at)?;
        if !word.capital {
            return None;
        }
        let text = passage.word(at);
        let text = text.strip_suffix("'s").or(text.strip_suffix('\'')).unwrap_or(text);
        // The first of that name: a parent who is also in the core group is the parent.
        let first = self.words.partition_point(|it| it.0.as_str() < text);
        let found = self.words.get(first).filter(|it| it.0 == text)?;
        self.all.get(found.1)
    }

    /// Which adults a word means: by name, or as "mum" and "dad".
    pub fn adults_meant(&self, passage: &Passage, at: usize) -> Vec<&Person> {
        if let Some(person) = self.named(passage, at) {
            return if person.part == Part::Adult { vec![person] } else { Vec::new() };
        }
        let word = passage.word(at);
        let of = |roles: &str| {
            // Few words begin with one of the letters these begin with.
            word.starts_with(['m', 's', 'f', 'd', 't'])
                && roles.split(' ').any(|it| is_form(word, it))
        };
        let matching = |roles: &'static str| self.adults().filter(move |it| it.has_role(roles));
        match (of(MOTHER), of(FATHER)) {
            (true, _) => matching(MOTHER).collect(),
            (_, true) => matching(FATHER).collect(),
            _ => Vec::new(),
        }
    }

    /// Is a child of the case named in these words?
    pub fn names_a_child(&self, passage: &Passage) -> bool {
        let is_child = |at| self.named(passage, at).is_some_and(|it| it.part == Part::Child);
        (0..passage.len()).any(is_child)
    }
}

impl Person {
    /// Is one of these words among what they are? "Mother’s partner" is no mother.
    fn has_role(&self, roles: &str) -> bool {
        let between = |it: char| !it.is_alphanumeric() && !matches!(it, '\'' | '’');
        self.role.split(between).any(|word| listed(roles, word.trim_matches(['\'', '’'])))
    }

    /// A mother or stepmother?
    pub fn is_mother(&self) -> bool {
        self.has_role(MOTHER)
    }

    /// A father or stepfather?
    pub fn is_father(&self) -> bool {
        self.has_role(FATHER)
    }
}
