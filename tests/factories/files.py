from io import BytesIO
from typing import Any

from PIL import Image

from vorort.files.models import Picture


def make_picture(**fields: Any) -> Picture:
    copies = [{"name": "pictures/see-480.webp", "width": 480, "height": 320}]
    return Picture.objects.create(
        **{"alt_de": "Der See bei Sonne", "width": 480, "height": 320, "copies": copies} | fields
    )


def image_bytes(width: int = 60, height: int = 40, kind: str = "JPEG", **options: Any) -> bytes:
    """A picture whose left half is red and whose right half is blue."""
    picture = Image.new("RGB", (width, height), "red")
    picture.paste("blue", (width // 2, 0, width, height))
    out = BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()
