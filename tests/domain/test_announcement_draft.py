"""What a draft lacks, how its parts change, who is meant, and what was sent twice by mistake."""

from datetime import UTC, datetime

import pytest
from msgspec.structs import replace

from bot.domain.announcements import audience as audiences
from bot.domain.announcements.announcement import Announcement, Audience
from bot.domain.announcements.draft import (
    Lacking,
    SaidBefore,
    comes_apart,
    counts,
    lacking,
    length,
    nearly_the_same,
    saved_text,
    seconds,
    should_be_protected,
    toggled,
    used_again,
    with_enclosure,
    with_link,
    with_more,
    with_part,
    with_text,
)
from bot.domain.dialog import mark_of
from bot.domain.errors import Refusal
from bot.links.announcement_compose import ShowDraft
from bot.terms import MemberRole
from bot.terms.announcements import AnnouncementKind, AnnouncementState, AudienceGroup, ReplyButton

NOW = datetime(2027, 3, 10, 18, 42, tzinfo=UTC)
EMPTY = Announcement("a1", "nord", "karin", NOW)
DONE = replace(EMPTY, html="<b>Hallo</b>", kind=AnnouncementKind.INFO, audience=Audience(("nord",)))
BACK = ShowDraft("a1")


@pytest.mark.parametrize(
    "one, people, lacks",
    [
        (EMPTY, 0, (Lacking.CONTENT, Lacking.AUDIENCE, Lacking.KIND)),
        (DONE, 3, ()),
        (DONE, 0, (Lacking.NOBODY,)),
        (replace(DONE, html="<b> </b>"), 3, (Lacking.CONTENT,)),
        (replace(DONE, html="", enclosures=("f1",)), 3, ()),
        (replace(DONE, html="x" * 4000), 3, ()),
        (replace(DONE, html="x" * 4001), 3, (Lacking.LENGTH,)),
        (replace(DONE, html="🎉" * 2001), 3, (Lacking.LENGTH,)),
        (replace(DONE, html="<b>&amp;</b>" * 3000), 3, ()),
        (replace(DONE, html="Hallo {vornahme}"), 3, (Lacking.PLACEHOLDER,)),
        (replace(DONE, kind=None, audience=Audience()), 3, (Lacking.AUDIENCE, Lacking.KIND)),
    ],
)
def test_what_a_draft_lacks(one: Announcement, people: int, lacks: tuple[Lacking, ...]) -> None:
    assert lacking(one, people) == lacks
    assert lacking(one, people, over=True) == (*lacks, Lacking.VALIDITY)


@pytest.mark.parametrize(
    "html, enclosures, same",
    [
        ("<b>hallo</b> ", ("f1",), True),
        ("<b>Hallo</b>", (), True),
        ("<b>Hallo ihr</b>", ("f0",), False),
        ("", ("f0",), False),
    ],
)
def test_which_content_is_the_same(html: str, enclosures: tuple[str, ...], same: bool) -> None:
    sent = replace(DONE, enclosures=("f0",))
    assert (replace(sent, html=html, enclosures=enclosures).fingerprint == sent.fingerprint) is same
    alone = replace(sent, html="")
    assert (replace(alone, enclosures=("f0",)).fingerprint == alone.fingerprint) is True
    assert (replace(alone, enclosures=("f1",)).fingerprint == alone.fingerprint) is False


@pytest.mark.parametrize("people, least", [(0, 0), (1, 1), (28, 1), (29, 2), (41, 2), (10_000, 358)])
def test_how_long_it_takes(people: int, least: int) -> None:
    assert seconds(people) == least


def test_messages_stand_one_below_the_other_and_each_can_change() -> None:
    one = with_more(with_more(EMPTY, "<b>Hallo</b>"), "Bis bald\n\n\n")
    assert one.html == "<b>Hallo</b>\n\nBis bald"
    changed = with_part(one, mark_of("<b>Hallo</b>"), "<i>Guten Tag</i>")
    assert changed
    assert changed.html == "<i>Guten Tag</i>\n\nBis bald"
    assert with_part(changed, mark_of("<b>Hallo</b>"), "x") is None
    gone = with_part(one, mark_of("Bis bald"), "")
    assert gone
    assert gone.html == "<b>Hallo</b>"
    assert with_text(one, " neu ").html == "neu"
    assert length(one) == len("Hallo\n\nBis bald")


