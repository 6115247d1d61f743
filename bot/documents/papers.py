"""What is posted, as files: the Projektskizze to send as Word and PDF, and all of it in one ZIP."""

import io
from collections.abc import Sequence
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import msgspec
from msgspec import Struct

from bot.documents.makers import finance_xlsx, skizze_docx
from bot.documents.pdf import NoPdf, pdf_of
from bot.domain.finance.table import FinanceTitle
from bot.domain.skizze.outline import Outline, TitleSheet

ZIP_MIME, PDF_MIME = "application/zip", "application/pdf"


class Papers(Struct, frozen=True):
    """Of one association, to be sent."""

    docx: bytes
    pdf: bytes
    """Empty when there is none."""
    no_pdf: NoPdf | None = None
    """Why."""
    xlsx: bytes = b""
    """The Finanzierungsplan; empty when nothing is in it."""


async def packed_papers(draft: Outline, sheet: TitleSheet) -> bytes:
    """As `papers` unpacks them; outside of a transaction, for LibreOffice takes its time."""
    docx = await skizze_docx(draft, sheet, to_send=True)
    plan, title = sheet.plan, FinanceTitle(sheet.association, draft.title, sheet.day)
    xlsx = await finance_xlsx(plan, title) if plan and not plan.is_empty else b""
    made = await pdf_of(docx)
    pdf, why = (b"", made) if isinstance(made, NoPdf) else (made, None)
    return msgspec.msgpack.encode(Papers(docx, pdf, why, xlsx))


def papers(packed: bytes) -> Papers:
    return msgspec.msgpack.decode(packed, type=Papers)


def zipped(named: Sequence[tuple[str, bytes]], day: tuple[int, int, int]) -> bytes:
    """One file of several; the same files make the same bytes."""
    target = io.BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        for name, content in named:
            info = ZipInfo(name, (*day, 12, 0, 0))
            info.compress_type, info.external_attr = ZIP_DEFLATED, 0o600 << 16
            archive.writestr(info, content)
    return target.getvalue()
