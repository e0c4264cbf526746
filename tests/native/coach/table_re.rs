//! RE: this child’s risk, the person it comes from. IN: what every plan has.

use super::table::Row;

pub const ROWS: &[Row] = &[
    (
        "RE1",
        &[
            "P,'risks':[{'id':'00000000000000e1','child':'00000000000000a1','what':'Dad shouts and hits Mum','source':['00000000000000b2']}]",
            "P,'outcomes':[{'child':'00000000000000a1','statement':'Leo eats'}]",
            "P,'actions':[{'what':'Rings'}]",
        ],
        &[
            "P,'risks':[{'id':'00000000000000e1','child':'00000000000000a1','what':'Dad shouts and hits Mum','source':['00000000000000b2']}],'outcomes':[{'id':'00000000000000f1','child':'00000000000000a1','statement':'Leo hears no shouting','risks':['00000000000000e1']}],'actions':[{'what':'Rings','outcomes':['00000000000000f1']}]",
        ],
    ),
    (
        "RE2",
        &[
            "P,'risks':[{'id':'00000000000000e1','child':'00000000000000a1','what':'Dad shouts and hits Mum','source':['00000000000000b2']}]",
        ],
        &[
            "P,'risks':[{'id':'00000000000000e1','child':'00000000000000a1','what':'Dad shouts and hits Mum','source':['00000000000000b2']}],'outcomes':[{'child':'00000000000000a2','statement':'Ava sleeps'}]",
            "P,'about':{}",
        ],
    ),
    (
        "RE3",
        &[
            "P,'plans':[{'id':'00000000000000a1','category':['sexual']}],'outcomes':[{'child':'00000000000000a1','statement':'Leo eats breakfast'}]",
        ],
        &[
            "P,'plans':[{'id':'00000000000000a1','category':['neglect']}],'outcomes':[{'child':'00000000000000a1','statement':'Leo eats breakfast'}]",
        ],
    ),
    (
        "RE4",
        &["P,'actions':[{'what':'Rings Ms Roy','owner':'00000000000000b1'}]"],
        &[
            "P,'actions':[{'what':'Rings Ms Roy','owner':'00000000000000b2'}]",
            "P,'risks':[{'id':'00000000000000e1','child':'00000000000000a1','what':'Dad shouts and hits Mum','source':['00000000000000b2']}]",
        ],
    ),
    (
        "RE5",
        &[
            "P,'actions':[{'what':'Thing','owner':'00000000000000b1'},{'what':'Thing','owner':'00000000000000b1'},{'what':'Thing','owner':'00000000000000b1'},{'what':'Thing','owner':'00000000000000b1'},{'what':'Thing','owner':'00000000000000b1'}]",
        ],
        &[
            "P,'actions':[{'what':'Thing','owner':'00000000000000b1'},{'what':'Thing','owner':'00000000000000b1'},{'what':'Thing','owner':'00000000000000b1'},{'what':'Thing','owner':'00000000000000b2'},{'what':'Thing','owner':'00000000000000b2'}]",
            "P,'actions':[{'what':'x','owner':'00000000000000b1'}]",
            "'adults':[{'id':'00000000000000b1','name':'Kai Moss','relationships':[{'is':'Mother’s partner'}]},{'id':'00000000000000b2','name':'Marcus Bell','relationships':[{'is':'father'}]}],'actions':[{'what':'Thing','owner':'00000000000000b1'},{'what':'Thing','owner':'00000000000000b1'},{'what':'Thing','owner':'00000000000000b1'},{'what':'Thing','owner':'00000000000000b1'},{'what':'Thing','owner':'00000000000000b1'}]",
        ],
    ),
    (
        "RE6",
        &[
            "P,'contributions':[{'action':'A breakfast place at club'}],'actions':[{'what':'Rings Ms Roy'}]",
        ],
        &[
            "P,'contributions':[{'action':'A breakfast place at club'}],'actions':[{'what':'Leo eats at breakfast club'}]",
            "P,'contributions':[{'action':'A breakfast place'}]",
        ],
    ),
    (
        "RE7",
        &[
            "P,'changes':[{'text':'Calm bedtimes with an adult'}],'outcomes':[{'id':'00000000000000f1','child':'00000000000000a1','statement':'Leo hears no shouting','risks':['00000000000000e1']}]",
        ],
        &[
            "P,'changes':[{'text':'Calm bedtimes with an adult'}],'outcomes':[{'child':'00000000000000a1','statement':'Leo has a calm adult at bedtime'}]",
            "P,'changes':[{'text':'Calm bedtimes'}]",
        ],
    ),
    (
        "RE8",
        &[
            "P,'outcomes':[{'child':'00000000000000a1','statement':'Leo eats'},{'child':'00000000000000a1','statement':'Leo eats'},{'child':'00000000000000a1','statement':'Leo eats'},{'child':'00000000000000a1','statement':'Leo eats'},{'child':'00000000000000a1','statement':'Leo eats'},{'child':'00000000000000a1','statement':'Leo eats'},{'child':'00000000000000a1','statement':'Leo eats'},{'child':'00000000000000a1','statement':'Leo eats'},{'child':'00000000000000a1','statement':'Leo eats'}]",
            "P,'risks':[{'child':'00000000000000a1','what':'x'},{'child':'00000000000000a1','what':'x'},{'child':'00000000000000a1','what':'x'},{'child':'00000000000000a1','what':'x'}]",
        ],
        &[
            "P,'outcomes':[{'id':'00000000000000f1','child':'00000000000000a1','statement':'Leo hears no shouting','risks':['00000000000000e1']}]",
            "P,'risks':[{'id':'00000000000000e1','child':'00000000000000a1','what':'Dad shouts and hits Mum','source':['00000000000000b2']}]",
        ],
    ),
    (
        "RE9",
        &[
            "P,'needs':[{'child':'00000000000000a1','what':'To talk','service':'Counselling'}],'actions':[{'what':'Rings Ms Roy'}]",
        ],
        &[
            "P,'needs':[{'child':'00000000000000a1','what':'To talk','service':'Counselling'}],'actions':[{'what':'Counsellor sees Leo for counselling'}]",
        ],
    ),
    (
        "RE10",
        &[
            "P,'statements':[{'domain':'family','valence':'strength','text':'Granny lives close by'},{'domain':'family','valence':'strength','text':'Neighbours are friendly'}],'actions':[{'what':'Rings'},{'what':'Reads'}]",
        ],
        &[
            "P,'statements':[{'domain':'family','valence':'strength','text':'Granny lives close by'},{'domain':'family','valence':'strength','text':'Neighbours are friendly'}],'actions':[{'what':'Rings'},{'what':'Granny reads'}]",
        ],
    ),
    (
        "RE11",
        &[
            "P,'outcomes':[{'statement':'Leo is not hit.'}]",
            "P,'outcomes':[{'statement':'No more shouting at Leo.'}]",
            "P,'outcomes':[{'statement':'Leo stops wetting the bed.'}]",
            "P,'outcomes':[{'statement':'The children are no longer left alone.'}]",
        ],
        &[
            "P,'outcomes':[{'statement':'Leo is not hit; he plays with Dad after tea.'}]",
            "P,'outcomes':[{'statement':'Instead of listening out, Leo sleeps.'}]",
            "P,'outcomes':[{'statement':'Leo says he has not heard shouting.'}]",
            "P,'outcomes':[{'statement':'Leo breathes air with no smoke in it.'}]",
            "P,'outcomes':[{'statement':'Leo is in class by 8:50.'}]",
        ],
    ),
    (
        "IN1",
        &[
            "P,'outcomes':[{'id':'00000000000000f1','child':'00000000000000a1','statement':'Leo hears no shouting','risks':['00000000000000e1']}]",
        ],
        &[
            "P,'risks':[{'id':'00000000000000e1','child':'00000000000000a1','what':'Dad shouts and hits Mum','source':['00000000000000b2']}],'outcomes':[{'id':'00000000000000f1','child':'00000000000000a1','statement':'Leo hears no shouting','risks':['00000000000000e1']}]",
        ],
    ),
    (
        "IN2",
        &[
            "P,'risks':[{'id':'00000000000000e1','child':'00000000000000a1','what':'Dad shouts and hits Mum','source':['00000000000000b2']}],'outcomes':[{'id':'00000000000000f1','child':'00000000000000a1','statement':'Leo hears no shouting','risks':['00000000000000e1']}]",
        ],
        &[
            "P,'risks':[{'id':'00000000000000e1','child':'00000000000000a1','what':'Dad shouts and hits Mum','source':['00000000000000b2']}],'outcomes':[{'id':'00000000000000f1','child':'00000000000000a1','statement':'Leo hears no shouting','risks':['00000000000000e1']}],'actions':[{'what':'Rings','outcomes':['00000000000000f1']}]",
        ],
    ),
    (
        "IN3",
        &[
            "P,'outcomes':[{'id':'00000000000000f1','child':'00000000000000a1','statement':'Leo hears no shouting','risks':['00000000000000e1']}]",
        ],
        &["P,'outcomes':[{'statement':'Leo eats','review_points':[{'date':'2027-01-22'}]}]"],
    ),
    (
        "IN4",
        &["P,'actions':[{'what':'Rings','owner':'00000000000000b1'}]"],
        &["P,'actions':[{'what':'Rings','owner_name':'Dan Okoro'}]", "P,'visits':[{'who':'Dan'}]"],
    ),
    (
        "IN5",
        &[
            "P,'risks':[{'id':'00000000000000e1','child':'00000000000000a1','what':'Dad shouts and hits Mum','source':['00000000000000b2']}]",
        ],
        &[
            "P,'risks':[{'id':'00000000000000e1','child':'00000000000000a1','what':'Dad shouts and hits Mum','source':['00000000000000b2']}],'plans':[{'id':'00000000000000a1','lead_worker':'Bea'}]",
            "P,'about':{}",
        ],
    ),
    (
        "IN6",
        &[
            "P,'risks':[{'id':'00000000000000e1','child':'00000000000000a1','what':'Dad shouts and hits Mum','source':['00000000000000b2']}]",
        ],
        &[
            "P,'risks':[{'id':'00000000000000e1','child':'00000000000000a1','what':'Dad shouts and hits Mum','source':['00000000000000b2']}],'visits':[{'child':'00000000000000a1','who':'Bea'}]",
        ],
    ),
    (
        "IN7",
        &[
            "P,'risks':[{'id':'00000000000000e1','child':'00000000000000a1','what':'Dad shouts and hits Mum','source':['00000000000000b2']}]",
        ],
        &[
            "P,'risks':[{'id':'00000000000000e1','child':'00000000000000a1','what':'Dad shouts and hits Mum','source':['00000000000000b2']}],'core_group':{'first_date':'2026-12-23'}",
        ],
    ),
    (
        "IN8",
        &[
            "P,'risks':[{'id':'00000000000000e1','child':'00000000000000a1','what':'Dad shouts and hits Mum','source':['00000000000000b2']}]",
        ],
        &[
            "P,'risks':[{'id':'00000000000000e1','child':'00000000000000a1','what':'Dad shouts and hits Mum','source':['00000000000000b2']}],'plans':[{'id':'00000000000000a1','first_review':'2027-03-17'}]",
        ],
    ),
];
