"""Who can be asked."""

from bot.domain.listing import Listing
from storage.query import Query
from storage.rows import Repository


class Listings(Repository):
    add = Query[[Listing], None]("add_listing", forgets=("people",))
    save = Query[[Listing], bool]("save_listing", forgets=("people",))
    """False when somebody else changed it since it was read (compare and set on `version`)."""
    get = Query[[str], Listing | None]("listing_by_id", "id")
    of_person = Query[[str], list[Listing]]("listings_of", "person")
    drop = Query[[str], None]("drop_listing", "id", forgets=("people",))
