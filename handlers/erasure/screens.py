from collections.abc import Sequence
from datetime import date, datetime

from bot.domain.cohorts import Association
from bot.domain.people import Channel
from bot.domain.privacy.erasure import Leaving
from bot.domain.privacy.own_data import MOST_LINES, OwnData
from bot.domain.screen import Button, File, Lines, Place, Say, Screen, Value, row
from bot.domain.wording import HOME
from bot.links.desk import DeskAssociation
from bot.links.erasure import AskErasure, ChooseLeftWork, EraseMe, KeepMe, MyData, TakeData
from bot.links.home import Home
from bot.links.welcome import PrivacyPage
from bot.terms import Language
from bot.terms.rights import LeftWork

NOTHING = Screen("erasure-nothing", rows=(row(Button("privacy", PrivacyPage(1, ""))), HOME))
EXPORTS = Screen("erasure-exports")
KEPT = Screen("erasure-kept", rows=(HOME,))
_DATA = row(Button("erasure-data", MyData()))
_STAYS = row(Button("erasure-not", Home()))


def overview(found: OwnData, language: Language) -> Screen:
    if not found:
        return NOTHING
    most = sorted(found, key=lambda one: len(one.rows), reverse=True)
    shown = {one.name for one in most[:MOST_LINES]}
    lines: list[Value] = [
        Say("erasure-line", {"title": one.title[language], "count": len(one.rows)})
        for one in found
        if one.name in shown
    ]
    if more := len(found) - len(lines):
        lines.append(Say("erasure-more", {"count": more}))
    rows = (row(Button("take", TakeData())), row(Button("erase", AskErasure())), HOME)
    return Screen("erasure-overview", {"lines": Lines(tuple(lines))}, rows)


def files(content: Sequence[tuple[str, str, bytes]], day: date) -> Screen:
    """Of each file the ending of its name, its kind and its bytes."""
    made = tuple(File(f"meine-daten-{day:%Y-%m-%d}{ending}", held, mime) for ending, mime, held in content)
    return Screen("erasure-files", rows=(HOME,), files=made)


def explained(leaving: Leaving, channel: Channel) -> Screen:
    args: dict[str, Value] = {
        "work": Lines(tuple(_work(leaving))),
        "chat": Say(f"erasure-chat-{channel}"),
    }
    on = ChooseLeftWork(LeftWork.STAYS)
    ways = (
        (row(Button("goes", ChooseLeftWork(LeftWork.GOES))), row(Button("stays", on)))
        if leaving.alone
        else (row(Button("on", on)),)
    )
    return Screen("erasure-explained", args, (*ways, _DATA, _STAYS), even=True)


def _work(leaving: Leaving) -> list[Value]:
    lines = [Say("erasure-work-shared", {"association": one.name}) for one in leaving.shared]
    lines += [Say("erasure-work-alone", {"association": one.name}) for one in leaving.alone]
    lines += [Say("erasure-work-desk", {"cohort": title}) for title in leaving.desks]
    lines += [Say("erasure-work-talks", {"count": leaving.talks})] if leaving.talks else []
    return [*lines]


def really(leaving: Leaving, work: LeftWork, now: datetime) -> Screen:
    """The way back stands where the finger was."""
    yes = EraseMe(work, int(now.timestamp() * 1000), len(leaving.alone))
    lines = [Say(f"erasure-with-{work.name.lower()}", {"association": one.name}) for one in leaving.alone]
    rows = (_STAYS, row(Button("yes", yes)))
    return Screen("erasure-really", {"work": Lines(tuple(lines))}, rows, place=Place.HERE, even=True)


def done(channel: Channel) -> Screen:
    return Screen("erasure-done", {"chat": Say(f"erasure-gone-{channel}")})


def mate_gone(association: Association) -> Screen:
    return Screen("erasure-mate", {"association": association.name}, (HOME,))


def last_gone(association: Association, work: LeftWork) -> Screen:
    if work is LeftWork.GOES:
        return Screen("erasure-last-goes", {"association": association.name})
    rows = (row(Button("show", DeskAssociation(association.id))),)
    return Screen("erasure-last-stays", {"association": association.name}, rows)


def mate_unreachable(association: Association) -> Screen:
    return Screen("erasure-mate-unreachable", {"association": association.name}, (HOME,))


def last_unreachable(association: Association) -> Screen:
    rows = (row(Button("show", DeskAssociation(association.id))),)
    return Screen("erasure-last-unreachable", {"association": association.name}, rows)


def idle(day: date) -> Screen:
    """`day`: when they are deleted."""
    rows = (row(Button("keep", KeepMe())), _DATA, row(Button("erase", AskErasure())))
    return Screen("erasure-idle", {"day": day}, rows)
