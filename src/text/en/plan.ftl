# The outline plan, one for each child, and what goes with it: plan, risk, need, visit, core-group, meeting, recommendation, plan-view, dissent, sign-off.

plan-plan-type = Which kind of plan does { $child } need?
    .hint =
        { $nation ->
            [wales] A care and support protection plan goes with a name on the Child Protection Register; the conference decides.
           *[england] This is what you propose; the conference decides.
        }
plan-category =
    { $nation ->
        [wales] Which category, or categories, of harm is it for?
       *[england] Which category of harm is it for?
    }
plan-threshold-reason = Why does { $child } need a plan of this kind?
    .hint = Say what harm has happened or is likely, and why less help would not be enough.
plan-aims = What is this plan for?
plan-lead-worker = Who is { $childs } { $lead-worker }?
    .hint =
        { $nation ->
            [wales] Name and role; this is the social worker who is the care and support protection plan co-ordinator.
           *[england] Name and role; your area may say lead social worker, key worker or lead practitioner.
        }
plan-interim-safety = What keeps { $child } safe until the conference?
    .hint = Say who does what from today, also at night and at weekends.
plan-status = How far along is this plan?
plan-agreed = Was this plan agreed at the conference?
plan-version = Version
    .hint = For example 1, then 2 after the first core group.
plan-progress-judged = How will we judge whether { $child } is safer?
    .hint = Name what will be compared, with what, by whom and on which day.
    .good = At each core group we read the bedtime chart and what Priya (4) said that month, next to the 2 nights in 7 we started from. Safer means 6 nights in 7 for six weeks, and Priya says so when she is asked alone.
    .weak = Progress will be monitored at core groups.
plan-watch-health = Who watches { $childs } health, and how?
plan-watch-development = Who watches { $childs } development, and how?
plan-watch-safety = Who watches { $childs } safety, and how?
plan-first-review = When is the first review conference?
    .hint = Usually within 3 months of the initial conference.
plan-then-review = How often is it reviewed after that?
    .hint = Usually at least every 6 months.
plan-early-review = What would bring a review forward?
    .hint = For example a new injury, a new adult in the home, or a move.
plan-step-down = When can { $child } safely have less help, and who decides?
    .hint = Say what will have lasted, for how long, and who will have checked it.
    .good = When Priya has had a sober adult at bedtime on 6 nights in 7 for three months, two unannounced evening visits show the same, and Priya says so herself. The review conference decides.
    .weak = When concerns have reduced.
plan-family-meeting = Has the family been offered a family group conference?
    .hint = A meeting in which the family makes its own plan; also called family group decision-making.
plan-family-meeting-note = What came of it, or why was it not offered?

risk-what = What has happened, or could happen, to { $child }?
    .hint = Say who does what; a label such as “neglect” does not tell us.
    .good = On 3 December Marcus hit Ella’s mum in the kitchen while Ella (8) stood in the doorway; he admits it. Police had come three times since June. He could do it again, or hit Ella.
    .weak = Domestic violence in the home.
risk-effect = What does it do to { $child }?
    .hint = What { $child } does, says, feels or misses because of it.
    .good = Ella sleeps in her clothes so that she can run for help. She has missed 11 school days to stay near Mum, and says her tummy hurts when a key turns in the door.
    .weak = Emotional harm.
risk-source = Who does this risk come from?
    .hint = The person whose behaviour it is, not the person who could not stop it.
risk-source-elsewhere = Does it come from anywhere else?
    .hint = For example an adult outside the family, somebody online, or not known.
risk-severity = How serious is it?
    .hint = Use words, for example “could be badly injured” or “is losing weight”.
risk-triggers = What sets it off or makes it worse?
    .hint = For example drinking, money running out, or nobody else at home.
risk-protective = What protects { $child } from it?
risk-worries = Which worries does it come from?
risk-events = Which events show it?

need-what = What does { $child } need?
    .hint = For example help with speech, or somebody to talk to about what { $child } has seen.
need-service = Which service meets this need?
    .hint = Say also how long the wait is.

visit-child = Which child?
visit-who = Who sees this child?
    .hint = Name and role.
visit-lead-worker = Is that the { $lead-worker }?
visit-every = How many days or weeks apart, at most?
    .hint =
        { $nation ->
            [wales] Type a number; in Wales the social worker sees the child alone at least every 10 working days.
           *[england] Type a number; your area sets the longest gap between the visits of the { $lead-worker }.
        }
visit-unit = What does that number count?
visit-seen = Is the child seen alone, or with others?
visit-place = Where?
visit-announced = Does the family know when the visit is?
visit-bedroom = Is the bedroom seen?
visit-awake = If this is a baby, is the baby seen awake?

core-group-chair-role = Who chairs the core group?
    .hint = Give the role, for example “team manager”.
core-group-first-date = When does the core group first meet?
    .hint = Within 10 working days of the conference.
core-group-interval = How often does it meet after that?
    .hint =
        { $nation ->
            [wales] Monthly, and never more than 6 weeks apart.
           *[england] Your area sets this, for example every 4 or every 6 weeks.
        }
core-group-pre-review = When does it meet to prepare for the review?
    .hint = In time to say whether the plan has made each child safer.
core-group-reports-due = When are members’ reports due?
    .hint = For example “2 working days before each meeting”.
core-group-conflicts = Where do family members want different things?
    .hint = Say who must not be in a room together; what is best for each child comes first.

meeting-date = When is the meeting?
meeting-note = What is it for, or what was decided?

recommendation-what = What does the conference recommend?
    .hint = Something that is not an action of the plan, for example a move to other housing.
recommendation-child = Which child is it about?
recommendation-for-whom = Who is it for?
recommendation-due = By which date?

plan-view-person = Whose view is this?
plan-view-child = Which child’s plan is it about?
plan-view-agrees = Does this person agree with the plan?
plan-view-words = What does this person say?
    .hint = Use their own words, also where they criticise us.

dissent-who = Who did not agree?
dissent-role = What is their role?
dissent-reason = What did they not agree with, and why?
dissent-minuted = Is it in the { $record }?

sign-off-agreed-by = Who agreed to the plan?
    .hint = Names and roles, and family members by name.
sign-off-chair-checked-on = When did the Chair check the plan?

decision-decided = What was decided for { $child }?
decision-category = In which category?
decision-how = How was it decided?
decision-reasons = What reasons were given?
decision-planning-date = When is the help for { $child } planned?
    .hint = Without a { $plan } there may still be a { $lower-plan }.

my-view-view = Has { $child } suffered significant harm, or is { $child } likely to?
my-view-category = Which category fits what happened?
my-view-reasons = Your reasons
    .hint = Say what you saw, read or heard, and what it means for { $child }.
my-view-would-change = What would change your mind?
my-view-questions = What do you want to ask?
my-view-heard = What did you hear that matters?
    .hint = Write while you listen. Your view is on everything that is said, not only on your report.
