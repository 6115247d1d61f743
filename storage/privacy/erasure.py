"""Takes somebody out of every table, and out of what others were told."""

from collections.abc import Callable, Collection, Iterable
from datetime import datetime
from typing import TypeVar

from msgspec import Struct

from bot.domain.faq.learning import KOORDINATION, FaqVote, alike, counts, voter
from bot.domain.json_text import read, written
from bot.domain.people import Address, Channel
from bot.domain.privacy.erasure import DELETABLE, Farewell, forms_of, is_telling, nameless
from storage.columns import to_ms
from storage.privacy.personal_data import erased_in
from storage.query import Query
from storage.rows import Repository, many

T = TypeVar("T")
FIRST = (
    "drop_question_drafts_made_of",
    "empty_exports",
    "drop_enquiries",
    "drop_mock_assessments",
    "drop_office_questions",
    "empty_appointments",
    "empty_talk_requests",
    "drop_talk_files",
    "drop_talk_lines",
    "drop_talk_contacts",
    "drop_reported_lines",
    "empty_reports",
    "drop_announcement_drafts",
    "drop_dialogs",
    "drop_loose_texts",
    "drop_heard",
    "drop_question_drafts",
    "drop_keyboards",
    "drop_wrong_tries",
    "drop_chats",
    "drop_letters",
    "part_from_audit",
)
LAST = ("drop_person", "drop_doors")
REWORDED = (
    "desk_note",
    "personal_word",
    "comment",
    "mock_remark",
    "reading_remark",
    "reason_of_review",
    "answer_of_desk",
    "question",
    "appointment",
    "result",
    "greeting",
    "audit",
)
"""Where others wrote of somebody, by the query that puts other words there."""
_WILD = str.maketrans({"!": "!!", "%": "!%", "_": "!_"})


class ErasedChat(Struct, frozen=True):
    channel: Channel
    external: str
    messages: tuple[str, ...] = ()
    """Numbers of what can still be deleted there."""


class Erased(Struct, frozen=True):
    chats: tuple[ErasedChat, ...]
    exporters: tuple[str, ...]
    """Of the Koordination, who took along tables in which they stand."""


class _Around(Struct, frozen=True):
    """Who may have been told somebody's name, and where it may have been noted."""

    people: frozenset[str]
    associations: frozenset[str]


