//! Addresses of the training page. No name of anybody is in one; the seed is, so that a whole room
//! can have the same family.

use super::{MOST_SEED, Seed};

/// A page of the training page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// The packs.
    Library,
    /// A pack, by its id and seed, and the page of it.
    Pack(String, Seed, Part),
}

/// A page of a pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// What it is; who takes part how.
    Home,
    /// The file of an agency, by its id, and the steps.
    Agency(String),
    /// What the trainer sees.
    Lead,
    /// What the room sees.
    Show,
    /// What the trainer sees beside it.
    Notes,
    /// An exercise.
    Try(Exercise),
    /// The tables side by side.
    Compare,
    /// Everything on paper.
    Print,
}

/// An exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exercise {
    /// Marking the flawed plan.
    Mark,
    /// Sorting statements.
    Sort,
    /// Writing weak outcomes better.
    Rewrite,
    /// The puzzle of dates.
    Deadlines,
    /// Saying jargon plainly.
    Jargon,
    /// The split vote.
    Vote,
}

impl Exercise {
    /// All exercises, in the order shown.
    pub const ALL: [Exercise; 6] = [
        Exercise::Sort,
        Exercise::Mark,
        Exercise::Rewrite,
        Exercise::Deadlines,
        Exercise::Jargon,
        Exercise::Vote,
    ];

    /// Its key: its words are `train-try-<key>`.
    pub fn key(self) -> &'static str {
        match self {
            Exercise::Mark => "mark",
            Exercise::Sort => "sort",
            Exercise::Rewrite => "rewrite",
            Exercise::Deadlines => "deadlines",
            Exercise::Jargon => "jargon",
            Exercise::Vote => "vote",
        }
    }
}

impl Route {
    /// Reads what stands after the `#`; the library for anything that is no address.
    pub fn read(hash: &str) -> Route {
        let parts: Vec<&str> = hash.trim_start_matches(['#', '/']).split('/').collect();
        let [pack, seed, rest @ ..] = parts.as_slice() else { return Route::Library };
        let plain = |it: &str| {
            !it.is_empty() && it.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-')
        };
        let Some(seed) = seed.parse().ok().filter(|it| *it <= MOST_SEED) else {
            return Route::Library;
        };
        let part = match rest {
            [] => Part::Home,
            ["as", agency] if plain(agency) => Part::Agency((*agency).to_owned()),
            ["lead"] => Part::Lead,
            ["show"] => Part::Show,
            ["notes"] => Part::Notes,
            ["compare"] => Part::Compare,
            ["print"] => Part::Print,
            ["try", which] => match Exercise::ALL.iter().find(|it| it.key() == *which) {
                Some(it) => Part::Try(*it),
                None => Part::Home,
            },
            _ => Part::Home,
        };
        match plain(pack) {
            true => Route::Pack((*pack).to_owned(), Seed(seed), part),
            false => Route::Library,
        }
    }

    /// The address, with its `#`.
    pub fn address(&self) -> String {
        let Route::Pack(pack, seed, part) = self else { return "#/".to_owned() };
        let rest = match part {
            Part::Home => String::new(),
            Part::Agency(id) => format!("/as/{id}"),
            Part::Lead => "/lead".to_owned(),
            Part::Show => "/show".to_owned(),
            Part::Notes => "/notes".to_owned(),
            Part::Try(it) => format!("/try/{}", it.key()),
            Part::Compare => "/compare".to_owned(),
            Part::Print => "/print".to_owned(),
        };
        format!("#/{pack}/{}{rest}", seed.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_as_it_is_written() {
        let parts = [Part::Home, Part::Lead, Part::Show, Part::Notes, Part::Compare, Part::Print];
        let more = Exercise::ALL.map(Part::Try).into_iter().chain([Part::Agency("gp".to_owned())]);
        for part in parts.into_iter().chain(more) {
            let route = Route::Pack("two-fathers".to_owned(), Seed(42), part);
            assert_eq!(Route::read(&route.address()), route);
        }
        for other in ["", "#/", "#/x", "#/x/1000", "#/x/-1", "#/<b>/1", "#/x/one"] {
            assert_eq!(Route::read(other), Route::Library, "{other}");
        }
        let home = Route::Pack("x".to_owned(), Seed(1), Part::Home);
        assert_eq!(Route::read("#/x/1/try/nothing"), home);
    }
}
