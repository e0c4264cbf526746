//! The rules about wording: for each, what must fire, what must not, and known false positives.

use plainplan::domain::edit::At;
use plainplan::domain::{CaseFile, Id, Kind, Node};
use plainplan::rules::coach::wording::{self, FreeText};
use plainplan::rules::coach::wording::{FIELDS, Passage, RULES, Readers, Spot};
use plainplan::rules::prose;
use plainplan::text::Words;

mod sound;

/// What a rule finds in a text, as it stands there.
fn found<'a>(id: &str, text: &'a str) -> Vec<&'a str> {
    found_for(id, text, Readers::Practitioners)
}

fn found_for<'a>(id: &str, text: &'a str, readers: Readers) -> Vec<&'a str> {
    let rule = RULES.iter().find(|it| it.id == id).expect("a rule of this id");
    (rule.find)(&Passage::of(text), readers).into_iter().map(|it| &text[it]).collect()
}

fn look(text: &str, field: &FreeText, basis: &str) -> Vec<Spot> {
    wording::look(text, &prose::Passage::read(text), field, basis)
}

fn must_fire(id: &str, cases: &[(&str, &str)]) {
    for (text, span) in cases {
        assert_eq!(found(id, text), [*span], "{id} in: {text}");
        // The same words from somebody's mouth are nobody's to change.
        let quoted = format!("Mia said, “{text}”");
        assert_eq!(found(id, &quoted), [""; 0], "{id} in quoted: {text}");
    }
}

fn must_not(id: &str, cases: &[&str]) {
    for text in cases {
        assert_eq!(found(id, text), [""; 0], "{id} in: {text}");
    }
}

#[test]
fn wo1_long_sentences() {
    let long = "Mother attended the surgery with the baby and the older child and asked about the rash and about the letter from the school and about the new flat and said that she was tired and had no money left.";
    must_fire("WO1", &[(long, long)]);
    assert_eq!(found("WO1", &format!("He came. {long} She left.")), [long]);
    // A family's text may have 25 words.
    let middle = "On the day that we come to see you we will bring the letter and the bus pass and we will talk about what helps Leo sleep.";
    must_not(
        "WO1",
        &[
            middle,
            "",
            // Marks of their own make a list easy to follow.
            "Ava is brought to the clinic: on Monday for her weight; on Wednesday for her jabs; on Friday for her eyes – and the health visitor (who knows her well, and whom she likes) writes down each time how she was, what she ate and whether she slept.",
            "- Leo is in class by 8:50 on nine days in every ten\n- Ms Hale sends the register to the core group each Friday\n- Mum and Leo choose a reward for each full week at school",
            "Dr. Rees saw Ava at 10.30 on 3 March. She was well, i.e. she had no rash. She weighed 3.5 kg.",
        ],
    );
    assert_eq!(found_for("WO1", middle, Readers::Family), [middle]);
}

#[test]
fn wo2_terms_nobody_explains() {
    must_fire(
        "WO2",
        &[
            ("The HV will weigh Noor at the clinic.", "HV"),
            ("Presented at the LPM; the LPM agreed.", "LPM"),
            ("WNB to the eye clinic twice.", "WNB"),
            ("Noor has faltering growth.", "faltering growth"),
            ("School will liaise with the nurse.", "liaise"),
            ("The meeting was not quorate.", "quorate"),
        ],
    );
    must_not(
        "WO2",
        &[
            "The health visitor (HV) will weigh Noor. The HV has the red book.",
            "The legal planning meeting (LPM) agreed, and the LPM notes are kept.",
            "Ruth (IDVA) rings Kirsty on Mondays.",
            "He was seen by the GP and at A&E.",
            "The child protection plan and the core group are explained in the leaflet.",
            "Mum has parental responsibility; the social worker visits on Mondays.",
            "He said NO and went OUT.",
            "Ed and Pam came on the DVD night.",
            "",
        ],
    );
}