def test_files_are_counted() -> None:
    one = EMPTY
    for number in range(10):
        one = with_enclosure(one, f"f{number}")
    assert with_enclosure(one, "f3").enclosures == tuple(f"f{number}" for number in range(10))
    with pytest.raises(Refusal):
        with_enclosure(one, "f10")


@pytest.mark.parametrize(
    "files, characters, apart",
    [((), 4000, False), (("f1",), 900, False), (("f1",), 1000, True), (("f1", "f2"), 5, True)],
)
def test_when_picture_and_text_come_apart(files: tuple[str, ...], characters: int, apart: bool) -> None:
    assert comes_apart(replace(EMPTY, html="x" * characters, enclosures=files)) is apart


def test_buttons_are_switched_in_their_order() -> None:
    one = toggled(toggled(EMPTY, ReplyButton.QUESTION), ReplyButton.READ)
    assert one.buttons == (ReplyButton.READ, ReplyButton.QUESTION)
    assert toggled(one, ReplyButton.READ).buttons == (ReplyButton.QUESTION,)


@pytest.mark.parametrize(
    "typed, label, address",
    [
        ("Zum Formular https://forms.example.org/a?b=1", "Zum Formular", "https://forms.example.org/a?b=1"),
        ("https://example.org/x. Anmelden:", "Anmelden", "https://example.org/x"),
        ("https://example.org/x", "example.org", "https://example.org/x"),
        ("Karte: www.example.org", "Karte", "https://www.example.org"),
    ],
)
def test_a_link_with_its_words(typed: str, label: str, address: str) -> None:
    one = with_link(EMPTY, typed, BACK)
    assert (one.link_label, one.link) == (label, address)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "Zum Formular",
        "http://example.org",
        "javascript:alert(1)",
        "https://anna:geheim@example.org",
        "https://x",
        "Ein sehr langer Name für einen einzigen Knopf https://example.org",
    ],
)
def test_no_link(typed: str) -> None:
    with pytest.raises(Refusal) as no:
        with_link(EMPTY, typed, BACK)
    assert no.value.to == BACK


@pytest.mark.parametrize(
    "html, link, proposed",
    [
        ("Wir treffen uns: https://us02web.zoom.us/j/123?pwd=abc", "", True),
        ('<a href="https://meet.jit.si/Schmiede">hier</a>', "", True),
        ("Hallo", "https://bbb.example.org/b/kar-abc", True),
        ("Mehr auf https://example.org/programm", "", False),
        ("Hallo", "", False),
    ],
)
def test_addresses_of_calls_should_be_protected(html: str, link: str, proposed: bool) -> None:
    one = replace(EMPTY, html=html, link=link)
    assert should_be_protected(one) is proposed
    assert not should_be_protected(replace(one, protected=True))


def test_content_is_used_again_for_nobody_yet() -> None:
    old = replace(DONE, state=AnnouncementState.DONE, number=14, valid_until=NOW, enclosures=("f1",), version=7)
    again = used_again(old, "a2", "jonas", NOW)
    assert (again.html, again.kind, again.enclosures) == (old.html, old.kind, old.enclosures)
    assert again == replace(again, number=0, audience=Audience(), state=AnnouncementState.DRAFT, version=0)
    assert (again.valid_until, again.author) == (None, "jonas")


def test_a_text_is_saved_with_its_title() -> None:
    kept = saved_text("t1", DONE, "  Einladung  ", "karin", NOW)
    assert (kept.title, kept.html, kept.kind) == ("Einladung", "<b>Hallo</b>", AnnouncementKind.INFO)
    for one, title in ((DONE, "  "), (EMPTY, "Titel")):
        with pytest.raises(Refusal):
            saved_text("t1", one, title, "karin", NOW)


