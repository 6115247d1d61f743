"""The part of the programme that changes every year: read strictly, and checked against itself."""

from bot.domain.funding_call import Call, FundingPriority
from bot.domain.words import Words
from bot.programme.sheet import TomlTable


def read_call(main: TomlTable) -> Call:
    """To be used only while there are no faults."""
    before = len(main.faults)
    sheet = main.below("call")
    priorities = tuple(
        FundingPriority(row.text("name"), row.perhaps("meaning"), row.truth("example", False))
        for row in main.rows("priorities")
    )
    call = _call(sheet, priorities, tuple(row.words("name") for row in main.rows("excluded")))
    sheet.close()
    if len(main.faults) == before:
        _check(call, sheet, main)
    return call


def _call(sheet: TomlTable, priorities: tuple[FundingPriority, ...], excluded: tuple[Words, ...]) -> Call:
    return Call(
        valid_for=sheet.positive("valid_for"),
        checked=sheet.day("checked"),
        deadline=sheet.day("deadline"),
        start=sheet.day("start"),
        address=sheet.text("address"),
        most_a_year=sheet.positive("most_a_year"),
        most_in_all=sheet.positive("most_in_all"),
        most_months=sheet.positive("most_months"),
        own_percent=sheet.positive("own_percent"),
        priorities=priorities,
        excluded=excluded,
        outlines=sheet.positive("outlines"),
        outlines_in=sheet.positive("outlines_in"),
        place_deadlines=sheet.days("place_deadlines"),
        carriers=tuple(sheet.names("carriers")),
        mail=sheet.text("mail"),
        phone=sheet.text("phone"),
    )


def _check(call: Call, sheet: TomlTable, main: TomlTable) -> None:
    if call.start.year != call.valid_for:
        sheet.complain(f'"start" is not in the year {call.valid_for} of "valid_for". Correct one of them.', "start")
    if call.deadline >= call.start:
        sheet.complain('"deadline" does not come before "start". Correct one of them.', "deadline")
    if call.most_in_all < call.most_a_year:
        sheet.complain('"most_in_all" is less than "most_a_year". Correct one of them.', "most_in_all")
    if not call.own_percent < 100:
        sheet.complain('"own_percent" is no percentage. Write a number from 1 to 99.', "own_percent")
    if (examples := sum(priority.example for priority in call.priorities)) != 1:
        what = f"{examples} priorities say example = true. Exactly one must: the one that the examples speak of."
        main.complain(what, "priorities")
