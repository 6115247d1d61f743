"""What the programme says is to be done after a yes and after a no."""

from msgspec import Struct

from bot.domain.submission.guide import CheckItem
from bot.terms import Outcome


class AfterGuide(Struct, frozen=True):
    granted: tuple[CheckItem, ...] = ()
    refused: tuple[CheckItem, ...] = ()

    def steps(self, outcome: Outcome) -> tuple[CheckItem, ...]:
        """None at all while they wait."""
        return {Outcome.GRANTED: self.granted, Outcome.REFUSED: self.refused}.get(outcome, ())

    def item(self, outcome: Outcome, id: str) -> CheckItem | None:
        return next((one for one in self.steps(outcome) if one.id == id), None)
