# What went wrong, in words that say what to do.

not-saved = Not saved.
not-saved-file = Download what is on screen
not-saved-reload = Show the newer version
save-full = The browser would not keep it. Most often this device or browser has no room left. We keep trying; what you typed is still on this page.
save-changed-elsewhere = This draft was changed in another tab or window at the same time. Nothing was overwritten, and nothing more is saved from here.
save-gone = This draft was deleted in another tab or window. It may be in the bin, on the page of what is kept on this device. Download what is on screen if you still need it.
save-no-store = This browser does not let Plainplan keep anything. Private windows and some settings do that. What you type stays only on this page: download it before you leave.
save-newer-app = A newer version of Plainplan has been used in this browser. This older one does not touch your drafts. Close every tab of Plainplan and open it again.
save-blocked = Plainplan is open in another tab in an older version. Close that tab; then load this page again. Nothing was changed.
save-locked = Your drafts are locked, so this could not be written. It is still on this page.
save-unreadable = This draft does not open with your key. Something on this device has changed it. Nothing was deleted. If you have a copy of it as a file, open that instead.
save-browser = The browser could not write it. We keep trying; what you typed is still on this page.

open-heading = Open a file
open-what = Choose a file that Plainplan made. It opens as a new draft; your other drafts stay as they are. A draft about a real family opens behind your passphrase, a practice draft among those for practice.
open-real = This file is about a real family, so it opens only behind a passphrase. Nothing of it is kept yet. Come back to this page when the drafts about real families are open, and choose it again.
open-set-up = Choose a passphrase
open-real-lost = This file is about a real family, and this browser cannot keep such drafts locked, so it was not opened.
open-choose = Choose a file
open-problem = The file was not opened
open-nothing-changed = Nothing was stored or changed.
open-busy = Opening the file…
open-passphrase = This file is locked. Type its passphrase
open-unlock = Open the file
open-unseen =
    { $count ->
        [one] The file is a new draft now. One box in it holds characters that cannot be seen, such as marks that turn words round. Nothing was taken out.
       *[other] The file is a new draft now. { $count } boxes in it hold characters that cannot be seen, such as marks that turn words round. Nothing was taken out.
    }
open-unseen-where = See which, on the review page
open-go-on = Go to the draft
passphrase-show = Show
passphrase-hide = Hide
open-unreadable = The browser could not read this file, or could not load what reads files.

json-null = nothing (null)
json-true-or-false = true or false
json-number = a number
json-text = a text
json-list = a list
json-object = a record
json-date = a date
