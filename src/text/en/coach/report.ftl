# The coach on the chronology and the report. Questions, not orders; whoever reads them is tired.
# `.name` what it finds, `.why` why it matters, `.weak` and `.better` an example of each.

coach-ch1 = Nothing is written for { $months } months, from { $from } to { $to }. Was it quiet, was nobody in touch, or is something still to add?
    .name = Long gap between entries
    .why = A reader cannot tell a calm time from a time when nobody looked. One line that says which is enough.
    .weak = 4 Feb 2025: home visit. 20 Jan 2026: home visit.
    .better = 4 Feb 2025: home visit. Feb to Dec 2025: case closed to us, no contact. 20 Jan 2026: home visit after a new referral.

coach-ch2 = Did anything go better for a child, even for a while?
    .name = No change for the better yet
    .why = A list of bad days alone says less about risk than one that also shows what helped, and the family will see that it is fair.
    .weak = Nine missed appointments, one after the other.
    .better = Nine missed appointments, and the three kept in the spring when Nan drove them.

coach-ch3 = No entry is about { $child }. Does one of them matter for { $child } too?
    .name = A child with no entry
    .why = The conference decides about each child. Brothers and sisters can live through the same evening in different ways.
    .weak = 12 May: police called to shouting. Ella was woken.
    .better = 12 May: police called to shouting. Ella was woken; Jac slept at his father’s that night.

coach-ch4 = How is this known: from which record, or from whom?
    .name = Entry without a source
    .why = The report form asks for a source with every event. The family can then put right what is wrong, and the Chair can weigh it.
    .weak = Seen with a bruise on her arm.
    .better = Seen with a bruise on her arm. Source: nursery accident book, page 14.

coach-ch5 = When was this? A month, a year or “about summer 2023” will do.
    .name = Entry without a date
    .why = Without a date the entry stands at the end of the list, and nobody can see what came before what.
    .weak = When she was small
    .better = About spring 2021

coach-ch6 = { $number } of { $all } worrying entries do not say what it was like for the child. Which of them can you add to?
    .name = What it meant for the child is missing
    .why = The event shows what happened. What the child saw, felt or missed shows why it matters.
    .weak = Police attended. Both adults had been drinking.
    .better = Police attended. Both adults had been drinking. Tom, 6, was found dressed under his bed.

coach-rp1 = This box is empty. Do you have something to say here, or nothing held, or does it not apply?
    .name = A box of the form is blank
    .why = A blank box can be read as “no concerns”. Marking it takes a moment and says what you mean.
    .weak = (nothing)
    .better = We hold nothing about housing: we see the children at the clinic only.

coach-rp2 = { $weeks ->
    [none] When did your agency last see { $child }?
   *[other] { $child } was last seen on { $seen }, { $weeks } weeks before the conference. Has anybody seen { $child } since, and if not, why?
    }
    .name = When the child was last seen
    .why = What is known about a child is as old as the last time somebody saw the child.
    .weak = Seen regularly.
    .better = Last seen 3 March 2026 at school, on her own, by Ms Bevan.

coach-rp3 = “{ $quote }” – who said so? As it stands it reads as if it were proved.
    .name = An allegation told as a fact
    .why = Something that was said may be true and still has to be told as said. It protects the child’s case as much as the person who is accused.
    .weak = He locks the twins in their room.
    .better = Ffion told her teacher on 9 June that he locks the twins in their room. He says that he does not.

coach-rp4 = “{ $quote }” is also in what only the Chair may see, or in an address that is kept from somebody. Is it meant to be read by everybody?
    .name = For the Chair only, yet in the shared report
    .why = A street or a name can tell a dangerous person where somebody is, or who spoke up. It cannot be taken back.
    .weak = Mum has moved to 8 Tannery Row.
    .better = Mum has moved. (The address is in the part for the Chair.)

coach-rp5 = Which records were looked at, by whom, on what day, and for which years?
    .name = Records checked
    .why = “Nothing known” means little unless it says where somebody looked, and how far back.
    .weak = Records checked.
    .better = GP record, birth to today, read by Dr Amin on 2 March 2026. Hospital letters before 2020 were not to hand.

coach-rp6 = { $person ->
    [none] Who has read this report, or heard it, before the conference?
   *[other] Has { $person } read this report or heard it, and if not, why not?
    }
    .name = Not shared with a parent
    .why = A parent who hears it for the first time in a room full of people can neither correct it nor take it in.
    .weak = Shared: no.
    .better = Talked through with Rhys on 4 March. Not shown to Craig: the Chair agreed, as he does not know where Rhys lives.

coach-rp7 = What leads you to this view?
    .name = A view without its reason
    .why = A professional view is worth what it rests on. With its reasons it can be weighed, and answered.
    .weak = I do not think she understands the risk.
    .better = I do not think she understands the risk, because on three visits she called the burns “just scratches”.

coach-rp8 = What does { $child } say or show, and if that is not known, why not?
    .name = A child’s voice is missing
    .why = The conference is about the child. One who cannot talk yet still shows by crying, reaching, sleeping and eating.
    .weak = Too young to give views.
    .better = Mali is 8 months. She stops crying when Dad picks her up, and turns her head away from loud voices.

coach-rp9 = { $father ->
    [yes] What does { $person }, their father, say about this, and if nobody has asked him, why not?
   *[other] What does { $person } say about this, and if nobody has asked, why not?
    }
    .name = A parent’s views are missing
    .why = Fathers and absent parents are the ones most often left out, as a danger and as a help.
    .weak = Father not involved.
    .better = Owen was rung on 1 and 3 March. He wants to see the boys on Saturdays and did not know about the school’s worry.

coach-rp10 = { $there ->
    [strengths] Here are { $number } strengths and no worry. Is there none, or nothing you hold?
   *[worries] What works here, even a little? So far there are only worries ({ $number }).
    }
    .name = Only worries, or only strengths
    .why = A plan is built on what works. And where only good things are told, readers ask what is missing. It need not be as much on both sides.
    .weak = No strengths identified.
    .better = Josh is up and dressed for school on the days when Mum’s sister stays.
