"""Parts of one: "two-thirds", "a quarter", "half", "3/4", "ثلاثة أرباع", "ثلثا", "نصف"."""

from decimal import Decimal

from factcheck.extract.digits import parse_digits
from factcheck.extract.number_words import DASHES, NumberView

HALF, ONE = Decimal("0.5"), Decimal(1)
_SLASHES = frozenset("/⁄")
_SMALL = 10
"""Parts of which a fraction in digits needs no word beside it; "9/11" is none."""


def fraction_words(view: NumberView, index: int) -> tuple[int, Decimal] | None:
    """The fraction in words that begins at a token: where it ends, and its value."""
    parts = view.parts(index)
    if not parts or parts.keys().isdisjoint(("fraction_dual", "half", "article", "small", "fraction")):
        return None
    if any(form in view.words.needs_measure for _, form in view.tokens[index].forms) and not _is_measured(view, index):
        return None
    if (dual := parts.get("fraction_dual")) is not None:
        return index + 1, 2 / dual
    if "half" in parts:
        return (index + 1, HALF) if _is_half(view, index) else None
    return _counted(view, index) or _alone(view, index)


def _is_measured(view: NumberView, index: int) -> bool:
    """Whether a fraction is one of a scale or unit after it, or is added to one before it."""
    if view.part(index + 1, "scale") is not None or view.is_unit(index + 1):
        return True
    before = index - 1 - (index > 0 and view.tokens[index - 1].word == view.words.joiner)
    return before >= 0 and (bool(view.parts(before)) or view.tokens[before].kind == "digits" or view.is_unit(before))


def fraction_digits(view: NumberView, index: int) -> tuple[int, Decimal] | None:
    """The fraction in digits that begins at a token: "¾", or "3/4" with small parts and nothing of a date."""
    token = view.token(index)
    if token is None or token.kind != "digits":
        return None
    if len(token.text) == 1 and not token.text.isdecimal():
        parsed = parse_digits(token.text)
        return (index + 1, parsed[0]) if parsed else None
    slash, below = view.token(index + 1), view.token(index + 2)
    if slash is None or slash.text not in _SLASHES or below is None or below.kind != "digits":
        return None
    beyond = view.token(index + 3)
    if slash.spaced or below.spaced or (beyond is not None and beyond.text in _SLASHES):
        return None
    upper, lower = parse_digits(token.text), parse_digits(below.text)
    if upper is None or lower is None or upper[0] <= 0 or lower[0] <= 0:
        return None
    plain = view.stands_alone or slash.text == "⁄"
    proper = upper[0] < lower[0] and not token.text.startswith("0")
    small = lower[0] <= _SMALL or view.part(index + 3, "of") is not None or view.is_unit(index + 3)
    return (index + 3, upper[0] / lower[0]) if plain or (proper and small) else None


def _counted(view: NumberView, index: int) -> tuple[int, Decimal] | None:
    """So many parts: "two thirds", "a third", "three-quarter miles", "ثلاثة أرباع"."""
    article = view.part(index, "article") is not None
    count = ONE if article else view.part(index, "small")
    if count is None:
        return None
    at, link = view.link(index + 1)
    if link == "and":
        return None
    if count == 1 and view.part(at, "half") is not None:
        return at + 1, HALF
    singular = count == 1 or (link == "hyphen" and view.is_unit(view.link(at + 1)[0]))
    parts = view.part(at, "fraction" if singular else "fraction_plural")
    if parts is None or count >= parts or (count == 1 and not _is_part(view, at)):
        return None
    return at + 1, count / parts


def _alone(view: NumberView, index: int) -> tuple[int, Decimal] | None:
    """One part, without a number before it: "ثلث السكان", "tenth of a gallon"."""
    parts = view.part(index, "fraction")
    if parts is None or view.part(index - 1, "article") is not None:
        return None
    of_one = view.part(index + 1, "of") is not None and (
        view.part(index + 2, "article") is not None or view.is_unit(index + 2)
    )
    scaled = not view.words.joins_always and view.part(index + 1, "scale") is not None
    if not view.words.joins_always and not of_one and not scaled:
        return None
    return (index + 1, 1 / parts) if scaled or _is_part(view, index) else None


def _is_half(view: NumberView, index: int) -> bool:
    """Whether a half is one of something: not in "half-time" or "half-brother"."""
    at, link = view.link(index + 1)
    following = view.token(at)
    if link not in ("hyphen", "dash") or following is None:
        return True
    scale = any(view.part(at, part) for part in ("scale", "group", "hundred", "article"))
    return scale or view.is_unit(at)


def _is_part(view: NumberView, index: int) -> bool:
    """Whether a word is a part of something, by what follows it, and no other word ("a third man", "خمس سنوات")."""
    following = view.token(index + 1)
    if view.words.joins_always and view.part(index, "small") is None:
        return True
    if following is None or following.kind != "word":
        joined = following is not None and following.text in DASHES and not following.spaced
        return not view.words.joins_always and not joined
    if view.words.joins_always:
        reading = view.reading(index + 1)
        return reading.clitics == "ال" if reading else any(clitics == "ال" for clitics, _ in following.forms)
    if "ordinal" not in view.parts(index) and view.is_unit(index + 1):
        return True
    return view.part(index + 1, "of") is not None or following.word in view.words.after_fraction
