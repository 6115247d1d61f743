"""Copies that only the holder of a key or of a passphrase can read, in the age format: https://age-encryption.org"""

import base64
import binascii
from collections.abc import Callable, Sequence
from enum import Enum, auto
from io import BufferedIOBase
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from storage.backup.sqlite import private

if TYPE_CHECKING:
    from pyrage.x25519 import Identity

ENDING = ".age"
HEAD = b"age-encryption.org/v1\n"
ARMOUR = b"-----BEGIN AGE ENCRYPTED FILE-----"
LONGEST = 1024
"""Bytes of a line of the head that are looked at."""
Turn = Callable[[BufferedIOBase, BufferedIOBase], object]
"""Reads the one, seals or opens it, writes the other."""


class Lock(Enum):
    KEY = auto()
    PASSPHRASE = auto()


class NotOpened(Exception):
    """The key or the passphrase does not fit, or the file is torn or altered."""


class NoIdentity(Exception):
    """No secret key stands in the file."""


class Sealing(Struct, frozen=True):
    turn: Turn
    place: Path
    """The folder where plain text may lie meanwhile."""


def for_keys(keys: Sequence[str]) -> Turn:
    """Any one of them opens it. In pieces, so that other threads go on meanwhile."""
    from pyrage import encrypt_io, x25519

    return lambda plain, sealed: encrypt_io(plain, sealed, [x25519.Recipient.from_str(key) for key in keys])


def for_passphrase(words: str) -> Turn:
    """The library does this in memory only."""
    from pyrage import passphrase

    return lambda plain, sealed: sealed.write(passphrase.encrypt(plain.read(), words))


def by_identities(identities: Sequence["Identity"]) -> Turn:
    from pyrage import decrypt_io

    return lambda sealed, plain: decrypt_io(sealed, plain, identities)


def by_passphrase(words: str) -> Turn:
    from pyrage import passphrase

    return lambda sealed, plain: plain.write(passphrase.decrypt(sealed.read(), words))


def identities_in(file: Path) -> Sequence["Identity"]:
    """As `age-keygen` writes them: one a line, and remarks. Raises NoIdentity, OSError."""
    from pyrage import IdentityError, x25519

    try:
        lines = [line.strip() for line in file.read_text(encoding="utf-8").splitlines()]
        found = [x25519.Identity.from_str(line) for line in lines if line and not line.startswith("#")]
    except (UnicodeDecodeError, IdentityError):
        raise NoIdentity from None
    if not found:
        raise NoIdentity
    return found


def lock_of(file: Path) -> Lock | None:
    """What opens it, by what stands in it, whatever its name; None when it is plain. Raises OSError."""
    head = _head(file)
    if not head.startswith(HEAD):
        return None
    return Lock.PASSPHRASE if head.removeprefix(HEAD).startswith(b"-> scrypt ") else Lock.KEY


def _head(file: Path) -> bytes:
    with file.open("rb") as stream:
        first, second = stream.readline(LONGEST), stream.readline(LONGEST)
    if first.rstrip() != ARMOUR:
        return first + second
    try:
        return base64.b64decode(second)
    except binascii.Error:
        return b""


def seal(plain: Path, target: Path, turn: Turn) -> None:
    """`target` is there already, and empty. Raises OSError."""
    from pyrage import EncryptError

    try:
        _convert(plain, target, turn)
    except EncryptError as fault:
        raise OSError(str(fault)) from None


def unseal(sealed: Path, target: Path, turn: Turn) -> None:
    """`target` is made, for its owner alone. Raises NotOpened, OSError."""
    from pyrage import DecryptError

    private(target)
    try:
        _convert(sealed, target, turn)
    except DecryptError as fault:
        raise NotOpened(str(fault)) from None
    except OSError as fault:
        if fault.errno is None:  # pyrage's way to say that the contents are torn or altered
            raise NotOpened(str(fault)) from None
        raise


def _convert(source: Path, target: Path, turn: Turn) -> None:
    with source.open("rb") as before, target.open("wb") as after:
        turn(before, after)
