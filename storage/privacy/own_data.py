"""Everything that is stored of somebody, for themselves."""

from bot.domain.faq.learning import voter
from bot.domain.privacy.own_data import OwnData, OwnTable
from storage.privacy.personal_data import PersonalTable, own_rows, personal, register
from storage.rows import Repository, Row


class OwnRows(Repository):
    async def everything(self, person: str) -> OwnData:
        """`person`: an id, or the address of somebody unknown. Tables without anything of theirs are left out."""
        own = {row["owner"] async for row in self.queries.owners(self.connection, person=person)}
        found = [(name, table, await self._rows(name, table, person, own)) for name, table in personal(register())]
        return [
            OwnTable(name, table.title, [table.shown(row, own) for row in rows]) for name, table, rows in found if rows
        ]

    async def _rows(self, name: str, table: PersonalTable, person: str, own: set[str]) -> list[Row]:
        if by_mark := _BY_MARK.get(name):
            query, owner = by_mark
            found = [row async for row in getattr(self.queries, query)(self.connection)]
            return [row for row in found if owner(row, own)]
        query = self.queries.derive(f"{name}(person)", own_rows(name, table))
        return [row async for row in query(self.connection, person=person)]


def _voted(row: Row, own: set[str]) -> bool:
    return row["voter"] in {voter(owner, row["entry"]) for owner in own}


def _missed(row: Row, own: set[str]) -> bool:
    return row["asker"] in {voter(owner, row["id"]) for owner in own}


_BY_MARK = {
    "faq_vote": ("faq_votes", _voted),
    "faq_phrasing": ("faq_taught", _voted),
    "faq_miss": ("faq_misses", _missed),
}
"""Where nobody but its author can tell whose a row is."""
