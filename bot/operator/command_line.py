"""The command line: which commands there are, what they may be told, and how each ends."""

import sys
from argparse import ArgumentParser, ArgumentTypeError, BooleanOptionalAction
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NoReturn

from bot import VERSION
from bot.operator import commands
from bot.operator.console import Exit, Stop, complain, say
from bot.operator.loading import is_interruption
from bot.terms import MemberRole


class Parser(ArgumentParser):
    """What it says goes the way of all that a command says."""

    def error(self, message: str) -> NoReturn:
        raise Stop(Exit.USAGE, f"{self.format_usage()}{message}. All is told by: {self.prog} --help")

    def print_help(self, _file: Any = None) -> None:
        say(self.format_help().rstrip())


def command_line() -> Parser:
    parser = Parser(
        "projektschmiede",
        description="The companion that leads associations from an idea to a Projektskizze, on Telegram and in the "
        "browser.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="store_true", help="Which bot this is.")
    add = parser.add_subparsers(metavar="COMMAND").add_parser
    for do in (commands.demo, commands.run, commands.migrate):
        _add(add, do)
    _add_seed(_add(add, commands.seed))
    _add_invite(_add(add, commands.invite))
    _add_role(add)
    _add_person(add)
    _add_copies(_add(add, commands.backup), _add(add, commands.restore))
    _add_breach(add, _add(add, commands.affected))
    _add_check(_add(add, commands.check))
    _add_announcement(_add(add, commands.announcement))
    _add(add, commands.retention)
    _add(add, commands.export).add_argument("file", type=Path)
    return parser


def _add(add: Callable[..., Parser], do: Callable[..., None]) -> Parser:
    parser = add(do.__name__, help=do.__doc__, description=do.__doc__, allow_abbrev=False)
    parser.set_defaults(do=do)
    return parser


def _add_seed(parser: Parser) -> None:
    parser.add_argument("file", type=Path, help="A TOML file, or - for standard input.")
    what = "For trying out: consents count as given."
    parser.add_argument("--rehearsal", action=BooleanOptionalAction, default=False, help=what)


def _add_invite(parser: Parser) -> None:
    parser.add_argument("name", help="Name or id of an association, or of a person.")
    what = "The most that the invited may become: %(choices)s. Otherwise %(default)s."
    parser.add_argument("--role", choices=[*map(str, MemberRole)], default=str(MemberRole.CONTACT), help=what)
    parser.add_argument("--uses", type=_up_to(50), default=5, metavar="1-50", help="Otherwise %(default)s.")
    parser.add_argument("--days", type=_up_to(365), default=30, metavar="1-365", help="Otherwise %(default)s.")


def _add_role(add: Callable[..., Parser]) -> None:
    what = "Who coordinates or observes a cohort: give a role, take it, list them."
    actions = add("role", help=what, description=what, allow_abbrev=False).add_subparsers(
        metavar="ACTION", required=True
    )
    for name, do in (("add", commands.add_role), ("remove", commands.remove_role)):
        parser = actions.add_parser(name, help=do.__doc__, description=do.__doc__, allow_abbrev=False)
        parser.set_defaults(do=do)
        parser.add_argument("person", help="Number of a Telegram account, id of a person, or a whole name.")
        parser.add_argument("cohort", help="Id or title.")
        parser.add_argument("role", choices=("coordinator", "observer"))
        if do is commands.add_role:
            parser.add_argument("--name", default="", help="Of somebody who has not been here yet.")
    listing = actions.add_parser("list", help=commands.list_roles.__doc__, allow_abbrev=False)
    listing.set_defaults(do=commands.list_roles)
    listing.add_argument("cohort", nargs="?", default="", help="Id or title; otherwise all.")


def _add_person(add: Callable[..., Parser]) -> None:
    what = "For somebody who asks by letter or telephone: see, take along, put right, let rest, erase what is theirs."
    actions = add("person", help=what, description=what, allow_abbrev=False).add_subparsers(
        metavar="ACTION", required=True
    )

    def action(name: str, do: Callable[..., None]) -> Parser:
        parser: Parser = actions.add_parser(name, help=do.__doc__, description=do.__doc__, allow_abbrev=False)
        parser.set_defaults(do=do)
        parser.add_argument("person", help="Number of a Telegram account, id of a person, or a whole name.")
        return parser

    action("show", commands.show_person)
    action("export", commands.export_person).add_argument("file", type=Path, help="A new file, FILE.zip.")
    action("rename", commands.rename_person).add_argument("name", help="The right one.")
    action("pause", commands.pause_person)
    erase = action("erase", commands.erase_person)
    what = "Of associations in which nobody else is: it stays with the Koordination, or goes."
    erase.add_argument("--work", choices=["stays", "goes"], default="", help=what)
    what = "The id that the command names: it is really this person."
    erase.add_argument("--confirm", default="", metavar="ID", help=what)


def _add_announcement(parser: Parser) -> None:
    parser.add_argument("what", choices=["release"])
    parser.add_argument("number", type=int, metavar="NUMBER", help="As the bot names it.")


def _add_copies(backup: Parser, restore: Parser) -> None:
    backup.add_argument("file", type=Path, help="A new file, or - for standard output.")
    backup.add_argument("--encrypt", action="store_true", help="With a passphrase, if no key is set.")
    restore.add_argument("file", type=Path, help="A backup, or - for standard input.")
    what = "File with the secret key of an encrypted backup."
    restore.add_argument("--identity", type=Path, metavar="FILE", help=what)
    what = "A list of erased people, besides those that lie here: erased.list of another machine."
    restore.add_argument("--erased", type=Path, metavar="FILE", help=what)
    what = "The key with which that list was made: erased.key of the other machine."
    restore.add_argument("--erased-key", type=Path, metavar="FILE", help=what)
    what = "No bot has run since the backup was made: what waits in it is sent."
    restore.add_argument("--moving", action="store_true", help=what)


def _add_breach(add: Callable[..., Parser], affected: Parser) -> None:
    affected.add_argument("--since", default="", metavar="YYYY-MM-DD", help="Whoever was here since then.")
    affected.add_argument("--cohort", default="", metavar="ID", help="Of one cohort; otherwise of all.")
    affected.add_argument("--file", type=Path, metavar="FILE", help="Write names and ways to reach them into it.")
    what = "End what opens the web door."
    actions = add("sessions", help=what, description=what, allow_abbrev=False).add_subparsers(
        metavar="ACTION", required=True
    )
    end = actions.add_parser("end", help=commands.end_sessions.__doc__, allow_abbrev=False)
    end.set_defaults(do=commands.end_sessions)
    end.add_argument("--all", action="store_true", dest="everybody", help="Of everybody.")
    end.add_argument("--invitations", action="store_true", help="Invitations that are open, too.")


def _add_check(parser: Parser) -> None:
    def file(name: str, what: str, action: str = "store") -> None:
        parser.add_argument(name, type=Path, metavar="FILE", action=action, help=what)

    file("--gallery", "Write every screen into this HTML file.")
    parser.add_argument("--health", action="store_true", help="Only ask the running bot how it is.")
    file("--dates", "Only say what is read from a file with dates.", action="append")
    parser.add_argument("--today", default="", help="For --dates: the day of reading, YYYY-MM-DD.")
    file("--faq", "Only measure how well answers are found: a JSONL file.")
    parser.add_argument("--lexical", action="store_true", help="For --faq: without the language model.")
    parser.add_argument("--alert", action="store_true", help="Only send a test alarm.")


def _up_to(most: int) -> Callable[[str], int]:
    def number(text: str) -> int:
        if not (text.isascii() and text.isdecimal() and 1 <= int(text) <= most):
            raise ArgumentTypeError(f"{text!r} is no number from 1 to {most}")
        return int(text)

    return number


def ended() -> int:
    """One of the codes in `Exit`; a mistake is one sentence, never a traceback."""
    try:
        return _carried_out(sys.argv[1:])
    except SystemExit:  # argparse, after it has helped
        return Exit.OK
    except (KeyboardInterrupt, BrokenPipeError):  # nobody wants it any more
        return Exit.INTERRUPTED
    except Stop as stop:
        return complain(stop)
    except Exception as fault:  # noqa: BLE001
        if is_interruption(fault):
            return Exit.INTERRUPTED
        from bot.operator.error_messages import told

        return complain(told(fault))


def _carried_out(words: Sequence[str]) -> int:
    line = command_line()
    options = vars(line.parse_args(words))
    if options.pop("version"):
        say(f"projektschmiede {VERSION}")
        return Exit.OK
    if "do" not in options:
        line.print_help()
        return Exit.USAGE
    options.pop("do")(**options)
    return Exit.OK
