"""Whether a tag is genuine: the message of an NTAG 424 DNA, new for every tap, checked with our keys (AN12196)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from hmac import compare_digest

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.cmac import CMAC

from kiosk.domain.sun import USUAL, SunNames, sun_message

KEY_SIZE = 16
UID_SIZE, COUNTER_SIZE, MAC_SIZE = 7, 3, 8
#: The first byte of decrypted PICC data: number and counter are both there, and the number has seven bytes.
BOTH = 0xC7
#: Begins what the session key for the MAC is made from.
SESSION = bytes.fromhex("3CC300010080")
#: AN10922 pads a shorter input to two blocks, which plain CMAC does not; ours is kept between (bytes).
SHORTEST, LONGEST = 16, 31


@dataclass(frozen=True, slots=True)
class SunKeys:
    """The keys of the tags; `label` is what AN10922 mixes in after a tag's number, empty for one key for all tags."""

    meta: bytes = field(repr=False)  #: decrypts number and counter; the same for all tags
    file: bytes = field(repr=False)  #: the key of the MAC, or the master it is diversified from
    label: bytes = b""

    def __post_init__(self) -> None:
        """A wrong length is a slip in the settings, and is better found there than at the first tap."""
        if len(self.meta) != KEY_SIZE or len(self.file) != KEY_SIZE:
            raise ValueError("a key has 16 bytes")
        if self.label and not SHORTEST <= UID_SIZE + len(self.label) <= LONGEST:
            raise ValueError("the label has 9 to 24 bytes")

    def file_key(self, uid: bytes) -> bytes:
        """The MAC's key of one tag."""
        return diversified(self.file, uid + self.label) if self.label else self.file


@dataclass(frozen=True, slots=True)
class Genuine:
    """The tag knows its key. Whether this tap was seen before is for whoever keeps the counters."""

    uid: bytes
    counter: int


@dataclass(frozen=True, slots=True)
class Forged:
    """It looks like a genuine tag's message, and is none."""


@dataclass(frozen=True, slots=True)
class NotSun:
    """An address without such a message."""


def judge(url: str, keys: SunKeys, names: SunNames = USUAL) -> Genuine | Forged | NotSun:
    """What the address of a tap says of its tag. Never raises."""
    given = sun_message(url, names)
    if not given:
        return NotSun()
    try:
        uid, counter = _identity(given, keys, names)
        mac = bytes.fromhex(given[names.mac])
    except ValueError:
        return Forged()
    covered = f"{given[names.file]}&{names.mac}=".encode() if names.file in given else b""
    right = _mac(keys.file_key(uid), uid, counter, covered)
    return Genuine(uid, int.from_bytes(counter, "little")) if compare_digest(mac, right) else Forged()


def diversified(master: bytes, data: bytes) -> bytes:
    """One tag's key, AES-128, after AN10922; `data` is its number and what follows, 16 to 31 bytes."""
    if not SHORTEST <= len(data) <= LONGEST:
        raise ValueError("what a key is diversified with has 16 to 31 bytes")
    return _cmac(master, b"\x01" + data)


def _identity(given: Mapping[str, str], keys: SunKeys, names: SunNames) -> tuple[bytes, bytes]:
    """Number and counter, the counter's least byte first. Raises ValueError."""
    if names.picc in given:
        return _decrypted(keys.meta, bytes.fromhex(given[names.picc]))
    uid, counter = bytes.fromhex(given[names.uid]), bytes.fromhex(given[names.counter])[::-1]
    if len(uid) != UID_SIZE or len(counter) != COUNTER_SIZE:
        raise ValueError("number or counter has a wrong length")
    return uid, counter


def _decrypted(key: bytes, sealed: bytes) -> tuple[bytes, bytes]:
    if len(sealed) != KEY_SIZE:
        raise ValueError("PICC data is one block")
    # The chip itself encrypts one block under a zero vector; there is no choice of mode here.
    plain = Cipher(algorithms.AES(key), modes.CBC(bytes(KEY_SIZE))).decryptor().update(sealed)
    if plain[0] != BOTH:
        raise ValueError("not under this key")
    return plain[1 : 1 + UID_SIZE], plain[1 + UID_SIZE : 1 + UID_SIZE + COUNTER_SIZE]


def _mac(key: bytes, uid: bytes, counter: bytes, covered: bytes) -> bytes:
    """The eight odd bytes of the MAC, under a key that lives for one tap."""
    return _cmac(_cmac(key, SESSION + uid + counter), covered)[1::2]


def _cmac(key: bytes, message: bytes) -> bytes:
    made = CMAC(algorithms.AES(key))
    made.update(message)
    return made.finalize()
