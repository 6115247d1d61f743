"""What waits too long."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.questions.desk import by_urgency
from bot.domain.questions.enquiry import Enquiry
from bot.domain.screen import Button, Lines, Screen, row
from bot.domain.typed_text import excerpt
from bot.links.question_desk import DeskEnquiries
from bot.links.questions import ShowEnquiry
from handlers.question_desk.screens.lists import A_PAGE, line_of, opening


def late(waiting: Sequence[Enquiry], now: datetime) -> Screen:
    """To the Koordination; what is most urgent first."""
    found = by_urgency(waiting)[:A_PAGE]
    lines = Lines(tuple(line_of(one, now) for one in found))
    rows = (*opening(found), row(Button("list", DeskEnquiries(found[0].cohort))))
    return Screen("question_desk-late", {"lines": lines, "count": len(waiting)}, rows, even=True)


def goes_on(enquiry: Enquiry) -> Screen:
    """To whoever asked."""
    rows = (row(Button("status", ShowEnquiry(enquiry.id))),)
    return Screen("question_desk-goes-on", {"number": enquiry.number, "question": excerpt(enquiry.text)}, rows)
