# The words in pictures, and what they show in words: short, plain, never more than is known.

picture-and = { $first } and { $last }
picture-days = { $n ->
    [one] 1 day
   *[other] { $n } days
}
picture-weeks = { $n ->
    [one] 1 week
   *[other] { $n } weeks
}
picture-months = { $n ->
    [one] 1 month
   *[other] { $n } months
}
picture-years = { $n ->
    [one] 1 year
   *[other] { $n } years
}
picture-age-weeks = { $n ->
    [one] 1 week
   *[other] { $n } weeks
}
picture-age-months = { $n ->
    [one] 1 month
   *[other] { $n } months
}
picture-age-years = { $n ->
    [one] 1 year
   *[other] { $n } years
}

picture-month-1 = Jan
picture-month-2 = Feb
picture-month-3 = Mar
picture-month-4 = Apr
picture-month-5 = May
picture-month-6 = June
picture-month-7 = July
picture-month-8 = Aug
picture-month-9 = Sept
picture-month-10 = Oct
picture-month-11 = Nov
picture-month-12 = Dec

# The map of the family.
picture-family-title = The family, and who lives together
picture-family-too-many = There are too many people for a picture that could be read. Here they are in words.
picture-family-together = Live together, as far as is written here
picture-family-others = Other people who matter to the children
picture-expected = expected
picture-expected-in = expected { $month }
picture-family-mark-subject = The conference is about this child
picture-family-mark-expected = Not born yet
picture-family-mark-parent = Parent
picture-family-mark-other = Another tie
picture-family-mark-apart = These parents do not live together

picture-family-day = Ages are those on { $day }.
picture-family-home = These people live together, as far as is written here: { $names }.
picture-family-child-subject = { $who }. The conference is about { $name }.
picture-family-child-other = { $who }. The conference is not about { $name }.
picture-family-child = { $who }.
picture-family-unborn-subject = { $who }. Not born yet. The conference is about this baby.
picture-family-unborn-other = { $who }. Not born yet. The conference is not about this baby.
picture-family-unborn = { $who }. Not born yet.
picture-family-is = To { $kids }: { $is }.
picture-family-tie = Has a tie to { $kids }.
picture-family-pr-yes = Has parental responsibility for { $kids }.
picture-family-pr-no = Does not have parental responsibility for { $kids }.
picture-family-pr-unknown = It is not known whether this person has parental responsibility for { $kids }.
picture-family-elsewhere = Does not live with the children.
picture-family-apart = { $parents } are parents of { $kids }. They do not live together.
picture-family-parent-of = Parent of { $name }.
picture-family-matters = Matters to { $kids }.

# The chronology from left to right.
picture-conference = Conference
picture-conference-on = The conference is on { $day }.
picture-chronology-title = What happened when
picture-chronology-none = No entries for
picture-chronology-no-kind = No kind chosen
picture-chronology-undated-only = No entry has a date that can be placed.
picture-chronology-undated = { $n ->
    [one] 1 entry has no date that can be placed: it is not drawn.
   *[other] { $n } entries have no date that can be placed: they are not drawn.
}
picture-mark-seen = Fact, or seen by a professional
picture-mark-alleged = Said by somebody, not proved
picture-mark-other = A judgement, or not said which
picture-mark-better = A change for the better
picture-mark-rough = Not known to the day
picture-mark-ongoing = Still going on
picture-mark-count = So many entries close together

picture-chronology-all = { $n ->
    [one] There is 1 entry: { $first }.
   *[other] There are { $n } entries, from { $first } to { $last }.
}
picture-chronology-lane = { $name } ({ $n }): { $items }.
picture-chronology-gap = No entries for { $long }: { $first } to { $last }.
picture-chronology-gap-note = That there is no entry does not mean that nothing happened.
picture-chronology-gap-undated = An entry whose date cannot be placed may lie in such a time.
picture-one-fact = { $when }, a fact
picture-one-observation = { $when }, seen or heard by a professional
picture-one-allegation = { $when }, said by somebody and not proved
picture-one-opinion = { $when }, a professional’s judgement
picture-one-unsaid = { $when }, and it is not said what kind of statement this is
picture-many = { $n } entries between { $first } and { $last } ({ $of })
picture-many-fact = { $n ->
    [one] 1 that is a fact
   *[other] { $n } that are facts
}
picture-many-observation = { $n } seen or heard by a professional
picture-many-allegation = { $n } said by somebody and not proved
picture-many-opinion = { $n } given as a judgement
picture-many-unsaid = { $n } without saying which kind

# The plan from the conference to the review.
picture-plan-title = The plan, week by week
picture-plan-title-child = { $childs } plan, week by week
picture-plan-page = { $title } ({ $page } of { $pages })
picture-plan-undated = The date of the conference is not known yet, so the plan is only told in words.
picture-plan-conference = Conference { $day }
picture-plan-review = Review { $day }
picture-plan-meetings = Meetings
picture-plan-for = For { $child }
picture-plan-for-none = No child named yet
picture-plan-core-group = Core group
picture-plan-first-review = First review conference
picture-plan-no-date = no date yet
picture-plan-no-owner = nobody named yet
picture-plan-visits-by = { $who } sees { $child }
picture-plan-every-working-days = { $n ->
    [one] at least every working day
   *[other] at least every { $n } working days
}
picture-plan-every-days = { $n ->
    [one] at least every day
   *[other] at least every { $n } days
}
picture-plan-every-weeks = { $n ->
    [one] at least every week
   *[other] at least every { $n } weeks
}
picture-plan-every-unknown = how often is not said yet
picture-plan-done = done
picture-plan-not-done = not done

picture-plan-mark-action = What somebody does, until the day it is due
picture-plan-mark-repeat = Goes on after that
picture-plan-mark-outcome = What is to be reached
picture-plan-mark-step = A step on the way
picture-plan-mark-look = Progress is looked at
picture-plan-mark-meeting = Meeting
picture-plan-mark-outside = The day is outside this picture

picture-plan-told-action = { $who }: { $what }
picture-plan-told-start = From { $day }.
picture-plan-told-due = Due on { $day }.
picture-plan-told-often = How often: { $often }.
picture-plan-told-until = Until: { $until }.
picture-plan-told-no-due = No date is set yet.
picture-plan-told-done = It is done.
picture-plan-told-not-done = It was not done.
picture-plan-told-outcome = To be reached: { $what }
picture-plan-told-by = By { $day }.
picture-plan-told-step = Step on the way, by { $day }: { $what }
picture-plan-told-look = Progress is looked at on { $day }.
picture-plan-told-look-ask = Progress is looked at on { $day }: { $ask }
picture-plan-told-visits = { $who } sees { $child }: { $often }.
picture-plan-told-core-group = The core group first meets on { $day }.
picture-plan-told-core-often = After that: { $often }.
picture-plan-told-meeting = The core group meets on { $day }.
picture-plan-told-pre-review = The core group meets on { $day } to prepare for the review.
picture-plan-told-review = The first review conference is on { $day }.
picture-plan-told-review-of = The first review conference for { $names } is on { $day }.
