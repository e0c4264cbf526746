//! The documents of a conference: made here, looked through for what they leave out, handed out as
//! files of several formats.

use std::collections::BTreeSet;

use super::file::File;
use super::told::texts;
use crate::desk::Desk;
use crate::desk::history::Stand;
use crate::document::word::Labels;
use crate::document::{Doc, drawn, visible};
use crate::domain::edit::At;
use crate::domain::ways::Ways;
use crate::domain::{Id, Json, Kind, Node, Value};
use crate::family::number_of;
use crate::layouts::{Circle, Layout, Sight, Source, Stage, Why};
use crate::release::leak::{Check, Hidden, What};
use crate::release::{telling, what};

/// What a document left out and something in it that may tell of it.
struct Tells {
    about: String,
    quote: String,
    around: String,
    place: String,
}

/// A document, ready or not.
struct Made {
    doc: Doc<String>,
    left: Vec<(At, Why)>,
    tells: Vec<Tells>,
    open: usize,
}

/// The sort of hit that is kept with what the author let stand.
const HIT: &str = "left-out";

/// Notes a value that a document leaves out, and all that lies within it.
fn hide(all: &mut Vec<Hidden>, at: At, node: &dyn Node, field: &'static str) {
    let Some(leaf) = node.leaf(field) else { return };
    if let Some(rows) = leaf.rows() {
        for row in rows.all() {
            row.keys().into_iter().for_each(|key| hide(all, at.sub(field, row.id()), &*row, key));
        }
        return;
    }
    // A day is one of many in a report, and tells nothing by itself.
    let (what, text) = match (leaf.kind(), leaf.value()) {
        (Kind::Line | Kind::Prose, Value::Text(text)) => (what(node.name(), field), text),
        (Kind::Answer, Value::Answer(answer)) if !answer.text.trim().is_empty() => {
            (what(node.name(), field), answer.text)
        }
        // Why a box is empty is no address, even in the place of one.
        (Kind::Answer, Value::Answer(answer)) => (What::Text, answer.why),
        _ => return,
    };
    if !text.trim().is_empty() {
        all.push(Hidden { what, text, place: at.written(field) });
    }
}

/// `doc-report-everybody`: which document, for whom.
fn named(which: &str) -> Option<(Layout, Circle)> {
    let rest = which.strip_prefix("doc-")?;
    Layout::ALL.into_iter().find_map(|layout| {
        let circle = rest.strip_prefix(layout.key())?.strip_prefix('-')?;
        let circle = layout.circles().iter().find(|it| it.key() == circle)?;
        Some((layout, *circle))
    })
}

impl Desk {
    fn ways(&self) -> Ways {
        self.area.as_ref().map(|it| it.ways()).unwrap_or_default()
    }

    /// How far the work is, as the documents say it.
    fn stage(&self) -> Stage {
        let is_version = matches!(self.stand(), Stand::Is(_));
        Stage { version: is_version.then(|| self.version_mark()) }
    }

