//! Which released record stands under which heading, and how: a table.
//!
//! To show another field: a line in `release/policy.rs`, its name here, its label
//! `family-<record>-<field>` in `text/en/family.ftl`. A test fails if one of them is missing.

/// The headings of a copy, always in this order (domain.md 6.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Head {
    /// Why we are meeting.
    Why,
    /// What we are worried about.
    Worries,
    /// What is going well.
    Well,
    /// What the children say.
    Says,
    /// What you told us.
    Told,
    /// What needs to change.
    Change,
    /// Who will do what, and when.
    Who,
    /// What happens if it does not get better.
    If,
    /// Who to ask.
    Ask,
    /// If you disagree.
    Disagree,
}

impl Head {
    /// All of them.
    pub const ALL: [Head; 10] = [
        Head::Why,
        Head::Worries,
        Head::Well,
        Head::Says,
        Head::Told,
        Head::Change,
        Head::Who,
        Head::If,
        Head::Ask,
        Head::Disagree,
    ];

    /// The key of its words.
    pub fn key(self) -> String {
        format!("family-head-{self:?}").to_lowercase()
    }
}

/// How a record is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// One point: what heads it, its words, what it is, what belongs to it.
    Item {
        /// A date or name before it.
        lead: &'static str,
        /// Its words.
        main: &'static str,
        /// Fields under it, each with its label.
        notes: &'static [&'static str],
    },
    /// A point for each of these fields, each with its label.
    Points(&'static [&'static str]),
    /// Labels and values.
    Facts(&'static [&'static str]),
}

/// One line of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shape {
    /// Under which heading.
    pub head: Head,
    /// The part of the case.
    pub part: &'static str,
    /// Only rows with this key in this field, or (with `!`) without it.
    pub only: Option<(&'static str, &'static str)>,
    /// How.
    pub form: Form,
}

