"""What may come along with a question from a browser: its content says what it is."""

import pytest

from bot.domain.dates.file import MOST_BYTES, FileFlaw, Lack
from bot.domain.questions.file import brought, ending_of, id_here, kind_of, lack_of


@pytest.mark.parametrize(
    "content, kind, mime, ending",
    [
        (b"\x89PNG\r\n\x1a\n...", "photo", "image/png", ".png"),
        (b"\xff\xd8\xff\xe0...", "photo", "image/jpeg", ".jpg"),
        (b"RIFF\n\n\n\nWEBPVP8", "picture", "image/webp", ".webp"),
        (b"GIF89a...", "picture", "image/gif", ".gif"),
        (b"\0\0\0\x18ftypheic...", "picture", "image/heic", ".heic"),
        (b"%PDF-1.4", "document", "application/pdf", ".pdf"),
        (b"OggS" + bytes(24) + b"OpusHead", "voice", "audio/ogg", ".ogg"),
        (b"OggS" + bytes(24) + b"\x01vorbis", "audio", "audio/ogg", ".ogg"),
        (b"ID3\x04", "voice", "audio/mpeg", ".mp3"),
        (b"\xff\xfb\x90", "voice", "audio/mpeg", ".mp3"),
        (b"\0\0\0\x1cftypM4A ...", "voice", "audio/mp4", ".m4a"),
        (b"\xff\xf1\x50", "audio", "audio/aac", ".aac"),
        (b"RIFF....WAVEfmt", "audio", "audio/wav", ".wav"),
        (b"#!AMR\n", "audio", "audio/amr", ".amr"),
    ],
    ids=str,
)
def test_what_it_is(content: bytes, kind: str, mime: str, ending: str) -> None:
    found = kind_of(content)
    assert found
    assert (found.kind, found.mime, found.ending) == (kind, mime, ending)
    assert ending_of(mime) == ending


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"MZ\x90",
        b"<html><script>",
        b"<svg xmlns=",
        b"PK\x03\x04",
        b" %PDF-1.4",
        b"RIFF....AVI ",
        b"OggS" + bytes(24) + b"\x80theora",
        b"\0\0\0\x1cftypisom...hdlr" + bytes(8) + b"vide",
        b"\0\0\0\x14ftypqt  ",
    ],
    ids=str,
)
def test_all_else_is_none_of_these(content: bytes) -> None:
    assert kind_of(content) is None
    assert lack_of(brought("bild.png", content)) is (Lack.UNREADABLE if content else FileFlaw.EMPTY)


def test_a_megabyte_is_taken_and_no_byte_more() -> None:
    whole = b"%PDF-" + bytes(MOST_BYTES - 5)
    assert lack_of(brought("a.pdf", whole)) is None
    assert lack_of(brought("a.pdf", whole + b"x")) is Lack.TOO_LARGE


@pytest.mark.parametrize("media, id", [("photo:@abc", "abc"), ("photo:AgAC", ""), ("", ""), ("voice", "")])
def test_where_it_lies(media: str, id: str) -> None:
    assert id_here(media) == id
