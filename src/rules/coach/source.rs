//! Where rules come from: the document, the place in it, and when it was last looked at.

use super::finding::Source;

const CHECKED: &str = "2026-11-21";

const fn source(document: &'static str, place: &'static str) -> Source {
    Source { document, place, checked: CHECKED }
}

/// S1 on plans: outcomes focused on the child, means of judging, interim objectives, review points.
pub(super) const PLAN: Source = source(
    "LSCB good practice guidance on child protection conferences",
    "the outline child protection plan",
);
/// S1, Appendix 1.
pub(super) const FORM: Source = source(
    "LSCB good practice guidance on child protection conferences",
    "Appendix 1, report template",
);
/// Leeds on who does what.
pub(super) const LEEDS: Source =
    source("Leeds Safeguarding Children Partnership, SMART planning", "specific, and who");
/// Manchester on common faults.
pub(super) const MANCHESTER: Source = source(
    "Manchester Safeguarding Boards, SMART planning: tips for practitioners",
    "common errors",
);
/// Working Together on plans, as local procedures quote it.
pub(super) const WORKING_TOGETHER: Source = source(
    "Working Together to Safeguard Children, as quoted in Buckinghamshire’s procedures",
    "child protection plans: how much improvement, by when",
);
/// Wales on outcomes that lower the risk.
pub(super) const WALES: Source = source(
    "Wales Safeguarding Procedures, children, section 3 part 2",
    "pointer 11: outline care and support protection plan",
);
/// Danger statements and safety goals.
pub(super) const GOALS: Source = source(
    "North Yorkshire, summary of danger statements and safety goals",
    "behaviour, and what will be there instead",
);
/// Improvement that lasts.
pub(super) const LASTING: Source =
    source("Cumbria Safeguarding Children, SMART plans", "change that is sufficient and lasts");
/// Scales with both ends.
pub(super) const SCALES: Source =
    source("Norfolk Safeguarding Children, the safety scale", "what each end means");
/// Ofsted on agreements that put the risk with the victim.
pub(super) const OFSTED: Source = source(
    "Ofsted social care blog, Effective written agreements, 23 January 2018",
    "agreements that ask the victim to manage the abuser",
);
/// What a contingency says.
pub(super) const CONTINGENCY: Source = source(
    "Buckinghamshire, principal social worker brief on contingency plans, August 2020",
    "what keeps the child safe; a process does not",
);
/// Relatives in contingencies.
pub(super) const RELATIVES: Source =
    source("Kirklees children’s procedures, contingency plans", "which relative, and asked");
/// Who can decide that a child lives elsewhere.
pub(super) const REMOVAL: Source = source(
    "Cornwall and Isles of Scilly, I have a child protection plan",
    "who can decide where a child lives",
);
/// Before a birth.
pub(super) const BIRTH: Source = source(
    "Walsall procedures, pre-birth child protection conferences",
    "early birth, going missing",
);
/// S0 on reports.
pub(super) const REPORT: Source =
    source("Gwent, Tips for Practitioners Attending Child Protection Conference", "the report");
/// S3 on sharing.
pub(super) const SHARED: Source = source(
    "Wakefield, CPC Procedures, Standards and Dispute Resolution",
    "the report and the family",
);
/// Chronologies.
pub(super) const CHRONOLOGY: Source =
    source("Tees, child’s chronology policy; Walsall, notes on chronologies", "what an entry says");
/// What no document says: judgement of practice, and said to be so.
pub(super) const OURS: Source = source("Plainplan’s own check", "no document: from practice");
