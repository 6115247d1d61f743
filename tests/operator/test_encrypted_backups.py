"""What leaves the database is for the holder of the key alone, and for no one else who finds it."""

import shutil
import subprocess
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pyrage import x25519

from bot.operator.console import Exit, Stop
from bot.operator.data_folder import Folder
from bot.operator.nightly_backup import KEPT, Nightly
from bot.operator.sealed_copies import new_passphrase
from storage.backup.age import HEAD, Lock, by_identities, identities_in, lock_of, unseal
from storage.backup.sqlite import examine
from storage.migrate import upgrade
from storage.schema import version_of
from storage.unit_of_work import Database
from tests.kit.clock import StoryClock
from tests.operator.conftest import Cli, Pair, a_pair, add_person
from tests.runtime.sending import QuietAlarm

WORDS = "drei Möwen im Regen"


@pytest.fixture
def anna(settled: Cli) -> Iterator[Cli]:
    """A database that knows her; nothing readable may be left behind in its folder."""
    add_person(settled.database)
    yield settled
    assert list(settled.data.rglob(".passing-*")) + list(settled.folder.rglob("*.part")) == []


@pytest.fixture
def sealed(anna: Cli, karin: Pair) -> Path:
    ended = anna("backup", "copy.db", backup_key=karin.public)
    assert ended.code == 0, ended.complained
    assert "checked and encrypted: copy.db.age" in ended.said
    assert "person 1" in ended.said
    return anna.folder / "copy.db.age"


def test_a_sealed_backup_tells_nobody_anything(sealed: Path) -> None:
    assert sealed.read_bytes().startswith(HEAD)
    assert not any(word in sealed.read_bytes() for word in (b"Anna", b"SQLite", b"person"))
    assert sealed.stat().st_mode & 0o777 == 0o600


def test_the_secret_key_brings_everything_back_whatever_the_name(anna: Cli, sealed: Path, karin: Pair) -> None:
    carried = sealed.rename(anna.folder / "from-the-other-house.db")
    add_person(anna.database, "Ben")
    ended = anna("restore", carried, "--identity", karin.file)
    assert ended.code == 0, ended.complained
    assert f"Restored from {carried}\n  now: association 0, person 1" in ended.said
    assert "before: association 0, person 2" in ended.said
    assert anna.database.stat().st_mode & 0o777 == 0o600


def test_every_one_of_several_keys_opens_it(anna: Cli, karin: Pair) -> None:
    ben = a_pair(anna.folder / "ben.txt")
    assert anna("backup", "copy.db", backup_key=f"{karin.public}, {ben.public}").code == 0
    for holder in (karin, ben):
        assert anna("restore", "copy.db.age", "--identity", holder.file).code == 0


def test_a_plain_backup_needs_no_key_and_minds_none(anna: Cli, karin: Pair) -> None:
    assert anna("backup", "copy.db").code == 0
    assert lock_of(anna.folder / "copy.db") is None
    assert anna("restore", "copy.db", "--identity", karin.file, backup_key=karin.public).code == 0


def cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-2000])


def changed(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)


def left_alone(file: Path) -> None:
    assert file.exists()


@pytest.mark.parametrize(
    "spoil, key, code, said",
    [
        (left_alone, None, 64, "--identity KEYFILE"),
        (left_alone, "gone.txt", 64, "gone.txt cannot be read"),
        (left_alone, "copy.db.age", 64, "no file of secret keys"),
        (left_alone, "public.txt", 64, "no file of secret keys"),
        (left_alone, "empty.txt", 64, "no file of secret keys"),
        (left_alone, "stranger.txt", 65, "does not fit"),
        (cut, "karin.txt", 65, "torn or altered"),
        (changed, "karin.txt", 65, "torn or altered"),
    ],
)
def test_what_cannot_be_opened_changes_nothing(
    anna: Cli, sealed: Path, karin: Pair, spoil: Callable[[Path], None], key: str | None, code: int, said: str
) -> None:
    a_pair(anna.folder / "stranger.txt")
    (anna.folder / "public.txt").write_text(karin.public, encoding="utf-8")
    (anna.folder / "empty.txt").touch()
    spoil(sealed)
    before = anna.database.read_bytes()
    ended = anna("restore", sealed, *(["--identity", key] if key else []))
    assert (ended.code, said in ended.complained) == (code, True), ended.complained
    assert "Nothing was changed" in ended.complained
    assert "AGE-SECRET-KEY" not in ended.complained
    assert anna.database.read_bytes() == before


