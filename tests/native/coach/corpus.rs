//! Outcomes, actions and contingencies as practitioners write them, weak and sound: how many of
//! the faults a chair would name are found, and how many questions are beside the point.
//!
//! The corpus was written without sight of the rules; `tests/coach/FORMAT.md` says how it is
//! scored. Another one is scored with `COACH_CORPUS=path cargo test ... -- --nocapture together`;
//! with `COACH_SECRET=1` only the figures are printed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use plainplan::domain::{CaseFile, Json};
use plainplan::rules::coach::Coach;

use super::cases::{of_json, setting};

/// Rules of text, scored on every weak item of that kind.
fn scored(kind: &str) -> &'static str {
    match kind {
        "outcome" => "SP2 SP3 SP4 SP5 SP6 SP7 SP8 ME2 ME5 ME8 ME11 ME12 AC7 RE11",
        "action" => "SP1 SP2 SP3 SP4 SP8 AC7 AC8 AC9 TI1 TI5",
        _ => "CN2 CN3 CN4 CN5 CN9 CN12",
    }
}

/// Rules that one item alone cannot decide.
const NEVER: &str = "SP9 AC4 RE1 RE2 RE3 RE4 RE5 RE6 RE7 RE8 RE9 RE10 TI4 CN1 CN6 CN8 CN13 IN1 IN2 IN3 IN4 IN5 IN6 IN7 IN8";

fn has(list: &str, id: &str) -> bool {
    list.split(' ').any(|it| it == id)
}

fn strings(json: Option<&Json>) -> BTreeSet<String> {
    let Some(Json::List(items)) = json else { return BTreeSet::new() };
    items.iter().filter_map(|it| it.as_text()).map(str::to_owned).collect()
}

fn pairs(json: &Json) -> Vec<(String, Json)> {
    match json {
        Json::Object(pairs) => pairs.clone(),
        _ => Vec::new(),
    }
}

/// The case around an item: its people, and links by name.
fn case_of(entry: &Json) -> CaseFile {
    let people = entry.get("people").expect("people");
    let mut next = 0x10;
    let mut ids: BTreeMap<String, Json> = BTreeMap::new();
    let mut children: Vec<Json> = Vec::new();
    let mut parts: Vec<(String, Json)> = Vec::new();
    for part in ["children", "adults", "others", "members"] {
        let Some(Json::List(list)) = people.get(part) else { continue };
        let mut rows = Vec::new();
        for person in list {
            next += 1;
            let id = Json::text(format!("{next:016x}"));
            let name = person.get("name").and_then(Json::as_text).unwrap_or_default();
            ids.insert(name.to_owned(), id.clone());
            let mut row = vec![("id".to_owned(), id.clone())];
            for (key, value) in pairs(person) {
                match (part, &*key) {
                    ("adults", "possible_victim") => row.push(("victim".to_owned(), value)),
                    ("adults", "relationship") => {
                        let is = |child: &Json| {
                            Json::object([("id", child.clone()), ("is", value.clone())])
                        };
                        let all = children.iter().map(is).collect();
                        row.push(("relationships".to_owned(), Json::List(all)));
                    }
                    _ => row.push((key, value)),
                }
            }
            if part == "children" {
                children.push(id);
            }
            rows.push(Json::Object(row));
        }
        parts.push((part.to_owned(), Json::List(rows)));
    }
    let mut item = pairs(entry.get("item").expect("item"));
    item.push(("child".to_owned(), children[0].clone()));
    if let Some(at) = item.iter().position(|it| it.0 == "owner_name") {
        let name = item[at].1.as_text().unwrap_or_default().split(',').next().unwrap_or_default();
        if let Some(id) = ids.get(name.trim()) {
            item[at] = ("owner".to_owned(), id.clone());
        }
    }
    if let Some(at) = item.iter().position(|it| it.0 == "hidden_from_names") {
        let names = strings(Some(&item[at].1));
        let links = names.iter().filter_map(|it| ids.get(it).cloned()).collect();
        item[at] = ("hidden_from".to_owned(), Json::List(links));
    }
    let kind = entry.get("kind").and_then(Json::as_text).expect("kind");
    let list = match kind {
        "outcome" => "outcomes",
        "action" => "actions",
        _ => "contingencies",
    };
    parts.push((list.to_owned(), Json::List(vec![Json::Object(item)])));
    of_json(Json::Object(parts))
}

/// Of one rule: found and wanted, found and not wanted, wanted and not found.
#[derive(Default)]
struct Score {
    right: usize,
    wrong: usize,
    missed: usize,
}

impl Score {
    fn precision(&self) -> f64 {
        self.right as f64 / (self.right + self.wrong).max(1) as f64
    }

    fn recall(&self) -> f64 {
        self.right as f64 / (self.right + self.missed).max(1) as f64
    }
}

/// The scores of one corpus, by rule.
type Scores = BTreeMap<String, Score>;

const CORPORA: &[&str] =
    &["tests/coach/dev.json", "tests/coach/heldout.json", "tests/coach/third.json"];

