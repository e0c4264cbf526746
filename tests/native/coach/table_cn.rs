//! CN: what keeps the child safe.

use super::table::Row;

pub const ROWS: &[Row] = &[
    (
        "CN1",
        &[
            "P,'risks':[{'id':'00000000000000e1','child':'00000000000000a1','what':'Dad shouts and hits Mum','source':['00000000000000b2']}]",
        ],
        &[
            "P,'risks':[{'id':'00000000000000e1','child':'00000000000000a1','what':'Dad shouts and hits Mum','source':['00000000000000b2']}],'contingencies':[{'child':'00000000000000a1','sign':'x'}]",
            "P,'about':{}",
        ],
    ),
    (
        "CN2",
        &[
            "P,'contingencies':[{'sign':'If concerns escalate'}]",
            "P,'contingencies':[{'sign':'The situation deteriorates'}]",
            "P,'contingencies':[{'sign':'If things don’t get better'}]",
        ],
        &[
            "P,'contingencies':[{'sign':'Marcus is seen at the gate'}]",
            "P,'contingencies':[{'sign':'Leo misses 3 days of school'}]",
            "P,'contingencies':[{'sign':'Relapse: she is drunk at a visit'}]",
            "P,'contingencies':[{'sign':'If she is not coping and rings in tears'}]",
        ],
    ),
    (
        "CN3",
        &[
            "P,'contingencies':[{'sign':'x','first_step':'Strategy meeting'}]",
            "P,'contingencies':[{'sign':'x','then':'Legal advice will be sought'}]",
            "P,'contingencies':[{'sign':'x','legal_route':'PLO'}]",
        ],
        &[
            "P,'contingencies':[{'sign':'x','first_step':'Leo goes to Gran’s','then':'Strategy meeting'}]",
            "P,'contingencies':[{'sign':'x','first_step':'Gran collects him from school','legal_route':'PLO'}]",
            "P,'contingencies':[{'sign':'x','first_step':'Ms Roy keeps Leo with her until Gran comes'}]",
            "P,'contingencies':[{'sign':'x','first_step':'Gran is in the room with Leo at night','then':'Strategy meeting'}]",
        ],
    ),
    (
        "CN4",
        &[
            "P,'contingencies':[{'sign':'x','first_step':'Leo is kept in'}]",
            "P,'contingencies':[{'sign':'x','first_step':'Gran collects Leo','by_whom':'Gran Sheila'}]",
        ],
        &[
            "P,'contingencies':[{'sign':'x','first_step':'Gran collects Leo','by_whom':'Gran Sheila','deputy':'Uncle Joe'}]",
            "P,'contingencies':[{'sign':'x','first_step':'Gran collects Leo; if she cannot, Dan does'}]",
            "P,'contingencies':[{'sign':'x','first_step':'Dan rings the emergency team'}]",
        ],
    ),
    (
        "CN5",
        &["P,'contingencies':[{'sign':'x','first_step':'Gran collects Leo'}]"],
        &[
            "P,'contingencies':[{'sign':'x','first_step':'Gran collects Leo within the hour'}]",
            "P,'contingencies':[{'sign':'x','first_step':'Gran collects Leo','within':'1 hour'}]",
            "P,'contingencies':[{'sign':'x','first_step':'Gran collects Leo that night'}]",
        ],
    ),
    (
        "CN6",
        &[
            "P,'contingencies':[{'sign':'x'}]",
            "P,'risks':[{'id':'00000000000000e1','child':'00000000000000a1','what':'Dad shouts and hits Mum','source':['00000000000000b2']}],'contingencies':[{'child':'00000000000000a1','sign':'x'}]",
        ],
        &[
            "P,'risks':[{'id':'00000000000000e1','child':'00000000000000a1','what':'Dad shouts and hits Mum','source':['00000000000000b2']}],'contingencies':[{'child':'00000000000000a1','sign':'x','risks':['00000000000000e1']}]",
            "P,'risks':[{'id':'00000000000000e1','child':'00000000000000a1','what':'Dad shouts and hits Mum','source':['00000000000000b2']}]",
        ],
    ),
    (
        "CN7",
        &[
            "P,'contingencies':[{'sign':'x','first_step':'Leo goes to Gran Sheila'}]",
            "P,'contingencies':[{'sign':'x','family_step':'His aunt has him'}]",
        ],
        &[
            "P,'contingencies':[{'sign':'x','first_step':'Leo goes to Gran Sheila','relative_asked':'yes'}]",
            "P,'contingencies':[{'sign':'x','first_step':'Leo goes to Gran Sheila, who has said yes'}]",
            "P,'contingencies':[{'sign':'x','first_step':'Leo stays with Ms Roy'}]",
        ],
    ),
    (
        "CN8",
        &["P,'contingencies':[{'sign':'x','child':'00000000000000a1','kind':'sudden'}]"],
        &[
            "P,'contingencies':[{'sign':'x','child':'00000000000000a1','kind':'drift'},{'sign':'x','child':'00000000000000a2','kind':'drift'}]",
            "P,'about':{}",
        ],
    ),
    (
        "CN9",
        &[
            "P,'contingencies':[{'sign':'x','first_step':'Kirsty gets him to leave','by_whom':'Kirsty Hale'}]",
            "P,'contingencies':[{'sign':'x','first_step':'Mum to call the police'}]",
            "P,'contingencies':[{'sign':'x','by_whom':'Marcus Bell','first_step':'Takes Leo home'}]",
        ],
        &[
            "P,'contingencies':[{'sign':'x','first_step':'Anyone rings 999; Dan collects Leo. Mum is not expected to stop him.'}]",
            "P,'contingencies':[{'sign':'x','first_step':'Gran Sheila collects Leo','by_whom':'Gran Sheila'}]",
            "P,'contingencies':[{'sign':'x','first_step':'Takes Leo home','by_whom':'Marcus’s brother'}]",
            "P,'contingencies':[{'sign':'x','first_step':'Kirsty’s sister gets him to leave','by_whom':'Kirsty’s sister'}]",
        ],
    ),
    (
        "CN10",
        &[
            "P,'contingencies':[{'sign':'x'}]",
            "P,'contingencies':[{'sign':'x','audience':'not_some'}]",
        ],
        &[
            "P,'contingencies':[{'sign':'x','parents_told':'Gran comes'}]",
            "P,'contingencies':[{'sign':'x','audience':'not_some','hidden_why':'He may defeat it'}]",
        ],
    ),
    (
        "CN11",
        &["P,'contingencies':[{'child':'00000000000000a3','sign':'Mum is drunk'}]"],
        &[
            "P,'contingencies':[{'child':'00000000000000a3','sign':'Labour starts before 37 weeks'}]",
            "P,'contingencies':[{'sign':'x','child':'00000000000000a1'}]",
        ],
    ),
    (
        "CN12",
        &[
            "P,'contingencies':[{'sign':'x','then':'The children will be removed.'}]",
            "P,'contingencies':[{'sign':'x','parents_told':'You will lose your children.'}]",
            "P,'contingencies':[{'sign':'x','then':'Leo will be taken off her.'}]",
            "P,'contingencies':[{'sign':'x','first_step':'Baby will be taken into care'}]",
        ],
        &[
            "P,'contingencies':[{'sign':'x','parents_told':'Only a court could decide that Leo is taken into care.'}]",
            "P,'contingencies':[{'sign':'x','first_step':'Leo is taken to Gran’s'}]",
            "P,'contingencies':[{'sign':'x','told':'No day is taken off his timetable.'}]",
            "P,'contingencies':[{'sign':'x','parents_told':'Nobody will take Leo away for ringing.'}]",
        ],
    ),
    (
        "CN13",
        &[
            "P,'meetings':[{'date':'2026-12-10'}],'contingencies':[{'sign':'x','review_by':'2026-12-01'}]",
        ],
        &[
            "P,'meetings':[{'date':'2026-12-10'}],'contingencies':[{'sign':'x','review_by':'2027-01-01'}]",
        ],
    ),
];
