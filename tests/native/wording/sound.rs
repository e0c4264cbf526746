//! Sound text: the better halves of the pairs of domain.md 4.3, 4.4 and 5.4, and good paragraphs of
//! reports. No rule about wording may fire there.

use super::*;

/// Written by practitioners who took care (domain.md, the column "better").
const BETTER: &[&str] = &[
    "Outcome: Priya (4) has a calm adult to put her to bed on 6 nights in 7 by 12 March, and this has lasted 6 weeks. Action: Kirsty (mum) meets Dan Okoro (alcohol worker) at the clinic every Tuesday 10:00, 5 Jan–9 March; Dan tells the lead worker by 5 pm if a meeting is missed.",
    "Leo is in class by 8:50 on at least 9 days in every 10, from 61% (autumn term) to 90% over the six weeks to 19 March. Ms Hale emails the register to the core group each Friday.",
    "Each night Ava and Sam sleep in their own made-up beds; the floor of their room is clear enough to walk on and there is food for breakfast. Health visitor checks at 4 visits (2 unannounced) by 26 Feb.",
    "Nurse Bell weighs Baby Noor every Monday at clinic and plots it; if two weeks in a row show no gain she rings the lead worker that day.",
    "By 30 April, Ella says at 3 visits in a row that she has not heard shouting that frightened her that week. Action: Marcus starts the group on 14 Jan (20 Thursdays), worker shares attendance and what he is doing differently monthly.",
    "Outcome: Ella and Sam have 8 weeks at home, to 5 March, with no frightening visit; each says so when asked alone. Actions: Dad stays away from home as his bail says; PC Ahmed sees him weekly. Mum has chosen an IDVA (Ruth) and a phone alarm, in place by 8 Jan; police flag on the address by 8 Jan. (address and alarm hidden in Dad's version)",
    "From 18 Dec to the review on 17 March no child is left alone with Uncle Ray, who has been told this by the lead worker. Gran or Mum is in the room each time; each child is asked about it alone at every visit.",
    "Jayden's asthma: fewer than 2 night wakings a week by 1 April (now 5). Dad takes him to clinic 11 Jan and 8 Feb; bus fare paid; school nurse checks inhaler use on Mondays.",
    "By 30 April, when Mia (15) feels like hurting herself she goes to her named adult, Ms Roy, first – at least half the times (now: nobody knows until afterwards). Mia keeps her own count. Action: Dr Rees refers by 8 Jan; while waiting (about 14 weeks) the counsellor sees Mia on Wednesdays.",
    "On 8 of 10 observed mealtimes by 5 March, Tom sits with Finn, talks to him and waits for him to finish (now 2 of 10). Nursery and family worker each watch five.",
    "HV Jo Lund visits fortnightly, Thursdays, 7 Jan–18 March: weight, sleep place, and 20 minutes watching Mum and Baby play; writes one line on each for core group.",
    "Team manager Alix Ford books a family group meeting by 22 Jan; aim: which two relatives take the children on Friday nights.",
    "By 12 Feb Kelly can say, in her own words, what Archie saw on 3 Dec and what she will do if it starts again; worker writes both down and Kelly checks them.",
    "By 36 weeks (16 April): cot without bumper in parents' room, smoke-free bedroom, midwife sees both; by 34 weeks Mum's dose reviewed; birth-day plan with ward signed off by 2 April.",
    "Ms Hale e-mails the lead worker by 4 pm on any day Leo is not in by 10.",
    "Kirsty gets up with Priya and Jo at 7; they have eaten by 8:15 on school days.",
    "While Sam (2) is in the bath an adult stays in the room; outside, an adult can see him.",
    "On 8 Jan Bea and Tom draw a bedtime chart: tea 5:00, bath 6:30, story 7:00, light off 7:15.",
    "Noor has her jabs at Elm Surgery by 29 Jan and 26 Feb.",
    "Marcus does not hit, push, threaten or shout at Ella's mum; Ella can say who she will ring if scared.",
    "Mr Ojo and Jayden have 15 minutes in the library each Monday at 8:45.",
    "Dad texts the lead worker the day before if he cannot be in for a visit.",
    "61% → 90% of sessions, six weeks running, from the register.",
    "Ava comes in clean, dry clothes 4 days in 5 (now 1 in 5); her TA ticks a private chart.",
    "Zero on the breath test at 8 of 8 unplanned visits, 4 Jan–5 March, and Priya says no one was drunk that week.",
    "In two 15-minute plays a month Mum answers at least 5 of 10 looks or sounds from Baby (now 2); HV counts.",
    "Mia chooses to eat tea with her stepdad 3 times a week (now 0); her own diary.",
    "Noor stays on or above her own line on the chart at four weekly weigh-ins.",
    "After 10 sessions bedtime takes under 45 minutes, 5 nights in 7 (now about 2 hours); chart checked on Fridays.",
    "Ella's own safety score goes from 2 to 7 (10 = very safe), asked the same way on 3 visits.",
    "To 17 March, Gran or Aunt Bev is there 7–9 am and 4–8 pm; both have said yes; nights are in the contingency.",
    "January: Tuesdays with Dan and Friday school chat only. February: add the group. Bus pass from 4 Jan.",
    "Wait is 14 weeks; until then counsellor on Wednesdays.",
    "Dad stays at his brother's from 4 Jan; Lee (housing) meets him 6 Jan; next step chosen 20 Jan.",
    "Kirsty picks two people she can ring at 10 pm when she wants a drink and gives Dan their names by 8 Jan.",
    "HV Mondays and Thursdays; family worker Wednesdays; nursery sees Noor Tuesdays and Fridays.",
    "Fund pays a skip for 8 Jan; Dad and Uncle Joe clear two rooms; Bea helps.",
    "On 7 Jan the lead worker goes through an easy-read copy with Kelly and her advocate; Kelly says back her three jobs.",
    "Marcus starts the group and stays away as bailed; Ella has a safe place. Mum's course is her choice, not a condition.",
    "Jayden's sugar is checked before tea every day and shown to the nurse on Fridays.",
    "Police and youth worker act on the two adults named; Mia has a lift home on Fridays.",
    "Rosa has breakfast at home or club each school day; debt advice is one action towards it.",
    "Each parent shows the HV what they do after 20 minutes of crying and who they ring at 3 am.",
    "One for Ava (14): not missing school to mind Sam. One for Sam (2): an adult is with him.",
    "Uncle Ray: does not come to the house; told by lead worker 18 Dec. Gran and Mum: know what to do if he does.",
    "On Mum's bad days Finn still gets to school, has tea and someone to talk to: Aunt Lou comes when texted.",
    "Every Monday, 4 Jan–15 March, then look again.",
    "By noon on Friday 18 Dec.",
    "Steps on 22 Jan and 19 Feb, done by 12 March; review 17 March.",
    "Every 10 working days at most; first by 4 Jan; dates listed.",
    "On the list by 8 Jan; if no place by 5 Feb, use the drop-in.",
    "One night a week by 29 Jan, three by 26 Feb, most nights by 28 May.",
    "By 34 weeks (2 April 2027).",
    "Six weeks, 4 Jan–12 Feb; on 12 Feb Bea and Tom choose: stop, keep, change.",
    "If Kirsty is drunk when anyone visits or collects Priya: the adult there stays with Priya, rings Gran Sheila (07… – said yes 14 Dec; spare key), Priya goes to Sheila that hour. Lead worker told the same hour; after 5 pm the emergency team. Next working day: manager decides on a strategy discussion and whether to ask a solicitor.",
    "If by 5 March Leo is still in class on fewer than 7 days in 10: core group meets within 5 working days with the team manager; we will tell you in writing what we think should happen next, and that may include asking the council's solicitor about going to court.",
    "If Dad is seen at or near home: anyone (neighbour, school, Mum when safe) rings 999; police flag treats it as urgent; school keeps children in until Ruth (IDVA) or Gran collects; lead worker sees the children the same day. Mum is not expected to stop him. (Not in Dad's version.)",
    "If labour starts before 37 weeks (23 April): midwife on shift rings the lead worker/emergency team at once; Baby stays on the ward with Mum and Aunt Lou or a named nurse present; a meeting happens within 24 hours; only a court (or, in an emergency, the police) could decide Baby lives elsewhere without your agreement.",
];

