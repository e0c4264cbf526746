//! What must be found, by kind.

use plainplan::release::leak::What::{self, *};

use super::{look, on_hidden, told};

const ADDRESS: &str = "Flat 2, 14 Marston Lane, Pontcanna, Cardiff CF11 9AB";
const STATEMENT: &str = "Kevin keeps a crossbow under the stairs and has told his brother that he \
    will use it if anyone comes on 7 May 2019. He owes £4,250 to a man in the pub.";

/// What is hidden, the text, and the words that must be marked.
const MUST: &[(What, &str, &str, &str)] = &[
    (Name, "Kevin Harbottle", "He said Kevin Harbottle was there.", "Kevin Harbottle"),
    (Name, "Kevin Harbottle", "They met kevin last week.", "kevin"),
    (Name, "Kevin Harbottle", "Harbottle, Kevin was named.", "Harbottle, Kevin"),
    (Name, "Kevin Harbottle", "This is Harbottle's flat.", "Harbottle"),
    (Name, "Kevin Harbottle", "It was KEVIN HARBOTTLE who rang.", "KEVIN HARBOTTLE"),
    (Name, "Kevin Harbottle", "The man (K.H.) rang.", "K.H"),
    (Name, "Kevin Harbottle", "It says that K H rang twice.", "K H"),
    (Name, "Kevin Harbottle", "Mr H was at the house.", "Mr H"),
    (Name, "Kevin Harbottle", "Then K. Harbottle left.", "Harbottle"),
    (Name, "Kevin Harbottle", "Then Kev left.", "Kev"),
    (Name, "Kevin Harbottle", "Then Kevn left the flat.", "Kevn"),
    (Name, "Kevin Harbottle", "Then Harbotle left the flat.", "Harbotle"),
    (Name, "Kevin Harbottle", "Then Ha\u{200b}rbot\u{ad}tle left.", "Ha\u{200b}rbot\u{ad}tle"),
    (Name, "Kevin Harbottle", "Then Ｋｅｖｉｎ left.", "Ｋｅｖｉｎ"),
    (Name, "Kevin Harbottle", "Then Kеvіn left.", "Kеvіn"),
    (Name, "Kevin Harbottle", "Then K e v i n left.", "K e v i n"),
    (Name, "Kevin Harbottle", "See KevinHarbottle for more.", "KevinHarbottle"),
    (Name, "Siân Llewelyn-Price", "She saw Sian there.", "Sian"),
    (Name, "Siân Llewelyn-Price", "She saw Mrs Price there.", "Price"),
    (Name, "Siân Llewelyn-Price", "She saw Llewelyn Price there.", "Llewelyn Price"),
    (Name, "Elizabeth Okafor", "She saw Beth there.", "Beth"),
    (Name, "Liz Okafor", "She saw Elizabeth there.", "Elizabeth"),
    (Name, "Mohammed Rahman", "She saw Muhammad there.", "Muhammad"),
    (Name, "Mohammed Rahman", "She rang Mo about it.", "Mo"),
    (Name, "Gwilym Tudur", "She saw Will at the shop.", "Will"),
    (Name, "Stephen Brannigan", "She saw Steven there.", "Steven"),
    (Name, "Łukasz Wójcik", "She saw Lukasz there.", "Lukasz"),
    (Name, "Łukasz Wójcik", "She saw Wojcik there.", "Wojcik"),
    (Name, "Đorđe Søndergaard", "She saw Dorde Sondergaard.", "Dorde Sondergaard"),
    (Name, "Ольга Петренко", "She rang Olga on Monday.", "Olga"),
    (Name, "Ольга Петренко", "She rang Petrenko.", "Petrenko"),
    (Name, "Olga Petrenko", "Її звати Ольга.", "Ольга"),
    (Name, "Γιώργος Παππάς", "She rang Pappas.", "Pappas"),
    (Name, "محمد", "She rang Muhammad.", "Muhammad"),
    (Name, "王小明", "他叫王小明。", "王小明"),
    (Name, "Rose Hope", "She went to see Rose at home.", "Rose"),
    (Name, "Rose Hope", "Rose said that she would come.", "Rose"),
    (Name, "May Hope", "She went with May to the shop.", "May"),
    (Name, "Will Park", "She spoke to will park about it.", "will park"),
    (Address, ADDRESS, "She lives at 14 Marston Lane now.", "14 Marston Lane"),
    (Address, ADDRESS, "She lives on Marston Lane.", "Marston Lane"),
    (Address, ADDRESS, "She lives on marston ln", "marston ln"),
    (Address, ADDRESS, "She lives in Flat 2 there.", "Flat 2"),
    (Address, ADDRESS, "She lives at number 14.", "number 14"),
    (Address, ADDRESS, "She moved to Pontcanna.", "Pontcanna"),
    (Address, ADDRESS, "She moved to pontcana.", "pontcana"),
    (Address, ADDRESS, "She moved to Caerdydd.", "Caerdydd"),
    (Address, ADDRESS, "Mae hi yng Nghaerdydd nawr.", "Nghaerdydd"),
    (Address, ADDRESS, "It is in CF11.", "CF11"),
    (Address, ADDRESS, "It is in cf119ab.", "cf119ab"),
    (Address, ADDRESS, "It is in CF 11 9 AB.", "CF 11 9 AB"),
    (Address, "Rose Cottage, Hope", "She is at Rose Cottage.", "Rose Cottage"),
    (School, "St Bride's Primary School", "Seen at St. Brides today.", "St. Brides"),
    (School, "Coedfelin Primary School", "Seen at Coedfelin today.", "Coedfelin"),
    (School, "Coedfelin Primary School", "Seen at Coedfellin today.", "Coedfellin"),
    (School, "Hill Park Primary School", "Seen at Hill Park today.", "Hill Park"),
    (School, "Ysgol Glan Morfa", "Yn Ysgol Glan Morfa heddiw.", "Ysgol Glan Morfa"),
    (School, "Marston Lane Junior School", "He wore an MLJS jumper.", "MLJS"),
    (Gp, "Greenmeadow Surgery, Cwmbran", "Seen at Greenmeadow.", "Greenmeadow"),
    (Gp, "Dr Venkataraman, Oak Surgery", "Seen by Dr Venkataraman.", "Venkataraman"),
    (Phone, "07700 900123", "Ring 07700900123.", "07700900123"),
    (Phone, "07700 900123", "Ring +44 7700 900 123.", "44 7700 900 123"),
    (Phone, "07700 900123", "Ring +44 (0)7700-900-123.", "44 (0)7700-900-123"),
    (Phone, "07700 900123", "Ring 0044 7700 900123", "0044 7700 900123"),
    (Phone, "07700 900123", "It ends in 900123.", "900123"),
    (
        Phone,
        "07700 900123",
        "Oh double seven oh oh, nine oh oh, one two three.",
        "Oh double seven oh oh, nine oh oh, one two three",
    ),
    (Email, "kev.harb@mail.example", "Write to kev.harb@mail.example.", "kev.harb@mail.example"),
    (
        Email,
        "kev.harb@mail.example",
        "Kev dot harb at mail dot example",
        "Kev dot harb at mail dot example",
    ),
    (Email, "kharb84@mail.example", "He is kharb84 there.", "kharb84"),
    (Date, "2019-05-07", "Born 7 May 2019.", "7 May 2019"),
    (Date, "2019-05-07", "Born on the 7th of May.", "7th of May"),
    (Date, "2019-05-07", "Born 07/05/2019.", "07/05/2019"),
    (Date, "2019-05-07", "Born 07.05.19.", "07.05.19"),
    (Date, "2019-05-07", "Born 2019-05-07.", "2019-05-07"),
    (Date, "2019-05-07", "Born May 7th, 2019.", "May 7th, 2019"),
    (Date, "2019-05-07", "Born on 7/5.", ""),
    (Date, "2019-05-07", "Born on 07/05.", "07/05"),
    (Date, "2019-05-07", "Born in May 2019.", "May 2019"),
    (Date, "2019-05-07", "Born on the seventh of May.", "seventh of May"),
    (Number, "943 476 5919", "It is 9434765919.", "9434765919"),
    (Number, "943 476 5919", "It is 943-476-5919.", "943-476-5919"),
    (Number, "943 476 5919", "It ends 5919.", "5919"),
    (Number, "CP/2024/00731", "The case is CP 2024 00731.", "CP 2024 00731"),
    (Number, "CP/2024/00731", "The case is 00731.", "00731"),
    (Text, STATEMENT, "He keeps a crossbow under the stairs.", "keeps a crossbow under the stairs"),
    (Text, STATEMENT, "a crossbow, under the stairs: and", "a crossbow, under the stairs: and"),
    (
        Text,
        STATEMENT,
        "It is Dean who keeps one crossbow under the stairs.",
        "crossbow under the stairs",
    ),
    (Text, STATEMENT, "It was 07/05/2019.", "07/05/2019"),
    (Text, STATEMENT, "It was £4250.", "4250"),
    (Address, "62 Alder Row, Orby", "We knocked on 62 and nobody came.", "62"),
    (Address, "62 Alder Row, Orby", "She lives at sixty-two now.", "sixty-two"),
    (Address, "62 Alder Row, Orby", "The neighbours at 60 and 64 heard it.", "64"),
    (Address, "Flat 203, Orby Court", "He is in flat two-oh-three.", "two-oh-three"),
    (Address, "7b Alder Row, Orby", "They buzzed 7 B and waited.", "7 B"),
    (Address, "5 Old Mill Yard, Orby", "She wrote five, Old and stopped.", "five, Old"),
    (School, "Coedfelin Primary School", "He walks to his cousin's school.", "cousin's school"),
    (School, "Coedfelin Primary School", "Mae yn ysgol ei chwaer.", "ysgol ei chwaer"),
    (School, "Holy Cross High School", "She is at Holy Cross now.", "Holy Cross"),
    (Gp, "Greenmeadow Surgery", "He went to mum's new doctor.", "mum's new doctor"),
    (Date, "2019-05-07", "The card says 070519 only.", "070519"),
    (Date, "2019-05-07", "She turned six in May.", "May"),
    (Date, "2019-12-26", "He was born on Boxing Day.", "Boxing Day"),
    (Phone, "07700 900123", "Ring O77OO 9OO123.", "O77OO 9OO123"),
    (Number, "943 476 5919", "It starts 943 476 59 and more.", "943 476 59"),
    (Email, "jorton88@mail.example", "It is j orton 88 there.", "j orton 88"),
    (Name, "Kevin Harbottle", "It was H4rbottle again.", "H4rbottle"),
    (Name, "Kevin Harbottle", "It was Har-bot-tle again.", "Har-bot-tle"),
    (Name, "Kevin Harbottle", "She saw k.h. at the gate.", "k.h"),
    (Name, "Kevin Harbottle", "A man called K rang.", "K"),
    (Name, "Rhodri Llewelyn", "Roedd Rh.Ll. yno.", "Rh.Ll"),
    (Name, "Anthony Bright", "She heard that Tone had left.", "Tone"),
    (Text, "The caretaker rang us about it.", "The caretaker's call was the third.", "caretaker"),
    (Text, "She is pregnant.", "Ava says she will be a big sister.", "big sister"),
    (Text, "drinks vodka", "She drinks vodka.", "drinks vodka"),
];

