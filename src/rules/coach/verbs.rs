//! Verbs as a text uses them: what a sentence says happens, and whether it says that it does not.

use std::sync::LazyLock;

use crate::rules::prose::{Lexicon, Passage};

/// Verbs in the forms of a statement about one or more people now or to come.
static FINITE: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "\
            =is, =are, =was, =were, =has, =have, =had, =will, =can, =goes, =go, =gets, =get, \
            =sees, =see, =says, =say, =does, =do, =feels, =feel, =eats, =eat, =sleeps, \
            =sleep, =wakes, =wake, =starts, =start, =takes, =take, =tells, =tell, =knows, \
            =know, =uses, =use, =comes, =come, =stays, =stay, =lives, =live, =arrives, \
            =arrive, =plays, =play, =talks, =talk, =rings, =ring, =reads, =read, =hears, \
            =hear, =makes, =make, =keeps, =keep, =attends, =attend, =shows, =show, =gains, \
            =gain, =grows, =learns, =learn, =wears, =wear, =brushes, =sits, =sit, =walks, \
            =walk, =needs, =need, =finishes, =finish, =chooses, =choose, =drinks, =drink, \
            =loses, =manages, =manage, =asks, =ask, =picks, =pick, =helps, =help, =reaches, \
            =reach, =falls, =fall, =spends, =spend, =meets, =meet, =gives, =give, =looks, \
            =look, =wants, =want, =enjoys, =joins, =join, =receives, =receive, =engages, \
            =engage, =understands, =improves, =improve, =completes, =complete, =breathes, \
            =counts, =leaves, =leave, =speaks, =speak, =writes, =signs, =swims, =rides, \
            =visits, =visit, =cooks, =answers, =listens, =responds, =weighs, =puts, =put, \
            =brings, =bring, =turns, =misses, =works, =work, =stops, =stop, =continues, \
            =remains, =remain, =becomes, =develops, =experiences, =experience, =benefits, \
            =thrives, =wets, =walks, =runs, =washes, =dresses, =moves, =changes, =collects, \
            =phones, =texts, =heals, =heal, =returns, =recovers, =recover, =settles, =laughs, =cries, =smiles, =sings, =opens, =closes, =buys, =pays, =holds, =catches, =cleans, =clears, =follows, =begins, =builds, =carries, =chats, =climbs, =crawls, =finds, =hugs, =invites, =sticks, =tries, =tidies, =trusts, =watches, =waits, =lets, =i'm, =isn't, =aren't, =doesn't, =don't, =won't, \
            =can't, =hasn't, =haven't, =wasn't, =i'll, =she's, =he's, =they're, =it's, \
            =there's",
    )
});

/// Words that turn a verb into its absence, or name only what ends.
static ABSENCE: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "\
            =not, =no, =never, =none, =nobody, no longer, =isn't, =aren't, =doesn't, =don't, \
            =won't, =can't, =hasn't, =haven't, =wasn't, stop, stopping, cease, end, \
            cessation, =free, prevent, avoid, without, refrain, desist, abstain, =an end, \
            eliminat*, eradicat*, quit, =gives up, =give up, =nothing, =neither, =protected, \
            =absence, =no one, =zero, =avoidance, =removed",
    )
    .sparing(
        "\
            no more than, not more than, no fewer than, no less than, not less than, no worse, no earlier than, free school, free play, free time, weekend, end of, at the end, to the end, the \
            end, stop smoking, =no later, =not only, bus stop, =free to, for free",
    )
});

/// Does a statement verb begin at this word?
pub(super) fn is_verb(passage: &Passage, at: usize) -> bool {
    FINITE.at(passage, at).is_some()
}

/// The words that say that something is not, or ends: places of words, in order.
pub(super) fn absences(passage: &Passage) -> Vec<usize> {
    ABSENCE.find(passage).into_iter().map(|it| it.words.start).collect()
}
