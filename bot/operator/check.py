"""`projektschmiede check`: is everything as it must be? One line for each thing that was looked at."""

import asyncio
import sqlite3
from collections.abc import Callable
from functools import cache
from pathlib import Path

from msgspec import Struct

from bot.app import FEATURES, text_folders
from bot.config import Settings
from bot.documents.pdf import INSTALL, office
from bot.domain.privacy.retention import RULES
from bot.operator import error_messages as mistakes
from bot.operator.automatic_copies import newest_copy
from bot.operator.check_carriers import carriers_in, unnamed
from bot.operator.check_health import is_held
from bot.operator.console import Exit, Stop, listed, say
from bot.operator.data_folder import DATABASE, OTHERS, Folder, closed, server_of, trouble_with
from bot.operator.gallery import write
from bot.operator.lint import examples, wrong_screens, wrong_texts
from bot.operator.migrate import gone
from bot.operator.preflight import faults_of, taken
from bot.programme.curriculum import load_curriculum
from bot.programme.load import ProgrammeFault
from bot.runtime.rendering.bundle import TextFault
from bot.runtime.rendering.render import Renderer
from bot.runtime.rendering.texts import Texts
from bot.runtime.routes import Routes
from bot.search.shipped import VectorFault, at_hand
from storage.backup.copies import counts
from storage.backup.sqlite import Damaged
from storage.engine import count_queries
from storage.schema import Schema, state_of, version_of
from storage.trouble import QueryFault, StorageFault
from storage.unit_of_work import query_files


class CheckResult(Struct, frozen=True):
    what: str
    faults: tuple[str, ...] = ()
    code: Exit = Exit.CONFIGURATION
    notes: tuple[str, ...] = ()
    """What works as it is, and should be mended."""


def check(settings: Settings, gallery: Path | None) -> None:
    """Says each thing as soon as it was looked at: some take seconds."""
    findings = [_said(look(settings)) for look in LOOKS]
    bad = [finding for finding in findings if finding.faults]
    if gallery and not bad:
        count = write(FEATURES, _parsed_texts(), gallery)
        say(f"      {count} screens in {gallery}")
    if bad:
        raise Stop(bad[0].code, f"{len(bad)} of {len(findings)} things are wrong; see above.")


def _said(finding: CheckResult) -> CheckResult:
    how = "WRONG" if finding.faults else "todo " if finding.notes else "ok   "
    say(f"{how} {finding.what}", *(f"      {one}" for one in (*finding.faults, *finding.notes)))
    return finding


def _settings(settings: Settings) -> CheckResult:
    faults = faults_of(settings)
    if not is_held(str(settings.data_dir)) and (fault := taken(settings)):  # a bot that runs in it listens there itself
        faults.append(fault)
    if faults:
        return CheckResult("settings", tuple(faults))
    telegram = "Telegram" if settings.secret_token() else "no Telegram, there is no token"
    if settings.token_in_environment:
        telegram += " (its token stands in the environment, for all to see who may look there; better: TOKEN_FILE)"
    web = _web(settings)
    backups = "encrypted" if settings.backup_keys else "not encrypted"
    return CheckResult(f"settings: {telegram}; web door: {web}; backups: {backups}; alarms: {_alarms(settings)}")


def _web(settings: Settings) -> str:
    """With https there is a proxy in front: unless it is named, all visitors look like one."""
    url, proxies = settings.public_web_url, settings.trusted_proxies
    if not url:
        return "none"
    if proxies:
        return f"{url} behind {proxies}"
    return f"{url}, with no TRUSTED_PROXIES in front" if url.startswith("https://") else url


def _alarms(settings: Settings) -> str:
    ways = {"ALERT_CHAT": settings.alert_chat, "ALERT_URL": settings.alert_url}
    return " and ".join(name for name, there in ways.items() if there) or "in the log only"


def _folder(settings: Settings) -> CheckResult:
    folder = settings.data_dir.absolute()
    what = f"data folder {folder}"
    if trouble := trouble_with(folder):
        return CheckResult(what, (str(trouble),), trouble.code)
    if not folder.exists():
        return CheckResult(f"{what}: will be made by the first run")
    if folder.stat().st_mode & OTHERS:
        return CheckResult(what, (f"Others can read it. Run: chmod 700 {folder}",))
    return CheckResult(what)


