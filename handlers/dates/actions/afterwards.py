"""What somebody says of a date that is over."""

from bot.domain.dates.calendar import Feedback
from bot.domain.desk.review import joined
from bot.domain.errors import there
from bot.domain.screen import Screen
from bot.links.dates import RateDate
from bot.runtime.feature import Visit
from handlers.dates.screens import afterwards as screens

WORDS = "dates.words"


async def rate(link: RateDate, visit: Visit) -> Screen:
    """Only of members in the cohort. The newest tap counts. A question that has the floor is not pushed aside."""
    date = there(await visit.uow.events.get(link.date))
    own = await visit.uow.associations.of_member(visit.person.id)
    there(next((one for one in own if one.cohort == date.cohort), None))
    old = await visit.uow.events.feedback_from(date.id, visit.person.id)
    said = Feedback(date.id, visit.person.id, link.score, old.words if old else "", visit.now)
    await visit.uow.events.save_feedback(said)
    asks = visit.dialog is None or visit.asks(WORDS) or not visit.has_floor
    if asks:
        await visit.ask(WORDS, days=2, date=date.id)
    return screens.rated(date, asks=asks)


async def words_typed(visit: Visit) -> Screen:
    old = there(await visit.uow.events.feedback_from(visit.asked("date"), visit.person.id))
    words = joined(old.words, visit.text)
    await visit.uow.events.save_feedback(Feedback(old.event, old.person, old.score, words, visit.now))
    await visit.answered()
    return screens.WORDS_KEPT
