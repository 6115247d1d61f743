"""Rounds in which associations read each other's outlines, their circles, and what readers note."""

from datetime import date

from bot.domain.cohorts import Association
from bot.domain.peer_reading.reading import (
    PeerReading,
    ReadingCircle,
    ReadingInvite,
    ReadingRemark,
    ReadingRound,
    ReadingSeat,
)
from storage.query import Query
from storage.rows import Repository


class ReadingRounds(Repository):
    get = Query[[str], ReadingRound | None]("reading_round_by_id", "id")
    newest = Query[[str], ReadingRound | None]("newest_reading_round", "cohort")
    """The one that runs, else the last one that was not cancelled."""
    running = Query[[], list[ReadingRound]]("running_reading_rounds")
    add = Query[[ReadingRound], bool]("add_reading_round")
    """False when one runs in this cohort."""
    save = Query[[ReadingRound], bool]("save_reading_round")
    """False when somebody else changed it since it was read (compare and set on `version`)."""

    invites = Query[[str], list[ReadingInvite]]("reading_invites_of", "round")
    invite = Query[[str, str], ReadingInvite | None]("reading_invite_by_ids", "round", "association")
    save_invite = Query[[ReadingInvite], None]("save_reading_invite")
    invites_to_remind = Query[[date, int], list[ReadingInvite]]("reading_invites_to_remind", "until", "most")
    to_invite = Query[[str, str], list[Association]]("to_be_invited", "cohort", "round")
    """Those who are there and were not told of it."""
    joining = Query[[str], list[Association]]("joining_reading", "round")
    """Who said yes, and is still there."""

    async def met(self, cohort: str) -> frozenset[frozenset[str]]:
        """Pairs that were in one circle, ever."""
        rows = self.queries.met_in_cohort(self.connection, cohort=cohort)
        return frozenset([frozenset((row["one"], row["other"])) async for row in rows])


class PeerReadings(Repository):
    """Circles, and who reads whom in them."""

    add_circle = Query[[ReadingCircle], None]("add_reading_circle")
    save_circle = Query[[ReadingCircle], None]("save_reading_circle")
    circle = Query[[str], ReadingCircle | None]("reading_circle_by_id", "id")
    circles = Query[[str], list[ReadingCircle]]("reading_circles_of", "round")
    untold = Query[[int], list[ReadingCircle]]("untold_reading_circles", "most")
    thinned = Query[[int], list[ReadingCircle]]("thinned_reading_circles", "most")
    """Of which somebody is not there any more."""
    circle_of = Query[[str, str], ReadingCircle | None]("reading_circle_of", "round", "association")
    seats = Query[[str], list[ReadingSeat]]("reading_seats_of", "circle")
    seats_in = Query[[str], list[ReadingSeat]]("reading_seats_in", "round")
    seats_to_remind = Query[[date, int], list[ReadingSeat]]("reading_seats_to_remind", "until", "most")
    save_seat = Query[[ReadingSeat], None]("save_reading_seat")

    async def there(self, circle: str) -> frozenset[str]:
        """Of its associations, those that take part still."""
        return frozenset([row["association"] async for row in self.queries.those_there(self.connection, circle=circle)])

    get = Query[[str], PeerReading | None]("peer_reading_by_id", "id")
    of_circle = Query[[str], list[PeerReading]]("peer_readings_of", "circle")
    in_round = Query[[str], list[PeerReading]]("peer_readings_in", "round")
    to_remind = Query[[date, int], list[PeerReading]]("peer_readings_to_remind", "until", "most")
    by = Query[[str, str], list[PeerReading]]("peer_readings_by", "reader", "association")
    """Of one association by another one, the newest first."""
    left = Query[[str, str], list[PeerReading]]("peer_readings_left", "reader", "round")
    """Begun and not given, with an association with which they are in no circle any more."""
    got = Query[[str], list[PeerReading]]("peer_readings_got", "association")
    """What was given to it, the newest first."""
    add = Query[[PeerReading], None]("add_peer_reading")
    save = Query[[PeerReading], None]("save_peer_reading")
    move = Query[[str, str], None]("move_peer_reading", "id", "circle")
    drop = Query[[str], None]("drop_peer_reading", "id")

    remarks = Query[[str], list[ReadingRemark]]("reading_remarks_of", "reading")
    remark = Query[[str], ReadingRemark | None]("reading_remark_by_id", "id")
    save_remark = Query[[ReadingRemark], None]("save_reading_remark")
    """The same id is the same remark with other words."""
    drop_remark = Query[[str], None]("drop_reading_remark", "id")
    remarks_at = Query[[str, str], list[ReadingRemark]]("remarks_at_section", "association", "section")
    """That others gave to an association at one section of its outline."""
