# What is being written, for which conference, by whom: about, conference, author, signature.

about-title = What do you want to call this draft?
    .hint = Choose a name that says nothing about the family, for example “Review 17 March”.
about-nation = Is the conference in England or in Wales?
    .hint = The law and the terms differ.
about-arrangements = Whose deadlines and words apply?
    .hint = Choose your area. If it is not here, choose none: the general rules of your nation apply, so ask your Chair about local ones.
about-area =
    { $nation ->
        [wales] Which regional safeguarding board?
       *[england] Which local safeguarding partnership or board?
    }
    .hint = Each area has its own deadlines and forms.
about-kind = What kind of conference is it?
about-writes = What do you need to write?
about-profession = What is your profession, or where do you work?

conference-date = When is the conference?
conference-time = What time does it start?
    .hint = For example 10am or 2:30pm.
closure-first = First day
closure-last = Last day
    .hint = Leave this empty if it is one day.
closure-why = What for?
    .hint = For example “office closed after Christmas”.

conference-meet = How do people meet?
conference-referral-date = When was the referral made?
conference-notified-date = When was your authority told that the family has moved in?
conference-concern-date = When did the Chair send a written concern?
    .hint = Some areas give your agency a few days to answer one.
conference-place = Where is it, or how do people join?
    .hint = Give the building and room, or say that it is online.
conference-strategy-date = When was the strategy discussion?
    .hint = If there were several, the one at which section 47 enquiries began.
conference-decision-date = When was it decided to hold a conference?
conference-previous-date = When was the last conference?
    .hint = For a review, or when a family with a plan has moved.
conference-split = Will some people attend different parts of it?
    .hint = For example parents who must be kept apart for safety.
conference-unit-email = Where will you send this?
    .hint = The secure work address given in your invitation.

author-agency = What is your agency?
    .hint = For example the school, the health visiting service or the police team.
author-name = What is your name?
author-role = What is your job?
author-contact = How can people reach you at work?
    .hint = A work number or work email, never a private one.
author-manager = Who is your manager or safeguarding lead?
author-manager-consulted = Have you talked to that person about this family?
author-first-conference = Is this your first conference?
    .hint = If it is, ask a colleague who knows conferences to go through this with you.
author-attending = Are you going to the conference?
author-apology-reason = Why are you not going?
    .hint = Tell the Chair early: with too few agencies the conference may not go ahead.
author-substitute-name = Who is going instead of you?
author-substitute-role = What is their job?
author-substitute-briefed = Do they know the case well enough to answer questions?
    .hint = They may also be asked for a view on each child.
author-authorised = May you promise your agency’s help?
    .hint = Ask your manager before the conference what you may offer.
author-authorised-by = Who said so?
    .hint = Name and role.

signature-name = Your name
    .hint = Typing it here is your signature.
signature-date = Date
