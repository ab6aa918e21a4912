"""What can go wrong, in two kinds: the user can mend it, or we must.

    FactcheckError
    ├── UserError            something the user named or wrote: exit code 2, no traceback
    │   ├── InputError       a path that is missing, unreadable, empty or holds no article
    │   ├── ModelError       an encoder that could not be found or loaded
    │   ├── LedgerError      a ledger, baseline or waiver that does not follow its form
    │   ├── ConfigError      a configuration that cannot be used: an unknown key, a value of the wrong kind
    │   ├── GitError         git is not there, or does not have what was asked of it
    │   ├── ArchiveError     an archive that is damaged, foreign, held by another run or cannot be written
    │   └── RequestError     a command that asks for what is not there, or leaves out what it needs
    └── TableError           a table of the package contradicts itself: a fault of ours, raised at import

Every UserError says where (a file, an option), what was found there and what to do.
"""


class FactcheckError(Exception):
    """The root of everything factcheck raises on purpose."""


class UserError(FactcheckError):
    """Something the user named or wrote cannot be used.

    Args:
        where: the path, option or name at fault, as the user wrote it.
        found: what was found there.
        advice: what to do about it.
    """

    def __init__(self, where: str, found: str, advice: str) -> None:
        super().__init__(f"{where}: {found}; {advice}")
        self.where, self.found, self.advice = where, found, advice


class InputError(UserError):
    """A path that is missing, unreadable, empty or holds no article."""


class ModelError(UserError):
    """A sentence encoder that could not be found or loaded."""


class LedgerError(UserError):
    """A ledger, baseline or waiver that does not follow its form."""


class ConfigError(UserError):
    """A configuration that cannot be used: an unknown key, a value of the wrong kind."""


class GitError(UserError):
    """Git is not there, or does not have what was asked of it."""


class RequestError(UserError):
    """A command that asks for what is not there, or leaves out what it needs."""


class ArchiveError(UserError):
    """An archive that is damaged, foreign, held by another run or cannot be written."""


class TableError(FactcheckError):
    """A language table or rule table contradicts itself."""
