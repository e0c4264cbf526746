# Deadlines: bank holidays, units, parties, warnings, and what is wrong with a file of arrangements.

bank-holiday-boxing = Boxing Day
bank-holiday-christmas = Christmas Day
bank-holiday-coronation = Coronation of 2023
bank-holiday-early-may = Early May bank holiday
bank-holiday-easter-monday = Easter Monday
bank-holiday-good-friday = Good Friday
bank-holiday-jubilee = Platinum Jubilee of 2022
bank-holiday-new-year = New Year’s Day
bank-holiday-spring = Spring bank holiday
bank-holiday-state-funeral = State funeral of 2022
bank-holiday-summer = Summer bank holiday

timetable-unit-days = { $n ->
    [one] day
   *[other] days
}
timetable-unit-hours = { $n ->
    [one] hour
   *[other] hours
}
timetable-unit-minutes = { $n ->
    [one] minute
   *[other] minutes
}
timetable-unit-months = { $n ->
    [one] month
   *[other] months
}
timetable-unit-pregnancy-weeks = { $n ->
    [one] week of pregnancy
   *[other] weeks of pregnancy
}
timetable-unit-weeks = { $n ->
    [one] week
   *[other] weeks
}
timetable-unit-working-days = { $n ->
    [one] working day
   *[other] working days
}
timetable-unit-working-hours = { $n ->
    [one] hour of working days
   *[other] hours of working days
}

timetable-bound-at-least = at least
timetable-bound-at-most = no more than
timetable-bound-every = at least every
timetable-bound-exactly = exactly
timetable-bound-not-after = no later than
timetable-bound-not-before = no sooner than
timetable-bound-not-immediately = not straight after
timetable-bound-on = on

timetable-direction-after = after
timetable-direction-before = before

timetable-event-birth = the birth
timetable-event-concern-issued = the Chair’s written concern
timetable-event-conference = the conference
timetable-event-core-group = the core group
timetable-event-decision = the decision
timetable-event-decision-to-convene = the decision to hold a conference
timetable-event-enquiries-begin = the beginning of the section 47 enquiries
timetable-event-expected-birth = the expected birth
timetable-event-notified-of-move = the day the new authority was told of the move
timetable-event-previous-conference = the conference before
timetable-event-referral = the referral
timetable-event-review = the next review conference
timetable-event-strategy-discussion = the strategy discussion
timetable-event-visit = the last visit to the child

timetable-condition-always = Whatever is decided
timetable-condition-no-plan = If there is no plan
timetable-condition-plan = If there is a plan

timetable-party-agencies = every agency
timetable-party-attendees = everybody who attends
timetable-party-author = whoever writes a report
timetable-party-chair = the Chair
timetable-party-child = the child
timetable-party-colleagues = colleagues
timetable-party-core-group = the core group
timetable-party-core-group-member = each member of the core group
timetable-party-family = the family
timetable-party-invited = everybody invited
timetable-party-manager = the manager
timetable-party-parents = the parents
timetable-party-receiving-authority = the authority the family moves to
timetable-party-social-worker = the social worker
timetable-party-substitute = whoever goes instead
timetable-party-unit = the unit that arranges conferences

timetable-term-board = Board or partnership
timetable-term-ending = How a plan ends
timetable-term-lead-worker = Who leads
timetable-term-lower-plan = The plan below it
timetable-term-method = How the meeting works
timetable-term-plan = The plan
timetable-term-record = The record
timetable-term-status = After a decision for a plan
timetable-term-unit = Who arranges conferences

timetable-decision-chair-after-views = The Chair decides after hearing everybody’s view
timetable-decision-conference = The conference decides
timetable-decision-consensus-chair = Agreement is sought; without it the Chair decides
timetable-decision-consensus-majority-chair = Agreement is sought; without it a majority decides; without one, the Chair
timetable-decision-split-to-chair = The conference decides; when views are split, the Chair

timetable-route-about-chair = A worry about the Chair
timetable-route-allegation = A professional’s acts affect a child’s safety
timetable-route-chair-concern = The Chair is worried about practice
timetable-route-complaint = Complaint or appeal of the family
timetable-route-dissent = You do not agree with the decision
timetable-route-escalation = Agencies still differ

timetable-phase-after = After the conference
timetable-phase-before = Before the conference
timetable-phase-during = At the conference

timetable-reading-before-weekend = Brought forward to the working day before, where it would fall on a weekend or holiday.
timetable-reading-clear-working-days = Whole working days between, counting neither end.
timetable-reading-clear-days = Whole days between, weekends included, counting neither end.
timetable-reading-days = Every day counts, weekends and holidays too.
timetable-reading-exclusive = The day it is counted from is day 0.
timetable-reading-from-and-including = The day it is counted from is day 1.
timetable-reading-hours = By the clock, weekends and holidays too.
timetable-reading-working-days = Only working days count, back from the day itself.
timetable-reading-working-hours = By the clock, but only the hours of working days count.

timetable-closed-closure = a day on which your service is closed
timetable-closed-weekend = a weekend

timetable-doubt-birth-far = The expected birth, { $date }, is more than ten months away. Is the year right?
timetable-doubt-birth-past = The expected birth, { $date }, is past. Is the year right, or has the baby been born?
timetable-doubt-closed = The conference is on a day when most services are closed: { $why }. Is the date right?
timetable-doubt-far = The date of { $event }, { $date }, is more than half a year from the conference. Is the year right?
timetable-doubt-holidays = Bank holidays are certain only for years already announced. One could still be added in { $year }: check dates in that year again.
timetable-doubt-late = Here { $event } had to be by { $date }. It is later: say why, or check the dates.
timetable-doubt-no-birth = For a conference before the birth, the expected date of birth is needed.
timetable-doubt-no-date = What was typed for { $event } is not a date yet, so nothing is counted from it.
timetable-doubt-no-time = The time of the conference cannot be read, so hours are counted in whole days. Write it like 10am or 14:30.
timetable-doubt-order = The dates say that { $second } came before { $first }. Are they right?
timetable-doubt-past = The conference, { $date }, is past. Is the date right?

timetable-order-fits = Share the report by { $day }, correct what is wrong, then send it by { $send }.
timetable-order-no-day = No last day for sharing is given. Share the report by { $day }, correct what is wrong, then send it by { $send }.
timetable-order-too-late = The last day for sharing leaves no time to correct anything before the report is sent. Share it by { $day }, correct what is wrong, then send it by { $send }.
