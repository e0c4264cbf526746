//! The table itself. To add a question: a field in its record, a line here, its words.

use super::lists::*;
use super::plan_lists::*;
use super::sections::Block::{Dated, EachAdult, EachChild, Heading, List, Mine, Pair, Part};
use super::sections::Each::{Child, Once};
use super::sections::{Group, Section, ask, may, more};

const fn section(
    id: &'static str,
    group: Group,
    blocks: &'static [super::sections::Block],
) -> Section {
    Section { id, group, each: Once, part_of: "", blocks }
}

const fn report(section: Section) -> Section {
    Section { part_of: "report", ..section }
}

const fn plan(section: Section) -> Section {
    Section { part_of: "plan", ..section }
}

const fn of_child(section: Section) -> Section {
    Section { each: Child, ..section }
}

/// All sections, in the order of the journey.
pub(super) const SECTIONS: &[Section] = &[
    section("setup-1", Group::SetUp, &[Part("about", &[may("title")])]),
    section(
        "setup-2",
        Group::SetUp,
        &[Part("about", &[ask("nation"), may("arrangements"), may("area")])],
    ),
    section(
        "setup-3",
        Group::SetUp,
        &[Part("about", &[ask("kind")]), Part("conference", &[ask("date"), may("time")])],
    ),
    section("setup-4", Group::SetUp, &[Part("about", &[ask("writes"), ask("profession")])]),
    section(
        "conference",
        Group::Ready,
        &[
            Part(
                "conference",
                &[
                    may("meet"),
                    may("place"),
                    may("strategy_date"),
                    may("decision_date"),
                    may("previous_date"),
                    may("split"),
                    may("unit_email"),
                    more("referral_date"),
                    more("notified_date"),
                    more("concern_date"),
                ],
            ),
            List(&CLOSURES),
        ],
    ),
    section(
        "author",
        Group::Ready,
        &[
            Part(
                "author",
                &[
                    ask("agency"),
                    ask("name"),
                    ask("role"),
                    may("contact"),
                    may("manager"),
                    may("manager_consulted"),
                    more("first_conference"),
                ],
            ),
            Heading("attending"),
            Part(
                "author",
                &[
                    ask("attending"),
                    ask("apology_reason").only("attending", &["substitute", "report_only"]),
                    ask("substitute_name").only("attending", &["substitute"]),
                    may("substitute_role").only("attending", &["substitute"]),
                    ask("substitute_briefed").only("attending", &["substitute"]),
                    ask("authorised"),
                    may("authorised_by").only("authorised", &["yes"]),
                ],
            ),
        ],
    ),
    section("children", Group::Family, &[List(&CHILDREN)]),
    section("adults", Group::Family, &[List(&ADULTS)]),
    section("others", Group::Family, &[List(&OTHERS)]),
    report(section(
        "records",
        Group::Know,
        &[
            Part(
                "involvement",
                &[
                    ask("started"),
                    may("ongoing"),
                    may("ended").only("ongoing", &["no"]),
                    ask("services"),
                    may("difference"),
                ],
            ),
            List(&RECORD_CHECKS),
            Heading("contact"),
            EachChild(
                "contacts",
                &[
                    ask("last_seen"),
                    may("seen_by"),
                    may("seen_where"),
                    may("last_seen_alone"),
                    ask("how_often"),
                    more("missed"),
                ],
            ),
        ],
    )),
    report(section("chronology", Group::Know, &[Dated(&CHRONOLOGY)])),
    report(section(
        "strengths",
        Group::Know,
        &[
            Heading("development"),
            Pair(&DEVELOPMENT_STRENGTHS, &DEVELOPMENT_WORRIES),
            Heading("parenting"),
            Pair(&PARENTING_STRENGTHS, &PARENTING_WORRIES),
            Heading("family"),
            Pair(&FAMILY_STRENGTHS, &FAMILY_WORRIES),
        ],
    )),
    of_child(section(
        "voice",
        Group::Know,
        &[Mine(
            "voices",
            &[
                ask("daily_life"),
                ask("how_obtained"),
                ask("not_obtained_why").only("how_obtained", &["not_obtained"]),
                may("obtained_on").only("how_obtained", OBTAINED),
                may("obtained_by").only("how_obtained", OBTAINED),
                may("quotes").of(QUOTE),
                may("behaviour"),
                may("wants_changed"),
                may("share_with"),
                more("wants_to_attend"),
                more("advocate"),
            ],
        )],
    )),
    section(
        "views",
        Group::Know,
        &[EachAdult(
            "adult_views",
            &[
                ask("agrees"),
                ask("not_asked_why").only("agrees", &["not_asked"]),
                may("going_well").only("agrees", ASKED),
                may("worrying").only("agrees", ASKED),
                may("would_help").only("agrees", ASKED),
                may("support"),
            ],
        )],
    ),
    report(of_child(section(
        "analysis",
        Group::Think,
        &[
            Mine(
                "analyses",
                &[
                    ask("adds_up"),
                    may("harm_so_far"),
                    ask("if_nothing_changes"),
                    may("working"),
                    may("patterns"),
                    ask("unknowns"),
                    may("parents_account"),
                    may("source_of_harm"),
                    may("source_elsewhere"),
                    may("bias_considered"),
                ],
            ),
            Heading("harm"),
            Mine(
                "analyses",
                &[
                    ask("harm_view"),
                    ask("harm_reason").only("harm_view", &["yes", "no", "unsure"]),
                    may("category").only("harm_view", &["yes", "no", "unsure"]),
                    may("recommendation").only("harm_view", &["yes", "no", "unsure"]),
                    SEEN_BY[0],
                    SEEN_BY[1],
                    SEEN_BY[2],
                    SEEN_BY[3],
                    SEEN_BY[4],
                ],
            ),
        ],
    ))),
    report(section("scales", Group::Think, &[List(&SCALES)])),
    section("changes", Group::Think, &[List(&CHANGES), List(&CONTRIBUTIONS)]),
    plan(of_child(section(
        "plan",
        Group::Plan,
        &[
            Mine(
                "plans",
                &[
                    ask("plan_type"),
                    ask("category"),
                    may("threshold_reason"),
                    may("aims"),
                    ask("lead_worker"),
                    may("interim_safety"),
                    more("status"),
                    more("agreed"),
                    more("version"),
                ],
            ),
            List(&RISKS),
            List(&NEEDS),
        ],
    ))),
    plan(of_child(section("outcomes", Group::Plan, &[List(&OUTCOMES)]))),
    plan(of_child(section(
        "contingency",
        Group::Plan,
        &[List(&CONTINGENCIES), Heading("going-well"), Mine("plans", &[may("step_down")])],
    ))),
    plan(section(
        "contact",
        Group::Plan,
        &[
            Part(
                "core_group",
                &[
                    may("chair_role"),
                    may("interval"),
                    may("pre_review"),
                    may("reports_due"),
                    more("conflicts"),
                ],
            ),
            List(&MEMBERS),
            List(&MEETINGS),
            List(&VISITS),
            Heading("progress"),
            EachChild(
                "plans",
                &[
                    ask("progress_judged"),
                    may("watch_health"),
                    may("watch_development"),
                    may("watch_safety"),
                    may("then_review"),
                    may("early_review"),
                    may("family_meeting"),
                    may("family_meeting_note").only("family_meeting", &["yes", "no"]),
                ],
            ),
        ],
    )),
    plan(section(
        "agreement",
        Group::Plan,
        &[
            List(&PLAN_VIEWS),
            Heading("sign-off"),
            Part("sign_off", &[may("agreed_by"), may("chair_checked_on")]),
        ],
    )),
    section("restricted", Group::Finish, &[List(&RESTRICTED)]),
    section("sharing", Group::Finish, &[List(&SHARING), List(&REMARKS)]),
    section("sign", Group::Finish, &[Part("signature", &[ask("name"), ask("date")])]),
    section(
        "my-view",
        Group::Conference,
        &[EachChild(
            "my_views",
            &[
                may("view"),
                may("category").only("view", &["yes", "unsure"]),
                may("reasons"),
                may("would_change"),
                may("questions"),
                may("heard"),
            ],
        )],
    ),
    section(
        "decided",
        Group::Conference,
        &[
            EachChild(
                "decisions",
                &[
                    may("decided"),
                    may("category").only("decided", &["plan", "continue"]),
                    may("how"),
                    may("reasons"),
                    may("planning_date").only("decided", &["no_plan", "end"]),
                ],
            ),
            List(&DISSENTS),
            List(&RECOMMENDATIONS),
            Heading("dates-set"),
            Part("core_group", &[may("first_date")]),
            EachChild("plans", &[may("first_review")]),
        ],
    ),
];
