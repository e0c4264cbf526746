//! One form, one field: the control that its kind has.

use anyhow::{Context, Result, ensure};
use plainplan::domain::edit::{At, Edit};
use plainplan::domain::sections::{Ask, Need};
use plainplan::domain::{Answer, Instead, Kind, Options, Target, TypedDate, Value};
use plainplan::rules::timetable::{AREAS, area};
use plainplan::session::route::Spot;
use plainplan::text::short;

use super::answers::{decides, pick};
use super::{Later, Writer};
use crate::harness::by_id;

impl Writer<'_> {
    /// All fields of a record: first those that decide what else is asked.
    pub(super) async fn form(&mut self, spot: Spot, at: At, asks: &'static [Ask]) -> Result<()> {
        for first in [true, false] {
            for ask in asks.iter().filter(|it| decides(it, asks) == first) {
                let node =
                    self.case.node(at).or_else(|| self.case.blank(at)).context("a record")?;
                if self.case.asks(ask, &*node, &self.ways()) {
                    self.field(spot, at, ask, asks).await?;
                }
            }
        }
        Ok(())
    }

    /// One field.
    pub(super) async fn field(
        &mut self,
        spot: Spot,
        at: At,
        ask: &'static Ask,
        asks: &[Ask],
    ) -> Result<()> {
        let node = self.case.node(at).or_else(|| self.case.blank(at)).context("a record")?;
        let (record, kind) = (node.name(), node.leaf(ask.field).context(ask.field)?.kind());
        let id = at.html_id(ask.field);
        let number = self.held.len();
        let first = self.asked.contains(&(record, ask.field));
        if kind == Kind::Rows {
            self.asked.insert((record, ask.field));
            return self.nested(spot, at, ask).await;
        }
        let offered = match kind {
            Kind::Link(to) | Kind::Links(to) => {
                let choices = self.words.choices(&self.case, to, spot.child);
                // Nobody is somebody else of the case, nor hidden from themselves.
                let others = choices.into_iter().filter(|it| Some(it.0) != at.row);
                others.map(|it| it.0.to_string()).collect()
            }
            _ => Vec::new(),
        };
        if matches!(kind, Kind::Link(_) | Kind::Links(_)) && offered.is_empty() {
            self.later.push(Later { spot, at, ask });
            return Ok(());
        }
        if ask.need == Need::More {
            self.journey.unfold(&id).await?;
        }
        let place = self
            .case
            .list(at.part)
            .and_then(|it| it.ids().iter().position(|it| at.row == Some(*it)));
        let value = match kind {
            // A line that is chosen from the areas the app holds.
            Kind::Line if ask.field == "arrangements" => {
                let nation = self.case.about.nation.0;
                let areas = AREAS.iter().filter_map(|(id, _)| area(id));
                let mut mine = areas.filter(|it| nation.is_none_or(|nation| it.nation == nation));
                let mine = mine.next_back();
                self.choose(&id, &mine.context("an area of the nation")?.id).await?
            }
            Kind::Line => {
                let text = self.voice.line(at.part, ask.field, place.unwrap_or(0), number);
                self.put(&id, text).await?
            }
            Kind::Prose => self.put(&id, self.voice.prose(ask.field, number)).await?,
            Kind::When => self.put(&id, self.voice.when(number)).await?,
            Kind::Date => self.date(&id, number).await?,
            Kind::Answer => self.answer(&id, ask.field, number).await?,
            Kind::Choice(set, keys) => {
                let keys = self.ways().offered(set, keys);
                let key = pick(&keys, (record, ask.field), asks, &self.asked, number);
                self.choose(&id, key).await?
            }
            Kind::Link(_) => self.choose(&id, &offered[number % offered.len()]).await?,
            Kind::Choices(set, keys) => {
                let keys = self.ways().offered(set, keys);
                // All of a few; of many the first and another.
                let some = |at: usize| keys.len() <= 3 || at == 0 || at == 1 + number % 3;
                let chosen = keys.iter().enumerate().filter(|it| some(it.0));
                self.tick(&id, chosen.map(|it| (*it.1).to_owned()).collect()).await?
            }
            Kind::Links(Target::Events) => self.events(&id, offered).await?,
            Kind::Links(_) => {
                // Not everything for every question: links must be told apart.
                let some = |at: usize| !first || at == number % offered.len();
                let chosen = offered.iter().enumerate().filter(|it| some(it.0));
                self.tick(&id, chosen.map(|it| it.1.clone()).collect()).await?
            }
            Kind::Mark | Kind::Keys | Kind::Rows | Kind::One => anyhow::bail!("{id} is no field"),
        };
        self.asked.insert((record, ask.field));
        self.case.apply(Edit::Set(at, ask.field, value.clone()));
        ensure!(self.case.value(at, ask.field) == value, "{id} took something else");
        Ok(())
    }

    /// Remembers what a control holds.
    pub(super) fn hold(&mut self, id: &str, text: impl Into<String>) {
        self.held.insert(id.to_owned(), text.into());
        self.here.push(id.to_owned());
    }

    /// Types a text: now and then key by key, most at once.
    pub(super) async fn put(&mut self, id: &str, text: String) -> Result<Value> {
        if self.held.len() % 12 == 5 && !text.contains(['\n', '\t']) {
            self.journey.type_into(&by_id(id), &text).await?;
        } else {
            self.journey.insert_into(id, &text).await?;
        }
        self.hold(id, &*text);
        self.typed.push(text.clone());
        Ok(Value::Text(text))
    }

    async fn date(&mut self, id: &str, number: usize) -> Result<Value> {
        let texts = self.voice.date(number);
        for (which, text) in ["", "-month", "-year"].iter().zip(&texts) {
            self.journey.insert_into(&format!("{id}{which}"), text).await?;
            self.hold(&format!("{id}{which}"), &**text);
        }
        let [day, month, year] = texts;
        Ok(Value::Date(TypedDate { day, month, year }))
    }

    async fn choose(&mut self, id: &str, key: &str) -> Result<Value> {
        self.journey.choose(id, key).await?;
        self.hold(id, key);
        Ok(Value::Text(key.to_owned()))
    }

    async fn tick(&mut self, id: &str, keys: Vec<String>) -> Result<Value> {
        for key in &keys {
            self.journey.choose(id, key).await?;
        }
        self.hold(id, keys.join(" "));
        Ok(Value::Many(keys))
    }

    /// Entries of the chronology are chosen from one list that opens.
    async fn events(&mut self, id: &str, offered: Vec<String>) -> Result<Value> {
        let mut labels = Vec::new();
        for entry in &offered {
            self.journey.choose(id, entry).await?;
            let row = self.case.chronology.get(entry.parse()?).context("an event")?;
            labels.push(short(&format!("{}: {}", row.when.0.trim(), row.what.read()), 80));
            let taken = format!("{} option[value=\"{entry}\"]", by_id(id));
            self.journey.wait_gone(&taken).await?;
        }
        self.hold(id, labels.join(" | "));
        Ok(Value::Many(offered))
    }

    /// A box: words, or words and then why there is no answer.
    async fn answer(&mut self, id: &str, field: &str, number: usize) -> Result<Value> {
        self.put(id, self.voice.prose(field, number)).await?;
        let mut answer = Answer::from(&*self.held[id]);
        let marks = [None, Some(Instead::NothingHeld), Some(Instead::NotApplicable)];
        // Marks have to be typed into every control there is.
        let which = if matches!(self.voice, super::Voice::Marks(_)) { 2 } else { number % 3 };
        if let Some(mark) = marks[which] {
            answer.instead = Some(mark);
            answer.why = self.instead(&format!("{id}-instead"), mark, field, number).await?;
        }
        Ok(Value::Answer(answer))
    }

    /// Says why a box holds no answer; gives the reason typed.
    pub(super) async fn instead(
        &mut self,
        id: &str,
        mark: Instead,
        field: &str,
        number: usize,
    ) -> Result<String> {
        let first = format!("{id}-nothing_held");
        self.journey.unfold(&first).await?;
        self.journey.choose(&first, mark.key()).await?;
        self.hold(&first, mark.key());
        if mark == Instead::NothingHeld {
            return Ok(String::new());
        }
        let why = self.voice.line("boxes", field, 0, number + 10_000);
        self.put(&format!("{id}-why"), why.clone()).await?;
        Ok(why)
    }
}
