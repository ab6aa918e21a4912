"""What a git repository held at another commit, read from its objects; the work tree is neither needed nor touched.

Git itself is run: it knows every way in which a repository may be stored. Nothing of the user's environment changes
what it answers: not the language, not a hook's idea of where the repository is.
"""

import os
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from factcheck.errors import GitError

_OF_HOOKS = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX")
"""Variables that git sets for hooks; they would tie every call to the folder that the hook runs in."""
_FETCH = "fetch its history: `git fetch --unshallow`, or `fetch-depth: 0` at actions/checkout"
_FILE = "100"
"""How the modes of plain files begin; links and submodules are none."""


@dataclass(frozen=True, slots=True)
class Repository:
    """A repository.

    Attributes:
        root: the folder of its work tree, or the repository itself where it has none.
    """

    root: Path

    @classmethod
    def holding(cls, paths: Iterable[str]) -> "Repository":
        """The repository that some paths lie in.

        Raises:
            GitError: git is not there, a path lies in none, or they lie in two.
        """
        roots: dict[Path, str] = {}
        for path in paths:
            folder = Path(path).resolve()
            while not folder.is_dir():
                folder = folder.parent
            roots.setdefault(_root(folder, path), path)
        if len(roots) > 1:
            one, two = list(roots.values())[:2]
            raise GitError(f"{one} and {two}", "in two git repositories", "compare them in two runs")
        return cls(next(iter(roots)))

    def base(self, ref: str) -> str:
        """The id of the commit at which what is at HEAD now began to differ from a branch, tag or commit.

        Raises:
            GitError: there is no such ref, or the history does not go back far enough.
        """
        commit = self._commit(ref)
        found = self._ask("merge-base", commit, "HEAD")
        if found.returncode == 0:
            return found.stdout.decode().strip()
        if self._is_shallow():
            raise GitError(f"--since {ref}", "a shallow clone, without the commit that it shares with HEAD", _FETCH)
        return commit  # two histories that have nothing in common

    def files(self, commit: str, paths: Sequence[str]) -> Mapping[str, str]:
        """The files of a commit below some paths: each path, from the root on, to the id of its blob.

        Args:
            paths: relative to the root; "" for everything.
        """
        wanted = [path for path in paths if path] if all(paths) else []
        listed = self._run("ls-tree", "-r", "-z", "--full-tree", commit, "--", *wanted)
        found: dict[str, str] = {}
        for line in listed.split(b"\0")[:-1]:
            about, _, path = line.partition(b"\t")
            mode, _, blob = about.split()
            if mode.startswith(_FILE.encode()):
                found[os.fsdecode(path)] = blob.decode()
        return found

    def read(self, blobs: Sequence[str]) -> Mapping[str, bytes]:
        """What blobs hold, by their ids."""
        answer = self._run("cat-file", "--batch", given="".join(f"{blob}\n" for blob in blobs).encode())
        found: dict[str, bytes] = {}
        at = 0
        while at < len(answer):
            end = answer.index(b"\n", at)
            blob, _, size = answer[at:end].decode().split()
            found[blob] = answer[end + 1 : end + 1 + int(size)]
            at = end + 1 + int(size) + 1
        return found

    def _commit(self, ref: str) -> str:
        found = self._ask("rev-parse", "--verify", "--quiet", "--end-of-options", f"{ref}^{{commit}}")
        if found.returncode == 0:
            return found.stdout.decode().strip()
        where = f"--since {ref}"
        if self._is_shallow():
            raise GitError(where, "not in this clone, which is a shallow one", _FETCH)
        raise GitError(where, "no such branch, tag or commit", "check its name with `git branch --all`, or fetch it")

    def _is_shallow(self) -> bool:
        return self._run("rev-parse", "--is-shallow-repository").strip() == b"true"

    def _run(self, *arguments: str, given: bytes = b"") -> bytes:
        result = self._ask(*arguments, given=given)
        if result.returncode:
            raise GitError(
                str(self.root), f"git {arguments[0]} says: {_first_line(result.stderr)}", "see what git says"
            )
        return result.stdout

    def _ask(self, *arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        return _git(self.root, *arguments, given=given)


def user_name(folder: Path) -> str | None:
    """Who git says is at work in a folder, None where it does not know."""
    try:
        name = _git(folder, "config", "user.name").stdout.decode(errors="replace").strip()
    except GitError:
        return None
    return name or None


def _root(folder: Path, path: str) -> Path:
    for question in ("--show-toplevel", "--absolute-git-dir"):
        answer = _git(folder, "rev-parse", question)
        if answer.returncode == 0 and answer.stdout.strip():
            return Path(os.fsdecode(answer.stdout.rstrip(b"\n")))
    said = _first_line(answer.stderr)
    raise GitError(path, f"in no git repository ({said})", "leave --since out, or name files that git knows")


def _git(folder: Path, *arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    environment = {key: value for key, value in os.environ.items() if key not in _OF_HOOKS}
    command = ["git", "--no-optional-locks", "--literal-pathspecs", *arguments]
    try:
        return subprocess.run(
            command, cwd=folder, input=given, capture_output=True, check=False, env={**environment, "LC_ALL": "C"}
        )
    except FileNotFoundError:
        raise GitError("git", "not installed", "install it, or leave --since out") from None


def _first_line(said: bytes) -> str:
    return (said.decode(errors="replace").strip().splitlines() or ["nothing"])[0]
