//! A whole copy for one reader, as a family would get it: everybody in it is made up.

use plainplan::document::{Block, Doc, Line, Point, Run, Section, Sheet};

fn text(text: &str) -> Line<String> {
    vec![Run::Text(text.to_owned())]
}

/// A line in which `[term|what it means]` opens, `<plain|original>` was swapped and `*stands out*`.
fn line(written: &str) -> Line<String> {
    let mut runs = Vec::new();
    let mut rest = written;
    while let Some(at) = rest.find(['[', '<', '*']) {
        let (before, after) = rest.split_at(at);
        if !before.is_empty() {
            runs.push(Run::Text(before.to_owned()));
        }
        let close = match &after[..1] {
            "[" => ']',
            "<" => '>',
            _ => '*',
        };
        let (inner, behind) = after[1..].split_once(close).expect("it closes");
        let (shown, more) = inner.split_once('|').unwrap_or((inner, ""));
        let (shown, more) = (shown.to_owned(), more.to_owned());
        runs.push(match close {
            ']' => Run::Term { term: shown, plain: more },
            '>' => Run::Swapped { plain: shown, original: more },
            _ => Run::Strong(shown),
        });
        rest = behind;
    }
    if !rest.is_empty() {
        runs.push(Run::Text(rest.to_owned()));
    }
    runs
}

#[derive(Default)]
struct Numbers(u32);

impl Numbers {
    fn point(&mut self, mark: &str, lead: &str, words: &str, notes: &[&str]) -> Block<String> {
        self.0 += 1;
        let some = |it: &str| (!it.is_empty()).then(|| it.to_owned());
        Block::Point(Point {
            number: Some(self.0),
            marks: some(mark).into_iter().collect(),
            lead: some(lead),
            text: line(words),
            notes: notes.iter().map(|it| line(it)).collect(),
            is_quote: false,
        })
    }

    fn quote(&mut self, lead: &str, words: &str, notes: &[&str]) -> Block<String> {
        let Block::Point(point) = self.point("Somebody’s own words", lead, words, notes) else {
            unreachable!("a point")
        };
        Block::Point(Point { is_quote: true, ..point })
    }
}

fn section(heading: &str, blocks: Vec<Block<String>>) -> Section<String> {
    Section { heading: heading.to_owned(), blocks }
}

const FACT: &str = "Seen or written down";
const SAID: &str = "Somebody said this. It is not proved.";
const VIEW: &str = "What a worker thinks";

