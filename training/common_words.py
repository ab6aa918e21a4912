"""Count the words of openly licensed Arabic text, and write those that are too common to be names.

    python -m training.common_words --data FOLDER

Arabic has no capitals, so that every word may be a name; a word that fills ordinary text is none.
The folder is that of the encoder's training text (see corpus.py). What is written is a table of
single words for factcheck/lang/ar/common.py.
"""

import argparse
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from factcheck.extract.names import SHORTEST
from factcheck.extract.tokens import tokenize
from factcheck.extract.transliteration import name_key
from factcheck.lang import room
from factcheck.lang.spelling import is_arabic

LEAST = 12
_HEAD = '''"""Arabic words too common to be names, folded, without the article; written by training/common_words.py.

Counted in Tatoeba, TICO-19, Parallel Universal Dependencies, XQuAD, MLQA, Common Voice and Wikipedia
paragraphs (CC0, CC BY, CC BY-SA); a word stands here from {least} occurrences on.
"""

COMMON = (
{rows}
)
'''


def common_words(folder: Path) -> list[str]:
    """The words with at least LEAST occurrences that sound like no name, sorted."""
    counts: Counter[str] = Counter()
    for text in _texts(folder):
        counts.update(
            token.name for token in tokenize(text, room("ar").clitics) if token.kind == "word" and is_arabic(token.text)
        )
    names = _names(folder)
    return sorted(word for word, count in counts.items() if count >= LEAST and len(word) > 2 and word not in names)


def _names(folder: Path) -> frozenset[str]:
    """Words of Arabic names that sound like the English name in the same place."""
    found = set[str]()
    with open(folder / "terms.ar-en.tsv", encoding="utf-8") as lines:
        for line in lines:
            origin, arabic, english = line.rstrip("\n").split("\t")
            tokens = tokenize(arabic, room("ar").clitics)
            if origin.startswith("names") and len(tokens) == len(english.split()):
                keys = (name_key(word) for word in english.split())
                found.update(
                    t.name
                    for t, key in zip(tokens, keys, strict=True)
                    if len(key) >= SHORTEST and name_key(t.name) == key
                )
    return frozenset(found)


def _texts(folder: Path) -> Iterator[str]:
    with open(folder / "parallel.ar-en.tsv", encoding="utf-8") as lines:
        yield from (line.split("\t")[1] for line in lines if not line.startswith("bible"))
    for name in ("common-voice.ar.txt", "wikipedia-paragraphs.ar.txt"):
        with open(folder / name, encoding="utf-8") as lines:
            yield from lines


def main() -> None:
    """Write the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder of the training text")
    words = common_words(parser.parse_args().data)
    rows, line = [], ""
    for word in words:
        if len(line) + len(word) > 100:
            rows.append(f'    "{line}"')
            line = ""
        line += word + " "
    rows.append(f'    "{line}"')
    target = Path(__file__).parent.parent / "factcheck" / "lang" / "ar" / "common.py"
    target.write_text(_HEAD.format(least=LEAST, rows="\n".join(rows)), encoding="utf-8")


if __name__ == "__main__":
    main()
