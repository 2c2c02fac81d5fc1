import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "vorort.config.settings.dev")
application = get_wsgi_application()
