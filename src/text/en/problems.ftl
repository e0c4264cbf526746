# What went wrong, in words that say what to do.

not-saved = Not saved.
not-saved-file = Download what is on screen
not-saved-reload = Show the newer version
save-full = The browser would not keep it. Most often this device or browser has no room left. We keep trying; what you typed is still on this page.
save-changed-elsewhere = This draft was changed in another tab or window. Nothing was overwritten, and nothing more is saved from here. Download what is on screen if you need it.
save-gone = This draft was deleted in another tab or window. Download what is on screen if you still need it.
save-no-store = This browser does not let Plainplan keep anything. Private windows and some settings do that. What you type stays only on this page: download it before you leave.
save-browser = The browser could not write it. We keep trying; what you typed is still on this page.

open-heading = Open a file
open-what = Choose a file that Plainplan made. It opens as a new draft; your other drafts stay as they are.
open-choose = Choose a file
open-problem = The file was not opened
open-nothing-changed = Nothing was stored or changed.
open-unreadable = The browser could not read this file.
open-too-large = The file is larger than { $most } MB, more than any draft has.
open-not-json = This is not a Plainplan file, or it was cut short: reading stopped at line { $line }, column { $column }.
open-key-twice = “{ $key }” stands twice in one place, so it is not clear which one counts.
open-not-ours = This file was made by another program: it does not say that it is a Plainplan file.
open-newer = This file was made by a newer version of Plainplan (format { $theirs }; this one reads up to { $ours }). Reload this page to get the newer version.
open-top = The beginning of the file
open-type = { $place }: { $a } was expected, but there is { $b }.
open-unknown = { $place }: this version does not know “{ $a }”.
open-not-allowed = { $place }: “{ $a }” is not one of the answers this version knows.
open-same-id = { $place }: its id { $a } belongs to another item as well.
open-missing = { $place }: “{ $a }” is missing.
json-null = nothing (null)
json-true-or-false = true or false
json-number = a number
json-text = a text
json-list = a list
json-object = a record
json-date = a date
