"""What comes out of an upload: clean WebP copies, or one sentence why not."""

import struct
import zlib
from contextlib import suppress
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from tests.factories.files import image_bytes
from vorort.files.rules import MOST_BYTES, UnusablePicture, renditions

GPS, ORIENTATION = 0x8825, 0x0112


def opened(content: bytes) -> Image.Image:
    return Image.open(BytesIO(content))


def with_exif(orientation: int = 1) -> bytes:
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    exif[0x010E] = "Annas Küche"
    exif.get_ifd(GPS)[1] = "N"
    exif.get_ifd(GPS)[2] = (51.0, 29.0, 20.0)
    return image_bytes(exif=exif)


def png_header(width: int, height: int) -> bytes:
    """A PNG that claims a size and holds nothing."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return (
            struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
        )

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(b""))
        + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_the_usual_formats_become_webp(kind):
    (copy,) = renditions(image_bytes(kind=kind))
    assert (copy.width, copy.height, opened(copy.content).format) == (60, 40, "WEBP")


@pytest.mark.parametrize(
    ("width", "widths"),
    [
        (1, [1]),
        (480, [480]),
        (481, [480, 481]),
        (960, [480, 960]),
        (1600, [480, 960, 1600]),
        (2000, [480, 960, 1600]),
    ],
)
def test_copies_come_in_the_usual_widths_and_never_larger_than_the_picture(width, widths):
    copies = renditions(image_bytes(width, 10, "PNG"))
    assert [copy.width for copy in copies] == widths
    assert [opened(copy.content).width for copy in copies] == widths


def test_copies_keep_the_proportions():
    assert [(copy.width, copy.height) for copy in renditions(image_bytes(1200, 600, "PNG"))] == [
        (480, 240),
        (960, 480),
        (1200, 600),
    ]


def test_place_and_notes_of_the_camera_are_gone():
    upload = with_exif()
    assert opened(upload).getexif().get_ifd(GPS)
    (copy,) = renditions(upload)
    assert not opened(copy.content).getexif()
    assert b"Annas" not in copy.content


def test_hidden_texts_are_gone():
    upload = image_bytes(kind="WEBP", xmp=b"<x:xmpmeta>exif:GPSLatitude 51,29N</x:xmpmeta>")
    assert b"GPSLatitude" in upload
    assert b"GPSLatitude" not in renditions(upload)[0].content


def test_a_turned_picture_stands_upright():
    (copy,) = renditions(with_exif(orientation=6))
    assert (copy.width, copy.height) == (40, 60)
    top, bottom = (opened(copy.content).convert("RGB").getpixel((20, y)) for y in (5, 55))
    assert isinstance(top, tuple)
    assert isinstance(bottom, tuple)
    assert (top[0] > 200, bottom[2] > 200) == (True, True)


def test_transparency_stays():
    picture = Image.new("P", (10, 10))
    out = BytesIO()
    picture.save(out, "PNG", transparency=0)
    assert opened(renditions(out.getvalue())[0].content).mode == "RGBA"


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "I;16", "CMYK", "RGBA"])
def test_odd_colours_are_no_obstacle(mode):
    out = BytesIO()
    Image.new(mode, (10, 10)).save(out, "JPEG" if mode == "CMYK" else "PNG")
    assert renditions(out.getvalue())[0].width == 10


@pytest.mark.parametrize("kind", ["WEBP", "PNG", "AVIF"])
def test_of_a_moving_picture_the_first_stays(kind):
    frames = [Image.new("RGB", (20, 20), colour) for colour in ("red", "blue")]
    out = BytesIO()
    frames[0].save(out, kind, save_all=True, append_images=frames[1:])
    copy = opened(renditions(out.getvalue())[0].content)
    assert getattr(copy, "n_frames", 1) == 1
    assert copy.convert("RGB").getpixel((10, 10))[0] > 200  # type: ignore[index]  # RGB gives tuples


@pytest.mark.parametrize(
    "upload",
    [
        b"",
        b"Hello",
        b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
        b"%PDF-1.7",
        b"\xff\xd8\xff\xe0",
        image_bytes(kind="GIF"),
        image_bytes(kind="TIFF"),
        image_bytes(kind="BMP"),
        image_bytes(400, 400)[:600],
        image_bytes(kind="PNG")[:60],
        png_header(10, 10),
    ],
    ids=["empty", "text", "svg", "pdf", "stub", "gif", "tiff", "bmp", "cut jpeg", "cut png", "hollow png"],
)
def test_what_is_no_picture_is_told_so(upload):
    with pytest.raises(UnusablePicture, match="not a picture"):
        renditions(upload)


@pytest.mark.parametrize(
    ("width", "height"),
    [(40_000_001, 1), (10_000, 4_001), (10_000, 10_000), (20_000, 20_000), (2**31 - 1, 2**31 - 1)],
    ids=["wide", "just above", "warned of", "bomb", "largest"],
)
def test_too_many_pixels_are_refused_before_decoding(width, height):
    with pytest.raises(UnusablePicture, match="40 million pixels"):
        renditions(png_header(width, height))


def test_a_ribbon_that_no_copy_can_hold_is_refused():
    with pytest.raises(UnusablePicture, match="too tall"):
        renditions(image_bytes(10, 16_384, "PNG"))


def test_too_many_bytes_are_refused_unread():
    with pytest.raises(UnusablePicture, match="15 MB"):
        renditions(b"\xff" * (MOST_BYTES + 1))


def test_the_same_picture_has_the_same_fingerprint():
    first, second, other = (renditions(image_bytes(width))[0].fingerprint for width in (60, 60, 61))
    assert (first == second, first == other, len(first)) == (True, False, 16)


@settings(max_examples=60)
@given(st.sampled_from(["JPEG", "PNG", "WEBP"]), st.data())
def test_a_damaged_picture_is_shown_or_refused_but_never_more(kind, data):
    content = bytearray(image_bytes(kind=kind))
    for _ in range(data.draw(st.integers(1, 6))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    with suppress(UnusablePicture):
        assert renditions(bytes(content))
