//! The lists of the report: what is asked of each row, and what its card shows.

use super::sections::{Ask, List, ask, may, more};

/// The ways of obtaining views that obtained some.
pub(super) const OBTAINED: &[&str] =
    &["own_words", "direct_work", "observation", "advocate", "reported_by_adult"];
/// The answers of somebody who was asked, or nothing yet.
pub(super) const ASKED: &[&str] = &["", "yes", "partly", "no"];

pub(super) const fn list(part: &'static str, asks: &'static [Ask]) -> List {
    List {
        part,
        preset: &[],
        of_child: false,
        asks,
        title: &["name"],
        body: "",
        tags: &[],
        mark: None,
        asked: false,
        under: None,
    }
}

/// Who may see an item: the same questions wherever they come.
pub(super) const SEEN_BY: [Ask; 5] = [
    more("audience"),
    more("hidden_from").only("audience", &["not_some"]),
    more("hidden_why").only("audience", &["not_some", "chair_only"]),
    more("hidden_by").only("audience", &["not_some", "chair_only"]),
    more("hidden_chair").only("audience", &["not_some", "chair_only"]),
];

pub(super) const CHILDREN: List = List {
    tags: &["standing", "dob", "edd"],
    asked: true,
    ..list(
        "children",
        &[
            ask("name"),
            may("full_name"),
            ask("standing"),
            ask("birth"),
            ask("dob").only("birth", &["born"]),
            ask("edd").only("birth", &["expected"]),
            ask("address"),
            may("address_withheld"),
            ask("gp"),
            ask("school"),
            more("attendance"),
            more("language"),
            more("interpreter"),
            more("communication"),
            more("ethnicity"),
            more("faith"),
            more("identity"),
            more("shown_as"),
            more("hidden_from"),
            more("hidden_why"),
            more("hidden_by"),
            more("hidden_chair"),
        ],
    )
};

pub(super) const ADULTS: List = List {
    asked: true,
    ..list(
        "adults",
        &[
            ask("name"),
            ask("relationships").of(&[ask("is"), may("responsibility")]),
            may("dob"),
            ask("address"),
            may("address_withheld"),
            may("in_household"),
            may("source_of_harm"),
            may("victim"),
            more("language"),
            more("interpreter"),
            more("communication"),
            more("supporter"),
            more("hidden_from"),
            more("hidden_why"),
            more("hidden_by"),
            more("hidden_chair"),
        ],
    )
};

pub(super) const OTHERS: List = List {
    body: "relationship",
    ..list(
        "others",
        &[
            ask("name"),
            ask("relationship"),
            may("children"),
            may("dob"),
            may("lives_with"),
            more("hidden_from"),
            more("hidden_why"),
            more("hidden_by"),
            more("hidden_chair"),
        ],
    )
};

pub(super) const RECORD_CHECKS: List = List {
    title: &["record"],
    body: "gaps",
    tags: &["checked_by"],
    asked: true,
    ..list(
        "record_checks",
        &[
            ask("record"),
            may("covers_from"),
            may("covers_to"),
            ask("checked_by"),
            ask("checked_on"),
            may("gaps"),
        ],
    )
};

pub(super) const CHRONOLOGY: List = List {
    title: &["when"],
    body: "what",
    tags: &["basis", "source", "kind"],
    mark: Some("chronology"),
    asked: true,
    ..list(
        "chronology",
        &[
            ask("when"),
            ask("what"),
            ask("basis"),
            ask("source"),
            may("source_type"),
            may("children"),
            may("present"),
            may("impact"),
            may("response"),
            may("kind"),
            more("period"),
            more("use_in"),
            may("sensitive"),
            SEEN_BY[0],
            SEEN_BY[1],
            SEEN_BY[2],
            SEEN_BY[3],
            SEEN_BY[4],
        ],
    )
};

