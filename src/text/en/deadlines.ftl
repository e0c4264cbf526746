# What the desk tells of the arrangements: the timetable, the lists to tick, the file of an area.

deadlines-what = Worked out from the dates you gave. Arrangements: { $area }. The date in bold is the safe one. Check with your Chair.
deadlines-source = From: { $title }, { $version }, { $dated }. Checked { $checked }.
deadlines-dates = Change the conference date
deadlines-more-dates = Add other dates
deadlines-area = Change the area
deadlines-over = The date has passed
deadlines-ahead = Next
deadlines-open = No date yet
deadlines-no-date = No date yet
deadlines-lenient = At the latest { $day }, if the words are read differently.
deadlines-missing = Needs the date of { $event }.
deadlines-who = Who: { $who }.
deadlines-provisional = Counted from a day that only stands in until the real one is known.
deadlines-calendar = Add to calendar
deadlines-calendar-what = Makes a calendar file with the safe dates and a reminder the day before. No names are in it.
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
deadlines-not-before = Not before { $day }.
deadlines-following = After that, at the latest: { $days }.
weeks-title = The weeks round the conference, from { $from } to { $to }
weeks-key = One square a day. Filled: the conference. Thick border: something is due, named by its number in the list. Grey: weekend, bank holiday or closed. Dot: today.
weeks-today = Today
weeks-conference = The conference
moved-heading = What moved since you last looked
moved-from-to = { $what }: from { $from } to { $to }
moved-new = { $what }: now { $to }
moved-gone = { $what }: no longer { $from }
moved-area = The deadlines are now those of { $area }.
moved-count = { $count ->
    [one] This moves 1 deadline
   *[other] This moves { $count } deadlines
 }
moved-look = See all deadlines
dates-due = { $what }: by { $day } ({ $source })
todo-area = { $area }
todo-general = In most areas
todo-status = { $done } of { $all } done
todo-decides = How the conference decides
todo-quorum = How many must be there: { $quorum }
todo-my-view = Write down my view, with reasons
todo-decided = Note what was decided
todo-routes = If you or the family disagree
apology-heading = Your apology
apology-what = You said you are not going. Copy this into your own mail; nothing is sent from here.
apology-cannot = { $n ->
    [0] I am sorry that I cannot attend the conference.
   *[other] I am sorry that I cannot attend the conference on { $date }.
 }
apology-substitute = { $n ->
    [0] { $name } will attend instead of me.
   *[other] { $name } ({ $role }) will attend instead of me.
 }
apology-report = My report comes to you separately.
areas-same-id = The id “{ $id }” belongs to an area that comes with Plainplan. Give yours another id.
areas-words = Its words
areas-sooner = whichever comes first: { $rules }
areas-later = whichever comes last: { $rules }
areas-all = all of: { $rules }
areas-every = every { $n } times of { $row }
