"""Questions of a cohort, in a list."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import partial

from msgspec import Struct

from bot.domain.announcements.announcement import Announcement
from bot.domain.cohorts import Cohort
from bot.domain.desk.desk import age
from bot.domain.desk.ways import to_desk
from bot.domain.questions.enquiry import Concern, Enquiry, EnquiryState
from bot.domain.questions.screens import in_a_line
from bot.domain.screen import Button, Lines, Place, Rows, Say, Screen, Value, row
from bot.domain.wording import days_ago, leaves, page_of
from bot.links.announcements import ShowAnnouncement
from bot.links.question_desk import DeskEnquiries, DeskEnquiry, QuestionsAbout

A_PAGE = 8
IN_A_ROW = 4
LINE = 80
"""Characters of a question in a line."""


class EnquiryPage(Struct, frozen=True):
    cohort: Cohort
    lines: Sequence[Enquiry]
    page: int
    """From 0."""
    pages: int
    count: int
    answered: bool
    """What was answered lately, instead of what waits."""

    def turned(self, by: int) -> DeskEnquiries:
        return DeskEnquiries(self.cohort.id, self.page + by, int(self.answered))


def listed(seen: EnquiryPage, now: datetime) -> Screen:
    kind = "answered" if seen.answered else "waiting"
    id = f"question_desk-list-{kind}" if seen.lines else f"question_desk-list-{kind}-none"
    args: dict[str, Value] = {
        "cohort": seen.cohort.title,
        "count": seen.count,
        "lines": Lines(tuple(line_of(one, now) for one in seen.lines)),
        "turn": page_of(seen.page, seen.pages),
    }
    return Screen(
        id,
        args,
        (*opening(seen.lines), _turn(seen), _ways(seen)),
        place=Place.HERE if seen.page else Place.NEW,
        even=True,
    )


def about(one: Announcement, found: Sequence[Enquiry], turn: tuple[int, int], now: datetime) -> Screen:
    """What was asked about an announcement. `turn`: the page from 0, and how many there are."""
    number, pages = turn
    args: dict[str, Value] = {
        "number": one.number,
        "lines": Lines(tuple(line_of(each, now) for each in found)) if found else Say("question_desk-list-about-none"),
        "turn": page_of(number, pages),
    }
    leaf = leaves(partial(QuestionsAbout, one.id), number, pages - 1, "question_desk-")
    back = row(Button("common-to-announcement", ShowAnnouncement(one.id)))
    return Screen("question_desk-list-about", args, (*opening(found), leaf, back), even=True)


def line_of(one: Enquiry, now: datetime) -> Say:
    """With its age, and who has it."""
    who: Value = one.answerer if one.state is EnquiryState.ANSWERED else one.holder_name
    args: dict[str, Value] = {
        "number": one.number,
        "mark": Say(f"question_desk-mark-{one.concern}") if one.concern is not Concern.PLAIN else "",
        "age": days_ago(age(one.answered_at or one.at, now)),
        "who": who or Say("question_desk-nobody"),
        "text": in_a_line(one, LINE),
    }
    return Say("question_desk-line", args)


def opening(lines: Iterable[Enquiry]) -> Rows:
    buttons = [Button("common-enquiry-number", DeskEnquiry(one.id), {"number": one.number}) for one in lines]
    return tuple(tuple(buttons[at : at + IN_A_ROW]) for at in range(0, len(buttons), IN_A_ROW))


def _turn(seen: EnquiryPage) -> tuple[Button, ...]:
    both = (
        (seen.page > 0, Button("question_desk-earlier", seen.turned(-1))),
        (seen.page + 1 < seen.pages, Button("question_desk-later", seen.turned(1))),
    )
    return tuple(button for shown, button in both if shown)


def _ways(seen: EnquiryPage) -> tuple[Button, ...]:
    other = "question_desk-to-waiting" if seen.answered else "question_desk-to-answered"
    return row(
        Button(other, DeskEnquiries(seen.cohort.id, 0, int(not seen.answered))),
        to_desk(seen.cohort),
    )
