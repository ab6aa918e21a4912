"""Columns of codes: values that recur are numbered, and what is asked of pairs of them is asked once."""

from collections.abc import Callable, Hashable, Iterable
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

Codes = NDArray[np.int64]
Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
Value = TypeVar("Value", bound=Hashable)


def coded(values: Iterable[Value]) -> tuple[Codes, tuple[Value, ...]]:
    """Number the values in the order in which they first occur.

    Returns:
        A code for each value, and what each code stands for.

    >>> coded("abca")
    (array([0, 1, 2, 0]), ('a', 'b', 'c'))
    """
    numbers: dict[Value, int] = {}
    codes = [numbers.setdefault(value, len(numbers)) for value in values]
    return np.array(codes, dtype=np.int64), tuple(numbers)


def of_pairs(left: Codes, right: Codes, size: int, measure: Callable[[int, int], float]) -> Floats:
    """A symmetric measure of pairs of codes below `size`, asked once for each pair that occurs.

    >>> of_pairs(np.array([0, 2]), np.array([2, 0]), 3, lambda a, b: a + b / 10)
    array([0.2, 0.2])
    """
    keys, places = np.unique(np.minimum(left, right) * size + np.maximum(left, right), return_inverse=True)
    values = np.array([measure(*divmod(key, size)) for key in keys.tolist()], dtype=np.float64)
    return values[places]
