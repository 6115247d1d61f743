"""When words count as a way to ask: nobody teaches alone, and nobody with many browsers."""

import pytest

from bot.domain.faq.learning import KOORDINATION, FaqVote, alike, counts

WORDS = "darf man kinder mitbringen"


def vote(who: str, yes: bool = True, known: bool = True, text: str = WORDS) -> FaqVote:
    return FaqVote("kinder", text, who, yes, known)


@pytest.mark.parametrize(
    "votes, expected",
    [
        ((), False),
        ((vote("a"),), False),
        ((vote("a"), vote("a")), False),
        ((vote("a"), vote("b")), True),
        ((vote("a"), vote("a", text="kinder mitbringen erlaubt")), False),
        ((vote("a"), vote("b", text="kinder mitbringen, darf man das")), True),
        ((vote("a"), vote("b", text="was kostet die teilnahme")), False),
        ((vote("x", known=False), vote("y", known=False), vote("z", known=False)), False),
        ((vote("a"), vote("x", known=False)), True),
        ((vote("a"), vote("b"), vote("c", yes=False)), False),
        ((vote("a"), vote("b"), vote("c", yes=False), vote("d")), True),
        ((vote("a"), vote("b"), vote("b", yes=False)), False),
        ((vote("a"), vote("b"), vote("c"), vote("x", False, False), vote("y", False, False)), True),
        ((vote(KOORDINATION),), True),
        ((vote(KOORDINATION), vote("a", yes=False), vote("b", yes=False)), True),
        ((vote("a"), vote("b"), vote("c"), vote(KOORDINATION, yes=False)), False),
        ((vote(KOORDINATION, text="kinder mitbringen, darf man das"),), False),
    ],
)
def test_who_teaches(votes: tuple[FaqVote, ...], expected: bool) -> None:
    assert counts(WORDS, votes) is expected


@pytest.mark.parametrize(
    "one, other, expected",
    [
        ("Kostet das was?", "kostet das was", True),
        ("kinder mitbringen erlaubt", "darf man kinder mitbringen", True),
        ("kostet das was", "was ist das", False),
        ("wie viel eigenanteil müssen wir zahlen", "eigenanteil wieviel zahlen", True),
        ("", "", True),
        ("a b", "c d", False),
    ],
)
def test_what_is_nearly_the_same(one: str, other: str, expected: bool) -> None:
    assert alike(one, other) is expected
