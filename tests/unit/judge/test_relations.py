"""Two passages of one event: the relation between them, from the words alone."""

import pytest

from factcheck import compare_texts
from factcheck.protocols import Encoder
from tests.corpus import cases


@pytest.mark.parametrize(("languages", "a", "b", "relation"), cases("relations"))
def test_relation(languages: str, a: str, b: str, relation: str, encoder: Encoder) -> None:
    language = languages if len(languages) == 2 else None
    found = compare_texts(a, b, language, encoder)
    assert (found.relation, bool(found.because)) == (relation, True), found.because


@pytest.mark.parametrize(("languages", "a", "b", "relation"), cases("relations", gaps_fail=False))
def test_it_is_the_same_from_the_other_side(languages: str, a: str, b: str, relation: str, encoder: Encoder) -> None:
    language = languages if len(languages) == 2 else None
    assert compare_texts(b, a, language, encoder).relation == compare_texts(a, b, language, encoder).relation
