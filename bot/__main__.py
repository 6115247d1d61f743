"""The command `projektschmiede`. Each command is one line of work; what it does stands in `bot/operator`."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from bot.operator.exits import Exit, Stop

if TYPE_CHECKING:
    from bot.config import Settings

TYPER_SAYS_USAGE = 2

app = typer.Typer(
    name="projektschmiede",
    help="The companion that leads associations from an idea to a Projektskizze, on Telegram and in the browser.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


@app.command()
def run() -> None:
    """Run the bot with the settings of the environment or .env."""
    settings = _settings()
    from bot.operator.running import run

    run(settings)


@app.command()
def migrate() -> None:
    """Bring the database to the newest schema, after a backup. `run` does it by itself."""
    settings = _settings()
    from bot.operator.data import migrate

    migrate(settings)


@app.command()
def backup(file: Path) -> None:
    """Copy the database into FILE, consistent and checked, also while the bot runs."""
    settings = _settings()
    from bot.operator.data import backup

    backup(settings, file)


@app.command()
def restore(file: Path) -> None:
    """Put the backup FILE in the place of the database; what was there is kept beside it."""
    settings = _settings()
    from bot.operator.data import restore

    restore(settings, file)


def _settings() -> "Settings":
    from bot.config import BadConfiguration, read_settings

    try:
        return read_settings()
    except BadConfiguration as fault:
        raise Stop(Exit.CONFIGURATION, str(fault)) from None


def main() -> None:
    """Ends the process with one of the codes in `Exit`; a mistake is one sentence, never a traceback."""
    sys.exit(_ended())


def _ended() -> int:
    try:
        app()
    except SystemExit as end:
        return Exit.USAGE if end.code == TYPER_SAYS_USAGE else int(end.code or 0)
    except Stop as stop:
        return _complain(stop.code, str(stop))
    return Exit.OK


def _complain(code: Exit, text: str) -> Exit:
    sys.stderr.write(f"{text}\n")
    return code


if __name__ == "__main__":
    main()
