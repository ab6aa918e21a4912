"""The model card tells of the model that ships."""

import ast
import re

import pytest
from safetensors.numpy import load_file
from tokenizers import Tokenizer

from factcheck.embed import BUNDLED
from tests.conftest import ROOT

CARD = (ROOT / "MODEL_CARD.md").read_text(encoding="utf-8")


def _rows(heading: str) -> dict[str, list[str]]:
    """The table below a heading: the first cell of each row to the others."""
    section = re.split(r"^## ", CARD.partition(f"## {heading}\n")[2], flags=re.MULTILINE)[0]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in section.splitlines() if line[:1] == "|"]
    return {row[0]: row[1:] for row in cells[2:]}


def test_its_shape_and_size_are_those_of_the_folder() -> None:
    table = load_file(BUNDLED / "model.safetensors")["embedding.weight"]
    size = sum(path.stat().st_size for path in BUNDLED.rglob("*") if path.is_file())
    told = {key: cells[0] for key, cells in _rows("What it is").items()}
    assert told["tokens"] == f"{len(table):,}"
    assert told["dimensions"] == str(table.shape[1])
    assert told["precision"] == str(table.dtype)
    assert told["size"] == f"{size / 1e6:.1f} MB"
    assert Tokenizer.from_file(str(BUNDLED / "tokenizer.json")).get_vocab_size() == len(table)


def test_every_source_of_the_training_stands_in_it_with_a_licence() -> None:
    tree = ast.parse((ROOT / "training" / "corpus.py").read_text(encoding="utf-8"))
    sources = [
        node.args[0].value
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Source"
        if isinstance(node.args[0], ast.Constant)
    ]
    rows = _rows("Trained on")
    assert list(rows) == sources
    assert all(licence for _, licence in rows.values())


@pytest.mark.parametrize("name", list(_rows("Figures")))
def test_a_figure_says_what_is_measured_and_how_much(name: str) -> None:
    what, figure = _rows("Figures")[name]
    assert what and re.fullmatch(r"\d+\.\d", figure)
