"""Redaction: the second net, for text that leaves the machine; the first is that logs never held such things."""

import re
from collections.abc import Iterable

GONE = "[removed]"
_SHORTEST = 6  #: letters of a secret; shorter ones would take common words out
_PATTERNS = (
    re.compile(r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+"),  # an e-mail address
    re.compile(r"\beyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?"),  # a JSON web token
    re.compile(r"(?i)\bbearer\s+[\w.~+/=-]+"),
    re.compile(r"\b(?:pers:member:|usr-)[^\s\"',;]+"),  # a member
    re.compile(r"(?<=://)[^/\s@]+:[^/\s@]+(?=@)"),  # name and password in an address, e.g. of a camera
    re.compile(r"\b[0-9a-fA-F]{32,}\b"),  # keys
)


def redacted(text: str, secrets: Iterable[str] = ()) -> str:
    """The text without what looks like a member or a secret, and without these secrets."""
    for secret in sorted((secret for secret in secrets if len(secret) >= _SHORTEST), key=len, reverse=True):
        text = text.replace(secret, GONE)
    for pattern in _PATTERNS:
        text = pattern.sub(GONE, text)
    return text
