# The pages on which copies for the family are made. Only the desk holds these words and sends them
# to the page.

copies-what = Each person has a copy of their own. What one person must not see is not in that person’s copy at all.
copies-steps = The order: share, correct, send
copies-step-share = Share each copy with the person it is for, and go through it together if you can.
copies-step-correct = Put right what is wrong. Write down what you did not change, and why.
copies-step-send = Then send your report.
copies-no-day = The arrangements you follow name no day for this. The conference is on { $day }: share early enough to put right what is wrong.
copies-no-date = Say when the conference is, and the days for each step stand here.
copies-nobody = Add the parents, carers and children first.
copies-for-chair = For the Chair
copies-chair = What only the Chair may see
copies-unsettled = What is not settled
copies-open-count = { $count ->
    [0] Nothing is open.
    [one] One thing to pass on.
   *[other] { $count } things to pass on.
}
copies-log = What was shared, and what people said
copies-adult = copy for a parent or carer
copies-young = young person’s copy: only what you choose
copies-ready = Nothing to check.
copies-shared = Shared on { $day }.
copies-changed-since = It has changed since it was shared on { $day }.
copies-to-check = { $count ->
    [one] One thing to check before it can be shared.
   *[other] { $count } things to check before it can be shared.
}
copies-no-children = This copy says almost nothing, because nobody has said yet what { $name } is to any child. Say so on the page of parents and carers.

copies-check = Check before you share
copies-check-none = Nothing was found. Read it through all the same: no program can see what people may guess.
copies-check-what = Each of these could tell this person something. Change the text, or say why it may stand.
copies-open = Change the text
copies-stands = It may stand, because
copies-why = Please say why.
copies-confirm = These names may stand in every copy
copies-take-back = Take back
copies-dealt = You said: it may stand, because { $because }
copies-kept = What is kept back, and why
copies-kept-what = None of this is in the copy, and nothing shows that it is missing. Only you see this list.
copies-kept-none = Nothing is kept back from this person.
copies-words = Words for the family
copies-words-what = You can say something more plainly here: clearer, never milder. Your report stays as it is.
copies-words-label = In the copies of all who may see it
copies-young-label = In this young person’s copy
copies-young-words = Your words, the same in the copy of each child you choose it for
copies-changed = The report changed after you wrote this
copies-before = It said:
copies-now = Now it says:
copies-still = My words still fit
copies-swaps = Use plainer words where that is safe
copies-swaps-what = A short list only, for example “before” for “prior to”. Your own word shows when somebody taps it. Quotations and legal paragraphs are left alone.
copies-reads = How it reads
copies-age = A reader of about { $age } can follow it. Aim for 9 to 11.
copies-too-short = It is too short to say how hard it is to read.
copies-paper = What this person will read
copies-make = Save this copy as a file
copies-made = Saved, read back and checked for what is kept back; no program sees all that people may guess. Open it and look at the name at its top before you send it:
copies-made-chair = Saved. It holds what the family must not see: send it to the Chair only.
copies-open-first = There are things to deal with first.
copies-print = Print
copies-note = Write in the log that it was shared
copies-noted = It is in the log. Say there when, how and by whom.
copies-yours-keep = It may stand
copies-answers = Their answers
copies-answers-what = The copy has boxes for what is right, wrong or missing. If this person gives you the file with the answers, read it in here.
copies-answers-in = Read in. You find the answers below the log.
copies-answers-bad = This is not a file of answers.
copies-answers-other = These are answers to another person’s copy. Read them in on that person’s page.
copies-answers-none = Nothing in it is new.
copies-yours = Save as a file

leak-withheld = “{ $quote }” is kept from this person: { $what }
leak-near = “{ $quote }” may give away what is kept from this person: { $what }
leak-shared = “{ $quote }” is said in the same words in something that is kept from this person: { $what }
leak-number = “{ $quote }” is a date or number of something that is kept from this person: { $what }
leak-phone = “{ $quote }” looks like a telephone number.
leak-postcode = “{ $quote }” looks like a postcode.
leak-nhs = “{ $quote }” looks like an NHS number.
leak-email = “{ $quote }” looks like an e-mail address.
leak-place = “{ $quote }” may be a place or a person. May this reader know it?

kept-chair = For the Chair only.
kept-named = You said that this person must not see it.
kept-child = It is about a child, and nobody has said what this person is to that child.
kept-unclear = It does not say which child it is about, and there is a child this person may not know of. Choose the children.
kept-apart = It is about an adult whose details this person must not see.
kept-owner = It names somebody whom this person may not know of.
kept-private = It belongs to somebody else.
kept-unspoken = The child has not let this person know. Say whom the child lets know on the child’s page.
kept-guarded = Somebody who may be a danger could use it. If this person has to know it, answer “Who may see it?” for this item.
kept-whereabouts = It shows where a child is, and nobody has said that this need not be kept back.
kept-source = It may name who reported.
kept-not-chosen = You have not chosen it for this young person.
kept-sensitive-health = It is about an adult’s health. Others only read what it means for the child.
kept-sensitive-offences = It is about an adult’s offences, work, money or immigration.
kept-sensitive-whereabouts = It shows where somebody can be found.
kept-sensitive-police = It is police information, or an enquiry that is still open. Ask the police.
kept-sensitive-marac = It was said at MARAC. It is never copied.
kept-sensitive-child-asked = A child asked to keep it private.
kept-sensitive-staff = It is about the safety of staff.

paper-chair = What only the Chair may see
paper-chair-notes = Notes for the Chair
paper-chair-marked = Items marked for the Chair only
paper-chair-places = Where people are, and with whom: left out of other copies
paper-chair-left = Other items that the copy for professionals leaves out
paper-chair-kept = Items kept from somebody, and who decided
paper-unsettled = What is not settled
paper-unsettled-remarks = What people said is wrong or missing
paper-unsettled-views = Who does not agree