const fn facts(head: Head, part: &'static str, fields: &'static [&'static str]) -> Shape {
    Shape { head, part, only: None, form: Form::Facts(fields) }
}

const fn points(head: Head, part: &'static str, fields: &'static [&'static str]) -> Shape {
    Shape { head, part, only: None, form: Form::Points(fields) }
}

const fn item(
    head: Head,
    part: &'static str,
    main: &'static str,
    notes: &'static [&'static str],
) -> Shape {
    Shape { head, part, only: None, form: Form::Item { lead: "", main, notes } }
}

const EVENT: Form = Form::Item {
    lead: "when",
    main: "what",
    notes: &["children", "period", "source", "impact", "response"],
};
const STATEMENT: Form = Form::Item {
    lead: "",
    main: "text",
    notes: &[
        "because",
        "alleged_by",
        "alleged_when",
        "allegation_status",
        "children",
        "period",
        "serious",
        "source",
        "impact",
    ],
};

/// The table, in the order of the copy.
pub const SHAPES: &[Shape] = &[
    facts(Head::Why, "conference", &["date", "time", "meet", "place"]),
    facts(Head::Why, "children", &["name", "dob", "edd", "attendance", "address", "gp", "school"]),
    facts(Head::Why, "adults", &["name", "relationships"]),
    facts(Head::Why, "others", &["name", "relationship"]),
    facts(Head::Why, "involvement", &["started", "ended"]),
    points(Head::Why, "involvement", &["services", "difference"]),
    facts(
        Head::Why,
        "contacts",
        &["last_seen", "seen_by", "seen_where", "last_seen_alone", "how_often"],
    ),
    points(Head::Why, "contacts", &["missed"]),
    Shape {
        head: Head::Worries,
        part: "statements",
        only: Some(("valence", "!strength")),
        form: STATEMENT,
    },
    Shape {
        head: Head::Worries,
        part: "chronology",
        only: Some(("kind", "!positive")),
        form: EVENT,
    },
    item(Head::Worries, "risks", "what", &["effect", "severity", "triggers", "protective"]),
    points(
        Head::Worries,
        "analyses",
        &[
            "adds_up",
            "harm_so_far",
            "if_nothing_changes",
            "patterns",
            "unknowns",
            "parents_account",
        ],
    ),
    facts(Head::Worries, "analyses", &["harm_view", "category"]),
    points(Head::Worries, "analyses", &["harm_reason", "recommendation"]),
    item(
        Head::Worries,
        "scales",
        "question",
        &["score", "by", "low_anchor", "high_anchor", "direction", "reason"],
    ),
    Shape {
        head: Head::Well,
        part: "statements",
        only: Some(("valence", "strength")),
        form: STATEMENT,
    },
    Shape { head: Head::Well, part: "chronology", only: Some(("kind", "positive")), form: EVENT },
    points(Head::Well, "analyses", &["working"]),
    points(Head::Says, "voices", &["quotes", "daily_life", "behaviour", "wants_changed"]),
    facts(Head::Says, "voices", &["advocate"]),
    facts(Head::Told, "adults", &["dob", "address", "language", "communication", "supporter"]),
    points(Head::Told, "adult_views", &["going_well", "worrying", "would_help"]),
    facts(Head::Told, "adult_views", &["agrees", "support"]),
    Shape {
        head: Head::Told,
        part: "plan_views",
        only: None,
        form: Form::Item { lead: "agrees", main: "words", notes: &[] },
    },
    Shape {
        head: Head::Told,
        part: "sharing",
        only: None,
        form: Form::Item { lead: "date", main: "comments", notes: &["corrections"] },
    },
    Shape {
        head: Head::Told,
        part: "remarks",
        only: None,
        form: Form::Item {
            lead: "verdict",
            main: "words",
            notes: &["about", "corrected", "answer"],
        },
    },
    facts(Head::Change, "decisions", &["decided", "category", "how", "planning_date"]),
    points(Head::Change, "decisions", &["reasons"]),
    facts(Head::Change, "plans", &["plan_type", "category", "aims"]),
    points(Head::Change, "plans", &["threshold_reason"]),
    item(Head::Change, "changes", "text", &["children"]),
    item(Head::Change, "needs", "what", &["service"]),
    item(
        Head::Change,
        "outcomes",
        "statement",
        &[
            "baseline",
            "baseline_date",
            "baseline_source",
            "target",
            "target_date",
            "good_enough",
            "sustained_for",
            "measure",
            "evidence_source",
            "checked_by",
            "how_often",
            "interims",
            "review_points",
            "why_now",
            "obstacles",
            "child_says",
            "parents_say",
            "progress",
            "progress_notes",
            "still_worrying",
        ],
    ),
    points(
        Head::Change,
        "plans",
        &["progress_judged", "watch_health", "watch_development", "watch_safety"],
    ),
    Shape {
        head: Head::Who,
        part: "actions",
        only: None,
        form: Form::Item {
            lead: "owner",
            main: "what",
            notes: &[
                "owner_name",
                "due",
                "start",
                "how_often",
                "until",
                "place",
                "helpers",
                "support",
                "waiting",
                "evidence",
                "done",
                "done_note",
            ],
        },
    },
    item(Head::Who, "contributions", "action", &["capacity", "start", "limits"]),
    Shape {
        head: Head::Who,
        part: "recommendations",
        only: None,
        form: Form::Item { lead: "for_whom", main: "what", notes: &["due"] },
    },
    facts(Head::Who, "visits", &["who", "every", "unit", "seen", "place", "bedroom", "awake"]),
    facts(Head::Who, "plans", &["lead_worker", "first_review", "then_review"]),
    facts(Head::Who, "core_group", &["first_date", "interval", "chair_role"]),
    facts(Head::Who, "meetings", &["date"]),
    facts(Head::Who, "plans", &["family_meeting_note"]),
    points(Head::Who, "sign_off", &["agreed_by"]),
    points(Head::If, "plans", &["interim_safety"]),
    Shape {
        head: Head::If,
        part: "contingencies",
        only: None,
        form: Form::Item {
            lead: "kind",
            main: "parents_told",
            notes: &[
                "sign",
                "early_signs",
                "no_change_by",
                "spotters",
                "first_step",
                "by_whom",
                "deputy",
                "out_of_hours",
                "within",
                "told",
                "then",
                "family_step",
                "legal_route",
                "child_told",
                "agreed_by",
                "review_by",
            ],
        },
    },
    points(Head::If, "plans", &["early_review", "step_down"]),
    facts(Head::Ask, "author", &["name", "role", "agency", "contact"]),
    facts(Head::Ask, "members", &["name", "role", "agency"]),
];
