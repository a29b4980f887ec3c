"""Texts that a stranger may put into a code, and what they must never mean."""

import base64
import json
import random
import unicodedata
from collections import Counter
from collections.abc import Callable
from urllib.parse import quote, urlsplit

from kiosk.domain.code import LONGEST, BothCode, CodeRules, ForeignCode, MemberCode, SourceCode, read_code

OURS = "claim.example"
RULES = CodeRules(frozenset({OURS}), "member")
NASTY = (
    "\u202e\u2066\u2069\u200b\ufeff\0\x07\x1b[2J\r\n\t\u2028\ud800\udfff\ue000\U0010ffff\U000e0001\u0300é中🦄"
    "'\"`<>\\;|&$(){}[]%#?/:@=,.-_~*!^ "
)
WORDS = (
    "pers:", "member", "source", "pers:member:", "pers:source:", "triggerSourceId", "userIdentifier", "http://",
    "https://", OURS, "evil.example", "localhost", "169.254.169.254", "[::1]", "javascript:alert(1)", "data:text/html,",
    "file:///etc/passwd", "WIFI:S:a;T:WPA;P:b;;", "BEGIN:VCARD\nFN:x\nEND:VCARD", "otpauth://totp/x?secret=y", "tel:",
    "mailto:", "smsto:", "market://", "intent://", "ipp://", "bitcoin:", "M-1001", "anna@example.com", "../../", "%00",
    "%2e%2e%2f", "' OR 1=1--", "${jndi:ldap://evil.example/a}", "{{7*7}}", "__proto__", "NaN", "1e999", "null",
)  # fmt: skip
Make = Callable[[random.Random], str]


def _noise(chance: random.Random) -> str:
    return "".join(chance.choices(NASTY + "abcXYZ019", k=chance.randint(0, 60)))


def _any_letters(chance: random.Random) -> str:
    return "".join(chr(chance.randrange(0x110000)) for _ in range(chance.randint(0, 80)))


def _words(chance: random.Random) -> str:
    parts = [*chance.choices(WORDS, k=chance.randint(1, 6)), _noise(chance) if chance.random() < 0.3 else ""]
    return chance.choice(("", "", ":", "/", "?", "&", "=", "@")).join(parts)


def _binary(chance: random.Random) -> str:
    data = chance.randbytes(chance.randint(1, 400))
    return chance.choice((data.decode("latin-1"), data.decode("utf-8", "replace"), base64.b64encode(data).decode()))


def _link(chance: random.Random) -> str:
    host = chance.choice(
        (OURS, OURS.upper(), f"{OURS}.evil.example", f"evil.example#{OURS}", f"x@{OURS}", "evil.example")
    )
    port = chance.choice(("", ":443", ":99999", ":x", ":"))
    value = chance.choice((_noise, _words, lambda _: "M-1001"))(chance)
    name = chance.choice(("userIdentifier", "triggerSourceId", "x"))
    return f"{chance.choice(('http', 'HTTPS', 'https'))}://{host}{port}/{quote(value, errors='replace')}?{name}={value}"


def _object(chance: random.Random) -> str:
    value = chance.choice((_noise(chance), "M-1001", None, 7, [], {}, {"a": [1]}, True, 1e308))
    text = json.dumps(
        {chance.choice(("userIdentifier", "triggerSourceId", "x")): value}, ensure_ascii=chance.random() < 0.5
    )
    return text if chance.random() < 0.7 else text[: chance.randint(0, len(text))]


def _deep(chance: random.Random) -> str:
    depth = chance.choice((10, 200, 250, 400, 5000))
    return chance.choice(('{"a":' * depth, "{" + '"a":[' + "[" * depth, '{"a":' + "9" * depth + "}"))


def _long(chance: random.Random) -> str:
    return chance.choice(WORDS) * chance.randint(1, 400)


def _own(chance: random.Random) -> str:
    ident = chance.choice(("M-1001", "anna@example.com", _noise(chance), "x" * chance.randint(1, 600)))
    return f"pers:{chance.choice(('member', 'source', 'MEMBER', ''))}:{ident}"


MAKERS: tuple[Make, ...] = (_noise, _any_letters, _words, _binary, _link, _object, _deep, _long, _own)


def payload(seed: int) -> str:
    """The same for the same seed."""
    chance = random.Random(seed)
    return chance.choice(MAKERS)(chance)


def judge(text: str, rules: CodeRules = RULES) -> tuple[str, str]:
    """What it is taken for, and what is wrong with that (nothing, if all is well)."""
    code = read_code(text, rules)
    match code:
        case ForeignCode():
            return "foreign", ""
        case MemberCode(member):
            return "member", _wrong(text, member)
        case SourceCode(source):
            return "source", _wrong(text, source)
        case BothCode(source, member):
            return "both", _wrong(text, source) or _wrong(text, member)
    return type(code).__name__, "it is none of the four kinds"


def torment(payloads: int, seed: int = 0) -> tuple[Counter[str], list[str]]:
    """How many were taken for what, and every wrong one."""
    kinds: Counter[str] = Counter()
    wrongs: list[str] = []
    for number in range(seed, seed + payloads):
        try:
            kind, wrong = judge(payload(number))
        except Exception as crash:  # noqa: BLE001 - whatever it is, it is what is looked for
            kind, wrong = "crash", repr(crash)
        kinds[kind] += 1
        if wrong:
            wrongs.append(f"payload {number}: {wrong}")
    return kinds, wrongs


def _wrong(text: str, ident: str) -> str:
    if len(text.strip()) > LONGEST:
        return "it is longer than a code may be"
    if any(unicodedata.category(letter)[0] == "C" for letter in ident):
        return "there are control characters in it"
    if text.strip().lower().startswith(("http://", "https://")) and urlsplit(text.strip()).hostname != OURS:
        return "it is a link to a stranger"
    return ""
