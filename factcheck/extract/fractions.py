"""Parts of one: "two-thirds", "a quarter", "half", "3/4", "ثلاثة أرباع", "ثلثا", "نصف"."""

from decimal import Decimal

from factcheck.extract.digits import parse_digits
from factcheck.extract.number_words import NumberView

HALF, ONE = Decimal("0.5"), Decimal(1)


def fraction_words(view: NumberView, index: int) -> tuple[int, Decimal] | None:
    """The fraction in words that begins at a token: where it ends, and its value."""
    dual = view.part(index, "fraction_dual")
    if dual is not None:
        return index + 1, 2 / dual
    if view.part(index, "half") is not None:
        return index + 1, HALF
    return _counted(view, index) or _alone(view, index)


def fraction_digits(view: NumberView, index: int) -> tuple[int, Decimal] | None:
    """The fraction in digits that begins at a token: "¾", or "3/4" with small parts and nothing of a date."""
    token, slash, below = (view.token(i) for i in (index, index + 1, index + 2))
    if token is None or token.kind != "digits":
        return None
    if len(token.text) == 1 and not token.text.isdecimal():
        parsed = parse_digits(token.text)
        return (index + 1, parsed[0]) if parsed else None
    if slash is None or below is None or slash.text != "/" or below.kind != "digits" or slash.spaced or below.spaced:
        return None
    upper, lower = parse_digits(token.text), parse_digits(below.text)
    if upper is None or lower is None or not 0 < upper[0] < lower[0] <= 10 or token.text.startswith("0"):
        return None
    return index + 3, upper[0] / lower[0]


def _counted(view: NumberView, index: int) -> tuple[int, Decimal] | None:
    """So many parts: "two thirds", "a third", "ثلاثة أرباع"."""
    article = view.part(index, "article") is not None
    count = ONE if article else view.part(index, "small")
    if count is None:
        return None
    at, link = view.link(index + 1)
    if link == "and":
        return None
    if count == 1 and view.part(at, "half") is not None:
        return at + 1, HALF
    parts = view.part(at, "fraction" if count == 1 else "fraction_plural")
    if parts is None or count >= parts or (count == 1 and not _is_part(view, at)):
        return None
    return at + 1, count / parts


def _alone(view: NumberView, index: int) -> tuple[int, Decimal] | None:
    """One part, without a number before it: "ثلث السكان", "tenth of a gallon"."""
    parts = view.part(index, "fraction")
    if parts is None or view.part(index - 1, "article") is not None:
        return None
    if not view.words.joins_always and view.part(index + 2, "article") is None:
        return None
    return (index + 1, 1 / parts) if _is_part(view, index) else None


def _is_part(view: NumberView, index: int) -> bool:
    """Whether a word is a part of something, by what follows it, and no other word ("a third man", "خمس سنوات")."""
    following = view.token(index + 1)
    if view.words.joins_always and view.part(index, "small") is None:
        return True
    if following is None or following.kind != "word":
        return not view.words.joins_always
    if view.words.joins_always:
        reading = view.reading(index + 1)
        return reading.clitics == "ال" if reading else any(clitics == "ال" for clitics, _ in following.forms)
    return view.part(index + 1, "of") is not None or following.word in view.words.after_fraction
