//! What to do before, at and after a conference: the area's list, and under it what is general.

use super::area::{Area, Check, Circumstance, Phase};
use super::row::Party;
use crate::domain::setting::{Attending, ConferenceKind, Meet, Profession};
use crate::domain::{CaseFile, Id};

/// One thing to do, and whose list it is on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Todo<'a> {
    /// What is kept when it is done: `area/check`.
    pub key: String,
    /// The thing itself.
    pub check: &'a Check,
    /// Is it of the general list of the nation?
    pub is_general: bool,
}

/// What the author of this case has to do in a phase, by role, kind of conference and circumstance.
///
/// Things of the general list come after the area's own; one with the same id as a thing of the
/// area gives way to it.
pub fn todos<'a>(
    area: &'a Area,
    general: Option<&'a Area>,
    case: &CaseFile,
    phase: Phase,
) -> Vec<Todo<'a>> {
    let fits = |it: &&Check| it.phase == phase && is_for(it, case);
    let todo = |area: &Area, check: &'a Check, is_general| Todo {
        key: format!("{}/{}", area.id, check.id),
        check,
        is_general,
    };
    let own = area.checklist.iter().filter(fits).map(|it| todo(area, it, false));
    let general = general.filter(|it| it.id != area.id);
    let rest = general.into_iter().flat_map(|from| {
        let free = |it: &&Check| !area.checklist.iter().any(|own| own.id == it.id);
        from.checklist.iter().filter(fits).filter(free).map(move |it| todo(from, it, true))
    });
    own.chain(rest).collect()
}

fn is_for(check: &Check, case: &CaseFile) -> bool {
    let kind = case.about.kind.0.unwrap_or(ConferenceKind::Initial);
    check.applies_to.iter().any(|it| it.covers(kind))
        && check.who.iter().any(|it| is_author(*it, case))
        && is_so(check.only, case)
}

/// Is the author one of these? A member of the core group is who is in its list as the author.
pub fn is_author(party: Party, case: &CaseFile) -> bool {
    match party {
        Party::SocialWorker => case.about.profession.is(Profession::SocialWorker),
        Party::CoreGroupMember | Party::CoreGroup => {
            let name = case.author.name.read();
            let named = |id: Id| case.called(id).is_some_and(|it| it == name);
            let mut members = case.members.iter();
            !name.is_empty() && members.any(|it| it.name.read() == name || named(it.id))
        }
        Party::Author | Party::Agencies | Party::Attendees | Party::Invited => true,
        _ => false,
    }
}

fn is_so(only: Circumstance, case: &CaseFile) -> bool {
    let (meet, attending) = (case.conference.meet, case.author.attending);
    match only {
        Circumstance::Always => true,
        // Until it is known how people meet, what might be needed is shown.
        Circumstance::Online => !meet.is(Meet::Room),
        Circumstance::InPerson => !meet.is(Meet::Online),
        Circumstance::Apologies => {
            attending.is(Attending::Substitute) || attending.is(Attending::ReportOnly)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Value;
    use crate::domain::edit::{At, Edit};
    use crate::rules::timetable::area;

    fn case_of(pairs: &[(&'static str, &'static str, &str)]) -> CaseFile {
        let mut case = CaseFile::default();
        for (part, field, value) in pairs {
            let text = Value::Text((*value).to_owned());
            case.apply(Edit::Set(At::part(part), field, text));
        }
        case
    }

    fn ids(id: &str, phase: Phase, case: &CaseFile) -> Vec<String> {
        let (area, general) = (area(id).unwrap(), area("england").unwrap());
        let all = todos(&area, Some(&general), case, phase);
        all.iter().map(|it| it.key.clone()).collect()
    }

    #[test]
    fn the_list_follows_area_role_kind_and_circumstance() {
        let has = |case: &CaseFile, phase, key: &str| {
            ids("wakefield", phase, case).iter().any(|it| it == key)
        };
        let (before, during) = (Phase::Before, Phase::During);
        let teacher = case_of(&[("about", "profession", "school")]);
        assert!(!has(&teacher, before, "wakefield/booking"), "the booking is the social worker’s");
        let worker =
            case_of(&[("about", "profession", "social_worker"), ("about", "kind", "initial")]);
        assert!(has(&worker, before, "wakefield/booking"));
        let review =
            case_of(&[("about", "profession", "social_worker"), ("about", "kind", "review")]);
        assert!(!has(&review, before, "wakefield/booking"));
        assert!(has(&review, before, "wakefield/visits"));
        assert!(!has(&teacher, before, "england/apologies"));
        let away = case_of(&[("author", "attending", "report_only")]);
        assert!(has(&away, before, "england/apologies"));
        let room = case_of(&[("conference", "meet", "room")]);
        assert!(!has(&room, during, "england/camera") && has(&room, during, "england/early"));
        let online = case_of(&[("conference", "meet", "online")]);
        assert!(has(&online, during, "england/camera") && !has(&online, during, "england/early"));
    }

    #[test]
    fn what_the_area_says_itself_takes_the_place_of_the_general() {
        let case = CaseFile::default();
        let ids = ids("wakefield", Phase::After, &case);
        assert!(ids.contains(&"wakefield/disagree".to_owned()));
        assert!(!ids.contains(&"england/disagree".to_owned()));
        assert_eq!(ids.iter().filter(|it| it.ends_with("/disagree")).count(), 1);
    }

    #[test]
    fn a_member_of_the_core_group_is_told_apart_by_name() {
        let mut case = case_of(&[("author", "name", "Jo Lund")]);
        assert!(!ids("lscb", Phase::After, &case).contains(&"lscb/core-report".to_owned()));
        case.apply(Edit::Add(At::row("members", Id(5)), vec![]));
        let name = Value::Text("Jo Lund".to_owned());
        case.apply(Edit::Set(At::row("members", Id(5)), "name", name));
        assert!(ids("lscb", Phase::After, &case).contains(&"lscb/core-report".to_owned()));
    }
}
