"""Pictures and PDFs are made anew: nothing is left of who made them, and what is no such file is not taken."""

import struct
import zlib
from io import BytesIO

import pikepdf
import pytest
from PIL import Image

from bot.documents.clean_in import clean_in
from bot.documents.cleaning import NotClean, bare_jpeg, clean
from bot.domain.talks.file import CleanFile, Unclean
from tests.kit.telltale import CANARY, a_pdf, a_photo, a_png, unfolded

TRACE = CANARY.encode()


def test_the_samples_tell_a_lot() -> None:
    """Else the tests below would say nothing."""
    assert a_photo().count(TRACE) >= 4
    assert a_png().count(TRACE) == 2
    assert unfolded(a_pdf()).count(TRACE) >= 8


def test_a_photo_keeps_its_pixels_only() -> None:
    made = clean(a_photo(4000, 3000))
    with Image.open(BytesIO(made.content)) as shown:
        assert (shown.format, shown.size) == ("JPEG", (1500, 2000))
        assert set(shown.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
        pixel = shown.getpixel((9, 9))
    assert isinstance(pixel, tuple)
    assert pixel[0] > 240
    assert (made.kind, made.mime, TRACE in made.content) == ("photo", "image/jpeg", False)


def test_a_transparent_picture_lies_on_white() -> None:
    made = clean(a_png())
    with Image.open(BytesIO(made.content)) as shown:
        assert shown.getpixel((9, 9)) == (255, 255, 255)
    assert TRACE not in made.content


def test_a_pdf_keeps_its_pages_only() -> None:
    made = clean(a_pdf())
    assert (made.kind, made.mime) == ("document", "application/pdf")
    assert TRACE not in unfolded(made.content)
    with pikepdf.open(BytesIO(made.content)) as shown:
        [page] = shown.pages
        assert set(shown.Root.keys()) == {"/Type", "/Pages"}
        assert "/Info" not in shown.trailer
        assert "/Im0" in page.obj["/Resources"]["/XObject"]
        with Image.open(BytesIO(page.obj["/Resources"]["/XObject"]["/Im0"].read_raw_bytes())) as inside:
            assert inside.size == (1200, 800)
            assert not inside.getexif()


def test_what_all_pages_share_stays() -> None:
    """A page may have its size and its fonts from above."""
    pdf = pikepdf.new()
    pdf.add_blank_page(page_size=(200, 100))
    pages, page = pdf.Root["/Pages"], pdf.pages[0].obj
    pages["/MediaBox"], pages["/Resources"] = page["/MediaBox"], pikepdf.Dictionary(Font=pikepdf.Dictionary())
    del page["/MediaBox"], page["/Resources"]
    into = BytesIO()
    pdf.save(into)
    with pikepdf.open(BytesIO(clean(into.getvalue()).content)) as shown:
        assert [float(one) for one in shown.pages[0].mediabox] == [0, 0, 200, 100]


def a_bomb(width: int, height: int) -> bytes:
    """A PNG that says it is much larger than it is."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(b"\0" * 1_000_000)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


NOT_TAKEN = {
    "nothing": (b"", Unclean.OTHER_KIND),
    "words": (b"hello", Unclean.OTHER_KIND),
    "a zip": (b"PK\x03\x04" + b"\0" * 99, Unclean.OTHER_KIND),
    "half a photo": (a_photo()[:700], Unclean.BROKEN),
    "no PDF": (b"%PDF-1.7 nonsense", Unclean.BROKEN),
    "a PDF with a password": (a_pdf(pikepdf.Encryption(owner="a", user="b")), Unclean.LOCKED),
    "a locked PDF": (a_pdf(pikepdf.Encryption(owner="a", user="")), Unclean.LOCKED),
    "a bomb": (a_bomb(30_000, 30_000), Unclean.TOO_BIG),
    "too many bytes": (b"\0" * (20 * 1024 * 1024 + 1), Unclean.TOO_BIG),
}


@pytest.mark.parametrize("name", NOT_TAKEN)
def test_what_is_not_taken(name: str) -> None:
    content, why = NOT_TAKEN[name]
    with pytest.raises(NotClean) as fault:
        clean(content)
    assert fault.value.why is why


def test_a_jpeg_that_is_none_is_not_passed_on() -> None:
    with pytest.raises(NotClean):
        bare_jpeg(TRACE)


async def test_it_happens_in_a_process_of_its_own() -> None:
    made = await clean_in(a_photo())
    assert isinstance(made, CleanFile)
    assert TRACE not in made.content
    assert await clean_in(b"hello") is Unclean.OTHER_KIND
