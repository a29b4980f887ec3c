"""What differs between a venue file and a server, in words."""

from collections.abc import Collection, Mapping
from datetime import UTC, datetime

from kiosk.api.asked import Asked, ConditionAsked
from kiosk.api.said.lenient import Said
from kiosk.api.said.triggers import Condition

Found = Mapping[str, tuple[object, object]]


def differences(wanted: Asked, current: Said, but: Collection[str] = ()) -> Found:
    """What is and what should be, for the fields the file sets; what it leaves out may be as it is."""
    names = [name for name in type(wanted).model_fields if name in wanted.model_fields_set and name not in but]
    pairs = {name: (getattr(current, name, None), getattr(wanted, name)) for name in names}
    return {name: (now, then) for name, (now, then) in pairs.items() if _alike(now) != _alike(then)}


def told(found: Found) -> str:
    """Differences as a sentence."""
    return ", ".join(
        f"{name.replace('_', ' ')} is {_short(now)}, not {_short(then)}" for name, (now, then) in found.items()
    )


def _alike(value: object) -> object:
    """A value as it can be compared, whatever it came as."""
    match value:
        case datetime():
            return (value if value.tzinfo else value.replace(tzinfo=UTC)).astimezone(UTC)
        case bool() | str() | None:
            return value
        case int() | float():
            return float(value)
        case Said() | Asked():
            return _alike(value.model_dump(exclude={"id"}, exclude_none=True))
        case Mapping():
            return {name: _alike(part) for name, part in value.items()}
        case list() | tuple():
            return [_alike(one) for one in value]
        case _:
            return str(value)


def _short(value: object) -> str:
    match value:
        case None | () | []:
            return "nothing"
        case float():
            return f"{value:g}"
        case datetime():
            return value.isoformat()
        case Condition() | ConditionAsked():
            return f"{value.key} {value.condition_type} {_short(value.value)}"
        case list() | tuple():
            return "; ".join(_short(one) for one in value)
        case _:
            return str(value)
