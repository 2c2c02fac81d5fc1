"""What is the same everywhere. Values that differ come from the environment; see docs/reference/settings.md."""

from pathlib import Path
from typing import Any

import dj_database_url
from csp.constants import NONE, SELF, UNSAFE_INLINE
from django.utils.translation import gettext_lazy as _
from environs import Env
from jinja2 import ChainableUndefined

env = Env()
PROJECT = Path(__file__).resolve().parents[3]
HOME = Path(env.str("VORORT_HOME", str(PROJECT / "var"))).resolve()

SECRET_KEY = env.str("SECRET_KEY", "")
DEBUG = False
ALLOWED_HOSTS: list[str] = env.list("ALLOWED_HOSTS", [])
DEMO = False
# the demo city with what ten years leave behind
DEMO_FULL = False

INSTALLED_APPS = [
    "vorort.outbox.apps.OutboxConfig",
    "vorort.files",
    "vorort.districts",
    "vorort.people.apps.PeopleConfig",
    "vorort.threads",
    "vorort.search",
    "vorort.journal",
    "vorort.committees.apps.CommitteesConfig",
    "vorort.conversation",
    "vorort.meetings",
    "vorort.direction",
    "vorort.ideas",
    "vorort.projects",
    "vorort.volunteering",
    "vorort.notifications",
    "vorort.shell",
    "vorort.portal.apps.PortalConfig",
    "vorort.desk",
    "vorort.demo",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.usersessions",
    "wagtail_localize",
    "wagtail_localize.locales",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.sitemaps",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "vorort.shell.middleware.address_behind_proxies",
    "vorort.shell.middleware.refuse_nonsense",
    "vorort.shell.middleware.language_from_path",
    "vorort.shell.page_cache.serve_cached_pages",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "vorort.shell.middleware.remember_powers",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "csp.middleware.CSPMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "vorort.portal.account.log_ins.note_log_ins",
    "vorort.portal.gate.editor_gate",
    "vorort.shell.middleware.rest_of_headers",
]

ROOT_URLCONF = "vorort.config.urls"
WSGI_APPLICATION = "vorort.config.wsgi.application"
# Our own pages are Jinja2 templates in the folder `jinja2` of each face. Django's engine draws what is not ours: Wagtail's
# editor, the widgets of its forms, allauth's mails.
TEMPLATES: list[dict[str, Any]] = [
    {
        "BACKEND": "django.template.backends.jinja2.Jinja2",
        "APP_DIRS": True,
        "OPTIONS": {
            "environment": "vorort.shell.templating.environment",
            "extensions": ["wagtail.jinja2tags.core", "wagtail.images.jinja2tags.images"],
            # a page for readers never fails over a trifle; in the tests it does
            "undefined": ChainableUndefined,
            "context_processors": [
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "vorort.shell.frame.frame",
            ],
        },
    },
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
            "builtins": ["django.templatetags.i18n"],
        },
    },
]

# --- Database: one SQLite file by default, PostgreSQL by DATABASE_URL -------------------------------------------
SQLITE_OPTIONS = {
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    "init_command": (
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY;"
        "PRAGMA mmap_size=134217728; PRAGMA cache_size=-20000;"
    ),
}


def database(url: str) -> dict[str, object]:
    """Django's settings for a database address, with what each engine needs."""
    found: dict[str, object] = dict(dj_database_url.parse(url, conn_max_age=None))
    if found["ENGINE"] == "django.db.backends.sqlite3":
        found["OPTIONS"] = SQLITE_OPTIONS
    return found


