//! TI: a day, a rhythm, an end, a step on the way.

use super::table::Row;

pub const ROWS: &[Row] = &[
    (
        "TI1",
        &[
            "P,'actions':[{'what':'Rings'}]",
            "P,'actions':[{'what':'Rings','until':'ongoing'}]",
            "P,'actions':[{'what':'Visit as and when'}]",
            "P,'actions':[{'what':'Look at this in due course'}]",
            "P,'outcomes':[{'statement':'Leo eats.'}]",
            "P,'actions':[{'what':'Rings','how_often':'When things settle'}]",
        ],
        &[
            "P,'actions':[{'what':'Rings','due':'2027-01-08'}]",
            "P,'actions':[{'what':'Ongoing asthma is checked','due':'2027-01-08'}]",
            "P,'actions':[{'what':'Visits Thursdays, 7 Jan–18 March'}]",
            "P,'outcomes':[{'statement':'Leo eats by 12 March.'}]",
            "P,'actions':[{'what':'Sits with Leo immediately after tea','due':'2027-02-25'}]",
            "P,'actions':[{'what':'Rings','done':'done'}]",
        ],
    ),
    (
        "TI2",
        &[
            "P,'actions':[{'what':'Rings','due':'2026-11-01'}]",
            "P,'actions':[{'what':'Rings','start':'2027-02-08','due':'2027-01-08'}]",
            "P,'outcomes':[{'statement':'Leo eats.','target_date':'2026-12-01'}]",
        ],
        &[
            "P,'actions':[{'what':'Rings','start':'2027-01-08','due':'2027-02-08'}]",
            "P,'actions':[{'what':'Rings','due':'2026-11-01','done':'done'}]",
        ],
    ),
    (
        "TI3",
        &[
            "P,'actions':[{'what':'Rings','due':'2027-05-01'}]",
            "P,'outcomes':[{'statement':'Leo eats.','target_date':'2027-05-01'}]",
        ],
        &[
            "P,'actions':[{'what':'Rings','due':'2027-03-01'}]",
            "P,'actions':[{'what':'Rings every Tuesday','due':'2027-05-01'}]",
            "P,'outcomes':[{'statement':'Leo eats.','target_date':'2027-05-01','interims':[{'statement':'x'}]}]",
        ],
    ),
    (
        "TI4",
        &[
            "P,'actions':[{'what':'x','due':'2027-03-17'},{'what':'x','due':'2027-03-17'},{'what':'x','due':'2027-03-17'},{'what':'x','due':'2027-03-17'},{'what':'x','due':'2027-03-17'}]",
        ],
        &[
            "P,'actions':[{'what':'x','due':'2027-03-10'},{'what':'x','due':'2027-03-11'},{'what':'x','due':'2027-03-12'},{'what':'x','due':'2027-03-13'},{'what':'x','due':'2027-03-14'}]",
        ],
    ),
    (
        "TI5",
        &[
            "P,'actions':[{'what':'Weekly sessions'}]",
            "P,'actions':[{'what':'Home visits to Leo','due':'2027-03-17'}]",
            "P,'actions':[{'what':'Rings','how_often':'Daily'}]",
        ],
        &[
            "P,'actions':[{'what':'Weekly sessions','until':'12 March'}]",
            "P,'actions':[{'what':'Home visits','how_often':'Every Tuesday','due':'2027-03-17'}]",
            "P,'actions':[{'what':'Books the dentist'}]",
            "P,'actions':[{'what':'Visits once','how_often':'Once'}]",
            "P,'actions':[{'what':'Dad texts the lead worker the day before','due':'2027-03-01'}]",
        ],
    ),
    (
        "TI6",
        &["P,'outcomes':[{'statement':'Leo eats.','target_date':'2027-03-12'}]"],
        &[
            "P,'outcomes':[{'statement':'Leo eats.','target_date':'2027-01-12'}]",
            "P,'outcomes':[{'statement':'Leo eats.','target_date':'2027-03-12','interims':[{'statement':'x'}]}]",
        ],
    ),
    (
        "TI7",
        &[
            "P,'actions':[{'what':'Clinic appointment','due':'2026-12-25','owner_kind':'professional'}]",
            "P,'actions':[{'what':'Takes Leo to his appointment at 10:30','child':'00000000000000a1','due':'2027-01-12'}]",
            "P,'outcomes':[{'statement':'Leo eats.','review_points':[{'date':'2027-01-23'}]}]",
        ],
        &[
            "P,'actions':[{'what':'Clinic appointment','due':'2027-01-12','owner_kind':'professional'}]",
            "P,'actions':[{'what':'Takes Leo to his appointment at 4:15 pm','child':'00000000000000a1','due':'2027-01-12'}]",
            "P,'actions':[{'what':'Dad sees Leo at Gran’s','due':'2027-01-23','owner_kind':'parent'}]",
            "P,'actions':[{'what':'Clinic every week','due':'2027-01-23','start':'2027-01-04'}]",
        ],
    ),
    (
        "TI8",
        &[
            "P,'outcomes':[{'statement':'Leo eats.','target_date':'2027-01-12','review_points':[{'date':'2027-01-20'}]}]",
        ],
        &[
            "P,'outcomes':[{'statement':'Leo eats.','target_date':'2027-01-12','review_points':[{'date':'2027-01-05'}]}]",
        ],
    ),
    (
        "TI9",
        &[
            "P,'outcomes':[{'statement':'Parents are ready for Baby’s birth.','child':'00000000000000a3','target_date':'2027-06-01'}]",
            "P,'actions':[{'what':'Buy a cot','child':'00000000000000a3'}]",
        ],
        &[
            "P,'outcomes':[{'statement':'Cot ready by 36 weeks.','child':'00000000000000a3'}]",
            "P,'actions':[{'what':'Buy a cot','child':'00000000000000a3','due':'2027-04-01'}]",
            "P,'actions':[{'what':'Buy a cot','child':'00000000000000a1'}]",
            "P,'outcomes':[{'statement':'Once Baby is born, every sleep is in the cot.','child':'00000000000000a3','target_date':'2027-06-01'}]",
        ],
    ),
    (
        "TI10",
        &[
            "P,'outcomes':[{'statement':'Ava sleeps.','child':'00000000000000a2','target_date':'2027-02-20'}]",
            "P,'outcomes':[{'statement':'Baby is fed.','child':'00000000000000a3','target_date':'2027-06-01'}]",
        ],
        &[
            "P,'outcomes':[{'statement':'Leo eats.','child':'00000000000000a1','target_date':'2027-03-01'}]",
            "P,'outcomes':[{'statement':'Cot ready.','child':'00000000000000a3','target_date':'2027-04-01'}]",
            "P,'outcomes':[{'statement':'From birth Baby is fed every 3 hours.','child':'00000000000000a3','target_date':'2027-06-01'}]",
        ],
    ),
];
