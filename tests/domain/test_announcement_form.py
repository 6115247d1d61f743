"""What the fields of the page make of a draft, and what they cannot."""

from datetime import UTC, date, datetime

import pytest

from bot.domain.announcements.announcement import Announcement, Audience
from bot.domain.announcements.form import KEPT, Fields, FormChoices, FormFault, enclosure_of, file_faults, filled_in
from bot.domain.enclosure import EnclosureKind
from bot.terms import MemberRole
from bot.terms.announcements import AudienceGroup

NOW = datetime(2027, 3, 10, tzinfo=UTC)
BEFORE = Audience(("k",), stages=("a",), roles=(MemberRole.READER,), unanswered="x")
DRAFT = Announcement("d", "k", "kim", NOW, audience=BEFORE, enclosures=("f",), link="https://old.de", link_label="Alt")
CHOICES = FormChoices({"k": "K", "m": "M"}, ("a", "b"), ("HB", "NI"), {"v": "V", "w": "W"})


@pytest.mark.parametrize(
    "fields, audience",
    [
        ({}, Audience(("k",))),
        ({"kohorten": ["m", "k", "fremd"]}, Audience(("k", "m"))),
        ({"kohorten": ["fremd"]}, Audience(("k",))),
        ({"schritte": ["b", "fremd"], "laender": ["NI", "XX"]}, Audience(("k",), stages=("b",), lands=("NI",))),
        ({"schritte": ["b"], "laender": ["NI"], "vereine": ["w", "fremd"]}, Audience(("k",), chosen=("w",))),
        ({"wer": ["kontakt"]}, Audience(("k",), roles=(MemberRole.CONTACT,))),
        ({"wer": [KEPT]}, Audience(("k",), roles=(MemberRole.READER,))),
        ({"wer": ["admin"]}, Audience(("k",))),
        ({"gruppen": ["alumni"]}, Audience(("k",), (AudienceGroup.ALUMNI,))),
        ({"gruppen": ["alumni", "members"], "schritte": ["b"]}, Audience(("k",), stages=("b",))),
        ({"unbeantwortet": ["1"]}, Audience(("k",), unanswered="x")),
    ],
)
def test_only_what_can_be_chosen_counts(fields: Fields, audience: Audience) -> None:
    assert filled_in(DRAFT, fields, "Text", CHOICES, NOW.date()).one.audience == audience


@pytest.mark.parametrize(
    "fields, until, link, faults",
    [
        ({}, None, "", ()),
        ({"bis": ["2027-03-10"]}, date(2027, 3, 10), "", ()),
        ({"bis": ["2027-03-09"]}, None, "", (FormFault.PAST,)),
        ({"bis": ["10.3."]}, None, "", (FormFault.DAY,)),
        ({"knopf": ["Los"], "adresse": ["https://neu.de/a"]}, None, "https://neu.de/a", ()),
        ({"knopf": ["Los"]}, None, "https://old.de", (FormFault.LINK,)),
        ({"knopf": ["x" * 41], "adresse": ["https://neu.de"]}, None, "https://old.de", (FormFault.LINK,)),
        ({"bis": ["x"], "adresse": ["javascript:1"]}, None, "https://old.de", (FormFault.DAY, FormFault.LINK)),
    ],
)  # fmt: skip
def test_what_is_wrong_is_left_as_it_was(
    fields: Fields, until: date | None, link: str, faults: tuple[FormFault, ...]
) -> None:
    form = filled_in(DRAFT, fields, "Text", CHOICES, NOW.date())
    assert (form.one.link, form.faults) == (link, faults)
    assert (form.one.valid_until.date() if form.one.valid_until else None) == until


def test_files_go_together_up_to_a_limit() -> None:
    megabyte = 1024 * 1024
    assert file_faults(DRAFT, [2 * megabyte, 3 * megabyte]) == ()
    assert file_faults(DRAFT, [5 * megabyte, 1]) == (FormFault.FILES,)
    assert file_faults(DRAFT, [1] * 9) == ()
    assert file_faults(DRAFT, [1] * 10) == (FormFault.MANY,)
    assert filled_in(DRAFT, {"anhang-weg": ["1"]}, "", CHOICES, NOW.date()).one.enclosures == ()
    assert enclosure_of("f", "x.txt", b"\xff\xd8\xff bild").kind is EnclosureKind.PHOTO
    assert enclosure_of("f", "x.png", b"MZ").kind is EnclosureKind.DOCUMENT
