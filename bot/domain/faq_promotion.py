"""From a question that was answered to an answer of the house: what is taken over, and what is left out."""

from collections.abc import Iterable, Sequence

from bot.domain.enquiry import Enquiry
from bot.domain.faq import FaqEntry
from bot.domain.names import clean_name
from bot.domain.question_guards import personal, without
from bot.domain.typed_text import folded
from bot.terms import Language

LONGEST_TITLE = 100
LONGEST_VARIANT = 200
MOST_VARIANTS = 15
ANSWERED_HERE = "Koordination"


def entry_id(enquiry: str) -> str:
    """Of the answer that comes from this question: whoever taps second finds the draft of the first."""
    return f"k-{enquiry}"


def from_enquiry(lead: Enquiry, together: Sequence[Enquiry], topic: str, names: Iterable[str]) -> FaqEntry:
    """`together`: all that ask the same; `names`: of people and associations, which no answer carries."""
    names = tuple(names)
    asked = [(one.language, _nameless(one.text, names)) for one in (lead, *together)]
    title = clean_name(_nameless(lead.text, names), LONGEST_TITLE)
    return FaqEntry(
        id=entry_id(lead.id),
        topic=topic,
        question=in_each(title),
        variants={one: variants_of(asked, one, title) for one in Language},
        answer=in_each(as_markdown(lead.answer)),
        stage=lead.stage,
        valid_from=None,
        valid_until=None,
        source=ANSWERED_HERE,
        covers=(),
        sensible=False,
    )


def in_each(text: str) -> dict[Language, str]:
    """The same until somebody writes it in the other one."""
    return dict.fromkeys(Language, text)


def variants_of(asked: Iterable[tuple[Language, str]], language: Language, title: str) -> tuple[str, ...]:
    """Ways to ask in one language, each once; none that says what the title says."""
    lines = {folded(text): clean_name(text, LONGEST_VARIANT) for one, text in asked if one is language}
    return tuple(text for key, text in lines.items() if key and key != folded(title))[:MOST_VARIANTS]


def as_markdown(text: str) -> str:
    """Each line that was typed stays a line."""
    lines = text.strip().splitlines()
    return "\n".join(line.rstrip() + ("  " if line.strip() else "") for line in lines).strip()


def _nameless(text: str, names: Iterable[str]) -> str:
    return without(text, personal(text, names))
