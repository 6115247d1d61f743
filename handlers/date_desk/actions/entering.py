"""New dates: typed as lines or sent as a file, read back with their weekday, then saved."""

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.cohorts import Cohort
from bot.domain.dates.calendar import CohortDate, changed
from bot.domain.dates.compare import Compared, DateChange, compare, together
from bot.domain.dates.file import FileEntry, pack, trusted, unpack
from bot.domain.errors import Refusal
from bot.domain.screen import Screen
from bot.domain.typed_dates.lines import DateDraft, Unread, dated, readable, settled
from bot.domain.typed_dates.reader import NEXT, read_lines
from bot.domain.typed_moves import thanks
from bot.domain.typed_text import is_yes
from bot.domain.way import today
from bot.links.date_desk import DeskDate, FileDates, NewDates, SaveDates, TrustDates
from bot.runtime.feature import Visit
from bot.runtime.scope import own_cohort
from bot.runtime.shared.cohort_dates import cohort_dates
from bot.terms import Trust
from handlers.date_desk.actions.changing import carry_out
from handlers.date_desk.actions.telling import count_people, renew_maps
from handlers.date_desk.screens import entering as screens

LINES = "date_desk.lines"


class Waiting(Struct, frozen=True):
    """What somebody has entered and not yet saved."""

    draft: str
    text: str = ""
    """Typed lines."""
    entries: tuple[FileEntry, ...] = ()
    """From files."""
    trust: str = ""
    """Empty until somebody said which is right, the day or the weekday."""


def waiting(visit: Visit, cohort: Cohort) -> Waiting | None:
    if not visit.asks(LINES, cohort=cohort.id):
        return None
    return Waiting(visit.asked("draft"), visit.asked("text"), unpack(visit.asked("file")), visit.asked("trust"))


async def wait(visit: Visit, cohort: Cohort, what: Waiting, shown: str = "") -> None:
    """`shown`: what was read back of dates that change, so that nothing else is saved than what was read."""
    file = pack(what.entries) if what.entries else ""
    await visit.ask(LINES, cohort=cohort.id, text=what.text, trust=what.trust, draft=what.draft, file=file, shown=shown)


async def ask(link: NewDates | FileDates, visit: Visit) -> Screen:
    cohort = await own_cohort(visit, link.cohort)
    await wait(visit, cohort, Waiting(visit.uow.new_id()))
    return screens.ask(cohort, by_file=isinstance(link, FileDates))


async def typed(visit: Visit) -> Screen:
    """Lines add up until they are saved, so that a long list may come in several messages. A nod is no line."""
    cohort = await own_cohort(visit, visit.asked("cohort"))
    what = waiting(visit, cohort) or Waiting(visit.uow.new_id())
    if what.text and (is_yes(visit.text) or thanks(visit.text)):
        return await read_back(visit, cohort, what)
    return await read_back(
        visit, cohort, replace(what, text=NEXT.join(part for part in (what.text, visit.text) if part), trust="")
    )


async def trust(link: TrustDates, visit: Visit) -> Screen:
    cohort = await own_cohort(visit, link.cohort)
    what = waiting(visit, cohort)
    if what is None:
        return await cohort_dates(visit, cohort.id)
    return await read_back(visit, cohort, replace(what, trust=link.trust))


async def read_back(visit: Visit, cohort: Cohort, what: Waiting) -> Screen:
    """A file with nothing to save in it changes nothing of what waits."""
    found, read = await _read(visit, cohort, what)
    if what.text or readable(read) or found.choice:
        await wait(visit, cohort, what, ",".join(change.mark for change in found.changes))
    past = [one for one in readable(read) if one.when.ends_at <= visit.now]
    told = next((change.was for change in found.changes if change.tells), None)
    people = await count_people(visit.uow, told) if told else 0
    return screens.read_back(cohort, replace(found, fresh=list(read)), past, what.draft, people)


async def _read(visit: Visit, cohort: Cohort, what: Waiting) -> tuple[Compared, tuple[DateDraft | Unread, ...]]:
    """What the files hold beside the calendar as it is now, and all new dates."""
    trusting, now = Trust(what.trust or Trust.DAY), visit.now
    dates = await visit.uow.events.of_cohort(cohort.id)
    found = compare(trusted(what.entries, trusting), dates, now, cohort.id)
    read = together(found.fresh, read_lines(what.text, today(now), trusting))
    return found, settled(read) if what.trust else read


async def choices(visit: Visit, cohort: Cohort, what: Waiting) -> list[tuple[int, FileEntry]]:
    """What of the files is neither known nor unreadable, and where it stands in them."""
    found, _ = await _read(visit, cohort, what)
    return [(at, what.entries[at]) for at in found.choice]


async def save(link: SaveDates, visit: Visit) -> Screen:
    cohort = await own_cohort(visit, link.cohort)
    what = waiting(visit, cohort)
    if what is None or what.draft != link.draft:
        return await cohort_dates(visit, cohort.id)
    found, read = await _read(visit, cohort, what)
    fresh = readable(read)
    dates = [await _add(visit, cohort, one, one.id or f"{what.draft}{at or ''}") for at, one in enumerate(fresh)]
    moved = [await _change(visit, change) for change in found.changes]
    if dates:
        await renew_maps(visit.uow, dates[0], visit.now)
    await visit.answered()
    if found.left:
        await wait(visit, cohort, Waiting(visit.uow.new_id(), entries=what.entries, trust=what.trust))
    return screens.saved(cohort, dates, moved, found.left)


async def _add(visit: Visit, cohort: Cohort, draft: DateDraft, id: str) -> CohortDate:
    """Ids follow from the draft, so that the same lines are never there twice."""
    date = dated(draft, id, cohort.id, visit.now)
    await visit.uow.events.add(date)
    await visit.note("date-new", date.id, date.title)
    return date


async def _change(visit: Visit, change: DateChange) -> CohortDate:
    was, to = change.was, change.to
    if change.mark not in visit.asked("shown").split(","):
        raise Refusal("date_desk-overtaken", to=DeskDate(was.id))
    new = changed(was, visit.now, when=to.when, title=to.title, place=to.place, bring=to.bring)
    await carry_out(visit, was, new, was.sequence)
    return new
