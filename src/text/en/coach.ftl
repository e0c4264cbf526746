# What stands round the coach’s questions. The questions themselves are in `coach/`, with the desk.

advice-group = Questions about this
advice-fresh = { $count ->
    [one] 1 question from the coach
   *[other] { $count } questions from the coach
 }
advice-why = Why this matters
advice-change = Change it
advice-fine = It is fine because …
advice-later = Ask me later
advice-because = Why is it fine as it stands?
advice-keep = Keep it as it is
advice-heading = Questions from the coach
advice-what = Each is a question for you, never a score. Answer it, or leave it: nothing here stops you.
advice-source = From: { $document }, { $place }. Checked { $checked }.
advice-waiting = The coach is still reading.
advice-gone = The coach could not start in this browser. Everything else works.
advice-none = No question open.
advice-answered = { $count ->
    [one] 1 question you answered or put off
   *[other] { $count } questions you answered or put off
 }
advice-quiet = { $count ->
    [one] 1 question is not asked beside its field, because you answered three of its kind
   *[other] { $count } questions are not asked beside their fields, because you answered three of their kind
 }
advice-because-said = You said: { $because }
advice-because-none = You said it is fine.
advice-put-off = You wanted to be asked later.
advice-again = Ask me again
advice-wake = Ask this kind again
reading-heading = How it reads
reading-show = Look at how it reads
reading-age = Reading age { $age }: most people of that age could follow it. Families’ copies aim at 9 to 11.
reading-short = Too short to give a reading age: { $words } words.
reading-long = Long sentences
reading-hard = Long words that not everybody knows
reading-terms = Terms of the field, in plain words
reading-note = A figure is not understanding: read it to somebody and ask what they heard.

builder-stems = Ways to begin
builder-stems-what = Choose one and fill the brackets.
builder-dates = By when?
builder-six-weeks = Six weeks after the conference: { $day }
builder-before-review = A week before the review: { $day }
builder-review = The review: { $day }
builder-readback = Read it back
stem-routine = { $child } has [what] on at least [number] days in every 7 by [date], and this has lasted [number] weeks.
stem-safe-adult = From [date] to [date] { $child } is never left alone with [who]; [who] is in the room each time.
stem-health = { $child } has [medicine or appointment] every [day], up from [number] to [number] by [date].
stem-school = { $child } is in class by [time] on at least [number] days in every 10, six weeks running, by [date].
stem-says = By [date] { $child } says at [number] visits in a row that [what frightened { $child }] has not happened that week.
stem-unborn = By [number] weeks of the pregnancy [what] is in place for the baby, and [who] has seen it.

back-now = Now: { $now }.
back-now-hole = How it is now is not said.
back-by = By { $date }:
back-by-hole = By when is not said:
back-outcome = { $what }.
back-target = That means: { $target }.
back-target-hole = How much has to change is not said.
back-measure = We will see it by this: { $measure }.
back-measure-hole = How we will see it is not said.
back-checks = { $who } checks: { $often }.
back-checked = { $who } checks; how often is not said.
back-checked-hole = Nobody checks yet.
back-lasts = It has to last { $long }.
back-step = On the way, by { $date }: { $what }.
back-step-hole = A step on the way has no words yet.
back-action = { $who }: { $what }, by { $date }.
back-nobody-hole = An action has no owner.
back-actions-hole = Nobody does anything towards it yet.

coverage-heading = What the plan reaches
coverage-what = Each square: worries written down, how many of them a risk of the plan takes up, and the outcomes that answer.
coverage-child = Child
coverage-square = { $worries ->
    [0] no worry
    [one] 1 worry
   *[other] { $worries } worries
 }
coverage-carried = { $carried } in the plan
coverage-outcomes = { $outcomes ->
    [one] 1 outcome
   *[other] { $outcomes } outcomes
 }
coverage-strengths = { $strengths ->
    [one] 1 strength
   *[other] { $strengths } strengths
 }

words-heading = Words explained
words-what = Terms of the field in plain words. Tap one to read it.
words-count = { $count } terms
words-own = Your partnership’s own words
words-own-what = A JSON file adds terms or takes the place of ours. Download one to begin with, change it, and choose it here.
words-begin = Download a file to begin with
