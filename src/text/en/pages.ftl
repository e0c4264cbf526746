# Pages that are not sections: start, task list, golden thread, review, file in and out, deleting.

start-heading = Write a report and plan for a child protection conference
start-what = Plainplan takes you through your agency’s report and an outline plan, one section at a time. You can stop at any point and come back.
start-kept = What you write stays in this browser, on this device. Nothing is sent anywhere.
start-take-away = You can take your work away as a file, and open it here again.
start-decide = It asks questions. It does not score a family, and it decides nothing.
start-begin-real = Start a report about a real family
start-begin = Practise with an invented family
start-real = Drafts about real families
start-unlock = Unlock your drafts
start-open = Open a file
start-drafts = Your drafts
start-no-drafts = No drafts in this browser yet.
start-unread = Its name and time could not be read. Open it: what can be read of it is there, and nothing is deleted.
start-saved = Saved { $day } at { $time }
start-continue = Continue where you left off
draft-unnamed = Draft of { $day }
draft-missing = This draft is not in this browser
draft-missing-what = It may have been deleted, or started in another browser or on another device. If you have its file, you can open that.
draft-binned = This draft is in the bin
draft-binned-what = It was deleted. You can put it back, or remove it for good, on the page of what is kept on this device.
page-gone = This page is not there any more
page-gone-what = It was about a child who has been removed from this draft.
draft-damaged = { $count ->
    [one] One part of this draft could not be read. It is still stored, and everything else is here.
   *[other] { $count } parts of this draft could not be read. They are still stored, and everything else is here.
 }

setup-not-protected = What you write here is kept on this device without a lock. Anyone who can use this browser can read it.
setup-practice = This draft is for practice, with an invented family. Do not write about a real child here: start a report about a real family instead, which is locked.
setup-link = Change the set-up

tasks-unnamed = Draft without a name
tasks-done = { $done } of { $all } sections completed
tasks-continue = Continue: { $name }
status-not-started = Not yet started
status-in-progress = In progress
status-complete = Completed
status-complete-gaps = { $gaps ->
    [one] Completed, 1 gap noted
   *[other] Completed, { $gaps } gaps noted
 }
complete-legend = Have you completed this section?
complete-yes = Yes
complete-no = No, I’ll come back later

thread-heading = Golden thread
thread-what = Follow each risk to what needs to change, the outcome, the actions and what happens if things go wrong. A gap is a question for you.
thread-none = No risks written for this child yet.
thread-add-risk = Add a risk
thread-whole = Every link is there.
thread-holes = { $count ->
    [one] 1 link is missing.
   *[other] { $count } links are missing.
 }
thread-add = Add
thread-risk = Risk
thread-change = What needs to change
thread-outcome = Outcome
thread-action = Action
thread-contingency = If things go wrong
thread-no-risk = Not linked to any risk
thread-no-change = Nothing says what needs to change.
thread-no-outcome = No outcome yet.
thread-no-action = No action yet.
thread-no-contingency = Nothing says what happens if it goes wrong.

check-heading = Check what you have written
check-what = Read it through as the family will. You can leave gaps; they print as not completed.
check-open = { $count ->
    [0] Gaps you can fix now: none
    [one] Gaps you can fix now: 1 missing answer
   *[other] Gaps you can fix now: { $count } missing answers
 }
check-empty-list = { $list }: nothing added
check-written = What you have written
check-blank = Not completed

history-heading = History
history-gone = This browser keeps no versions. Your draft is saved as always.

