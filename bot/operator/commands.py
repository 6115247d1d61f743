"""The command line. Each command is one line of work; what it does stands in the other files of this folder."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot import VERSION
from bot.operator import garbage
from bot.operator.console import Exit, Stop, complain
from bot.terms import MemberRole

if TYPE_CHECKING:
    from bot.config import Settings

ENDS = {2: Exit.USAGE, 1: Exit.INTERRUPTED}
"""How typer says it."""


app = typer.Typer(
    name="projektschmiede",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"projektschmiede {VERSION}")
        raise typer.Exit


@app.callback()
def everything(
    _version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Which bot this is.")
    ] = False,
) -> None:
    """The companion that leads associations from an idea to a Projektskizze, on Telegram and in the browser."""


@app.command()
def demo() -> None:
    """Try the bot with invented people in your browser, without Telegram; nothing is kept."""
    garbage.wait()
    settings = _settings()
    from bot.operator.early_checks import before_demo

    with before_demo(settings) as stage:
        from bot.operator.demo import demo

        demo(stage)


@app.command()
def run() -> None:
    """Run the bot with the settings of the environment or .env."""
    garbage.wait()
    settings = _settings()
    from bot.operator.early_checks import before_run

    with before_run(settings) as folder:
        from bot.operator.run import run

        run(settings, folder)


@app.command()
def migrate() -> None:
    """Bring the database to the newest schema, after a backup. `run` does it by itself."""
    settings = _settings()
    from bot.operator.data import migrate

    migrate(settings)


@app.command()
def seed(
    file: Annotated[Path, typer.Argument(help="A TOML file, or - for standard input.")],
    rehearsal: Annotated[bool, typer.Option(help="For trying out: consents count as given.")] = False,
) -> None:
    """Put cohorts, people, associations and dates from a TOML file into the database; a second time changes nothing."""
    settings = _settings()
    from bot.operator.seed import seed

    seed(settings, file, rehearsal=rehearsal)


@app.command()
def invite(
    name: Annotated[str, typer.Argument(help="Name or id of an association, or of a person.")],
    role: Annotated[MemberRole, typer.Option(help="The most that the invited may become.")] = MemberRole.CONTACT,
    uses: Annotated[int, typer.Option(min=1, max=50)] = 5,
    days: Annotated[int, typer.Option(min=1, max=365)] = 30,
) -> None:
    """Print a link: an invitation for an association, or a personal one-time link for somebody known."""
    settings = _settings()
    from bot.operator.seed import invite

    invite(settings, name, role, uses, days)


@app.command()
def backup(
    file: Annotated[Path, typer.Argument(help="A new file, or - for standard output.")],
    encrypt: Annotated[bool, typer.Option("--encrypt", help="With a passphrase, if no key is set.")] = False,
) -> None:
    """Copy the database into FILE, consistent and checked, also while the bot runs. With a key set: encrypted."""
    settings = _settings()
    from bot.operator.data import backup

    backup(settings, file, encrypt=encrypt)


@app.command()
def restore(
    file: Annotated[Path, typer.Argument(help="A backup, or - for standard input.")],
    identity: Annotated[Path | None, typer.Option(help="File with the secret key of an encrypted backup.")] = None,
) -> None:
    """Put the backup FILE in the place of the database; what was there is kept beside it."""
    settings = _settings()
    from bot.operator.data import restore

    restore(settings, file, identity)


@app.command()
def check(
    gallery: Annotated[Path | None, typer.Option(help="Write every screen into this HTML file.")] = None,
    health: Annotated[bool, typer.Option("--health", help="Only ask the running bot how it is.")] = False,
    dates: Annotated[list[Path] | None, typer.Option(help="Only say what is read from a file with dates.")] = None,
    today: Annotated[str, typer.Option(help="For --dates: the day of reading, YYYY-MM-DD.")] = "",
    faq: Annotated[Path | None, typer.Option(help="Only measure how well answers are found: a JSONL file.")] = None,
    lexical: Annotated[bool, typer.Option("--lexical", help="For --faq: without the language model.")] = False,
    alert: Annotated[bool, typer.Option("--alert", help="Only send a test alarm.")] = False,
) -> None:
    """Look at settings, data folder, database, queries, programme and texts, and say what is wrong."""
    if dates:
        from bot.operator.check_dates import check_dates

        check_dates(dates, today)
        return
    settings = _settings()
    if health:
        from bot.operator.check_health import health as ask

        ask(settings.web_host, str(settings.data_dir))
    elif faq:
        from bot.operator.check_faq import check_faq

        check_faq(faq, settings.programme_dir, lexical=lexical)
    elif alert:
        from bot.operator.check_alert import ring

        ring(settings)
    else:
        from bot.operator.check import check

        check(settings, gallery)


@app.command()
def export(file: Path) -> None:
    """Write associations, stages and dates into FILE.xlsx or FILE.json."""
    settings = _settings()
    from bot.operator.export import export

    export(settings, file)


def _settings() -> "Settings":
    from bot.operator.settings import settings

    return settings()


def ended() -> int:
    """One of the codes in `Exit`; a mistake is one sentence, never a traceback."""
    try:
        app()
    except SystemExit as end:
        return ENDS.get(int(end.code or 0), int(end.code or 0))
    except Stop as stop:
        return complain(stop)
    except Exception as fault:  # noqa: BLE001
        from bot.operator.error_messages import told

        return complain(told(fault))
    return Exit.OK
