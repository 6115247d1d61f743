"""The list of those who were erased, in the data folder beside the database: whoever puts an older copy in its place
erases them there once more. It names nobody: a mark is made with a key that is in no database and in no copy.

erased.key    the key, made when it is needed first; hexadecimal
erased.list   one entry a line: what, day, mark; entries `erased` stay, all others are what holds now
"""

import hashlib
import hmac
import os
import secrets
from collections.abc import Iterable
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path

from msgspec import Struct

from bot.stateful import Stateful
from storage.backup.sqlite import Damaged, to_disk
from storage.file_owner import hand_over
from storage.trouble import StorageFault

ERASED_KEY, ERASED_LIST = "erased.key", "erased.list"
ERASED = "erased"
KEPT = timedelta(days=400)
"""Copies of ours live 30 days, and somebody may keep one for a year: whoever is in none any more needs no entry."""
_BYTES = 32


class Listed(Struct, frozen=True, order=True):
    what: str
    """`erased`, or what somebody has taken back or said no to."""
    day: date
    mark: str

    def __str__(self) -> str:
        return f"{self.what} {self.day} {self.mark}"


class EraseKey(Stateful):
    """Without a folder it lasts as long as the process."""

    folder: Path | None = None
    _secret: bytes = b""

    def mark(self, subject: str, salt: str = "") -> str:
        """With a new salt each time, nobody sees that somebody is in the list twice."""
        name = hashlib.sha256(b"name of " + self._bytes()).hexdigest()[:8]
        return f"{name}.{salt}.{hmac.digest(self._bytes(), f'{salt}:{subject}'.encode(), 'sha256').hex()}"

    def new_mark(self, subject: str) -> str:
        return self.mark(subject, secrets.token_hex(8))

    def made(self, mark: str) -> bool:
        """With another key nobody can say whose it is."""
        return mark.partition(".")[0] == self.mark("").partition(".")[0]

    def find(self, marks: Iterable[str], subjects: Iterable[str]) -> set[str]:
        """Of which subjects one of the marks is."""
        wanted = set(marks)
        salts = {mark.split(".")[1] for mark in wanted if mark.count(".") == 2}
        return {subject for subject in subjects if any(self.mark(subject, salt) in wanted for salt in salts)}

    def _bytes(self) -> bytes:
        if not self._secret:
            self._secret = _kept_key(self.folder / ERASED_KEY) if self.folder else secrets.token_bytes(_BYTES)
        return self._secret


def _kept_key(file: Path) -> bytes:
    if not file.exists():
        _make(file, f"{secrets.token_hex(_BYTES)}\n")
    return key_in(file)


def key_in(file: Path) -> bytes:
    """Raises StorageFault when there is none in it, OSError."""
    with suppress(ValueError):
        found = bytes.fromhex(file.read_text(encoding="ascii"))
        if len(found) == _BYTES:
            return found
    raise StorageFault(f"{file} holds no key of a list of erased people.")


def adopt_key(folder: Path, key: bytes) -> None:
    """For a folder that has none yet. Raises OSError."""
    _make(folder / ERASED_KEY, f"{key.hex()}\n")


def _make(file: Path, text: str) -> None:
    """All of it or nothing; who was quicker, wins."""
    part = _written(file.with_name(f"{file.name}.{secrets.token_hex(4)}"), text)
    try:
        with suppress(FileExistsError):
            file.hardlink_to(part)
    finally:
        part.unlink()
    to_disk(file.parent)


def read_list(file: Path) -> set[Listed]:
    """Empty when there is no such file. Raises Damaged, OSError."""
    if not file.exists():
        return set()
    try:
        return {_entry(line) for line in file.read_text(encoding="ascii").splitlines() if line.strip()}
    except ValueError:
        raise Damaged(f"{file} is no list of erased people.") from None


def _entry(line: str) -> Listed:
    """Raises ValueError."""
    what, day, mark = line.split()
    if mark.count(".") != 2:
        raise ValueError(mark)
    return Listed(what, date.fromisoformat(day), mark)


def keep_list(folder: Path, entries: set[Listed], today: date) -> set[Listed]:
    """What was erased stays until no copy can hold it any more; of all else, `entries` is what holds. Returns who is
    new among the erased. Raises Damaged, OSError."""
    file = folder / ERASED_LIST
    before = read_list(file)
    erased = {one for one in before | entries if one.what == ERASED and one.day > today - KEPT}
    now = erased | {one for one in entries if one.what != ERASED}
    if now != before:
        write_list(file, now)
    return erased - before


def write_list(file: Path, entries: set[Listed]) -> None:
    """Raises OSError."""
    part = _written(file.with_name(f"{file.name}.part"), "".join(f"{one}\n" for one in sorted(entries)))
    part.replace(file)
    to_disk(file.parent)


def _written(part: Path, text: str) -> Path:
    handle = os.open(part, os.O_CREAT | os.O_TRUNC | os.O_WRONLY | os.O_NOFOLLOW, 0o600)
    with os.fdopen(handle, "w", encoding="ascii") as stream:
        stream.write(text)
    hand_over(part)
    to_disk(part)
    return part
