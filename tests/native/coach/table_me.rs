//! ME: from, to, how seen, by whom, for how long.

use super::table::Row;

pub const ROWS: &[Row] = &[
    (
        "ME1",
        &["P,'outcomes':[{'statement':'Leo eats breakfast.'}]"],
        &[
            "P,'outcomes':[{'statement':'Leo eats breakfast.','measure':'Chart'}]",
            "P,'outcomes':[{'baseline':'x'}]",
        ],
    ),
    (
        "ME2",
        &[
            "P,'outcomes':[{'statement':'Leo eats.','measure':'Professional judgement'}]",
            "P,'outcomes':[{'statement':'Leo eats.','measure':'Feedback from the network'}]",
        ],
        &[
            "P,'outcomes':[{'statement':'Leo eats.'}]",
            "P,'outcomes':[{'statement':'Leo eats.','measure':'Feedback','how_often':'Every Friday'}]",
            "P,'outcomes':[{'statement':'Leo eats.','measure':'Ms Roy sees what he eats'}]",
            "P,'outcomes':[{'statement':'Leo eats.','measure':'Barn y gweithiwr ac mae pawb yn dweud yr un peth'}]",
        ],
    ),
    (
        "ME3",
        &[
            "P,'outcomes':[{'statement':'Leo eats.'}]",
            "P,'outcomes':[{'statement':'Leo eats.','baseline':'Poor'}]",
        ],
        &[
            "P,'outcomes':[{'statement':'Leo eats.','baseline':'2 of 5','baseline_date':'2026-12-10'}]",
            "P,'outcomes':[{'statement':'Leo eats.','baseline':'On 10 December, 2 of 5'}]",
        ],
    ),
    (
        "ME4",
        &[
            "P,'outcomes':[{'statement':'Leo eats.','baseline':'Now 2 days in 5','target':'2 days in 5'}]",
        ],
        &[
            "P,'outcomes':[{'statement':'Leo eats.','baseline':'2 days in 5','target':'4 days in 5'}]",
        ],
    ),
    (
        "ME5",
        &[
            "P,'outcomes':[{'statement':'Leo’s attendance will improve.'}]",
            "P,'outcomes':[{'statement':'Fewer missed appointments for Leo.'}]",
            "P,'outcomes':[{'statement':'Leo’s sleep is better by at least 15%.'}]",
        ],
        &[
            "P,'outcomes':[{'statement':'Leo’s attendance goes from 61% to 90%.'}]",
            "P,'outcomes':[{'statement':'Leo is late on fewer than 2 days a week.'}]",
            "P,'outcomes':[{'statement':'Leo sleeps more.','baseline':'4 hours','target':'8 hours'}]",
            "P,'outcomes':[{'statement':'Leo is not hit any more.'}]",
            "P,'outcomes':[{'statement':'No more than 2 wakings for Leo a night.'}]",
        ],
    ),
    (
        "ME6",
        &["P,'outcomes':[{'statement':'Leo eats.'}]"],
        &["P,'outcomes':[{'statement':'Leo eats.','checked_by':'Ms Roy'}]"],
    ),
    (
        "ME7",
        &[
            "P,'outcomes':[{'statement':'Leo eats.','checked_by':'Mum'}]",
            "P,'outcomes':[{'statement':'Leo eats.','checked_by':'Kirsty Hale'}]",
        ],
        &[
            "P,'outcomes':[{'statement':'Leo eats.','checked_by':'Mum','measure':'Ms Roy counts'}]",
            "P,'outcomes':[{'statement':'Leo eats.','checked_by':'Gran Sheila'}]",
            "P,'outcomes':[{'statement':'Leo eats.','checked_by':'Dan Okoro'}]",
        ],
    ),
    (
        "ME8",
        &[
            "P,'outcomes':[{'statement':'Leo is calm.','measure':'Certificate of completion'}]",
            "P,'outcomes':[{'statement':'Leo is calm.','target':'Attends 8 of 10 sessions'}]",
        ],
        &[
            "P,'outcomes':[{'statement':'Leo is in school.','measure':'School attendance register'}]",
            "P,'outcomes':[{'statement':'Leo is calm.','measure':'Attends the group, and Leo says how bedtime was'}]",
            "P,'outcomes':[{'statement':'Leo is in lessons for 9 sessions in 10.','measure':'Register, by session'}]",
        ],
    ),
    (
        "ME9",
        &["P,'outcomes':[{'statement':'Leo eats.','target':'4 of 5'}]"],
        &[
            "P,'outcomes':[{'statement':'Leo eats.','target':'4 of 5','sustained_for':'Six weeks'}]",
            "P,'outcomes':[{'statement':'Leo eats, 6 weeks running.','target':'4 of 5'}]",
        ],
    ),
    (
        "ME10",
        &[
            "P,'scales':[{'question':'How safe is Leo?','score':'4'}]",
            "P,'outcomes':[{'statement':'Leo’s safety score goes from 2 to 7.'}]",
        ],
        &[
            "P,'scales':[{'question':'How safe is Leo?','score':'4','low_anchor':'never safe','high_anchor':'safe','direction':'high_is_safe'}]",
            "P,'outcomes':[{'statement':'Leo’s safety score goes from 2 to 7 (10 = very safe).'}]",
            "P,'outcomes':[{'statement':'Leo scored a goal in 3 games.'}]",
        ],
    ),
    (
        "ME11",
        &[
            "P,'outcomes':[{'statement':'Kirsty’s engagement is at 80%.'}]",
            "P,'outcomes':[{'statement':'Attendance is up by 20% for Leo.'}]",
        ],
        &[
            "P,'outcomes':[{'statement':'Leo is in class for 90% of sessions.'}]",
            "P,'outcomes':[{'statement':'Attendance goes from 61% to 90%.'}]",
            "P,'outcomes':[{'statement':'Leo’s school attendance is 95%.'}]",
        ],
    ),
    (
        "ME12",
        &[
            "P,'outcomes':[{'statement':'Leo has a sober dad.','measure':'One negative test'}]",
            "P,'outcomes':[{'statement':'Leo has a sober dad.','measure':'Clear hair strand test before the review'}]",
        ],
        &[
            "P,'outcomes':[{'statement':'Leo has a sober dad.','measure':'8 of 8 tests clear'}]",
            "P,'outcomes':[{'statement':'Leo has a sober dad.','measure':'Weekly tests, each negative'}]",
            "P,'outcomes':[{'statement':'Leo passes one spelling test.'}]",
        ],
    ),
];