const REPORT: &[&str] = &[
    "I have known Ava since she was six weeks old and have seen her 14 times, last on 2 December at home with her mum. She was clean, she smiled and she reached for her cup.",
    "On Friday 27 November Marcus punched Kirsty in the face in the kitchen. Ella was on the stairs and heard it. She told her teacher on Monday: “I put my hands on my ears.”",
    "Leo was in class by nine on 38 of 62 mornings this term. When he was late he had not eaten on most days, and he fell asleep in class twice.",
    "I could not find out who looked after Sam on the nights his mum works. I asked her on 3 and 10 December; she said that she would rather not say.",
    "In my opinion the greatest danger to both children is the violence, because it has happened five times since June and twice one of them was in the room.",
    "Kirsty has stopped drinking before: from March to August 2025 every test was clear. She says that her sister rang her each evening and that this is what helped.",
    "Dad opened the door, asked us in and answered every question. He was angry about the report and said so; he did not raise his voice.",
    "Noor’s weight was on her own line at the last four clinics. The health visitor showed both parents how to make up the bottle, and they have done so since.",
    "The bedroom has two beds with clean sheets. There was a smell of cannabis on the landing, and a bag of it lay on the low table, where Sam could reach it.",
    "The strategy discussion on 1 December decided that police and social care would see Ella together. PC Ahmed and I saw her at school on 2 December.",
    "He was taken to hospital by ambulance, was seen by Dr Rees and was allowed home the next day.",
    "We do not know yet whether the burn was an accident. Dr Rees says that its shape fits a hot spoon; Mum says that he pulled the kettle over.",
    "Mum was not brought up here and has no family nearby. A neighbour, Bev, takes Leo to school when the baby is ill.",
    "Ella is doing well in maths, has two close friends and was chosen for the choir.",
    "What I worry about most: if nothing changes, Priya will be alone with an adult too drunk to wake when she is ill.",
];

#[test]
fn no_rule_fires_in_sound_text() {
    for text in BETTER.iter().chain(REPORT) {
        for rule in RULES {
            // Abbreviations in a plan are SP8's to ask about, and the pairs have some.
            if rule.id == "WO2" && BETTER.contains(text) {
                continue;
            }
            assert_eq!(found(rule.id, text), [""; 0], "{} in: {text}", rule.id);
        }
    }
}
