"""What of typed lines may be meant otherwise: said in words, and each one tap."""

from collections.abc import Sequence

from bot.domain.finance.changes import read_otherwise, share_of
from bot.domain.finance.plan import ONE
from bot.domain.finance_lines.reading import ProposedItem
from bot.domain.money import money, multiplied, quantity
from bot.domain.names import short
from bot.domain.screen import Button, Lines, Rows, Say, Value, row
from bot.domain.wording import lines
from bot.links.finance_plan import AskFinancePeriod, SetItemReading, SetItemWorth
from handlers.finance_plan.screens.seen import PlanSeen

LONGEST_OTHER = 14
MOST_DOUBTS = 8


def offers(seen: PlanSeen, read: ProposedItem) -> Rows:
    """What else the line may have meant, each one tap."""
    item = read.item
    ways: list[tuple[str, int, int, dict[str, Value]]] = []
    if read.share:
        ways.append(("share", share_of(item, read.share), item.quantity, {"percent": read.share}))
    ways.extend(
        ("times", item.price, multiplied((item.quantity, one)), {"number": quantity(one)}) for one in multipliers(read)
    )
    if read.comma and read.comma.quantity:
        ways.append(("comma", read.comma.price, read.comma.quantity, {}))
    if read.whole:
        ways.append(("whole", read.whole, ONE, {}))
    if read.stated:
        ways.append(("stated", read.stated, ONE, {}))
    worths = (
        row(
            Button(
                f"finance_plan-offer.{label}",
                SetItemWorth(seen.id, item.id, price, count, item.version),
                {**args, "amount": money((price * count + ONE // 2) // ONE)},
            )
        )
        for label, price, count, args in ways
    )
    period = row(Button("finance_plan-to-period", AskFinancePeriod(seen.id)))
    return (*other_way(seen, read), *worths, *((period,) if read.longer else ()))


def multipliers(read: ProposedItem) -> tuple[int, ...]:
    """All together first."""
    return tuple(dict.fromkeys((read.times, *read.counts))) if read.counts else ()


def other_way(seen: PlanSeen, read: ProposedItem) -> Rows:
    if read.other is None:
        return ()
    item, other = read.item, read.other
    became = read_otherwise(item, other)
    link = SetItemReading(seen.id, item.id, other.cents, other.digits, other.place, item.version)
    args: dict[str, Value] = {"amount": money(became.price), "title": short(became.title, LONGEST_OTHER)}
    return (row(Button("finance_plan-offer.other", link, args)),)


def doubts(seen: PlanSeen, read: Sequence[ProposedItem]) -> Value | None:
    told = [(one.item.title, doubt(seen, one)) for one in read if one.doubts]
    said = [Say("finance_plan-doubt-of", {"title": title, "doubt": doubt}) for title, doubt in told if doubt]
    more = len(said) - MOST_DOUBTS
    rest = Say("finance_plan-and-more", {"number": more}) if more > 0 else None
    return lines(*said[:MOST_DOUBTS], rest) if told else None


def doubt(seen: PlanSeen, read: ProposedItem) -> Value | None:
    """Asked only where two readings are likely."""
    if read.often_said and not read.doubts:
        return None
    counted = money((read.item.price * read.item.quantity + ONE // 2) // ONE)
    price = money(read.item.price)
    others = Lines(tuple(f"M {number}" for number in read.left_out), gap=", ")
    return lines(
        Say("finance_plan-doubt-other", {"amount": price, "title": read.item.title}) if read.other else None,
        Say("finance_plan-doubt-comma", {"amount": counted}) if read.comma else None,
        Say("finance_plan-doubt-whole") if read.whole else None,
        Say("finance_plan-doubt-measures", {"first": read.item.measure, "others": others}) if read.left_out else None,
        Say("finance_plan-doubt-share", {"percent": read.share, "amount": counted}) if read.share else None,
        _counted(read, counted),
        Say("finance_plan-doubt-stated", {"stated": money(read.stated), "amount": counted}) if read.stated else None,
        _longer(seen, read),
        None if read.often_said else Say("finance_plan-doubt-often"),
    )


def _longer(seen: PlanSeen, read: ProposedItem) -> Value | None:
    args: dict[str, Value] = {"said": read.longer, "months": seen.plan.period.months}
    return Say("finance_plan-doubt-longer", args) if read.longer else None


def _counted(read: ProposedItem, amount: str) -> Value | None:
    if len(read.counts) > 1:
        numbers = Lines(tuple(map(quantity, read.counts)), gap=" × ")
        return Say("finance_plan-doubt-counts", {"numbers": numbers, "amount": amount})
    return Say("finance_plan-doubt-times", {"number": quantity(read.times), "amount": amount}) if read.times else None
