//! Tables side by side: what each wrote to the same question, which risks its plan speaks of, what
//! the coach still asks. Tables have numbers, people have none.

use super::pack::Pack;
use super::threads::{Spoken, spoken_of};
use super::{Ask, asks};
use crate::domain::setting::Mode;
use crate::domain::{CaseFile, Node};
use crate::export::saved::{OpenError, import};
use crate::export::sealed::is_sealed;

/// The most tables a room has.
pub const MOST_TABLES: usize = 12;

/// Why a file is not taken in.
#[derive(Clone, Debug, PartialEq)]
pub enum NotTaken {
    /// It does not open.
    Unread(OpenError),
    /// It is locked with a passphrase.
    Locked,
    /// It is about a real family.
    Real,
    /// It is about another family than this pack's.
    OtherFamily,
    /// The same file is there already: the number of its table.
    Twice(usize),
    /// There are [`MOST_TABLES`] already.
    Full,
}

/// What one table made.
#[derive(Clone, Debug)]
pub struct Table {
    /// What it wrote.
    pub case: CaseFile,
    /// For each thread of the pack, where the plan speaks of it.
    pub spoken: Vec<Vec<Spoken>>,
    /// What the coach still asks.
    pub asks: Vec<Ask>,
}

/// Takes in the bytes of a file.
///
/// # Errors
///
/// Why not; the others stay as they are.
pub fn take(pack: &Pack, there: &[Table], bytes: &[u8]) -> Result<Table, NotTaken> {
    if is_sealed(bytes) {
        return Err(NotTaken::Locked);
    }
    let case = import(bytes).map_err(NotTaken::Unread)?;
    if case.about.mode.is(Mode::Real) {
        return Err(NotTaken::Real);
    }
    // The children of a pack keep their ids whatever they are called.
    let ours = |id| pack.model.children.iter().any(|it| it.id == id);
    if !case.children.iter().any(|it| ours(it.id)) {
        return Err(NotTaken::OtherFamily);
    }
    let json = case.to_json();
    if let Some(at) = there.iter().position(|it| it.case.to_json() == json) {
        return Err(NotTaken::Twice(at + 1));
    }
    if there.len() >= MOST_TABLES {
        return Err(NotTaken::Full);
    }
    Ok(table(pack, case))
}

/// What is shown of a case, also of the model.
pub fn table(pack: &Pack, case: CaseFile) -> Table {
    let spoken = pack.threads.iter().map(|it| spoken_of(&case, it)).collect();
    let asks = asks(&case, pack.today, &pack.arrangements);
    Table { case, spoken, asks }
}

/// A question that all tables answered: the part, the fields of each item that answer it, and,
/// where the part is one for several questions, which items: a field and its value.
pub struct Question {
    /// Its key: its words are `train-ask-<key>`.
    pub key: &'static str,
    part: &'static str,
    fields: &'static [&'static str],
    only: Option<(&'static str, &'static str)>,
}

const fn ask(
    key: &'static str,
    part: &'static str,
    fields: &'static [&'static str],
    only: Option<(&'static str, &'static str)>,
) -> Question {
    Question { key, part, fields, only }
}

/// The questions, in the order of the report and the plan.
pub static QUESTIONS: &[Question] = &[
    ask("chronology", "chronology", &["when", "what", "impact"], None),
    ask("working", "statements", &["text", "impact"], Some(("valence", "strength"))),
    ask("worried", "statements", &["text", "impact"], Some(("valence", "worry"))),
    ask("voice", "voices", &["daily_life", "wants_changed"], None),
    ask("analysis", "analyses", &["adds_up", "if_nothing_changes", "unknowns"], None),
    ask("scale", "scales", &["score", "reason"], None),
    ask("change", "changes", &["text"], None),
    ask("risks", "risks", &["what", "effect"], None),
    ask("outcomes", "outcomes", &["statement"], None),
    ask("actions", "actions", &["owner_name", "what", "how_often"], None),
    ask("contingencies", "contingencies", &["sign", "first_step"], None),
    ask("chair", "restricted", &["text"], None),
];

/// What a case answers to a question: its items in order, each as one text.
pub fn answers(case: &CaseFile, question: &Question) -> Vec<String> {
    let text = |node: &dyn Node| {
        let texts = question.fields.iter().map(|it| node.text(it)).filter(|it| !it.is_empty());
        texts.collect::<Vec<_>>().join(" – ")
    };
    let is_asked = |node: &dyn Node| question.only.is_none_or(|it| node.text(it.0) == it.1);
    let all = match case.list(question.part) {
        Some(rows) => {
            rows.all().iter().filter(|it| is_asked(&***it)).map(|it| text(&**it)).collect()
        }
        None => {
            let node = Node::leaf(case, question.part).and_then(|it| it.shared_node());
            node.iter().map(|it| text(&**it)).collect::<Vec<_>>()
        }
    };
    all.into_iter().filter(|it| !it.is_empty()).collect()
}

/// The rules that still ask at any table, with how often at each; those most tables share first.
pub fn still_asked(tables: &[Table]) -> Vec<(String, String, Vec<usize>)> {
    let mut all: Vec<(String, String, Vec<usize>)> = Vec::new();
    for (at, table) in tables.iter().enumerate() {
        for ask in &table.asks {
            let place = all.iter().position(|it| it.0 == ask.rule).unwrap_or_else(|| {
                all.push((ask.rule.clone(), ask.name.clone(), vec![0; tables.len()]));
                all.len() - 1
            });
            all[place].2[at] += 1;
        }
    }
    let shared = |it: &(String, String, Vec<usize>)| it.2.iter().filter(|it| **it > 0).count();
    all.sort_by(|a, b| shared(b).cmp(&shared(a)).then_with(|| a.0.cmp(&b.0)));
    all
}

/// Threads on which tables differ: some plans speak of them, some do not. Their places in the pack.
pub fn differ(pack: &Pack, tables: &[Table]) -> Vec<usize> {
    let speaks = |thread: usize| tables.iter().filter(move |it| !it.spoken[thread].is_empty());
    let some = |thread: &usize| (1..tables.len()).contains(&speaks(*thread).count());
    (0..pack.threads.len()).filter(some).collect()
}
