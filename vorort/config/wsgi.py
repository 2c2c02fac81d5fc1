import os

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "vorort.config.settings.dev")
application = get_wsgi_application()

if not settings.DEMO:
    from vorort.districts.models import City  # only importable once Django is set up

    if City.objects.filter(is_demo=True).exists():
        raise ImproperlyConfigured("This database holds the demo city, which is never served as a real one.")
