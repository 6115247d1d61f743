"""Requests are sent, accepted, answered and withdrawn while the bot is killed again and again: nothing is lost, and
nothing happens twice, though everybody taps twice."""

import asyncio
import time
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest
from msgspec import Struct
from msgspec.structs import replace

from bot.domain.dialog import Dialog
from bot.domain.people import Channel
from bot.domain.talks.request import TalkOffer, TalkRequest
from bot.domain.talks.request_draft import TalkRequestDraft
from bot.domain.unasked import mark_of
from bot.domain.volunteering.listing import Listing, ListingState
from bot.links import talk_requests as links
from bot.links.base import Link, pack
from bot.runtime.intake.lanes import RESTARTS
from bot.terms.talks import ListingKind
from storage.engine import open_engine
from storage.unit_of_work import Database, Work
from tests.faults.rig import KILLS, Bot, a_bot, eventually, people

pytestmark = pytest.mark.faults
PAIRS = 20
TOPIC, WORDS = "kostenplan", "Zählt die Kilometer."


class Tap(Struct, frozen=True):
    person: int
    to: Link


async def prepares(bot: Bot) -> list[Tap]:
    """While the bot does not run: one thing that each pair is about to do, by turns."""
    database = Database(await open_engine(bot.data / "projektschmiede.db"))
    async with database.work() as work:
        taps = [await KINDS[pair % len(KINDS)](work, pair, *await knows(work, pair)) for pair in range(PAIRS)]
        await work.commit()
    await database.close()
    return taps


async def knows(work: Work, pair: int) -> tuple[str, str, str]:
    """Who asks, for which association, and who helps."""
    both = people(2 * PAIRS)[2 * pair : 2 * pair + 2]
    found = [await work.people.address(Channel.TELEGRAM, str(one)) for one in both]
    asker, volunteer = [address.person for address in found if address and address.person]
    [member] = await work.members.of_person(asker)
    now = datetime.now(UTC)
    listing = Listing(f"l{pair}", ListingKind.ALUMNA, volunteer, None, now, ListingState.LISTED)
    await work.listings.add(replace(listing, topics=(TOPIC,), languages=("de",), units=4))
    return asker, member.association, volunteer


async def sends(work: Work, pair: int, asker: str, association: str, _volunteer: str) -> Tap:
    draft = TalkRequestDraft(asker, association, TOPIC, datetime.now(UTC), first=f"l{pair}", about="a", wish="w")
    draft = replace(draft, tried="t")
    await work.talk_requests.keep_draft(draft)
    return Tap(people(2 * PAIRS)[2 * pair], links.SendRequest(association, f"r{pair}", draft.mark))


async def asked(work: Work, pair: int, asker: str, association: str) -> None:
    """Put to the volunteer of this pair, and to the one before."""
    now = datetime.now(UTC)
    await work.talk_requests.add(TalkRequest(f"r{pair}", association, asker, TOPIC, now, "a", first=f"l{pair}"))
    ends = now + timedelta(days=7)
    for id, listing in ((f"o{pair}", f"l{pair}"), (f"p{pair}", f"l{pair - 1}")):
        await work.talk_requests.add_offer(
            TalkOffer(id, f"r{pair}", listing, now, ends, ends, shown_at=now, due_at=ends)
        )


async def accepts(work: Work, pair: int, asker: str, association: str, _volunteer: str) -> Tap:
    await asked(work, pair, asker, association)
    return Tap(people(2 * PAIRS)[2 * pair + 1], links.AcceptOffer(f"o{pair}"))


async def answers(work: Work, pair: int, asker: str, association: str, volunteer: str) -> Tap:
    await asked(work, pair, asker, association)
    typed = {"offer": f"o{pair}", "words": "", "draft": WORDS}
    until = datetime.now(UTC) + timedelta(days=1)
    await work.dialogs.put(Dialog(volunteer, "talk_requests.shortly", typed, until, f"d{pair}"))
    return Tap(people(2 * PAIRS)[2 * pair + 1], links.SendShortAnswer(f"o{pair}", mark_of(WORDS)))


async def withdraws(work: Work, pair: int, asker: str, association: str, _volunteer: str) -> Tap:
    await asked(work, pair, asker, association)
    return Tap(people(2 * PAIRS)[2 * pair], links.WithdrawRequest(f"r{pair}"))


KINDS = (sends, accepts, answers, withdraws)
EACH = PAIRS // len(KINDS)


def test_sent_accepted_answered_and_withdrawn_while_the_bot_is_killed(tmp_path: Path) -> None:
    chance = Random(2027)
    with a_bot(tmp_path, 2 * PAIRS) as (bot, _):
        bot.starts()
        bot.is_up()
        for one in people(2 * PAIRS):
            bot.telegram.say(one, "/hilfe")
        eventually(bot.said)
        bot.ends()
        taps = asyncio.run(prepares(bot))
        chance.shuffle(taps)
        for kill in range(KILLS):
            bot.starts()
            bot.is_up()
            for tap in taps[kill::KILLS]:
                for _ in range(2):
                    bot.telegram.order("tap", person=tap.person, message_id=1, data=pack(tap.to), forged=True)
            time.sleep(chance.uniform(0.0, 0.4))
            if kill % RESTARTS == RESTARTS - 1:
                eventually(bot.handled, what="handled: what meets more deaths is taken for their cause")
            bot.kill()
        bot.starts()
        eventually(bot.said, what="everything is handled and said")
        check(bot)


def check(bot: Bot) -> None:
    requests = Counter(row["state"] for row in bot.rows("SELECT state FROM talk_request"))
    assert requests == {"open": EACH, "accepted": EACH, "answered": EACH, "withdrawn": EACH}
    assert bot.rows("SELECT * FROM talk_request_draft") == []
    offers = Counter(
        (row["request"], row["offer"])
        for row in bot.rows(
            "SELECT talk_request.state AS request, talk_offer.state AS offer FROM talk_offer"
            " JOIN talk_request ON talk_request.id = talk_offer.request"
        )
    )
    assert offers == {
        ("open", "open"): EACH,
        ("accepted", "accepted"): EACH,
        ("accepted", "released"): EACH,
        ("answered", "declined"): EACH,
        ("answered", "released"): EACH,
        ("withdrawn", "released"): 2 * EACH,
    }
    assert bot.rows("SELECT count(*) AS n FROM talk") == [{"n": EACH}]
    for words, count in ((WORDS, EACH), ("Gegenüber ist", 2 * EACH), ("Gesendet.", EACH)):
        copies = heard(bot, words)
        assert len(copies) == count, (words, copies)
        assert max(copies.values()) <= 2
    assert bot.is_whole()


def heard(bot: Bot, words: str) -> Counter[int]:
    """In which chats these words arrived, and how often: at most one copy more, when a kill hit the sending."""
    return Counter(chat for chat, text in bot.telegram.sent() if words in text)
