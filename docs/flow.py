"""Draws docs/flow.svg: what knows what in the package, and what the pipeline gets from each stage.

    python -m docs.flow

Everything in the picture is read from the code: the layers from the import contract in setup.cfg, the dots from the
imports, the words below a stage from what its functions return. A test holds the picture to the code.
"""

import ast
import configparser
import inspect
import re
from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path
from xml.sax.saxutils import escape

import grimp

from factcheck import protocols, types, verdicts

ROOT = Path(__file__).parent.parent
PICTURE = ROOT / "docs" / "flow.svg"
_WIDTH, _HEIGHT, _GAP, _LEFT, _TOP, _STEP = 92, 34, 12, 110, 24, 60
_STYLE = """
  text { font: 13px sans-serif; fill: #1f2933; text-anchor: middle; }
  .small { font-size: 10.5px; fill: #52606d; } .left { text-anchor: end; }
  rect { fill: #e8f1fb; stroke: #2f6fb0; rx: 5; } .base { fill: #f3f4f6; stroke: #9aa5b1; }
  line { stroke: #2f6fb0; } .rule { stroke: #e4e7eb; } circle { fill: #2f6fb0; }
"""


def draw() -> str:
    """The picture, as SVG."""
    users, stages, bases = _layers()
    known = _imports()
    columns = {stage: _LEFT + number * (_WIDTH + _GAP) for number, stage in enumerate(stages)}
    levels = {user: _TOP + _STEP * number for number, user in enumerate(users)}
    row = _TOP + _STEP * len(users) + 22
    products = _products(tuple(reversed(users)))
    first = row + 78 + 13 * max(map(len, products.values()))
    width, rows = _LEFT + len(stages) * (_WIDTH + _GAP) + _GAP, {base: first + 30 * n for n, base in enumerate(bases)}
    span, parts = width - _LEFT - 2 * _GAP, list[str]()
    for user, y in levels.items():
        within = (
            [_LEFT, _LEFT + span - _WIDTH] if user == users[0] else [columns[s] for s in stages if s in known[user]]
        )
        parts += _box(min(within), y, max(within) - min(within) + _WIDTH, user)
        if y + _STEP in levels.values():
            parts.append(_line(_LEFT + span / 2, y + _HEIGHT, y + _STEP))
    for stage, x in columns.items():
        centre = x + _WIDTH / 2
        lowest = [y for user, y in levels.items() if stage in known[user]][-1:]
        parts += [*_box(x, row, _WIDTH, stage), *(_line(centre, y + _HEIGHT, row) for y in lowest)]
        parts += [_text(centre, row + 50 + 13 * n, name, "small") for n, name in enumerate(products.get(stage, ()))]
        parts += [f'<circle cx="{centre:g}" cy="{rows[base]}" r="4.5"/>' for base in bases if base in known[stage]]
    for base, y in rows.items():
        parts.append(_text(_LEFT - 14, y + 4, base, "left"))
        parts.insert(0, f'<line class="rule" x1="{_LEFT}" x2="{_LEFT + span}" y1="{y}" y2="{y}"/>')
    height = max(rows.values()) + 24
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}">'
    ground = f'<path d="M0 0h{width}v{height}H0z" fill="#fff"/>'
    return "\n".join([head, f"<style>{_STYLE}</style>", ground, *parts, "</svg>"]) + "\n"


def _layers() -> tuple[list[str], list[str], list[str]]:
    """The layers of the contract: what uses the stages, command line first; the stages; what lies below them."""
    parser = configparser.ConfigParser()
    parser.read(ROOT / "setup.cfg", encoding="utf-8")
    lines = parser["importlinter:contract:layers"]["layers"].strip().splitlines()
    rows = [line.replace("|", " ").split() for line in lines]
    above = next(number for number, row in enumerate(rows) if "read" in row)
    return [row[0] for row in rows[:above]], rows[above], [base for row in rows[above + 1 :] for base in row]


def _imports() -> dict[str, set[str]]:
    """Each part of the package to the parts that it imports."""
    graph = grimp.build_graph("factcheck", exclude_type_checking_imports=True, cache_dir=None)
    found: dict[str, set[str]] = {}
    for module in graph.modules:
        imported = {_part(other) for other in graph.find_modules_directly_imported_by(module)}
        found.setdefault(_part(module), set()).update(imported)
    return found


def _part(module: str) -> str:
    return module.partition(".")[2].partition(".")[0]


def _products(users: Sequence[str]) -> dict[str, list[str]]:
    """Each stage to the classes of ours that its functions give to the modules that use it, the first user first."""
    found: dict[str, list[str]] = {}
    for user in users:
        for node in _nodes(user):
            if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("factcheck."):
                for alias in node.names:
                    given = getattr(import_module(node.module), alias.name)
                    names = found.setdefault(_part(node.module), [])
                    names += [name for name in _classes(given) if name not in names]
    return found


def _nodes(part: str) -> Iterator[ast.AST]:
    """The code of a part of the package: a module, or all modules of a folder."""
    folder = ROOT / "factcheck" / part
    for path in sorted(folder.rglob("*.py")) if folder.is_dir() else (folder.with_suffix(".py"),):
        yield from ast.walk(ast.parse(path.read_text(encoding="utf-8")))


def _classes(given: object) -> Iterator[str]:
    """A class itself, or the classes of ours in the annotation of what a function returns."""
    if inspect.isclass(given):
        yield given.__name__
    if inspect.isfunction(given):
        homes, annotation = (
            (types, verdicts, protocols, inspect.getmodule(given)),
            inspect.signature(given).return_annotation,
        )
        for name in re.findall(r"\w+", "" if "Callable" in str(annotation) else str(annotation)):
            kinds = [kind for home in homes if inspect.isclass(kind := getattr(home, name, None))]
            if any(kind.__module__.startswith("factcheck.") for kind in kinds):
                yield name


def _box(x: float, y: float, width: float, name: str) -> list[str]:
    box = f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{_HEIGHT}"/>'
    return [box, _text(x + width / 2, y + 22, name)]


def _text(x: float, y: float, words: str, kind: str = "") -> str:
    return f'<text class="{kind}" x="{x:g}" y="{y:g}">{escape(words)}</text>'


def _line(x: float, y1: float, y2: float) -> str:
    return f'<line x1="{x:g}" x2="{x:g}" y1="{y1:g}" y2="{y2:g}"/>'


if __name__ == "__main__":
    PICTURE.write_text(draw(), encoding="utf-8")
