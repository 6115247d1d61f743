"""Each command is one line of work; what it does stands in the other files of this folder, and is loaded with it."""

from pathlib import Path

from bot.operator import garbage
from bot.operator.loading import settings_given, uninterrupted
from bot.terms import MemberRole


def demo() -> None:
    """Try the bot with invented people in your browser, without Telegram; nothing is kept."""
    garbage.wait()
    settings = settings_given()
    with uninterrupted():
        from bot.operator.early_checks import before_demo

    with before_demo(settings) as stage:
        with uninterrupted():
            from bot.operator.demo import demo

        demo(stage)


def run() -> None:
    """Run the bot with the settings of the environment or .env."""
    garbage.wait()
    settings = settings_given()
    with uninterrupted():
        from bot.operator.early_checks import before_run

    with before_run(settings) as folder:
        with uninterrupted():
            from bot.operator.run import run

        run(settings, folder)


def migrate() -> None:
    """Bring the database to the newest schema, after a backup. `run` does it by itself."""
    settings = settings_given()
    from bot.operator.data import migrate

    migrate(settings)


def seed(file: Path, rehearsal: bool) -> None:
    """Put cohorts, people, associations and dates from a TOML file into the database; a second time changes nothing."""
    settings = settings_given()
    from bot.operator.seed import seed

    seed(settings, file, rehearsal=rehearsal)


def invite(name: str, role: str, uses: int, days: int) -> None:
    """Print a link: an invitation for an association, or a personal one-time link for somebody known."""
    settings = settings_given()
    from bot.operator.seed import invite

    invite(settings, name, MemberRole(role), uses, days)


def add_role(person: str, cohort: str, role: str, name: str) -> None:
    """Let somebody coordinate or observe a cohort, at once."""
    settings = settings_given()
    from bot.operator.roles import add

    add(settings, person, cohort, role, name)


def remove_role(person: str, cohort: str, role: str) -> None:
    """Take the role of somebody at a cohort, at once."""
    settings = settings_given()
    from bot.operator.roles import remove

    remove(settings, person, cohort, role)


def list_roles(cohort: str) -> None:
    """Print who coordinates and who observes."""
    settings = settings_given()
    from bot.operator.roles import show

    show(settings, cohort)


def show_person(person: str) -> None:
    """Say who that is, and how much of them is stored where."""
    settings = settings_given()
    from bot.operator.person import show

    show(settings, person)


def export_person(person: str, file: Path) -> None:
    """Write all that is stored of somebody into FILE.zip, as /meinedaten gives it to themselves."""
    settings = settings_given()
    from bot.operator.person import export

    export(settings, person, file)


def rename_person(person: str, name: str) -> None:
    """Put the name of somebody right."""
    settings = settings_given()
    from bot.operator.person import rename

    rename(settings, person, name)


def pause_person(person: str) -> None:
    """Let everything of somebody rest until they come back themselves, as /pause does."""
    settings = settings_given()
    from bot.operator.person import pause

    pause(settings, person)


def erase_person(person: str, work: str, confirm: str) -> None:
    """Delete somebody everywhere, as /loeschen does; without --confirm it only says what would go."""
    settings = settings_given()
    from bot.operator.person import erase
    from bot.terms.rights import LeftWork

    erase(settings, person, LeftWork[work.upper()] if work else None, confirm)


def backup(file: Path, encrypt: bool) -> None:
    """Copy the database into FILE, consistent and checked, also while the bot runs. With a key set: encrypted."""
    settings = settings_given()
    from bot.operator.data import backup

    backup(settings, file, encrypt=encrypt)


def restore(file: Path, identity: Path | None, erased: Path | None, erased_key: Path | None, moving: bool) -> None:
    """Put the backup FILE in the place of the database, without whoever was erased since; what was there is kept."""
    settings = settings_given()
    from bot.operator.data import restore
    from bot.operator.erase_list import Brought

    restore(settings, file, identity, Brought(erased, erased_key, moving))


def affected(since: str, cohort: str, file: Path | None) -> None:
    """Count whom a breach concerns, or write them into FILE.xlsx or FILE.csv for whoever has to tell them."""
    settings = settings_given()
    from bot.operator.affected import affected

    affected(settings, since, cohort, file)


def end_sessions(everybody: bool, invitations: bool) -> None:
    """Sign out all browsers; personal links and calendar addresses open nothing any more."""
    settings = settings_given()
    from bot.operator.sessions import end

    end(settings, everybody=everybody, invitations=invitations)


def check(
    gallery: Path | None,
    health: bool,
    dates: list[Path] | None,
    today: str,
    faq: Path | None,
    lexical: bool,
    alert: bool,
) -> None:
    """Look at settings, data folder, database, queries, programme and texts, and say what is wrong."""
    if dates:
        from bot.operator.check_dates import check_dates

        check_dates(dates, today)
        return
    settings = settings_given()
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


def announcement(what: str, number: int) -> None:
    """Release announcement NUMBER, or what waits of it, as the second person where only one coordinates."""
    settings = settings_given()
    from bot.operator.announcements import release

    {"release": release}[what](settings, number)


def retention() -> None:
    """Print how long what is kept, how much of it is there, and what should be gone already."""
    settings = settings_given()
    from bot.operator.retention import retention

    retention(settings)


def export(file: Path) -> None:
    """Write associations, stages and dates into FILE.xlsx or FILE.json."""
    settings = settings_given()
    from bot.operator.export import export

    export(settings, file)
