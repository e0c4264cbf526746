//! The coach's questions, with their words: what is new, and what is asked no more.

use std::collections::HashMap;

use crate::domain::edit::At;
use crate::domain::{CaseFile, Id, from_iso};
use crate::rules::coach::standing::{Standing, Stands, about, standing};
use crate::rules::coach::{Finding, Rule};
use crate::session::advice::{Asked, Note, RuleWords, Update};
use crate::text::{Arg, Words, short};

/// A quotation longer than this is cut: the field is beside it.
const QUOTE: usize = 60;

/// What tells one question from another.
type Key = (&'static str, At, &'static str, Option<usize>, u32);

/// A question that was told.
struct Told {
    id: u32,
    finding: Finding,
    stands: Stands,
    answer: Option<Id>,
}

/// What the page was told so far.
#[derive(Default)]
pub(super) struct Notes {
    told: HashMap<Key, Told>,
    /// Rules whose words were told, and whether their reason says something of its own each time.
    rules: HashMap<&'static str, bool>,
    last: u32,
}

impl Notes {
    /// What changed in the questions since the last time.
    pub(super) fn update(&mut self, case: &CaseFile, found: Vec<Finding>, words: &Words) -> Update {
        let mut update = Update::default();
        let mut before = std::mem::take(&mut self.told);
        let mut order: HashMap<(&'static str, At, &'static str, Option<usize>), u32> =
            HashMap::new();
        for (place, it) in (0..).zip(standing(case, found)) {
            let start = it.finding.span.as_ref().map(|it| it.start);
            let same = (it.finding.rule.id, it.finding.at, it.finding.field, start);
            // Two questions of one rule about one record are told apart by their order.
            let twin = order.entry(same).or_default();
            let key = (same.0, same.1, same.2, same.3, *twin);
            *twin += 1;
            let old = before.remove(&key);
            let is_same = old.as_ref().is_some_and(|old| {
                old.finding == it.finding && (old.stands, old.answer) == (it.stands, it.answer)
            });
            match old {
                Some(old) if is_same => drop(self.told.insert(key, old)),
                old => {
                    // One that changed gets a new number, and the old one goes.
                    update.gone.extend(old.map(|it| it.id));
                    self.last += 1;
                    let (id, order) = (self.last, place);
                    let varies = self.rule(it.finding.rule, &mut update, words);
                    update.notes.push(note(case, &it, (id, order, varies), words));
                    let Standing { finding, stands, answer } = it;
                    self.told.insert(key, Told { id, finding, stands, answer });
                }
            }
        }
        update.gone.extend(before.values().map(|it| it.id));
        update.gone.sort_unstable();
        update
    }

    /// Tells the words of a rule once. Does its reason name something of the question?
    fn rule(&mut self, rule: &'static Rule, update: &mut Update, words: &Words) -> bool {
        if let Some(varies) = self.rules.get(rule.id) {
            return *varies;
        }
        let told = rule_words(rule, words);
        let varies = told.why.contains('{');
        update.rules.push(told);
        self.rules.insert(rule.id, varies);
        varies
    }
}

fn key_of(rule: &Rule) -> String {
    format!("coach-{}", rule.id.to_lowercase())
}

fn rule_words(rule: &Rule, words: &Words) -> RuleWords {
    let key = key_of(rule);
    let attribute = |name: &str| words.find(&format!("{key}.{name}"), &[]).unwrap_or_default();
    let source = &rule.source;
    let checked = from_iso(source.checked).map(|it| words.day(it)).unwrap_or_default();
    RuleWords {
        rule: rule.id.to_owned(),
        name: attribute("name"),
        why: attribute("why"),
        weak: attribute("weak"),
        better: attribute("better"),
        source: words.say(
            "advice-source",
            &[
                ("document", source.document.into()),
                ("place", source.place.into()),
                ("checked", checked.into()),
            ],
        ),
    }
}

fn note(case: &CaseFile, standing: &Standing, told: (u32, u32, bool), words: &Words) -> Note {
    let Standing { finding, stands, answer } = standing;
    let (id, order, varies) = told;
    let (key, args) = (key_of(finding.rule), args(finding, words));
    let why = varies.then(|| words.find(&format!("{key}.why"), &args)).flatten();
    let because = answer.and_then(|it| case.dismissals.get(it)).map(|it| it.because.0.clone());
    let of_field = !finding.field.is_empty();
    Note {
        id,
        order,
        span: finding.span.clone().map(|it| in_browser(case, finding, it)),
        asked: Asked {
            rule: finding.rule.id.to_owned(),
            place: finding.at.written(finding.field),
            question: words.say(&key, &args),
            why: why.unwrap_or_default(),
            // Of a field the page has the text itself.
            about: if of_field { String::new() } else { about(case, finding) },
            standing: match stands {
                Stands::Open => "open",
                Stands::Later => "later",
                Stands::Quiet => "quiet",
                Stands::Answered => "fine",
            }
            .to_owned(),
            because: because.unwrap_or_default(),
        },
    }
}

