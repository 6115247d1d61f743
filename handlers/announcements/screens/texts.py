"""Saved texts: one, or a list of them."""

from collections.abc import Sequence
from functools import partial

from bot.domain.announcements.announcement import Announcement, AnnouncementText
from bot.domain.announcements.words import plain
from bot.domain.cohorts import Cohort
from bot.domain.screen import Button, Rows, Screen, Value, row
from bot.domain.typed_text import excerpt
from bot.domain.wording import labelled, leaves
from bot.links import announcement_compose as links
from bot.links.announcements import ComposeAnnouncement

A_PAGE = 8


def listed(cohort: Cohort, found: Sequence[AnnouncementText], page: int, pages: int) -> Screen:
    picks = (row(labelled(one.title, links.ShowSavedText(one.id))) for one in found)
    rows: Rows = (
        *picks,
        leaves(partial(links.SavedTexts, cohort.id), page, pages - 1),
        row(Button("common-to-announcement", ComposeAnnouncement(cohort.id))),
    )
    return Screen("announcements-texts" if found else "announcements-no-texts", {}, rows, even=True)


def one(text: AnnouncementText) -> Screen:
    rows = (
        row(Button("use", links.UseSavedText(text.id))),
        row(Button("rename", links.RenameSavedText(text.id)), Button("drop", links.AskDropSavedText(text.id))),
        row(Button("announcements-all-texts", links.SavedTexts(text.cohort))),
    )
    return Screen("announcements-saved", _args(text), rows)


def ask_title(draft: Announcement) -> Screen:
    rows = (row(Button("common-back", links.ShowDraft(draft.id))),)
    return Screen("announcements-ask-title", rows=rows, even=True)


def kept(text: AnnouncementText, draft: str) -> Screen:
    rows = (
        row(Button("on", links.ShowDraft(draft)), Button("announcements-all-texts", links.SavedTexts(text.cohort))),
    )
    return Screen("announcements-kept", {"title": text.title}, rows, even=True)


def ask_name(text: AnnouncementText) -> Screen:
    rows = (row(Button("common-back", links.ShowSavedText(text.id))),)
    return Screen("announcements-ask-name", {"title": text.title}, rows, draft=text.title, even=True)


def ask_drop(text: AnnouncementText) -> Screen:
    """The no comes first."""
    rows = (row(Button("no", links.ShowSavedText(text.id)), Button("yes", links.DropSavedText(text.id))),)
    return Screen("announcements-ask-drop-text", _args(text), rows)


def dropped(text: AnnouncementText) -> Screen:
    rows = (row(Button("announcements-all-texts", links.SavedTexts(text.cohort))),)
    return Screen("announcements-text-dropped", {"title": text.title}, rows)


def _args(text: AnnouncementText) -> dict[str, Value]:
    return {"title": text.title, "text": excerpt(plain(text.html))}
