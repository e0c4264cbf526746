# Labels of fields in the documents of a conference: short, where the pages ask in whole questions.

doc-about-kind = Kind of conference
doc-about-area = Arrangements of

doc-author-agency = Agency
doc-author-name = Author
doc-author-role = Role
doc-author-contact = How to reach the author at work
doc-author-manager = Manager or safeguarding lead
doc-author-manager-consulted = Manager consulted
doc-author-attending = Attends the conference
doc-author-apology-reason = Reason for not attending
doc-author-substitute-name = Who attends instead
doc-author-substitute-role = Their role
doc-author-substitute-briefed = Do they know the case
doc-author-authorised = May the author commit the agency’s help
doc-author-authorised-by = Authorised by

doc-conference-date = Date of the conference
doc-conference-time = Time
doc-conference-meet = How people meet
doc-conference-place = Place
doc-conference-strategy-date = Strategy discussion
doc-conference-decision-date = Decision to hold a conference
doc-conference-referral-date = Referral
doc-conference-previous-date = Previous conference
doc-conference-notified-date = Area told of the move
doc-conference-concern-date = Written concern of the Chair
doc-conference-split = Split meeting
doc-conference-unit-email = Sent to

doc-child-name = Name
doc-child-address = Address
doc-child-gp = GP
doc-child-school = School or nursery
doc-child-attendance = Attendance
doc-child-language = First language
doc-child-interpreter = Interpreter needed
doc-child-communication = Disability and communication
doc-child-ethnicity = Ethnicity, as the family describes it
doc-child-faith = Faith, as the family describes it
doc-child-identity = What else matters to who this child is
doc-child-address-withheld = Address to be kept back

doc-adult-name = Name
doc-adult-dob = Date of birth
doc-adult-address = Address
doc-adult-in-household = Lives with the children
doc-adult-language = First language
doc-adult-interpreter = Interpreter needed
doc-adult-communication = Reading and communication
doc-adult-supporter = Supporter, advocate or solicitor
doc-adult-address-withheld = Address to be kept back
doc-adult-source-of-harm = Could be a source of harm
doc-adult-victim = Could be being harmed

doc-other-name = Name
doc-other-dob = Date of birth
doc-other-relationship = What they are to the children
doc-other-children = Matters to
doc-other-lives-with = Lives with

doc-involvement-started = Start of involvement
doc-involvement-ongoing = Still involved
doc-involvement-ended = Until
doc-involvement-services = Help offered and used
doc-involvement-difference = What difference it made to the children

doc-record-check-record = Record
doc-record-check-gaps = What could not be seen

doc-contact-last-seen = Last seen
doc-contact-seen-by = By
doc-contact-seen-where = Where
doc-contact-last-seen-alone = Last seen alone
doc-contact-how-often = How often seen
doc-contact-missed = Not seen as planned

doc-event-when = Date
doc-event-what = What happened
doc-event-kind = Kind of event
doc-event-basis = Kind of statement
doc-event-source = Source
doc-event-source-type = Kind of source
doc-event-children = Children
doc-event-present = Who was there
doc-event-impact = What it meant for the child
doc-event-response = What was done
doc-event-period = Recent or historical

doc-statement-children = Children
doc-statement-adults = Adults
doc-statement-impact = What it means for the child
doc-statement-source = Source
doc-statement-alleged-by = Who says so
doc-statement-alleged-when = Said
doc-statement-because = Why the author thinks so
doc-statement-events = From the chronology

doc-voice-how-obtained = How it is known
doc-voice-obtained-on = When
doc-voice-obtained-by = Who listened or watched
doc-voice-not-obtained-why = Why it is not known
doc-voice-daily-life = An ordinary day
doc-voice-behaviour = Shown without words
doc-voice-wants-changed = Wants to be different
doc-voice-wants-to-attend = Wants to come to the conference
doc-voice-advocate = Advocate
doc-voice-share-with = Has said these may know

doc-quote-said = Said
doc-quote-said-to = To
doc-quote-asked = Had been asked
doc-quote-language = Language

doc-adult-view-agrees = Agrees with this report
doc-adult-view-not-asked-why = Why not asked
doc-adult-view-going-well = What they say is going well
doc-adult-view-worrying = What they say the worries are
doc-adult-view-would-help = What they say would help
doc-adult-view-support = Support at the conference

doc-analysis-adds-up = What it adds up to
doc-analysis-harm-so-far = Harm so far
doc-analysis-if-nothing-changes = What people fear will happen if nothing changes
doc-analysis-working = What keeps the child safe or well
doc-analysis-patterns = Patterns
doc-analysis-unknowns = What is not known
doc-analysis-parents-account = How parents and carers explain it
doc-analysis-source-of-harm = Where harm, or the risk of it, comes from in the author’s view
doc-analysis-source-elsewhere = Also from
doc-analysis-bias-considered = Identity, and possible bias, considered
doc-analysis-harm-view = The author’s view
doc-analysis-category = Category of harm, in the author’s view
doc-analysis-harm-reason = Reasons
doc-analysis-recommendation = Recommendation

doc-scale-score = Number
doc-scale-direction = Which end is safe
doc-scale-by = Whose number

doc-change-children = For
doc-change-worries = Answers the worry

doc-contribution-capacity = How much
doc-contribution-start = From
doc-contribution-limits = Limits

doc-sharing-person = Person
doc-sharing-date = On
doc-sharing-method = How
doc-sharing-format = Language or format
doc-sharing-by = By
doc-sharing-version = Version
doc-sharing-agrees = Agrees
doc-sharing-comments = What they said
doc-sharing-corrections = What was put right
doc-sharing-not-shared-why = Why not shared
doc-sharing-chair-consulted = Chair consulted about that

