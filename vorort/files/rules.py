"""Decoding pictures safely: limits before decoding, upright, re-encoded, nothing but pixels left.

Source of the limits: reference `security.md`, ASVS 5.2.1, 5.2.2, 5.2.6, 14.2.8.
"""

import hashlib
import warnings
from dataclasses import dataclass
from io import BytesIO

from PIL import Image, ImageOps

MOST_BYTES = 15_000_000
MOST_PIXELS = 40_000_000
# WebP knows no longer side
MOST_HEIGHT = 16_383
WIDTHS = (480, 960, 1600)
_TOO_MANY = "The picture has more than 40 million pixels."
_FORMATS = ("JPEG", "PNG", "WEBP", "AVIF")


class UnusablePicture(ValueError):
    """The upload is no picture we can take. The message is a sentence for the person who uploaded it."""


@dataclass(frozen=True)
class Rendition:
    """One clean copy: WebP bytes, width and height in pixels, and the first 16 hex digits of its SHA-256."""

    content: bytes
    width: int
    height: int

    @property
    def fingerprint(self) -> str:
        return hashlib.sha256(self.content).hexdigest()[:16]


def renditions(upload: bytes) -> list[Rendition]:
    """Clean copies in the usual widths, smallest first. Raises UnusablePicture."""
    if len(upload) > MOST_BYTES:
        raise UnusablePicture("The picture is larger than 15 MB.")
    picture = _decoded(upload)
    if picture.height * min(1, WIDTHS[-1] / picture.width) > MOST_HEIGHT:
        raise UnusablePicture("The picture is too tall for its width.")
    widths = [width for width in WIDTHS if width < picture.width] + [min(picture.width, WIDTHS[-1])]
    return [_scaled(picture, width) for width in sorted(set(widths))]


def _decoded(upload: bytes) -> Image.Image:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            return _upright(Image.open(BytesIO(upload), formats=_FORMATS))
    except UnusablePicture:
        raise
    except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
        raise UnusablePicture(_TOO_MANY) from error
    except Exception as error:  # decoders raise whatever occurs to them over broken files
        raise UnusablePicture("This file is not a picture in JPEG, PNG, WebP or AVIF format.") from error


def _upright(picture: Image.Image) -> Image.Image:
    if picture.width * picture.height > MOST_PIXELS:
        raise UnusablePicture(_TOO_MANY)
    mode = "RGBA" if picture.has_transparency_data else "RGB"
    return ImageOps.exif_transpose(picture).convert(mode)


def _scaled(picture: Image.Image, width: int) -> Rendition:
    height = max(1, round(picture.height * width / picture.width))
    copy = picture.resize((width, height), Image.Resampling.LANCZOS)
    out = BytesIO()
    copy.save(out, "WEBP", quality=80, method=4)
    return Rendition(out.getvalue(), width, height)


MOST_DOCUMENT_BYTES = 20_000_000


class UnusableDocument(ValueError):
    """The upload is no document we can take. `args[0]` is `"too_large"` or `"no_pdf"`."""


def check_document(upload: bytes) -> None:
    """Only PDF, up to 20 MB; the end of file must be there, or it was cut short. Raises UnusableDocument."""
    if len(upload) > MOST_DOCUMENT_BYTES:
        raise UnusableDocument("too_large")
    if not upload.startswith(b"%PDF-") or b"%%EOF" not in upload[-2048:]:
        raise UnusableDocument("no_pdf")
