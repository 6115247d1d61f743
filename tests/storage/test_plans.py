"""What runs again and again looks at what waits, never at everything that was ever said.

SQLite decides this by the indexes alone, whatever the tables hold.
"""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from storage.engines.base import load_queries
from storage.engines.sqlite_driver import AtOnce

OFTEN = [
    ("outbox", "due", "outbox_waiting"),
    ("talks", "relays_lost", "outbox_settled"),
    ("talks", "lines_due", "talk_line_due"),
    ("talks", "next_line_due", "talk_line_due"),
    ("outbox", "due_for_web", "outbox_waiting"),
    ("outbox", "next_due", "outbox_waiting"),
    ("outbox", "doubt", "outbox_waiting"),
    ("outbox", "claimed", "outbox_waiting"),
    ("outbox", "release", "outbox_waiting"),
    ("outbox", "depth", "outbox_waiting"),
    ("outbox", "late", "outbox_waiting"),
    ("outbox", "drop_settled", "outbox_settled"),
    ("outbox", "hold_chat", "outbox_waiting_by_chat"),
    ("outbox", "history", "outbox_by_chat"),
    ("inbox", "waiting", "inbox_waiting"),
    ("inbox", "depth", "inbox_waiting"),
    ("inbox", "count_dead", "inbox_dead"),
    ("inbox", "drop_old", "inbox_done"),
    ("keyboards", "under", "sqlite_autoindex_keyboard_1"),
    ("keyboards", "drop_on_its_way", "keyboard_by_outbox"),
    ("keyboards", "arrived", "keyboard_by_outbox"),
    ("enquiries", "waiting_enquiries", "enquiry_waits"),
    ("enquiries", "own_enquiries", "enquiry_by_person"),
    ("enquiries", "enquiries_together", "enquiry_same_as"),
    ("appointments", "appointments_of_association", "appointment_by_association"),
    ("appointments", "appointments_of_host", "appointment_by_host"),
    ("appointments", "free_slots", "appointment_free"),
    ("appointments", "results_at", "appointment_by_association"),
    ("journey", "beside_stage", "appointment_by_association"),
    ("journey", "beside_stage", "listing_story"),
    ("appointments", "appointments_to_remind", "appointment_booked"),
    ("appointments", "appointments_over", "appointment_booked"),
    ("appointments", "appointments_alone", "appointment_open"),
    ("listings", "stories", "listing_by_state"),
    ("listings", "pauses_over", "listing_by_state"),
    ("listings", "listings_to_check", "listing_by_state"),
    ("listings", "listings_unchecked", "listing_by_state"),
    ("listings", "listings_to_confirm", "listing_by_state"),
    ("listings", "volunteers", "listing_by_state"),
    ("offices", "offices_of_cohort", "listing_by_state"),
    ("listings", "help_given", "talk_offer_of_listing"),
    ("faq", "drop_misses", "faq_miss_at"),
    ("reminders", "reminders_due", "reminder_due"),
    ("reminders", "next_reminder", "reminder_due"),
    ("reminders", "reminders_of_cohort", "reminder_due"),
    ("reminders", "count_reminders_of_cohort", "reminder_due"),
    ("reminders", "reminders_expired", "reminder_expired"),
    ("reminders", "reminders_unheard", "association_in_cohort"),
    ("reminders", "reminders_unheard", "reminder_said"),
    ("reminders", "day_begins", "reminder_plan_by_day"),
    ("reminders", "forget_reminders", "reminder_by_end"),
    ("reminders", "reminders_of_bundle", "reminder_by_bundle"),
    ("reminder_dates", "date_readers", "association_in_cohort"),
    ("reminder_dates", "date_targets", "reminder_of_date"),
    ("reminder_dates", "drop_outdated", "reminder_of_date"),
    ("reminder_dates", "drop_needless", "reminder_of_date"),
    ("reminder_dates", "drop_needless", "sqlite_autoindex_member_1"),
    ("reminder_dates", "move_date_reminders", "association_in_cohort"),
    ("reminder_dates", "move_date_reminders", "reminder_of_date"),
    ("reminder_dates", "move_date_reminders", "sqlite_autoindex_reminder_2"),
    ("reminder_dates", "add_date_reminders", "association_in_cohort"),
    ("people", "coordinators_of", "coordinator_by_cohort"),
    ("answering", "absences", "coordinator_by_cohort"),
    ("events", "turnout", "sqlite_autoindex_rsvp_1"),
    ("events", "turnout", "sqlite_autoindex_attendance_1"),
    ("events", "associations_to_tell", "association_in_cohort"),
    ("events", "people_to_tell", "sqlite_autoindex_member_1"),
    ("events", "rsvp_of", "sqlite_autoindex_rsvp_1"),
    ("overview", "funnel_count", "association_in_cohort"),
    ("overview", "funnel_count", "invitation_by_association"),
    ("overview", "activity", "association_in_cohort"),
    ("overview", "activity", "review_by_association"),
    ("books", "book_associations", "association_in_cohort"),
    ("books", "book_associations", "invitation_by_association"),
    ("books", "book_stages", "association_in_cohort"),
    ("books", "book_stages", "sqlite_autoindex_stage_status_1"),
    ("desk", "desk_lines", "association_in_cohort"),
    ("desk", "desk_lines", "sqlite_autoindex_stage_status_1"),
    ("cohorts", "count_associations", "association_in_cohort"),
    ("cohorts", "associations_to_invite", "association_in_cohort"),
    ("cohorts", "associations_to_invite", "sqlite_autoindex_member_1"),
    ("invitations", "invitations_of_association", "invitation_by_association"),
    ("invitations", "invitations_of_cohort", "association_in_cohort"),
    ("invitations", "invitations_of_cohort", "invitation_by_association"),
    ("invitations", "count_invitations_of_cohort", "invitation_by_association"),
    ("desk", "desk_stages", "association_in_cohort"),
    ("desk", "desk_spread", "association_in_cohort"),
    ("desk", "desk_spread", "sqlite_autoindex_stage_status_1"),
    ("desk", "desk_behind", "association_in_cohort"),
    ("desk", "desk_behind", "sqlite_autoindex_stage_status_1"),
    ("desk", "next_locked", "association_in_cohort"),
    ("desk", "desk_locked", "association_in_cohort"),
    ("desk", "desk_locked", "sqlite_autoindex_stage_status_1"),
    ("reviews", "waiting_for", "review_waiting"),
    ("reviews", "count_waiting_for", "review_waiting"),
    ("listings", "listings_free", "listing_by_state"),
    ("listings", "listings_free", "talk_offer_by_listing"),
    ("listings", "listings_free", "talk_by_listing"),
    ("talks", "talks_of_association", "talk_by_association"),
    ("talk_requests", "requests_of_association", "talk_request_by_association"),
    ("talk_requests", "offers_due", "talk_offer_open"),
    ("talk_requests", "next_offer_due", "talk_offer_open"),
    ("talk_requests", "offers_astray", "talk_offer_open"),
    ("talk_requests", "requests_idle", "talk_request_open"),
    ("talk_requests", "requests_due", "talk_request_open"),
    ("talk_requests", "requests_left", "talk_request_open"),
    ("talk_requests", "waits_for", "talk_wait_by_topic"),
    ("talk_ends", "talks_to_count", "talk_to_count"),
    ("talk_ends", "quiet_talks", "talk_not_over"),
    ("talk_ends", "unanswered_talks", "talk_not_over"),
    ("talk_ends", "talks_alone", "talk_not_over"),
    ("talk_ends", "talk_effect", "talk_by_listing"),
    ("talk_ends", "talk_blocks_of", "talk_block_by_association"),
    ("talk_ends", "forget_talks", "talk_to_forget"),
    ("talk_reports", "count_alone", "talk_report_by_second"),
    ("talk_reports", "open_reports", "talk_report_open"),
    ("talk_reports", "reports_for", "talk_report_by_first"),
    ("talk_reports", "earlier_reports", "talk_report_by_reporter"),
    ("talk_reports", "looks_of", "talk_look_by_report"),
    ("talk_reports", "bars_of", "talk_bar_by_person"),
]


@pytest.mark.parametrize("of, query, index", OFTEN, ids=[f"{query}-{index}" for _of, query, index in OFTEN])
def test_its_index_finds_it(empty_database: Path, of: str, query: str, index: str) -> None:
    sql: str = getattr(load_queries(AtOnce)[of], query).sql
    with closing(sqlite3.connect(empty_database)) as connection:
        steps = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}", _Anything())]
    assert any(index in step.split() for step in steps), steps


class _Anything(dict[str, int]):
    """A value for each parameter; a plan does not depend on it."""

    def __missing__(self, _name: str) -> int:
        return 0
