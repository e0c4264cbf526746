# SP: is it specific? Who, what, where, how; behaviour, not a label.

coach-sp1 = { $quoted ->
    [yes] Which one person of “{ $quote }” will do this?
   *[no] Which one person will do this?
}
    .name = No one person does it
    .why = What everybody is to do, nobody can be asked about at the review. If it is truly done together, name the one who leads and put the others down as helpers.
    .weak = Professionals to monitor.
    .better = Nurse Bell weighs Baby Noor every Monday at clinic and plots it; if two weeks in a row show no gain she rings the lead worker that day.
coach-sp2 = What would somebody see if “{ $quote }” were happening?
    .name = A verb nobody can see
    .why = A family cannot tell from this word what to do on Tuesday, and a core group cannot tell whether it was done. Say the act: how often, when, with whom.
    .weak = Mother to prioritise the children.
    .better = Kirsty gets up with Priya and Jo at 7; they have eaten by 8:15 on school days.
coach-sp3 = What would a camera see where this says “{ $quote }”?
    .name = A label, not a behaviour
    .why = Two people read a label in two ways. What somebody does, and what the child sees of it, can be talked about and can change.
    .weak = Address domestic violence.
    .better = Marcus does not hit, push, threaten or shout at Ella’s mum; Ella can say who she will ring if scared.
coach-sp4 = How much is “{ $quote }”, and who would notice?
    .name = A quality without a threshold
    .why = Each reader has a measure of their own. A number, a rhythm or a thing that can be seen makes it the same for all.
    .weak = Appropriate supervision.
    .better = While Sam (2) is in the bath an adult stays in the room; outside, an adult can see him.
coach-sp5 = What will be different for { $child }?
    .name = No child in the outcome
    .why = An outcome is about the child’s life. What adults do towards it belongs in the actions.
    .weak = Home conditions to be of an adequate standard.
    .better = Each night Ava and Sam sleep in their own made-up beds; the floor of their room is clear enough to walk on and there is food for breakfast.
coach-sp6 = Is “{ $quote }” an outcome of its own?
    .name = Several outcomes in one
    .why = If one part is met and another is not, nobody can say how the whole stands.
    .weak = Leo is in school, sees the dentist and Mum is taking her tablets.
    .better = Leo is in class by 8:50 on at least 9 days in every 10. (The dentist and the tablets each have a place of their own.)
coach-sp7 = “{ $quote }” is something to do. What will be better for the child when it has been done?
    .name = An action in place of an outcome
    .why = A course can be finished, and a referral made, while nothing at home has changed.
    .weak = Referral to CAMHS.
    .better = By 30 April, when Mia (15) feels like hurting herself she goes to her named adult, Ms Roy, first – at least half the times (now: nobody knows until afterwards).
coach-sp8 = Would the family know what “{ $quote }” stands for?
    .name = Letters not spelled out
    .why = People do not ask about letters in a meeting where they feel judged. Write the words, or what that service does.
    .weak = SALT input via EHCP.
    .better = Ms Lowe, the speech therapist, sees Leo at school.
coach-sp9 = Is this, nearly word for word, { $other }’s outcome too: what is particular for this child?
    .name = The same for a brother or sister
    .why = A toddler and a teenager live in one house and in two worlds. Each child’s outcome is about that child’s day.
    .weak = The same outcome pasted for both.
    .better = One for Ava (14): not missing school to mind Sam. One for Sam (2): an adult is with him.

# For a person without a name yet.
coach-nameless-child = this child
coach-nameless = this person
