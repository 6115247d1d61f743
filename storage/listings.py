"""Who can be asked."""

from datetime import date, datetime

from bot.domain.volunteering.listing import Listing
from bot.domain.volunteering.load import VolunteerLoad
from bot.domain.volunteering.volunteering import Effect
from storage.query import Query
from storage.rows import Repository


class Listings(Repository):
    add = Query[[Listing], None]("add_listing", forgets=("people",))
    save = Query[[Listing], bool]("save_listing", forgets=("people",))
    """False when somebody else changed it since it was read (compare and set on `version`)."""
    get = Query[[str], Listing | None]("listing_by_id", "id")
    of_person = Query[[str], list[Listing]]("listings_of", "person")
    drop = Query[[str], None]("drop_listing", "id", forgets=("people",))
    stories = Query[[str, bool, int], list[Listing]]("stories", "stage", "refused", "most")
    """That were told of this stage; with `refused` also those of a refusal. Those that were shown least come first."""
    note_story = Query[[str], None]("note_story", "id")
    """It was shown once more."""
    pauses_over = Query[[date], list[Listing]]("pauses_over", "day")
    """Whose last day of the pause lies before `day`."""
    to_check = Query[[datetime], list[Listing]]("listings_to_check", "before")
    """Who has not said since then that all of it is still true, nor been asked."""
    unchecked = Query[[datetime], list[Listing]]("listings_unchecked", "before")
    """Who was asked before then, and has not answered."""
    effect = Query[[str], Effect]("help_given", "listing")
    to_confirm = Query[[str], list[Listing]]("listings_to_confirm", "cohort")
    """Of this cohort, or of none."""
    volunteers = Query[[str, int, int], list[VolunteerLoad]]("volunteers", "cohort", "most", "skip")
    """Of this cohort, or of none, by name."""
    count_volunteers = Query[[str], int]("count_volunteers", "cohort")

    async def free(self, association: str, topic: str | None, day: date, most: int) -> list[Listing]:
        """Who can be asked by it on that day and has fewer than `most` requests to answer; None: for any topic."""
        return await self._free(association, f'%"{topic}"%' if topic else "%", day, most)

    _free = Query[[str, str, date, int], list[Listing]]("listings_free", "association", "topic", "day", "most")
    hold = Query[[str], bool]("hold_listing", "id")
    """Nobody else decides about it until this transaction ends."""
    asked = Query[[str, datetime], None]("listing_asked", "id", "asked_at")
