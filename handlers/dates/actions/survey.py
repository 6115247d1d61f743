"""What those say who were there: one tap, one line."""

from bot.domain.calendar import Feedback
from bot.domain.errors import there
from bot.domain.review import joined
from bot.domain.screen import Screen
from bot.links.dates import RateDate
from bot.runtime.feature import Visit
from handlers.dates.screens import survey as screens

WORDS = "dates.words"


async def rate(link: RateDate, visit: Visit) -> Screen:
    """The newest tap counts. A question that has the floor is not pushed aside."""
    date = there(await visit.uow.events.get(link.date))
    await _check(visit, date.cohort)
    old = await visit.uow.events.feedback_from(date.id, visit.person.id)
    said = Feedback(date.id, visit.person.id, link.score, old.words if old else "", visit.now)
    await visit.uow.events.save_feedback(said)
    asks = visit.dialog is None or visit.asks(WORDS) or not visit.has_floor
    if asks:
        await visit.ask(WORDS, days=2, date=date.id)
    return screens.rated(date, link.score, asks=asks)


async def words_typed(visit: Visit) -> Screen:
    old = there(await visit.uow.events.feedback_from(visit.asked("date"), visit.person.id))
    words = joined(old.words, visit.text)
    await visit.uow.events.save_feedback(Feedback(old.event, old.person, old.score, words, visit.now))
    await visit.answered()
    return screens.words_kept()


async def _check(visit: Visit, cohort: str) -> None:
    """Only those who belong to an association of the cohort."""
    own = await visit.uow.associations.of_member(visit.person.id)
    there(next((one for one in own if one.cohort == cohort), None))
