"""The settings as an operator wrote them: a name that nobody knows is a mistake, and so is a secret for all to read."""

import os
from collections.abc import Iterator
from difflib import get_close_matches

from dotenv.parser import Binding, parse_stream

from bot.config import ENCODING, ENV_FILE, PREFIX, BadConfiguration, Settings, read_settings
from bot.operator.console import Exit, Stop
from bot.secret_files import cure, open_to

SECRETS = ("TOKEN", "DATABASE_URL", "ALERT_URL")
ALIKE = 0.8
"""From 0 to 1: how much a name must be like one of ours to be a slip of the pen."""


def settings() -> Settings:
    """Raises BadConfiguration with all that is wrong with them, OSError when `.env` may not be read."""
    try:
        if faults := "\n".join(_misspelt(_lines())):
            raise BadConfiguration(faults)
        return read_settings()
    except UnicodeDecodeError:
        what = f"{ENV_FILE.absolute()} is not saved as UTF-8."
        raise Stop(Exit.CONFIGURATION, f"{what} Save it again with that encoding.") from None


def open_secret() -> str | None:
    """What is wrong when others on this machine can read a secret in `.env`."""
    file = ENV_FILE.absolute()
    if not file.is_file() or not (whom := open_to(file)):
        return None
    written = {line.key for line in _lines() if line.value}
    found = [f"{PREFIX}{name}" for name in SECRETS if f"{PREFIX}{name}" in written]
    return f"{whom[0].upper()}{whom[1:]} can read {found[0]} in {file}. {cure(file)}" if found else None


def _lines() -> list[Binding]:
    if not ENV_FILE.is_file():
        return []
    with ENV_FILE.open(encoding=ENCODING) as file:
        return list(parse_stream(file))


def _misspelt(lines: list[Binding]) -> Iterator[str]:
    for line in lines:
        if line.error or (line.key and line.value is None) or "\0" in line.original.string:
            yield f"{ENV_FILE.absolute()}, line {line.original.line}: this is no setting. Write NAME=value."
    in_file = {(line.key or "").upper() for line in lines}
    for name in dict.fromkeys((*map(str.upper, os.environ), *in_file)):
        if name not in _known() and (meant := _meant(name, in_file=name in in_file)):
            yield f"{name} is no setting. {meant}"


def _known() -> list[str]:
    return [f"{PREFIX}{name.upper()}" for name in Settings.__struct_fields__]


def _meant(name: str, *, in_file: bool) -> str | None:
    """None for what is none of our business."""
    if in_file and PREFIX + name in _known():
        return f"Is {PREFIX}{name} meant?"
    if not name.startswith("PROJ") and "SCHMIED" not in name:
        return None
    if alike := _alike(name):
        return f"Is {alike} meant?"
    return "All of them are in .env.example." if name.startswith(PREFIX) else None


def _alike(name: str) -> str | None:
    """What all of them begin with makes no two of them alike."""
    if not name.startswith(PREFIX):
        return next(iter(get_close_matches(name, _known(), 1, ALIKE)), None)
    ours = [known.removeprefix(PREFIX) for known in _known()]
    return next((PREFIX + one for one in get_close_matches(name.removeprefix(PREFIX), ours, 1)), None)
