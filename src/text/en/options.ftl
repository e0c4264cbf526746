# The words of every choice. Tags show what stands before " – ".

option-agreement-no = Not agreed
option-agreement-not-asked = Could not be asked
option-agreement-partly = Agreed in part
option-agreement-yes = Agreed

option-aim-develop = Help the child be well, learn and grow
option-aim-family = Help the family care for the child, where that is best for the child
option-aim-safe = Keep the child safe

option-allegation-status-admitted = Admitted – the person it is about says it is true
option-allegation-status-denied = Denied – the person it is about says it is not true
option-allegation-status-proven = Proved – found true by a court
option-allegation-status-under-enquiry = Under enquiry – police or social care are looking into it
option-allegation-status-withdrawn = Withdrawn – no longer said; this does not show that it was untrue

option-announced-announced = Announced – the family knows the day
option-announced-both = Some of each
option-announced-unannounced = Unannounced – the family does not know the day

option-attending-report-only = No – my report goes in without me
option-attending-substitute = No – a colleague goes instead of me
option-attending-yes = Yes

option-audience-chair-only = Chair only – left out of every other copy
option-audience-everyone = Everyone – at the conference and in the family
option-audience-not-some = Not everyone – hidden from the people I name

option-authorised-no = No
option-authorised-to-ask = I still have to ask
option-authorised-yes = Yes

option-basis-allegation = Allegation – somebody says it happened, and it is not proved
option-basis-fact = Fact – measured, shown by a record, admitted, or found by a court
option-basis-observation = Observation – a professional saw or heard it
option-basis-opinion = Opinion – a professional’s judgement, with the reasons for it

option-birth-born = Born
option-birth-expected = Not born yet

option-category-emotional =
    { $nation ->
        [wales] Emotional or psychological abuse
       *[england] Emotional abuse
    }
option-category-financial =
    { $nation ->
        [wales] Financial abuse
       *[england] Financial abuse – a category in Wales only
    }
option-category-neglect = Neglect
option-category-physical = Physical abuse
option-category-sexual = Sexual abuse

option-conference-kind-initial = Initial conference – the first one
option-conference-kind-other = Another kind
option-conference-kind-pre-birth = Pre-birth conference – the first one, before a baby is born
option-conference-kind-review = Review conference – a later one, to see whether the plan works
option-conference-kind-transfer-in = Transfer-in conference – a family with a plan has moved here

option-contingency-kind-drift = No change – things are not better by a date
option-contingency-kind-sudden = Sudden danger – somebody has to act within minutes or hours

option-direction-high-is-safe = High is safe – 10 is the safest
option-direction-low-is-safe = Low is safe – 0 is the safest

option-done-done = Done
option-done-not-done = Not done
option-done-not-yet = Not yet

option-event-kind-attendance = Attendance – at school or nursery
option-event-kind-childs-words = The child’s words
option-event-kind-domestic-abuse = Domestic abuse
option-event-kind-health-check = Health check
option-event-kind-hospital = Hospital – a stay, or a visit to A&E
option-event-kind-housing = Housing
option-event-kind-injury = Injury
option-event-kind-mental-health = Mental health
option-event-kind-missed-appointment = Missed appointment – a child was not brought, or an adult did not come
option-event-kind-other = Another kind
option-event-kind-police = Police
option-event-kind-positive = A change for the better
option-event-kind-referral = Referral
option-event-kind-substances = Alcohol or drugs

option-every-days = Days – every day counts
option-every-weeks = Weeks
option-every-working-days = Working days – without weekends and bank holidays

option-harm-view-no = No
option-harm-view-not-here = I give no view here
option-harm-view-unsure = I am unsure
option-harm-view-yes = Yes

option-how-obtained-advocate = Through an advocate
option-how-obtained-direct-work = In direct work – drawing, play or other activities
option-how-obtained-not-obtained = Not known – nobody could find out
option-how-obtained-observation = By watching – a baby, or a child who does not speak
option-how-obtained-own-words = In the child’s own words
option-how-obtained-reported-by-adult = From an adult – who told us what the child thinks

option-known-no = No
option-known-unknown = Not known
option-known-yes = Yes

