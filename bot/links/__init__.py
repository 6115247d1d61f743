"""Every button of the bot: one file per feature, all of them registered as soon as one is imported."""

from bot.links import (  # noqa: F401
    date_desk,
    dates,
    desk,
    dialog,
    fitcheck,
    glossary,
    home,
    joining,
    journey,
    reminders,
    reviews,
    settings,
    skizze,
    team,
    welcome,
)
