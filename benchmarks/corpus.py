"""News in any amount: real reports, told again with other figures, other names and in another order.

    python -m benchmarks.corpus --data FOLDER --sentences N OUTPUT

The folder holds ntrex-docs.jsonl, ecbplus-docs.jsonl and fakes-groups.jsonl. Each story of the corpus takes sentences
from a few of theirs: its figures and names become others, the same in all its reports but for a few figures on which
these differ; each report leaves sentences out and tells the rest in a slightly different order. So the vectors are
those of real sentences, matters recur as they do in an archive, and no two articles are the same. The same seed gives
the same articles, and the first of a larger corpus are those of a smaller one.
"""

import argparse
import calendar
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain
from pathlib import Path
from random import Random

from factcheck.split import split
from factcheck.types import Article

_FIGURE = re.compile(r"\d+")
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{2,}\b")
_WORD = re.compile(r"[\u0621-\u064A]{4,}")
_NO_NAMES = frozenset((*calendar.month_name, *calendar.day_name))
_FIRST_DAY, _DAYS = date(2015, 1, 1), 3650
_OUTLETS = 40
REPORT = 8
"""How many sentences a report made of short ones has."""
MOST_PARTS = 3
"""From how many real stories one is made at most."""
LEFT_OUT, DIFFERS, RENAMED = 0.2, 0.1, 0.3
"""The share of sentences that a report leaves out, of figures that it alone states so, and of rare Arabic words that
become others."""


@dataclass(frozen=True, slots=True)
class Report:
    """A language, and the sentences in it."""

    language: str
    sentences: tuple[str, ...]


Story = tuple[Report, ...]


def articles(data: Path, sentences: int, seed: int = 0) -> Iterator[Article]:
    """Articles of so many sentences together, or a few more."""
    stories, number, told = _stories(data), 0, 0
    names = _names(stories)
    while told < sentences:
        for article, count in _told(stories, names, number, Random(f"{seed}/{number}")):
            yield article
            told += count
            if told >= sentences:
                return
        number += 1


def _stories(data: Path) -> list[Story]:
    ntrex = [
        tuple(Report(language, tuple(row["sentences"][language])) for language in ("en", "ar"))
        for row in _rows(data / "ntrex-docs.jsonl")
    ]
    fakes = [
        tuple(Report("en", tuple(s.text for s in split(a["text"], "en"))) for a in row["articles"])
        for row in _rows(data / "fakes-groups.jsonl")
    ]
    events: dict[tuple[str, str], list[str]] = defaultdict(list)
    for row in _rows(data / "ecbplus-docs.jsonl"):
        events[row["topic"], row["subtopic"]] += row["sentences"]
    short = [
        tuple(Report("en", tuple(said[first : first + REPORT])) for first in range(0, len(said), REPORT))
        for said in events.values()
    ]
    return [*ntrex, *fakes, *short]


def _rows(path: Path) -> Iterator[dict]:  # type: ignore[type-arg]
    for line in path.read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


def _names(stories: Sequence[Story]) -> dict[str, list[str]]:
    """What names are made of: capitalised English words, Arabic words that one story alone has."""
    english: set[str] = set()
    arabic = Counter[str]()
    for story in stories:
        text = {report.language: " ".join(report.sentences) for report in story}
        english.update(_NAME.findall(text.get("en", "")))
        arabic.update(set(_WORD.findall(text.get("ar", ""))))
    return {"en": sorted(english - _NO_NAMES), "ar": sorted(word for word, count in arabic.items() if count == 1)}


class _Rewriting:
    """Other figures and names for those of one story; the same for the same."""

    def __init__(self, names: dict[str, list[str]], random: Random) -> None:
        self._names, self._random = names, random
        self._known = {"ar": frozenset(names["ar"]), "en": frozenset(names["en"])}
        self._figures: dict[str, str] = {}
        self._renamed: dict[str, str] = {}

    def __call__(self, sentence: str, language: str) -> str:
        pattern = _NAME if language == "en" else _WORD
        renamed = pattern.sub(lambda match: self._name(match.group(), language), sentence)
        return _FIGURE.sub(lambda match: self._figure(match.group()), renamed)

    def _figure(self, digits: str) -> str:
        if digits not in self._figures:
            self._figures[digits] = self._other(digits)
        return self._other(digits) if self._random.random() < DIFFERS else self._figures[digits]

    def _other(self, digits: str) -> str:
        lowest = 10 ** (len(digits) - 1)
        return str(self._random.randrange(max(lowest, 1), 10 * lowest))

    def _name(self, name: str, language: str) -> str:
        if name not in self._known[language] or (language == "ar" and self._random.random() > RENAMED):
            return name
        if name not in self._renamed:
            self._renamed[name] = self._random.choice(self._names[language])
        return self._renamed[name]


def _told(
    stories: Sequence[Story], names: dict[str, list[str]], number: int, random: Random
) -> Iterator[tuple[Article, int]]:
    """The reports of one story."""
    rewrite, first = _Rewriting(names, random), _FIRST_DAY + timedelta(random.randrange(_DAYS))
    for place, report in enumerate(_mixed(stories, random)):
        kept = [sentence for sentence in report.sentences if random.random() >= LEFT_OUT] or report.sentences[:1]
        order = sorted(range(len(kept)), key=lambda row: row + random.uniform(0, 3))
        said = [rewrite(kept[row], report.language) for row in order]
        yield (
            Article(
                id=f"{number // 1000:03}/{number:06}-{place}.md",
                text="\n".join(said) + "\n",
                language=report.language,
                published=first + timedelta(random.randrange(3)),
                source=f"Outlet {random.randrange(_OUTLETS) + 1}",
            ),
            len(said),
        )


def _mixed(stories: Sequence[Story], random: Random) -> Iterator[Report]:
    """The reports of a story that is made of a stretch each of a few real ones, in the same languages."""
    first = random.choice(stories)
    like = [s for s in stories if [report.language for report in s[: len(first)]] == [r.language for r in first]]
    parts = [first, *(random.choice(like) for _ in range(random.randrange(MOST_PARTS)))]
    share = 1 / len(parts)
    begins = [random.uniform(0, 1 - share) for _ in parts]
    for place, report in enumerate(first):
        stretches = (_stretch(part[place].sentences, begin, share) for part, begin in zip(parts, begins, strict=True))
        yield Report(report.language, tuple(chain.from_iterable(stretches)))


def _stretch(sentences: Sequence[str], begin: float, share: float) -> Sequence[str]:
    first = round(begin * len(sentences))
    return sentences[first : first + max(1, round(share * len(sentences)))]


def write(found: Iterable[Article], folder: Path) -> int:
    """Write articles as files of markdown; how many."""
    count = 0
    for article in found:
        path = folder / article.id
        path.parent.mkdir(parents=True, exist_ok=True)
        head = f"---\ndate: {article.published}\nsource: {article.source}\nlanguage: {article.language}\n---\n"
        path.write_text(head + article.text, encoding="utf-8")
        count += 1
    return count


def main() -> None:
    """Write a corpus."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder with the reports to start from")
    parser.add_argument("--sentences", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("output", type=Path, help="folder to write to")
    arguments = parser.parse_args()
    count = write(articles(arguments.data, arguments.sentences, arguments.seed), arguments.output)
    print(f"{count} articles in {arguments.output}")


if __name__ == "__main__":
    main()
