"""Staff facts: a staff screen as plain values, sentences translated and hostile text made harmless on the way."""

from dataclasses import fields, is_dataclass, replace
from datetime import date, datetime
from enum import Enum

from PySide6.QtCore import QDate, QLocale

from kiosk.domain.notice import Notice
from kiosk.domain.readiness import Readiness
from kiosk.domain.shift import Shift
from kiosk.domain.staff_screens import ClaimRow, StaffScreen, StepRow
from kiosk.ui.notices import noticed, sentence
from kiosk.ui.plain import plain
from kiosk.ui.told import told

Facts = dict[str, object]


def staff_facts(screen: StaffScreen) -> Facts:
    """All its fields, by the names QML gives them."""
    return _record(screen)


def _record(value: object) -> Facts:
    assert is_dataclass(value)
    return {_camel(field.name): _said(getattr(value, field.name)) for field in fields(value)}


def _said(value: object) -> object:
    match value:
        case Notice():
            return noticed(value)
        case Readiness():
            return {"word": value.word.value, "reasons": _reasons(value)}
        case Shift():
            return _record(value) | {"total": _record(value.total)}
        case StepRow() | ClaimRow():
            return _record(_retold(value))
        case tuple():
            return [_said(one) for one in value]
        case datetime() | date():
            return _time(value)
        case Enum():
            return value.value
        case str():
            return plain(value)
        case int() | float():
            return value
        case _:
            return "" if value is None else _record(value)


def _retold(row: StepRow | ClaimRow) -> StepRow | ClaimRow:
    return replace(row, said=told(row.said)) if isinstance(row, StepRow) else replace(row, reason=told(row.reason))


def _time(of: date) -> object:
    if not isinstance(of, datetime):
        return _day(of)
    return {"day": _day(of), "time": f"{of:%H:%M}", "exact": f"{of:%H:%M:%S}"}


def _reasons(readiness: Readiness) -> list[Facts]:
    return [
        {
            "what": sentence("Readiness", reason.what, reason.about),
            "todo": sentence("Readiness", reason.todo, reason.about),
            "word": reason.word.value,
        }
        for reason in readiness.reasons
    ]


def _day(of: date) -> str:
    return QLocale().toString(QDate(of.year, of.month, of.day), "d MMM")


def _camel(name: str) -> str:
    first, *others = name.split("_")
    return first + "".join(part.capitalize() for part in others)
