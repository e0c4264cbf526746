# Files out and in, as the worker that makes and reads them says it.

open-too-large = The file is larger than { $most } MB, more than any draft has.
open-not-json = This is not a Plainplan file, or it was cut short: reading stopped at line { $line }, column { $column }.
open-not-text = This is not a Plainplan file: from line { $line } on it is not text.
open-more = There is more in the file after its end: reading stopped at line { $line }, column { $column }.
open-half-sign = { $place }: the text has half a sign at line { $line }, column { $column }, so it is not clear what it says.
open-huge-number = { $place }: the number at line { $line }, column { $column } is too large to be one: reading stopped.
open-key-twice = { $place }: “{ $a }” stands twice in one place (line { $line }), so it is not clear which one counts.
open-forbidden = { $place }: “{ $a }” (line { $line }) is a word of computer programs that no draft has.
open-deep = { $place }: lists within lists, more than { $a } deep; reading stopped at line { $line }.
open-values = { $place }: with this there are more than { $a } answers in the file, far more than any draft has.
open-items = { $place }: a list of more than { $a } items, far more than any draft has (line { $line }).
open-long-text = { $place }: one text takes more than { $a } bytes, the length of a thick book (line { $line }).
open-long-key = { $place }: the name of a field is longer than { $a } letters (line { $line }).
open-not-ours = This file was made by another program: it does not say that it is a Plainplan file.
open-newer = This file was made by a newer version of Plainplan (format { $theirs }; this one reads up to { $ours }). Reload this page to get the newer version.
open-top = The beginning of the file
open-type = { $place }: { $a } was expected, but there is { $b }.
open-unknown = { $place }: this version does not know “{ $a }”.
open-not-allowed = { $place }: “{ $a }” is not one of the answers this version knows.
open-same-id = { $place }: its id { $a } belongs to another item as well.
open-missing = { $place }: “{ $a }” is missing.

sealed-wrong = The passphrase does not open this file. Look at capital letters, spaces and the characters between the words, and type it again.
sealed-work = Opening this file would take this device far too long (its lock was set to { $work }; this app opens up to { $most }). No file that Plainplan made is like that.
sealed-key = This file is locked for somebody’s key, not with a passphrase. Only the program it was made for can open it.
sealed-broken = The file is damaged or was cut short: its lock does not close. Get the file again from where it came.
sealed-newer = The file is locked in a way that this version of Plainplan does not know.
made-damage = The draft could not be put together for the file. Reload the page and try again.
made-another = The file was opened again to check it, and it did not say the same. It was thrown away. Try again, or use another browser.
