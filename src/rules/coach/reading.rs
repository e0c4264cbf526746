//! What many rules ask of a text: is there a number, who is it about, what do the words do.

use std::ops::Range;
use std::sync::LazyLock;

use super::people::{Part, People};
use crate::rules::prose::{Gap, Lexicon, MarkKind, Passage, Words, listed};

/// Does a mark of one of these kinds begin in these words?
pub(super) fn has(passage: &Passage, words: &Range<usize>, kinds: &[MarkKind]) -> bool {
    let here = |it: &&crate::rules::prose::Mark| words.contains(&it.words.start);
    passage.marks().iter().filter(here).any(|it| kinds.contains(&it.kind))
}

/// Marks that say how much, how often or how long: a date alone does not.
const MEASURED: &[MarkKind] = &[
    MarkKind::Frequency,
    MarkKind::Ratio,
    MarkKind::Duration,
    MarkKind::Percent,
    MarkKind::Clock,
    MarkKind::Number,
];

/// Do these words say how much, how often, how long or at what time?
pub(super) fn measured(passage: &Passage, words: &Range<usize>) -> bool {
    let here = |it: &&crate::rules::prose::Mark| words.contains(&it.words.start);
    let counts = |it: &crate::rules::prose::Mark| {
        MEASURED.contains(&it.kind)
            && !(it.kind == MarkKind::Number && is_headcount(passage, &it.words))
    };
    passage.marks().iter().filter(here).any(counts)
}

/// "All 3 children": who is meant, and not how much.
fn is_headcount(passage: &Passage, words: &Range<usize>) -> bool {
    const ALL: &str = "\
    all both the her his their our my these those";
    const WHO: &str = "\
    children kids boys girls siblings brothers sisters parents";
    let opens = words.start == passage.sentence_of(words.start).start;
    let led = words.start > 0 && listed(ALL, passage.word(words.start - 1));
    let end = words.end;
    (opens || led) && (words.start + 1..end + 1).any(|it| listed(WHO, passage.word(it)))
}

/// Is there a date in the whole text?
pub(super) fn dated(passage: &Passage) -> bool {
    has(passage, &(0..passage.len()), &[MarkKind::Date])
}

/// Does the text say how often?
pub(super) fn says_how_often(passage: &Passage) -> bool {
    has(passage, &(0..passage.len()), &[MarkKind::Frequency, MarkKind::Ratio])
}

/// Is there any number, date or time at all?
pub(super) fn marked(passage: &Passage) -> bool {
    !passage.marks().is_empty()
}

/// Is there something that rules of words may look at?
pub(super) fn readable(passage: &Passage) -> bool {
    !passage.is_empty() && !passage.is_welsh()
}

/// Acts that a camera would see, and that leave no doubt what is meant.
pub(super) static ACTS: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "\
            ring, phone, text, email, e mail, drive, collect, fetch, sit, sleep, slept, \
            read, write, wrote, weigh, plot, count, tick, book, post, =fit, =fits, hand, \
            hands, show, print, fill, draw, brush, bath, bathe, cook, wake, wakes, =put, \
            =puts, mend, =eat, =eats, walk, treat, unlock, lock, pack, paint, clear, fold, \
            wash, dress, teach, practise, listen, hold, feed, sing, play, swap, =buy, =buys, \
            =pay, =pays, lend, deliver, translate, pick, drop, meets, ask, asks, note, \
            notes, keep a diary, keep a chart, keep a list, keep a tally, sign, =tell, \
            =tells, chop, repair, install, give, order, open, empty, change the, charge, \
            write down",
    )
    .sparing(
        "\
            signs of, sign of, signs that, early signs, warning signs, post natal, post 16, post 18, open to, clear about, clear understanding, clear expectations, clear plan, court order, court orders, in order, ring fence, =the post, sign up, signposts, pick up on, hand in hand, hold ~ \
            meeting, =on hand, on the other hand, open and honest, be open, read the plan, \
            book appointment, =clear boundaries, show insight, show understanding, show \
            that, show ~ commitment, play a part, drop in, give ~ support, give ~ advice, \
            show improvement, give consideration, help and support",
    )
});

/// Groups and posts: people who are meant without a name, other than the child.
pub(super) static GROUPS: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "\
            multi agency, =la, =tbd, to be identified, unknown, involved, adult services, mental health, professional, agency, everyone, everybody, all, all parties, core group, family, \
            families, parent, carer, caregiver, both parents, school, nursery, college, \
            health, =csc, social care, children's services, social services, local \
            authority, police, housing, probation, =camhs, services, team, early help, \
            network, =tbc, =tba, to be confirmed, education, staff, couple, partners, multi \
            agency, midwifery, health visiting, whole family, wider family, relevant, \
            others, grandparents, adults, someone, somebody, anyone, teachers, practice, \
            surgery, hospital, youth justice, =yot, =yjs, substance misuse service, drug \
            service, alcohol service, service, =sw, =hv, workers, meeting",
    )
});