/// What a question says besides its words; dates as people read them.
fn args<'a>(finding: &'a Finding, words: &Words) -> Vec<(&'static str, Arg<'a>)> {
    let quote = short(&finding.quote, QUOTE);
    let quoted = if quote.is_empty() { "no" } else { "yes" };
    let mut args: Vec<(&str, Arg<'_>)> = vec![("quote", quote.into()), ("quoted", quoted.into())];
    for (name, value) in finding.args.iter() {
        let arg = match (*name, value.parse::<usize>(), from_iso(value)) {
            (_, Ok(number), _) => Arg::from(number),
            (_, _, Some(date)) => words.day(date).into(),
            ("child" | "name" | "other", ..) if value.is_empty() => {
                words.say("unnamed-person", &[]).into()
            }
            _ => value.as_str().into(),
        };
        args.push((name, arg));
    }
    args
}

/// Characters of a field's text as the browser counts them: in units of UTF-16.
fn in_browser(case: &CaseFile, finding: &Finding, span: std::ops::Range<usize>) -> (u32, u32) {
    let text = case.said_at(finding.at, finding.field);
    let units = |count: usize| text.chars().take(count).map(|it| it.len_utf16() as u32).sum();
    (units(span.start), units(span.end))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Value;
    use crate::domain::edit::Edit;
    use crate::rules::coach::{Coach, Setting};

    /// A desk's notes and what the page would hold by now.
    #[derive(Default)]
    struct Page {
        notes: Notes,
        held: Vec<Note>,
        rules: Vec<RuleWords>,
    }

    impl Page {
        fn look(&mut self, case: &CaseFile) -> Update {
            let setting = Setting::of(case).on("2026-12-18".parse().unwrap());
            let words = Words::coach();
            let update = self.notes.update(case, Coach::new().check(case, &setting), &words);
            self.held.retain(|it| !update.gone.contains(&it.id));
            self.held.extend(update.notes.iter().cloned());
            self.rules.extend(update.rules.iter().cloned());
            update
        }

        fn gap(&self) -> &Note {
            let mut all = self.held.iter().filter(|it| it.asked.rule == "WO8");
            let gap = all.next().expect("an unfilled gap");
            assert!(all.next().is_none(), "the page holds it once");
            gap
        }
    }

    fn text(text: &str) -> Value {
        Value::Text(text.to_owned())
    }

    #[test]
    fn a_question_has_its_words_its_place_and_its_source() {
        let mut case = CaseFile::default();
        let at = At::row("statements", Id(1));
        // The smiley is two units for a browser and one character for us.
        let typed = "\u{1f600} Concerns were raised about [name].";
        case.apply(Edit::Add(at, vec![("text", text(typed))]));
        let mut page = Page::default();
        page.look(&case);
        let gap = page.gap();
        assert_eq!(gap.asked.place, "statements/0000000000000001:text");
        let (from, to) = gap.span.expect("a span");
        let units: Vec<u16> = typed.encode_utf16().collect();
        let quoted = String::from_utf16(&units[from as usize..to as usize]).unwrap();
        assert_eq!(quoted, "[name]");
        assert!(gap.asked.question.ends_with('?') && gap.asked.standing == "open", "{gap:?}");
        let rule = page.rules.iter().find(|it| it.rule == "WO8").expect("its rule's words");
        for words in [&rule.why, &rule.weak, &rule.better, &rule.name, &rule.source] {
            assert!(!words.is_empty() && !words.starts_with("coach-"), "{rule:?}");
        }
        assert!(rule.source.contains("2026"), "{}", rule.source);
    }

    #[test]
    fn only_what_changed_is_told_and_an_answer_comes_back_with_another_text() {
        let mut case = CaseFile::default();
        let at = At::row("statements", Id(1));
        case.apply(Edit::Add(at, vec![("text", text("[name] was seen."))]));
        let mut page = Page::default();
        page.look(&case);
        assert_eq!(page.look(&case), Update::default(), "nothing changed, nothing is told");
        let first = page.gap().clone();
        let fields = vec![
            ("rule", text(&first.asked.rule)),
            ("at", text(&first.asked.place)),
            ("about", text("[name] was seen.")),
            ("kind", text("fine")),
            ("because", text("It is a template.")),
        ];
        case.apply(Edit::Add(At::row("dismissals", Id(9)), fields));
        let update = page.look(&case);
        assert_eq!((update.notes.len(), &update.gone[..]), (1, &[first.id][..]));
        assert_eq!(update.rules, [], "a rule's words are told once");
        let gap = page.gap();
        assert_eq!((&*gap.asked.standing, &*gap.asked.because), ("fine", "It is a template."));
        case.apply(Edit::Set(at, "text", text("[name] was seen again.")));
        page.look(&case);
        assert_eq!(page.gap().asked.standing, "open");
        case.apply(Edit::Set(at, "text", text("Ava was seen again.")));
        page.look(&case);
        assert!(page.held.iter().all(|it| it.asked.rule != "WO8"));
    }
}
