"""Appointments of one association: their slots and bookings, and who may use sparring with whom."""

from datetime import datetime

from bot.domain.consultations.appointment import Appointment
from bot.domain.consultations.consultation import SlotWait
from bot.domain.sparring.sparring import Entitlement, Partner
from bot.terms.appointments import AppointmentKind
from storage.query import Query
from storage.rows import Repository


class Appointments(Repository):
    add = Query[[Appointment], None]("add_appointment")
    save = Query[[Appointment], bool]("save_appointment")
    """False when somebody else changed it since it was read (compare and set on `version`)."""
    drop = Query[[str], None]("drop_appointment", "id")
    get = Query[[str], Appointment | None]("appointment_by_id", "id")
    asked_by = Query[[str, AppointmentKind], list[Appointment]]("appointments_asked_by", "person", "kind")
    of_association = Query[[str, AppointmentKind], list[Appointment]](
        "appointments_of_association", "association", "kind"
    )
    """The newest first."""
    of_host = Query[[str, datetime], list[Appointment]]("appointments_of_host", "host", "since")
    """Those without a time first, then in their order."""
    with_listings = Query[[str], list[Appointment]]("appointments_with_listings", "cohort")
    """Of the partners of a cohort, by partner and association."""
    free = Query[[str, datetime], list[Appointment]]("free_slots", "cohort", "now")
    free_and_awaited = Query[[datetime], list[Appointment]]("free_slots_awaited", "now")
    """Of all cohorts in which somebody waits."""
    results = Query[[str, str], list[Appointment]]("results_at", "association", "stage")
    """Consultations with a result, the newest first."""
    of_desk = Query[[str, str, datetime], list[Appointment]]("consultations_of_host", "host", "cohort", "since")
    """What somebody offers to a cohort, in its order."""
    to_remind = Query[[AppointmentKind, datetime, datetime, int], list[Appointment]](
        "appointments_to_remind", "kind", "day", "hour", "most"
    )
    """Booked ones that begin until `day`, or until `hour`, as far as nobody was told."""
    over = Query[[AppointmentKind, datetime, int], list[Appointment]]("appointments_over", "kind", "now", "most")
    alone = Query[[AppointmentKind, datetime, int], list[Appointment]]("appointments_alone", "kind", "now", "most")
    """Open ones of which one side is not there any more, or that wait for a partner who pauses."""
    while_away = Query[[datetime], list[Appointment]]("appointments_while_away", "now")
    unanswered = Query[[datetime, datetime, int], list[Appointment]](
        "sparring_unanswered", "asked_again", "told", "most"
    )
    """Asked until one of the two, as far as that side was not told that there is no answer."""
    proposed = Query[[], list[Appointment]]("sparring_proposed")
    """Of which the association has to pick a time."""
    forget = Query[[datetime], int]("forget_sparring", "before")
    """What was asked as sparring, and who did, where it ended before; returns how many."""
    drop_old_slots = Query[[datetime], int]("drop_old_slots", "before")
    """Free ones that began before; returns how many."""

    wait = Query[[SlotWait], None]("wait_for_slot")
    waits = Query[[str], list[SlotWait]]("waits_in", "cohort")
    """Whoever came first stands first."""
    stop_waiting = Query[[str], int]("stop_waiting_for_slot", "association")


class SparringAccess(Repository):
    entitle = Query[[Entitlement], None]("entitle")
    end = Query[[str], None]("end_entitlement", "association")
    of_association = Query[[str], Entitlement | None]("entitlement_of", "association")
    of_cohort = Query[[str], list[Entitlement]]("entitlements_in", "cohort")
    hold = Query[[str], bool]("hold_entitlement", "association")
    """Nobody else books for this association until the transaction is over. False: it may not use sparring."""
    set_at_work = Query[[str, str], None]("set_at_work", "association", "listing")
    drop_at_work = Query[[str, str], None]("drop_at_work", "association", "listing")

    async def at_work(self, association: str) -> frozenset[str]:
        """Listings of the partners who are at work in its process already."""
        rows = self.queries.at_work_with(self.connection, association=association)
        return frozenset([row["listing"] async for row in rows])

    partners = Query[[], list[Partner]]("every_partner")
    """Also those who pause or wait to be confirmed."""
    partner = Query[[str], Partner | None]("partner_by_listing", "listing")
    partner_of = Query[[str], Partner | None]("partner_of", "person")
    save_partner = Query[[Partner], None]("save_partner")