#[test]
fn wo3_hidden_actors() {
    must_fire(
        "WO3",
        &[
            ("Concerns were raised about the home.", "Concerns were raised"),
            ("Concerns have been expressed regarding Leo.", "Concerns have been expressed"),
            ("An allegation was made against Marcus.", "allegation was made"),
            ("It was felt that Mum could do more.", "It was felt"),
            ("It is reported that Dad drinks.", "It is reported"),
            ("It has been noted that Leo is late.", "It has been noted"),
            ("Mother was observed to be tearful.", "was observed to be"),
            ("He is known to have a temper.", "is known to have"),
            ("Kirsty was punched in the face on Friday night.", "was punched"),
            ("Ella has been hit twice this month.", "been hit"),
            ("Worries were shared on 3 March by phone.", "Worries were shared"),
            ("Concerns had previously been raised.", "Concerns had previously been raised"),
            ("It’s felt that they are not honest.", "It’s felt"),
            ("There have been concerns raised about the flat.", "concerns raised"),
            ("It was thought she had left by then.", "It was thought"),
        ],
    );
    must_not(
        "WO3",
        &[
            "Ms Hale raised concerns about the home.",
            "Concerns were raised by Ms Hale on 3 March.",
            "Concerns were raised at the strategy meeting on 3 March.",
            "An allegation was made by Ella on Friday.",
            "A referral was received from the school.",
            "Concerns were received from a neighbour.",
            "It was felt-tip on the wall.",
            "Ella was punched by her stepfather.",
            "He was hit by a ball in the playground.",
            "She was hit when the swing came back.",
            "Ava was weighed on Monday and was well.",
            "The family is known to us and to the police.",
            "Leo was given breakfast and was taken to class.",
            "It was recorded in the police log that the door was open.",
            "The children were seen alone.",
            "Baby is seen awake at every visit.",
            "It is thought-provoking.",
            "",
        ],
    );
}

#[test]
fn wo4_opinions_as_facts() {
    must_fire(
        "WO4",
        &[
            ("Mother clearly does not want to change.", "clearly"),
            ("Dad is clearly dangerous.", "clearly"),
            ("Clearly, Leo is scared of Marcus.", "Clearly"),
            ("Kirsty is in denial about Ray.", "in denial"),
            ("He deliberately misses visits.", "deliberately"),
            ("She obviously puts her drinking first.", "obviously"),
            ("Mum puts her own needs before Ava.", "puts her own needs"),
            ("She does not care about the baby.", "does not care about"),
            ("There is no doubt he hit her.", "There is no doubt"),
            ("Mia cuts her arms for attention.", "for attention"),
            ("Father is incapable of change.", "is incapable of"),
        ],
    );
    must_not(
        "WO4",
        &[
            "Leo spoke clearly and looked at me.",
            "Clearly write the date on the bottle.",
            "The date was clearly marked on the calendar.",
            "Sam could clearly hear the shouting.",
            "In my opinion Kirsty is in denial, because she told me on 3 March that the bruise was paint.",
            "I think that Dad deliberately missed the visit: he wrote “not today” on the door.",
            "The judge found that he deliberately burned her.",
            "Mia says that her mum does not care about her.",
            "Ava asks for her mum’s attention.",
            "Ella alleges that he deliberately shut her fingers in the door.",
            "",
        ],
    );
}

#[test]
fn wo5_labels_that_blame() {
    must_fire(
        "WO5",
        &[
            ("Mother failed to engage with the service.", "failed to engage"),
            ("She has failed to protect Ella.", "failed to protect"),
            ("Disguised compliance is a feature.", "Disguised compliance"),
            ("Father was hostile on the phone.", "hostile"),
            ("Parents are resistant to support.", "resistant"),
            ("Mum lacks insight into the risk.", "lacks insight"),
            ("The family has a chaotic lifestyle.", "chaotic"),
            ("Mia is streetwise.", "streetwise"),
            ("He can be manipulative.", "manipulative"),
            ("She puts herself at risk with older men.", "puts herself at risk"),
            ("A hard-to-reach family.", "hard-to-reach"),
            ("Dad is an alcoholic.", "alcoholic"),
            ("Mum chose to return to Marcus.", "chose to return to"),
            ("There were three failed appointments.", "failed appointments"),
            ("He absconded nine times in May.", "absconded"),
            ("She is choosing to associate with older males.", "choosing to associate with"),
            ("They put themselves in danger.", "put themselves in danger"),
            ("He makes his own choices.", "makes his own choices"),
            ("He has got in with a bad crowd.", "bad crowd"),
        ],
    );
    must_not(
        "WO5",
        &[
            "Mum did not open the door on 3, 10 and 17 March.",
            "Father was not hostile; he asked what he could do.",
            "The infection was resistant to two antibiotics.",
            "There were alcoholic drinks on the table, all closed.",
            "The dog was aggressive to the postman.",
            "He shouted at Ms Hale and banged the table.",
            "Leo was not brought to his eye test.",
            "The man places the bag in danger of being lost.",
            "Mia says what she would choose.",
            "A child-resistant lid is on the methadone.",
            "Mum is seen at home, as the clinic is hard to get to.",
            "",
        ],
    );
}

