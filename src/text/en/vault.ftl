# The lock before the drafts of real families, and what is kept on the device: told by the keeper
# of the vault.

lock-set-up = Choose a passphrase
lock-set-up-what = Drafts about real families are locked with it on this device. You type it each time you come back, and after a while without use.
lock-set-up-forgotten = Nobody can look it up for you: without the passphrase or the recovery code on the next page, what you wrote here is lost.
lock-suggested = Six words that are hard to guess
lock-other = Other words
lock-own = Write them down somewhere safe, or let your password manager keep them. You can choose your own instead: at least 14 characters, best several words that do not belong together.
lock-type = Type the passphrase you will use
lock-show = Show or hide
lock-code = Keep your recovery code
lock-code-what = If you forget the passphrase, only this code opens your drafts. Write it down or print it, and keep it away from this device.
lock-print = Print this page
lock-code-try = Now try it: type two groups of it from your paper.
lock-group = Group { $number }
lock-confirm = Lock with this passphrase
lock-open-heading = Unlock your drafts
lock-passphrase = Your passphrase
lock-open = Unlock
lock-forgotten = I have forgotten it
lock-recover = Use your recovery code
lock-recover-what = Type the code from your paper and choose a new passphrase. The code stays the same.
lock-code-typed = Recovery code
lock-new = New passphrase
lock-change = Change the passphrase
lock-change-what = Your drafts stay as they are, and so does your recovery code.
lock-changed = The passphrase was changed
lock-changed-what = From now on the new one opens your drafts. The old one does not any more.
lock-nothing-deleted = Nothing was changed or deleted.

lock-problem-short = That passphrase is too short: take at least { $count } characters.
lock-problem-plain = That passphrase is too easy to guess. Take words that do not belong together.
lock-problem-groups = Those are not the groups of this code. Look at your paper again.
lock-problem-wrong = That is not the passphrase. Nothing was changed. Capital letters count; spaces between words do not.
lock-problem-wrong-code = That is not the recovery code. Nothing was changed. It has 26 letters and digits.
lock-problem-damaged = Something on this device has changed what it takes to unlock your drafts. Plainplan does not use it, and changes nothing. If you have your drafts as files, open those.
lock-problem-newer = A newer version of Plainplan locked these drafts. Close every tab of Plainplan and open it again.
lock-problem-memory = This browser has not enough memory free to unlock. Close other tabs and try again.
lock-problem-store = The browser could not keep that. Nothing was changed.
lock-problem-locked = Your drafts are locked. Unlock them first.

kept-list = Drafts in this browser
kept-nothing = There are none.
kept-locked = A locked draft
kept-real = About a real family, locked. { $size } with its earlier versions.
kept-practice = Practice, not locked. { $size } with its earlier versions.
kept-saved = Last written { $day }.
kept-never-copied = Never taken away as a file.
kept-copied = Last taken away as a file { $day }.
kept-stale = Nothing has been written for { $days } days. Does your organisation still need this copy on this device?
kept-total = All together: { $size }.
kept-lasts = The browser has said that it does not clear this by itself.
kept-may-go = The browser may clear this by itself when the device runs out of room, or when you have not been here for a while. Take important drafts away as files.
kept-lock-heading = The lock
kept-minutes = Your drafts lock after { $minutes } minutes without a key or a touch.
kept-minutes-choose = Lock after { $minutes } minutes
kept-bin = In the bin
kept-bin-what = Deleted drafts can be put back for 30 days. Then Plainplan removes them the next time it is opened; locked ones when they are unlocked.
kept-bin-days = { $days ->
    [0] Removed the next time Plainplan is opened.
    [one] Removed tomorrow.
   *[other] Removed in { $days } days.
}
kept-back = Put back
kept-remove = Remove for good
kept-remove-sure = Remove “{ $title }” and all its earlier versions from this device? This cannot be undone.
kept-remove-yes = Yes, remove it
kept-remove-no = No, keep it
kept-all-heading = Everything
kept-all-what = Before you give this device back, you can remove everything at once: all drafts, and the passphrase.
kept-all = Remove everything
kept-all-sure = Remove all drafts in this browser, also the locked ones, and the passphrase? This cannot be undone. Traces can stay on the disk for a while; those of locked drafts cannot be read any more.
kept-all-yes = Yes, remove everything
