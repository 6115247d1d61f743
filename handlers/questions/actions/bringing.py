"""What is more than words: passed on as it is, to a person."""

from msgspec.structs import replace

from bot.domain.dates.file import Lack, Upload
from bot.domain.questions.file import HERE, QuestionFile, kind_of, lack_of
from bot.domain.questions.guards import concern
from bot.domain.screen import Screen
from bot.runtime.feature import Visit
from handlers.questions.actions.passing_on import checked, heard, show_preview
from handlers.questions.dialog import keep, words_to_change
from handlers.questions.screens import tickets as screens


async def came(visit: Visit) -> Screen:
    """A voice message, a picture or a file, perhaps with words below it: only a person answers that."""
    if visit.brought:
        return await _brought(visit, visit.brought)
    if not visit.media:
        await visit.ask_on()
        return screens.not_passed_on()
    draft = await heard(visit)
    await visit.answered()
    return await checked(visit, draft)


async def _brought(visit: Visit, upload: Upload) -> Screen:
    """From a browser. What was refused leaves the question open."""
    kind, lack = kind_of(upload.content), lack_of(upload)
    if lack or kind is None:
        await visit.ask_on()
        return screens.not_taken(lack or Lack.UNREADABLE)
    file = QuestionFile(visit.uow.new_id(), visit.owner, kind.mime, upload.content, visit.now)
    before = await words_to_change(visit)
    draft = replace(before or await heard(visit), media=f"{kind.kind}:{HERE}{file.id}")
    await visit.answered()
    await keep(visit, draft)
    await visit.uow.enquiries.keep_file(file)
    return await show_preview(visit, concern(draft.text))
