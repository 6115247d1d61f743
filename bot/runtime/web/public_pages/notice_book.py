"""The notice for its page: of every carrier of this house, and of both doors."""

from msgspec import Struct

from bot.domain.people import Channel
from bot.domain.privacy.notice import PAGES, NoticeFacts, body_of, head_of
from bot.runtime.dispatch import HouseNow
from bot.runtime.rendering.texts import Speech, Texts
from bot.runtime.web.public_pages.notice_contract import NoticePart
from bot.terms import Language
from storage.trouble import Line
from storage.unit_of_work import Database


class WebNotice(Struct, frozen=True):
    """Implements `NoticeBook`."""

    database: Database
    texts: Texts
    house: HouseNow
    telegram: bool
    """There is that door, too."""

    async def parts(self, language: str) -> list[NoticePart]:
        facts, speech = await self._facts(), Speech(Language(language))
        return [
            NoticePart(
                self.texts.plain_value(head_of(page), speech),
                self.texts.value(body_of(page, facts), speech),
            )
            for page in range(1, PAGES + 1)
        ]

    async def _facts(self) -> NoticeFacts:
        async with self.database.work(Line.LOOKING) as work:
            carriers = await work.cohorts.carriers()
        doors = (Channel.WEB, Channel.TELEGRAM) if self.telegram else (Channel.WEB,)
        return NoticeFacts(tuple(carriers), doors, frozenset(one.command for one in self.house().commands))