def test_a_sealed_backup_replaces_nothing(anna: Cli, sealed: Path, karin: Pair) -> None:
    ended = anna("backup", "copy.db", "--encrypt", backup_key=karin.public)
    assert (ended.code, "copy.db.age exists already" in ended.complained) == (64, True)
    assert anna("backup", "copy.age", backup_key=karin.public).code == 0
    assert lock_of(anna.folder / "copy.age") is Lock.KEY


def test_a_sealed_rubbish_is_rubbish(anna: Cli, karin: Pair) -> None:
    from pyrage import encrypt

    rubbish = anna.folder / "rubbish.age"
    rubbish.write_bytes(encrypt(b"no database" * 1000, [x25519.Recipient.from_str(karin.public)]))
    before = anna.database.read_bytes()
    ended = anna("restore", rubbish, "--identity", karin.file)
    assert (ended.code, "rubbish is not a database" in ended.complained) == (65, True), ended.complained
    assert anna.database.read_bytes() == before


def test_a_secret_key_in_the_settings_is_refused_and_never_shown(cli: Cli, karin: Pair) -> None:
    secret = karin.file.read_text(encoding="utf-8").splitlines()[-1]
    for wrong in (secret, secret.lower(), f"{karin.public},{secret}"):
        ended = cli("check", backup_key=wrong)
        assert (ended.code, "must not be on this machine" in ended.complained) == (78, True)
        assert secret.upper() not in (ended.said + ended.complained).upper()


def test_check_says_whether_backups_are_encrypted(anna: Cli, karin: Pair) -> None:
    assert "backups: encrypted" in anna("check", backup_key=f" {karin.public} ").said
    assert "backups: not encrypted" in anna("check", backup_key="").said


def test_a_passphrase_is_agreed_on_at_the_terminal_and_asked_for_again(anna: Cli) -> None:
    made = anna.at_a_terminal("backup", "copy.db", "--encrypt", answers=("kurz", WORDS, "drei Möwen", WORDS, WORDS))
    assert made.code == 0, made.complained
    assert ["too short" in made.said, "are different" in made.said, "person 1" in made.said] == [True, True, True]
    assert WORDS not in made.said + made.complained
    copy = anna.folder / "copy.db.age"
    assert (lock_of(copy), copy.stat().st_mode & 0o777) == (Lock.PASSPHRASE, 0o600)
    before = anna.database.read_bytes()
    wrong = anna.at_a_terminal("restore", copy, answers=("vier Möwen im Regen",))
    assert (wrong.code, "does not fit" in wrong.complained) == (65, True), wrong.complained
    assert anna.database.read_bytes() == before
    right = anna.at_a_terminal("restore", copy, answers=(WORDS,))
    assert (right.code, "now: association 0, person 1" in right.said) == (0, True), right.complained


def test_without_a_terminal_nobody_is_asked(anna: Cli) -> None:
    (anna.folder / "copy.age").write_bytes(HEAD + b"-> scrypt c2FsdHNhbHRzYWx0c2FsdA 18\n")
    made = anna("backup", "copy.db", "--encrypt")
    assert (made.code, "Set PROJEKTSCHMIEDE_BACKUP_KEY" in made.complained) == (64, True), made.complained
    restored = anna("restore", "copy.age")
    assert (restored.code, "no terminal" in restored.complained) == (64, True), restored.complained
    assert not list(anna.folder.glob("copy.db*"))


def test_who_cannot_agree_with_themselves_is_not_asked_for_ever() -> None:
    answers = iter(["kurz", WORDS, "anders", WORDS, "ganz anders"])
    with pytest.raises(Stop) as stopped:
        new_passphrase(lambda _question: next(answers))
    assert stopped.value.code is Exit.USAGE


