"""Near sentences among many: time, memory and recall beside what a user would otherwise pick.

    python -m benchmarks.near --data FOLDER [--sentences 100000] [--only NAME...]

The texts are those of benchmarks/corpus.py. Each way runs in a process of its own, one after another, imports and the
loading of the model not counted. Seconds of the processors are those of all cores together; the memory is the most
that the process held. Recall is the share of the ten nearest sentences with a cosine from LEAST that a way finds, or
others as near, of a sample, by exact comparison. Needs the benchmarks extra.
"""

import argparse
import json
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.corpus import articles
from factcheck.embed import BUNDLED, load_encoder
from factcheck.grid import Codes, of_codes, to_codes
from factcheck.index import VectorIndex, faiss_index
from factcheck.index.cells import near_in_cells

COUNT, LEAST, SAMPLE = 10, 0.25, 1_000
AT_ONCE = 8_192
ROUNDING = 0.002
"""By so much cosines may differ that are the same."""
RADIUS, LISTS_PROBED = 0.5, 16
"""Of the range search: the cosine, and the lists that are looked into."""
SAME = 0.9
"""The cosine from which semhash is to take two sentences for one."""
Pairs = NDArray[np.int64]
Run = Callable[[], Pairs]


def texts_of(folder: Path) -> list[str]:
    """The sentences of a measurement."""
    return (folder / "texts").read_text(encoding="utf-8").split("\n")[:-1]


def codes_of(folder: Path) -> Codes:
    """Their vectors."""
    codes: Codes = np.load(folder / "codes.npy")
    return codes


def ours(folder: Path) -> Run:
    """Encode, index, join."""
    texts, encoder = texts_of(folder), load_encoder()

    def run() -> Pairs:
        parts = (to_codes(encoder.encode(texts[at : at + AT_ONCE])) for at in range(0, len(texts), AT_ONCE))
        left, right, _ = near_in_cells(np.concatenate(list(parts)), COUNT, LEAST)
        return np.stack((left, right), axis=1)

    return run


def join(folder: Path) -> Run:
    """The join alone, its cells included; exact where rows are few."""
    codes = codes_of(folder)

    def run() -> Pairs:
        if len(codes) > faiss_index.MANY:
            left, right, _ = near_in_cells(codes, COUNT, LEAST)
        else:
            left, right, _ = VectorIndex(codes).near_pairs(np.arange(len(codes)), COUNT, LEAST)
        return np.stack((left, right), axis=1)

    return run


def mining(folder: Path) -> Run:
    """paraphrase_mining of sentence-transformers, on the same model."""
    from sentence_transformers import SentenceTransformer, util

    texts, model = texts_of(folder), SentenceTransformer(str(BUNDLED), device="cpu")

    def run() -> Pairs:
        found = util.paraphrase_mining(model, texts, top_k=COUNT, max_pairs=COUNT * len(texts), batch_size=256)
        return np.array([(a, b) for _, a, b in found], dtype=np.int64)

    return run


def semhash(folder: Path) -> Run:
    """The self-deduplication of semhash, on the same model; which pairs it met is not known."""
    from model2vec import StaticModel
    from semhash import SemHash

    texts, model = texts_of(folder), StaticModel.from_pretrained(str(BUNDLED))

    def run() -> Pairs:
        SemHash.from_records(records=texts, model=model).self_deduplicate(threshold=SAME)
        return np.zeros((0, 2), dtype=np.int64)

    return run


