# TI: a day, a rhythm, an end, a step on the way.

coach-ti1 = { $quoted ->
    [yes] On which day would “{ $quote }” be over?
   *[no] By which day?
}
    .name = No day
    .why = What has no day is never late, and a child waits.
    .weak = Ongoing.
    .better = Every Monday, 4 January to 15 March, then look again.
coach-ti2 = { $what ->
    [start] This is due before its start, { $date }. Which of the two is right?
    [conference] This is due before the conference, { $date }. Is that meant?
   *[today] This day is past. Was it done, or what is the new day?
}
    .name = A day out of order
    .why = A wrong year or an old plan copied shows here first.
    .weak = Start 8 February, done by 8 January.
    .better = Start 8 January, done by 8 February.
coach-ti3 = This comes after the review on { $date }. What will be there to see by then?
    .name = After the review, with no step before
    .why = At the review there would be nothing to judge by.
    .weak = Within six months.
    .better = One night a week by 29 January, three by 26 February, most nights by 28 May.
coach-ti4 = { $same } of { $all } days are the review day itself. Which of them come sooner?
    .name = All on review day
    .why = Work moves to the last day there is. Spread out, things show earlier whether they help.
    .weak = By next review.
    .better = Steps on 22 January and 19 February, done by 12 March; review 17 March.
coach-ti5 = { $quoted ->
    [yes] “{ $quote }”: how often?
   *[no] Until when does this go on?
}
    .name = How often, until when?
    .why = What comes back needs a rhythm and an end, or it fades unseen.
    .weak = Regular visits.
    .better = Fortnightly, Thursdays, 7 January to 18 March.
coach-ti6 = It is { $weeks } weeks to this day. What is the first step a child would notice?
    .name = A long way without a step
    .why = Six weeks are long for a child. A step on the way shows whether this works.
    .weak = By 28 May.
    .better = One night a week by 29 January, three by 26 February, most nights by 28 May.
coach-ti7 = { $quoted ->
    [yes] Is the child in class at “{ $quote }”?
   *[no] Is somebody there on { $date }?
}
    .name = A closed day, or in class
    .why = The day is a weekend or a bank holiday, or the time falls into lessons.
    .weak = Clinic on 25 December.
    .better = Clinic on 4 January at 3:45 pm, after school.
coach-ti8 = This is looked at after { $date }, when it should have been reached. Can you look sooner?
    .name = Looked at too late
    .why = After the target day it can only be judged, not helped.
    .weak = Target 12 March, looked at on 17 March.
    .better = Looked at on 22 January and 19 February, target 12 March.
coach-ti9 = The baby is expected on { $date }. What has to be ready before that?
    .name = After the birth
    .why = Babies come early. Count in weeks of the pregnancy, and leave a margin.
    .weak = Unborn: parents to prepare appropriately.
    .better = By 36 weeks (16 April): cot without bumper in parents’ room, smoke-free bedroom, midwife sees both.
coach-ti10 = { $line ->
    [birth] The baby is expected on { $date }, before this day. Does the outcome still fit then?
    [school] School begins on { $date }, before this day. Who will be there then?
    [sixteen] This child turns 16 on { $date }, before this day. What changes then?
   *[eighteen] This young person turns 18 on { $date }, before this day. What comes after?
}
    .name = A birthday in between
    .why = At these ages other people, services and rights come in.
    .weak = (15, turns 16 in February) As before.
    .better = From 16 in February Mia chooses with Ms Roy who comes to her meetings.
