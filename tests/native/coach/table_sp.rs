//! SP: who, what, where, how.

use super::table::Row;

pub const ROWS: &[Row] = &[
    (
        "SP1",
        &[
            "P,'actions':[{'what':'Weigh Leo'}]",
            "P,'actions':[{'what':'Weigh Leo','owner_name':'All agencies'}]",
            "P,'actions':[{'what':'Weigh Leo','owner_name':'Mum and Dad'}]",
            "P,'actions':[{'what':'Weigh Leo','owner_name':'School'}]",
            "P,'actions':[{'what':'x','owner_name':'Core group members'}]",
            "P,'actions':[{'what':'Share concerns','owner_name':'Health'}]",
        ],
        &[
            "P,'actions':[{'what':'Weigh Leo','owner_name':'School (Ms Hale)'}]",
            "P,'actions':[{'what':'Weigh Leo','owner':'00000000000000b1'}]",
            "P,'actions':[{'what':'Weigh Leo','owner_name':'Ms Roy, class teacher'}]",
            "P,'actions':[{'what':'Weigh Leo','owner_name':'Health visitor'}]",
            "P,'actions':[{'what':'Meets them','owner_name':'Dan Okoro, with both parents'}]",
        ],
    ),
    (
        "SP2",
        &[
            "P,'actions':[{'what':'Engage with the health visitor.'}]",
            "P,'actions':[{'what':'Keep on top of the housework','due':'2027-03-12'}]",
            "P,'outcomes':[{'statement':'Leo’s needs are prioritised.'}]",
            "P,'actions':[{'what':'Dad to take responsibility for his behaviour'}]",
            "P,'actions':[{'what':'Make sure Leo gets to school.'}]",
            "P,'actions':[{'what':'Be mindful of how arguments affect the children'}]",
        ],
        &[
            "P,'actions':[{'what':'Support Leo to use his inhaler before PE every Monday'}]",
            "P,'actions':[{'what':'The family support worker sits with Leo at breakfast'}]",
            "P,'actions':[{'what':'She said “I will engage” and left'}]",
            "P,'actions':[{'what':'Fit the baby monitor'}]",
            "P,'actions':[{'what':'Takes Leo to the new address'}]",
            "P,'actions':[{'what':'Helps Kirsty manage bills by showing her the app'}]",
            "P,'actions':[{'what':'Mam i ymgysylltu gyda’r gwasanaethau ac i fod yn onest.'}]",
        ],
    ),
    (
        "SP3",
        &[
            "P,'outcomes':[{'statement':'Leo is not exposed to domestic violence.'}]",
            "P,'actions':[{'what':'Stop the substance misuse'}]",
            "P,'outcomes':[{'statement':'Home conditions are improved for Leo.'}]",
            "P,'outcomes':[{'statement':'Leo lives with no parental conflict.'}]",
        ],
        &[
            "P,'actions':[{'what':'Rings the domestic abuse helpline'}]",
            "P,'actions':[{'what':'Sees the substance misuse worker'}]",
            "P,'outcomes':[{'statement':'Leo says “it was chaotic” and sleeps.'}]",
            "P,'plans':[{'id':'00000000000000a1','category':['neglect']}]",
        ],
    ),
    (
        "SP4",
        &[
            "P,'outcomes':[{'statement':'Leo has appropriate clothes.'}]",
            "P,'outcomes':[{'statement':'Leo is kept safe.'}]",
            "P,'actions':[{'what':'Give advice where possible'}]",
            "P,'outcomes':[{'statement':'Leo has a stable and nurturing home.'}]",
        ],
        &[
            "P,'outcomes':[{'statement':'Leo comes in clean, dry clothes 4 days in 5.'}]",
            "P,'actions':[{'what':'Stays at the Stable Lives hostel'}]",
            "P,'actions':[{'what':'Put the passport in the school safe'}]",
            "P,'actions':[{'what':'Regular visits','how_often':'Every Tuesday'}]",
            "P,'outcomes':[{'statement':'Leo tells “I feel safe” to Ms Roy.'}]",
        ],
    ),
    (
        "SP5",
        &[
            "P,'outcomes':[{'statement':'Home conditions are clean.'}]",
            "P,'outcomes':[{'statement':'Kirsty attends the group.'}]",
            "P,'outcomes':[{'statement':'No more shouting in the house.'}]",
        ],
        &[
            "P,'outcomes':[{'statement':'Leo is in class by 8:50.'}]",
            "P,'outcomes':[{'statement':'I can ring my auntie when I get scared.'}]",
            "P,'outcomes':[{'statement':'Baby sleeps in a cot.'}]",
            "P,'outcomes':[{'statement':'He sleeps in his own bed.'}]",
            "P,'outcomes':[{'statement':'The children eat breakfast.'}]",
        ],
    ),
    (
        "SP6",
        &[
            "P,'outcomes':[{'statement':'Leo sees the dentist, his glasses get mended and he starts sleeping in his own bed.'}]",
            "P,'outcomes':[{'statement':'Leo is in school and Mum is taking her tablets.'}]",
        ],
        &[
            "P,'outcomes':[{'statement':'Leo sleeps and eats.'}]",
            "P,'outcomes':[{'statement':'Ava and Leo sleep in their own beds on 6 nights in 7.'}]",
            "P,'outcomes':[{'statement':'When Leo is in the bath, an adult stays in the room.'}]",
            "P,'outcomes':[{'statement':'Leo rings Gran when he is scared, and she picks up.'}]",
        ],
    ),
    (
        "SP7",
        &[
            "P,'outcomes':[{'statement':'Attend all appointments.'}]",
            "P,'outcomes':[{'statement':'Kirsty to complete the parenting course.'}]",
            "P,'outcomes':[{'statement':'Referral to CAMHS.'}]",
            "P,'outcomes':[{'statement':'Leo to be referred for an assessment.'}]",
            "P,'outcomes':[{'statement':'Parents will engage with the health visitor.'}]",
        ],
        &[
            "P,'outcomes':[{'statement':'Leo is in class by 8:50.'}]",
            "P,'outcomes':[{'statement':'Leo to attend school every day.'}]",
            "P,'outcomes':[{'statement':'Tom sits with Leo at tea on 5 days in 7.'}]",
            "P,'outcomes':[{'statement':'Leo signs two words in Makaton.'}]",
        ],
    ),
    (
        "SP8",
        &[
            "P,'actions':[{'what':'Refer to MACE.'}]",
            "P,'outcomes':[{'statement':'Leo has a PLP.'}]",
            "P,'actions':[{'what':'Chase the EHCNA'}]",
        ],
        &[
            "P,'actions':[{'what':'See the GP and go to A&E'}]",
            "P,'actions':[{'what':'Write the personal learning plan (PLP)'}]",
            "P,'actions':[{'what':'Refer to MASE (the exploitation panel)'}]",
            "P,'actions':[{'what':'He said “MAPPA” once'}]",
            "P,'actions':[{'what':'Watch TV after PE'}]",
        ],
    ),
    (
        "SP9",
        &[
            "P,'outcomes':[{'child':'00000000000000a1','statement':'Leo has a calm bedtime in his own bed every night'},{'child':'00000000000000a2','statement':'Ava has a calm bedtime in her own bed every night'}]",
        ],
        &[
            "P,'outcomes':[{'child':'00000000000000a1','statement':'Leo has a calm bedtime in his own bed every night'},{'child':'00000000000000a2','statement':'Ava does her homework at Gran’s table twice a week'}]",
        ],
    ),
];