whose-not-printed = Nothing is printed until the initials of the first child have been typed.
whose-initials = Type the initials of the first child named here
whose-why = This is about a real family. Look whose draft it is before anything of it leaves.
whose-wrong = Those are not the initials of the first child. Is this the right draft?
whose-yes = This is the right family
copy-link = Download a copy
copy-heading = Download a copy
copy-what = The copy holds this whole draft. You can open it again here or in another browser.
copy-without = Leave out the part for the Chair only, and my own views and notes
copy-passphrase = A passphrase for the file
copy-passphrase-hint = At least { $least } characters. Without it nobody can open the file, and nobody can find it out for you: keep it apart from the file.
copy-short = Type a passphrase of at least { $least } characters, or have six words suggested.
copy-suggest = Suggest six words
copy-suggested = Six words are in the box. Write them down, or let your password manager keep them.
copy-lock = Download the locked file
copy-plain = Download without a lock
copy-plain-what = Anyone who gets this file can read all of it, with no passphrase. Keep it only where your agency keeps such records.
copy-plain-yes = Download the file that anyone can read
copy-busy = Making the file and opening it again to check it. This can take some seconds.
copy-done = Made and checked on { $day }: { $name }, { $size } KB. It was opened again and says what your draft says. Your browser has it now; we cannot see where it was saved, so look in your downloads.
copy-failed = The file could not be made. Your draft is unchanged. Try again, or use another browser.
copy-format = A locked file is an age file, which other programs open too. In it is JSON, in a published format: schema/plainplan.v2.schema.json beside this page describes it.

delete-link = Delete this draft
delete-heading = Delete “{ $title }”?
delete-what = It goes into the bin with all its versions. For 30 days you can put it back from the page of what is kept on this device; then Plainplan removes it. Files you have downloaded stay where they are.
delete-yes = Delete this draft
delete-no = Keep it

kept-heading = What is kept on this device
kept-where = Your drafts are kept in this browser’s own storage, on this device, until you remove them or the browser clears its data. A deleted draft stays in the bin for 30 days. Earlier versions of a draft are kept with it and go with it.
kept-lock = Drafts about real families are locked with your passphrase: without it nobody can read them, not even what they are called. How many there are, how large and when they were written can be seen. Practice drafts are not locked.
kept-limits = The lock does not help against somebody who watches you type, a screen left open, or a harmful program or extension on this device.
kept-sent = Nothing you write is sent anywhere. Plainplan has no server, no account and no statistics.
kept-helpers = Plainplan switches off the browser’s spelling check, writing suggestions and translation here, because some of them send your words to another company. It cannot switch off add-ons such as Grammarly: switch them off yourself, or use a browser without them.
kept-lost = A browser may clear its storage, and private windows forget it when they close. A downloaded copy is the only safe copy.
kept-erase = Removing a draft for good takes it out of this browser. Traces can stay on the disk for a while, as with any file.

deadlines-heading = Deadlines

deadlines-lacks = This draft follows “{ $id }”, which is not on this device. Until you load its file, the general rules are used.

dates-set-under = These dates are set under “{ $name }”: first core group { $core }; first review { $review }.
dates-none = not set yet

todo-before = Prepare
    .hint = Tick what is done. Each line says where it comes from.
todo-during = On the day
    .hint = A short list to have beside you.
todo-after = Afterwards
    .hint = What to do once the conference is over.

areas-heading = Local arrangements
areas-what = The deadlines, words and lists of each area, as its own document gives them. Each file says where it comes from and when it was checked.
areas-ours = Comes with Plainplan
areas-own = Loaded on this device
areas-unread = A file that cannot be read any more
areas-missing = This file is not on this device any more
areas-load = Load your partnership’s own file
areas-load-what = It is a JSON file. Open an area, make a copy of it and change that, or ask whoever wrote yours.
areas-too-long = The file is longer than any file of arrangements should be.
areas-problems = { $count ->
    [one] One thing in this file is not right yet
   *[other] { $count } things in this file are not right yet
 }
areas-kept = The areas you have stay as they were.
areas-fine = This file can be used.
areas-saved = Kept on this device. Drafts that follow it use it from now on.
areas-text = The text of the file
areas-text-hint = What is wrong is said above as you type. Nothing changes until you keep it.
areas-keep = Keep these changes
areas-export = Download this file
areas-drop = Remove from this device
areas-copy = Make a copy and change it
areas-copy-name = { $name } (own copy)
start-train = Train with invented families
start-areas = Local arrangements

documents-heading = Documents for the conference
papers-heading = Copies for the family
local-gone = This browser cannot work this out. Open the page in another browser. Your draft is saved as always.

papers-waiting = One moment: it is being made.
papers-gone = This browser cannot make documents. Open the page in another browser.
