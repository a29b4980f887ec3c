"""Logs: one line for each attempt and state change; only fields of a list get out, so no member and no secret can.

A line is a constant text and fields. What a record was given beyond the list is left out, values that do not look like
their field are left out, and of an exception only its type and the places it went through are told: its message may hold
what somebody else wrote.
"""

import logging
import logging.handlers
import os
import re
import sys
import threading
import traceback
from collections.abc import Callable, Mapping, MutableMapping
from pathlib import Path
from types import TracebackType
from typing import Any

Event = MutableMapping[str, Any]

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
_LEVELS = {"debug": 7, "info": 6, "warning": 4, "error": 3, "critical": 2}  #: as syslog counts


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
    kept |= {name: value for name in ALLOWED if (value := _fitting(name, record.__dict__.get(name))) is not None}
    if record.exc_info and record.exc_info[1] is not None:
        kept |= told_of(record.exc_info[1])
    return kept


def told_of(trouble: BaseException) -> dict[str, str]:
    """What may be told of an exception: its type, and the places it went through."""
    steps = traceback.extract_tb(trouble.__traceback__)
    trace = " < ".join(f"{Path(step.filename).name}:{step.lineno} {step.name}" for step in reversed(steps))
    return {"error": type(trouble).__qualname__, "trace": trace[:_LONGEST]}


def _constant(record: logging.LogRecord) -> str:
    """The text as it stands in the code: what was to be put into it may be anything."""
    return re.sub(r"%[#0 +.\d-]*[a-z]", "…", str(record.msg)) if record.args else str(record.msg)


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
    """In the journal's own form where the journal reads; journald has its own time."""
    import structlog  # noqa: PLC0415 - takes 70 ms, and most commands log nothing

    handler = logging.StreamHandler()
    render = structlog.processors.LogfmtRenderer(key_order=["timestamp", "level", "event", "reference"], bool_as_flag=False)
    if os.environ.get("JOURNAL_STREAM"):
        handler.setFormatter(_formatter(_for_journald, structlog.processors.LogfmtRenderer(key_order=["event", "reference"])))
    else:
        handler.setFormatter(_formatter(render))
    return handler


def _to_files(folder: Path, each: int, files: int) -> logging.Handler:
    import structlog  # noqa: PLC0415 - see above

    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    handler = logging.handlers.RotatingFileHandler(folder / "kiosk.log", maxBytes=each, backupCount=files)
    handler.setFormatter(_formatter(structlog.processors.JSONRenderer()))
    return handler


def _formatter(*last: Callable[..., Any]) -> logging.Formatter:
    import structlog  # noqa: PLC0415 - see above

    stdlib = structlog.stdlib
    first = [stdlib.add_log_level, stdlib.add_logger_name, structlog.processors.TimeStamper("iso", utc=True), tidy]
    return stdlib.ProcessorFormatter(
        foreign_pre_chain=first, processors=[stdlib.ProcessorFormatter.remove_processors_meta, *last]
    )


def _for_journald(_logger: object, _name: str, event: Event) -> Event:
    """The level as journald reads it, before the line; the time is its own."""
    event.pop("timestamp", None)
    level = _LEVELS[event.pop("level")]
    return {"event": f"<{level}>{event.pop('event')}", **event}


def _unforeseen(kind: type[BaseException], trouble: BaseException | None, trace: TracebackType | None) -> None:
    if trouble is not None and not issubclass(kind, KeyboardInterrupt):
        logging.getLogger("kiosk").critical("nobody foresaw this", exc_info=(kind, trouble, trace))
