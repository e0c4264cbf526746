//! The allow-list: what of a case may be in a copy for a family, and for whom. Whatever is not in
//! this list is in no copy, so a field added tomorrow is kept back until somebody decides.
//!
//! Source: domain.md 7, drawn from S0, S4 and the procedures it names; a safeguarding lead has to
//! confirm it.

/// To whom a field goes, of those whom its record goes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum To {
    /// To all of them.
    All,
    /// Only to the person whom the record is about.
    Own,
    /// To those who may know where a child is: an address, a school, a surgery give away where a
    /// family lives. Only when the author said that it need not be kept from anybody.
    Whereabouts,
    /// Not to somebody from whom the harm may come, who could use it to get round the plan.
    Guarded,
    /// Where it is known from: not when it would name who reported, or a private person; what a
    /// parent or a child said only when the author said who may see the item.
    Source,
    /// Who says that something happened: only when the author said who may see the item, as nobody
    /// is told who reported unless that person agreed.
    Teller,
    /// What a child said: to those whom the child lets know.
    Spoken,
    /// What something means for the child: also to those who may not have the thing itself.
    Effect,
}

/// One line of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Allow {
    /// The record.
    pub record: &'static str,
    /// Its field.
    pub field: &'static str,
    /// To whom.
    pub to: To,
}

macro_rules! allow {
    ($($record:literal { $($to:ident: $($field:literal)+;)+ })+) => {
        &[$($($(Allow { record: $record, field: $field, to: To::$to },)+)+)+]
    };
}

/// The list.
pub const ALLOW: &[Allow] = allow! {
    "conference" { All: "date" "time" "meet" "place"; }
    "author" { All: "agency" "name" "role" "contact"; }
    "child" {
        All: "name" "birth" "dob" "edd" "attendance";
        Whereabouts: "address" "gp" "school";
    }
    "adult" { All: "name" "relationships"; Own: "dob" "address" "language" "communication" "supporter"; }
    "relationship" { All: "is"; }
    "other" { All: "name" "relationship"; }
    "involvement" { All: "started" "ended" "services" "difference"; }
    "contact" {
        All: "last_seen" "seen_by" "last_seen_alone" "how_often" "missed";
        Whereabouts: "seen_where";
    }
    "event" {
        All: "when" "what" "basis" "children" "kind" "response" "period";
        Source: "source";
        Effect: "impact";
    }
    "statement" {
        All: "valence" "text" "basis" "because" "alleged_when" "allegation_status"
            "children" "period" "serious";
        Source: "source";
        Teller: "alleged_by";
        Effect: "impact";
    }
    "voice" { Spoken: "daily_life" "quotes" "behaviour" "wants_changed"; Own: "advocate"; }
    "quote" { All: "words" "said" "said_to"; }
    "adult_view" { Own: "going_well" "worrying" "would_help" "agrees" "support"; }
    "analysis" {
        All: "adds_up" "harm_so_far" "if_nothing_changes" "working" "patterns" "unknowns"
            "harm_view" "harm_reason" "category" "recommendation";
        Guarded: "parents_account";
    }
    "scale" { All: "question" "low_anchor" "high_anchor" "direction" "score" "by" "reason"; }
    "change" { All: "text" "children"; }
    "contribution" { All: "action" "capacity" "start" "limits"; }
    "plan" {
        All: "plan_type" "category" "threshold_reason" "aims" "lead_worker" "watch_health"
            "watch_development" "progress_judged" "first_review" "then_review"
            "early_review" "step_down" "family_meeting_note";
        Guarded: "interim_safety" "watch_safety";
    }
    "risk" { All: "what" "effect" "severity"; Guarded: "triggers" "protective"; }
    "need" { All: "what" "service"; }
    "outcome" {
        All: "statement" "baseline" "baseline_date" "target" "good_enough" "sustained_for"
            "measure" "baseline_source" "evidence_source" "checked_by" "how_often" "target_date" "interims"
            "review_points" "obstacles" "why_now" "progress" "progress_notes" "still_worrying";
        Spoken: "child_says";
        Guarded: "parents_say";
    }
    "interim" { All: "statement" "target" "date" "measure"; }
    "review_point" { All: "date" "question"; }
    "progress_note" { All: "date" "now" "evidence"; }
    "action" {
        All: "what" "owner" "owner_name" "due" "support" "waiting" "evidence" "done" "done_note";
        Guarded: "helpers" "how_often" "place" "start" "until";
    }
    "contingency" {
        All: "kind" "no_change_by" "parents_told" "review_by";
        Guarded: "sign" "early_signs" "spotters" "first_step" "by_whom" "deputy" "out_of_hours"
            "within" "told" "then" "legal_route" "family_step" "child_told" "agreed_by";
    }
    "visit" { All: "who" "every" "unit" "seen" "bedroom" "awake"; Guarded: "place"; }
    "core_group" { All: "chair_role" "first_date" "interval"; }
    "member" { All: "name" "role" "agency"; }
    "meeting" { All: "date"; }
    "recommendation" { All: "what" "for_whom" "due"; }
    "plan_view" { Own: "agrees" "words"; }
    "decision" { All: "decided" "category" "how" "reasons" "planning_date"; }
    "sign_off" { All: "agreed_by"; }
    "sharing" { Own: "date" "comments" "corrections"; }
    "remark" { Own: "verdict" "about" "words" "corrected" "answer"; }
};