doc-signature-name = Name
doc-signature-date = Date

doc-plan-plan-type = Kind of plan proposed
doc-plan-category = Category
doc-plan-status = How far
doc-plan-agreed = Agreed in the meeting
doc-plan-version = Version
doc-plan-lead-worker = Lead worker
doc-plan-aims = What the plan is for
doc-plan-family-meeting = Family group conference offered
doc-plan-family-meeting-note = What came of it
doc-plan-threshold-reason = Why a plan of this kind
doc-plan-interim-safety = What keeps the child safe until the conference
doc-plan-progress-judged = How progress will be judged
doc-plan-watch-health = Who watches health, and how
doc-plan-watch-development = Who watches development, and how
doc-plan-watch-safety = Who watches safety, and how
doc-plan-first-review = First review
doc-plan-then-review = Then
doc-plan-early-review = What brings a review forward
doc-plan-step-down = If things go well: when less help is enough, and who decides

doc-risk-effect = What it does to the child
doc-risk-severity = How serious
doc-risk-source = Comes from, in the author’s view
doc-risk-source-elsewhere = Also from
doc-risk-triggers = What sets it off
doc-risk-protective = What protects
doc-risk-worries = From the worry
doc-risk-events = From the chronology

doc-need-service = Service

doc-outcome-risks = Lowers the risk
doc-outcome-needs = Meets the need
doc-outcome-changes = Brings the change
doc-outcome-baseline = Now
doc-outcome-baseline-date = On
doc-outcome-baseline-source = Known from
doc-outcome-target = Target
doc-outcome-good-enough = Good enough
doc-outcome-target-date = By
doc-outcome-sustained-for = Has to last
doc-outcome-measure = How it is seen
doc-outcome-evidence-source = Evidence from
doc-outcome-checked-by = Checked by
doc-outcome-how-often = How often
doc-outcome-interims = Steps on the way
doc-outcome-review-points = Progress is looked at
doc-outcome-child-says = What the child says
doc-outcome-parents-agree = Parents agree
doc-outcome-parents-say = What parents say
doc-outcome-obstacles = What could get in the way
doc-outcome-why-now = Why this, why now
doc-outcome-progress = At the review
doc-outcome-progress-notes = Notes on progress
doc-outcome-still-worrying = Still worrying

doc-interim-statement = Step
doc-interim-target = target
doc-interim-date = by
doc-interim-measure = seen by

doc-review-point-date = on
doc-review-point-question = Question

doc-progress-note-date = on
doc-progress-note-now = Now
doc-progress-note-evidence = shown by

doc-action-what = Action
doc-action-owner = Who
doc-action-owner-kind = Kind of person
doc-action-due = By
doc-action-outcomes = Towards
doc-action-helpers = Who helps
doc-action-how-often = How often
doc-action-place = Where
doc-action-start = From
doc-action-until = Until
doc-action-support = Help to do it
doc-action-agreed = Has agreed
doc-action-resource = Time and money
doc-action-resource-by = Agreed by
doc-action-waiting = Waiting time
doc-action-evidence = Shown to be done by
doc-action-if-not-done = If not done
doc-action-done = Done
doc-action-done-note = What came of it

doc-contingency-kind = For
doc-contingency-sign = Sign
doc-contingency-no-change-by = If not better by
doc-contingency-early-signs = Early signs
doc-contingency-spotters = Who may see it
doc-contingency-first-step = Where the child is in the next hour, and with whom
doc-contingency-by-whom = Who makes it happen
doc-contingency-deputy = If they cannot
doc-contingency-out-of-hours = At night and at weekends
doc-contingency-within = Within
doc-contingency-told = Who is told
doc-contingency-then = Then
doc-contingency-family-step = What relatives or friends do
doc-contingency-relative-asked = Have they been asked
doc-contingency-parents-told = What the parents are told
doc-contingency-child-told = What the child is told
doc-contingency-risks = Answers the risk
doc-contingency-outcomes = For the outcome
doc-contingency-actions = For the action
doc-contingency-legal-route = Legal step that might follow
doc-contingency-agreed-by = Agreed by
doc-contingency-review-by = Looked at again by

doc-visit-seen = Child seen
doc-visit-place = Where
doc-visit-announced = Announced
doc-visit-bedroom = Bedroom seen
doc-visit-awake = Baby seen awake

doc-core-group-chair-role = Chaired by
doc-core-group-first-date = First meeting
doc-core-group-interval = Then
doc-core-group-pre-review = Meets before the review
doc-core-group-reports-due = Members’ reports due
doc-core-group-conflicts = Where family members want different things

doc-member-name = Name
doc-member-role = Role
doc-member-agency = Agency
doc-member-person = Is
doc-member-family = Of the family
doc-member-direct-contact = Direct contact with the family
doc-member-reach = Reached by

doc-recommendation-child = For
doc-recommendation-for-whom = Addressed to
doc-recommendation-due = By

doc-plan-view-person = Whose view
doc-plan-view-child = On the plan for
doc-plan-view-agrees = Agrees
doc-plan-view-words = In their words

doc-decision-decided = Decided
doc-decision-category = Category
doc-decision-how = How
doc-decision-reasons = Reasons
doc-decision-planning-date = Help planned on

doc-sign-off-agreed-by = Agreed by
doc-sign-off-chair-checked-on = Checked by the Chair on

doc-dissent-who = Who
doc-dissent-role = Role
doc-dissent-reason = Why
doc-dissent-minuted = Minuted

doc-my-view-view = Your view
doc-my-view-category = Category
doc-my-view-reasons = Reasons
doc-my-view-would-change = What would change it
doc-my-view-questions = To ask
doc-my-view-heard = Heard
