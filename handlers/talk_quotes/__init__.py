"""May this stand in the FAQ without names? Both sides say yes to the same words, then the Koordination has them."""

from bot.runtime.feature import Entry, Feature, taps_of
from bot.terms import Purpose
from handlers.talk_quotes.actions import ending, quoting

feature = Feature(
    name="talk_quotes",
    taps=taps_of(quoting),
    steps={
        quoting.QUESTION: Entry(quoting.question_typed, asks="talk_quotes-step-question"),
        quoting.ANSWER: Entry(quoting.answer_typed, asks="talk_quotes-step-answer"),
    },
    withdrawals={Purpose.QUOTATION: ending.withdrawn},
)
