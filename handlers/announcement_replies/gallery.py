"""Every screen of this feature once."""

from collections.abc import Iterator

from msgspec.structs import replace

from bot.domain.announcements.announcement import Announcement
from bot.domain.questions.enquiry import Concern, Enquiry
from bot.domain.screen import Screen
from bot.programme.invented import HOSTILE, NOW, association
from bot.terms.announcements import AnnouncementAnswer, AnnouncementKind, AnnouncementState, ReplyButton
from handlers.announcement_replies import screens

ONE = Announcement(
    "a1", "k", "karin", NOW, state=AnnouncementState.DONE, number=14, kind=AnnouncementKind.INFO,
    buttons=tuple(ReplyButton), valid_until=NOW,
)  # fmt: skip
ASKED = Enquiry("q1", "k", HOSTILE, NOW, number=112)
ASSOCIATIONS = (association("bruecke", HOSTILE), association("nord", "Nordhang e. V."))


def examples() -> Iterator[tuple[str, Screen]]:
    for answer in AnnouncementAnswer:
        yield f"answer: {answer}", screens.answered(ONE, answer)
    yield "a test", screens.only_a_test()
    yield "withdrawn", screens.withdrawn(ONE)
    yield "no longer valid", screens.over(ONE)
    yield "question", screens.ask(ONE)
    yield "for which association", screens.choose(ONE, ASSOCIATIONS)
    yield "asked", screens.asked(ASKED, goes_on=True)
    yield "somebody is in danger", screens.asked(replace(ASKED, concern=Concern.EMERGENCY), goes_on=True)
    yield "asked, something else is open", screens.asked(ASKED, goes_on=False)
    yield "no words", screens.words_only()
    yield "less of it?", screens.ask_off(AnnouncementKind.INFO, ())
    yield "switched off", screens.switched_off(AnnouncementKind.INFO, {AnnouncementKind.INFO, AnnouncementKind.DATE})
    yield "always comes", screens.always_comes()
    yield "all kinds", screens.overview({AnnouncementKind.INFO})
