"""What is waited for: the words of the Koordination, and the answer to them."""

from bot.domain.desk.personal_word import PersonalWord
from bot.domain.dialog import Dialog

WORDS = "personal_words.words"
ANSWER = "personal_words.answer"


def reply_to(person: str, word: PersonalWord) -> Dialog:
    """What a reply to the message answers."""
    return Dialog(person, ANSWER, {"word": word.id, "enquiry": ""}, None, f"word-{word.id}")