#[test]
fn every_way_to_give_it_away_is_found() {
    let mut wrong = Vec::new();
    for (what, secret, text, quote) in MUST.iter().filter(|it| !it.3.is_empty()) {
        let leaks = look(*what, secret, &[], text);
        let at = text.find(quote).expect(text);
        let hits = on_hidden(&leaks);
        let covers = |it: &&&plainplan::release::leak::Leak| {
            it.span.start <= at && at + quote.len() <= it.span.end
        };
        if hits.iter().find(covers).is_none() {
            wrong.push(format!("{secret:?} in {text:?}: {:?}", told(text, &leaks)));
        }
    }
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn shapes_are_found_whosesoever_they_are() {
    for (text, expected) in [
        ("Ring 07700 900456 for help.", r#"Phone "07700 900456""#),
        ("Ring +44 7700 900456 for help.", r#"Phone "44 7700 900456""#),
        ("Ring 029 2018 0999 for help.", r#"Phone "029 2018 0999""#),
        ("It is in CF11 9AB now.", r#"Postcode "CF11 9AB""#),
        ("It is in SW1A 1AA now.", r#"Postcode "SW1A 1AA""#),
        ("The number is 943 476 5919 now.", r#"Nhs "943 476 5919""#),
        ("Write to a.b@mail.example please.", r#"Email "a.b@mail.example""#),
        ("She has moved to Pontypridd.", r#"Place "Pontypridd""#),
        ("She is with Darren Rowlands now.", r#"Place "Darren Rowlands""#),
        ("She was seen in Stoke on Trent.", r#"Place "Stoke on Trent""#),
        ("She was seen in Reading on Monday.", r#"Place "Reading""#),
        ("Bronwen rang the social worker.", r#"Place "Bronwen""#),
    ] {
        let leaks = look(Name, "Nobody Atall", &[], text);
        assert_eq!(told(text, &leaks), [expected], "{text}");
    }
}

#[test]
fn the_worst_kind_wins_and_nothing_overlaps() {
    let text = "She is at 14 Marston Lane, Pontcanna, Cardiff CF11 9AB with Darren Rowlands.";
    let leaks = look(Address, ADDRESS, &[], text);
    assert_eq!(
        told(text, &leaks),
        [
            r#"Withheld "14 Marston Lane""#,
            r#"Withheld "Pontcanna""#,
            r#"Withheld "Cardiff""#,
            r#"Withheld "CF11 9AB""#,
            r#"Place "Darren Rowlands""#,
        ]
    );
}
