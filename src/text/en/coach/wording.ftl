# The coach on wording: the question, why it is asked, a weak and a better example, the rule's name.

coach-wo1 = Could this be two or three sentences?
    .name = Long sentence
    .why = In a long sentence readers lose the beginning before they reach the end, and small words such as “not” go first.
    .weak = Mum was seen at the clinic on Monday with the baby, who had a rash that she said had been there for a week and that she had not taken him to the doctor for because the bus does not run in the mornings, and she seemed low and asked about the food bank.
    .better = Mum brought the baby to the clinic on Monday. He had a rash. She said that it had been there for a week, and that no bus runs in the mornings to take him to the doctor. She seemed low. She asked about the food bank.

coach-wo2 = What does this mean, in words the family would use?
    .name = Unexplained term
    .why = Parents have described reading about their own life in letters nobody explained. Say it in full the first time, with the short form in brackets if you need it again.
    .weak = SW to liaise with HV re WNB.
    .better = The social worker rings the health visitor on 8 January about the two eye tests that Noor was not brought to.

coach-wo3 = Who was it?
    .name = Hidden actor
    .why = When nobody is named, nobody can check it, answer it or be asked. With violence it also hides who did it. If you do not know who, say so.
    .weak = Concerns were raised, and it was felt that Ella was at risk.
    .better = On 3 March Ms Hale, Ella’s teacher, rang us because Ella had told her that Marcus hit her mum. Ms Hale and I think that Ella may be hurt too.

coach-wo4 = Is this what was seen or said, or what you think? If it is your view, what makes you think so?
    .name = Opinion as fact
    .why = A view is worth a great deal when it is marked as one and comes with its reason. Worded as a fact it can be disputed, and then the facts round it are doubted too.
    .weak = Kirsty clearly does not care about the baby.
    .better = In three of my five visits Kirsty did not look up when the baby cried. I think that she finds it hard to notice him when she has been drinking, because on the two sober visits she went to him at once.

coach-wo5 = What did the person say or do?
    .name = Label that blames
    .why = A label tells what the writer thinks of somebody and not what happened. What was said or done can be checked, understood and changed; and nobody is to blame for being hurt.
    .weak = Dad is hostile and failed to engage.
    .better = Dad opened the door on 8 January, said “not again” and shut it. He did not answer the letters of 11 and 18 January. We have not yet asked him when he is off work.

coach-wo6 = What happened, or what was seen? Could you say it as plainly as it was?
    .name = Milder than what happened
    .why = Plain means clearer, never milder. Soft words written to spare feelings have hidden how bad things were, from the family too.
    .weak = There was an incident of domestic abuse, and the home was grubby.
    .better = Marcus hit Kirsty in the face with his fist. There was dog mess on the kitchen floor, where Sam crawls.

coach-wo7 = How many, or how often, and since when?
    .name = Amount without a number
    .why = “Several” is three to one reader and twenty to another. A number shows how bad it is now, and later whether it has become better.
    .weak = Leo is frequently late and police attended on several occasions.
    .better = Leo was late on 24 of 62 mornings this term. Police came four times between June and November.

coach-wo8 = Is something still to be filled in here?
    .name = Gap
    .why = A gap left from a form or a draft is read by everybody the report goes to. If it is not known, say that it is not known and who will find out.
    .weak = [Name] visits weekly from TBC.
    .better = Jo Lund, the health visitor, visits on Thursdays from 7 January.
