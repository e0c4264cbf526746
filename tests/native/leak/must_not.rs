//! What must not be asked about: ordinary report text, and what this reader may see.

use plainplan::release::leak::{
    Check,
    What::{self, *},
};

use super::{hidden, look, told};

/// What is hidden, what is shown, and a text in which nothing is a hit.
const MUST_NOT: &[(What, &str, &[&str], &str)] = &[
    (Name, "Kevin Marsh", &["Kevin Hill"], "Kevin said that Kevin Hill would come."),
    (Name, "Ella Hill", &["Sam Hill"], "Mr Hill came with Sam."),
    (Name, "Rose Hope", &[], "They hope that the sun rose. Hoping helps: hope is what she needs."),
    (Name, "Will May", &[], "They will come in May. It may rain. Will they come by May 2026?"),
    (Name, "Mark Grace", &[], "There was a mark on his arm. Mark it on the body map."),
    (Name, "Paula Marsh", &[], "She came at 4 PM. The PM plan is for Monday."),
    (Name, "Carol Price", &[], "The CP plan, the CPN and the price of food."),
    (Name, "Helen Large", &[], "The house has a large garden."),
    (Name, "Elizabeth Moore", &["Bethany Jones"], "Beth came with her mother."),
    (Name, "Peter Water", &[], "She drank the water and the winter was cold."),
    (
        Address,
        "14 Marston Lane, Leeds",
        &["12 Grange Road, Leeds"],
        "She lives at 12 Grange Road, Leeds.",
    ),
    (
        Address,
        "14 Marston Lane, Orby",
        &[],
        "He is 14 and had 14 days off; 14 of 20 and 9 of 14 were kept.",
    ),
    (
        Address,
        "14 Marston Lane, Orby",
        &[],
        "We visited on 14 May at 14:30 and 14 people came to the house.",
    ),
    (
        School,
        "Coedfelin Primary School",
        &[],
        "His school says that his sister is well. Mum's school days were hard.",
    ),
    (Gp, "Greenmeadow Surgery", &[], "The GP saw him and his brother. The surgery was told."),
    (Text, "The neighbour reported shouting.", &["Sam Hill"], "Sam went to the neighbour for tea."),
    (Address, "3 The Street, Hope", &[], "They hope to walk along the street."),
    (
        School,
        "Hill Park Primary School",
        &[],
        "They went up the hill to the park. The primary school knows.",
    ),
    (School, "St Mary's Primary School", &["Mary Jones"], "Mary came to school."),
    (Phone, "07700 900123", &["07700 900456"], "Ring 07700 900456."),
    (Phone, "07700 900123", &[], "Ring Childline on 0800 1111 or the NSPCC on 0808 800 5000."),
    (Email, "info@hill.example", &["a.b@mail.example"], "For info write to a.b@mail.example."),
    (Date, "2019-05-07", &[], "It was 8 May 2019 and 7 June 2020, at 7.05 on 12/05/2026."),
    (Date, "2019-05-07", &[], "He was 7 in May. In 2019 she was 5."),
    (Number, "943 476 2019", &[], "It was in 2019."),
    (
        Text,
        "He is to be at the end of the road on Monday",
        &[],
        "It is to be at the end of the week.",
    ),
    (
        Text,
        "He said that Sam Hill should go with her to town",
        &["Sam Hill"],
        "She said that Sam Hill should go with her.",
    ),
    (Text, "He owes 100 pounds since 2019", &[], "There were 100 people in 2019."),
];

