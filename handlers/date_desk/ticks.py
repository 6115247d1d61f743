"""What is told to a big cohort goes on by itself, part by part."""

from datetime import timedelta

from bot.runtime.feature import Tick
from handlers.date_desk.actions.telling import tell_on

ALL = (Tick("date_desk.tell", timedelta(seconds=1), tell_on),)
