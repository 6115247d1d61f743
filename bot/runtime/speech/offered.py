"""Of a screen's buttons those that its reader may use: whoever has no right to what is behind one does not see it."""

from collections.abc import Iterator, Mapping

from msgspec.structs import replace

from bot.domain.people import Role
from bot.domain.screen import Block, Screen, Table
from bot.links.base import Link

Needs = Mapping[type[Link], Role]
"""Which role the action behind a button needs."""


def offered(screen: Screen, needs: Needs, roles: frozenset[Role]) -> Screen:
    """The same screen where nothing is missing."""
    buttons = (button.to for row in screen.rows for button in row)
    if all(_may(to, needs, roles) for to in (*buttons, *_looks(screen.blocks))):
        return screen
    rows = tuple(tuple(button for button in row if _may(button.to, needs, roles)) for row in screen.rows)
    blocks = tuple(_without(block, needs, roles) for block in screen.blocks)
    return replace(screen, rows=tuple(row for row in rows if row), blocks=blocks, lasting=False)


def _looks(blocks: tuple[Block, ...]) -> Iterator[Link]:
    tables = (block for block in blocks if isinstance(block, Table))
    return (look.to for table in tables for look in table.looks if look.to)


def _without(block: Block, needs: Needs, roles: frozenset[Role]) -> Block:
    """A row of a table leads nowhere for whoever may not go there."""
    if not isinstance(block, Table):
        return block
    looks = (look if look.to is None or _may(look.to, needs, roles) else replace(look, to=None) for look in block.looks)
    return replace(block, looks=tuple(looks))


def _may(to: Link | str, needs: Needs, roles: frozenset[Role]) -> bool:
    """What no feature answers is everybody's: addresses, and the way home."""
    needed = Role.ANYONE if isinstance(to, str) else needs.get(type(to), Role.ANYONE)
    return needed is Role.ANYONE or needed in roles