option-method-given = Given on paper
option-method-interpreter = Through an interpreter
option-method-read-aloud = Read aloud
option-method-sent = Sent – by secure email or by post
option-method-talked-through = Talked through

option-nation-england = England
option-nation-wales = Wales

option-owner-kind-child = The child
option-owner-kind-family = A relative or friend
option-owner-kind-parent = A parent or carer
option-owner-kind-professional = A professional

option-period-historical = Historical – further back, and may help to explain today
option-period-recent = Recent – now, or in the last few months

option-plan-status-detailed = Detailed – worked out by the core group
option-plan-status-outline = Outline – as agreed at the conference
option-plan-status-superseded = Replaced – by a newer plan

option-plan-type-care-support = Care and support plan
option-plan-type-care-support-protection = Care and support protection plan
option-plan-type-child-in-need = { $Lower-plan }
option-plan-type-child-protection = { $Plan }

option-profession-gp = GP
option-profession-health = Another health professional
option-profession-health-visitor = Health visitor or school nurse
option-profession-housing = Housing
option-profession-midwife = Midwife
option-profession-other = Something else
option-profession-police = Police
option-profession-school = School or nursery
option-profession-social-worker = Social worker
option-profession-voluntary = Charity or voluntary organisation

option-progress-better = Better
option-progress-met = Met – the target is reached
option-progress-not-started = Not started
option-progress-same = The same
option-progress-sustained = Sustained – the target is reached and it has lasted
option-progress-worse = Worse

option-resource-agreed = Agreed
option-resource-not-mine = Not mine to promise
option-resource-to-ask = I still have to ask my manager

option-restricted-why-childs-request = The child asked
option-restricted-why-legal = Legal advice or a court case
option-restricted-why-medical = Private medical information
option-restricted-why-police = A police enquiry
option-restricted-why-third-party = Somebody else’s private information
option-restricted-why-victim-safety = A victim’s safety

option-seen-alone = Alone
option-seen-with-others = With others

option-source-type-child-said = The child said so
option-source-type-other-agency = Another agency told us
option-source-type-own-record = Our own record
option-source-type-parent-said = A parent or carer said so
option-source-type-seen-by-author = I saw or heard it myself
option-source-type-third-party = Somebody else said so

option-standing-household = Another child in the household
option-standing-subject = Subject of the conference

option-use-in-plan = As a reason in the plan
option-use-in-report = In the report

option-writes-plan = An outline plan
option-writes-report = My agency’s report

option-yes-no-no = No
option-yes-no-yes = Yes

option-decided-adjourned = Not decided: the conference meets again
option-decided-continue = The plan goes on
option-decided-end = { $Ending }
option-decided-no-plan = No { $plan }
option-decided-plan = { $Plan }

option-how-decided-agreed = Everybody agreed
option-how-decided-chair = The Chair decided
option-how-decided-majority = A majority decided
option-how-decided-set-aside = The Chair set the majority aside – the reasons must be in the { $record }

option-meet-both = Some in a room, some online
option-meet-online = Online
option-meet-room = In a room

# Where an area has no word of its own.
term-board = local safeguarding partnership
term-ending = the plan ends
term-lead-worker = lead worker
term-lower-plan = child in need plan
term-plan = child protection plan
term-record = record of the conference
term-status = subject of a plan
term-unit = service that arranges conferences

option-corrected-changed = I changed the report
option-corrected-partly = I changed part of it
option-corrected-unchanged = I left it as it was

option-sensitive-child-asked = What a child asked to keep private
option-sensitive-health = An adult’s health
option-sensitive-marac = What was said at MARAC
option-sensitive-offences = An adult’s offences, work, money or immigration
option-sensitive-police = Police information, or an enquiry that is still open
option-sensitive-reporter = Who reported a worry (where it is from is left out; the words stay, so look whether they tell)
option-sensitive-staff = The safety of staff
option-sensitive-whereabouts = Where somebody lives or can be found

option-verdict-ask = A question
option-verdict-missing = Something is missing
option-verdict-right = It is right
option-verdict-say = What they want to say
option-verdict-wrong = Something is wrong
