//! The pairs of weak and better texts of domain.md 4.3, 4.4 and 5.4: the weak one is asked about
//! by the rules named there, the better one by no rule of text.

use std::collections::BTreeSet;

use plainplan::domain::Json;
use plainplan::rules::coach::Coach;

use super::cases::{of_json, setting};

const PEOPLE: &str = r#"
"children":[{"name":"Priya"},{"name":"Leo"},{"name":"Ava"},{"name":"Sam"},{"name":"Noor"},{"name":"Ella"},
 {"name":"Jayden"},{"name":"Mia"},{"name":"Finn"},{"name":"Archie"},{"name":"Rosa"},
 {"name":"Baby","birth":"expected","edd":"2027-05-14"}],
"adults":[
 {"name":"Kirsty","source_of_harm":"no","victim":"yes","relationships":[{"is":"mother"}]},
 {"name":"Kelly","source_of_harm":"no","relationships":[{"is":"stepmother"}]},
 {"name":"Marcus","source_of_harm":"yes","relationships":[{"is":"father"}]},
 {"name":"Tom","source_of_harm":"no","relationships":[{"is":"stepfather"}]}],
"others":[{"name":"Gran Sheila","relationship":"grandmother"},{"name":"Aunt Lou"},{"name":"Aunt Bev"},{"name":"Uncle Ray"},{"name":"Uncle Joe"}],
"members":[{"name":"Dan Okoro","role":"alcohol worker"},{"name":"Ms Hale","role":"teacher"},{"name":"Nurse Bell","role":"nurse"},
 {"name":"Ruth","role":"IDVA"},{"name":"PC Ahmed","role":"police officer"},{"name":"Bea","role":"social worker"},{"name":"Jo Lund","role":"health visitor"}]
"#;

const TEXT: &str = "SP1 SP2 SP3 SP4 SP5 SP6 SP7 SP8 ME2 ME5 ME8 ME11 ME12 AC7 AC8 AC9 RE11 TI5 CN2 CN3 CN4 CN5 CN9 CN12";

fn escaped(text: &str) -> String {
    Json::text(text).print()
}

/// The rules that ask about one row of a list, the rest of it being sound.
fn asked(list: &str, row: &str) -> BTreeSet<&'static str> {
    let text = format!("{{{PEOPLE},\"{list}\":[{row}]}}");
    let case = of_json(Json::parse(&text).unwrap_or_else(|err| panic!("{err}: {text}")));
    let found = Coach::new().check(&case, &setting(&case));
    found.iter().filter(|it| it.at.part == list).map(|it| it.rule.id).collect()
}

fn outcome(statement: &str) -> BTreeSet<&'static str> {
    asked("outcomes", &format!("{{\"statement\":{}}}", escaped(statement)))
}

fn action(what: &str) -> BTreeSet<&'static str> {
    asked("actions", &format!("{{\"what\":{}}}", escaped(what)))
}

/// An action with an owner and a day.
fn owned(what: &str) -> BTreeSet<&'static str> {
    let row =
        format!("{{\"what\":{},\"owner_name\":\"Bea\",\"due\":\"2027-03-12\"}}", escaped(what));
    asked("actions", &row)
}

