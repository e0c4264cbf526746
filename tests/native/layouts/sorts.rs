//! Nothing that somebody alleges, fears or thinks reads like a fact; nothing that was not filled in
//! reads like "no concern"; every sheet says how far the work is.

use plainplan::document::plain::plain;
use plainplan::document::{Block, Doc, Line, Run};
use plainplan::domain::edit::{At, Edit};
use plainplan::domain::sections::{Block as Piece, Need, Section};
use plainplan::domain::ways::Ways;
use plainplan::domain::{CaseFile, Id, Kind, Value};
use plainplan::layouts::{Circle, Layout, Source, Stage};
use plainplan::text::Words;

use super::answers::full;
use super::case;

fn doc(case: &CaseFile, layout: Layout, circle: Circle) -> Doc<String> {
    let (words, ways, stage) = (Words::coach(), Ways::default(), Stage::default());
    layout.make(&Source::new(case, &words, &ways, circle, None, &stage))
}

fn text(case: &CaseFile, layout: Layout) -> String {
    plain(&doc(case, layout, layout.circles()[0]))
}

/// Wherever the words of an allegation stand, what marks them as one stands right before them.
#[test]
fn an_allegation_is_marked_wherever_it_stands() {
    let case = full();
    let mut found = 0;
    let mut look = |part: &'static str, field: &str| {
        for row in case.list(part).expect("a list").all() {
            let said = row.text(field);
            assert_eq!(row.text("basis"), "allegation");
            for layout in Layout::ALL.into_iter().filter(|it| *it != Layout::Blank) {
                for circle in layout.circles() {
                    let doc = doc(&case, layout, *circle);
                    for (marks, line) in said_in(&doc) {
                        if !line.contains(&said) {
                            continue;
                        }
                        found += 1;
                        let before = format!("{marks} {}", line.split(&said).next().unwrap_or(""));
                        let before = before.to_lowercase();
                        let is_marked = before.contains("allegation") || before.contains("alleged");
                        assert!(is_marked, "{}: “{line}”, marked “{marks}”", layout.key());
                    }
                }
            }
        }
    };
    look("statements", "text");
    look("chronology", "what");
    assert!(found > 60, "only {found} places");
}

/// Every line of a document, with the marks of the point or the row it is in.
fn said_in(doc: &Doc<String>) -> Vec<(String, String)> {
    fn words(line: &Line<String>) -> String {
        line.iter()
            .map(|it| match it {
                Run::Text(it) | Run::Strong(it) => it.as_str(),
                _ => "",
            })
            .collect()
    }
    fn walk(blocks: &[Block<String>], row: &str, all: &mut Vec<(String, String)>) {
        for block in blocks {
            match block {
                Block::Para(it) | Block::Note(it) => all.push((row.to_owned(), words(it))),
                Block::List(lines) => {
                    all.extend(lines.iter().map(|it| (row.to_owned(), words(it))));
                }
                Block::Facts(rows) => {
                    all.extend(rows.iter().map(|it| (row.to_owned(), words(&it.1))));
                }
                Block::Point(it) => {
                    let marks = it.marks.join(" ");
                    all.push((format!("{row} {marks}"), words(&it.text)));
                    // What belongs to a point is not covered by the point's own marks.
                    all.extend(it.notes.iter().map(|it| (String::new(), words(it))));
                }
                Block::Table(it) => {
                    for cells in &it.rows {
                        // A column of marks marks its row; a cell is read after those before it.
                        let marks = cells.get(2).filter(|_| it.head.len() == 6);
                        let mut lines = Vec::new();
                        walk(marks.map_or(&[][..], |it| it), "", &mut lines);
                        let marks: String = lines.into_iter().map(|it| it.1).collect();
                        cells.iter().for_each(|it| walk(it, &marks, all));
                    }
                }
                Block::Picture(it) => {
                    all.extend(it.told.iter().map(|it| (String::new(), words(it))));
                }
                _ => {}
            }
        }
    }
    let mut all = Vec::new();
    doc.sections.iter().for_each(|it| walk(&it.blocks, "", &mut all));
    all
}

