"""Where whoever coordinates sees or does what they wrote."""

from collections.abc import Mapping, Sequence

from bot.domain.cohorts import Association
from bot.domain.names import short
from bot.domain.questions.desk_matters import DeskMatter
from bot.domain.screen import Button, Screen, row
from bot.domain.typed_text import excerpt
from bot.domain.wording import labelled
from bot.links.announcements import AnnouncementsOf, ComposeAnnouncement
from bot.links.base import Link
from bot.links.cohort_end import AskEnd
from bot.links.date_desk import CohortDates
from bot.links.desk import DeskAssociation, DeskAssociations, DeskOf
from bot.links.desk_export import AskExport
from bot.links.desk_roles import DeskRoles
from bot.links.invitations import CohortInvitations
from bot.links.question_desk import DeskEnquiries
from bot.links.reviews import WaitingReviews
from bot.links.volunteer_desk import Volunteers

_PAGES: Mapping[DeskMatter, Link] = {
    DeskMatter.READING: WaitingReviews(),
    DeskMatter.STANDING: DeskOf(""),
    DeskMatter.DATES: CohortDates("", 0),
    DeskMatter.WRITING: ComposeAnnouncement(""),
    DeskMatter.ANNOUNCED: AnnouncementsOf(""),
    DeskMatter.INVITING: CohortInvitations("", 0),
    DeskMatter.ENQUIRIES: DeskEnquiries(""),
    DeskMatter.NOTES: DeskAssociations("", 0),
    DeskMatter.ROLES: DeskRoles(""),
    DeskMatter.VOLUNTEERS: Volunteers(""),
    DeskMatter.TABLE: AskExport(""),
    DeskMatter.END: AskEnd(""),
}


def pages(matters: Sequence[DeskMatter], text: str) -> Screen:
    rows = tuple(row(Button(matter, _PAGES[matter])) for matter in matters)
    return Screen("questions-at-desk", {"text": excerpt(text)}, rows)


def associations(named: Sequence[Association], text: str) -> Screen:
    rows = tuple(row(labelled(short(one.name), DeskAssociation(one.id))) for one in named)
    return Screen("questions-at-desk", {"text": excerpt(text)}, rows)