def ranges(folder: Path) -> Run:
    """IVFFlat range_search of FAISS, its build included."""
    import faiss

    vectors = of_codes(codes_of(folder))
    lists, size = int(4 * len(vectors) ** 0.5), vectors.shape[1]

    def run() -> Pairs:
        index = faiss.IndexIVFFlat(faiss.IndexFlatIP(size), size, lists, faiss.METRIC_INNER_PRODUCT)
        index.train(vectors[:: max(1, len(vectors) // (40 * lists))])
        index.add(vectors)
        index.nprobe = LISTS_PROBED
        limits, _, found = index.range_search(vectors, RADIUS)
        return np.stack((np.repeat(np.arange(len(vectors)), np.diff(limits).astype(np.int64)), found), axis=1)

    return run


WAYS: dict[str, Callable[[Path], Run]] = {
    "ours": ours, "mining": mining, "semhash": semhash, "join": join, "ranges": ranges,
}  # fmt: skip


def prepare(data: Path, folder: Path, count: int) -> None:
    """Write the texts, their vectors, and the nearest ones of a sample."""
    encoder, codes, told = load_encoder(), list[Codes](), iter(_sentences(data, count))
    with open(folder / "texts", "w", encoding="utf-8") as file:
        while portion := list(islice(told, AT_ONCE)):
            vectors = encoder.encode(portion)
            known = np.flatnonzero(vectors.any(axis=1))  # other ways take a sentence without a token for near to all
            file.writelines(portion[row] + "\n" for row in known.tolist())
            codes.append(to_codes(vectors[known]))
    everything = np.concatenate(codes)
    np.save(folder / "codes.npy", everything)
    rows = np.sort(np.random.default_rng(0).choice(len(everything), min(SAMPLE, len(everything)), replace=False))
    asked, best = of_codes(everything[rows]), list[tuple[NDArray[np.float32], Pairs]]()
    for at in range(0, len(everything), 1 << 15):
        cosines = asked @ of_codes(everything[at : at + (1 << 15)]).T
        places = np.argpartition(-cosines, COUNT, axis=1)[:, : COUNT + 1]
        best.append((np.take_along_axis(cosines, places, axis=1), places + at))
    cosines, places = (np.concatenate(part, axis=1) for part in zip(*best, strict=True))
    cosines[places == rows[:, None]] = -1
    order = np.argsort(-cosines, axis=1, kind="stable")[:, :COUNT]
    near, found = np.take_along_axis(cosines, order, axis=1), np.take_along_axis(places, order, axis=1)
    np.save(folder / "nearest.npy", np.stack((np.repeat(rows, COUNT), found.ravel()), axis=1)[near.ravel() >= LEAST])


def _sentences(data: Path, count: int) -> Iterator[str]:
    for article in articles(data, count):
        for line in article.text.splitlines():
            if line.strip():
                yield " ".join(line.split())


def recall(found: Pairs, wanted: Pairs, codes: Codes) -> float:
    """The share of the wanted neighbours of each row that were found, or others that are as near.

    Args:
        wanted: rows, and the nearest ones of each.
    """
    rows, place = np.unique(wanted[:, 0], return_inverse=True)
    counts, bound = np.bincount(place), np.full(len(rows), 2, dtype=np.float32)
    np.minimum.at(bound, place, _cosines(codes, wanted))
    both = np.concatenate((found, found[:, ::-1]))
    keys = np.unique(both[np.isin(both[:, 0], rows)] @ np.array((len(codes), 1)))
    pairs = np.stack((keys // len(codes), keys % len(codes)), axis=1)
    asked = np.searchsorted(rows, pairs[:, 0])
    near = _cosines(codes, pairs) >= bound[asked] - ROUNDING
    return float(np.minimum(np.bincount(asked[near], minlength=len(rows)), counts).sum() / counts.sum())


def _cosines(codes: Codes, pairs: Pairs) -> NDArray[np.float32]:
    left, right = of_codes(codes[pairs[:, 0]]), of_codes(codes[pairs[:, 1]])
    cosines: NDArray[np.float32] = np.einsum("ij,ij->i", left, right)
    return cosines


def measure(name: str, folder: Path) -> None:
    """Run one way, and print what it took."""
    run = WAYS[name](folder)
    began, busy = time.perf_counter(), time.process_time()
    found = run()
    took = {"seconds": time.perf_counter() - began, "busy": time.process_time() - busy, "memory": _peak()}
    codes = codes_of(folder)
    share = recall(found, np.load(folder / "nearest.npy"), codes) if len(found) else None
    print(json.dumps({"way": name, "sentences": len(codes), **took, "recall": share}))


def _peak() -> float:
    """The most memory that this process held, in MB."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(re.findall(r"VmHWM:\s+(\d+)", status)[0]) / 1024


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder with the reports to start from")
    parser.add_argument("--sentences", type=int, default=100_000)
    parser.add_argument("--only", nargs="*", choices=WAYS, default=list(WAYS), help="which ways")
    parser.add_argument("--measure", choices=WAYS, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.measure:
        measure(arguments.measure, arguments.data)
        return
    print("| way | sentences | seconds | of the processors | memory, MB | recall |\n|---|--:|--:|--:|--:|--:|")
    with tempfile.TemporaryDirectory() as temporary:
        prepare(arguments.data, Path(temporary), arguments.sentences)
        for name in arguments.only:
            command = (sys.executable, "-m", "benchmarks.near", "--data", temporary, "--measure", name)
            run = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout)
            share = "" if run["recall"] is None else f"{run['recall']:.3f}"
            figures = f"{run['seconds']:.1f} | {run['busy']:.1f} | {run['memory']:,.0f}"
            print(f"| {name} | {run['sentences']:,} | {figures} | {share} |", flush=True)


if __name__ == "__main__":
    main()