#[test]
fn what_the_reader_may_see_is_no_hit() {
    let mut wrong = Vec::new();
    for (what, secret, shown, text) in MUST_NOT {
        let leaks = look(*what, secret, shown, text);
        if !leaks.is_empty() {
            wrong.push(format!("{secret:?} in {text:?}: {:?}", told(text, &leaks)));
        }
    }
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn what_is_confirmed_or_shown_is_not_asked_about() {
    let shown = ["Priya Shah", "12 Grange Road, Leeds LS6 3AB", "07700 900456", "a.b@mail.example"];
    let check = Check::new(&[hidden(Name, "Kevin Harbottle")], &shown, &["Pontypridd"]);
    for text in [
        "Priya has moved to Pontypridd.",
        "They live at 12 Grange Road in Leeds, LS6 3AB.",
        "Ms Shah can be rung on 07700 900456 or 07700900456.",
        "Write to a.b@mail.example or A.B@mail.example.",
    ] {
        assert_eq!(told(text, &check.look(text)), [""; 0], "{text}");
    }
    let text = "Ms Shah can be rung on 07700 900457.";
    assert_eq!(told(text, &check.look(text)), [r#"Phone "07700 900457""#]);
}

/// Is it an example, with people in it?
fn is_example(line: &str) -> bool {
    [".good", ".weak"].iter().any(|it| line.starts_with(it))
}

/// What the app itself says goes through the look as well.
#[test]
fn the_words_of_the_app_give_no_alarm() {
    let check = Check::new(&[hidden(Name, "Kevin Harbottle")], &[], &[]);
    let mut wrong = Vec::new();
    for entry in std::fs::read_dir("src/text/en").expect("the catalogues").flatten() {
        let Ok(text) = std::fs::read_to_string(entry.path()) else { continue };
        let mut example = false;
        for line in text.lines() {
            // What follows a line goes with it.
            example = if line.contains(" =") { is_example(line.trim_start()) } else { example };
            if example || line.starts_with('#') || line.contains("or example") {
                continue;
            }
            let said = line.split_once(" = ").map_or(line, |it| it.1);
            if said.contains(['{', '}', '[']) {
                continue;
            }
            wrong.extend(told(said, &check.look(said)));
        }
    }
    wrong.sort();
    wrong.dedup();
    assert_eq!(wrong, [""; 0]);
}

/// Ordinary sentences of reports, and the words of the copy itself.
const ORDINARY: &str = "\
Who will do what, and when
Monday 9 March 2027
The Initial Child Protection Conference was held on Tuesday 3 February 2026 at 10.30am.
What we are worried about
Sam is 7 and in Year 3. She attends school every day and is making good progress.
The Health Visitor saw Sam at home on 4 March 2026. The Social Worker and the Police visited together.
Dad told us he had stopped drinking. Mum disagrees: she says he drinks every night.
Concerns about neglect were raised by the School Nurse. Disengagement from services continued.
A Section 47 enquiry was started. The Chair of the conference will send the plan within 10 working days.
Children's Services, CAMHS and the Community Mental Health Team are part of the Core Group.
Sam said: \"I don't like it when they shout. I want to stay with Nan.\"
We used the Graded Care Profile and the Strengths and Difficulties Questionnaire.
The family speaks Polish and English; an interpreter was there. They celebrate Christmas and Easter.
If you disagree with this report, tell the Chair before the meeting. You can also ask for an advocate.
Overcrowding, damp and unpaid rent have been reported to the Housing Officer.
He works nights. She is on Universal Credit. They have a dog, two cats and £40 a week for food.
In the first two months of life Sam was admitted to hospital twice, weighing 3.45kg.
By the next review: Mum has taken Sam to all four appointments. Dad has finished the course.
Unsupervised contact is not safe at the moment. Reassessment is planned for May 2026.
Facebook and WhatsApp messages were shown to the Police on 12 January 2026.";

#[test]
fn an_ordinary_report_gives_no_alarm() {
    let secrets = [
        hidden(Name, "Kevin Harbottle"),
        hidden(Name, "Rose Hope"),
        hidden(Address, "14 Marston Lane, Pontcanna, Cardiff CF11 9AB"),
        hidden(School, "Hill Park Primary School"),
        hidden(Gp, "Oak Tree Surgery"),
        hidden(Phone, "07700 900123"),
        hidden(Email, "kev.harb@mail.example"),
        hidden(Date, "2019-05-07"),
        hidden(Number, "943 476 5919"),
        hidden(
            Text,
            "Kevin rang the social worker from the pub and said he would be back on Friday.",
        ),
    ];
    let leaks = Check::new(&secrets, &["Sam Hill", "Sam"], &[]).look(ORDINARY);
    assert_eq!(told(ORDINARY, &leaks), [""; 0]);
}