const STATEMENT: &[Ask] = &[
    ask("text"),
    ask("basis"),
    ask("because").only("basis", &["opinion"]),
    ask("alleged_by").only("basis", &["allegation"]),
    may("alleged_when").only("basis", &["allegation"]),
    ask("allegation_status").only("basis", &["allegation"]),
    may("source"),
    may("children"),
    may("adults"),
    may("impact"),
    may("period"),
    may("serious").only("valence", &["worry"]),
    more("events"),
    may("sensitive"),
    SEEN_BY[0],
    SEEN_BY[1],
    SEEN_BY[2],
    SEEN_BY[3],
    SEEN_BY[4],
];

const fn statements(preset: &'static [(&'static str, &'static str)], mark: &'static str) -> List {
    List {
        preset,
        mark: Some(mark),
        title: &["text"],
        body: "impact",
        tags: &["basis", "period"],
        asked: true,
        ..list("statements", STATEMENT)
    }
}

pub(super) const DEVELOPMENT_STRENGTHS: List =
    statements(&[("domain", "development"), ("valence", "strength")], "development_strength");
pub(super) const DEVELOPMENT_WORRIES: List =
    statements(&[("domain", "development"), ("valence", "worry")], "development_worry");
pub(super) const PARENTING_STRENGTHS: List =
    statements(&[("domain", "parenting"), ("valence", "strength")], "parenting_strength");
pub(super) const PARENTING_WORRIES: List =
    statements(&[("domain", "parenting"), ("valence", "worry")], "parenting_worry");
pub(super) const FAMILY_STRENGTHS: List =
    statements(&[("domain", "family"), ("valence", "strength")], "family_strength");
pub(super) const FAMILY_WORRIES: List =
    statements(&[("domain", "family"), ("valence", "worry")], "family_worry");

/// What is asked of each thing a child said.
pub(super) const QUOTE: &[Ask] =
    &[ask("words"), may("said"), may("said_to"), may("asked"), may("language")];

pub(super) const SCALES: List = List {
    title: &["question"],
    body: "reason",
    tags: &["score", "direction"],
    ..list(
        "scales",
        &[
            ask("question"),
            may("child"),
            ask("low_anchor"),
            ask("high_anchor"),
            ask("direction"),
            ask("score"),
            may("by"),
            may("reason"),
            may("private"),
        ],
    )
};

pub(super) const CHANGES: List = List {
    title: &["text"],
    mark: Some("changes"),
    asked: true,
    ..list(
        "changes",
        &[
            ask("text"),
            ask("children"),
            may("worries"),
            SEEN_BY[0],
            SEEN_BY[1],
            SEEN_BY[2],
            SEEN_BY[3],
            SEEN_BY[4],
        ],
    )
};

pub(super) const CONTRIBUTIONS: List = List {
    title: &["action"],
    body: "limits",
    tags: &["capacity"],
    mark: Some("contributions"),
    asked: true,
    ..list("contributions", &[ask("action"), may("capacity"), may("start"), may("limits")])
};

pub(super) const RESTRICTED: List = List {
    title: &["text"],
    tags: &["why"],
    ..list("restricted", &[ask("text"), ask("why"), ask("hidden_from"), may("discussed_on")])
};

pub(super) const SHARING: List = List {
    title: &["person"],
    body: "comments",
    tags: &["date", "method", "agrees"],
    asked: true,
    ..list(
        "sharing",
        &[
            ask("person"),
            ask("shared"),
            ask("date").only("shared", &["yes"]),
            may("method").only("shared", &["yes"]),
            may("format").only("shared", &["yes"]),
            may("by").only("shared", &["yes"]),
            may("version").only("shared", &["yes"]),
            may("comments").only("shared", &["yes"]),
            may("agrees").only("shared", &["yes"]),
            may("corrections").only("shared", &["yes"]),
            ask("not_shared_why").only("shared", &["no"]),
            ask("chair_consulted").only("shared", &["no"]),
        ],
    )
};

pub(super) const REMARKS: List = List {
    title: &["person"],
    body: "words",
    tags: &["verdict", "corrected"],
    ..list(
        "remarks",
        &[
            ask("person"),
            ask("verdict"),
            may("about"),
            ask("words"),
            ask("corrected"),
            ask("answer").only("corrected", &["changed", "partly", "unchanged"]),
            more("copy"),
        ],
    )
};
