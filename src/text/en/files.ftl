# What is wrong with a data file: arrangements of an area, a glossary.

# Every message about a file begins with where.
file-problem-where =
    { $line ->
        [0] { $place }
       *[other] Line { $line }, { $place }
    }
file-problem-whole = the file
file-problem-circle = { file-problem-where }: this row waits, through others, for its own date.
file-problem-empty = { file-problem-where }: there must be something here, but it is empty.
file-problem-key-twice = { file-problem-where }: “{ $a }” stands twice in one place, so it is not clear which one counts.
file-problem-missing = { file-problem-where }: “{ $a }” is missing.
file-problem-missing-one-of = { file-problem-where }: exactly one of these was expected: { $a }.
file-problem-no-entry = { file-problem-where }: there is no entry “{ $a }” to hide. Expected the id of an entry that comes with the app.
file-problem-no-event = { file-problem-where }: there is no event “{ $a }”. Expected one of: { $b }; or one that the file lists under “events”.
file-problem-no-row = { file-problem-where }: this file has no row “{ $a }”.
file-problem-not-a-date = { file-problem-where }: “{ $a }” is not a date. Expected one like 2026-11-21.
file-problem-not-a-time = { file-problem-where }: “{ $a }” is not a time. Expected one like 14:30.
file-problem-not-allowed = { file-problem-where }: “{ $a }” is not known here. Expected one of: { $b }.
file-problem-not-an-id = { file-problem-where }: the id “{ $a }” may have only letters, digits and dashes.
file-problem-not-json = { file-problem-where }: this is not JSON; reading stopped at column { $a }. Look for a comma, quotation mark or bracket that is missing or too many.
file-problem-nothing-to-read = { file-problem-where }: a reading by its name needs a “when” with a “count”. Write the reading out, with “why”.
file-problem-nothing-to-repeat = { file-problem-where }: row “{ $a }” has no “count”, so its turns cannot be counted.
file-problem-number = { file-problem-where }: a whole number from { $a } to { $b } was expected.
file-problem-same-form = { file-problem-where }: “{ $a }” stands also in the entry “{ $b }”. Expected each term in one entry only. To change an entry that comes with the app, write yours with its id: “{ $b }”.
file-problem-same-id = { file-problem-where }: the id “{ $a }” stands twice.
file-problem-too-long = { file-problem-where }: it is longer than any file of this sort should be.
file-problem-type = { file-problem-where }: { $a } was expected, but there is { $b }.
file-problem-unknown = { file-problem-where }: “{ $a }” is not known here. Expected only: { $b }.
