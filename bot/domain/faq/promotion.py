"""From a question that was answered to an answer of the house: what is taken over, and what is left out."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from msgspec.structs import replace

from bot.domain.errors import Refusal
from bot.domain.faq.book import Miss
from bot.domain.faq.entry import FaqEntry
from bot.domain.names import clean_name, clean_text
from bot.domain.questions.enquiry import Enquiry
from bot.domain.questions.guards import Datum, NamesBehind, personal, without
from bot.domain.typed_text import folded
from bot.domain.unasked import mark_of
from bot.links.base import Link
from bot.terms import FaqPart, Language

LONGEST_TITLE = 100
LONGEST_ANSWER = 2000
LONGEST_VARIANT = 200
MOST_VARIANTS = 15
ANSWERED_HERE = "Koordination"
STAR = re.compile(r"(?<=\w)\*(?=\w)")


def entry_id(enquiry: str) -> str:
    """Of the answer that comes from this question: whoever taps second finds the draft of the first."""
    return f"k-{enquiry}"


def from_enquiry(lead: Enquiry, together: Sequence[Enquiry], topic: str, names: NamesBehind) -> FaqEntry:
    """`together`: all that ask the same; `names`: of people and associations, which no answer carries."""
    asked = [(one.language, _nameless(one.text, names)) for one in (lead, *together)]
    title = clean_name(_nameless(lead.text, names), LONGEST_TITLE)
    return FaqEntry(
        id=entry_id(lead.id),
        topic=topic,
        question=in_each(title),
        variants={one: variants_of(asked, one, title) for one in Language},
        answer=in_each(as_markdown(_unnamed(lead.answer, names))),
        stage=lead.stage,
        valid_from=None,
        valid_until=None,
        source=ANSWERED_HERE,
        covers=(),
        sensible=False,
    )


def from_miss(miss: Miss, topic: str) -> FaqEntry:
    """Words that found nothing, waiting for their answer."""
    title = clean_name(miss.words[:1].upper() + miss.words[1:], LONGEST_TITLE)
    return FaqEntry(
        id=f"m-{miss.id}",
        topic=topic,
        question=in_each(title),
        variants=dict.fromkeys(Language, ()),
        answer=in_each(""),
        stage=miss.stage,
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
    """Each line that was typed stays a line, and a star inside of a word or a sum stays a star: Helfer*innen, 3*4."""
    lines = STAR.sub(r"\\*", text.strip()).splitlines()
    return "\n".join(line.rstrip() + ("  " if line.strip() else "") for line in lines).strip()


PARTS = {
    FaqPart.TITLE: ("question", Language.GERMAN),
    FaqPart.TITLE_EN: ("question", Language.ENGLISH),
    FaqPart.ANSWER: ("answer", Language.GERMAN),
    FaqPart.ANSWER_EN: ("answer", Language.ENGLISH),
}


def written(content: FaqEntry, part: FaqPart, raw: str, names: NamesBehind) -> FaqEntry:
    """With other words in one part. What is not translated yet follows the German."""
    text = _title(raw, names) if part in (FaqPart.TITLE, FaqPart.TITLE_EN) else _answer(raw, names)
    field, language = PARTS[part]
    texts = _replaced(getattr(content, field), language, text)
    return replace(content, question=texts) if field == "question" else replace(content, answer=texts)


def _replaced(texts: Mapping[Language, str], language: Language, text: str) -> Mapping[Language, str]:
    follows = language is Language.GERMAN and texts[Language.ENGLISH] == texts[language]
    return {**texts, language: text, **({Language.ENGLISH: text} if follows else {})}


def _title(raw: str, names: NamesBehind) -> str:
    text = " ".join(raw.split())
    _fits(text, LONGEST_TITLE)
    _impersonal(text, names)
    return clean_name(text, LONGEST_TITLE)


def _answer(raw: str, names: NamesBehind) -> str:
    """The number of an office may stand in it; parts of names are words as well, in what somebody wrote for all."""
    text = clean_text(raw)
    _fits(text, LONGEST_ANSWER)
    if personal(text, whole=names.whole) != personal(text):
        raise Refusal("faq_desk-personal")
    return as_markdown(text)


def _fits(text: str, most: int) -> None:
    if not text:
        raise Refusal("faq_desk-nothing")
    if len(text) > most:
        raise Refusal("faq_desk-too-long", most=most, length=len(text))


def _impersonal(text: str, names: NamesBehind) -> None:
    if personal(text, names.people, names.associations):
        raise Refusal("faq_desk-personal")


def with_variant(content: FaqEntry, raw: str, language: Language, names: NamesBehind) -> FaqEntry:
    """A way to ask more; each line is one."""
    lines = [" ".join(line.split()) for line in raw.splitlines()]
    for line in filter(None, lines):
        _fits(line, LONGEST_VARIANT)
        _impersonal(line, names)
    asked = [(language, text) for text in (*content.variants.get(language, ()), *lines)]
    variants = variants_of(asked, language, content.question[language])
    if variants == content.variants.get(language, ()):
        raise Refusal("faq_desk-nothing")
    return replace(content, variants={**content.variants, language: variants})


def without_variant(content: FaqEntry, mark: str) -> FaqEntry:
    """`mark`: that of its words."""
    kept = {one: tuple(text for text in texts if mark_of(text) != mark) for one, texts in content.variants.items()}
    return replace(content, variants=kept)


def until(content: FaqEntry, day: date | None, today: date) -> FaqEntry:
    if day and day < today:
        raise Refusal("faq_desk-day-over", day=day)
    return replace(content, valid_until=day)


def require_whole(content: FaqEntry, to: Link) -> None:
    """Raises the refusal why nobody can be answered with it yet: what was made from a question is read here first."""
    title, answer = content.question[Language.GERMAN], content.answer[Language.GERMAN]
    if not title.strip() or not answer.strip():
        raise Refusal("faq_desk-missing", to=to)
    longest = max(len(in_plain(content, part)) for part in (FaqPart.ANSWER, FaqPart.ANSWER_EN))
    if longest > LONGEST_ANSWER:
        raise Refusal("faq_desk-too-long", to=to, most=LONGEST_ANSWER, length=longest)


def _nameless(text: str, names: NamesBehind) -> str:
    return without(text, personal(text, names.people, names.associations))


def _unnamed(text: str, names: NamesBehind) -> str:
    found = personal(text, names.people, names.associations)
    return without(text, (one for one in found if one.datum is Datum.NAME))


def in_plain(content: FaqEntry, part: FaqPart) -> str:
    """What stands in a part, as it was typed."""
    field, language = PARTS[part]
    text: str = getattr(content, field)[language]
    return "\n".join(line.rstrip() for line in text.splitlines()).replace("\\*", "*")
