//! AC: agreed, possible, in the owner’s power, supported.

use super::table::Row;

pub const ROWS: &[Row] = &[
    (
        "AC1",
        &["P,'actions':[{'what':'Rings Ms Roy'}]", "P,'actions':[{'what':'Rings','agreed':'no'}]"],
        &[
            "P,'actions':[{'what':'Rings','agreed':'yes'}]",
            "P,'actions':[{'what':'Rings','done':'done'}]",
        ],
    ),
    (
        "AC2",
        &["P,'actions':[{'what':'Rings','owner_name':'Pat Stone'}]"],
        &[
            "P,'actions':[{'what':'Rings','owner':'00000000000000b1'}]",
            "P,'actions':[{'what':'Rings','owner_name':'Kirsty'}]",
            "P,'actions':[{'what':'Rings','owner_name':'Mum'}]",
            "P,'actions':[{'what':'Rings','owner_name':'Health visitor'}]",
            "P,'actions':[{'what':'Rings','owner_name':'The health visitor'}]",
        ],
    ),
    (
        "AC3",
        &[
            "P,'actions':[{'what':'Rings','resource':'to_ask'}]",
            "P,'actions':[{'what':'Begins therapy','waiting':'About 14 weeks','due':'2027-01-08'}]",
        ],
        &[
            "P,'actions':[{'what':'Rings','resource':'agreed'}]",
            "P,'actions':[{'what':'Begins','waiting':'2 weeks','due':'2027-03-01'}]",
        ],
    ),
    (
        "AC4",
        &[
            "P,'actions':[{'what':'Thing 0','owner':'00000000000000b1','due':'2027-01-04'},{'what':'Thing 1','owner':'00000000000000b1','due':'2027-01-05'},{'what':'Thing 2','owner':'00000000000000b1','due':'2027-01-06'},{'what':'Thing 3','owner':'00000000000000b1','due':'2027-01-07'},{'what':'Thing 4','owner':'00000000000000b1','due':'2027-01-08'},{'what':'Thing 5','owner':'00000000000000b1','due':'2027-01-09'}]",
        ],
        &[
            "P,'actions':[{'what':'Thing 0','owner':'00000000000000b1','due':'2027-01-04'},{'what':'Thing 1','owner':'00000000000000b1','due':'2027-01-05'},{'what':'Thing 2','owner':'00000000000000b1','due':'2027-01-06'},{'what':'Thing 3','owner':'00000000000000b1','due':'2027-01-07'},{'what':'Thing 4','owner':'00000000000000b1','due':'2027-01-08'}]",
            "P,'actions':[{'what':'Thing 0','owner':'00000000000000b1','due':'2027-01-01'},{'what':'Thing 1','owner':'00000000000000b1','due':'2027-02-01'},{'what':'Thing 2','owner':'00000000000000b1','due':'2027-03-01'},{'what':'Thing 3','owner':'00000000000000b1','due':'2027-04-01'},{'what':'Thing 4','owner':'00000000000000b1','due':'2027-05-01'},{'what':'Thing 5','owner':'00000000000000b1','due':'2027-06-01'}]",
        ],
    ),
    (
        "AC5",
        &[
            "P,'actions':[{'what':'Rings Ms Roy','owner':'00000000000000b1'}]",
            "P,'actions':[{'what':'Rings','owner_kind':'parent'}]",
        ],
        &[
            "P,'actions':[{'what':'Rings','owner':'00000000000000b1','support':'None needed: she has a phone'}]",
            "P,'actions':[{'what':'Rings','owner_name':'Dan Okoro'}]",
        ],
    ),
    (
        "AC6",
        &["P,'actions':[{'what':'Follows the plan','owner':'00000000000000b2'}]"],
        &[
            "P,'actions':[{'what':'Follows the plan','owner':'00000000000000b2','support':'Dan reads it to him, easy read copy'}]",
            "P,'actions':[{'what':'Follows the plan','owner':'00000000000000b1'}]",
        ],
    ),
    (
        "AC7",
        &[
            "P,'outcomes':[{'statement':'Leo is never left alone.'}]",
            "P,'actions':[{'what':'Must not drink at any time'}]",
            "P,'actions':[{'what':'Knows where he is, 24/7'}]",
        ],
        &[
            "P,'actions':[{'what':'Does not come near, as his bail says, at any time'}]",
            "P,'actions':[{'what':'Leo says “she never listens”, and Ms Roy writes it down'}]",
            "P,'actions':[{'what':'Gives the bottle at 7'}]",
            "P,'actions':[{'what':'Leaves his zero-hours job'}]",
            "P,'outcomes':[{'statement':'Zero on the breath test at 8 of 8 visits, always in Leo’s red book.'}]",
        ],
    ),
    (
        "AC8",
        &[
            "P,'actions':[{'what':'Ensure Marcus does not come to the house','owner':'00000000000000b1'}]",
            "P,'actions':[{'what':'Kirsty to end the relationship with Marcus'}]",
            "P,'actions':[{'what':'Not allow Dad to see the children','owner':'00000000000000b1'}]",
            "P,'actions':[{'what':'Supervise all his contact','owner':'00000000000000b1'}]",
            "P,'actions':[{'what':'Mum not to let him back in the house'}]",
        ],
        &[
            "P,'actions':[{'what':'Kirsty has chosen a phone alarm and keeps it with her','owner':'00000000000000b1'}]",
            "P,'actions':[{'what':'Ensure Leo does not miss the bus','owner':'00000000000000b1'}]",
            "P,'actions':[{'what':'Ensure Marcus does not come to the house','owner':'00000000000000b2'}]",
            "P,'actions':[{'what':'Ensure Leo is in bed by 7','owner':'00000000000000b1'}]",
            "P,'actions':[{'what':'PC Ahmed sees Marcus weekly','owner_name':'PC Ahmed'}]",
        ],
    ),
    (
        "AC9",
        &[
            "P,'actions':[{'what':'Make sure that Marcus attends his programme','owner':'00000000000000b1'}]",
            "P,'actions':[{'what':'Support the prosecution','owner':'00000000000000b1'}]",
            "P,'actions':[{'what':'Refuse the contact that the court ordered','owner':'00000000000000b1'}]",
        ],
        &[
            "P,'actions':[{'what':'Asks the solicitor to apply to the court to move contact','owner':'00000000000000b1'}]",
            "P,'actions':[{'what':'Attend the programme','owner':'00000000000000b2'}]",
            "P,'actions':[{'what':'Marcus attends his programme on Mondays','owner':'00000000000000b2'}]",
        ],
    ),
];
