"""Cross-encoders that the user names, with a small one made here: labels, the order of pairs, errors."""

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from factcheck import Article, compare
from factcheck.cli import main
from factcheck.embed import load_inference
from factcheck.errors import ModelError
from factcheck.protocols import Inference, Vectors

WORDS = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "the", "bridge", "is", "open", "shut", "mayor", "says")
PAIRS = [("the bridge is open", "the bridge is shut"), ("the mayor says", "the bridge is open"), ("open", "open")]
LABELS = ("contradiction", "entailment", "neutral")


def model(folder: Path, labels: Sequence[str] = LABELS) -> Path:
    """A cross-encoder of one small layer with random weights, always the same, that names its labels in this order."""
    import torch
    from transformers import BertConfig, BertForSequenceClassification, BertTokenizer

    folder.mkdir()
    (folder / "vocab.txt").write_text("\n".join(WORDS), encoding="utf-8")
    torch.manual_seed(0)
    config = BertConfig(
        vocab_size=len(WORDS), hidden_size=8, num_hidden_layers=1, num_attention_heads=1, intermediate_size=8,
        max_position_embeddings=32, id2label=dict(enumerate(labels)), label2id={v: k for k, v in enumerate(labels)},
    )  # fmt: skip
    BertForSequenceClassification(config).save_pretrained(str(folder))
    BertTokenizer(str(folder / "vocab.txt")).save_pretrained(str(folder))
    return folder


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return model(tmp_path_factory.mktemp("models") / "small")


def test_labels_are_read_from_the_config_of_the_model(small: Path, tmp_path: Path) -> None:
    other = model(tmp_path / "other", ("neutral", "contradiction", "entailment"))
    one, two = load_inference(str(small)).infer(PAIRS), load_inference(str(other)).infer(PAIRS)
    assert one.shape == (3, 2)
    assert ((one >= 0) & (one <= 1) & (one.sum(axis=1, keepdims=True) <= 1)).all()
    # The weights are the same: what is first in the one config is last but one in the other.
    np.testing.assert_allclose(one[:, 0], two[:, 1], atol=1e-6)


def test_the_order_of_pairs_changes_nothing(small: Path) -> None:
    inference = load_inference(str(small))
    assert inference.infer(PAIRS).tobytes() == inference.infer([*reversed(PAIRS), PAIRS[0]])[2::-1].tobytes()
    assert inference.infer([]).shape == (0, 2)


def test_a_model_without_labels_of_inference_is_refused(tmp_path: Path) -> None:
    folder = model(tmp_path / "stars", ("one star", "two stars", "three stars"))
    with pytest.raises(ModelError, match="no labels entailment and contradiction, but one star"):
        load_inference(str(folder))


def test_a_folder_that_is_not_there_is_refused() -> None:
    with pytest.raises(ModelError, match="no such folder") as caught:
        load_inference("./nowhere")
    assert "--nli" in str(caught.value)


class Sure(Inference):
    """Holds what it is told to of every pair, and remembers what it was asked."""

    def __init__(self, entails: float, excludes: float) -> None:
        self.said, self.asked = (entails, excludes), list[tuple[str, str]]()

    @property
    def name(self) -> str:
        return "sure"

    def infer(self, pairs: Sequence[tuple[str, str]], /) -> Vectors:
        self.asked += pairs
        return np.array([self.said] * len(pairs), dtype=np.float32).reshape(len(pairs), 2)


ARTICLES = (
    Article(
        id="a", text="The harbour board of Elsk will rebuild the old lighthouse pier.\nCows graze on the hills of Tarn."
    ),
    Article(id="b", text="The old lighthouse pier of Elsk will be rebuilt by the harbour board."),
)


@pytest.mark.parametrize(
    ("entails", "excludes", "relation"), [(0.0, 0.97, "conflict"), (0.97, 0.0, "agree"), (0.5, 0.4, "agree")]
)
def test_a_model_is_asked_of_aligned_statements_alone(entails: float, excludes: float, relation: str) -> None:
    sure = Sure(entails, excludes)
    (finding,) = compare(ARTICLES, inference=sure).findings
    assert finding.relation == relation
    assert ("sure holds" in finding.because) == (max(entails, excludes) >= 0.9)
    assert len(sure.asked) == 2
    assert not any("Cows" in text for pair in sure.asked for text in pair)


def test_the_command_line_takes_a_model(small: Path, tmp_path: Path) -> None:
    for article in ARTICLES:
        (tmp_path / f"{article.id}.txt").write_text(article.text, encoding="utf-8")
    asked = CliRunner().invoke(main, ["compare", str(tmp_path), "--nli", str(small), "--format", "json"])
    assert json.loads(asked.stdout)["findings"]
    refused = CliRunner().invoke(main, ["compare", str(tmp_path), "--nli", "./nowhere"])
    assert (refused.exit_code, "no such folder" in refused.stderr) == (2, True)
