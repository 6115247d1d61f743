"""What the desk leads to beside its four main buttons; what is used most often stands first."""

from collections.abc import Iterator

from bot.domain.cohorts import Cohort
from bot.domain.desk.ways import to_desk
from bot.domain.screen import Button, Screen, row
from bot.domain.wording import pairs
from bot.links.absence import AbsenceOf
from bot.links.announcements import ComposeAnnouncement
from bot.links.cohort_end import AskEnd
from bot.links.consultations import DeskSlots
from bot.links.date_desk import CohortDates
from bot.links.desk import DeskCohorts
from bot.links.desk_export import AskExport
from bot.links.desk_pictures import ShowFunnel
from bot.links.desk_roles import DeskRoles
from bot.links.desk_stages import CohortStages
from bot.links.faq_desk import FaqUpkeep
from bot.links.invitations import CohortInvitations
from bot.links.peer_reading import ReadingDesk
from bot.links.saved_replies import RepliesOf
from bot.links.second_try import WhoTriesAgain
from bot.links.volunteer_desk import Volunteers


def more(cohort: Cohort, cohorts: int) -> Screen:
    """`cohorts`: how many this coordinator has."""
    rows = (*pairs(_ways(cohort.id, cohorts)), row(to_desk(cohort)))
    return Screen("desk-more", {"cohort": cohort.title}, rows, even=True)


def _ways(cohort: str, cohorts: int) -> Iterator[Button]:
    yield Button("announce", ComposeAnnouncement(cohort))
    yield Button("dates", CohortDates(cohort, 0))
    yield Button("desk-to-consultations", DeskSlots(cohort))
    yield Button("invitations", CohortInvitations(cohort, 0))
    yield Button("stages", CohortStages(cohort))
    yield Button("desk-to-answers", FaqUpkeep())
    yield Button("replies", RepliesOf(cohort))
    yield Button("desk-volunteers", Volunteers(cohort))
    yield Button("desk-readings", ReadingDesk(cohort))
    yield Button("desk-second-tries", WhoTriesAgain(cohort))
    yield Button("pictures", ShowFunnel(cohort))
    yield Button("export", AskExport(cohort))
    yield Button("desk-roles", DeskRoles(cohort))
    yield Button("desk-end", AskEnd(cohort))
    yield Button("absence", AbsenceOf())
    if cohorts > 1:
        yield Button("desk-switch", DeskCohorts())