fn scores_of(path: &str) -> Scores {
    let text = fs::read_to_string(path).expect("the corpus");
    let Ok(Json::List(entries)) = Json::parse(&text) else { panic!("{path} is a list") };
    let secret = std::env::var("COACH_SECRET").is_ok();
    let mut scores = Scores::new();
    for entry in &entries {
        let text = |key| entry.get(key).and_then(Json::as_text).unwrap_or_default();
        let say = |what: &str, id: &str, quotes: String| {
            if !secret {
                let item = entry.get("item").map(Json::print).unwrap_or_default();
                println!("{what} {id}: {} {quotes} {item}", text("id"));
            }
        };
        let (must, may) = (strings(entry.get("must_fire")), strings(entry.get("may_fire")));
        let weak = entry.get("weak") == Some(&Json::Bool(true));
        let case = case_of(entry);
        let found = Coach::new().check(&case, &setting(&case));
        let list = match text("kind") {
            "outcome" => "outcomes",
            "action" => "actions",
            _ => "contingencies",
        };
        let mine =
            |id: &str| ["SP", "ME", "AC", "RE", "TI", "CN"].iter().any(|it| id.starts_with(it));
        let ids: BTreeSet<&str> = found
            .iter()
            .filter(|it| mine(it.rule.id) && (weak || it.at.part == list))
            .map(|it| it.rule.id)
            .collect();
        for id in &must {
            let score = scores.entry(id.clone()).or_default();
            if ids.contains(&**id) {
                score.right += 1;
            } else {
                score.missed += 1;
                say("missed", id, String::new());
            }
        }
        for id in ids {
            let false_alarm = match weak {
                true => !must.contains(id) && !may.contains(id) && has(scored(text("kind")), id),
                false => !has(NEVER, id),
            };
            if false_alarm {
                scores.entry(id.to_owned()).or_default().wrong += 1;
                let of_rule = found.iter().filter(|it| it.rule.id == id);
                let quotes: Vec<_> = of_rule.map(|it| (it.field, &*it.quote)).collect();
                say("beside", id, format!("{quotes:?}"));
            }
        }
    }
    scores
}

fn print(name: &str, score: &Score) {
    println!(
        "{name:5} {:5} {:5} {:6} {:10.3} {:6.3}",
        score.right,
        score.wrong,
        score.missed,
        score.precision(),
        score.recall()
    );
}

/// Adds what one corpus says to what others said.
fn add(to: &mut Scores, from: Scores) {
    for (id, score) in from {
        let sum = to.entry(id).or_default();
        sum.right += score.right;
        sum.wrong += score.wrong;
        sum.missed += score.missed;
    }
}

/// Prints the scores; gives the sum.
fn report(name: &str, scores: &Scores) -> Score {
    println!("\n{name}\nrule  right wrong missed  precision recall");
    let mut all = Score::default();
    for (id, score) in scores {
        print(id, score);
        all.right += score.right;
        all.wrong += score.wrong;
        all.missed += score.missed;
    }
    print("all", &all);
    all
}

#[test]
fn the_corpora_are_on_the_list() {
    let files = fs::read_dir("tests/coach").expect("the folder").flatten();
    let names = files.map(|it| it.path().to_string_lossy().replace('\\', "/"));
    let mut names: Vec<String> = names.filter(|it| it.ends_with(".json")).collect();
    names.sort();
    assert_eq!(names, CORPORA);
}

#[test]
fn corpus_dev() {
    let all = report(CORPORA[0], &scores_of(CORPORA[0]));
    assert!(all.precision() >= 0.98, "precision {:.3}", all.precision());
    assert!(all.recall() >= 0.98, "recall {:.3}", all.recall());
}

#[test]
fn corpus_heldout() {
    let all = report(CORPORA[1], &scores_of(CORPORA[1]));
    assert!(all.precision() >= 0.9, "precision {:.3}", all.precision());
    assert!(all.recall() >= 0.85, "recall {:.3}", all.recall());
}

#[test]
fn corpus_third() {
    let all = report(CORPORA[2], &scores_of(CORPORA[2]));
    assert!(all.precision() > 0.0, "something is found");
}

#[test]
fn corpora_together_are_asked_about_as_a_chair_would() {
    let mut scores = Scores::new();
    match std::env::var("COACH_CORPUS") {
        Ok(path) => add(&mut scores, scores_of(&path)),
        Err(_) => CORPORA.iter().for_each(|it| add(&mut scores, scores_of(it))),
    }
    let all = report("together", &scores);
    assert!(all.precision() >= 0.9, "precision {:.3}", all.precision());
    assert!(all.recall() >= 0.85, "recall {:.3}", all.recall());
    let poor = |it: &(&String, &Score)| it.1.right + it.1.wrong >= 3 && it.1.precision() < 0.8;
    let poor: Vec<_> = scores.iter().filter(poor).map(|it| it.0).collect();
    assert_eq!(poor, [""; 0], "rules whose questions are too often beside the point");
}
