"""How migrations say what they do. What is here stays as it is: a migration does for ever what it did when it landed.

A column may be empty only where that is said, and has a default only where one is given. Instants are milliseconds
since 1970 in UTC; days are ISO text; ids are made by the application.
"""

from collections.abc import Callable
from itertools import chain
from typing import Any

import sqlalchemy as sa
from alembic import op

TableColumns = list[sa.Column[Any]]
ENQUIRY_SHOWN = """
CREATE VIEW enquiry_shown AS
SELECT enquiry.*, enquiry.body AS text,
       CASE WHEN enquiry.named = 1 THEN coalesce(asking.name, '') ELSE '' END AS asker,
       coalesce(answering.name, '') AS answerer, coalesce(holding.name, '') AS holder_name
  FROM enquiry
  LEFT JOIN person AS asking ON asking.id = enquiry.person
  LEFT JOIN person AS answering ON answering.id = enquiry.answered_by
  LEFT JOIN person AS holding ON holding.id = enquiry.holder
"""
"""A question with the names of those who ask, answer and hold it; made anew when there are more columns."""

LISTING_SHOWN = (
    "CREATE VIEW listing_shown AS "
    'SELECT listing.*, listing.begins AS "begin", listing.ends AS "end", coalesce(person.name, \'\') AS name, '
    "(SELECT COUNT(*) FROM talk WHERE talk.listing = listing.id AND talk.counted = 1) AS used, "
    "(SELECT COUNT(*) FROM talk WHERE talk.listing = listing.id AND talk.counted = 0 AND talk.state <> 'ended') "
    "AS busy FROM listing LEFT JOIN person ON person.id = listing.person"
)
"""A listing with the name of its person and the units that are gone; made anew when there are more columns."""


def table(name: str, *columns: TableColumns, unique: tuple[str, ...] = ()) -> None:
    """`unique`: columns that are so together."""
    op.create_table(name, *chain(*columns), *([sa.UniqueConstraint(*unique)] if unique else ()))


def add_to(table: str, *columns: TableColumns) -> None:
    for column in chain(*columns):
        op.add_column(table, column)


def index(name: str, table: str, *columns: str, where: str | None = None) -> None:
    some = sa.text(where) if where else None
    op.create_index(name, table, [*columns], sqlite_where=some, postgresql_where=some)


def key(*names: str) -> TableColumns:
    return [sa.Column(name, sa.Text, primary_key=True) for name in names]


def text(*names: str, default: str | None = None, unique: bool | None = None, empty: bool = False) -> TableColumns:
    return [sa.Column(name, sa.Text, nullable=empty, server_default=default, unique=unique) for name in names]


def number(
    *names: str, default: int | None = None, unique: bool | None = None, empty: bool = False, key: bool = False
) -> TableColumns:
    first = None if default is None else str(default)
    how: dict[str, Any] = {"nullable": empty, "server_default": first, "unique": unique, "primary_key": key}
    return [sa.Column(name, sa.BigInteger, **how) for name in names]


def maybe_bytes(*names: str) -> TableColumns:
    return [sa.Column(name, sa.LargeBinary) for name in names]


def to(target: str, *names: str, gone: str = "CASCADE", empty: bool = False, key: bool = False) -> TableColumns:
    """The id of a row of `target`, by default under its name. `gone`: what happens when that one goes."""
    how: dict[str, Any] = {"nullable": empty or gone == "SET NULL", "primary_key": key}
    return [
        sa.Column(name, sa.Text, sa.ForeignKey(f"{target}.id", ondelete=gone), **how) for name in names or (target,)
    ]


def on_postgres() -> bool:
    return op.get_bind().dialect.name == "postgresql"


def on_change(table: str, does: Callable[[str], str], *, sqlite: str, postgres: str) -> None:
    """A trigger. `does`: the statement, given what SQL calls the row. The rest: what the triggers' names begin with."""
    if not on_postgres():
        for event, row in (("INSERT", "NEW"), ("UPDATE", "NEW"), ("DELETE", "OLD")):
            name = f"{sqlite}_{event.lower()}_{table}"
            op.execute(f"CREATE TRIGGER {name} AFTER {event} ON {table} BEGIN {does(row)}; END")
        return
    name = f"{postgres}_{table}"
    op.execute(
        f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        f"IF TG_OP = 'DELETE' THEN {does('OLD')}; ELSE {does('NEW')}; END IF; RETURN NULL; END $$"
    )
    op.execute(
        f"CREATE TRIGGER {name} AFTER INSERT OR UPDATE OR DELETE ON {table} FOR EACH ROW EXECUTE FUNCTION {name}()"
    )


def for_each(find: str, do: str, values: Callable[..., dict[str, Any]]) -> None:
    """For each row that `find` finds, `do` with the `values` that come of it."""
    for row in op.get_bind().execute(sa.text(find)).all():
        op.get_bind().execute(sa.text(do), values(*row))


def question(was: str, now: str) -> None:
    """An open question has another name from now on: for whoever is just being asked, for what they may change still
    of what they said, and for whoever replies to the message that asked."""
    names = {"was": was, "now": now}
    op.get_bind().execute(sa.text("UPDATE dialog SET step = :now WHERE step = :was"), names)
    op.get_bind().execute(sa.text("UPDATE heard SET became = :now WHERE became = :was"), names)
    for step in ('{"step":"%s"', '{"step": "%s"'):
        told = {"was": step % was, "now": step % now, "begins": f"{step % was}%"}
        op.get_bind().execute(
            sa.text("UPDATE outbox SET asked = replace(asked, :was, :now) WHERE asked LIKE :begins"), told
        )
