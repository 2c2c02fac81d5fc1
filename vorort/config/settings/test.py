"""For the suite: SQLite in memory or the PostgreSQL of TEST_DATABASE_URL, cheap password hashes, no page cache."""

from jinja2 import StrictUndefined

from .base import *
from .base import TEMPLATES, database, env

SECRET_KEY = "only-for-tests-" + "x" * 50
ALLOWED_HOSTS = ["testserver", "localhost", "127.0.0.1"]
DATABASES = {"default": database(env.str("TEST_DATABASE_URL", "sqlite://:memory:"))}
DATABASES["default"]["CONN_MAX_AGE"] = 0
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
MIDDLEWARE = [entry for entry in MIDDLEWARE if "whitenoise" not in entry]
STATICFILES_DIRS = []
MAIL_DELIVERY_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
PAGE_CACHE_SECONDS = 0
ACCOUNT_RATE_LIMITS = False
WAGTAILADMIN_BASE_URL = "http://testserver"
# a name that nobody hands in is a typo
TEMPLATES[0]["OPTIONS"]["undefined"] = StrictUndefined
