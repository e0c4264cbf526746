//! RE1, RE2, RE3, RE8: the golden thread and its holes.

use std::collections::BTreeSet;
use std::rc::Rc;
use std::sync::LazyLock;

use super::around::Around;
use super::cn_plan::{named, planned};
use super::finding::Found;
use crate::domain::edit::At;
use crate::domain::views::Category;
use crate::domain::{CaseFile, Id, Options};
use crate::rules::prose::{Lexicon, Passage};

/// RE1. A risk no outcome answers, an outcome that answers nothing, an action towards nothing.
pub(super) fn orphans(case: &CaseFile, _: &Around, found: &mut Found) {
    let mut answered: BTreeSet<Id> = BTreeSet::new();
    case.outcomes.iter().for_each(|it| answered.extend(&it.risks.0));
    let risks: BTreeSet<Id> = case.risks.iter().map(|it| it.id).collect();
    let needs: BTreeSet<Id> = case.needs.iter().map(|it| it.id).collect();
    let outcomes: BTreeSet<Id> = case.outcomes.iter().map(|it| it.id).collect();
    let hangs = |on: &BTreeSet<Id>, links: &[Id]| links.iter().any(|it| on.contains(it));
    let mut say = |part, id, field, what: &str| {
        found.field(At::row(part, id), field, &[("what", what.to_owned())]);
    };
    for risk in case.risks.iter().filter(|it| !it.what.is_blank()) {
        if !answered.contains(&risk.id) {
            say("risks", risk.id, "", "risk");
        }
    }
    for it in case.outcomes.iter().filter(|it| !it.statement.is_blank()) {
        if !hangs(&risks, &it.risks.0) && !hangs(&needs, &it.needs.0) {
            say("outcomes", it.id, "risks", "outcome");
        }
    }
    for it in case.actions.iter().filter(|it| !it.what.is_blank()) {
        if !hangs(&outcomes, &it.outcomes.0) {
            say("actions", it.id, "", "action");
        }
    }
}

/// RE2. One child has a plan, and a brother or sister has none.
pub(super) fn no_plan(case: &CaseFile, around: &Around, found: &mut Found) {
    let planned = planned(case);
    if planned.is_empty() {
        return;
    }
    for child in case.subjects().filter(|it| !planned.contains(it)) {
        found.field(At::row("plans", child), "", &named(around, child));
    }
}

/// Words by which a risk or outcome is about a category of harm.
fn words_of(category: Category) -> &'static Lexicon {
    static PHYSICAL: LazyLock<Lexicon> = LazyLock::new(|| {
        Lexicon::of(
            "hit, hits, hurt, smack*, bruis*, injur*, shak*, slap*, punch*, kick*, grab*, throw*, burn*, marks, physical*, violen*, fractur*, broken, bone, push*, chok*, strangl*, handled, rough",
        )
    });
    static EMOTIONAL: LazyLock<Lexicon> = LazyLock::new(|| {
        Lexicon::of(
            "shout*, scar*, fright*, afraid, frighten*, emotion*, fear*, threat*, argu*, fight*, upset, cry, crying, worr*, calm*, hears, sees, witness*, humiliat*, reject*, blam*, call* names, calls, critic*, abuse, violen*, anx*, listen*, love*, warm*, sad, comfort*, drunk, swear*, hid*, control*",
        )
    });
    static SEXUAL: LazyLock<Lexicon> = LazyLock::new(|| {
        Lexicon::of(
            "sex*, touch*, alone with, exploit*, groom*, image*, photo*, online, phone, naked, nude*, older men, private parts, indecent, contact with, bed, undress*, privacy, body, porn*",
        )
    });
    static NEGLECT: LazyLock<Lexicon> = LazyLock::new(|| {
        Lexicon::of(
            "food, eat*, hungr*, breakfast, tea, meal*, clean*, dirt*, wash*, bath*, clothes, uniform, bed*, sleep*, school, nursery, clinic, dent*, teeth, alone, left, supervis*, adult, watch*, home, house, weigh*, weight, milk, bottle*, smoke*, warm, heat*, drunk, sober, medic*, inhaler, insulin, jabs, immunis*, health*, doctor, glasses, late, neglect*, toilet, napp*, cot, routine*, appoint*, attend*, hous*, boil*, flea*, mould, drug*, drink*, alcohol, collect*, safe*",
        )
    });
    static FINANCIAL: LazyLock<Lexicon> = LazyLock::new(|| {
        Lexicon::of(
            "money, benefit*, bank*, savings, pay*, wage*, debt*, financ*, card, purse, work*, allowance, cash",
        )
    });
    match category {
        Category::Physical => &PHYSICAL,
        Category::Emotional => &EMOTIONAL,
        Category::Sexual => &SEXUAL,
        Category::Neglect => &NEGLECT,
        Category::Financial => &FINANCIAL,
    }
}

/// RE3. No outcome, and no risk an outcome answers, touches a recorded category.
pub(super) fn category(case: &CaseFile, around: &Around, found: &mut Found) {
    for plan in case.plans.iter() {
        let mine: Vec<_> = case.outcomes.iter().filter(|it| it.child.0 == Some(plan.id)).collect();
        let texts = mine.iter().map(|it| around.shelf.read(*it, "statement"));
        let texts: Vec<Rc<Passage>> = texts.collect();
        if texts.is_empty() || texts.iter().any(|it| it.is_welsh()) {
            continue;
        }
        let risks: Vec<Rc<Passage>> = mine
            .iter()
            .flat_map(|it| &it.risks.0)
            .filter_map(|it| case.risks.get(*it))
            .map(|it| around.shelf.read(it, "what"))
            .collect();
        for category in Category::ALL.iter().filter(|it| plan.category.has(**it)) {
            let words = words_of(*category);
            let touched = texts.iter().chain(&risks).any(|it| words.is_in(it));
            if !touched {
                let args = [("category", category.key().to_owned())];
                found.field(At::row("plans", plan.id), "category", &args);
            }
        }
    }
}

/// More statements of danger for one child than a family can keep in mind.
const MOST_RISKS: usize = 3;

/// RE8. More outcomes or risks than a family can keep in mind.
pub(super) fn too_many(case: &CaseFile, around: &Around, found: &mut Found) {
    for child in case.subjects() {
        let outcomes = case.outcomes.iter().filter(|it| it.child.0 == Some(child)).count();
        let risks = case.risks.iter().filter(|it| it.child.0 == Some(child)).count();
        let most = around.setting.most_outcomes;
        let mut say = |part, what: &str, number: usize, most: usize| {
            let [name] = named(around, child);
            let args = [
                name,
                ("what", what.to_owned()),
                ("number", number.to_string()),
                ("most", most.to_string()),
            ];
            found.field(At::part(part), "", &args);
        };
        if outcomes > most {
            say("outcomes", "outcomes", outcomes, most);
        }
        if risks > MOST_RISKS {
            say("risks", "risks", risks, MOST_RISKS);
        }
    }
}
