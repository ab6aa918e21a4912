"""The faults: made by mutmut, drawn by a seed, put in place in a running process."""

import __future__

import ast
import difflib
import inspect
import random
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from types import FunctionType

from mutmut.mutation.file_mutation import MutatedFile, mutate_file_contents
from mutmut.utils.format_utils import mangled_name_from_mutant_name, orig_function_and_class_names_from_key

_ORIGINAL = "__mutmut_orig"


@dataclass(frozen=True, slots=True)
class Fault:
    """A function with a small fault in it.

    Attributes:
        name: as mutmut has it, unique. module: where the function stands. owner: its class, or None.
        function: its own name. right, wrong: its source without the fault and with it.
    """

    name: str
    module: str
    owner: str | None
    function: str
    right: str
    wrong: str

    def difference(self) -> Iterator[str]:
        """The lines that differ, with - and + before them; but for the head, where mutmut writes names of its own."""
        lines = difflib.unified_diff(self.right.splitlines(), self.wrong.splitlines(), lineterm="", n=0)
        return (line for line in lines if line[:2] not in ("--", "++", "@@") and "__mutmut_" not in line)

    def target(self) -> FunctionType:
        """The function that the fault is of, as it is loaded."""
        space = import_module(self.module)
        found = vars(getattr(space, self.owner) if self.owner else space)[self.function]
        found = getattr(found, "__func__", found)  # of a method of the class
        assert isinstance(found, FunctionType)
        return found

    def lines(self) -> range:
        """The lines of the file where the fault is: those of a statement, or of the head of one that holds others."""
        source, first = inspect.getsourcelines(self.target())
        head = next(n for n, line in enumerate(source) if line.lstrip().startswith(("def ", "async def ")))
        right, wrong = (text.splitlines() for text in (self.right, self.wrong))
        ours = next(n for n, line in enumerate(right) if line.lstrip().startswith(("def ", "async def ")))
        differing = (n for n in range(ours + 1, len(right)) if n >= len(wrong) or right[n] != wrong[n])
        at = next(differing, ours)
        span = _statement(textwrap.dedent(self.right), at + 1)
        start = first + head - ours
        return range(start + span[0] - 1, start + span[1])

    def put_in_place(self) -> None:
        """Have the function, whoever imported it, do what the fault has it do."""
        target = self.target()
        source = textwrap.dedent(self.wrong)
        if self.owner:
            source = "class Owner:\n" + textwrap.indent(source, "    ")
        space = dict(vars(import_module(self.module)))
        exec(compile(source, "<fault>", "exec", flags=__future__.annotations.compiler_flag), space)
        mangled = self.name.rpartition(".")[2]
        made = vars(space["Owner"])[mangled] if self.owner else space[mangled]
        made = getattr(made, "__func__", made)
        target.__code__, target.__defaults__, target.__kwdefaults__ = (
            made.__code__,
            made.__defaults__,
            made.__kwdefaults__,
        )


def _statement(source: str, line: int) -> tuple[int, int]:
    """First and last line of the innermost statement at a line, without the statements inside it."""
    held = [s for s in ast.walk(ast.parse(source)) if isinstance(s, ast.stmt) and s.lineno <= line <= _last(s)]
    innermost = min(held, key=lambda s: _last(s) - s.lineno)
    inside = [s.lineno for s in ast.walk(innermost) if isinstance(s, ast.stmt) and s is not innermost]
    if isinstance(innermost, ast.FunctionDef):
        return innermost.lineno + 1, _last(innermost)
    return innermost.lineno, min(inside, default=_last(innermost) + 1) - 1


def _last(statement: ast.stmt) -> int:
    return statement.end_lineno or statement.lineno


def draw(files: Sequence[Path], root: Path, number: int, seed: int) -> tuple[Sequence[Fault], int]:
    """A sample of all faults that mutmut makes in some files, in the order of drawing, and how many it makes."""
    mutated = {path: _mutated(path, root) for path in files}
    known = sorted((path, name) for path, file in mutated.items() for name in file.mutant_names)
    chosen = random.Random(seed).sample(known, min(number, len(known)))
    return [_fault(path.relative_to(root), name, mutated[path]) for path, name in chosen], len(known)


def _mutated(path: Path, root: Path) -> MutatedFile:
    return mutate_file_contents(str(path.relative_to(root)), path.read_text(encoding="utf-8"))


def _fault(path: Path, name: str, file: MutatedFile) -> Fault:
    function, owner = orig_function_and_class_names_from_key(name)
    module = ".".join(path.with_suffix("").parts).removesuffix(".__init__")
    right = _source(file, mangled_name_from_mutant_name(name) + _ORIGINAL)
    return Fault(f"{module}.{name}", module, owner, function, right, _source(file, name))


def _source(file: MutatedFile, name: str) -> str:
    span = file.line_span_by_function_name[name]
    return "\n".join(file.code.splitlines()[span.start - 1 : span.end])
