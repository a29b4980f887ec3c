"""A reward's picture is fetched in the courier's room, kept once, and is shown only if it may be one."""

import threading
from contextlib import closing
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar

import pytest

from kiosk.api.client import PICTURE_MOST, Pers
from kiosk.api.paths import PATHS
from kiosk.api.sign_in import KeyIn
from kiosk.api.transport import Wire
from kiosk.delivery.reader import CatalogueReader
from kiosk.domain.catalogue import Campaign

PNG = b"\x89PNG\r\n\x1a\n" + bytes(64)


class Gallery(BaseHTTPRequestHandler):
    """Pictures, and what is none."""

    asked: ClassVar[list[str]] = []
    headers_seen: ClassVar[list[dict[str, str]]] = []

    def do_GET(self) -> None:
        type(self).asked.append(self.path)
        type(self).headers_seen.append({name.lower(): value for name, value in self.headers.items()})
        status, body = {
            "/good.png": (200, PNG),
            "/page.png": (200, b"<html><script>alert(1)</script></html>"),
            "/drawing.svg": (200, b"<svg xmlns='http://www.w3.org/2000/svg'><image href='http://elsewhere/'/></svg>"),
            "/huge.png": (200, PNG + bytes(PICTURE_MOST)),
            "/endless.png": (200, PNG + bytes(9 << 20)),
            "/empty.png": (200, b""),
            "/moved.png": (302, b""),
        }.get(self.path, (404, b"not here"))
        self.send_response(status)
        self.send_header("Content-Type", "image/png")
        self.send_header("Location", "/good.png")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        try:
            self.wfile.write(body)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def gallery():
    Gallery.asked, Gallery.headers_seen = [], []
    server = ThreadingHTTPServer(("127.0.0.1", 0), Gallery)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


def pictured(gallery: str, url: str, folder: Path) -> str | None:
    wire = Wire(f"http://{gallery}", connect_seconds=2, answer_seconds=5)
    with closing(Pers(wire, PATHS["v2"], KeyIn("project-key", "business-key"))) as client:
        reader = CatalogueReader(client, None, folder / "pictures", host=gallery, every_seconds=60, tell=print)
        return reader._with_picture(Campaign("c-1", "Breakfast", picture_url=url)).picture


def test_a_picture_is_fetched_once_and_kept(gallery, tmp_path):
    first = pictured(gallery, f"http://{gallery}/good.png", tmp_path)
    assert first
    assert Path(first).read_bytes() == PNG
    assert pictured(gallery, f"http://{gallery}/good.png", tmp_path) == first
    assert Gallery.asked == ["/good.png"]


def test_our_keys_do_not_go_along(gallery, tmp_path):
    pictured(gallery, f"http://{gallery}/good.png", tmp_path)
    assert not {"authorization", "x-api-key", "x-project-key", "cookie"} & Gallery.headers_seen[0].keys()


@pytest.mark.parametrize(
    "name", ["page.png", "drawing.svg", "huge.png", "endless.png", "empty.png", "moved.png", "no.png"]
)
def test_what_is_no_picture_or_too_much_of_one_is_left_out(gallery, tmp_path, name):
    assert pictured(gallery, f"http://{gallery}/{name}", tmp_path) is None
    assert not list(tmp_path.rglob("*.new"))
    assert Gallery.asked == [f"/{name}"]


@pytest.mark.parametrize(
    "url",
    ["http://192.0.2.1/x.png", "file:///etc/passwd", "ftp://host/x.png", "javascript:alert(1)", "//host/x", "", None],
)
def test_nobody_else_is_asked(gallery, tmp_path, url):
    assert pictured(gallery, url, tmp_path) is None
    assert Gallery.asked == []


def test_a_name_on_a_picture_never_chooses_its_file(gallery, tmp_path):
    pictured(gallery, f"http://{gallery}/good.png?../../../etc/passwd", tmp_path)
    assert {path.parent for path in tmp_path.rglob("*") if path.is_file()} <= {tmp_path / "pictures"}
