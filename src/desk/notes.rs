//! The coach's questions, with their words, as the page shows them.

use crate::domain::{CaseFile, Prose, from_iso};
use crate::rules::coach::standing::{Standing, Stands, about, standing};
use crate::rules::coach::{Coach, Finding, Setting, Severity};
use crate::session::advice::Note;
use crate::text::{Arg, Words, short};

/// A quotation longer than this is cut: the field is beside it.
const QUOTE: usize = 60;

/// All questions about a case, the most useful first.
pub(super) fn of(
    case: &CaseFile,
    coach: &mut Coach,
    setting: &Setting,
    words: &Words,
) -> Vec<Note> {
    let found = coach.check(case, setting);
    standing(case, found).iter().map(|it| note(case, it, words)).collect()
}

fn note(case: &CaseFile, standing: &Standing, words: &Words) -> Note {
    let Standing { finding, stands, answer } = standing;
    let rule = finding.rule;
    let key = format!("coach-{}", rule.id.to_lowercase());
    let attribute = |name: &str| words.find(&format!("{key}.{name}"), &[]).unwrap_or_default();
    let source = &rule.source;
    let checked = from_iso(source.checked).map(|it| words.day(it)).unwrap_or_default();
    let because = answer.and_then(|it| case.dismissals.get(it)).map(|it| &it.because);
    Note {
        rule: rule.id.to_owned(),
        severity: match rule.severity {
            Severity::Must => "must",
            Severity::Consider => "consider",
            Severity::Tip => "tip",
        }
        .to_owned(),
        place: finding.at.written(finding.field),
        span: finding.span.clone().map(|it| in_browser(case, finding, it)),
        about: about(case, finding),
        question: question(finding, &key, words),
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
        standing: match stands {
            Stands::Open => "open",
            Stands::Later => "later",
            Stands::Quiet => "quiet",
            Stands::Answered => "fine",
        }
        .to_owned(),
        because: because.map(|Prose(it)| it.clone()).unwrap_or_default(),
    }
}

/// The question in words; dates among its arguments as people read them.
fn question(finding: &Finding, key: &str, words: &Words) -> String {
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
    words.say(key, &args)
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
    use crate::domain::edit::{At, Edit};
    use crate::domain::{Id, Value};

    fn notes(case: &CaseFile) -> Vec<Note> {
        let setting = Setting::of(case).on("2026-12-18".parse().unwrap());
        of(case, &mut Coach::new(), &setting, &Words::coach())
    }

    #[test]
    fn a_question_has_its_words_its_place_and_its_source() {
        let mut case = CaseFile::default();
        let at = At::row("statements", Id(1));
        // The smiley is two units for a browser and one character for us.
        let text = "\u{1f600} Concerns were raised about [name].";
        case.apply(Edit::Add(at, vec![("text", Value::Text(text.to_owned()))]));
        let all = notes(&case);
        let gap = all.iter().find(|it| it.rule == "WO8").expect("an unfilled gap");
        assert_eq!(gap.place, "statements/0000000000000001:text");
        let (from, to) = gap.span.expect("a span");
        let units: Vec<u16> = text.encode_utf16().collect();
        let quoted = String::from_utf16(&units[from as usize..to as usize]).unwrap();
        assert!(quoted.contains("[name]") || quoted == "name", "{quoted:?}");
        for words in [&gap.question, &gap.why, &gap.weak, &gap.better, &gap.name, &gap.source] {
            assert!(!words.is_empty() && !words.starts_with("coach-"), "{gap:?}");
        }
        assert_eq!((gap.standing.as_str(), gap.about.as_str()), ("open", text));
        assert!(gap.source.contains("2026"), "{}", gap.source);
    }

    #[test]
    fn an_answered_question_says_why_and_comes_back_when_the_text_changes() {
        let mut case = CaseFile::default();
        let at = At::row("statements", Id(1));
        let text = |it: &str| Value::Text(it.to_owned());
        case.apply(Edit::Add(at, vec![("text", text("[name] was seen."))]));
        let first = notes(&case).into_iter().find(|it| it.rule == "WO8").expect("a gap");
        let fields = vec![
            ("rule", text(&first.rule)),
            ("at", text(&first.place)),
            ("about", text(&first.about)),
            ("kind", text("fine")),
            ("because", text("It is a template.")),
        ];
        case.apply(Edit::Add(At::row("dismissals", Id(9)), fields));
        let standing = |case: &CaseFile| {
            let all = notes(case);
            let it = all.into_iter().find(|it| it.rule == "WO8").expect("still found");
            (it.standing, it.because)
        };
        assert_eq!(standing(&case), ("fine".to_owned(), "It is a template.".to_owned()));
        case.apply(Edit::Set(at, "text", text("[name] was seen again.")));
        assert_eq!(standing(&case).0, "open");
    }
}
