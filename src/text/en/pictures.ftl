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
