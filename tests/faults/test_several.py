"""The same promise with several machines on one PostgreSQL: one may die at any moment, the others go on."""

import os
import time
from itertools import permutations
from pathlib import Path
from random import Random

import pytest

from tests.faults.page import Page
from tests.faults.rig import eventually, people
from tests.faults.several import leader, machines
from tests.kit.postgres import Postgres

pytestmark = [pytest.mark.faults, pytest.mark.postgres, pytest.mark.xdist_group("postgres")]
ROUNDS = int(os.environ.get("PROJEKTSCHMIEDE_KILLS", "8")) // 4
BREAK = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'projektschmiede'"


def test_one_of_two_is_killed_again_and_again(tmp_path: Path, postgres: Postgres) -> None:
    """First whoever leads, then whoever follows: both times in the middle of a burst."""
    chance, persons = Random(2027), people(24)
    with machines(tmp_path, postgres.create(), len(persons)) as (both, ledger):
        for number in range(ROUNDS):
            for _ in range(chance.randint(24, 32)):
                ledger.says(chance.choice(persons))
            time.sleep(chance.uniform(0.1, 0.5))
            leading = leader(both)
            victim = leading if number % 2 == 0 else next(machine for machine in both if machine is not leading)
            victim.kill()
            victim.log.unlink()
            for _ in range(8):
                ledger.says(chance.choice(persons))
            victim.starts()
            victim.is_up()
        eventually(both[0].said, what="everything is handled and said")
        ledger.check(kills=ROUNDS)


def test_connections_break_and_another_takes_over_within_ten_seconds(tmp_path: Path, postgres: Postgres) -> None:
    """What the dead one had taken in is answered, and what came since."""
    persons = people(4)
    with machines(tmp_path, postgres.create(), len(persons)) as (both, ledger):
        for _ in range(3):
            for person in persons:
                ledger.says(person)
            postgres.orders(BREAK)
        eventually(both[0].said)
        assert all(machine.process and machine.process.poll() is None for machine in both)
        for person in persons:
            ledger.says(person)
        leader(both).kill()
        began = time.monotonic()
        for person in persons:
            ledger.says(person)
        left = next(machine for machine in both if machine.process and machine.process.poll() is None)
        eventually(left.said, within=10 - (time.monotonic() - began), what="said by the one that is left")
        ledger.check(kills=4)


def test_a_page_hears_at_once_what_another_machine_says(tmp_path: Path, postgres: Postgres) -> None:
    """Whoever leads, and also when its line to the server has just broken."""
    with machines(tmp_path, postgres.create(), 1) as (both, _):
        for here, there in permutations(machine.address for machine in both):
            page = Page(here)
            for breaks in (False, True):
                page.rests()
                if breaks:
                    postgres.orders(BREAK)
                page.says("Hallo", at=there)
                page.hears_more(within=5 if breaks else 2)
            page.close()
