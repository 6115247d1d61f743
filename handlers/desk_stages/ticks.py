"""What goes on by itself after somebody of the Koordination has decided it."""

from datetime import timedelta

from bot.runtime.feature import Tick
from handlers.desk_stages.actions.stages import open_on

ALL = (Tick("desk_stages.open", timedelta(seconds=1), open_on),)
