# What surrounds every page, and small words used everywhere.

service = Plainplan
skip = Skip to main content
band-practice = FICTION – TRAINING: an invented family
band-real = A real family – locked on this device
lock-now = Hide and lock
lock-busy = Working… this takes a moment on purpose: it keeps guessing slow.
lock-failed = This part of Plainplan could not be loaded. Load the page again.
lock-warning = Nobody has done anything here for a while. Your drafts lock in less than a minute.
lock-stay = Stay open
lock-locking = Saving and locking…
lock-unsafe = Your drafts are hidden, but cannot lock yet: something you typed is not saved. Plainplan keeps trying, and locks when it is.
lock-uncover = Show the page
lock-lost = There are locked drafts in this browser, but what it takes to open them is missing. Nothing was deleted. If you have them as files, open those. Plainplan makes nothing new over them.
reading-along = This draft is open in another tab, and is written there. Here you can read along.
reading-take-over = Write here instead
footer-what = Plainplan works in this browser alone. It sends nothing anywhere.
version = Version { $version }
back = Back
back-start = All drafts
back-tasks = All sections
back-review = Back to review
continue = Continue
continue-to = Continue: { $name }
change = Change
remove = Remove
removed = Removed.
undo = Undo
delete = Delete
move-up = Move up
move-down = Move down
take-out = Take out
warning = Warning
reading = Opening…
saving = Saving…
saved = Saved on this device at { $time }

example-summary = What good looks like
example-weak = Weak:
example-good = Better:
more-questions = { $count ->
    [one] 1 more question
   *[other] { $count } more questions
 }
clear-answer = Clear this answer
choose-none = Nothing chosen
choose-empty = Nothing to choose from yet.
choose-event = Choose an event to add
one-of = { $one } { $at } of { $count }
not-filled-in = Not filled in yet
unnamed-person = Somebody without a name yet
unnamed-item = Something not filled in yet
relationships-none = Add the children first; then say here what this person is to each.
no-children-yet = Add the children first; they then appear here by name.
no-adults-yet = Add the parents and carers first; they then appear here by name.
row-done = Done
row-another = Done, and add another
newest-first = Show newest first
oldest-first = Show oldest first
pages-of-list = Pages of this list
rows-from-to = { $from } to { $to }

instead-summary = Nothing to write here?
instead-legend = Why this box is empty
instead-why = Why it does not apply
instead-kept = What you wrote is kept, but this box counts as you marked it.
option-instead-nothing-held = Our agency holds nothing about this
option-instead-not-applicable = This does not apply

date-day = Day
date-month = Month
date-year = Year
date-no-day = Add the day.
date-no-month = Add the month.
date-no-year = Add the year.
date-bad-day = Give the day as a number from 1 to 31.
date-bad-month = Give the month as a number from 1 to 12, or its name.
date-bad-year = Give the year in four digits.
date-no-such-day = That month does not have that day.
when-how = For example 3 March 2026, March 2026, about June 2024, since 2023.
when-unread = Kept as you wrote it. It is not read as a date, so it comes last in the list.
when-day = Read as { $first }.
when-span = Read as { $first } to { $last }.
when-about = Read as about { $first } to { $last }.
when-since = Read as since { $first }.
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
train-link = Training
workshop-left = { $title }: { $minutes ->
    [0] less than a minute left
    [one] 1 minute left
   *[other] { $minutes } minutes left
}
workshop-up = { $title }: time is up. Nothing you typed is taken away.
workshop-back = Family and steps