fn of_text(ids: &BTreeSet<&'static str>) -> Vec<&'static str> {
    ids.iter().copied().filter(|id| TEXT.split(' ').any(|it| it == *id)).collect()
}

/// domain.md 4.3: weak, what asks about it there (of those one text can show).
const WORKED: &[(&str, &str)] = &[
    ("Mum to engage with services.", "SP2 SP7 ME8 TI1"),
    ("Improve school attendance.", "ME3 ME5 TI1"),
    ("Home conditions to be of an adequate standard.", "SP3 SP4 SP5 ME1"),
    ("Professionals to monitor.", "SP1 SP2 ME1 TI1"),
    ("Father to address his anger issues.", "SP3"),
    ("Mum to ensure Dad does not come to the property.", "AC8"),
    ("Children to be kept safe.", "SP4 ME1"),
    ("Parents to attend all appointments.", "SP1 ME8"),
    ("Referral to CAMHS.", "SP7 SP5"),
    ("Sustained positive change in parenting capacity.", "SP3 SP4 ME1 TI1"),
    ("Ongoing support to be provided by health visitor.", "SP2 TI1 TI5"),
    ("Core group to consider FGC.", "SP1 SP2"),
    ("Mother to demonstrate insight.", "SP3 ME1"),
    ("Unborn: parents to prepare appropriately.", "SP4"),
];

/// The better texts of domain.md 4.3 that are outcomes.
const OUTCOMES: &[&str] = &[
    "Priya (4) has a calm adult to put her to bed on 6 nights in 7 by 12 March, and this has lasted 6 weeks.",
    "Leo is in class by 8:50 on at least 9 days in every 10, from 61% (autumn term) to 90% over the six weeks to 19 March.",
    "Each night Ava and Sam sleep in their own made-up beds; the floor of their room is clear enough to walk on and there is food for breakfast.",
    "By 30 April, Ella says at 3 visits in a row that she has not heard shouting that frightened her that week.",
    "Ella and Sam have 8 weeks at home, to 5 March, with no frightening visit; each says so when asked alone.",
    "From 18 Dec to the review on 17 March no child is left alone with Uncle Ray, who has been told this by the lead worker. Gran or Mum is in the room each time; each child is asked about it alone at every visit.",
    "Jayden’s asthma: fewer than 2 night wakings a week by 1 April (now 5).",
    "By 30 April, when Mia (15) feels like hurting herself she goes to her named adult, Ms Roy, first – at least half the times (now: nobody knows until afterwards). Mia keeps her own count.",
    "On 8 of 10 observed mealtimes by 5 March, Tom sits with Finn, talks to him and waits for him to finish (now 2 of 10).",
    "By 12 Feb Kelly can say, in her own words, what Archie saw on 3 Dec and what she will do if it starts again; worker writes both down and Kelly checks them.",
    "By 36 weeks (16 April): Baby’s cot without bumper in parents’ room, smoke-free bedroom, midwife sees both.",
];

/// The better texts of domain.md 4.3 that are actions.
const ACTIONS: &[&str] = &[
    "Kirsty (mum) meets Dan Okoro (alcohol worker) at the clinic every Tuesday 10:00, 5 Jan–9 March; Dan tells the lead worker by 5 pm if a meeting is missed.",
    "Ms Hale emails the register to the core group each Friday.",
    "Health visitor checks at 4 visits (2 unannounced) by 26 Feb.",
    "Nurse Bell weighs Baby Noor every Monday at clinic and plots it; if two weeks in a row show no gain she rings the lead worker that day.",
    "Marcus starts the group on 14 Jan (20 Thursdays), worker shares attendance and what he is doing differently monthly.",
    "Dad stays away from home as his bail says; PC Ahmed sees him weekly.",
    "Mum has chosen an IDVA (Ruth) and a phone alarm, in place by 8 Jan; police flag on the address by 8 Jan.",
    "Dad takes him to clinic 11 Jan and 8 Feb; bus fare paid; school nurse checks inhaler use on Mondays.",
    "Dr Rees refers by 8 Jan; while waiting (about 14 weeks) the counsellor sees Mia on Wednesdays.",
    "HV Jo Lund visits fortnightly, Thursdays, 7 Jan–18 March: weight, sleep place, and 20 minutes watching Mum and Baby play; writes one line on each for core group.",
    "Team manager Alix Ford books a family group meeting by 22 Jan; aim: which two relatives take the children on Friday nights.",
    "By 34 weeks Mum’s dose reviewed; birth-day plan with ward signed off by 2 April.",
];

/// domain.md 4.4: the weak ones, each with one fault. Those of R show theirs only beside the risk.
const DRILLS: &[&str] = &[
    "Agencies to share information.",
    "Mother to prioritise the children.",
    "Appropriate supervision.",
    "Work around routines.",
    "Health needs to be met.",
    "Address domestic violence.",
    "Support from school.",
    "Family to keep everyone updated.",
    "Attendance to increase.",
    "Better hygiene.",
    "Reduced drinking.",
    "More emotionally available.",
    "Improved relationship.",
    "Weight gain.",
    "Complete parenting course.",
    "Feels safer at home.",
    "Mum never alone with the children.",
    "Two groups, weekly therapy, daily school meeting, tests.",
    "CAMHS to begin at once.",
    "Dad to find housing this week.",
    "Stop seeing drinking friends.",
    "HV to visit daily.",
    "Parents to pay for a deep clean.",
    "Mother to follow the 12-page plan.",
    "Ongoing.",
    "ASAP.",
    "By next review.",
    "Regular visits.",
    "When available.",
    "Within six months.",
    "Before the birth.",
    "Short term.",
];

/// domain.md 4.4: the better ones that are about a child's life.
const BETTER_OUTCOMES: &[&str] = &[
    "Kirsty gets up with Priya and Jo at 7; they have eaten by 8:15 on school days.",
    "While Sam (2) is in the bath an adult stays in the room; outside, an adult can see him.",
    "Noor has her jabs at Elm Surgery by 29 Jan and 26 Feb.",
    "Marcus does not hit, push, threaten or shout at Ella's mum; Ella can say who she will ring if scared.",
    "Ava comes in clean, dry clothes 4 days in 5 (now 1 in 5).",
    "In two 15-minute plays a month Mum answers at least 5 of 10 looks or sounds from Baby (now 2).",
    "Mia chooses to eat tea with her stepdad 3 times a week (now 0).",
    "Noor stays on or above her own line on the chart at four weekly weigh-ins.",
    "Ella's own safety score goes from 2 to 7 (10 = very safe), asked the same way on 3 visits.",
    "Jayden's sugar is checked before tea every day and shown to the nurse on Fridays.",
    "Rosa has breakfast at home or club each school day; debt advice is one action towards it.",
    "On Mum's bad days Finn still gets to school, has tea and someone to talk to: Aunt Lou comes when texted.",
];

/// domain.md 4.4: the better ones that are acts.
const BETTER_ACTIONS: &[&str] = &[
    "Ms Hale e-mails the lead worker by 4 pm on any day Leo is not in by 10.",
    "On 8 Jan Bea and Tom draw a bedtime chart: tea 5:00, bath 6:30, story 7:00, light off 7:15.",
    "Mr Ojo and Jayden have 15 minutes in the library each Monday at 8:45.",
    "Dad texts the lead worker the day before if he cannot be in for a visit.",
    "To 17 March, Gran or Aunt Bev is there 7–9 am and 4–8 pm; both have said yes; nights are in the contingency.",
    "Wait is 14 weeks; until then counsellor on Wednesdays.",
    "Dad stays at his brother's from 4 Jan; Lee (housing) meets him 6 Jan; next step chosen 20 Jan.",
    "Kirsty picks two people she can ring at 10 pm when she wants a drink and gives Dan their names by 8 Jan.",
    "HV Mondays and Thursdays; family worker Wednesdays; nursery sees Noor Tuesdays and Fridays.",
    "Fund pays a skip for 8 Jan; Dad and Uncle Joe clear two rooms; Bea helps.",
    "On 7 Jan the lead worker goes through an easy-read copy with Kelly and her advocate; Kelly says back her three jobs.",
    "Police and youth worker act on the two adults named; Mia has a lift home on Fridays.",
    "Each parent shows the HV what they do after 20 minutes of crying and who they ring at 3 am.",
    "Every Monday, 4 Jan–15 March, then look again.",
    "By noon on Friday 18 Dec.",
    "Steps on 22 Jan and 19 Feb, done by 12 March; review 17 March.",
    "Every 10 working days at most; first by 4 Jan; dates listed.",
    "On the list by 8 Jan; if no place by 5 Feb, use the drop-in.",
    "By 34 weeks (2 April 2027).",
    "Six weeks, 4 Jan–12 Feb; on 12 Feb Bea and Tom choose: stop, keep, change.",
];

#[test]
fn the_weak_texts_are_asked_about_by_the_rules_named() {
    for (text, rules) in WORKED {
        let asked: BTreeSet<_> = outcome(text).union(&action(text)).copied().collect();
        for rule in rules.split(' ') {
            assert!(asked.contains(rule), "{rule} is silent about {text:?}: {asked:?}");
        }
    }
}

#[test]
fn every_weak_drill_is_asked_about() {
    for text in DRILLS {
        let asked: BTreeSet<_> = outcome(text).union(&action(text)).copied().collect();
        let telling = asked.iter().any(|it| TEXT.contains(it) || *it == "TI1");
        assert!(telling, "{text:?}: {asked:?}");
    }
}

#[test]
fn the_better_texts_are_left_alone() {
    let mut said = Vec::new();
    for text in OUTCOMES.iter().chain(BETTER_OUTCOMES) {
        let ids = of_text(&outcome(text));
        // Nothing is measured in a statement alone.
        said.extend((!ids.is_empty()).then(|| format!("{text} {ids:?}")));
    }
    for text in ACTIONS.iter().chain(BETTER_ACTIONS) {
        let ids = of_text(&owned(text));
        said.extend((!ids.is_empty()).then(|| format!("{text} {ids:?}")));
    }
    assert_eq!(said, [""; 0]);
}

/// domain.md 5.4: sign and step of the weak ones, and the rules that ask.
#[test]
fn weak_contingencies_are_asked_about_and_better_ones_left_alone() {
    for (sign, first, then, rules) in [
        ("If concerns escalate", "", "Legal advice will be sought.", "CN2 CN3 CN4 CN5"),
        ("", "PLO.", "", "CN3 CN4 CN5"),
        ("If father breaches", "Mother to call police.", "", "CN9"),
        ("If necessary", "Baby to be removed at birth.", "", "CN2 CN12"),
    ] {
        let row = format!(
            "{{\"sign\":{},\"first_step\":{},\"then\":{}}}",
            escaped(sign),
            escaped(first),
            escaped(then)
        );
        let asked = asked("contingencies", &row);
        for rule in rules.split(' ') {
            assert!(asked.contains(rule), "{rule} is silent about {row}: {asked:?}");
        }
    }
    for row in [
        r#"{"sign":"Kirsty is drunk when anyone visits or collects Priya.","first_step":"The adult there stays with Priya, rings Gran Sheila (said yes 14 December; spare key), Priya goes to Sheila that hour.","told":"Lead worker told the same hour; after 5 pm the emergency team.","then":"Next working day: manager decides on a strategy discussion and whether to ask a solicitor.","by_whom":"The adult who is there","deputy":"Gran Sheila","out_of_hours":"Emergency team"}"#,
        r#"{"kind":"drift","no_change_by":"2027-03-05","sign":"By 5 March Leo is still in class on fewer than 7 days in 10.","first_step":"Ms Hale meets Leo at the gate each morning; core group meets within 5 working days with the team manager.","deputy":"Bea","parents_told":"We will tell you in writing what we think should happen next, and that may include asking the council's solicitor about going to court."}"#,
        r#"{"sign":"Marcus is seen at or near home.","first_step":"Anyone (neighbour, school, Mum when safe) rings 999; police flag treats it as urgent; school keeps children in until Ruth (IDVA) or Gran collects; lead worker sees the children the same day. Mum is not expected to stop him.","out_of_hours":"999"}"#,
        r#"{"sign":"Labour starts before 37 weeks (23 April).","first_step":"Midwife on shift rings the lead worker or emergency team at once; Baby stays on the ward with Mum and Aunt Lou or a named nurse present; a meeting happens within 24 hours; only a court (or, in an emergency, the police) could decide Baby lives elsewhere without your agreement."}"#,
    ] {
        let ids = of_text(&asked("contingencies", row));
        assert_eq!(ids, [""; 0], "{row}");
    }
}