/// Kirsty's copy.
pub fn copy() -> Doc<String> {
    let mut n = Numbers::default();
    let facts = |rows: &[(&str, &str)]| {
        Block::Facts(rows.iter().map(|(a, b)| ((*a).to_owned(), line(b))).collect())
    };
    let heading = |it: &str| Block::Heading(it.to_owned());
    let sections = vec![
        section("Why we are meeting", vec![
            Block::Para(line(
                "There will be a [child protection conference|a meeting of your family and workers \
                 to decide how to keep a child safe]. You are part of it.",
            )),
            facts(&[
                ("When", "*Tuesday 5 January 2027*, 10 in the morning"),
                ("Where", "Room 2, the Civic Centre"),
                ("Who it is about", "Priya, 4, and Leo, 9"),
                ("Who runs it", "Alix Ford, the [chair|the person who runs the meeting and does not work with your family]"),
            ]),
            n.point(FACT, "Monday 7 December 2026", "Ms Hale rang social care. Leo had come to school in <the clothes he slept in|an unkempt state> four days out of five.", &["Known from: the school’s own notes."]),
        ]),
        section("What we are worried about", vec![
            heading("Priya"),
            n.point(FACT, "Thursday 3 December 2026", "Nobody at home woke up when Priya cried. She was in the hall with the front door open at 11 at night.", &["Known from: the police, who came at 11:10 at night.", "What it means for Priya: she could have walked into the road."]),
            n.point(SAID, "", "A neighbour says that Priya has been out in the hall at night before.", &["Nobody has checked this yet."]),
            n.point(VIEW, "Jo Lund, health visitor", "Priya is tired when I see her, and falls asleep on the floor. I think she does not sleep enough at night.", &[]),
            heading("Leo"),
            n.point(FACT, "", "Leo was in school 61 days of each 100 this autumn. When he comes, he is often late.", &["Known from: the register."]),
            n.point(SAID, "Monday 30 November 2026", "Leo told Ms Hale that he gets Priya her tea “when Mum can’t get up”.", &["What it means for Leo: he does a grown-up’s work, and worries in class."]),
            n.point(FACT, "", "Kirsty told the clinic she drinks on most nights. Her doctor has asked [CAMHS|mental health help for children] and the alcohol clinic to help.", &[]),
            n.point(VIEW, "Dan Okoro, alcohol worker", "The drinking is <more than it was|escalating>. It may get worse around Christmas.", &["What it means: on those nights no adult may be able to keep the children safe."]),
        ]),
        section("What is going well", vec![
            n.point(FACT, "", "Priya has had all her injections. Kirsty took her each time.", &[]),
            n.point(VIEW, "Jo Lund, health visitor", "Priya runs to her mum for a cuddle, and gets one. That is strong and good.", &[]),
            n.point(FACT, "", "Kirsty asked for help with drinking by herself, before anybody told her to.", &[]),
            n.point("", "Gran Sheila", "has the children on Saturdays and would like to do more.", &[]),
        ]),
        section("What Leo says", vec![
            n.quote("Leo", "I like it when Mum makes pancakes. I don’t like it when she sleeps and I can’t wake her up.", &["Said to Ms Hale at school on Monday 30 November 2026."]),
            n.quote("Leo", "I want to stay at home and I want Mum to be well.", &[]),
        ]),
        section("What you told us", vec![
            n.quote("You", "I know I need to stop. I am scared you will take them.", &["Said to Jo Lund at home on Wednesday 9 December 2026."]),
            n.point("You see it in another way", "", "You say the door was shut that night, and that a lodger must have opened it.", &["We have asked the police again. They have not answered yet."]),
        ]),
        section("What needs to change", vec![
            n.point("", "For Priya", "Priya has a calm adult to put her to bed on 6 nights in 7 by Friday 12 March 2027, and this has lasted 6 weeks.", &["Now: about 3 nights in 7.", "How we will know: you and Gran Sheila tick a chart."]),
            n.point("", "For Leo", "Leo is in class by ten to nine on at least 9 days in every 10.", &["Now: 61 days in 100. By: Friday 19 March 2027."]),
        ]),
        section("Who will do what, and when", vec![
            n.point("", "You", "will meet Dan Okoro at the clinic each Tuesday at 10 in the morning, from 5 January to 9 March 2027.", &["We pay the bus fare."]),
            n.point("", "Dan Okoro", "will tell the [lead worker|the main worker for the plan] by 5 in the afternoon if a meeting is missed.", &[]),
            n.point("", "Ms Hale", "will keep a place for Leo at breakfast club from Monday 11 January 2027.", &[]),
            n.point("", "Gran Sheila", "will have both children on Friday and Saturday nights until the next meeting.", &[]),
        ]),
        section("What happens if it does not get better", vec![
            Block::Para(line("This is our [contingency plan|what we will do if things go wrong or do not get better].")),
            n.point("", "If you are drunk when somebody visits or collects Priya", "The adult there stays with Priya and rings Gran Sheila. Priya goes to her that hour. The next working day we talk about what to do.", &[]),
            n.point("", "If by 5 March Leo is in class on fewer than 7 days in 10", "We meet within 5 working days. We will tell you in writing what we think should happen next. That may be to ask a lawyer about going to court.", &["Only a court can decide that your children live somewhere else if you do not agree. In an emergency the police can, for a short time."]),
        ]),
        section("Who to ask", vec![
            facts(&[("Your worker", "Sam Price, 01632 960 118"), ("At night and weekends", "01632 960 999")]),
            Block::List(vec![
                text("You may bring somebody to sit with you."),
                text("You may ask for breaks."),
                line("You may have an [advocate|someone who helps you say what you want]. It costs you nothing."),
            ]),
        ]),
        section("If you disagree", vec![
            Block::Para(text("Tell us. It is written down, and nobody may hold it against you.\nYou can tell the person who wrote this, or Alix Ford before the meeting.")),
            n.point("", "", "If you think the meeting was not fair, you can complain to the council. The plan goes on in the meantime.", &[]),
            Block::Glossary(vec![
                ("Core group".to_owned(), "the small group, with you in it, that carries out the plan between big meetings".to_owned()),
                ("Threshold".to_owned(), "how serious things must be before the council must act".to_owned()),
            ]),
        ]),
    ];
    Doc {
        lang: "en",
        title: "A report for your meeting".to_owned(),
        reader: "This copy is for Kirsty.".to_owned(),
        marks: vec!["Draft".to_owned(), "Made up, for practice".to_owned()],
        watermark: Some("Made up, for practice".to_owned()),
        agency: None,
        sheet: Sheet::Portrait,
        new_sheets: false,
        sections,
        answers: true,
        code: 0x7001_9abc,
    }
}