class Erasure(Repository):
    async def erase(self, person: str, now: datetime, associations: Collection[str] = ()) -> Erased:
        """`person`: an id, or the address of somebody unknown; `associations` go with them, with all their work.

        Their chats get a farewell: `farewells` until nothing of it is left either.
        """
        self.memory.clear()
        erased = Erased(await self._chats(person, now), await self._exporters(person))
        await self._unlearn(person)
        await self._forget_name(person)
        await self._drop(person, associations)
        for chat in erased.chats:
            await self._begin_farewell(Farewell(person, chat.channel, chat.external, now))
        self.memory.clear()
        return erased

    _begin_farewell = Query[[Farewell], None]("begin_farewell")
    farewells = Query[[], list[Farewell]]("farewells")
    under_way = Query[[str, str], bool]("says_farewell", "channel", "chat")
    """A chat is being left just now: an old button in it is not pressed any more."""
    unsaid = Query[[Farewell], bool]("unsaid")

    async def end_farewell(self, one: Farewell) -> None:
        """The chat is as if they had never been there; who has come back meanwhile stays."""
        self.memory.clear()
        for step in ("drop_farewell_messages", "drop_farewell_keyboards"):
            await getattr(self.queries, step)(self.connection, channel=one.channel, chat=one.chat, at=to_ms(one.at))
        forget = self.queries.drop_lane if one.channel == Channel.WEB else self.queries.blank_lane
        await forget(self.connection, lane=f"{one.channel}:{one.chat}")
        await self.queries.drop_heard(self.connection, person=one.id)
        await self.queries.drop_left_behind(self.connection, owner=one.id)
        if one.channel == Channel.WEB:
            await self.queries.end_sessions(self.connection, visitor=one.chat)
        await self.queries.drop_farewell(self.connection, id=one.id, channel=one.channel, chat=one.chat)

    async def _exporters(self, person: str) -> tuple[str, ...]:
        return tuple([row["person"] async for row in self.queries.exporters(self.connection, person=person)])

    _doors = Query[[str], list[Address]]("doors", "person")

    async def _chats(self, person: str, now: datetime) -> tuple[ErasedChat, ...]:
        return tuple([await self._chat(door, now) for door in await self._doors(person)])

    async def _chat(self, door: Address, now: datetime) -> ErasedChat:
        since = to_ms(now - DELETABLE)
        said = self.queries.said_since(self.connection, chat=door.external, since=since)
        numbers = tuple([row["message"] async for row in said])
        return ErasedChat(door.channel, door.external, numbers)

    async def _drop(self, person: str, associations: Iterable[str]) -> None:
        for step in FIRST:
            await getattr(self.queries, step)(self.connection, person=person)
        for association in associations:
            await self.queries.drop_association(self.connection, association=association)
        for step in LAST:
            await getattr(self.queries, step)(self.connection, person=person)
        await self.queries.drop_files_of_nobody(self.connection)

    async def _unlearn(self, person: str) -> None:
        """Ways to ask that only they have taught, and words for which they found nothing."""
        owners = [row["owner"] async for row in self.queries.owners(self.connection, person=person)]
        for entry in [row["entry"] async for row in self.queries.voted_entries(self.connection)]:
            await self._unvote(entry, {voter(owner, entry) for owner in owners})
        for row in [row async for row in self.queries.misses(self.connection)]:
            if row["asker"] in {voter(owner, row["id"]) for owner in owners}:
                await self.queries.drop_miss_of(self.connection, id=row["id"])

    async def _unvote(self, entry: str, voters: Collection[str]) -> None:
        votes = await many(FaqVote, self.queries.votes_on(self.connection, entry=entry))
        theirs, left = _parted(votes, lambda vote: vote.voter in voters)
        for vote in theirs:
            await self.queries.drop_vote(self.connection, entry=entry, text=vote.text, voter=vote.voter)
        also = {vote.text for vote in left if vote.voter != KOORDINATION}
        only = {vote.text for vote in theirs if vote.yes} - also
        known = [row async for row in self.queries.phrasings_on(self.connection, entry=entry)] if theirs else []
        gone, stays = _parted(known, lambda row: row["text"] in only)
        for row in gone:
            await self.queries.drop_phrasing(self.connection, entry=entry, text=row["text"])
        for row in stays:
            if any(alike(row["text"], vote.text) for vote in theirs):
                active = int(counts(row["text"], left))
                await self.queries.recount_phrasing(self.connection, entry=entry, text=row["text"], active=active)
        if changes := sum(row["changes"] for row in gone):
            await self.queries.note_change_of_phrasings(self.connection, changes=changes + 1)
            await self.queries.drop_learned_vectors(self.connection)

    async def _forget_name(self, person: str) -> None:
        """In what others were told and wrote; where a name may mean something else, too, only around this person."""
        rows = self.queries.names_of(self.connection, person=person)
        for name in [row["name"] async for row in rows]:
            await self._forget(person, name)

    async def _forget(self, person: str, name: str) -> None:
        around: _Around | None = None
        if not is_telling(name) or await self.queries.others_with_name(self.connection, person=person, name=name):
            around = await self._around(person)
        for form in forms_of(name):
            await self._reword_messages(person, name, _pattern(written(form)[1:-1]), around)
            await self._reword_notes(name, _pattern(form), around)

    async def _around(self, person: str) -> _Around:
        people = frozenset([row["person"] async for row in self.queries.circle(self.connection, person=person)])
        rows = self.queries.associations_around(self.connection, person=person)
        return _Around(people, frozenset([row["id"] async for row in rows]))

    async def _reword_messages(self, person: str, name: str, pattern: str, around: _Around | None) -> None:
        rows = self.queries.messages_that_name(self.connection, person=person, pattern=pattern)
        for row in [row async for row in rows]:
            if around is None or row["person"] in around.people:
                payload = nameless(read(row["payload"]), [name], erased_in(row["language"]))
                await self.queries.reword_message(self.connection, id=row["id"], payload=written(payload))

    async def _reword_notes(self, name: str, pattern: str, around: _Around | None) -> None:
        rows = self.queries.words_that_name(self.connection, pattern=pattern)
        for row in [row async for row in rows]:
            if around is None or row["association"] in around.associations:
                reword = getattr(self.queries, f"reword_{row['place']}")
                await reword(self.connection, id=row["id"], body=nameless(row["body"], [name], erased_in("")))


def _parted(all_: Iterable[T], wanted: Callable[[T], bool]) -> tuple[list[T], list[T]]:
    found = [(one, wanted(one)) for one in all_]
    return [one for one, yes in found if yes], [one for one, yes in found if not yes]


def _pattern(words: str) -> str:
    """For LIKE."""
    return f"%{words.translate(_WILD)}%"
