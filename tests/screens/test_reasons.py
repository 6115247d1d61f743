import re
from pathlib import Path

GOLDEN = Path(__file__).parent / "golden"
REASON = re.compile(r"(?P<before>(?:<i>)?)(?:Ihr bekommt|Du bekommst|You get) (?:das, weil|this because)")


def test_why_a_message_comes_always_looks_the_same() -> None:
    reasons = [
        (screens.name, reason["before"])
        for screens in GOLDEN.glob("*.txt")
        for reason in REASON.finditer(screens.read_text("utf-8"))
    ]
    assert len(reasons) > 50
    assert [name for name, before in reasons if before != "<i>"] == []
