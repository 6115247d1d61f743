"""What the page of questions and answers needs from the rest of the house."""

from typing import Protocol

from msgspec import Struct


class ShownWord(Struct, frozen=True):
    """A word of the trade."""

    term: str
    everyday: str
    html: str


class ShownAnswer(Struct, frozen=True):
    """One answer of the house. The HTML is as in a payload."""

    question: str
    html: str
    words: tuple[ShownWord, ...] = ()


class FoundAnswers(Struct, frozen=True):
    kind: str
    """As the chat would answer: clear (one), choose (up to three), unknown; personal or emergency when it is for a
    person; nothing when there is nothing to look for."""
    answers: tuple[ShownAnswer, ...] = ()
    words: tuple[ShownWord, ...] = ()
    """Which they may have looked for."""
    about: str = ""
    """HTML for personal and emergency."""
    withheld: tuple[str, ...] = ()
    """Kinds of personal data without which was looked."""


class Shelf(Struct, frozen=True):
    """A topic or a step."""

    id: str
    name: str


class AnswerBook(Protocol):
    """The answers of the house, for anybody. Nothing is kept of who asks."""

    async def search(self, text: str, language: str, visitor: str, *, asked: bool) -> FoundAnswers:
        """`visitor`: empty without a session. `asked`: somebody has finished the words; of what is not known they are
        kept without the person."""

    def shelves(self, language: str) -> tuple[list[Shelf], list[Shelf]]:
        """Topics and steps that have answers."""

    def of(self, topic: str, stage: str, language: str) -> tuple[str, list[ShownAnswer]] | None:
        """Title and answers of a topic or, without one, of a step; None when there is no such."""

    def glossary(self, language: str) -> list[ShownWord]: ...
