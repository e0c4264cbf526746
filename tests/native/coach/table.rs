//! A table for each family: cases a rule must ask about, and cases it must leave alone, among them
//! the known false alarms of domain.md.

use std::collections::BTreeSet;

use plainplan::domain::Json;
use plainplan::rules::coach::{Coach, rule, rules};

use super::cases::{of_json, setting};
use super::{table_ac, table_cn, table_me, table_more, table_re, table_sp, table_ti};

/// A rule, cases it asks about, cases it does not. A case is the parts of a case file in JSON,
/// with apostrophes for quotation marks; `P,` at the start stands for the people.
pub type Row = (&'static str, &'static [&'static str], &'static [&'static str]);

/// Leo, Ava; their mother Kirsty, who may be harmed by their father Marcus; Gran; a worker.
const PEOPLE: &str = "'children':[{'id':'00000000000000a1','name':'Leo','dob':'2020-05-04'},{'id':'00000000000000a2','name':'Ava','dob':'2011-02-01'},\
{'id':'00000000000000a3','name':'Baby','birth':'expected','edd':'2027-05-14','standing':'household'}],\
'adults':[{'id':'00000000000000b1','name':'Kirsty Hale','source_of_harm':'no','victim':'yes','relationships':[{'is':'mother'}]},\
{'id':'00000000000000b2','name':'Marcus Bell','source_of_harm':'yes','in_household':'yes','communication':'reads little','relationships':[{'is':'father'}]}],\
'others':[{'id':'00000000000000c1','name':'Gran Sheila','relationship':'grandmother'}],\
'members':[{'id':'00000000000000d1','name':'Dan Okoro','role':'alcohol worker'}]";

#[track_caller]
fn asked(text: &str) -> BTreeSet<&'static str> {
    // A typed apostrophe is written ’ in the cases.
    let text = match text.strip_prefix("P,") {
        Some(rest) => format!("{PEOPLE},{rest}"),
        None => text.to_owned(),
    };
    let json = format!("{{{text}}}").replace('\'', "\"");
    let case = of_json(Json::parse(&json).unwrap_or_else(|err| panic!("{err}: {json}")));
    Coach::new().check(&case, &setting(&case)).iter().map(|it| it.rule.id).collect()
}

fn check(rows: &[Row]) {
    let mut wrong = Vec::new();
    for (id, fires, silent) in rows {
        assert!(rule(id).is_some(), "{id} is no rule");
        assert!(!fires.is_empty() && !silent.is_empty(), "{id} has cases of both sorts");
        for text in *fires {
            if !asked(text).contains(id) {
                wrong.push(format!("{id} is silent about {text}"));
            }
        }
        for text in *silent {
            if asked(text).contains(id) {
                wrong.push(format!("{id} asks about {text}"));
            }
        }
    }
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn specific() {
    check(table_sp::ROWS);
}

#[test]
fn measurable() {
    check(table_me::ROWS);
}

#[test]
fn agreed() {
    check(table_ac::ROWS);
}

#[test]
fn relevant() {
    check(table_re::ROWS);
}

#[test]
fn timed() {
    check(table_ti::ROWS);
}

#[test]
fn contingent() {
    check(table_cn::ROWS);
}

#[test]
fn classes_of_phrases() {
    check(table_more::ROWS);
}

#[test]
fn every_rule_has_its_cases() {
    let tables = [
        table_sp::ROWS,
        table_me::ROWS,
        table_ac::ROWS,
        table_re::ROWS,
        table_ti::ROWS,
        table_cn::ROWS,
    ];
    let with: BTreeSet<&str> = tables.iter().flat_map(|it| it.iter()).map(|it| it.0).collect();
    // CH and RP have their tables beside them, in `src/rules/coach`; WO in `tests/native/wording.rs`.
    let elsewhere = |id: &str| ["CH", "RP", "WO"].iter().any(|it| id.starts_with(it));
    let mine = rules().map(|it| it.id).filter(|it| !elsewhere(it));
    let without: Vec<_> = mine.filter(|it| !with.contains(it)).collect();
    assert_eq!(without, [""; 0]);
}
