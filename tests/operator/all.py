"""Loads the whole bot: a command of somebody who is not root may not be able to load anything later.

What the program itself says, teaches and asks its database is looked through here, too: it is the same for all commands
of the tests, and takes `check` the longest.
"""

import concurrent.futures.thread  # noqa: F401
import encodings
import getpass  # noqa: F401
import pkgutil
from importlib import import_module

import bot
import handlers
import storage
from bot.operator.check import own_words
from bot.programme.curriculum import load_curriculum
from storage.engines.base import load_queries
from storage.engines.sqlite_driver import AtOnce

LEFT_OUT = ("bot.__main__", "storage.migrate", "storage.migrations", "encodings.mbcs", "encodings.oem")

for package in (bot, handlers, storage, encodings):
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        if not module.name.startswith(LEFT_OUT):
            import_module(module.name)

own_words()
load_curriculum()
load_queries(AtOnce)