async def test_nights_are_counted_whether_sealed_or_not(database: Database, tmp_path: Path, karin: Pair) -> None:
    data = tmp_path / "data"
    data.mkdir()
    plain, sealing = Folder(data), Folder(data, keys=(karin.public,))
    (tmp_path / "test.db").rename(plain.database)
    clock = StoryClock()
    for folder, days in ((plain, 0), (plain, 1), (sealing, 0), (sealing, 1)):
        clock.forward(days=days)
        await Nightly(folder, clock, "Europe/Berlin", QuietAlarm().ring, again=lambda *_: None).look()
    nights = sorted(file.name for file in plain.backups.iterdir())
    assert nights == ["nightly-2027-03-10.db", "nightly-2027-03-11.db", "nightly-2027-03-12.db.age"]
    assert (plain.backups / nights[-1]).stat().st_mode & 0o777 == 0o600
    for day in range(KEPT):
        older = clock.now() - timedelta(days=4 + day)
        (plain.backups / f"nightly-{older:%Y-%m-%d}.db{'.age' * (day % 2)}").touch()
    clock.forward(days=1)
    await Nightly(sealing, clock, "Europe/Berlin", QuietAlarm().ring, again=lambda *_: None).look()
    assert len(list(plain.backups.iterdir())) == KEPT


async def test_a_killed_night_does_not_spoil_the_next_try(database: Database, tmp_path: Path, karin: Pair) -> None:
    folder = Folder(tmp_path, keys=(karin.public,))
    (tmp_path / "test.db").rename(folder.database)
    folder.backups.mkdir()
    (folder.backups / "nightly-2027-03-10.db.age.part").write_bytes(b"half")
    clock = StoryClock()
    await Nightly(folder, clock, "Europe/Berlin", QuietAlarm().ring, again=lambda *_: None).look()
    assert [file.name for file in folder.backups.iterdir()] == ["nightly-2027-03-10.db.age"]


def test_what_a_killed_command_left_readable_goes_with_the_next(anna: Cli, karin: Pair) -> None:
    left = anna.data / ".passing-abc"
    left.mkdir()
    (left / "copy.db").write_bytes(b"Anna")
    assert anna("backup", "copy.db").code == 0
    assert not left.exists()


def test_the_copy_before_an_update_is_sealed_too(cli: Cli, karin: Pair) -> None:
    cli.data.mkdir(mode=0o700)
    upgrade(cli.database, "0001")
    ended = cli("migrate", backup_key=karin.public)
    assert ended.code == 0, ended.complained
    (kept,) = (cli.data / "backups").iterdir()
    assert kept.name.endswith(".db.age")
    unseal(kept, cli.folder / "before.db", by_identities(identities_in(karin.file)))
    assert version_of(cli.folder / "before.db") == "0001"


@pytest.mark.skipif(not shutil.which("age"), reason="the program age is not here: sudo apt install age")
class TestTheProgramAge:
    @pytest.fixture
    def pair(self, tmp_path: Path) -> Pair:
        file = tmp_path / "schluessel.txt"
        made = subprocess.run(["age-keygen", "-o", file], check=True, capture_output=True, text=True)
        return Pair(file, made.stderr.split()[-1])

    def test_it_opens_ours(self, anna: Cli, pair: Pair) -> None:
        assert anna("backup", "copy.db", backup_key=pair.public).code == 0
        subprocess.run(["age", "-d", "-i", pair.file, "-o", "plain.db", "copy.db.age"], cwd=anna.folder, check=True)
        assert examine(anna.folder / "plain.db")["person"] == 1

    @pytest.mark.parametrize("form", [(), ("--armor",)])
    def test_we_open_its_own(self, anna: Cli, pair: Pair, form: tuple[str, ...]) -> None:
        assert anna("backup", "copy.db").code == 0
        command = ["age", *form, "-r", pair.public, "-o", "carried", "copy.db"]
        subprocess.run(command, cwd=anna.folder, check=True)
        ended = anna("restore", "carried", "--identity", pair.file)
        assert (ended.code, "now: association 0, person 1" in ended.said) == (0, True), ended.complained
