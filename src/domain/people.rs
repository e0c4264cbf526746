//! The people of a case: children, parents and carers, others.

use crate::domain::common::{Known, YesNo};
use crate::domain::link::{Children, Family, People};
use crate::domain::{Answer, Choice, Line, Link, Links, Prose, Rows, TypedDate};
use crate::{options, row};

options! {
    /// Born or expected.
    pub enum Birth = "birth" {
        /// Born.
        Born = "born",
        /// Not born yet.
        Expected = "expected",
    }
}

options! {
    /// Is the conference about this child?
    pub enum Standing = "standing" {
        /// The conference is about this child.
        Subject = "subject",
        /// Lives in the household.
        Household = "household",
    }
}

row! {
    /// A child: one the conference is about, or another of the household.
    pub struct Child = "child" {
        /// The name used.
        name: Line,
        /// The whole name.
        full_name: Line,
        /// Subject of the conference or not.
        standing: Choice<Standing>,
        /// Born or expected.
        birth: Choice<Birth>,
        /// Date of birth, for a child who is born.
        dob: TypedDate,
        /// Expected date of delivery, for one who is not.
        edd: TypedDate,
        /// Address.
        address: Answer,
        /// Must the address be kept from somebody?
        address_withheld: Choice<YesNo>,
        /// GP.
        gp: Answer,
        /// School or nursery.
        school: Answer,
        /// Attendance figures.
        attendance: Line,
        /// First language.
        language: Line,
        /// Is an interpreter needed?
        interpreter: Choice<YesNo>,
        /// Disability and how best to communicate.
        communication: Prose,
        /// Ethnicity, as the family describes it.
        ethnicity: Line,
        /// Faith, as the family describes it.
        faith: Line,
        /// What else matters to who this child is.
        identity: Prose,
        /// What the family copy calls this child.
        shown_as: Line,
        /// Who must not see this child's details.
        hidden_from: Links<People>,
        /// Why not.
        hidden_why: Line,
        /// Who decided that.
        hidden_by: Line,
        /// Was the Chair consulted about it?
        hidden_chair: Choice<YesNo>,
    }
}

/// The name of a person as questions use it: the name used, else the whole name.
impl Child {
    /// The name to call this child by; empty when none is given yet.
    pub fn called(&self) -> &str {
        match self.name.is_blank() {
            true => self.full_name.read(),
            false => self.name.read(),
        }
    }

    /// Is this child not born yet?
    pub fn is_expected(&self) -> bool {
        self.birth.is(Birth::Expected)
    }
}

row! {
    /// What an adult is to one child. Its id is the child's.
    pub struct Relationship = "relationship" {
        /// Mother, stepfather, carer: in words.
        is: Line,
        /// Parental responsibility.
        responsibility: Choice<Known>,
    }
}

row! {
    /// A parent or carer.
    pub struct Adult = "adult" {
        /// Name.
        name: Line,
        /// What they are to each child (Appendix 1: "and to whom").
        relationships: Rows<Relationship>,
        /// Date of birth.
        dob: TypedDate,
        /// Address.
        address: Answer,
        /// Must the address be kept from somebody?
        address_withheld: Choice<YesNo>,
        /// Lives with the children?
        in_household: Choice<YesNo>,
        /// Could the harm come from this person?
        source_of_harm: Choice<Known>,
        /// May somebody be harming this person?
        victim: Choice<Known>,
        /// First language.
        language: Line,
        /// Is an interpreter needed?
        interpreter: Choice<YesNo>,
        /// Reading and communication needs.
        communication: Prose,
        /// Supporter, advocate or solicitor.
        supporter: Line,
        /// Whose information this person must not see.
        hidden_from: Links<People>,
        /// Why not.
        hidden_why: Line,
        /// Who decided that.
        hidden_by: Line,
        /// Was the Chair consulted about it?
        hidden_chair: Choice<YesNo>,
    }
}

row! {
    /// Somebody else who matters to the children or the parents.
    pub struct Other = "other" {
        /// Name.
        name: Line,
        /// Date of birth.
        dob: TypedDate,
        /// What they are to which child.
        relationship: Line,
        /// Which children they matter to.
        children: Links<Children>,
        /// Who they live with.
        lives_with: Line,
        /// Who must not see their details.
        hidden_from: Links<People>,
        /// Why not.
        hidden_why: Line,
        /// Who decided that.
        hidden_by: Line,
        /// Was the Chair consulted about it?
        hidden_chair: Choice<YesNo>,
    }
}

row! {
    /// Somebody of the core group.
    pub struct Member = "member" {
        /// Name.
        name: Line,
        /// Role, or what they are to the family.
        role: Line,
        /// Agency; empty for family.
        agency: Line,
        /// Family or professional?
        family: Choice<YesNo>,
        /// Do they see the family (S1)?
        direct_contact: Choice<YesNo>,
        /// The person of the case this is, if it is one.
        person: Link<Family>,
        /// By which route they are reached; no private numbers.
        reach: Line,
    }
}