@pytest.mark.parametrize(
    "shared, people, same", [(8, 10, True), (7, 10, False), (10, 10, True), (0, 0, False), (1, 1, True)]
)
def test_the_same_again(shared: int, people: int, same: bool) -> None:
    found = nearly_the_same([SaidBefore(replace(DONE, id="a0", started_at=NOW), shared)], people)
    assert bool(found) is same


@pytest.mark.parametrize(
    "state, follows, unanswered, mistake",
    [
        (AnnouncementState.DONE, None, None, True),
        (AnnouncementState.CANCELLED, None, None, True),
        (AnnouncementState.SCHEDULED, "other", None, True),
        (AnnouncementState.WITHDRAWN, None, None, False),
        (AnnouncementState.DONE, "a0", None, False),
        (AnnouncementState.DONE, None, "a0", False),
    ],
)
def test_a_reminder_is_no_mistake(
    state: AnnouncementState, follows: str | None, unanswered: str | None, mistake: bool
) -> None:
    one = replace(DONE, follows=follows, audience=Audience(("nord",), unanswered=unanswered))
    assert counts(one, replace(DONE, id="a0", state=state)) is mistake


def test_of_several_the_newest_counts() -> None:
    older, newer = (replace(DONE, id=id, started_at=NOW.replace(hour=hour)) for id, hour in (("a", 1), ("b", 9)))
    found = nearly_the_same([SaidBefore(newer, 9), SaidBefore(older, 9)], 9)
    assert found
    assert found.one is newer


ALL = audiences.everybody(("nord", "sued"))
WITH_ALUMNI = replace(ALL, groups=tuple(AudienceGroup))


@pytest.mark.parametrize(
    "chosen, expected",
    [
        (audiences.with_cohort(ALL, ("nord", "sued"), "sued"), replace(ALL, cohorts=("nord",))),
        (audiences.with_cohort(replace(ALL, cohorts=("nord",)), ("nord",), "nord"), replace(ALL, cohorts=("nord",))),
        (audiences.with_cohort(ALL, ("nord", "sued"), "fern"), ALL),
        (audiences.within(ALL, ("nord",)), replace(ALL, cohorts=("nord",))),
        (audiences.within(ALL, ()), replace(ALL, cohorts=())),
        (audiences.with_stage(replace(ALL, chosen=("x",)), "idee"), replace(ALL, stages=("idee",))),
        (audiences.with_stage(replace(ALL, stages=("idee",)), "idee"), ALL),
        (audiences.with_land(ALL, "NI"), replace(ALL, lands=("NI",))),
        (audiences.with_role(ALL, MemberRole.CONTACT), replace(ALL, roles=(MemberRole.CONTACT,))),
        (audiences.with_role(replace(ALL, roles=tuple(MemberRole)[:2]), MemberRole.READER), ALL),
        (
            audiences.with_group(ALL, AudienceGroup.ALUMNI),
            replace(ALL, groups=(AudienceGroup.MEMBERS, AudienceGroup.ALUMNI)),
        ),
        (audiences.with_group(ALL, AudienceGroup.MEMBERS), ALL),
        (audiences.with_group(replace(ALL, stages=("idee",), chosen=("x",)), AudienceGroup.ALUMNI), WITH_ALUMNI),
        (audiences.with_stage(WITH_ALUMNI, "idee"), replace(ALL, stages=("idee",))),
        (audiences.with_association(WITH_ALUMNI, "x"), replace(ALL, chosen=("x",))),
        (
            audiences.with_association(replace(ALL, stages=("idee",), lands=("NI",), unanswered="a0"), "x"),
            replace(ALL, chosen=("x",)),
        ),
        (audiences.with_association(replace(ALL, chosen=("x", "y")), "x"), replace(ALL, chosen=("y",))),
        (audiences.without_answer(replace(ALL, chosen=("x",)), "a0"), replace(ALL, unanswered="a0")),
        (audiences.without_answer(replace(ALL, unanswered="a0"), "a0"), ALL),
    ],
)
def test_how_a_choice_changes(chosen: Audience, expected: Audience) -> None:
    assert chosen == expected
