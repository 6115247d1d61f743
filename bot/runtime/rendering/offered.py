"""Of a screen's buttons those that its reader may use: whoever has no right to what is behind one does not see it."""

from collections.abc import Mapping

from msgspec.structs import replace

from bot.domain.people import Role
from bot.domain.screen import Block, Screen, Table
from bot.links.base import Link

Needs = Mapping[type[Link], Role]
"""Which role the action behind a button needs."""
_EVERYBODYS = frozenset({Role.ANYONE})


def offered(screen: Screen, needs: Needs, roles: frozenset[Role]) -> Screen:
    """The same screen where nothing is missing."""
    needed = {needs.get(type(to), Role.ANYONE) for to in _ways(screen)} - roles
    if needed <= _EVERYBODYS:
        return screen
    rows = tuple(tuple(button for button in row if _may(button.to, needs, roles)) for row in screen.rows)
    blocks = tuple(_without(block, needs, roles) for block in screen.blocks)
    return replace(screen, rows=tuple(row for row in rows if row), blocks=blocks, lasting=False)


def _ways(screen: Screen) -> list[Link]:
    tables = [block for block in screen.blocks if isinstance(block, Table)]
    looks = [look.to for table in tables for look in table.looks if look.to]
    return [button.to for row in screen.rows for button in row if not isinstance(button.to, str)] + looks


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
