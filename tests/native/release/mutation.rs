//! Every line of the allow-list, broken: taken out, opened to all, given to fewer. Each has to be
//! noticed by what the oracle says.

use std::time::Instant;

use plainplan::domain::{CaseFile, Id};
use plainplan::release::policy::{ALLOW, Allow, To};

use super::families::family;
use super::{everybody, lines, oracle, projected, words};

/// Records behind a second lock: they are let through whole to the person whose they are, or not at
/// all. Opening a field of theirs must make no difference.
const LOCKED: &[&str] = &["adult_view", "plan_view", "sharing", "remark"];

/// Lines that hold nothing back today: an outcome cannot say where its baseline is known from in a
/// way that names somebody, so the source is never left out. Told to the author of the list.
const IDLE: &[(&str, &str)] = &[];

/// How many families are tried before a mutation counts as not noticed.
const FAMILIES: usize = 600;

/// A family and what each of its readers may see.
type Family = (CaseFile, Vec<(Id, Vec<String>)>);

struct Tries {
    made: Vec<Family>,
}

impl Tries {
    fn family(&mut self, at: usize) -> &Family {
        while self.made.len() <= at {
            let case = family(7_000 + self.made.len() as u64);
            let views = everybody(&case)
                .into_iter()
                .map(|it| (it, oracle::view(&case, it, words()).lines))
                .collect();
            self.made.push((case, views));
        }
        &self.made[at]
    }

    /// Is there a reader to whom this list gives something else than the oracle says?
    fn notice(&mut self, list: &[Allow], record: &str, families: usize) -> bool {
        (0..families).any(|at| {
            let (case, views) = self.family(at);
            views.iter().any(|(reader, may)| {
                // Only where the record could be at all: most lists are short.
                let could = holds(case, record);
                could && lines(&projected(list, case, *reader, words())) != *may
            })
        })
    }
}

fn holds(case: &CaseFile, record: &str) -> bool {
    use plainplan::domain::Node;
    Node::keys(case).into_iter().any(|part| {
        let leaf = Node::leaf(case, part).expect("a part");
        match (leaf.node(), leaf.rows()) {
            (Some(node), _) => node.name() == record,
            (_, Some(rows)) if rows.is_empty() => false,
            (_, Some(rows)) => {
                let blank = rows.blank();
                let subs = blank.keys().into_iter().filter_map(|it| blank.leaf(it)?.rows());
                rows.name() == record || subs.into_iter().any(|it| it.name() == record)
            }
            _ => false,
        }
    })
}

#[test]
fn every_line_of_the_list_matters() {
    let begun = Instant::now();
    let mut tries = Tries { made: Vec::new() };
    let (mut all, mut held, mut missed) = (0, 0, Vec::new());
    for (at, line) in ALLOW.iter().enumerate() {
        let mut without = ALLOW.to_vec();
        without.remove(at);
        let mut broken = vec![("taken out", without)];
        let mut other = |name, to| {
            let mut list = ALLOW.to_vec();
            list[at].to = to;
            broken.push((name, list));
        };
        match line.to {
            To::All => other("given to fewer", To::Spoken),
            // In effect for all, where no more than the effect is let through: the frame.
            To::Effect => other("no longer the effect", To::All),
            _ => other("opened to all", To::All),
        }
        for (what, list) in broken {
            let opened = what == "opened to all";
            if opened && IDLE.contains(&(line.record, line.field)) {
                assert!(!tries.notice(&list, line.record, 10), "{line:?} is no longer idle");
                continue;
            }
            if opened && LOCKED.contains(&line.record) {
                held += 1;
                assert!(!tries.notice(&list, line.record, 20), "{line:?}: its second lock is open");
                continue;
            }
            all += 1;
            if !tries.notice(&list, line.record, FAMILIES) {
                missed.push(format!("{}.{} {what}", line.record, line.field));
            }
        }
    }
    let time = begun.elapsed().as_secs_f32();
    println!(
        "{all} mutations, {} caught ({held} more held by a second lock); {time:.1} s",
        all - missed.len()
    );
    assert_eq!(missed, [""; 0]);
}
