"""What associations noted of the envelope that they posted."""

from bot.domain.submission.submission import Submission
from storage.query import Query
from storage.rows import Repository


class Submissions(Repository):
    find = Query[[str], Submission | None]("submission_of", "association")
    save = Query[[Submission], bool]("save_submission")
    """False when somebody else changed it since it was read (compare and set on `version`)."""

    async def of(self, association: str) -> Submission:
        """Empty when nothing was noted yet."""
        return await self.find(association) or Submission(association)
