"""What an archive has said of a matter, for people or as JSON lines."""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from factcheck.report.json import claim_object
from factcheck.types import Article, Claim, Sentence
from factcheck.wording import claim_reading, isolated, left_to_right


class Hit(Protocol):
    """A sentence that was found (see `factcheck.archive.search.Hit`)."""

    @property
    def article(self) -> Article:
        """Where it stands."""

    @property
    def sentence(self) -> Sentence:
        """Itself."""

    @property
    def claims(self) -> Sequence[Claim]:
        """Those in it."""

    @property
    def nearness(self) -> float:
        """Cosine of it and what was asked."""

    @property
    def met(self) -> bool:
        """Whether a figure in it meets one that was asked for."""


def text(hits: Sequence[Hit]) -> str:
    """A line that says where, when and how near, the sentence, and how its figures were read; the best first."""
    return "\n".join(map(_block, hits)) if hits else "nothing like it\n"


def _block(hit: Hit) -> str:
    day = hit.article.day
    known = (_place(hit), day.isoformat() if day else None, hit.article.source, f"{hit.nearness:.2f}")
    lines = [" · ".join(filter(None, known)), f"    {isolated(' '.join(hit.sentence.text.split()))}"]
    readings = [claim_reading(claim) for claim in hit.claims if claim.quantity is not None]
    if readings:
        lines.append(f"    {'= ' if hit.met else ''}{'; '.join(readings)}")
    return "\n".join(map(left_to_right, lines)) + "\n"


def _place(hit: Hit) -> str:
    line = hit.article.line + hit.article.text.count("\n", 0, hit.sentence.start)
    return f"{hit.article.path or hit.article.id}:{line}"


def jsonl(hits: Sequence[Hit]) -> str:
    """One JSON object a line: the sentence, how near it is, whether a figure meets, and its claims as in the report."""
    objects = (
        {
            "where": _place(hit),
            "article": hit.article.id,
            "published": hit.article.moment.isoformat() if hit.article.moment else None,
            "outlet": hit.article.source,
            "sentence": hit.sentence.text,
            "nearness": round(hit.nearness, 3),
            "figure": hit.met,
            "claims": [claim_object(claim, {hit.article.id: hit.article}) for claim in hit.claims],
        }
        for hit in hits
    )
    return "".join(json.dumps(value, ensure_ascii=False) + "\n" for value in objects)


FORMATS: Mapping[str, Callable[[Sequence[Hit]], str]] = {"text": text, "jsonl": jsonl}
"""Name of a format to its renderer."""