/// What the journey asks for and nobody answered is printed as not completed, in the document its
/// page is a part of.
#[test]
fn what_is_asked_and_not_answered_is_seen() {
    let case = full();
    let words = Words::coach();
    let blank = words.say("doc-blank", &[]);
    let mut silent = Vec::new();
    for section in Section::all().iter().filter(|it| !it.part_of.is_empty()) {
        let layout = Layout::of(section.part_of).expect("a document");
        let before = text(&case, layout).matches(&blank).count();
        for piece in section.blocks {
            let (part, asks) = match *piece {
                Piece::Part(part, asks)
                | Piece::Mine(part, asks)
                | Piece::EachChild(part, asks)
                | Piece::EachAdult(part, asks) => (part, asks),
                Piece::List(list) | Piece::Dated(list) => (list.part, list.asks),
                _ => continue,
            };
            for ask in asks.iter().filter(|it| it.need == Need::Asked) {
                let at = match case.list(part) {
                    Some(rows) => At::row(part, rows.ids()[0]),
                    None => At::part(part),
                };
                let node = case.node(at).expect("a record");
                let leaf = node.leaf(ask.field).expect("a field");
                let mut other = case.clone();
                match leaf.kind() {
                    Kind::Rows => {
                        for id in leaf.rows().expect("rows").ids() {
                            other.apply(Edit::Remove(at.sub(ask.field, id)));
                        }
                    }
                    _ => {
                        let empty = match leaf.value() {
                            Value::Text(_) => Value::Text(String::new()),
                            Value::Many(_) => Value::Many(Vec::new()),
                            Value::Date(_) => Value::Date(Default::default()),
                            Value::Answer(_) => Value::Answer(Default::default()),
                        };
                        other.apply(Edit::Set(at, ask.field, empty));
                    }
                }
                let now = text(&other, layout);
                let unsorted = now.contains(&words.say("doc-basis-blank", &[]));
                let undated = now.contains(&format!("\n{}", words.say("doc-undated", &[])))
                    || now.contains(&format!(" {}", words.say("doc-undated", &[])));
                if now.matches(&blank).count() <= before && !unsorted && !undated {
                    silent.push(format!("{part} {}", ask.field));
                }
            }
        }
    }
    // Links that only join items of the plan, and what a condition hides when its answer is gone.
    let joins = ["outcomes risks", "contingencies risks", "contingencies kind", "visits child"];
    let asked_if = ["voices not_obtained_why", "contingencies no_change_by"];
    silent.retain(|it| !joins.contains(&it.as_str()) && !asked_if.contains(&it.as_str()));
    assert!(silent.is_empty(), "not completed, and nobody sees it: {silent:#?}");
}

/// The template's order (S1, Appendix 1), word for word: a golden file alone would follow any change.
#[test]
fn the_report_keeps_the_order_of_appendix_1_and_the_plan_has_eleven_elements() {
    let case = case("whole");
    let heads = |layout| -> Vec<String> {
        let doc = doc(&case, layout, Circle::Professionals);
        doc.sections.into_iter().map(|it| it.heading).collect()
    };
    assert_eq!(
        heads(Layout::Report),
        [
            "About this report",
            "The children",
            "Parents and carers",
            "Other people who matter to the children and parents",
            "How long the agency has been involved",
            "Chronology of the agency’s involvement",
            "Summary of what the agency holds",
            "What Priya says and shows",
            "What it means for Priya",
            "What Leo says and shows",
            "What it means for Leo",
            "What parents and carers say",
            "Is each child at risk of significant harm?",
            "What needs to change for the risk to become less?",
            "What the agency can contribute",
            "Sharing this report before the conference",
            "Signed",
        ]
    );
    let plan = doc(&case, Layout::Plan, Circle::Professionals);
    let of_leo = plan.sections.iter().find(|it| it.heading == "Plan for Leo").expect("his plan");
    let elements = of_leo.blocks.iter().filter_map(|it| match it {
        Block::Heading(it) => Some(it.as_str()),
        _ => None,
    });
    assert_eq!(
        elements.collect::<Vec<_>>(),
        [
            "1. Risks to Leo, and what must change",
            "2. Developmental needs, and services",
            "3. Who is responsible for which part",
            "4. Outcomes, with steps on the way",
            "5. Actions, with timescales",
            "6. If things change: contingency",
            "7. Who sees Leo, and how often",
            "8. Reviews, and how progress is judged",
            "9. People in everyday contact, and special help",
            "10. Members of the core group",
            "11. Visits of the lead worker",
        ]
    );
}

