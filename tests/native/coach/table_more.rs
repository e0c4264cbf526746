//! More cases for the rules of words: each row a class of phrases, and its near misses.

use super::table::Row;

pub const ROWS: &[Row] = &[
    (
        "AC8",
        &[
            "P,'actions':[{'what':'Don’t let Marcus have Leo at weekends','owner':'00000000000000b1'}]",
            "P,'actions':[{'what':'Kirsty isn’t to let Marcus in when Leo is home','owner':'00000000000000b1'}]",
            "P,'actions':[{'what':'Make sure he is out of the flat when the children are in','owner':'00000000000000b1'}]",
            "P,'actions':[{'what':'Supervise Dad when he is with Leo','owner':'00000000000000b1'}]",
            "P,'actions':[{'what':'Prevent Marcus from going near the school','owner':'00000000000000b1'}]",
        ],
        &[
            "P,'actions':[{'what':'Makes sure Leo has his inhaler in his bag','owner':'00000000000000b1'}]",
            "P,'actions':[{'what':'Ensures Leo takes his tablet when he wakes','owner':'00000000000000b1'}]",
            "P,'actions':[{'what':'Puts Leo to bed in his own room at 7','owner':'00000000000000b1'}]",
            "P,'actions':[{'what':'Keeps Leo’s glasses in his case','owner':'00000000000000b1'}]",
            "P,'actions':[{'what':'Collects Leo at 3 and makes sure Gran has him on Fridays','owner':'00000000000000b1'}]",
            "P,'actions':[{'what':'Sees that the baby has his bottle at 6','owner':'00000000000000b1'}]",
        ],
    ),
    (
        "AC9",
        &[
            "P,'actions':[{'what':'Drop her appeal against the school place','owner':'00000000000000b1'}]",
            "P,'actions':[{'what':'Withdraw the complaint about the nurse','owner':'00000000000000b1'}]",
            "P,'actions':[{'what':'Not to complain to the ombudsman again','owner':'00000000000000b1'}]",
            "P,'actions':[{'what':'Make sure her partner gives up and stops drinking','owner':'00000000000000b1'}]",
            "P,'actions':[{'what':'Get Marcus to stop using cannabis','owner':'00000000000000b1'}]",
            "P,'actions':[{'what':'Keep Leo at home regardless of the court order','owner_name':'Ms Roy, class teacher'}]",
            "P,'actions':[{'what':'School to decide that Dad cannot have contact with Leo','owner_name':'Ms Roy, head teacher'}]",
            "P,'actions':[{'what':'See to it that Darren goes to his anger management course','owner':'00000000000000b1'}]",
        ],
        &[
            "P,'actions':[{'what':'Gets Leo to school by 8:50','owner':'00000000000000b1'}]",
            "P,'actions':[{'what':'Makes sure Ava goes to bed at 9','owner':'00000000000000b1'}]",
            "P,'actions':[{'what':'Rings the police if Marcus breaches the order','owner':'00000000000000b1'}]",
            "P,'actions':[{'what':'Takes the housing appeal form to the office','owner':'00000000000000b1'}]",
            "P,'actions':[{'what':'Helps Kirsty write her complaint to the hospital','owner':'00000000000000d1'}]",
            "P,'actions':[{'what':'Decides with Ava whether she can have a phone','owner':'00000000000000b1'}]",
            "P,'actions':[{'what':'Makes sure Darren next door has the spare key','owner':'00000000000000b1'}]",
        ],
    ),
    (
        "SP7",
        &[
            "P,'outcomes':[{'statement':'Kirsty engages with the crisis team and is open with them.'}]",
            "P,'outcomes':[{'statement':'Dad has completed his perpetrator programme by Easter.'}]",
            "P,'outcomes':[{'statement':'Both parents have attended every core group.'}]",
            "P,'outcomes':[{'statement':'Mum is working openly with the health visitor.'}]",
            "P,'outcomes':[{'statement':'Parenting assessment completed.'}]",
            "P,'outcomes':[{'statement':'Referral to the children’s centre made for Leo.'}]",
            "P,'outcomes':[{'statement':'All checks and viability assessments have been concluded.'}]",
            "P,'outcomes':[{'statement':'Safety plan in place and signed.'}]",
            "P,'outcomes':[{'statement':'Marcus keeps his appointments with probation.'}]",
        ],
        &[
            "P,'outcomes':[{'statement':'Leo attends school on time 5 days in 5.'}]",
            "P,'outcomes':[{'statement':'Mum attends Leo’s assembly on Fridays and waves to him.'}]",
            "P,'outcomes':[{'statement':'Leo completes his homework at the table with Dad.'}]",
            "P,'outcomes':[{'statement':'Family life goes on, with no strangers introduced to the household.'}]",
            "P,'outcomes':[{'statement':'Leo walks to school with Ava.'}]",
            "P,'outcomes':[{'statement':'Kirsty reads to Leo at bedtime.'}]",
            "P,'outcomes':[{'statement':'Leo knows what is in his plan and who made it.'}]",
            "P,'outcomes':[{'statement':'Ava tells Ms Roy how she feels after each session.'}]",
        ],
    ),
    (
        "SP6",
        &[
            "P,'outcomes':[{'statement':'Leo sleeps in his own bed, with Mum having finished her course.'}]",
            "P,'outcomes':[{'statement':'Baby is born well, with Dad attending every scan.'}]",
            "P,'outcomes':[{'statement':'Leo’s arm heals, he returns to nursery and Marcus has moved out.'}]",
        ],
        &[
            "P,'outcomes':[{'statement':'Leo sleeps in his own bed, with Mum reading to him first.'}]",
            "P,'outcomes':[{'statement':'Leo settles by 8 and sleeps until 6.'}]",
            "P,'outcomes':[{'statement':'Leo eats his tea at the table, with his sister.'}]",
        ],
    ),
    (
        "SP4",
        &[
            "P,'outcomes':[{'statement':'Both children live in a nicely kept home.'}]",
            "P,'outcomes':[{'statement':'The house is presentable when Leo has friends round.'}]",
            "P,'outcomes':[{'statement':'All 3 children are happy.'}]",
        ],
        &[
            "P,'actions':[{'what':'Reads the keep-safe book with Leo','due':'2027-02-26'}]",
            "P,'outcomes':[{'statement':'Leo has a clean shirt 5 days in 5.'}]",
        ],
    ),
    (
        "SP2",
        &[
            "P,'actions':[{'what':'Do some protective-behaviours work with Leo','due':'2027-02-26'}]",
            "P,'actions':[{'what':'Monitor for signs of harm','due':'2027-02-26'}]",
        ],
        &[
            "P,'outcomes':[{'statement':'Police are called to Leo’s address once or less in 3 months.'}]",
            "P,'outcomes':[{'statement':'Leo eats breakfast before school and Mum has sorted the cooker out.'}]",
        ],
    ),
    (
        "SP1",
        &[
            "P,'actions':[{'what':'Weigh Leo','owner_name':'Renal team'}]",
            "P,'actions':[{'what':'Weigh Leo','owner_name':'Speech and language'}]",
            "P,'actions':[{'what':'Weigh Leo','owner_name':'Women’s Aid'}]",
            "P,'actions':[{'what':'Weigh Leo','owner_name':'Adult mental health'}]",
            "P,'actions':[{'what':'Weigh Leo','owner_name':'Drug and alcohol service'}]",
        ],
        &[
            "P,'actions':[{'what':'Weigh Leo','owner_name':'Perinatal nurse'}]",
            "P,'actions':[{'what':'Weigh Leo','owner_name':'Jo Marsh, Women’s Aid'}]",
            "P,'actions':[{'what':'Weigh Leo','owner_name':'Speech and language therapist'}]",
            "P,'actions':[{'what':'Weigh Leo','owner_name':'Glenda, community team'}]",
            "P,'actions':[{'what':'Weigh Leo','owner_name':'Perinatal mental health (Jo Marsh)'}]",
        ],
    ),
    (
        "ME11",
        &[
            "P,'outcomes':[{'statement':'Leo eats well.','measure':'80% healthy snacks'}]",
            "P,'outcomes':[{'statement':'Leo is calm.','measure':'90% calmer'}]",
        ],
        &[
            "P,'outcomes':[{'statement':'Leo eats a hot meal.','measure':'75% of teas on the chart'}]",
            "P,'outcomes':[{'statement':'Leo reads.','measure':'80% on the spelling test each Friday'}]",
            "P,'outcomes':[{'statement':'Leo is in school.','measure':'School attendance 95%'}]",
        ],
    ),
    (
        "ME12",
        &[
            "P,'outcomes':[{'statement':'Leo is calm when he changes house.','measure':'One handover seen without shouting'}]",
            "P,'outcomes':[{'statement':'Leo is well.','measure':'Blood sugar normal on the day'}]",
            "P,'outcomes':[{'statement':'Leo has a bed.','measure':'A one-off visit by the nurse'}]",
            "P,'outcomes':[{'statement':'Leo plays with Dad.','measure':'Observed once by the worker'}]",
        ],
        &[
            "P,'outcomes':[{'statement':'Leo is calm when he changes house.','measure':'One handover observed each month'}]",
            "P,'outcomes':[{'statement':'Leo is calm when he changes house.','measure':'Ms Roy counts handovers without shouting'}]",
            "P,'outcomes':[{'statement':'Leo plays with Dad.','measure':'Observed for an hour, 6 times'}]",
            "P,'outcomes':[{'statement':'Mum is sober.','measure':'One clear test a week for 8 weeks'}]",
        ],
    ),
    (
        "TI5",
        &[
            "P,'actions':[{'what':'Calls in to see how Kirsty is'}]",
            "P,'actions':[{'what':'Drop-in checks at nursery'}]",
            "P,'actions':[{'what':'Sees Leo as and when'}]",
            "P,'actions':[{'what':'Check up on Kirsty now and then'}]",
        ],
        &[
            "P,'actions':[{'what':'Calls in to see how Kirsty is every Tuesday','due':'2027-03-12'}]",
            "P,'actions':[{'what':'Calls round on 12 January with the cot'}]",
            "P,'actions':[{'what':'Drops the cot in at Gran’s'}]",
        ],
    ),
    (
        "CN3",
        &[
            "P,'contingencies':[{'sign':'Leo is hit','first_step':'Dad is told he will have Leo taken off him.'}]",
            "P,'contingencies':[{'sign':'Leo is hit','then':'The council takes Leo into care.'}]",
            "P,'contingencies':[{'sign':'Leo is hit','first_step':'MAPPA notified and a written warning sent.'}]",
        ],
        &[
            "P,'contingencies':[{'sign':'Leo is hit','first_step':'Gran takes Leo to her house within the hour.'}]",
            "P,'contingencies':[{'sign':'Leo is hit','first_step':'Ms Roy keeps Leo with her at school.','then':'A judge could decide that Leo is taken into care.'}]",
        ],
    ),
    (
        "CN12",
        &[
            "P,'contingencies':[{'sign':'Mum drinks','then':'They will take the twins into care.'}]",
            "P,'contingencies':[{'sign':'Mum drinks','then':'She will not get Leo back.'}]",
            "P,'contingencies':[{'sign':'Mum drinks','then':'The children will end up in care.'}]",
        ],
        &[
            "P,'contingencies':[{'sign':'Mum drinks','first_step':'Gran takes Leo away for the night.'}]",
            "P,'contingencies':[{'sign':'Mum drinks','first_step':'Leo is taken from school to Gran’s.'}]",
            "P,'contingencies':[{'sign':'Mum drinks','then':'Only a court could take Leo into care.'}]",
        ],
    ),
    (
        "CN9",
        &[
            "P,'contingencies':[{'sign':'He keeps Leo','first_step':'Kirsty goes round to Marcus and fetches Leo.'}]",
            "P,'contingencies':[{'sign':'He shouts','first_step':'Mum calms him down.'}]",
            "P,'contingencies':[{'sign':'He shouts','first_step':'Kirsty tells Marcus to go.'}]",
            "P,'contingencies':[{'sign':'He shouts','first_step':'Mum stands between him and Leo.'}]",
        ],
        &[
            "P,'contingencies':[{'sign':'He shouts','first_step':'Kirsty takes Leo to Gran Sheila’s and stays there.'}]",
            "P,'contingencies':[{'sign':'He keeps Leo','first_step':'Dan Okoro goes to Marcus with the police and brings Leo home.'}]",
            "P,'contingencies':[{'sign':'Leo cries','first_step':'Kirsty calms Leo down and tells him who is coming.'}]",
            "P,'contingencies':[{'sign':'Leo cries','first_step':'Mum goes to Leo and holds him.'}]",
        ],
    ),
    (
        "CN4",
        &[
            "P,'contingencies':[{'sign':'Leo is ill','first_step':'Kirsty rings 111 and takes Leo in.','by_whom':'Kirsty Hale'}]",
        ],
        &[
            "P,'contingencies':[{'sign':'Leo is ill','first_step':'Kirsty rings 111 and takes Leo in; if she cannot, Gran Sheila does.','by_whom':'Kirsty Hale'}]",
            "P,'contingencies':[{'sign':'Leo is ill','first_step':'Kirsty takes Leo in.','by_whom':'Kirsty Hale','out_of_hours':'111'}]",
        ],
    ),
    (
        "CN7",
        &["P,'contingencies':[{'sign':'Mum drinks','first_step':'Gran Sheila has Leo.'}]"],
        &[
            "P,'contingencies':[{'sign':'Mum drinks','first_step':'Gran Sheila has Leo.','parents_told':'Gran Sheila has said yes.'}]",
            "P,'contingencies':[{'sign':'Mum drinks','by_whom':'A neighbour','child_told':'She has agreed, and he knows her door.'}]",
        ],
    ),
    (
        "RE11",
        &["P,'outcomes':[{'statement':'No shouting at night.'}]"],
        &["P,'outcomes':[{'statement':'Leo wakes no more than once a night.'}]"],
    ),
    (
        "CN7",
        &["P,'contingencies':[{'sign':'Mum drinks','first_step':'Leo goes to his auntie.'}]"],
        &[
            "P,'contingencies':[{'sign':'Mum drinks','first_step':'Leo walks home with his brother.'}]",
            "P,'contingencies':[{'sign':'Mum drinks','first_step':'Gran Sheila has Leo.','agreed_by':'Parents and Gran Sheila'}]",
            "P,'contingencies':[{'sign':'Leo wheezes','first_step':'The ward sister sees Leo.'}]",
        ],
    ),
    (
        "CN12",
        &["P,'contingencies':[{'sign':'Mum drinks','then':'We will remove him.'}]"],
        &[
            "P,'contingencies':[{'sign':'He comes','first_step':'Police remove him from the house.'}]",
            "P,'contingencies':[{'sign':'Dad drinks','first_step':'Gran takes the car keys away.'}]",
            "P,'contingencies':[{'sign':'Leo wheezes','first_step':'He is taken away by ambulance with Mum.'}]",
        ],
    ),
    (
        "AC7",
        &["P,'actions':[{'what':'Answers the door at any time'}]"],
        &[
            "P,'actions':[{'what':'Writes down the number she can ring at any time'}]",
            "P,'outcomes':[{'statement':'Leo, who has never had a bed, sleeps in his own.'}]",
        ],
    ),
    (
        "ME8",
        &["P,'outcomes':[{'statement':'Leo is calm.','measure':'Sessions attended'}]"],
        &[
            "P,'outcomes':[{'statement':'Leo has friends.','measure':'Cubs register: evenings attended'}]",
            "P,'outcomes':[{'statement':'Leo has no toothache.','measure':'Dentist’s letter after each appointment'}]",
        ],
    ),
    (
        "ME5",
        &[
            "P,'outcomes':[{'statement':'Leo puts on weight.'}]",
            "P,'outcomes':[{'statement':'The rows Leo hears are halved.'}]",
        ],
        &["P,'outcomes':[{'statement':'Leo puts on weight: from 14 kg to 16 kg.'}]"],
    ),
    (
        "SP5",
        &[
            "P,'outcomes':[{'statement':'Child protection plan is followed.'}]",
            "P,'outcomes':[{'statement':'Children’s services are kept informed.'}]",
        ],
        &["P,'outcomes':[{'statement':'The children sleep until 6.'}]"],
    ),
    (
        "SP7",
        &[
            "P,'outcomes':[{'statement':'Family group conference has taken place.'}]",
            "P,'outcomes':[{'statement':'Kirsty has started a course of counselling.'}]",
        ],
        &[
            "P,'outcomes':[{'statement':'Leo’s school work is done at the table before tea.'}]",
            "P,'outcomes':[{'statement':'Mum starts the day with Leo at breakfast.'}]",
        ],
    ),
    (
        "CN9",
        &[
            "P,'contingencies':[{'sign':'He keeps Leo','first_step':'Mum goes to his flat and gets Leo back off him.'}]",
        ],
        &[
            "P,'contingencies':[{'sign':'He rings','first_step':'Kirsty talks to police about him.'}]",
            "P,'contingencies':[{'sign':'He rings','first_step':'Kirsty goes to court about him with a solicitor.'}]",
        ],
    ),
];
