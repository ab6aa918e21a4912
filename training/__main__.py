"""python -m training --data FOLDER --out FOLDER: make the bundled sentence encoder from its training text."""

import argparse
import logging
import sys
from dataclasses import fields
from pathlib import Path

import torch

from training.clitics import take_off_clitics
from training.corpus import read_sources
from training.folder import write_folder
from training.glosses import with_glosses
from training.held_out import without, without_names
from training.teacher import ask_teacher
from training.tokenizer import train_tokenizer
from training.train import Recipe, train_vectors


def main() -> int:
    """Read, train, write; 0 when the model is written."""
    arguments = _arguments()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s", datefmt="%H:%M:%S")
    sources = read_sources(arguments.data)
    if arguments.held_out is not None:
        sources = without(sources, arguments.held_out)
    sources = without_names(sources)
    recipe = Recipe(**{field.name: getattr(arguments, field.name) for field in fields(Recipe)})
    logging.info("%s", recipe)
    torch.set_num_threads(recipe.threads)
    grades = ask_teacher(sources, arguments.grades)
    sources = with_glosses(sources, recipe.seed)
    tokenizer = train_tokenizer(sources, recipe.pieces)
    vectors = train_vectors(sources, tokenizer, grades, recipe)
    take_off_clitics(tokenizer, sources)
    write_folder(arguments.out, tokenizer, vectors)
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with the training text")
    parser.add_argument("--out", type=Path, required=True, help="folder for the model")
    parser.add_argument("--held-out", type=Path, help="folder with test sets, no sentence of which may be trained on")
    parser.add_argument("--grades", type=Path, help="file (.npz) to keep the teacher's answers in, for another run")
    for field in fields(Recipe):
        option = "--" + field.name.replace("_", "-")
        parser.add_argument(option, type=type(field.default), default=field.default, help="default: %(default)s")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