/// Draft or version, invented or real: what stands on every sheet, and across it.
#[test]
fn every_sheet_says_how_far_the_work_is_and_whether_the_family_exists() {
    let (words, ways) = (Words::coach(), Ways::default());
    let version = "Version 2 – 27 November 2026, 14:32";
    let practice = "FICTION – TRAINING: this family does not exist";
    for (mode, stage, marks, watermark) in [
        ("real", None, vec!["Draft", "Confidential"], Some("DRAFT")),
        ("real", Some(version), vec![version, "Confidential"], None),
        (
            "practice",
            None,
            vec![practice, "Draft", "Confidential"],
            Some("FICTION – TRAINING – DRAFT"),
        ),
        (
            "practice",
            Some(version),
            vec![practice, version, "Confidential"],
            Some("FICTION – TRAINING"),
        ),
    ] {
        let mut case = case("whole");
        case.apply(Edit::Set(At::part("about"), "mode", Value::Text(mode.to_owned())));
        let stage = Stage { version: stage.map(str::to_owned) };
        for layout in Layout::ALL.into_iter().filter(|it| *it != Layout::Blank) {
            let source = Source::new(&case, &words, &ways, layout.circles()[0], None, &stage);
            let doc = layout.make(&source);
            let mut marks = marks.clone();
            // Notes to speak from hold the author's view, which is in no version.
            marks.retain(|it| layout != Layout::Spoken || *it != version);
            assert_eq!(doc.marks, marks, "{} {mode}", layout.key());
            assert_eq!(doc.watermark.as_deref(), watermark, "{} {mode}", layout.key());
            assert_eq!(doc.agency.as_deref(), Some("Anyshire Community Health"));
        }
        let chair = Source::new(&case, &words, &ways, Circle::Chair, None, &stage).chair_sheet();
        let all = [&marks[..], &["Private"]].concat();
        assert_eq!(
            (chair.marks, chair.watermark.as_deref()),
            (all.into_iter().map(str::to_owned).collect(), watermark)
        );
        assert_eq!(chair.agency.as_deref(), Some("Anyshire Community Health"));
    }
}

/// What is about one child stands with that child; what names only a child the conference is not
/// about stands with the family; nothing stands nowhere.
#[test]
fn a_worry_stands_with_the_child_it_is_about() {
    let mut case = case("whole");
    let baby = case.children.iter().find(|it| it.name.read() == "Baby").expect("a child").id;
    let at = At::row("statements", Id(0x77));
    let own = |it: &str| Value::Text(it.to_owned());
    case.apply(Edit::Add(
        at,
        vec![
            ("domain", own("family")),
            ("valence", own("worry")),
            ("text", own("The baby has no cot.")),
            ("basis", own("observation")),
            ("children", Value::Many(vec![baby.to_string()])),
        ],
    ));
    for layout in [Layout::Worries, Layout::Spoken] {
        let said = text(&case, layout);
        let (family, rest) = said.split_once("\nPriya\n====").expect("her part");
        let (_, leo) = rest.split_once("\nLeo\n===").expect("his part");
        assert!(family.contains("The baby has no cot."), "{}", layout.key());
        assert!(leo.contains("Leo is in class on 61 of 100 days."), "{}", layout.key());
        // As what a change answers, it is quoted with the family as well.
        let own = |line: &str| line.contains("61 of 100") && !line.contains("Answers the worry");
        assert!(!family.lines().any(own), "{}", layout.key());
    }
    let grid = text(&case, Layout::Grid);
    let (_, each) = grid.split_once("\nEach child\n").expect("the second table");
    assert!(each.contains("Leo is in class on 61 of 100 days."));
}

/// A row of the plan that was linked to nothing is in the plan on a page all the same; so is a visit
/// that names no child in each child's plan.
#[test]
fn what_is_linked_to_nothing_is_not_lost() {
    let mut case = CaseFile::default();
    let own = |it: &str| Value::Text(it.to_owned());
    let leo = At::row("children", Id(1));
    case.apply(Edit::Add(leo, vec![("name", own("Leo")), ("standing", own("subject"))]));
    let mine = ("child", own(&Id(1).to_string()));
    let add = |case: &mut CaseFile, at, fields| case.apply(Edit::Add(at, fields));
    let action = vec![mine.clone(), ("what", own("Rings the school"))];
    add(&mut case, At::row("actions", Id(2)), action);
    let sign = vec![mine.clone(), ("sign", own("Leo is not in class"))];
    add(&mut case, At::row("contingencies", Id(3)), sign);
    let visit = vec![("who", own("Ms Hale")), ("lead_worker", own("no"))];
    add(&mut case, At::row("visits", Id(4)), visit);
    let change = vec![("text", own("Leo is in class."))];
    add(&mut case, At::row("changes", Id(5)), change);
    let page = text(&case, Layout::PlanPage);
    assert!(page.contains("Rings the school") && page.contains("Leo is not in class"), "{page}");
    let plan = text(&case, Layout::Plan);
    let (_, risks) = plan.split_once("1. Risks to Leo").expect("element 1");
    let (risks, rest) = risks.split_once("2. Developmental").expect("element 2");
    assert!(risks.contains("Not completed") && risks.contains("Leo is in class."), "{risks}");
    let (_, seen) = rest.split_once("7. Who sees Leo").expect("element 7");
    assert!(seen.split("8. ").next().is_some_and(|it| it.contains("Ms Hale")), "{seen}");
}
