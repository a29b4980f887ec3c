"""The catalogue's reader: its own thread and its own connection, so that a stuck claim never stales it."""

import hashlib
import logging
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

from kiosk.api.client import Pers
from kiosk.domain.catalogue import Campaign, Catalogue
from kiosk.storage.catalogue import keep_catalogue
from kiosk.storage.database import Database

LOG = logging.getLogger(__name__)
IMPATIENT = 15.0  #: seconds until the next try where none has succeeded yet

#: How a picture begins; whatever begins otherwise is not shown.
_BEGINNINGS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"RIFF")


class CatalogueReader:
    """Reads at start and every few minutes, and keeps what it read."""

    def __init__(
        self,
        client: Pers,
        database: Database,
        pictures: Path,
        *,
        host: str,
        every_seconds: float,
        tell: Callable[[Catalogue], None],
    ) -> None:
        """`pictures`: a folder for them. `host`: the server's own; pictures elsewhere must come by https."""
        self._client = client
        self._database = database
        self._pictures = pictures
        self._host = host
        self._every = every_seconds
        self._tell = tell
        self._stopping = threading.Event()
        self._woken = threading.Event()
        self._reads = (0, False)
        self._thread = threading.Thread(target=self._run, name="catalogue", daemon=True)

    @property
    def reads(self) -> tuple[int, bool]:
        """How often it has read, and whether the last time worked."""
        return self._reads

    def read_now(self) -> None:
        """Reads as soon as it can; from any thread."""
        self._woken.set()

    def start(self) -> None:
        """Begins with a read."""
        self._thread.start()

    def stop(self) -> None:
        """Ends what is under way."""
        self._stopping.set()
        self._woken.set()
        self._client.close()
        self._thread.join(3)

    def _run(self) -> None:
        pause = 0.0
        while True:
            self._woken.wait(pause)
            self._woken.clear()
            if self._stopping.is_set():
                return
            well = False
            try:
                well = self._read()
                pause = self._every if well else min(self._every, IMPATIENT)
            except Exception:
                if not self._stopping.is_set():
                    LOG.exception("the catalogue could not be read")
                pause = self._every
            self._reads = (self._reads[0] + 1, well)

    def _read(self) -> bool:
        catalogue = self._client.read_catalogue()
        if catalogue is None:
            return False
        pictured = replace(catalogue, campaigns=tuple(self._with_picture(one) for one in catalogue.campaigns))
        keep_catalogue(self._database, pictured)
        self._tell(pictured)
        return True

    def _with_picture(self, campaign: Campaign) -> Campaign:
        url = campaign.picture_url
        if not url or not self._may_fetch(url):
            return campaign
        path = self._pictures / hashlib.sha256(url.encode()).hexdigest()[:32]
        if not path.exists() and not self._fetched(url, path):
            return campaign
        return replace(campaign, picture=str(path))

    def _may_fetch(self, url: str) -> bool:
        link = urlsplit(url)
        return link.scheme == "https" or (link.scheme == "http" and link.netloc == self._host)

    def _fetched(self, url: str, path: Path) -> bool:
        body = self._client.fetch_picture(url)
        if body is None or not body.startswith(_BEGINNINGS):
            return False
        self._pictures.mkdir(parents=True, exist_ok=True)
        draft = path.with_suffix(".new")
        draft.write_bytes(body)
        draft.replace(path)
        return True
