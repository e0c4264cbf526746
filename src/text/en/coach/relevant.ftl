# RE: aimed at this child’s risk, and at the person it comes from. IN: what every plan has.

coach-re1 = { $what ->
    [risk] Which outcome makes this risk smaller?
    [outcome] Which risk or need does this outcome answer?
   *[action] Towards which outcome is this action?
}
    .name = A thread with a loose end
    .why = What hangs on nothing is soon nobody’s. A risk that no outcome answers is a risk the plan leaves.
    .weak = (missed insulin) Parents to improve boundaries.
    .better = Jayden’s sugar is checked before tea every day and shown to the nurse on Fridays.
coach-re2 = What is the plan for { $child }?
    .name = A child without a plan
    .why = Each child has a plan of their own: a brother or sister’s says nothing of this one’s days.
    .weak = As for his sister.
    .better = One for Ava (14): not missing school to mind Sam. One for Sam (2): an adult is with him.
coach-re3 = Which outcome answers the harm recorded as the category?
    .name = The category is not touched
    .why = If no outcome is about the harm for which there is a plan, the plan may be aimed at something else.
    .weak = (baby shaken) Attend stay-and-play.
    .better = Each parent shows the health visitor what they do after 20 minutes of crying and who they ring at 3 am.
coach-re4 = { $what ->
    [source] Harm could come from { $name }: what is asked of { $name }?
   *[household] { $name } lives with the children: what part does { $name } have in the plan?
}
    .name = The adult the plan forgets
    .why = Plans often ask everything of the parent who comes to the meeting. If there is a reason to ask nothing of this person, it belongs in the plan.
    .weak = (uncle is the risk) Mum to supervise more.
    .better = Uncle Ray: does not come to the house; told by the lead worker on 18 December. Gran and Mum: know what to do if he does.
coach-re5 = { $name } has { $hers } of the { $all } things asked of parents. What is { $other } to do?
    .name = One parent carries it all
    .why = What fathers and partners do matters to the child, and leaving them out hides both risk and help.
    .weak = Five actions for Mum, none for Dad.
    .better = Dad takes Jayden to clinic on 11 January and 8 February; Mum does the inhaler before school.
coach-re6 = Your agency offered this. Where in the plan is it used?
    .name = An offer not taken up
    .why = Help that was offered in the report and is not in the plan is help the family does not get.
    .weak = (offered: a breakfast place) Mother to attend debt advice.
    .better = Rosa has breakfast at home or club each school day; debt advice is one action towards it.
coach-re7 = Which outcome brings this change about?
    .name = A change not carried over
    .why = What the report says needs to change is what the family will expect in the plan.
    .weak = (bedtimes must be calm) Mum to see her GP.
    .better = Priya has a calm adult to put her to bed on 6 nights in 7.
coach-re8 = { $what ->
    [outcomes] { $child } has { $number } outcomes. Which ones matter first?
   *[risks] { $child } has { $number } risks. Which of them belong together?
}
    .name = More than anybody can keep in mind
    .why = A family that reads { $number } things does the ones that are easiest. About { $most } can be kept in mind.
    .weak = Fourteen outcomes on nine pages.
    .better = Three: bed, breakfast, no frightening visits. The rest can wait for the first core group.
coach-re9 = Who will see to it that { $service } happens?
    .name = A service nobody sees to
    .why = A need with a service and no owner stays a wish.
    .weak = Mia needs counselling.
    .better = Dr Rees refers by 8 January; while waiting the counsellor sees Mia on Wednesdays.
coach-re10 = Which of the strengths could carry one of the actions?
    .name = Strengths that are not used
    .why = What a family does well already is the surest thing to build on.
    .weak = (Gran is close by) Family to attend group.
    .better = On Mum’s bad days Finn still gets to school, has tea and someone to talk to: Aunt Lou comes when texted.
coach-re11 = When “{ $quote }” is true, what will be there instead?
    .name = Only what must stop
    .why = People move towards something. Nobody can practise a thing that is not there, and a child cannot live on it.
    .weak = No more shouting.
    .better = Ella says at 3 visits in a row that the evenings were quiet enough to sleep.
coach-in1 = What are the risks to { $child }?
    .name = A plan without a risk
    .why = The plan says what is done; only the risk says why.
    .weak = Outcomes alone.
    .better = Leo (6) is left alone in the evenings; he has tried to cook and was burnt.
coach-in2 = Who does what towards this outcome?
    .name = An outcome nobody works on
    .why = Without an action it is a hope.
    .weak = Leo is in class by 8:50.
    .better = Mr Ojo and Leo have 15 minutes in the library each Monday at 8:45.
coach-in3 = On which day will you look at how this goes?
    .name = No day to look
    .why = A day in between shows early whether it works, while there is time to change the plan.
    .weak = At review.
    .better = Looked at on 22 January: which mornings are still hard?
coach-in4 = What does { $name } do or watch in this plan?
    .name = A member without a part
    .why = Somebody of the core group with nothing to do may be a place taken, or a help forgotten.
    .weak = School nurse: member.
    .better = Gwen Hale, school nurse, checks the inhaler on Mondays.
coach-in5 = Who leads the plan for { $child }?
    .name = No lead worker
    .why = The family needs one person to ring.
    .weak = Social worker to be allocated.
    .better = Bea Lowe leads; until 8 January it is her manager, Alix Ford.
coach-in6 = Who sees { $child }, and how often?
    .name = Nobody is said to see the child
    .why = How often the lead worker and others see the child is part of every plan.
    .weak = Regular visits.
    .better = Every 10 working days at most; first by 4 January; dates listed.
coach-in7 = When does the core group first meet?
    .name = No first core group
    .why = A plan begins with it. In most areas it comes within ten working days of the conference.
    .weak = Date to follow.
    .better = 23 December, 10 am, Elm School.
coach-in8 = When is the plan for { $child } first reviewed?
    .name = No first review
    .why = Parents plan towards that day, and so does everybody else.
    .weak = In three months.
    .better = 17 March 2027.
