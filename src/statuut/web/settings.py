"""Settings of the site: loopback only, one local user, everything served by the program itself.

The folder and the database come from `statuut.store.setup` (STATUUT_DATA, STATUUT_DATABASE).
"""

from __future__ import annotations

import os

from statuut.store.setup import APP, data_folder, databases, secret_key

DATA_FOLDER = data_folder()
SECRET_KEY = secret_key(DATA_FOLDER)
DATABASES = databases(DATA_FOLDER)
DEBUG = False
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]"]
STATUUT_GEBRUIKER = os.environ.get("STATUUT_GEBRUIKER") or "lokale gebruiker"

INSTALLED_APPS = ["django.contrib.staticfiles", "django_htmx", APP, "statuut.web.apps.WebConfig"]
MIDDLEWARE = [
    "statuut.web.middleware.loopback_only",
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "statuut.web.middleware.headers",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": ["django.template.context_processors.request", "statuut.web.context.site"],
            "builtins": ["statuut.web.templatetags.statuut"],
        },
    }
]
ROOT_URLCONF = "statuut.web.urls"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
LANGUAGE_CODE = "nl-be"
TIME_ZONE = "Europe/Brussels"
USE_TZ = True
USE_I18N = False
STATIC_URL = "/static/"
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
CSRF_COOKIE_SAMESITE = "Strict"
CSRF_FAILURE_VIEW = "statuut.web.views.fouten.verlopen"
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "loggers": {"django.request": {"handlers": ["console"], "level": "ERROR", "propagate": False}},
}
