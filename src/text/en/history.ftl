# Versions of a draft: finishing one, the history, going back. Only the desk holds these words and
# sends them to the page.

history-draft = Draft
history-mark = Version { $number } – { $day }, { $clock }

history-what = Plainplan keeps earlier versions of this draft while you write: when you finish one, about every ten minutes of writing, and before you go back to an older one. All finished versions stay, what was typed in two tabs at the same time, and the last 50 of the others.
history-none = No version has been kept yet. One is kept after ten minutes of writing, and whenever you finish a version.
history-finish-link = Finish a version on the review page
history-version = Version { $number }
history-finished = Finished { $day } at { $clock }
history-opened = As it was when you opened it, kept { $day } at { $clock }
history-itself = Kept while you wrote, { $day } at { $clock }
history-before = Kept before you went back to version { $number }, { $day } at { $clock }
history-elsewhere = Typed in another tab at the same time, kept { $day } at { $clock }
history-apart = What you typed here is kept as version { $number } in the history of this draft. You can compare it there, and go back to it.
history-count = { $count ->
    [0] Nothing differs from the version before
    [one] 1 item differs from the version before
   *[other] { $count } items differ from the version before
}
history-size = { $count ->
    [one] This version takes { $size } MB on this device. It goes with the draft.
   *[other] These { $count } versions take { $size } MB on this device. They go with the draft.
}
history-unread = { $count ->
    [one] One version cannot be read. It is still stored.
   *[other] { $count } versions cannot be read. They are still stored.
}
history-unread-one = This version cannot be read. It is still stored, and your draft is as it was.
history-unread-before = The version before this one cannot be read, so there is nothing to compare it with.
history-first = This is the oldest version there is, so there is nothing before it to compare with.
history-failed = The last version could not be kept: the browser could not write it. Your draft itself is saved as always.
history-failed-full = The last version could not be kept: most often this device or browser has no room left. Your draft itself is saved as always.
history-failed-back = What you have now could not be kept as a version, so nothing was changed. Your draft is as it was. Most often this device or browser has no room left.

history-stand-none = You have not finished a version yet. Documents say “Draft”.
history-stand-same = Version { $number }, finished { $day } at { $clock }. It has not changed since.
history-stand-changed = You have changed something since version { $number }, finished { $day } at { $clock }. Documents say “Draft” until you finish a new version.
history-done = Version { $number } is finished, { $day } at { $clock }. You can go on writing.
history-done-same = Nothing has changed since version { $number }, finished { $day } at { $clock }, so there is no new one.

history-look = What changed
history-with-before = Compare with the version before
history-with-now = Compare with the draft as it is now
history-against = { $count ->
    [0] Nothing differs from version { $number }.
    [one] 1 item differs from version { $number }, the one before.
   *[other] { $count } items differ from version { $number }, the one before.
}
history-since = { $count ->
    [0] Your draft is the same as this version.
    [one] 1 item has changed since this version.
   *[other] { $count } items have changed since this version.
}
history-added = added:
history-removed = removed:
history-folded = … text that did not change …
history-more = { $count ->
    [one] One more item differs. It is not shown here.
   *[other] { $count } more items differ. They are not shown here.
}
history-item-added = Added
history-item-removed = Removed
history-item-changed = Changed
history-item-moved = The order changed
history-other = Something in it that is not shown here

history-go = Go back to this version
history-go-heading = Go back to version { $number }?
history-go-what = Your whole draft becomes what it was in this version.
history-go-undo = What you have now is kept first, as a version of its own. You can go back to it in the same way. Nothing is lost.
history-go-yes = Go back to this version
history-go-no = Keep the draft as it is
history-went-back = Your draft is now as it was in version { $to }. What you had before is kept as version { $kept }.

history-part-setup = Set-up
history-part-dismissals = Your answers to questions
history-part-cleared = What may stand in copies
history-part-copies = How copies are made
history-part-wordings = Words for the family
history-field-completed = Sections called complete
history-field-ticked = Ticks on the lists of what to do
history-field-fine = Why it is fine
history-field-swaps = Plainer words
history-field-confirmed = Names that may stand
history-field-words = Words for the family
history-field-young = Children in whose copy it is
history-field-young-words = Words for the children
history-field-cleared = Why it may stand

review-unseen = Signs that cannot be seen
review-unseen-what = They came in with a file or with what was pasted. Documents show those that could mislead as a mark, such as [U+202E]. To take one out, delete the words round it and type them again.
review-unseen-box =
    { $count ->
        [one] one, at “{ $words }”
       *[other] { $count }, the first at “{ $words }”
    }
review-left = Things you chose to leave
review-left-none = Nothing: no box is marked as empty, no question was answered with “it is fine”, and no section with gaps is called complete.
review-before = Before the conference
review-before-none = Nothing is left to do before the conference that can be seen from here.
review-wrong = These dates cannot be right
review-no-date = “{ $date }” is not a date.
review-ahead = { $date } has not come yet.
review-gaps = { $count ->
    [one] You called it complete, with 1 question open.
   *[other] You called it complete, with { $count } questions open.
}
review-no-conference = Say when the conference is, and the dates to keep stand here.
review-over = The conference was on { $day }.
review-late = This date has passed: if it is not done, tell the Chair now.
review-not-shared = No sharing is recorded.
review-finish = Finish this version
review-finish-what = Freezes what you have now as a numbered version with the time. You can go on writing afterwards.
review-finish-note = A note for yourself (optional)
review-documents = To the documents
review-history = History: earlier versions of this draft
