"""Sealed is sealed: nothing but the right key opens it, nothing altered is taken for whole, nothing plain stays."""

import subprocess
import sys
from io import BufferedIOBase
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyrage import encrypt, x25519

from storage.backup.age import (
    Lock,
    NoIdentity,
    NotOpened,
    Sealing,
    by_identities,
    for_keys,
    identities_in,
    lock_of,
    seal,
    unseal,
)
from storage.backup.copies import back_up
from storage.backup.scratch import clear, scratch_folder

SECRET = x25519.Identity.generate()
OTHER = x25519.Identity.generate()
PIECE = 64 * 1024
"""The format seals so many bytes at a time."""
CONTENTS = st.binary(max_size=300) | st.sampled_from([PIECE - 1, PIECE, PIECE + 1, 2 * PIECE]).map(bytes)


def sealed(folder: Path, content: bytes) -> Path:
    plain, target = folder / "plain", folder / "sealed"
    plain.write_bytes(content)
    seal(plain, target, for_keys([str(SECRET.to_public())]))
    return target


@given(CONTENTS)
def test_what_was_sealed_comes_back(content: bytes) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        unseal(sealed(folder, content), folder / "again", by_identities([OTHER, SECRET]))
        assert (folder / "again").read_bytes() == content
        assert (folder / "again").stat().st_mode & 0o777 == 0o600


@given(CONTENTS, st.floats(0, 1, exclude_max=True), st.integers(0, 255))
def test_one_altered_byte_is_noticed_and_so_is_a_torn_end(content: bytes, share: float, change: int) -> None:
    """No change: torn there."""
    with TemporaryDirectory() as name:
        file = sealed(Path(name), content)
        whole = bytearray(file.read_bytes())
        place = int(share * len(whole))
        whole[place] ^= change
        if not change:
            del whole[place:]
        file.write_bytes(whole)
        with pytest.raises(NotOpened):
            unseal(file, Path(name) / "again", by_identities([SECRET]))


def test_another_key_does_not_open_it(tmp_path: Path) -> None:
    with pytest.raises(NotOpened):
        unseal(sealed(tmp_path, b"Anna"), tmp_path / "again", by_identities([OTHER]))


@pytest.mark.parametrize(
    "content, lock",
    [
        (b"", None),
        (b"SQLite format 3\0", None),
        (b"PGDMP\n\n", None),
        (b"age-encryption.org/v2\n-> X25519 abc\n", None),
        (b"age-encryption.org/v1\n", Lock.KEY),
        (b"age-encryption.org/v1\n-> X25519 abc\n", Lock.KEY),
        (b"age-encryption.org/v1\n-> scrypt abc 18\n", Lock.PASSPHRASE),
        (encrypt(b"Anna", [SECRET.to_public()]), Lock.KEY),
        (encrypt(b"Anna", [SECRET.to_public()], armored=True), Lock.KEY),
        (b"-----BEGIN AGE ENCRYPTED FILE-----\n!\n", None),
        (b"-----BEGIN AGE ENCRYPTED FILE-----\nYWdl1\n", None),
        (b"\n" * 5000, None),
    ],
    ids=[f"head {number}" for number in range(12)],  # what is encrypted is another each time
)
def test_the_head_tells_what_opens_it(content: bytes, lock: Lock | None, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(content)
    assert lock_of(file) is lock


@pytest.mark.parametrize(
    "content, count",
    [
        ("{one}", 1),
        ("# created: today\r\n# public key: age1\r\n{one}\r\n", 1),
        ("\n  {one}\n\n{other}\n", 2),
    ],
)
def test_a_key_file_may_hold_remarks_and_several_keys(content: str, count: int, tmp_path: Path) -> None:
    file = tmp_path / "keys.txt"
    file.write_text(content.format(one=SECRET, other=OTHER), encoding="utf-8", newline="")
    assert len(identities_in(file)) == count


@pytest.mark.parametrize("content", [b"", b"# nothing\n", b"age1abc", b"\xff\xfe", b"AGE-SECRET-KEY-1ABC"])
def test_what_is_no_key_file_is_refused(content: bytes, tmp_path: Path) -> None:
    file = tmp_path / "keys.txt"
    file.write_bytes(content)
    with pytest.raises(NoIdentity):
        identities_in(file)


def test_when_sealing_fails_nothing_stays(empty_database: Path, tmp_path: Path) -> None:
    def fail(plain: BufferedIOBase, target: BufferedIOBase) -> None:
        target.write(plain.read(100))
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space left"):
        back_up(empty_database, tmp_path / "copy.db.age", Sealing(fail, tmp_path))
    assert list(tmp_path.iterdir()) == []


def test_a_room_in_use_is_left_alone_and_one_of_the_dead_is_cleared(tmp_path: Path) -> None:
    script = (
        "import sys, pathlib, storage.backup.scratch\n"
        "with storage.backup.scratch.scratch_folder(pathlib.Path(sys.argv[1])) as room:\n"
        "    (room / 'copy.db').write_text('Anna')\n"
        "    print(room, flush=True)\n"
        "    sys.stdin.read()\n"
    )
    with (
        subprocess.Popen(
            [sys.executable, "-c", script, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as other,
        scratch_folder(tmp_path) as ours,
    ):
        assert other.stdout
        theirs = Path(other.stdout.readline().strip())
        clear(tmp_path)
        assert (ours.is_dir(), (theirs / "copy.db").is_file(), theirs.stat().st_mode & 0o777) == (True, True, 0o700)
        other.kill()
        other.wait()
        clear(tmp_path)
        assert (ours.is_dir(), theirs.exists()) == (True, False)
    assert list(tmp_path.iterdir()) == []
