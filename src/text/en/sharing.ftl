# Who was told what before the conference, and who may see what: sharing, remarks, restricted.

sharing-person = Who is this entry about?
    .hint = One entry for each person: parents, carers, and each child who is old enough.
sharing-shared = Have you shared what you wrote with this person?
sharing-date = On which date?
    .hint = Early enough to correct mistakes before it goes to the Chair.
sharing-method = How did you share it?
sharing-format = In which language or format?
    .hint = For example Welsh, Polish, easy read or large print.
sharing-by = Who shared it?
sharing-version = Which version did this person have?
    .hint = For example “draft 2, without addresses”.
sharing-comments = What did this person say about it?
    .hint = Use their own words, above all where they disagree.
sharing-agrees = Does this person agree with it?
sharing-corrections = What did you correct, and what did you leave as it was?
    .hint = Give a reason for each thing you left as it was.
sharing-not-shared-why = Why was it not shared?
    .hint = For example because it would have put somebody in danger.
sharing-chair-consulted = Has the Chair been asked about not sharing it?

restricted-text = What must only the Chair see?
    .hint = This is left out of every other copy.
restricted-why = Why is it for the Chair only?
restricted-hidden-from = Who must not see it?
restricted-discussed-on = When did you talk to the Chair about it?
    .hint = Do this before the conference, not at it.

# Asked in these words of every item that has them (`keys::field`).
seen-audience = Who may see it?
    .hint = If you do not answer, your copies for the family keep back what is usually kept back.
seen-hidden-from = Who must not see it?
seen-hidden-why = Why is it held back?
seen-hidden-by = Who decided that?
seen-hidden-chair = Was the Chair consulted?
seen-sensitive = Does it hold any of this?
    .hint = It is then kept from those who should not have it.

remark-person = Who said it?
remark-verdict = What is it?
remark-about = Which part of the copy is it about?
remark-words = What did this person say or write?
    .hint = In their own words.
remark-corrected = What did you do about it?
remark-answer = What did you change, or why not?
remark-copy = Which copy, and which paragraph of it?
