"""Makes pictures and PDFs anew, without what they say of whoever made them. Runs in a process of its own."""

import re
from io import BytesIO
from typing import Any

import pikepdf
from PIL import Image, ImageOps, UnidentifiedImageError

from bot.domain.talks.file import MOST_BYTES, CleanFile, Unclean

PICTURES = ("JPEG", "PNG", "WEBP", "GIF")
MOST_PIXELS = 60_000_000
LONGEST_SIDE = 2000
QUALITY = 85
MOST_PAGES = 300
PAGE = ("/Type", "/MediaBox", "/CropBox", "/Rotate", "/Resources", "/Contents", "/Group", "/UserUnit", "/Parent")
"""All that a page keeps: no notes with names, no actions, no thumbnails, no history."""
TELLING = ("/Metadata", "/PieceInfo", "/LastModified", "/OPI", "/Measure", "/AF", "/EF", "/Alternates")
_SEGMENT = re.compile(rb"\xff([\xe0-\xef\xfe])")
_KEPT_SEGMENTS = (0xE0, 0xEE)
"""Of a JPEG: what it is (JFIF) and how its colours are meant (Adobe)."""


class NotClean(Exception):
    def __init__(self, why: Unclean) -> None:
        super().__init__(why)
        self.why = why


def clean(content: bytes) -> CleanFile:
    """Raises NotClean."""
    if len(content) > MOST_BYTES:
        raise NotClean(Unclean.TOO_BIG)
    made = (
        CleanFile("document", _pdf(content)) if content.startswith(b"%PDF-") else CleanFile("photo", _picture(content))
    )
    if len(made.content) > MOST_BYTES:
        raise NotClean(Unclean.TOO_BIG)
    return made


def _picture(content: bytes) -> bytes:
    """The pixels alone, as a JPEG; turned as the camera said, on white where it was transparent."""
    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    try:
        with Image.open(BytesIO(content), formats=PICTURES) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                raise NotClean(Unclean.TOO_BIG)
            opened.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
            opened.load()
            turned = ImageOps.exif_transpose(opened)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning, MemoryError) as fault:
        raise NotClean(Unclean.TOO_BIG) from fault
    except UnidentifiedImageError as fault:
        raise NotClean(Unclean.OTHER_KIND) from fault
    except (OSError, ValueError, SyntaxError, IndexError, KeyError) as fault:
        raise NotClean(Unclean.BROKEN) from fault
    turned.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    shown = turned.convert("RGBA")
    paper = Image.new("RGB", shown.size, "white")
    paper.paste(shown, mask=shown.getchannel("A"))
    into = BytesIO()
    paper.save(into, "JPEG", quality=QUALITY)
    return into.getvalue()


def _pdf(content: bytes) -> bytes:
    """Its pages alone, in a new document."""
    try:
        with pikepdf.open(BytesIO(content)) as old:
            if old.is_encrypted:
                raise NotClean(Unclean.LOCKED)
            if len(old.pages) > MOST_PAGES:
                raise NotClean(Unclean.TOO_BIG)
            return _anew(old)
    except pikepdf.PasswordError as fault:
        raise NotClean(Unclean.LOCKED) from fault
    except (pikepdf.PdfError, ValueError, RuntimeError, KeyError, TypeError) as fault:
        raise NotClean(Unclean.BROKEN) from fault


def _anew(old: pikepdf.Pdf) -> bytes:
    new = pikepdf.new()
    new.pages.extend(old.pages)
    for page in new.pages:
        for name in set(page.obj.keys()) - set(PAGE):
            del page.obj[name]
    for name in set(new.Root.keys()) - {"/Type", "/Pages"}:
        del new.Root[name]
    for found in new.objects:
        _untell(found)
    if "/Info" in new.trailer:
        del new.trailer["/Info"]
    new.remove_unreferenced_resources()
    into = BytesIO()
    new.save(into, static_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return into.getvalue()


def _untell(found: Any) -> None:
    whole = isinstance(found, pikepdf.Stream) or (isinstance(found, pikepdf.Dictionary) and "/Type" in found)
    for name in [name for name in (*TELLING, *_layer(found)) if name in found] if whole else ():
        del found[name]
    if isinstance(found, pikepdf.Stream):
        _bare_jpeg(found)


def _layer(found: Any) -> tuple[str, ...]:
    """A layer has a title that somebody gave it."""
    return ("/Name", "/CreatorInfo") if str(found.get("/Type")) == "/OCG" else ()


def _bare_jpeg(stream: pikepdf.Object) -> None:
    """A picture inside of a PDF has a camera, too."""
    filters, more = stream.get("/Filter"), stream.get("/DecodeParms")
    names = list(filters) if isinstance(filters, pikepdf.Array) else [filters]
    if names == [pikepdf.Name.DCTDecode]:
        how = more if isinstance(more, pikepdf.Dictionary | pikepdf.Array) else None
        stream.write(bare_jpeg(stream.read_raw_bytes()), filter=pikepdf.Name.DCTDecode, decode_parms=how)


def bare_jpeg(content: bytes) -> bytes:
    """Without the segments that are for programs: EXIF, XMP, comments. Raises NotClean when it is no JPEG."""
    if content[:2] != b"\xff\xd8":
        raise NotClean(Unclean.BROKEN)
    kept, at = bytearray(content[:2]), 2
    while at + 4 <= len(content) and content[at] == 0xFF and content[at + 1] != 0xDA:
        length = 2 + int.from_bytes(content[at + 2 : at + 4])
        telling = _SEGMENT.match(content, at) and content[at + 1] not in _KEPT_SEGMENTS
        kept += b"" if telling else content[at : at + length]
        at += length
    return bytes(kept + content[at:])