def _database(settings: Settings) -> CheckResult:
    where = server_of(settings) or settings.data_dir.absolute() / DATABASE
    if isinstance(where, Path) and where.parent.exists() and closed(where.parent):
        return CheckResult("database: not looked at, see above")
    try:
        if version_of(where) is None:
            return _no_database(Folder(settings.data_dir.absolute(), server_of(settings)))
        found, state = counts(where), state_of(where)
    except (StorageFault, sqlite3.OperationalError) as fault:
        stop = mistakes.told(fault)
        return CheckResult("database", (str(stop),), stop.code)
    except (Damaged, OSError) as fault:
        return CheckResult("database", (f"{fault} Restore a backup: projektschmiede restore FILE",), Exit.BAD_DATA)
    if state is Schema.NEWER:
        return CheckResult(
            "database", (f"Schema {version_of(where)} is newer than this program. Install the newer one.",)
        )
    return CheckResult(f"database: whole, schema {state.value}; {listed(found)}")


def _no_database(folder: Folder) -> CheckResult:
    if copy := newest_copy(folder):
        return CheckResult("database", (gone(folder, copy),), Exit.BAD_DATA)
    return CheckResult("database: will be made by the first run")


def _carriers(settings: Settings) -> CheckResult:
    """Whether the notice can say who is responsible."""
    where = server_of(settings) or settings.data_dir.absolute() / DATABASE
    try:
        if isinstance(where, Path) and not where.is_file():
            return CheckResult("carriers: not looked at, there is no database")
        if version_of(where) is None or state_of(where) is not Schema.CURRENT:
            return CheckResult("carriers: not looked at, there is no database with the newest schema")
        found = asyncio.run(carriers_in(where, settings.data_dir))
    except (StorageFault, Damaged, OSError):
        return CheckResult("carriers: not looked at, see above")
    return CheckResult(f"carriers: {len(found)} in the notice", notes=unnamed(found))


def _retention(_settings: Settings) -> CheckResult:
    """What is overdue is told by the command that looks for it: it reads every row."""
    return CheckResult(f"retention: {len(RULES)} rules; see: projektschmiede retention")


def _queries(_settings: Settings) -> CheckResult:
    try:
        return CheckResult(f"queries: {count_queries(query_files())}")
    except QueryFault as fault:
        return CheckResult("queries", (str(fault),), Exit.SOFTWARE)


def _programme(settings: Settings) -> CheckResult:
    own = settings.programme_dir
    try:
        found = load_curriculum(own)
    except ProgrammeFault as fault:
        return CheckResult("programme", tuple(str(fault).splitlines()), Exit.BAD_DATA)
    whose = f", from {own.absolute()}" if own else ""
    programme = found.programme
    call = f"facts of funding year {programme.call.valid_for}, checked {programme.call.checked.isoformat()}"
    size = f"{len(programme.stages)} stages, {len(programme.questions)} questions, {len(found.answers)} answers"
    return CheckResult(f"programme: {size}, {len(found.words)} words, {call}{whose}")


def _pdf(_settings: Settings) -> CheckResult:
    program = office()
    if program is None:
        return CheckResult(f"PDF: none, documents are Word files only; for PDFs: {INSTALL}")
    return CheckResult(f"PDF: made by {program}")


def _vectors(_settings: Settings) -> CheckResult:
    try:
        return CheckResult(f"search: {len(at_hand())} vectors")
    except VectorFault as fault:
        return CheckResult("search", (str(fault),), Exit.SOFTWARE)


@cache
def _parsed_texts() -> Texts:
    texts = Texts(text_folders())
    texts.parse_all()
    return texts


@cache
def own_words() -> CheckResult:
    """Of the program itself, whatever the settings are."""
    try:
        texts = _parsed_texts()
    except TextFault as fault:
        return CheckResult("texts", (str(fault),), Exit.BAD_DATA)
    shown = list(examples(FEATURES))
    faults = (*wrong_texts(text_folders(), texts), *wrong_screens(shown, Routes.of(FEATURES), Renderer(texts)))
    what = f"texts: {len(shown)} screens of {len(FEATURES)} features, in every language"
    return CheckResult(what, faults, Exit.BAD_DATA)


LOOKS: tuple[Callable[[Settings], CheckResult], ...] = (
    _settings,
    _folder,
    _database,
    _carriers,
    _retention,
    _queries,
    _programme,
    _vectors,
    _pdf,
    lambda _settings: own_words(),
)
