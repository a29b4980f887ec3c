"""The history: which claims a caller may read, behind the times if the weather says so."""

from dataclasses import replace
from datetime import timedelta

from kiosk.sandbox import answers
from kiosk.sandbox.database import Document
from kiosk.sandbox.ledger import Booked, Which
from kiosk.sandbox.paging import Order, Page
from kiosk.sandbox.tenant import Sandbox
from kiosk.sandbox.tokens import Caller, Role
from kiosk.sandbox.weather import Kind


def visible(caller: Caller, which: Which) -> Which:
    """Narrow a question to what the caller may see; admin and system see everything."""
    match caller.role:
        case Role.USER:
            return replace(which, member=caller.subject)
        case Role.BUSINESS:
            return replace(which, business=caller.subject)
        case _:
            return which


def lagged(sandbox: Sandbox, which: Which) -> Which:
    """Hide what a lagging replica would not have yet."""
    behind = sandbox.weather.seconds(Kind.LAG)
    return replace(which, until=sandbox.now() - timedelta(seconds=behind)) if behind else which


def read(sandbox: Sandbox, which: Which, page: Page, order: Order = "DESC") -> list[Document] | Document:
    """Read one page of claims."""
    seen = lagged(sandbox, which)
    found = sandbox.ledger.list(seen, order, *page.window)
    return page.wrap(answers.claims(sandbox, found), sandbox.ledger.count(seen))


def everything(sandbox: Sandbox, which: Which) -> list[Booked]:
    """Read all claims, newest first."""
    return sandbox.ledger.list(lagged(sandbox, which))