#[test]
fn wo6_words_milder_than_what_happened() {
    must_fire(
        "WO6",
        &[
            ("There was an incident of domestic abuse on Friday.", "incident of domestic abuse"),
            ("Police attended a domestic dispute.", "domestic dispute"),
            ("The parents had a physical altercation.", "physical altercation"),
            ("Leo arrives in a grubby coat.", "grubby"),
            ("Dad has anger issues.", "anger issues"),
            ("Ella was physically chastised.", "physically chastised"),
            ("There are some concerns.", "some concerns"),
            ("He behaved inappropriately towards Mia.", "behaved inappropriately"),
            ("They have a volatile relationship.", "volatile relationship"),
            ("Home conditions are less than ideal.", "less than ideal"),
            ("Mum likes a drink.", "likes a drink"),
        ],
    );
    must_not(
        "WO6",
        &[
            "He hit her in the face in front of Ella.",
            "There was an incident of domestic abuse: he punched Kirsty twice.",
            "Police attended a domestic incident. Marcus had kicked the door in.",
            "His coat was grubby and smelled of urine.",
            "I have some concerns about his weight.",
            "There was an altercation in which he pushed her down the stairs.",
            "No domestic incidents have been recorded since June.",
            "Ava likes a drink of milk at night.",
            "Domestic abuse is the category we worry about.",
            "",
        ],
    );
}

#[test]
fn wo7_amounts_without_a_number() {
    must_fire(
        "WO7",
        &[
            ("Police were called on several occasions.", "on several occasions"),
            ("Leo has numerous absences.", "numerous"),
            ("There were a number of missed appointments.", "a number of"),
            ("Leo is regularly late.", "regularly late"),
            ("Mum was often drunk.", "often drunk"),
            ("He has hit her many times.", "many times"),
            ("Attendance is poor.", "Attendance is poor"),
            ("There have been multiple incidents at the flat.", "multiple"),
            ("He frequently misses school.", "frequently misses"),
            ("There were several police call-outs.", "several"),
            ("Leo has missed a lot of school.", "a lot of school"),
        ],
    );
    must_not(
        "WO7",
        &[
            "Police were called on 4 occasions between May and July.",
            "Police were called on several occasions (five since June).",
            "Leo was late on seven of 20 mornings.",
            "Leo often plays with his brother.",
            "Several people came to tea.",
            "Mum has many friends nearby.",
            "He regularly uses his inhaler.",
            "The core group will meet regularly.",
            "",
        ],
    );
}

#[test]
fn wo8_gaps_nobody_filled() {
    must_fire(
        "WO8",
        &[
            ("[Name] will see Leo.", "[Name]"),
            ("Visit by [insert date] at home.", "[insert date]"),
            ("XXX visits each week.", "XXX"),
            ("Lead worker: TBC", "TBC"),
            ("The date is to be confirmed.", "to be confirmed"),
            ("Seen by ____ on Monday.", "____"),
            ("Ring ............ at night.", "............"),
            ("Insert here what Leo says", "Insert here"),
            ("The <child’s name> is well.", "<child’s name>"),
            ("Seen on dd/mm/yyyy.", "dd/mm/yyyy"),
            ("He weighs ??? kg.", "???"),
            ("Click or tap here to enter text.", "Click or tap here to enter text"),
            ("Bydd [enw] yn ymweld.", "[enw]"),
            ("Seen [ ] at home.", "[ ]"),
            ("Visit on xx March.", "xx"),
            ("Date of birth: to follow", "to follow"),
            ("Siblings: ?", "?"),
        ],
    );
    must_not(
        "WO8",
        &[
            "She wrote that he “were [sic] there”.",
            "The address is [redacted].",
            "Leo wrote xxx at the end.",
            "He waited... then he left.",
            "Sizes XL and XXL.",
            "Mum said he [Marcus] was there.",
            "Weight < 3 kg and > 2 kg.",
            "Really? Why?!",
            "Their names are in the log.",
            "",
        ],
    );
}

#[test]
fn the_list_is_whole_and_in_order() {
    let ids: Vec<&str> = RULES.iter().map(|it| it.id).collect();
    assert_eq!(ids, ["WO1", "WO2", "WO3", "WO4", "WO5", "WO6", "WO7", "WO8"]);
    let neutral: Vec<&str> = RULES.iter().filter(|it| it.any_language).map(|it| it.id).collect();
    assert_eq!(neutral, ["WO8"]);
}

