"""Every screen of this feature once."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

from msgspec.structs import replace

from bot.domain.announcements.announcement import Announcement
from bot.domain.cohorts import Cohort
from bot.domain.consultations.absence import Absence
from bot.domain.desk.saved_reply import saved_reply
from bot.domain.people import Channel, Person
from bot.domain.questions.desk import EnquiryAtDesk
from bot.domain.questions.enquiry import Concern, Enquiry, EnquiryState
from bot.domain.screen import Screen
from bot.programme.faq_file import load_faq
from bot.programme.load import load
from bot.terms import Language
from handlers.question_desk.screens import answers, cards, correcting, handing, lists, merging, reminding, replies

NOW = datetime(2027, 3, 12, 16, 30, tzinfo=UTC)
HOSTILE = '<b>Zoé & "Co" 🎉'
FAQ = load_faq(load())
KARIN, JONAS, NAMELESS = (
    Person(id, name, Language.GERMAN, Channel.WEB, None, NOW)
    for id, name in (("karin", "Karin"), ("jonas", HOSTILE), ("lea", ""))
)
ASKED = Enquiry(
    "q1", "nord2027", f"Dürfen wir auch Kinder einladen? {HOSTILE}", NOW, association="bruecke", person="zoe",
    number=112, due_on=date(2027, 3, 16), asker=HOSTILE,
)  # fmt: skip
SEEN = EnquiryAtDesk(ASKED, KARIN, HOSTILE, "Ankommen und Idee", near=FAQ[:3], colleagues=(JONAS, NAMELESS), alike=2)
TAKEN = replace(ASKED, state=EnquiryState.TAKEN, holder="jonas", holder_name=HOSTILE, taken_at=NOW)
UNKNOWN = replace(ASKED, association=None, person=None, asker="", mail="ada@example.org", language=Language.ENGLISH)
ANSWERED = replace(
    ASKED, state=EnquiryState.ANSWERED, answer=HOSTILE, answered_at=NOW, answered_by="karin", answerer="Karin"
)
SAME = tuple(replace(ASKED, id=f"q{number}", number=number, same_as="q1") for number in (113, 114))


def examples() -> Iterator[tuple[str, Screen]]:
    yield from _cards()
    yield from _answers()
    yield from _handing()
    yield from _merging()
    yield from _corrections()
    yield from _lists()
    yield "one waits too long", reminding.late([ASKED], NOW)
    yield "several wait too long", reminding.late([TAKEN, replace(ASKED, concern=Concern.EMERGENCY)], NOW)
    yield "it goes on, to whoever asked", reminding.goes_on(ASKED)


def _cards() -> Iterator[tuple[str, Screen]]:
    yield "nobody has it", cards.card(SEEN)
    yield "a colleague has it", cards.card(replace(SEEN, enquiry=TAKEN))
    away = {"jonas": Absence("jonas", date(2027, 3, 20), "karin", NOW)}
    yield "a colleague has it who is away", cards.card(replace(SEEN, enquiry=TAKEN, away=away))
    yield "taken by whoever reads", cards.card(replace(SEEN, enquiry=TAKEN, reader=JONAS, colleagues=(KARIN,)))
    nameless = replace(ASKED, asker="", named=False)
    yield (
        "without a name",
        cards.card(replace(SEEN, enquiry=nameless, association="", near=(), follows=111, date=HOSTILE)),
    )
    yield (
        "of somebody unknown, in danger",
        cards.card(EnquiryAtDesk(replace(UNKNOWN, concern=Concern.EMERGENCY, media="voice:AwAD"), KARIN)),
    )
    yield "about one person", cards.card(EnquiryAtDesk(replace(ASKED, concern=Concern.PERSONAL), KARIN))
    changed = replace(ASKED, before=f"Dürfen Kinder mit? {HOSTILE}", media="photo:AwAD")
    yield "changed, and asked by others", cards.card(replace(SEEN, enquiry=changed, same=SAME))
    yield "not needed any more", cards.card(replace(SEEN, enquiry=replace(ASKED, state=EnquiryState.WITHDRAWN)))
    yield "answered", cards.card(replace(SEEN, enquiry=ANSWERED))
    yield "answered with an entry", cards.card(replace(SEEN, enquiry=replace(ANSWERED, answer=""), entry=FAQ[0]))
    yield "asks the same", cards.merged(SAME[0], ASKED)


def _answers() -> Iterator[tuple[str, Screen]]:
    yield "write an answer", answers.ask(SEEN)
    yield "write an answer, or take a Baustein", answers.ask(SEEN, replies=True)
    reply = saved_reply("b1", "nord2027", HOSTILE, "karin", NOW)
    yield "which Baustein", replies.choose(SEEN, [reply, reply], 1, 3)
    yield "change an answer", answers.ask(SEEN, HOSTILE)
    yield "with which entry", answers.choose_entry(SEEN)
    yield "before it is sent", answers.confirm(SEEN, HOSTILE, "abc123")
    both = answers.whole(HOSTILE, FAQ[0], Language.ENGLISH)
    yield "before it is sent, with an entry", answers.confirm(replace(SEEN, same=SAME), both, "abc123")
    yield "sent", answers.sent([ANSWERED])
    yield (
        "sent to several, one by mail",
        answers.sent([ANSWERED, *(replace(one, mail="ada@example.org") for one in SAME)]),
    )


def _handing() -> Iterator[tuple[str, Screen]]:
    away = {"jonas": Absence("jonas", date(2027, 3, 20), None, NOW)}
    yield "to whom", handing.to_whom(replace(SEEN, away=away, colleagues=(JONAS,)))
    yield "to nobody else", handing.to_whom(replace(SEEN, colleagues=()))
    yield "handed over", handing.handed_over(ASKED, HOSTILE)
    yield "given", handing.given(ASKED, HOSTILE)
    yield "taken over", handing.taken_over(ASKED, HOSTILE)


def _merging() -> Iterator[tuple[str, Screen]]:
    yield "which asks the same", merging.choose(SEEN, SAME)
    yield "none asks the same", merging.choose(SEEN, ())
    yield "do both ask the same", merging.preview(SEEN, SAME[0])


def _corrections() -> Iterator[tuple[str, Screen]]:
    wrong = replace(SEEN, enquiry=ANSWERED)
    yield "what is right", correcting.ask(wrong)
    yield "before a correction is sent", correcting.confirm(wrong, HOSTILE, "abc123")
    yield "a correction is sent", correcting.sent([ANSWERED])
    yield "a correction is sent to several", correcting.sent([ANSWERED, *SAME])
    yield "corrected", cards.card(replace(wrong, enquiry=replace(ANSWERED, corrected_at=NOW)))


def _lists() -> Iterator[tuple[str, Screen]]:
    cohort = Cohort("nord2027", HOSTILE, "carrier", "NI", date(2027, 6, 30), "default")
    urgent = (replace(ASKED, concern=Concern.EMERGENCY), replace(TAKEN, concern=Concern.PERSONAL), *SAME)
    yield "what waits", lists.listed(lists.EnquiryPage(cohort, urgent, 1, 3, 20, answered=False), NOW)
    one = Announcement("a1", cohort.id, "karin", NOW, number=14)
    yield "about an announcement", lists.about(one, (ASKED, ANSWERED), (1, 3), NOW)
    yield "nothing about an announcement", lists.about(one, (), (0, 1), NOW)
    yield "an answer to an announcement", cards.card(replace(SEEN, announcement=14))
    yield "nothing waits", lists.listed(lists.EnquiryPage(cohort, (), 0, 1, 0, answered=False), NOW)
    yield "what was answered", lists.listed(lists.EnquiryPage(cohort, (ANSWERED,), 0, 1, 1, answered=True), NOW)
    yield "nothing was answered", lists.listed(lists.EnquiryPage(cohort, (), 0, 1, 0, answered=True), NOW)
