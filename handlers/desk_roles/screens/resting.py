"""A chat of somebody of a desk lay still for long."""

from bot.domain.cohorts import Cohort
from bot.domain.desk.role import RESTS_AFTER, DeskSeat
from bot.domain.screen import Button, Screen, Value, row
from bot.domain.wording import HOME, called
from bot.links.settings import ToTelegram
from handlers.desk_roles.screens.parts import role, to_roles

DAYS = RESTS_AFTER.days
CHAT_PARTED = Screen("desk_roles-chat-parted", {"days": DAYS})
OTHER_CHAT_PARTED = Screen("desk_roles-other-chat-parted", {"days": DAYS}, (row(Button("back", ToTelegram())), HOME))


def rests(cohort: Cohort, seat: DeskSeat) -> Screen:
    """To whoever had the role."""
    return Screen("desk_roles-rests", _args(cohort, seat), (HOME,))


def told(cohort: Cohort, seat: DeskSeat) -> Screen:
    """To those who coordinate."""
    return Screen("desk_roles-told-rests", {**_args(cohort, seat), "name": called(seat.name)}, (row(to_roles(cohort)),))


def _args(cohort: Cohort, seat: DeskSeat) -> dict[str, Value]:
    return {"role": role(seat.role), "cohort": cohort.title, "days": DAYS}
