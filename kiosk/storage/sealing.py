"""Sealing: who claims is unreadable on the disk, and can still be looked up."""

import hashlib
import hmac
import os
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from kiosk.domain.notice import QT_TRANSLATE_NOOP, Notice
from kiosk.storage.database import StorageTrouble

NAME = "outbox.key"
_NONCE = 12
_KEY = 32


class Seal:
    """One key of the outbox: AES-256-GCM for what is kept, HMAC-SHA256 for what is looked up."""

    def __init__(self, key: bytes) -> None:
        """`key`: 32 random bytes."""
        self._cipher = AESGCM(_derived(key, b"sealing"))
        self._hashing = _derived(key, b"look-up")
        self.checking = _derived(key, b"journal")  #: for the second journal's checksums

    def close(self, text: bytes, bound_to: str) -> bytes:
        """The sealed text; it opens only together with `bound_to`."""
        nonce = os.urandom(_NONCE)
        return nonce + self._cipher.encrypt(nonce, text, bound_to.encode())

    def open(self, sealed: bytes, bound_to: str) -> bytes:
        """The text again. Raises StorageTrouble where key, text or binding is not the one it was sealed with."""
        try:
            return self._cipher.decrypt(sealed[:_NONCE], sealed[_NONCE:], bound_to.encode())
        except InvalidTag as changed:
            raise StorageTrouble(
                Notice(QT_TRANSLATE_NOOP("Staff", "Claim %1 was changed on the disk, or its key was."), (bound_to,))
            ) from changed

    def look_up(self, member: str) -> bytes:
        """The same 16 bytes for the same member, however it was typed."""
        said = member.strip().casefold().encode()
        return hmac.digest(self._hashing, said, hashlib.sha256)[:16]


def read_seal(folder: Path, *, new: bool) -> Seal:
    """The key of this outbox; made where the outbox is `new`, never made anew beside claims it could not open."""
    path = folder / NAME
    try:
        if new and not (path.exists() and path.stat().st_size):
            _write_key(path)
        return Seal(path.read_bytes())
    except FileNotFoundError as missing:
        raise StorageTrouble(
            Notice(
                QT_TRANSLATE_NOOP("Staff", "%1 is missing: without it the claims in %2 cannot be read. Put it back."),
                (str(path), str(folder)),
            )
        ) from missing
    except (OSError, ValueError) as unreadable:
        raise StorageTrouble(
            Notice(QT_TRANSLATE_NOOP("Staff", "The key %1 cannot be used: %2."), (str(path), str(unreadable)))
        ) from unreadable


def _write_key(path: Path) -> None:
    draft = path.with_suffix(".new")
    handle = os.open(draft, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
    try:
        os.write(handle, os.urandom(_KEY))
        os.fsync(handle)
    finally:
        os.close(handle)
    draft.replace(path)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def _derived(key: bytes, purpose: bytes) -> bytes:
    if len(key) != _KEY:
        raise ValueError(f"a key has {_KEY} bytes")
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=b"pers-kiosk " + purpose).derive(key)
