"""Values as JSON, by their types: frozen dataclasses are rows of their fields, in order, without defaults at the end.

What a value's fields are is written nowhere in the row: the archive keeps the state of the code that wrote it (see
`factcheck.archive.manifest`), and rows of another state are never read.
"""

import types
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from operator import attrgetter
from typing import Any, Literal, NamedTuple, Union, get_args, get_origin, get_type_hints

_PLAIN = (str, int, float, bool, type(None))
_MOMENTS = {date, datetime, str}

Step = Callable[[Any], Any]


class Codec(NamedTuple):
    """From a value to what JSON holds, and back; None where a value stays as it is."""

    encode: Step | None
    decode: Step | None


@cache
def codec(kind: Any) -> Codec:
    """The codec of a type.

    Raises:
        TypeError: a type that rows cannot hold.
    """
    origin, parts = get_origin(kind), get_args(kind)
    if kind in _PLAIN or origin is Literal:
        return Codec(None, None)
    if kind is Decimal:
        return Codec(str, Decimal)
    if kind is date:
        return Codec(date.isoformat, date.fromisoformat)
    if origin in (Union, types.UnionType):
        return _optional(frozenset(parts) - {type(None)})
    if origin is frozenset:
        return _many(codec(parts[0]), sorted, frozenset)
    if origin is tuple and len(parts) == 2 and parts[1] is Ellipsis:
        return _many(codec(parts[0]), list, tuple)
    if origin is tuple:
        return _row([codec(part) for part in parts], list, lambda row: tuple(row))
    if is_dataclass(kind) and isinstance(kind, type):
        hints, names = get_type_hints(kind), [field.name for field in fields(kind)]
        defaults = [field.default for field in fields(kind)]
        take = attrgetter(*names) if len(names) > 1 else lambda value: [getattr(value, names[0])]

        def fields_of(value: Any) -> list[Any]:
            row = list(take(value))
            while row and row[-1] == defaults[len(row) - 1]:
                row.pop()
            return row

        return _row([codec(hints[name]) for name in names], fields_of, lambda row: kind(*row))
    raise TypeError(f"no row holds a {kind}")


def _optional(kinds: frozenset[Any]) -> Codec:
    if kinds == _MOMENTS:  # the value itself reads what it is given as a string
        return Codec(_or_none(lambda value: value if isinstance(value, str) else value.isoformat()), None)
    if len(kinds) > 1:
        raise TypeError(f"no row holds one of {sorted(map(str, kinds))}")
    inner = codec(*kinds)
    return Codec(inner.encode and _or_none(inner.encode), inner.decode and _or_none(inner.decode))


def _or_none(step: Step) -> Step:
    return lambda value: None if value is None else step(value)


def _many(inner: Codec, row: Step, value: Step) -> Codec:
    encode, decode = inner
    return Codec(
        row if encode is None else lambda values: row(encode(part) for part in values),
        value if decode is None else lambda rows: value(decode(part) for part in rows),
    )


def _row(inner: list[Codec], take: Step, make: Step) -> Codec:
    """Of several values side by side: `take` makes a new list of them, `make` the value of such a list."""
    encoders = [(place, step) for place, (step, _) in enumerate(inner) if step is not None]
    decoders = [(place, step) for place, (_, step) in enumerate(inner) if step is not None]

    def encode(value: Any) -> list[Any]:
        row: list[Any] = take(value)
        for place, step in encoders:
            if place >= len(row):
                break
            row[place] = step(row[place])
        return row

    def decode(row: list[Any]) -> Any:
        size = len(row)
        for place, step in decoders:
            if place >= size:
                break
            if row[place] is not None:
                row[place] = step(row[place])
        return make(row)

    return Codec(encode, decode)
