"""A deadline of one's own."""

from datetime import date

from bot.domain.desk.ways import onward
from bot.domain.screen import Button, Screen, Value, row
from bot.domain.stand import Stand
from bot.domain.wording import back_to, called
from bot.links.desk import AskDeadline, DeskAssociation, SetDeadline
from bot.links.dialog import Cancel
from bot.links.journey import ShowMap


def ask(stand: Stand) -> Screen:
    args: dict[str, Value] = {"name": stand.association.name, "day": stand.deadline}
    return Screen("desk-ask-deadline", args, rows=(back_to(DeskAssociation(stand.association.id)),))


def confirm(stand: Stand, day: date) -> Screen:
    id = stand.association.id
    rows = (
        row(Button("set", SetDeadline(id, day.isoformat()))),
        row(Button("again", AskDeadline(id)), Button("common-cancel", Cancel())),
    )
    return Screen("desk-confirm-deadline", {"name": stand.association.name, "day": day}, rows=rows)


def kept(stand: Stand) -> Screen:
    kind = "set" if stand.association.deadline else "dropped"
    args: dict[str, Value] = {"name": stand.association.name, "day": stand.deadline}
    return Screen(f"desk-deadline-{kind}", args, rows=(onward(stand),))


def told(stand: Stand, who: str, _: str) -> Screen:
    kind = "set" if stand.association.deadline else "dropped"
    args: dict[str, Value] = {"association": stand.association.name, "day": stand.deadline, "who": called(who)}
    rows = (row(Button("common-to-map", ShowMap(stand.association.id))),)
    return Screen(f"desk-told-deadline-{kind}", args, rows=rows)
