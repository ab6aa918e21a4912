"""python -m training --data FOLDER --out FOLDER: make the bundled sentence encoder from its training text."""

import argparse
import logging
import sys
from dataclasses import fields
from pathlib import Path

from training.corpus import read_sources
from training.folder import write_folder
from training.held_out import without
from training.tokenizer import train_tokenizer
from training.train import Recipe, train_vectors


def main() -> int:
    """Read, train, write; 0 when the model is written."""
    arguments = _arguments()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s", datefmt="%H:%M:%S")
    sources = read_sources(arguments.data)
    if arguments.held_out is not None:
        sources = without(sources, arguments.held_out)
    recipe = Recipe(**{field.name: getattr(arguments, field.name) for field in fields(Recipe)})
    logging.info("%s", recipe)
    tokenizer = train_tokenizer(sources, recipe.pieces)
    write_folder(arguments.out, tokenizer, train_vectors(sources, tokenizer, recipe))
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with the training text")
    parser.add_argument("--out", type=Path, required=True, help="folder for the model")
    parser.add_argument("--held-out", type=Path, help="folder with test sets, no sentence of which may be trained on")
    for field in fields(Recipe):
        option = "--" + field.name.replace("_", "-")
        parser.add_argument(option, type=type(field.default), default=field.default, help="default: %(default)s")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
