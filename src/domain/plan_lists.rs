//! The lists of the plan: what is asked of each row, and what its card shows.

use super::lists::{SEEN_BY, list};
use super::sections::{List, ask, may, more};

pub(super) const RISKS: List = List {
    of_child: true,
    title: &["what"],
    body: "effect",
    tags: &["severity"],
    asked: true,
    ..list(
        "risks",
        &[
            ask("what"),
            ask("effect"),
            may("source"),
            may("source_elsewhere"),
            may("severity"),
            may("triggers"),
            may("protective"),
            may("worries"),
            more("events"),
            SEEN_BY[0],
            SEEN_BY[1],
            SEEN_BY[2],
            SEEN_BY[3],
            SEEN_BY[4],
        ],
    )
};

pub(super) const NEEDS: List = List {
    of_child: true,
    title: &["what"],
    tags: &["service"],
    ..list(
        "needs",
        &[ask("what"), may("service"), SEEN_BY[0], SEEN_BY[1], SEEN_BY[2], SEEN_BY[3], SEEN_BY[4]],
    )
};

const ACTIONS: List = List {
    of_child: true,
    title: &["what"],
    tags: &["owner", "owner_name", "due", "how_often"],
    ..list(
        "actions",
        &[
            ask("what"),
            ask("owner"),
            may("owner_name"),
            ask("owner_kind"),
            may("helpers"),
            ask("due"),
            may("start"),
            may("how_often"),
            may("until"),
            may("place"),
            may("support"),
            ask("agreed"),
            may("resource"),
            may("resource_by").only("resource", &["agreed"]),
            more("waiting"),
            may("evidence"),
            more("if_not_done"),
            more("done"),
            more("done_note").only("done", &["done", "not_done"]),
            SEEN_BY[0],
            SEEN_BY[1],
            SEEN_BY[2],
            SEEN_BY[3],
            SEEN_BY[4],
        ],
    )
};

pub(super) const OUTCOMES: List = List {
    of_child: true,
    title: &["statement"],
    body: "measure",
    tags: &["target_date", "checked_by"],
    asked: true,
    under: Some((&ACTIONS, "outcomes")),
    ..list(
        "outcomes",
        &[
            ask("risks"),
            may("needs"),
            may("changes"),
            ask("statement"),
            ask("baseline"),
            ask("baseline_date"),
            may("baseline_source"),
            ask("target"),
            may("good_enough"),
            ask("measure"),
            may("evidence_source"),
            ask("checked_by"),
            ask("how_often"),
            ask("target_date"),
            may("sustained_for"),
            ask("interims").of(&[ask("statement"), may("target"), ask("date"), may("measure")]),
            ask("review_points").of(&[ask("date"), ask("question")]),
            may("child_says"),
            may("parents_agree"),
            may("parents_say"),
            may("obstacles"),
            may("why_now"),
            more("progress"),
            more("progress_notes").of(&[ask("date"), ask("now"), may("evidence")]),
            more("still_worrying"),
            SEEN_BY[0],
            SEEN_BY[1],
            SEEN_BY[2],
            SEEN_BY[3],
            SEEN_BY[4],
        ],
    )
};

pub(super) const CONTINGENCIES: List = List {
    of_child: true,
    title: &["sign"],
    body: "first_step",
    tags: &["kind", "by_whom", "within"],
    asked: true,
    ..list(
        "contingencies",
        &[
            ask("kind"),
            ask("sign"),
            ask("no_change_by").only("kind", &["drift"]),
            may("early_signs"),
            ask("spotters"),
            ask("first_step"),
            ask("by_whom"),
            ask("deputy"),
            may("out_of_hours"),
            ask("within"),
            may("told"),
            may("then"),
            may("family_step"),
            may("relative_asked"),
            ask("parents_told"),
            may("child_told"),
            ask("risks"),
            more("outcomes"),
            more("actions"),
            more("legal_route"),
            more("agreed_by"),
            more("review_by"),
            SEEN_BY[0],
            SEEN_BY[1],
            SEEN_BY[2],
            SEEN_BY[3],
            SEEN_BY[4],
        ],
    )
};

pub(super) const MEMBERS: List = List {
    tags: &["role", "agency"],
    asked: true,
    ..list(
        "members",
        &[
            ask("name"),
            ask("role"),
            may("agency"),
            may("person"),
            may("family"),
            may("direct_contact"),
            may("reach"),
        ],
    )
};

pub(super) const MEETINGS: List =
    List { title: &["date"], body: "note", ..list("meetings", &[ask("date"), may("note")]) };

pub(super) const VISITS: List = List {
    title: &["who"],
    body: "place",
    tags: &["child", "seen"],
    asked: true,
    ..list(
        "visits",
        &[
            ask("child"),
            ask("who"),
            ask("lead_worker"),
            ask("every"),
            ask("unit"),
            may("seen"),
            may("place"),
            may("announced"),
            may("bedroom"),
            may("awake"),
        ],
    )
};

pub(super) const PLAN_VIEWS: List = List {
    title: &["person"],
    body: "words",
    tags: &["child", "agrees"],
    asked: true,
    ..list("plan_views", &[ask("person"), ask("child"), ask("agrees"), may("words")])
};

pub(super) const RECOMMENDATIONS: List = List {
    title: &["what"],
    tags: &["for_whom", "due"],
    ..list("recommendations", &[ask("what"), may("child"), may("for_whom"), may("due")])
};

pub(super) const CLOSURES: List = List {
    title: &["why", "first"],
    tags: &["first", "last"],
    ..list("closures", &[ask("first"), may("last"), may("why")])
};

pub(super) const DISSENTS: List = List {
    title: &["who"],
    body: "reason",
    tags: &["role"],
    ..list("dissents", &[ask("who"), may("role"), ask("reason"), may("minuted")])
};
