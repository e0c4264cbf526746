//! Documents of the two cases, made by the same layouts as those of a draft.

use yew::prelude::*;

use crate::desk::Desk;
use crate::domain::{CaseFile, Id, Json};
use crate::export::pieces::Pieces;
use crate::training::Pack;
use crate::views::Draft;
use crate::views::parts::drawn::drawn;

/// The report of a case for professionals.
pub const REPORT: &str = "doc-report-professionals";
/// Its plan for professionals.
pub const PLAN: &str = "doc-plan-professionals";

/// A document of a case of the pack, with the marks of practice.
pub fn paper(pack: &Pack, case: &CaseFile, which: &str) -> Html {
    let mut desk = Desk::new(&pack.today.to_string(), &pack.arrangements, "");
    // What does not follow is not there: a case that was read always does.
    let _ = desk.follow(&Pieces::default().changes(case).0);
    let Ok(json) = Json::parse(&desk.paper(which)) else { return Html::default() };
    let Some(doc) = json.get("doc") else { return Html::default() };
    let class = doc.get("class").and_then(Json::as_text).unwrap_or_default().to_owned();
    let within = doc.get("in").map(|it| drawn(it, Draft(Id(0)), &Callback::noop()));
    html! { <article {class}>{ within.unwrap_or_default() }</article> }
}