/// Any text at all: no rule panics, and every place is one of the text.
#[test]
fn odd_texts_do_no_harm() {
    let odd = [
        "“",
        "”“",
        "'",
        "’’’",
        "[[[",
        "[",
        "….",
        "é’s",
        "x",
        "\n\n",
        "it was",
        "was hit",
        "A&",
        "s.",
        "İstanbul was hit",
        "“a",
        "ẞ TBC ẞ",
        "日本 was hit 語。",
        "- ",
        "1.",
        "concerns were",
    ];
    for a in odd {
        for b in odd {
            let text = format!("{a}{b} {a}");
            let passage = Passage::of(&text);
            for rule in RULES {
                for span in (rule.find)(&passage, Readers::Family) {
                    assert!(text.get(span).is_some(), "{} in {text}", rule.id);
                }
            }
        }
    }
}

#[test]
fn every_field_is_a_free_text_of_the_case() {
    let case = CaseFile::default();
    for it in FIELDS {
        let alone = case.leaf(it.part).and_then(|part| part.node()).is_some();
        let at = if alone { At::part(it.part) } else { At::row(it.part, Id(1)) };
        let node = case.node(at).or_else(|| case.blank(at)).expect("a record of this part");
        let leaf = node.leaf(it.field).unwrap_or_else(|| panic!("{}: {}", it.part, it.field));
        assert!(matches!(leaf.kind(), Kind::Prose | Kind::Answer), "{}: {}", it.part, it.field);
        assert!(it.not.iter().all(|id| RULES.iter().any(|rule| rule.id == *id)));
    }
    let twice = FIELDS.iter().enumerate().find(|(at, it)| FIELDS[..*at].contains(it));
    assert_eq!(twice, None);
}

#[test]
fn a_field_is_looked_at_by_the_rules_for_it() {
    let field =
        |part, field| FIELDS.iter().find(|it| (it.part, it.field) == (part, field)).unwrap();
    let ids = |spots: Vec<Spot>| spots.iter().map(|it| it.rule).collect::<Vec<_>>();
    let text = "Café: “no”. Mum is clearly hostile – TBC.";
    let spots = look(text, field("chronology", "what"), "");
    let words: Vec<String> = spots
        .iter()
        .map(|it| text.chars().skip(it.start).take(it.end - it.start).collect())
        .collect();
    assert_eq!(words, ["clearly", "hostile", "TBC"]);
    assert_eq!(ids(spots), ["WO4", "WO5", "WO8"]);
    // Marked as an opinion it is not worded as a fact.
    assert_eq!(ids(look(text, field("statements", "text"), "opinion")), ["WO5", "WO8"]);
    // In Welsh only a gap is one; a Welsh sentence in an English text is left alone too.
    let mixed = "Mum was hostile to the nurse on the day of the visit, and it is in the log. \
                 Mae Dad yn hostile ac yn cysgu.";
    assert_eq!(ids(look(mixed, field("statements", "text"), "")), ["WO5"]);
    let welsh = "Mae Dad yn hostile ac mae Efa yn cysgu yn ei gwely: [enw].";
    assert_eq!(ids(look(welsh, field("statements", "text"), "")), ["WO8"]);
    let text = "HV visits on several occasions.";
    assert_eq!(ids(look(text, field("outcomes", "statement"), "")), [""; 0]);
    assert_eq!(ids(look(text, field("contingencies", "then"), "")), ["WO2"]);
    assert_eq!(ids(look(text, field("risks", "what"), "")), ["WO2", "WO7"]);
    assert_eq!(look(" ", field("risks", "what"), ""), []);
}

/// Each rule has its question and all that goes with it; the weak example shows the fault, the
/// better one no fault at all.
#[test]
fn words_of_each_rule_are_there_and_do_what_they_say() {
    let words = Words::coach();
    for rule in RULES {
        let key = format!("coach-{}", rule.id.to_lowercase());
        let say = |part: &str| {
            words.find(&format!("{key}{part}"), &[]).unwrap_or_else(|| panic!("{key}{part}"))
        };
        assert!(say("").ends_with('?') && say("").len() < 100, "{key}");
        assert!(say(".why").len() < 220 && say(".name").len() < 30, "{key}");
        assert_ne!(found(rule.id, &say(".weak")), [""; 0], "{key}.weak");
        for other in RULES {
            assert_eq!(found(other.id, &say(".better")), [""; 0], "{key}.better");
        }
    }
}
