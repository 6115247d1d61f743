"""Roles given and taken by the command line, also while the bot runs."""

from pathlib import Path

from tests.operator.conftest import Cli
from tests.operator.test_seeding import SEED


def test_a_role_is_given_listed_and_taken(settled: Cli, tmp_path: Path) -> None:
    seed = tmp_path / "seed.toml"
    seed.write_text(SEED, encoding="utf-8")
    assert settled("seed", seed).code == 0
    told = [
        ("add", "4712", "nord", "observer"),
        ("add", "@jonas", "nord", "observer"),
        ("add", "4712", "sued", "observer"),
        ("add", "4712", "nord", "observer", "--name", '<b>Zoé & "Co" 🎉'),
        ("add", "4712", "Schmiede Nord", "observer"),
        ("add", "004712", "nord", "observer"),
        ("add", "0", "nord", "observer", "--name", "Zoé"),
        ("add", "9" * 17, "nord", "observer", "--name", "Zoé"),
        ("add", "\udcff", "nord", "observer", "--name", "Zoé"),
        ("list",),
        ("add", "4712", "nord", "coordinator"),
        ("remove", "4712", "nord", "observer"),
        ("remove", "4711", "nord", "coordinator"),
        ("remove", "nobody", "nord", "coordinator"),
        ("add", "Elif", "nord", "observer"),
        ("remove", "Elif", "nord", "observer"),
    ]
    ended = [settled("role", *words) for words in told]
    heard = [f"{one.code}: {one.said}{one.complained}" for one in ended]
    for words, one in zip(
        (
            "65: Nobody with the Telegram number 4712 has been here. To enter them",
            "65: @jonas is a username",
            '65: No cohort is called "sued". Cohorts: nord.',
            'is observer of "Schmiede Nord" (nord) from now on.\nThey are new here',
            'is observer of "Schmiede Nord" (nord) already. Nothing was changed.',
            'is observer of "Schmiede Nord" (nord) already. Nothing was changed.',
            '65: Nobody is known as "0".',
            f'65: Nobody is known as "{"9" * 17}".',
            "64: A word of the command is no text in UTF-8",
            '0: "Schmiede Nord" (nord):\n  coordinator: Karin (',
            "is coordinator of",
            "is no observer of",
            "65: Nobody else who has been here coordinates",
            '65: Nobody is known as "nobody".',
            "0: Elif (",
            "is no longer observer of",
        ),
        heard,
        strict=True,
    ):
        assert words in one
