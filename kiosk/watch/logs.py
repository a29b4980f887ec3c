"""Logs: one line for each attempt and state change; only fields of a list get out, so no member and no secret can.

A line is a constant text and fields. What a record was given beyond the list is left out, values that do not look like
their field are left out, and of an exception only its type and the places it went through are told: its message may
hold what somebody else wrote.
"""

import json
import logging
import logging.handlers
import os
import re
import sys
import threading
import traceback
from collections.abc import Callable, Iterator, Mapping, MutableMapping
from pathlib import Path
from types import TracebackType
from typing import Any

Event = MutableMapping[str, Any]

_PLAIN = re.compile(r"[\w./:@+-]+")  #: needs no quotes
_WORD = re.compile(r"[A-Za-z][A-Za-z0-9_ .-]{0,63}")
_PATTERNS: Mapping[str, re.Pattern[str]] = {
    "reference": re.compile(r"[0-9A-Z]{3}-[0-9A-Z]{4}"),
    "outcome": _WORD,
    "state": _WORD,
    "code": re.compile(r"[A-Z][A-Z0-9_]{0,63}"),
    "topic": _WORD,
    "word": _WORD,
    "error": re.compile(r"[A-Za-z_][\w.]{0,80}"),
}
#: Numbers, and what only we write: places in the code, our own sentences about disk and settings.
_NUMBERS = frozenset({"attempt", "seconds", "status", "count", "bytes", "pid"})
_OURS = frozenset({"trace", "why", "path", "device"})
ALLOWED = frozenset(_PATTERNS) | _NUMBERS | _OURS
_LONGEST = 400  #: letters of a sentence
LEVELS = {"debug": 7, "info": 6, "warning": 4, "error": 3, "critical": 2}  #: as syslog counts


def begin(level: str, folder: Path | None, *, most_mib: int, files: int) -> None:
    """From now on all logging goes to standard error, and to files in `folder` that together stay below their bound."""
    root = logging.getLogger()
    root.handlers[:] = [_to_stderr()]
    if folder is not None:
        root.addHandler(_to_files(folder, most_mib * 2**20 // (files + 1), files))
    root.setLevel(logging.WARNING)  # what libraries say at leisure may hold addresses and headers
    logging.getLogger("kiosk").setLevel(level.upper())
    sys.excepthook = _unforeseen
    threading.excepthook = lambda gone: _unforeseen(gone.exc_type, gone.exc_value, gone.exc_traceback)


def tidy(_logger: object, _name: str, event: Event) -> Event:
    """Only the fields of the list, and only values that look like it."""
    record: logging.LogRecord = event["_record"]
    kept: Event = {name: event[name] for name in ("level", "timestamp", "logger", "_record", "_from_structlog")}
    kept["event"] = _constant(record)
    fields = {name: _fitting(name, record.__dict__.get(name)) for name in sorted(ALLOWED)}
    kept.update({name: value for name, value in fields.items() if value is not None})
    if record.exc_info and record.exc_info[1] is not None:
        kept.update(told_of(record.exc_info[1]))
    return kept


def told_of(trouble: BaseException) -> dict[str, str]:
    """What may be told of an exception: its type, and the places it went through."""
    steps = traceback.extract_tb(trouble.__traceback__)
    trace = " < ".join(f"{Path(step.filename).name}:{step.lineno} {step.name}" for step in reversed(steps))
    return {"error": type(trouble).__qualname__, "trace": trace[:_LONGEST]}


def _constant(record: logging.LogRecord) -> str:
    """The text as it stands in our code; of a library only where it spoke, for its words may hold anything."""
    if record.name.partition(".")[0] == "kiosk":
        return str(record.msg)
    return f"a library said something at {record.filename}:{record.lineno}"


def _fitting(name: str, value: object) -> object:
    if value is None or (name in _NUMBERS and not isinstance(value, int | float)):
        return None
    if name in _NUMBERS:
        return value
    text = str(value)
    if name in _PATTERNS:
        return text if _PATTERNS[name].fullmatch(text) else None
    return "".join(letter if letter.isprintable() else " " for letter in text)[:_LONGEST]


def _to_stderr() -> logging.Handler:
    """In the journal's own form where the journal reads."""
    handler = logging.StreamHandler()
    handler.setFormatter(_formatter(_for_the_journal if os.environ.get("JOURNAL_STREAM") else _for_people))
    return handler


def _to_files(folder: Path, each: int, files: int) -> logging.Handler:
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    handler = logging.handlers.RotatingFileHandler(folder / "kiosk.log", maxBytes=each, backupCount=files)
    handler.setFormatter(_formatter(lambda _logger, _name, event: json.dumps(event, ensure_ascii=False)))
    return handler


def _formatter(last: Callable[[Any, str, Event], str]) -> logging.Formatter:
    from structlog import processors, stdlib  # noqa: PLC0415 - takes 70 ms, and most commands log nothing

    first = (stdlib.add_log_level, stdlib.add_logger_name, processors.TimeStamper("iso", utc=True), tidy)
    return stdlib.ProcessorFormatter(
        foreign_pre_chain=first, processors=[stdlib.ProcessorFormatter.remove_processors_meta, last]
    )


def _for_people(_logger: object, _name: str, event: Event) -> str:
    first = (event.pop(name) for name in ("timestamp", "level", "logger", "event"))
    return " ".join([*first, *_pairs(event)])


def _for_the_journal(_logger: object, _name: str, event: Event) -> str:
    """The level as journald reads it; the time is its own."""
    event.pop("timestamp")
    level = LEVELS[event.pop("level")]
    return " ".join([f"<{level}>{event.pop('event')}", *_pairs(event)])


def _pairs(event: Event) -> Iterator[str]:
    for name, value in event.items():
        text = str(value)
        yield f"{name}={text if _PLAIN.fullmatch(text) else json.dumps(text, ensure_ascii=False)}"


def _unforeseen(kind: type[BaseException], trouble: BaseException | None, trace: TracebackType | None) -> None:
    if trouble is not None and not issubclass(kind, KeyboardInterrupt):
        logging.getLogger("kiosk").critical("nobody foresaw this", exc_info=(kind, trouble, trace))
