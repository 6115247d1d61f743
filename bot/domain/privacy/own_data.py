"""What somebody sees of what is stored of them."""

from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import Struct

from bot.domain.programme import Programme


class OwnTable(Struct, frozen=True):
    """One table of the database."""

    name: str
    title: Mapping[str, str]
    """By language."""
    rows: Sequence[Mapping[str, Any]]
    """Without what is empty; others are blacked out. Values are text, numbers or bytes."""


OwnData = Sequence[OwnTable]
MOST_LINES = 12
"""Kinds of data that a message names; the files have all."""


def titles_of(programme: Programme, language: str) -> Mapping[str, str]:
    """What stages, tasks and questions are called, by id."""
    stages = programme.stages
    tasks = (task for stage in stages for task in stage.tasks)
    titles = [(one.id, one.title) for one in stages] + [(one.id, one.title) for one in tasks]
    titles += [(one.id, one.title) for one in programme.questions]
    return {id: title.in_(language)[0] for id, title in titles}


def beside_this_visit(found: OwnData) -> OwnData:
    """Of somebody of whom no address is kept: not what is there only because they have come just now."""
    more = [one for one in found if one.name != "address"]
    return [] if all(one.name == "inbox" and len(one.rows) == 1 for one in more) else more
