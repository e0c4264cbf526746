# Only the training page says these: scenario packs and what is wrong with one.

pack-problem-few = { file-problem-where }: there must be at least { $a } of these.
pack-problem-no-names = { file-problem-where }: { $a } has no names. Give it some under “names”.
pack-problem-no-such = { file-problem-where }: there is no “{ $a }” in this file.
pack-problem-none-of = { file-problem-where }: none of these is “{ $a }”. Each sort must be there at least once.
pack-problem-case-unknown = { file-problem-where }, { $a }: “{ $b }” is not known in a case.
pack-problem-case-not-allowed = { file-problem-where }, { $a }: “{ $b }” is not allowed here.
pack-problem-case-same-id = { file-problem-where }, { $a }: another item has the id { $b } already.
pack-problem-case-missing = { file-problem-where }, { $a }: “{ $b }” is missing.
pack-problem-asked = { file-problem-where }: the coach asks { $a }: { $b }
pack-problem-not-asked = { file-problem-where }: the coach does not ask { $a } there.
pack-problem-nothing-asked = { file-problem-where }: the coach has nothing to ask about “weak”, so nobody can learn from it.
pack-problem-not-better = { file-problem-where }: the coach asks as much about “better” as about “weak”.
pack-problem-other-date = { file-problem-where }: the answer is { $a }, but by the arrangements it is { $b }.
pack-problem-no-holiday = { file-problem-where }: at least one of these must meet a bank holiday.
pack-problem-no-term = { file-problem-where }: no term of the glossary stands in “sentence”.
pack-problem-no-split = { file-problem-where }: all three ways of deciding give the same, so there is nothing to talk about.
pack-problem-not-covered = { file-problem-where }: the model plan does not speak of “{ $a }”.
