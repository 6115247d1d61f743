"""Pictures and PDFs that say who made them, where and with what, in every place that has room for it."""

from io import BytesIO

import pikepdf
from PIL import Image
from PIL.PngImagePlugin import PngInfo

CANARY = "Kanarienvogel"
DESCRIPTION, ARTIST, ORIENTATION, GPS = 0x010E, 0x013B, 0x0112, 0x8825


def a_photo(width: int = 1200, height: int = 800) -> bytes:
    """A JPEG with EXIF, GPS, a comment and a colour profile; it stands on its side."""
    exif = Image.Exif()
    exif[DESCRIPTION] = exif[ARTIST] = CANARY
    exif[ORIENTATION] = 6
    exif[GPS] = {1: "N", 2: (52.0, 31.0, 12.0), 29: CANARY}
    profile = b"\0" * 128 + CANARY.encode()
    into = BytesIO()
    Image.new("RGB", (width, height), "red").save(into, "JPEG", exif=exif, comment=CANARY.encode(), icc_profile=profile)
    return into.getvalue()


def a_png() -> bytes:
    """Transparent, with texts in it."""
    said = PngInfo()
    said.add_text("Author", CANARY)
    said.add_itxt("XML:com.adobe.xmp", f"<x>{CANARY}</x>")
    into = BytesIO()
    Image.new("RGBA", (60, 40), (0, 0, 0, 0)).save(into, "PNG", pnginfo=said)
    return into.getvalue()


def a_pdf(encryption: pikepdf.Encryption | None = None) -> bytes:
    """One page with a photo on it, an author, a note, a script, an attachment, a layer with a name."""
    pdf = pikepdf.new()
    pdf.add_blank_page(page_size=(300, 300))
    with pdf.open_metadata() as known:
        known["dc:creator"] = [CANARY]
    pdf.docinfo["/Author"] = CANARY
    pdf.attachments[f"{CANARY}.txt"] = CANARY.encode()
    layer = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.OCG, Name=CANARY))
    note = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Text, T=CANARY, Rect=[0, 0, 9, 9])
    page = pdf.pages[0]
    page.obj["/Resources"] = pikepdf.Dictionary(
        XObject=pikepdf.Dictionary(Im0=_photo_in(pdf)), Properties=pikepdf.Dictionary(MC0=layer)
    )
    page.obj["/Contents"] = pikepdf.Stream(pdf, b"q 300 0 0 300 0 0 cm /OC /MC0 BDC /Im0 Do EMC Q")
    page.obj["/Annots"] = pikepdf.Array([pdf.make_indirect(note)])
    page.obj["/PieceInfo"] = pikepdf.Dictionary(App=pikepdf.Dictionary(Private=CANARY))
    pdf.Root["/OpenAction"] = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=f"app.alert('{CANARY}')")
    into = BytesIO()
    plain = {"compress_streams": False, "object_stream_mode": pikepdf.ObjectStreamMode.disable}
    pdf.save(into, encryption=encryption or False, **plain)
    return into.getvalue()


def _photo_in(pdf: pikepdf.Pdf) -> pikepdf.Stream:
    image = pikepdf.Stream(pdf, a_photo())
    image["/Type"], image["/Subtype"] = pikepdf.Name.XObject, pikepdf.Name.Image
    image["/Width"], image["/Height"], image["/BitsPerComponent"] = 1200, 800, 8
    image["/ColorSpace"], image["/Filter"] = pikepdf.Name.DeviceRGB, pikepdf.Name.DCTDecode
    image["/Metadata"] = pikepdf.Stream(pdf, CANARY.encode())
    return image


def unfolded(pdf: bytes) -> bytes:
    """Everything in it uncompressed."""
    into = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as opened:
        opened.save(into, qdf=True, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return into.getvalue()
