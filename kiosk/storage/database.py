"""One SQLite file, one connection, one lock: durable at each commit, and nobody else's while we run."""

import os
import shutil
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import files
from os.path import exists
from pathlib import Path

from kiosk.domain.notice import QT_TRANSLATE_NOOP, Notice
from kiosk.refusal import Refusal
from kiosk.storage.owning import let_in

NAME = "outbox.db"
IN_USE = QT_TRANSLATE_NOOP(
    "Staff", "Another kiosk process uses the outbox in %1. Close it, or choose another outbox.folder."
)
UNOPENED = QT_TRANSLATE_NOOP("Staff", "The outbox %1 cannot be opened: %2.%3")
DAMAGED = QT_TRANSLATE_NOOP("Staff", "The outbox %1 is damaged (%2).")
UNUSED = QT_TRANSLATE_NOOP("Staff", "The folder %1 cannot be used: %2.%3")
_LITTLE = 1024 * 1024  #: bytes


class StorageTrouble(Refusal):
    """The disk, the file or another process is in the way; the text says what to do."""

    code = 3


class OutboxInUse(StorageTrouble):
    """Another process has the outbox."""


class OutboxDamaged(StorageTrouble):
    """The file is not what was written."""


class Database:
    """The connection, lent to one thread at a time."""

    def __init__(self, path: Path) -> None:
        """Opens or makes the file. Raises StorageTrouble with a sentence."""
        self._lock = threading.RLock()
        self._connection = _connect(path)
        self.harmed = False  #: something in it could not be read: it was not left in good order

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """A write; when the block is left without an exception it is on disk."""
        with self._lock:
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException as trouble:
                self.harmed |= is_damage(trouble)
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Reads that see one state."""
        with self._lock:
            try:
                yield self._connection
            except sqlite3.Error as trouble:
                self.harmed |= is_damage(trouble)
                raise

    def copy_to(self, path: Path) -> None:
        """A copy as of now, which only its owner may read."""
        with self._lock:
            _back_up(self._connection, path)

    def close(self) -> None:
        """Lets go of the file."""
        with self._lock:
            self._connection.close()


def is_damage(trouble: BaseException) -> bool:
    """Whether SQLite says that the file is not what was written; all other troubles have classes of their own."""
    return type(trouble) is sqlite3.DatabaseError or "decode to UTF-8" in str(trouble)


def _connect(path: Path) -> sqlite3.Connection:
    try:
        _make_private(path)
        connection = sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)
        try:
            _insist_on_durability(connection)
            _check_for_damage(connection)
            _migrate(connection, path)
        except BaseException:
            connection.close()
            raise
    except sqlite3.DatabaseError as trouble:
        if is_damage(trouble):
            raise OutboxDamaged(Notice(DAMAGED, (str(path), str(trouble)))) from trouble
        if "locked" in str(trouble):
            raise OutboxInUse(Notice(IN_USE, (str(path.parent),))) from trouble
        raise StorageTrouble(Notice(UNOPENED, (str(path), str(trouble), _mend(path)))) from trouble
    except OSError as trouble:
        raise StorageTrouble(Notice(UNUSED, (str(path.parent), str(trouble.strerror), _mend(path)))) from trouble
    return connection


def _mend(path: Path) -> str:
    """What to do, where it can be seen."""
    near = [place for place in (path, *path.parents) if exists(place)]
    if shutil.disk_usage(near[0]).free < _LITTLE:
        return Notice(" %1", (Notice(QT_TRANSLATE_NOOP("Staff", "The disk is full: make room on it.")),))
    folder = path.parent if path.parent in near else near[0]
    if not all(os.access(place, os.W_OK, effective_ids=True) for place in {near[0], folder}):
        said = QT_TRANSLATE_NOOP("Staff", "It belongs to somebody else. Type: %1")
        return Notice(" %1", (Notice(said, (let_in(path.parent),)),))
    return ""


def _make_private(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def _insist_on_durability(connection: sqlite3.Connection) -> None:
    """WAL with FULL survives a pulled plug; EXCLUSIVE keeps a second process (and SQLite's WAL-reset bug) out."""
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    mode = connection.execute("PRAGMA journal_mode = WAL").fetchone()[0]
    if mode != "wal":
        raise StorageTrouble(
            Notice(
                QT_TRANSLATE_NOOP("Staff", "This disk does not allow SQLite's write-ahead log (it answers %1)."),
                (repr(mode),),
            )
        )
    for pragma in (
        "synchronous = FULL",
        "foreign_keys = ON",
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "secure_delete = ON",  # what is purged is overwritten
    ):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("COMMIT")


def _check_for_damage(connection: sqlite3.Connection) -> None:
    """After a clean stop the file is as we left it; after any other it is read whole."""
    try:
        clean = connection.execute("SELECT value FROM fact WHERE name = 'clean'").fetchone()
    except sqlite3.OperationalError:
        clean = None  # no such table yet: new, or from before
    if clean and clean[0]:
        return
    said = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if said != "ok":
        raise sqlite3.DatabaseError(said)
    if clean:
        connection.execute("SELECT what, count FROM tally").fetchall()  # whose text nobody else checks


def _migrate(connection: sqlite3.Connection, path: Path) -> None:
    folder = files("kiosk.storage").joinpath("schema")
    schemas = sorted((item for item in folder.iterdir() if item.name.endswith(".sql")), key=lambda item: item.name)
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > len(schemas):
        raise StorageTrouble(
            Notice(
                QT_TRANSLATE_NOOP("Staff", "The outbox %1 was written by a newer kiosk. Install that version again."),
                (str(path),),
            )
        )
    if 0 < version < len(schemas):
        _back_up(connection, path.with_name(f"{path.stem}-before-{len(schemas):03d}.db"))
    before = _rows(connection) if version else 0
    for number, schema in enumerate(schemas[version:], version + 1):
        text = schema.read_text(encoding="utf-8")
        connection.executescript(f"BEGIN IMMEDIATE;\n{text}\nPRAGMA user_version = {number};\nCOMMIT;")
    if version and before != _rows(connection):
        raise StorageTrouble(
            Notice(
                QT_TRANSLATE_NOOP(
                    "Staff", "The outbox %1 lost rows in its upgrade. Its backup lies beside it; ask for support."
                ),
                (str(path),),
            )
        )


def _rows(connection: sqlite3.Connection) -> int:
    return int(connection.execute("SELECT count(*) FROM claim").fetchone()[0])


def _back_up(connection: sqlite3.Connection, path: Path) -> None:
    """By SQLite's own backup, which sees the write-ahead log too."""
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    copy = sqlite3.connect(path)
    try:
        connection.backup(copy)
    finally:
        copy.close()
