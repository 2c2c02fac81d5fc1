from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Licence(TextChoices):
    """Under which terms a picture may be shown."""

    OWN = "own", _("Own picture, all rights reserved")
    EUPL = "eupl-1.2", "EUPL-1.2"
    CC0 = "cc0", "CC0 1.0"
    CC_BY = "cc-by-4.0", "CC BY 4.0"
    CC_BY_SA = "cc-by-sa-4.0", "CC BY-SA 4.0"
    DL_DE_ZERO = "dl-de-zero-2.0", "dl-de/zero-2-0"
    DL_DE_BY = "dl-de-by-2.0", "dl-de/by-2-0"
    PERMISSION = "permission", _("With kind permission")
