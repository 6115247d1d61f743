"""Whether the notice can say who is responsible."""

from collections.abc import Iterable
from pathlib import Path

from bot.domain.cohorts import Carrier
from storage.location import Where
from storage.trouble import Line
from storage.unit_of_work import Database


async def carriers_in(where: Where, folder: Path) -> list[Carrier]:
    """Raises StorageFault."""
    database = await Database.open(where, folder)
    try:
        async with database.work(Line.LOOKING) as work:
            return await work.cohorts.carriers()
    finally:
        await database.close()


def unnamed(carriers: Iterable[Carrier]) -> tuple[str, ...]:
    """What is missing of each, and what to do."""
    return tuple(
        f'"{one.title}": {", ".join(one.missing)} missing, so the notice sends people to the Koordination. '
        "Add it under [[carrier]] in the seed file and run: projektschmiede seed FILE"
        for one in carriers
        if one.missing
    )
