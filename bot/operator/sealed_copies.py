"""Sealed backups, as an operator meets them: keys and passphrases, and what to do when nobody here can open one."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from getpass import getpass
from pathlib import Path

from msgspec import Struct

from bot.operator.console import Exit, Stop, say
from bot.operator.data_folder import Folder
from bot.secret_files import cure, open_to
from storage.backup import age
from storage.backup.scratch import scratch_folder

SHORTEST = 12
"""Characters. Whoever finds the copy may try as often as they like."""
TRIES = 3
Ask = Callable[[str], str]


def new_passphrase(ask: Ask = getpass) -> str:
    for _ in range(TRIES):
        words = ask(f"Passphrase, at least {SHORTEST} characters: ")
        if len(words) < SHORTEST:
            say(f"That is too short. Several words are good: at least {SHORTEST} characters.")
        elif words != ask("The same once more: "):
            say("The two are different.")
        else:
            return words
    raise Stop(Exit.USAGE, "There is no passphrase, so nothing was backed up. Start again when you have one.")


def need_terminal(otherwise: str) -> None:
    if not sys.stdin.isatty():
        raise Stop(Exit.USAGE, f"There is no terminal to ask for the passphrase. {otherwise}")


UNCHANGED = "Nothing was changed."


class Copy(Struct, frozen=True):
    name: Path
    plain: Path
    """Where its contents can be read."""

    def __str__(self) -> str:
        return str(self.name)


def sealing_for(folder: Folder, encrypt: bool) -> age.Sealing | None:
    """For the keys of the settings; without them, if it is wished, with a passphrase."""
    if folder.sealing or not encrypt:
        return folder.sealing
    need_terminal("Set PROJEKTSCHMIEDE_BACKUP_KEY, which needs none.")
    return age.Sealing(age.for_passphrase(new_passphrase()), folder.path)


def named(target: Path) -> Path:
    return target if target.suffix == age.ENDING else target.with_name(f"{target.name}{age.ENDING}")


@contextmanager
def opened(source: Path, identity: Path | None, place: Path) -> Iterator[Copy]:
    """What is in a sealed one lies in `place` meanwhile."""
    lock = _lock_of(source)
    if lock is None:
        yield Copy(source, source)
        return
    turn = _by_key(source, identity) if lock is age.Lock.KEY else _by_passphrase()
    with scratch_folder(place) as room:
        plain = room / source.stem
        try:
            age.unseal(source, plain, turn)
        except age.NotOpened as fault:
            what = f"{source} cannot be opened: the key or passphrase does not fit, or the file is torn or altered"
            raise Stop(Exit.BAD_DATA, f"{what} ({fault}). {UNCHANGED}") from None
        except OSError as fault:
            what = f"{source} cannot be decrypted into the data folder ({fault.strerror or fault})."
            raise Stop(Exit.CONFIGURATION, f"{what} {UNCHANGED}") from None
        yield Copy(source, plain)


def _lock_of(source: Path) -> age.Lock | None:
    """One that cannot be read is complained about by whoever wants to restore it."""
    try:
        return age.lock_of(source)
    except OSError:
        return None


def _by_key(source: Path, identity: Path | None) -> age.Turn:
    if identity is None:
        what = f"{source} is encrypted, and its secret key opens it: projektschmiede restore FILE --identity KEYFILE."
        raise Stop(Exit.USAGE, f"{what} {UNCHANGED}")
    try:
        keys, whom = age.identities_in(identity), open_to(identity)
    except age.NoIdentity:
        what = f"{identity} is no file of secret keys as age-keygen writes it. Choose another one,"
        raise Stop(Exit.USAGE, f"{what} or decrypt with the program age yourself. {UNCHANGED}") from None
    except OSError as fault:
        what = f"{identity} cannot be read ({fault.strerror}). Choose another file for --identity."
        raise Stop(Exit.USAGE, f"{what} {UNCHANGED}") from None
    if whom:
        what = f"{identity} is a secret key, and {whom} can read it. {cure(identity)}"
        raise Stop(Exit.CONFIGURATION, f"{what}, then start again. {UNCHANGED}")
    return age.by_identities(keys)


def _by_passphrase() -> age.Turn:
    need_terminal(f"Start the command by hand. {UNCHANGED}")
    return age.by_passphrase(getpass("Passphrase of this backup: "))
