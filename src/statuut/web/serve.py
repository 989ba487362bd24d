"""Start the site: bring the store up to date and serve on this computer alone."""

from __future__ import annotations

import os

HOST = "127.0.0.1"
PORT = 8420


def application() -> object:
    """The site as a WSGI application, with the store up to date."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "statuut.web.settings")
    from statuut.store.setup import open_store

    open_store()
    from django.core.wsgi import get_wsgi_application

    return get_wsgi_application()


def main(port: int = PORT, *, warm: bool = True) -> None:
    """Serve until stopped with Ctrl+C."""
    from waitress import create_server  # type: ignore[import-untyped, unused-ignore]

    server = create_server(application(), host=HOST, port=port, threads=8, ident="Statuut")
    if warm:
        _warm_up()
    print(f"Statuut staat klaar op http://{HOST}:{server.effective_port}/  (stoppen: Ctrl+C)", flush=True)
    try:
        server.run()
    except KeyboardInterrupt:
        pass
    finally:
        server.close()


def _warm_up() -> None:
    """Load statutes and texts before the first visitor, in the background."""
    from threading import Thread

    from statuut.web.statutes import warm_up

    Thread(target=warm_up, daemon=True).start()