    pub(super) fn with_source<T>(&self, circle: Circle, make: impl FnOnce(&Source<'_>) -> T) -> T {
        let (ways, stage) = (self.ways(), self.stage());
        make(&Source::new(&self.case, &self.words, &ways, circle, self.today, &stage))
    }

    fn made(&self, layout: Layout, circle: Circle) -> Made {
        self.with_source(circle, |source| {
            let doc = layout.make(source);
            let left = match layout {
                Layout::Blank => Vec::new(),
                _ => source.sight().left_out(),
            };
            let tells = self.tells(&doc, source.sight(), &left);
            let open = tells.iter().filter(|it| self.let_stand(&it.about).is_none()).count();
            Made { doc, left, tells, open }
        })
    }

    /// Did the author say that this may stand? The row that says so, and why.
    fn let_stand(&self, about: &str) -> Option<(Id, String)> {
        let mut all = self.case.cleared.iter();
        let it = all.find(|it| it.reader.0.is_none() && it.hit.0 == HIT && it.about.0 == about)?;
        Some((it.id, it.because.0.clone()))
    }

    /// What in a document may tell of something that it leaves out.
    fn tells(&self, doc: &Doc<String>, sight: &Sight<'_>, left: &[(At, Why)]) -> Vec<Tells> {
        let mut hidden = telling(&self.hidden(sight, left));
        let case = &self.case;
        let mut shown = Vec::new();
        for part in ["children", "adults", "others", "members"] {
            let rows = case.list(part).map(|it| it.all()).unwrap_or_default();
            let named = rows.iter().filter(|it| sight.shows(part, &***it, "name"));
            shown.extend(named.filter_map(|it| case.called(it.id())));
        }
        shown.extend(case.children.iter().map(|it| it.full_name.read().to_owned()));
        let author = &case.author;
        shown.extend([&author.name, &author.agency, &author.role].map(|it| it.read().to_owned()));
        shown.retain(|it| !it.is_empty());
        // Who is named anyway is no secret because an item that is left out names them, too.
        let named: BTreeSet<String> =
            shown.iter().flat_map(|it| it.split_whitespace()).map(str::to_lowercase).collect();
        hidden.retain(|it| {
            let mut words = it.text.split_whitespace().map(str::to_lowercase);
            it.what != What::Name || !words.all(|it| named.contains(&it))
        });
        if hidden.is_empty() {
            return Vec::new();
        }
        let shown: Vec<&str> = shown.iter().map(String::as_str).collect();
        let check = Check::new(&hidden, &shown, &[]);
        let mut found: Vec<Tells> = Vec::new();
        for around in doc.texts() {
            for leak in check.look(around).into_iter().filter(|it| it.hit.stops()) {
                let Some(secret) = leak.hidden.and_then(|it| hidden.get(it)) else { continue };
                let quote = around[leak.span.clone()].to_owned();
                let about = number_of(&[around, &quote, &secret.text]);
                if found.iter().all(|it| it.about != about) {
                    let (around, place) = (around.clone(), secret.place.clone());
                    found.push(Tells { about, quote, around, place });
                }
            }
        }
        found
    }

    /// The texts of what is left out.
    fn hidden(&self, sight: &Sight<'_>, left: &[(At, Why)]) -> Vec<Hidden> {
        let mut all = Vec::new();
        let mut seen = BTreeSet::new();
        // A record that is left out for several reasons is noted once.
        for (at, _) in left.iter().filter(|it| seen.insert(it.0.written(""))) {
            let Some(node) = self.case.node(*at) else { continue };
            for key in node.keys() {
                // What is shown is no secret; who decided what is kept back, and why, is about the
                // copy and not about the family.
                if !sight.shows(at.part, &*node, key) && !key.starts_with("hidden_") {
                    hide(&mut all, *at, &*node, key);
                }
            }
        }
        all
    }

    /// What the page shows of the documents: their list, one of them, or the texts to copy.
    pub(super) fn document(&self, which: &str) -> Option<Json> {
        if which == "documents" {
            return Some(self.all_documents());
        }
        if which == "doc-boxes" {
            // What stops the report stops its texts as well.
            let open = self.made(Layout::Report, Circle::Professionals).open;
            let boxes = match open {
                0 => self.with_source(Circle::Professionals, |it| it.box_texts()),
                _ => Vec::new(),
            };
            let boxes = boxes.iter().map(|it| {
                texts([
                    ("part", it.part.clone()),
                    ("label", it.label.clone()),
                    ("text", visible(&it.text)),
                ])
            });
            return Some(Json::object([
                ("boxes", Json::List(boxes.collect())),
                ("title", Json::text(self.words.say("documents-boxes", &[]))),
                ("ready", Json::Bool(open == 0)),
                ("say", self.documents_say()),
            ]));
        }
        let (layout, circle) = named(which)?;
        let made = self.made(layout, circle);
        let left = made.left.iter().map(|(at, why)| {
            texts([
                ("what", self.named(*at, "")),
                ("why", self.words.say(why.key(), &[])),
                ("at", at.written("")),
            ])
        });
        let tells = made.tells.iter().map(|it| {
            let what = At::read(&it.place).map(|(at, field)| self.named(at, field));
            let says = self.words.say(
                "doc-tells",
                &[("quote", it.quote.as_str().into()), ("what", what.unwrap_or_default().into())],
            );
            let dealt = self.let_stand(&it.about);
            let because = dealt.as_ref().map(|it| it.1.as_str()).unwrap_or_default();
            let stands = self.words.say("copies-dealt", &[("because", because.into())]);
            texts([
                ("hit", HIT.to_owned()),
                ("about", it.about.clone()),
                ("quote", it.quote.clone()),
                ("around", it.around.clone()),
                ("says", says),
                ("at", it.place.clone()),
                ("dealt", dealt.as_ref().map(|it| it.0.to_string()).unwrap_or_default()),
                ("stands", stands),
                ("stops", "yes".to_owned()),
            ])
        });
        let mut formats = vec!["word", "html", "text"];
        if layout == Layout::Chronology {
            formats.push("csv");
        }
        let others = layout.circles().iter().filter(|it| **it != circle).map(|it| {
            texts([
                ("key", format!("doc-{}-{}", layout.key(), it.key())),
                ("name", self.words.say(&format!("doc-circle-{}", it.key()), &[])),
            ])
        });
        Some(Json::object([
            ("doc", drawn(&made.doc)),
            ("left", Json::List(left.collect())),
            ("finds", Json::List(tells.collect())),
            ("formats", Json::List(formats.into_iter().map(Json::text).collect())),
            ("others", Json::List(others.collect())),
            ("ready", Json::Bool(made.open == 0)),
            ("say", self.documents_say()),
        ]))
    }

    /// What the maker of Word files has to be told.
    pub(super) fn word_says(&self) -> [(&'static str, Json); 2] {
        let labels = Labels::of(&self.words, "en");
        [("word-lang", Json::text(labels.lang)), ("word-page", Json::text(labels.page))]
    }

    fn documents_say(&self) -> Json {
        let keys = [
            "documents-what",
            "documents-print",
            "documents-word",
            "documents-html",
            "documents-text",
            "documents-csv",
            "documents-made",
            "documents-failed",
            "documents-making",
            "documents-first",
            "documents-left",
            "documents-left-what",
            "documents-left-none",
            "documents-tells",
            "documents-tells-what",
            "documents-tells-none",
            "documents-other",
            "documents-boxes",
            "documents-boxes-what",
            "documents-boxes-first",
            "documents-boxes-report",
            "documents-copy",
            "documents-copied",
            "documents-copy-failed",
            "copies-open",
            "copies-stands",
            "copies-why",
            "copies-take-back",
            "copies-yours-keep",
        ];
        let said = keys.iter().map(|key| (*key, Json::text(self.words.say(key, &[]))));
        Json::object(said.chain(self.word_says()))
    }

    fn all_documents(&self) -> Json {
        let one = |layout: &Layout| {
            let key = layout.key();
            let circles = layout.circles().iter().map(|circle| {
                texts([
                    ("key", format!("doc-{key}-{}", circle.key())),
                    ("name", self.words.say(&format!("doc-circle-{}", circle.key()), &[])),
                ])
            });
            Json::object([
                ("name", Json::text(self.words.say(&format!("doc-title-short-{key}"), &[]))),
                ("what", Json::text(self.words.say(&format!("doc-title-short-{key}.what"), &[]))),
                ("circles", Json::List(circles.collect())),
            ])
        };
        let stage = self.stage().version.unwrap_or_else(|| self.stands());
        Json::object([
            ("layouts", Json::List(Layout::ALL.iter().map(one).collect())),
            ("stage", Json::text(stage)),
            ("say", self.documents_say()),
        ])
    }

    /// The file of a document in a format.
    pub(super) fn document_file(&self, which: &str, format: &str) -> Result<File, usize> {
        let (layout, circle) = named(which).ok_or(0_usize)?;
        let made = self.made(layout, circle);
        if made.open > 0 {
            return Err(made.open);
        }
        let base = format!("{}-{}-{}", layout.key(), circle.key(), made.doc.code());
        if format == "csv" && layout == Layout::Chronology {
            return Ok(File::csv(&base, self.with_source(circle, |it| it.chronology_csv())));
        }
        Ok(File::of(&base, format, &made.doc, &self.words))
    }
}
