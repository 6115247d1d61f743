"""Which files Telegram takes together, and what the reports of one recipient amount to."""

from datetime import UTC, datetime

import pytest

from bot.domain.delivery_report import STAYS, DeliveryReport, merged
from bot.domain.enclosure import Enclosure, EnclosureKind, together
from bot.domain.messages import Act, Fate

AT = datetime(2027, 3, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    "kinds, groups",
    [
        ("", []),
        ("p", ["p"]),
        ("pvp", ["pvp"]),
        ("pdvd", ["pv", "dd"]),
        ("ogog", ["o", "g", "o", "g"]),
        ("apa", ["aa", "p"]),
        ("p" * 21, ["p" * 10, "p" * 10, "p"]),
    ],
)
def test_together(kinds: str, groups: list[str]) -> None:
    names = dict(zip("pvdaog", EnclosureKind, strict=True))
    enclosed = tuple(Enclosure(str(n), names[kind], "x", "x") for n, kind in enumerate(kinds))
    letters = {kind: letter for letter, kind in names.items()}
    assert ["".join(letters[one.kind] for one in group) for group in together(enclosed)] == groups


def report(
    id: str, act: Act = Act.SEND, state: Fate = Fate.SENT, fault: str = "", message: str | None = "1", about: str = ""
) -> DeliveryReport:
    return DeliveryReport(id, "p", act, about, state, fault, message, AT, None)


@pytest.mark.parametrize(
    "reports, state, fault, message",
    [
        ([report("a")], Fate.SENT, "", "1"),
        ([report("a"), report("b", message="2 3")], Fate.SENT, "", "1 2 3"),
        ([report("a"), report("b", state=Fate.WAITING, fault="429", message=None)], Fate.WAITING, "429", "1"),
        ([report("a", state=Fate.BLOCKED, fault="x"), report("b")], Fate.BLOCKED, "x", "1 1"),
        ([report("a", state=Fate.CLAIMED), report("b", state=Fate.FAILED)], Fate.CLAIMED, "", "1 1"),
        ([report("a", state=Fate.WITHDRAWN), report("b")], Fate.SENT, "", "1 1"),
        ([report("a", Act.DELETE), report("b", Act.DELETE, fault=STAYS)], Fate.SENT, STAYS, "1 1"),
        ([report("a", Act.EDIT, Fate.FAILED, about="s"), report("b", Act.EDIT, about="s")], Fate.SENT, "", "1"),
        ([report("a", Act.EDIT, about="s"), report("b", Act.EDIT, Fate.WAITING, about="s")], Fate.WAITING, "", "1"),
    ],
)
def test_one_report_for_each_act(reports: list[DeliveryReport], state: Fate, fault: str, message: str) -> None:
    [one] = merged(reports)
    assert (one.state, one.fault, one.message) == (state, fault, message)


def test_acts_and_people_are_reported_apart() -> None:
    assert len(merged([report("a"), report("b", Act.DELETE, about="a"), report("c", Act.EDIT, about="a")])) == 3
