"""The configuration: what is asked for on the command line, then in files, then by default."""

from factcheck.config.files import find_files
from factcheck.config.keys import KEYS, Key
from factcheck.config.paths import Described, Override, PathRules
from factcheck.config.settings import Settings, Value, load_settings

__all__ = ["KEYS", "Described", "Key", "Override", "PathRules", "Settings", "Value", "find_files", "load_settings"]