DATABASES = {"default": database(env.str("DATABASE_URL", f"sqlite:///{HOME / 'vorort.sqlite3'}"))}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# --- Cache: in the process by default, shared by CACHE_URL -----------------------------------------------------
CACHE_URL = env.str("CACHE_URL", "")
CACHES = {
    "default": (
        {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": CACHE_URL}
        if CACHE_URL
        else {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "LOCATION": "vorort"}
    )
}

# --- Words, time, place -----------------------------------------------------------------------------------------
LANGUAGE_CODE = "de"
LANGUAGES = [("de", _("German")), ("en", _("English"))]
WAGTAIL_CONTENT_LANGUAGES = LANGUAGES
# our own texts first, then what we say instead of Django and allauth
LOCALE_PATHS = [PROJECT / "locale", PROJECT / "locale" / "third_party"]
TIME_ZONE = "Europe/Berlin"
USE_TZ = True
USE_I18N = True

# --- Files ------------------------------------------------------------------------------------------------------
STATIC_URL = "/static/"
STATIC_ROOT = PROJECT / "build" / "static"
STATICFILES_DIRS = [PROJECT / "build" / "assets"]
MEDIA_URL = "/media/"
MEDIA_ROOT = HOME / "media"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
WHITENOISE_KEEP_ONLY_HASHED_FILES = True
DATA_UPLOAD_MAX_MEMORY_SIZE = 2_500_000
FILE_UPLOAD_MAX_MEMORY_SIZE = 2_500_000
DATA_UPLOAD_MAX_NUMBER_FIELDS = 1_000

# --- Mail: into the outbox; the worker sends it through EMAIL_URL ----------------------------------------------
EMAIL_BACKEND = "vorort.outbox.mail.OutboxBackend"
EMAIL_URL = env.str("EMAIL_URL", "")
MAIL_DOMAIN = env.str("MAIL_DOMAIN", "vorort.invalid")
DEFAULT_FROM_EMAIL = env.str("DEFAULT_FROM_EMAIL", f"Vorort <noreply@{MAIL_DOMAIN}>")
if EMAIL_URL:
    _mail = env.dj_email_url("EMAIL_URL")
    MAIL_DELIVERY_BACKEND = _mail["EMAIL_BACKEND"]
    EMAIL_HOST, EMAIL_PORT = _mail["EMAIL_HOST"], _mail["EMAIL_PORT"]
    EMAIL_HOST_USER, EMAIL_HOST_PASSWORD = _mail["EMAIL_HOST_USER"], _mail["EMAIL_HOST_PASSWORD"]
    EMAIL_USE_TLS, EMAIL_USE_SSL = _mail["EMAIL_USE_TLS"], _mail["EMAIL_USE_SSL"]
else:
    MAIL_DELIVERY_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
    EMAIL_FILE_PATH = HOME / "mail"
EMAIL_TIMEOUT = 20

# --- Accounts ---------------------------------------------------------------------------------------------------
AUTH_USER_MODEL = "people.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.ScryptPasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "desk:home"
LOGOUT_REDIRECT_URL = "portal:home"
ACCOUNT_ADAPTER = "vorort.people.accounts.AccountAdapter"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "mandatory"
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_LOGIN_BY_CODE_ENABLED = True
ACCOUNT_LOGIN_BY_CODE_TIMEOUT = 15 * 60
ACCOUNT_LOGOUT_ON_PASSWORD_CHANGE = True
ACCOUNT_REAUTHENTICATION_REQUIRED = True
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_SESSION_REMEMBER = False
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_ADAPTER = "vorort.people.accounts.SecondFactorAdapter"
SESSION_COOKIE_AGE = 12 * 60 * 60
SESSION_EXPIRE_AT_BROWSER_CLOSE = True

# --- What browsers are told -------------------------------------------------------------------------------------
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_FAILURE_VIEW = "vorort.portal.errors.csrf_failure"
CONTENT_SECURITY_POLICY = {
    "EXCLUDE_URL_PREFIXES": ("/redaktion/", "/media/"),
    "DIRECTIVES": {
        "default-src": [SELF],
        "img-src": [SELF, "data:"],
        "object-src": [NONE],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
        "form-action": [SELF],
    },
}
# Wagtail's editor builds its pages with inline scripts and styles; it stays on its own origin all the same.
EDITOR_SECURITY_POLICY = (
    f"default-src {SELF}; script-src {SELF} {UNSAFE_INLINE}; style-src {SELF} {UNSAFE_INLINE};"
    f" img-src {SELF} data: blob:; object-src {NONE}; base-uri {SELF}; frame-ancestors {SELF}; form-action {SELF}"
)

# --- Wagtail: editorial pages only; asks nobody outside --------------------------------------------------------
WAGTAIL_SITE_NAME = "Vorort"
WAGTAIL_I18N_ENABLED = True
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAILADMIN_BASE_URL = env.str("BASE_URL", "http://localhost:8000")
WAGTAILADMIN_PERMITTED_LANGUAGES = [("de", "Deutsch"), ("en", "English")]
WAGTAILIMAGES_IMAGE_MODEL = "portal.EditorialImage"
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 15 * 1024 * 1024
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 40_000_000
WAGTAILIMAGES_EXTENSIONS = ["jpg", "jpeg", "png", "webp", "avif"]
WAGTAILDOCS_EXTENSIONS = ["pdf"]
WAGTAILDOCS_SERVE_METHOD = "serve_view"
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database"}}
WAGTAILADMIN_LOGIN_URL = LOGIN_URL
WAGTAIL_FRONTEND_LOGIN_URL = LOGIN_URL
WAGTAIL_EMAIL_MANAGEMENT_ENABLED = False
WAGTAIL_PASSWORD_MANAGEMENT_ENABLED = False
WAGTAIL_WORKFLOW_REQUIRE_REAPPROVAL_ON_EDIT = True

# --- Our own switches -------------------------------------------------------------------------------------------
PAGE_CACHE_SECONDS = env.int("PAGE_CACHE_SECONDS", 60)
# how many proxies of our own stand in front and add to X-Forwarded-For
PROXIES = env.int("PROXIES", 0)
PAGE_CACHE_BYTES = env.int("PAGE_CACHE_BYTES", 32 * 1024 * 1024)
# "photon" or "nominatim" and its address; empty means: no street addresses, names and map only
GEOCODER_KIND = env.str("GEOCODER_KIND", "")
GEOCODER_URL = env.str("GEOCODER_URL", "")
# tiles under the map of projects, `https://…/{z}/{x}/{y}.png` or a path of this host; none: the boundaries are the map
MAP_TILES = env.str("MAP_TILES", "")
MAP_TILES_CREDIT = env.str("MAP_TILES_CREDIT", "")

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name} {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": "INFO"},
    "loggers": {
        "django_tasks": {"level": "WARNING"},
        "wagtail": {"level": "WARNING"},
        # it would write whole addresses, with what people typed
        "httpx": {"level": "WARNING"},
        "django.security.DisallowedHost": {"handlers": [], "propagate": False},
    },
}
