# What children and parents say, and what the author makes of it: voice, quote, adult-view, analysis, scale, change, contribution.

voice-daily-life = What is an ordinary day like for { $child }?
    .hint = Go from waking to sleeping; for a baby not born yet, describe the home that is waiting.
    .good = Ava (14) gets up at 6 to change and feed Sam (2), and misses the first lesson most days. After school she shops and cooks, and she stays awake until Mum is asleep.
    .weak = Ava has an unsettled home life.
voice-how-obtained = How do you know what { $child } thinks and feels?
voice-not-obtained-why = Why do you not know what { $child } thinks and feels?
    .hint = Say what was tried, who will try again, and when.
voice-obtained-on = When did { $child } say or show this?
voice-obtained-by = Who listened or watched?
    .hint = Name and role.
voice-quotes = What { $child } says, word for word
    .add = Add something { $child } said
    .one = quote
    .hint = These words are never changed or corrected.
voice-behaviour = What does { $child } show without words?
    .hint = For a baby, or a child who does not speak: what you saw, when, and who was there.
    .good = Noor (5 months) did not cry when she woke. On three visits she lay still, looked past Mum’s face, and relaxed only when Aunt Lou picked her up.
    .weak = Baby presents as withdrawn.
voice-wants-changed = What does { $child } want to be different?
    .hint = Small things count, such as a quiet place for homework.
voice-share-with = Who has { $child } said may know this?
    .hint = Be honest with { $child } about what cannot be kept private.
voice-wants-to-attend = Does { $child } want to come to the conference?
    .hint = Coming for part of it counts, and so does sending a letter or a recording.
voice-advocate = Who is { $childs } advocate?
    .hint = Somebody who helps { $child } be heard; if there is none, say whether one was offered.

quote-words = What did { $child } say?
    .hint = Exactly as it was said, in the language it was said in.
    .good = “When Marcus shouts I go under the bed and count. Sam can’t count yet so I hold his ears.”
    .weak = Ella said that she feels frightened at times.
quote-said = When did { $child } say this?
quote-said-to = Who did { $child } say it to?
quote-asked = What had { $child } been asked?
    .hint = Give the question as it was put; if nobody had asked, say so.
quote-language = Which language was it said in?

adult-view-agrees = Does { $adult } agree with what is written here?
    .hint = Ask each person alone, above all where one may be afraid of another.
adult-view-not-asked-why = Why could { $adult } not be asked?
    .hint = Say what was tried, who will try again, and when.
adult-view-going-well = What does { $adult } say is going well?
    .hint = Use { $adults } own words where you can.
adult-view-worrying = What does { $adult } say the worries are?
adult-view-would-help = What does { $adult } say would help?
adult-view-support = Who will support { $adult } at the conference?
    .hint = For example a friend, an advocate, a solicitor or an interpreter.

analysis-adds-up = What does all this add up to for { $child }?
    .hint = Weigh it: how bad, how often, for how long, how likely to go on, and what protects { $child }.
    .good = Leo has come late, hungry or exhausted on most school days since September; the three good weeks were those when Gran stayed. He is falling behind and has begun to take food from other children. Dad sees this and asks for help, but nothing he has tried on his own has lasted.
    .weak = There are a number of concerns about this family.
analysis-harm-so-far = How has { $child } been harmed so far?
    .hint = Say what happened and what it did to { $child }; if you know of no harm, say so.
analysis-if-nothing-changes = What will happen to { $child } if nothing changes?
    .hint = Say who is worried, about what behaviour, and what you think it will do to { $child }.
    .good = The nursery and the health visitor are worried that Kirsty drinks until she cannot be woken while Priya (4) is alone with her. If this goes on, we think Priya may be badly hurt in a fire or a fall, and will learn that nobody comes when she calls.
    .weak = Priya is at risk of neglect.
analysis-working = What is already keeping { $child } safe or well?
    .hint = Say what it is, and how you know that it keeps { $child } safer.
analysis-patterns = What patterns do you see?
    .hint = For example the same days or people, things getting worse, or getting better and then slipping back.
analysis-unknowns = What do you not know?
    .hint = Say who could find out, and who has not been asked.
    .good = We do not know who sleeps at the flat at weekends. The police may know who was there on 3 December. Nobody has spoken to Jayden’s dad.
    .weak = Further assessment is needed.
analysis-parents-account = How do the parents or carers explain it?
    .hint = Give each person’s account separately, also where you see it differently.
analysis-source-of-harm = Who does the harm, or the risk of harm, come from?
    .hint = Choose those whose own behaviour harms, not a parent who is harmed by the same person.
analysis-source-elsewhere = Does it come from anywhere else?
    .hint = For example an adult outside the family, other young people, somebody online, or not known.
analysis-bias-considered = How have you thought about { $childs } identity, and about bias?
    .hint = Ask whether you would write the same about a family with another skin colour, faith or income.
analysis-harm-view =
    { $nation ->
        [wales] Is { $child } at continuing risk of significant harm?
       *[england] Is { $child } suffering, or likely to suffer, significant harm?
    }
    .hint =
        { $nation ->
            [wales] In Wales a social worker’s report gives no view on registration; social workers choose “I give no view here”.
           *[england] Answer for { $child } only; the conference decides.
        }
analysis-harm-reason = Why do you think so?
    .hint = Give your strongest reasons first, and then what speaks against them.
    .good = Archie (7) was in the room on 3 December when Dean hit Kelly, as both say. It was the fourth time since June, each worse than the last; Archie wets the bed and begs not to go home. Nothing in place today would stop a fifth.
    .weak = The threshold is met.
analysis-category =
    { $nation ->
        [wales] Which category, or categories, of harm?
       *[england] Which category of harm?
    }
    .hint =
        { $nation ->
            [wales] Choose more than one if one alone would leave out part of { $childs } life.
           *[england] Choose the one that says best what harms { $child }.
        }
analysis-recommendation = What do you recommend for { $child }?
    .hint =
        { $nation ->
            [wales] For example that { $childs } name goes on the Child Protection Register, or a care and support plan.
           *[england] For example a { $plan }, a { $lower-plan }, or neither.
        }

scale-question = What is the question?
    .hint = For example “How safe is Ava at home tonight?”
scale-child = Which child is it about?
scale-low-anchor = What does 0 mean?
scale-high-anchor = What does 10 mean?
scale-direction = Which end is safe?
    .hint = Forms differ, so always say which.
scale-score = What number do you give?
    .hint = A whole number from 0 to 10.
scale-by = Whose number is it?
scale-reason = Why that number?
    .hint = Say what kept you from going one higher or one lower.
scale-private = Keep this number private until the meeting?
    .hint = People think for themselves when they have not seen another’s number.

change-text = What would we see if every child in this family were safe?
    .hint = Describe what will be there, not only what will have stopped.
    .good = Every night a sober adult is at home who gets up when Sam (2) cries. Ava (14) sleeps through, and is at school for her first lesson.
    .weak = Mum stops drinking and puts the children first.
change-children = Which children is this for?
change-worries = Which worries does it answer?

contribution-action = What can your agency do?
    .hint = Name the worker, the work, the day and what it is for.
    .good = Mr Ojo meets Jayden in the library each Monday at 8:45 for 15 minutes. If Jayden is not in by 10, he rings the lead worker.
    .weak = School will continue to offer support.
contribution-capacity = How much of it can you offer?
    .hint = For example “one hour a week, in term time”.
contribution-start = From when?
contribution-limits = What are its limits?
    .hint = For example a waiting list, an end date, or a cost nobody has agreed.