/// Single posts: a role of one person.
pub(super) static POSTS: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "\
            worker, officer, teacher, nurse, visitor, midwife, doctor, =gp, =sw, =hv, senco, \
            head, headteacher, manager, practitioner, coordinator, co ordinator, assistant, \
            consultant, paediatrician, psychologist, therapist, counsellor, mentor, lead, \
            coach, advocate, adviser, advisor, supervisor, key worker, keyworker, solicitor, \
            dentist, guardian, governor, tutor, specialist, reviewing officer, idva, dsl, \
            chair",
    )
});

/// Words for the adults of a family.
static KIN: Words = Words::of(
    "\
    mum mother mam mom mummy dad father daddy stepdad stepfather stepmum stepmother parent \
    parents carer carers partner mum's dad's mother's father's parents' family couple gran \
    nan nana grandmother grandfather grandparents aunt auntie uncle mothers fathers",
);

/// Words for children, whoever they are.
static CHILD: Words = Words::of(
    "\
    i i'm i'll i've my me we our child children child's children's childrens boy boys girl \
    girls baby baby's babies unborn son daughter twins toddler sibling siblings brothers \
    sisters kids kid teenager infant newborn bump young sons daughters bairn bairns lad lads \
    pupil brother sister",
);

/// Pronouns that may mean a child.
static PRONOUNS: Words = Words::of(
    "\
    he she they his her their him them he's she's they're hers",
);

/// Is this a word for an adult of the family, or the name of one?
pub(super) fn is_adult(people: &People, passage: &Passage, at: usize) -> bool {
    match people.named(passage, at) {
        Some(person) => matches!(person.part, Part::Adult | Part::Other),
        None => KIN.has(passage.word(at)),
    }
}

/// Is this a word for a child, or the name of one?
pub(super) fn is_child(people: &People, passage: &Passage, at: usize) -> bool {
    match people.named(passage, at) {
        Some(person) => person.part == Part::Child,
        // "Own My Life" is a course.
        None if passage.word(at) == "my" && is_in_a_name(passage, at) => false,
        None if is_of_a_service(passage, at) => false,
        None => CHILD.has(passage.word(at)),
    }
}

/// "Child protection", "children's services", "child-focused": no child in sight.
fn is_of_a_service(passage: &Passage, at: usize) -> bool {
    const WHAT: &str = "\
    protection services social focused focussed centred centric minder benefit maintenance \
    arrangements safeguarding department";
    matches!(passage.word(at), "child" | "children" | "child's" | "children's" | "childrens")
        && passage.words().get(at + 1).is_some_and(|it| matches!(it.gap, Gap::Space | Gap::Hyphen))
        && listed(WHAT, passage.word(at + 1))
}

/// A capital within a sentence.
fn is_in_a_name(passage: &Passage, at: usize) -> bool {
    let word = passage.words()[at];
    word.capital && !matches!(word.gap, Gap::Start | Gap::Stop)
}

/// Is a child in these words: by name, as a child, or as a pronoun that can be no adult?
pub(super) fn has_child(people: &People, passage: &Passage, words: Range<usize>) -> bool {
    let mut adult = false;
    for at in words {
        if is_child(people, passage, at) {
            return true;
        }
        adult |= is_adult(people, passage, at);
        if !adult && PRONOUNS.has(passage.word(at)) {
            return true;
        }
    }
    false
}

/// A capital within a sentence, or at its start behind a title or before a surname.
pub(super) fn looks_like_a_name(passage: &Passage, at: usize) -> bool {
    static TITLES: Words = Words::of(
        "\
    mr mrs ms miss dr pc nurse aunt auntie uncle gran nan nana sister",
    );
    let word = passage.words()[at];
    let text = passage.word(at);
    if !word.capital
        || word.shouted
        || at + 1 > passage.len()
        || is_calendar(text)
        || text.starts_with("i'")
        || text == "i"
    {
        return false;
    }
    if TITLES.has(text) {
        return passage.words().get(at + 1).is_some_and(|it| it.capital && it.gap != Gap::Stop);
    }
    let capital = |at: usize| passage.words().get(at).is_some_and(|it| it.capital && !it.shouted);
    let common = |at: usize| GROUPS.at(passage, at).or_else(|| POSTS.at(passage, at)).is_some();
    match word.gap {
        Gap::Start | Gap::Stop => capital(at + 1) && !common(at) && !common(at + 1),
        _ => !common(at),
    }
}

fn is_calendar(word: &str) -> bool {
    static NAMES: Words = Words::of(
        "\
    monday tuesday wednesday thursday friday saturday sunday january february march april \
    may june july august september october november december christmas easter jan feb mar \
    apr jun jul aug sep sept oct nov dec",
    );
    NAMES.has(word) || word.strip_suffix('s').is_some_and(|it| NAMES.has(it))
}

/// Are these words followed by what explains them: a colon, a bracket, a dash?
pub(super) fn is_explained(passage: &Passage, after: usize) -> bool {
    let next = passage.words().get(after);
    next.is_some_and(|it| it.gap == Gap::Aside) && passage.len() >= after + 2
}
