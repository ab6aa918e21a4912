"""What an archive was made by: the form of its database, the rules that read its articles, the model of its vectors.

The manifest names the database that counts. A new one is built beside the old, and the manifest replaced as a whole:
whoever comes in between finds the one or the other.
"""

import json
import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import asdict, dataclass
from hashlib import blake2b
from pathlib import Path

from factcheck.archive.places import NAME
from factcheck.errors import ArchiveError
from factcheck.protocols import Encoder

FORM = 2
"""Of the database; another number is another form."""
REBUILD = "run factcheck index --rebuild"
_KINDS = ("*.py", "*.np?", "*.safetensors")
"""Files that what is found out hangs on."""
_PROBES = (
    "Three soldiers were killed on Monday.", "The bank lent $2.8bn to the ministry of water.",
    "غرقت العبّارة قبالة الجزيرة",
    "8,000", "قال متحدث باسم الوزارة إن عدد القتلى ارتفع إلى 38", "",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Makers:
    """What made the rows of an archive; rows of other makers are not read.

    Attributes:
        rules: a hash of the code that reads articles.
        model: what the encoder is called. vectors: a hash of what it makes of a few sentences.
    """

    rules: str
    model: str
    vectors: str

    @classmethod
    def of(cls, sources: Iterable[Path], encoder: Encoder) -> "Makers":
        """Take the hashes.

        Args:
            sources: files and folders of the code that reads articles.
        """
        return cls(_hash_of_files(sources, "*.py"), encoder.name, _hash(encoder.encode(_PROBES).tobytes()))

    def hash_with(self, sources: Iterable[Path]) -> str:
        """A hash of these and of more files and folders, with the tables and weights that lie there."""
        held = tuple(sources)
        return _hash(" ".join((str(self), *(_hash_of_files(held, kind) for kind in _KINDS))).encode())

    def difference(self, other: "Makers") -> str:
        """What of the two is not the same, in words; "" where they are."""
        rules = "the rules of reading" if self.rules != other.rules else ""
        model = "the model" if (self.model, self.vectors) != (other.model, other.vectors) else ""
        return " and ".join(filter(None, (rules, model)))


@dataclass(frozen=True, slots=True)
class Manifest:
    """The makers of an archive and the name of its database."""

    makers: Makers
    database: str


def read_manifest(folder: Path) -> Manifest | None:
    """The manifest of a folder, None where it has none.

    Raises:
        ArchiveError: it is damaged, unreadable or of another form.
    """
    path = folder / NAME
    try:
        raw = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise ArchiveError(str(path), f"cannot be read ({error.strerror})", "check its permissions") from None
    try:
        document = json.loads(raw)
        form, makers, database = document["form"], Makers(**document["makers"]), Path(document["database"]).name
    except (ValueError, LookupError, TypeError):
        raise ArchiveError(str(path), "no manifest of an archive", REBUILD) from None
    if form != FORM:
        raise ArchiveError(str(path), f"an archive of form {form}, where this factcheck reads {FORM}", REBUILD)
    return Manifest(makers, database)


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Put a manifest in the place of the one there."""
    document = {"form": FORM, "makers": asdict(manifest.makers), "database": manifest.database}
    new = folder / f"{NAME}.new"
    with open(new, "wb") as file:
        file.write(json.dumps(document, indent=2).encode() + b"\n")
        file.flush()
        os.fsync(file.fileno())
    os.replace(new, folder / NAME)
    with suppress(OSError, AttributeError):  # where folders cannot be opened there is nothing to do
        entry = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(entry)
        finally:
            os.close(entry)


def _hash_of_files(sources: Iterable[Path], pattern: str) -> str:
    files = sorted(file for source in sources for file in ([source] if source.is_file() else source.rglob(pattern)))
    return _hash(b"\0".join(file.read_bytes() for file in files))


def _hash(raw: bytes) -> str:
    return blake2b(raw, digest_size=16).hexdigest()
