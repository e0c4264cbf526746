//! The draft a participant begins with: what the invitation to the conference says, and no more.

use super::pack::{Agency, Pack};
use crate::domain::edit::{At, Edit};
use crate::domain::{CaseFile, Node, Options, Value};

/// Parts an invitation tells: everybody at the table knows them.
const INVITATION: &[&str] = &["conference", "children"];

/// The draft of an agency, with nothing of its file in it: writing it is the exercise.
pub fn start(pack: &Pack, agency: &Agency, title: &str) -> CaseFile {
    let mut case = CaseFile::default();
    for part in INVITATION {
        if let (Some(from), Some(to)) = (pack.model.leaf(part), Node::leaf_mut(&mut case, part)) {
            // It was read from the same sort of case.
            let _ = to.take_json(from.to_json(), part);
        }
    }
    let mut set = |part, field, value: &str| {
        case.apply(Edit::Set(At::part(part), field, Value::Text(value.to_owned())));
    };
    set("about", "title", title);
    set("about", "mode", crate::domain::setting::Mode::Practice.key());
    set("about", "nation", pack.nation.key());
    set("about", "arrangements", &pack.arrangements);
    set("about", "profession", agency.profession.key());
    if let Some(kind) = pack.model.about.kind.0 {
        set("about", "kind", kind.key());
    }
    set("author", "agency", &agency.agency);
    set("author", "role", &agency.role);
    let both = vec!["report".to_owned(), "plan".to_owned()];
    case.apply(Edit::Set(At::part("about"), "writes", Value::Many(both)));
    case
}
