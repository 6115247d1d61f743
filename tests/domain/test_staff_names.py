"""Nobody calls themselves so that others take them for the house."""

import pytest

from bot.domain.joining.staff_names import own_name_in, proposed_name
from bot.domain.names import NoName

STAFF = (
    "Koordination", "KOORDINATION", "die Koordination", "Koordinatorin Karin", "Karin (Koordination)",
    "Projektschmiede",
    "Projektschmiede Team", "projekt-schmiede", "Team Projektschmiede Nord", "Coordinator", "The Coordination Team",
    "Koor\u202edination", "Koor\u200bdination", "Koor\u00addination", "K o o r d i n a t i o n", "K0ordinati0n",
    "Kооrdinаtiоn", "Κοοrdination", "Koordınation", "Koordlnation", "Köördination", "Ｋｏｏｒｄｉｎａｔｉｏｎ",
    "𝐊𝐨𝐨𝐫𝐝𝐢𝐧𝐚𝐭𝐢𝐨𝐧",
    "ᴋᴏᴏʀᴅɪɴᴀᴛɪᴏɴ", "P.r.o.j.e.k.t.s.c.h.m.i.e.d.e", "Admin", "Administrator",
    "Support", "das Team", "Bot",
    "Admin 🎉", "✅ Koordination ✅", "Telegram Koordinator",
)  # fmt: skip
PEOPLE = (
    "Samira", "Karin Berg", "Team Brücke", "Anna vom Support", "Botho", "Robot", "Adminis Trator-Meier",
    "Zoé & \"Co\" 🎉",
    "<b>Zoé & \"Co\" 🎉", "Иван Петров", "Ольга", "Γιώργος", "محمد", "김철수", "Koch", "Schmied", "Ordina", "Coord",
)  # fmt: skip


@pytest.mark.parametrize("typed", STAFF)
def test_names_of_the_house_are_taken(typed: str) -> None:
    assert own_name_in(typed) is NoName.STAFF
    assert proposed_name(typed) == ""


@pytest.mark.parametrize("typed", PEOPLE)
def test_names_of_people_are_not(typed: str) -> None:
    assert own_name_in(typed) == proposed_name(typed) == typed


def test_what_is_no_name_at_all_is_said_first() -> None:
    assert own_name_in("\u200b") is NoName.EMPTY
    assert own_name_in("Koordination " * 9) is NoName.LONG
