"""On one's own machine and for the demo: plain http on localhost, debug off unless asked for."""

from vorort.config.secret import local_secret

from .base import *
from .base import HOME, MIDDLEWARE, env

DEBUG = env.bool("DEBUG", False)
DEMO = env.str("DEMO", "dortmund") != "none"
DEMO_FULL = env.str("DEMO", "dortmund") == "full"
SECRET_KEY = env.str("SECRET_KEY", "") or local_secret(HOME)
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]"]
if DEBUG:
    MIDDLEWARE = [entry for entry in MIDDLEWARE if "whitenoise" not in entry]
