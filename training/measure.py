"""Measure a model on what the usual scores leave out.

    python -m training.measure --data FOLDER --held-out FOLDER [--model FOLDER]

The folders are those of the training text and of the test sets; prints one line of JSON:

    figures     of NTREX sentences with a figure whose translation is nearest to them, how many keep it
                when the figure is another
    names       of the names kept out of training, how many have their Arabic spelling nearest, by the
                encoder alone, by a transliteration key alone, and by both together
    copies      by language, how many edited copies of NTREX sentences are nearest to their original, by
                the encoder and by TF-IDF over characters
    scale       mean and standard deviation of the cosines of sentences that have nothing to do with each
                other, within and across the languages, and of those of translations
"""

import argparse
import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.feature_extraction.text import TfidfVectorizer

from factcheck.embed import load_encoder
from factcheck.extract.transliteration import name_key
from factcheck.protocols import Encoder
from training.corpus import Pairs, read_sources
from training.held_out import held_out_names

Scores = NDArray[np.float32]
Texts = Mapping[str, Sequence[str]]

LANGUAGES = {"ar": "ar", "en": "en", "fra": "fr", "spa": "es", "deu": "de", "rus": "ru", "tur": "tr", "fas": "fa"}
"""What NTREX calls a language to its ISO 639-1 code."""
_FIGURE, _LETTERS = re.compile(r"\d+"), re.compile(r"\W+")
_LEFT_OUT, _EXCHANGED = 0.2, 0.1


def figures(encoder: Encoder, texts: Texts, rng: np.random.Generator) -> float:
    """Share of English sentences that stay nearest to their translation when their figures are others."""
    translations = encoder.encode(texts["ar"])
    rows = np.array([row for row, text in enumerate(texts["en"]) if _FIGURE.search(text)])
    kept = _nearest(encoder.encode([texts["en"][row] for row in rows]) @ translations.T, rows)
    changed = [_FIGURE.sub(lambda _: str(rng.integers(1, 100_000)), texts["en"][row]) for row in rows[kept]]
    return float(_nearest(encoder.encode(changed) @ translations.T, rows[kept]).mean())


def names(encoder: Encoder, pairs: Pairs) -> dict[str, float]:
    """Share of names whose Arabic spelling is the nearest of all."""
    arabic, english = zip(*pairs, strict=True)
    near = encoder.encode(english) @ encoder.encode(arabic).T
    sounds = TfidfVectorizer(analyzer="char", ngram_range=(1, 3), use_idf=False, lowercase=False)
    table = sounds.fit_transform([f"^{name_key(name)}$" for name in arabic])
    alike = (sounds.transform([f"^{name_key(name)}$" for name in english]) @ table.T).toarray()
    rows = np.arange(len(pairs))
    return {
        "encoder": float(_nearest(near, rows).mean()),
        "key": float(_nearest(alike, rows).mean()),
        "both": float(_nearest(near + alike, rows).mean()),
    }


def copies(encoder: Encoder, sentences: Sequence[str], rng: np.random.Generator) -> dict[str, float]:
    """Share of edited copies, with words left out and others exchanged, that are nearest to their original.

    Of sentences that differ in nothing but marks one is kept.
    """
    sentences = list({_LETTERS.sub(" ", text.lower()).strip(): text for text in sentences}.values())
    edited = [_edited(sentence, rng) for sentence in sentences]
    characters = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 4), sublinear_tf=True)
    table, rows = characters.fit_transform(sentences), np.arange(len(sentences))
    return {
        "encoder": float(_nearest(encoder.encode(edited) @ encoder.encode(sentences).T, rows).mean()),
        "tfidf": float(_nearest((characters.transform(edited) @ table.T).toarray(), rows).mean()),
    }


def scale(encoder: Encoder, texts: Texts) -> dict[str, list[float]]:
    """Mean and standard deviation of cosines."""
    english, arabic = encoder.encode(texts["en"]), encoder.encode(texts["ar"])
    others = ~np.eye(len(english), dtype=bool)
    cosines = {"en-en": english @ english.T, "ar-ar": arabic @ arabic.T, "en-ar": english @ arabic.T}
    found = {f"random {kind}": values[others] for kind, values in cosines.items()}
    found["translations"] = np.diag(cosines["en-ar"])
    return {kind: [round(float(values.mean()), 3), round(float(values.std()), 3)] for kind, values in found.items()}


def _nearest(scores: Scores, wanted: NDArray[np.int64]) -> NDArray[np.bool_]:
    result: NDArray[np.bool_] = scores.argmax(axis=1) == wanted
    return result


def _edited(sentence: str, rng: np.random.Generator) -> str:
    words = [_FIGURE.sub(lambda _: str(rng.integers(1, 1000)), word) for word in sentence.split()]
    words = [word for word in words if rng.random() >= _LEFT_OUT] or words
    for place in range(len(words) - 1):
        if rng.random() < _EXCHANGED:
            words[place], words[place + 1] = words[place + 1], words[place]
    return " ".join(words)


def _read(folder: Path) -> dict[str, list[str]]:
    lines = (folder / "ntrex-docs.jsonl").read_text(encoding="utf-8").splitlines()
    documents = [json.loads(line) for line in lines]
    return {code: [text for d in documents for text in d["sentences"][name]] for name, code in LANGUAGES.items()}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder with the training text")
    parser.add_argument("--held-out", type=Path, required=True, help="folder with the test sets")
    parser.add_argument("--model", help="a model folder; the bundled one if not given")
    arguments = parser.parse_args()
    encoder, texts = load_encoder(arguments.model), _read(arguments.held_out)
    result = {
        "figures": figures(encoder, texts, np.random.default_rng(0)),
        "names": names(encoder, held_out_names(read_sources(arguments.data))),
        "copies": {
            language: copies(encoder, texts[language], np.random.default_rng(0)) for language in LANGUAGES.values()
        },
        "scale": scale(encoder, texts),
    }
    print(json.dumps(result))


if __name__ == "__main__":
    main()
