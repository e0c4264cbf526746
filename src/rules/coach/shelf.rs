//! Texts read once, for rules that look at the whole case: most rows are the same as last time.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::LazyLock;

use super::restricted::hash;
use crate::domain::Id;
use crate::rules::prose::Passage;

/// What is known of one text.
struct Book {
    text: String,
    passage: Rc<Passage>,
    telling: Option<Rc<[u64]>>,
}

/// What was read, by record and field.
#[derive(Default)]
pub struct Shelf {
    books: RefCell<BTreeMap<(Id, &'static str), Book>>,
}

impl std::fmt::Debug for Shelf {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} texts", self.books.borrow().len())
    }
}

impl Shelf {
    /// A text of a record, read.
    pub(super) fn read(&self, id: Id, field: &'static str, text: &str) -> Rc<Passage> {
        self.with(id, field, text, |it| it.passage.clone())
    }

    /// The telling words of a text: their stems, as numbers, sorted.
    pub(super) fn telling(&self, id: Id, field: &'static str, text: &str) -> Rc<[u64]> {
        self.with(id, field, text, |it| {
            let passage = it.passage.clone();
            it.telling.get_or_insert_with(|| telling(&passage)).clone()
        })
    }

    fn with<T>(
        &self,
        id: Id,
        field: &'static str,
        text: &str,
        then: impl FnOnce(&mut Book) -> T,
    ) -> T {
        let mut books = self.books.borrow_mut();
        let book = books.entry((id, field)).or_insert_with(|| Book::of(text));
        if book.text != text {
            *book = Book::of(text);
        }
        then(book)
    }
}

impl Book {
    fn of(text: &str) -> Self {
        Self { text: text.to_owned(), passage: Rc::new(Passage::read(text)), telling: None }
    }
}

/// Words too common to show that two texts are about one thing.
const COMMON: &str = "\
    about above across action after again agree agreed along also always another around because been before being between both \
    child children children's could does doing done during each early every family father from further give given goes have having \
    health help here home into just keep know like made make mother much must need needs other over parent parents part people \
    plan provide refer school service services should some support such take that their them then there these they this those \
    through time today together under until very visit visits want week weekly weeks well were what when where which while will \
    with without work worker would year years your offer offers regular continue currently able available risk risks outcome";

static COMMON_HASHES: LazyLock<Vec<u64>> = LazyLock::new(|| {
    let mut all: Vec<u64> = COMMON.split_whitespace().map(|it| hash(it.bytes())).collect();
    all.sort_unstable();
    all
});

fn telling(passage: &Passage) -> Rc<[u64]> {
    let mut all: Vec<u64> = (0..passage.len())
        .map(|at| passage.word(at))
        .filter(|it| it.len() > 3 && COMMON_HASHES.binary_search(&hash(it.bytes())).is_err())
        .map(|it| {
            let ends = ["'s", "ings", "ing", "ed", "es", "s"];
            let stem = ends.iter().find_map(|end| it.strip_suffix(end));
            hash(stem.filter(|it| it.len() > 2).unwrap_or(it).bytes())
        })
        .collect();
    all.sort_unstable();
    all.dedup();
    all.into()
}
