//! A walk over every record of a case.

use std::rc::Rc;

use super::case::CaseFile;
use super::edit::At;
use super::record::Node;

/// Tells every record of a case, the rows of lists within rows too.
pub fn records(case: &CaseFile, tell: &mut dyn FnMut(At, &dyn Node)) {
    fn within(node: &Rc<dyn Node>, at: At, tell: &mut dyn FnMut(At, &dyn Node)) {
        tell(at, &**node);
        for list in node.keys() {
            let rows = node.leaf(list).and_then(|it| it.rows());
            for row in rows.map(|it| it.all()).unwrap_or_default() {
                tell(at.sub(list, row.id()), &*row);
            }
        }
    }
    for part in Node::keys(case) {
        match case.list(part) {
            Some(list) => {
                for row in list.all() {
                    within(&row, At::row(part, row.id()), tell);
                }
            }
            None => {
                if let Some(node) = case.node(At::part(part)) {
                    tell(At::part(part), &*node);
                }
            }
        }
    }
}
