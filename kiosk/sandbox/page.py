"""The page: claims as they arrive, sources with their counters, and switches for the weather."""

import json
from collections.abc import Iterable
from html import escape
from pathlib import Path
from string import Template

from kiosk.sandbox.database import Document
from kiosk.sandbox.ledger import Booked, Which
from kiosk.sandbox.tenant import Sandbox
from kiosk.sandbox.weather import Fault, Kind

SHELL = Template(Path(__file__).with_name("page.html").read_text(encoding="utf-8"))
LATEST = 25
CLAIMS = "/v2/campaigns/claims"

# What one click lets into the air.
SWITCHES: dict[str, Document] = {
    "Lose the next answer": {"kind": Kind.DROP_AFTER, "path": CLAIMS, "method": "POST", "count": 1},
    "Lose the next claim": {"kind": Kind.DROP_BEFORE, "path": CLAIMS, "method": "POST", "count": 1},
    "Reset the next claim": {"kind": Kind.RESET, "path": CLAIMS, "method": "POST", "count": 1, "afterCommit": True},
    "503 for everything": {"kind": Kind.STATUS, "status": 503},
    "429 once": {"kind": Kind.TOO_MANY, "count": 1, "retryAfter": "10"},
    "Captive portal": {"kind": Kind.HTML},
    "Half an answer": {"kind": Kind.TRUNCATED, "count": 1},
    "Five seconds late": {"kind": Kind.DELAY, "seconds": 5},
    "One in three fails": {"kind": Kind.STATUS, "status": 502, "probability": 0.33},
    "History lags a minute": {"kind": Kind.LAG, "seconds": 60},
    "Expire all sessions": {"kind": Kind.EXPIRE, "count": 1},
    "Clock an hour ahead": {"kind": Kind.SKEW, "seconds": 3600},
}


def whole(sandbox: Sandbox) -> str:
    """Write the whole page."""
    return SHELL.substitute(live=live(sandbox))


def live(sandbox: Sandbox) -> str:
    """Write the part that changes."""
    total = sandbox.ledger.count(Which())
    today = sandbox.ledger.count(Which(since=sandbox.day(sandbox.now())[0]))
    return (
        f'<header><h1>PERS sandbox</h1><span class="soft">{total} claims booked, {today} of them today</span></header>'
        f"<main><div>{section('Claims', claims(sandbox))}</div>"
        f"<div>{section('Trigger sources', sources(sandbox))}{section('Weather', weather(sandbox))}</div></main>"
    )


def section(title: str, inside: str) -> str:
    """Write one part of the page."""
    return f"<section><h2>{escape(title)}</h2>{inside}</section>"


def table(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """Write a table; its cells are HTML already."""
    head = "".join(f'<th scope="col">{escape(one)}</th>' for one in heads)
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def claims(sandbox: Sandbox) -> str:
    """Write the latest claims."""
    latest = sandbox.ledger.list(Which(), limit=LATEST)
    if not latest:
        return '<p class="soft">Nobody has claimed anything yet.</p>'
    return table(("Time", "Member", "Reward", "At", "Reference"), (row(sandbox, one) for one in latest))


def row(sandbox: Sandbox, claim: Booked) -> list[str]:
    """Write one claim."""
    member = sandbox.database.get("member", claim.member) or {}
    campaign = sandbox.database.get("campaign", claim.campaign) or {}
    source = sandbox.database.get("source", claim.source) or {}
    sent = claim.request.get("conditionsData", {}).get("source")
    known = sent if isinstance(sent, dict) else {}
    name = f"{member.get('firstName', '')} {member.get('lastName', '')}"
    return [
        f"{claim.created:%H:%M:%S}",
        escape(name),
        f'{escape(str(campaign.get("name")))}<br><span class="good">{escape(reward(sandbox, claim, campaign))}</span>',
        f'{escape(str(source.get("name", "no source")))}<br><span class="soft">{escape(text(known, "medium"))}</span>',
        f"<code>{escape(text(known, 'reference'))}</code>",
    ]


def text(known: Document, name: str) -> str:
    """Read what a client sent along, no longer than a page can bear."""
    return str(known.get(name) or "")[:64]


def reward(sandbox: Sandbox, claim: Booked, campaign: Document) -> str:
    """Write what a claim was worth."""
    if not claim.rewarded:
        return "on the way"
    times = claim.request.get("multiplier", 1.0)
    tokens = {one["id"]: one["symbol"] for one in sandbox.database.all("token")}
    return ", ".join(f"{one['amount'] * times:g} {tokens.get(one['tokenId'], '')}" for one in campaign["tokenUnits"])


def sources(sandbox: Sandbox) -> str:
    """Write the trigger sources with their counters."""
    rows = []
    for one in sandbox.database.all("source"):
        counted = sandbox.ledger.analytics(one["id"])
        state = "" if one["isActive"] else ' <span class="storm">off</span>'
        title = f'{escape(one["name"])}{state}<br><code class="soft">{escape(one["id"])}</code>'
        rows.append([title, str(counted["totalEngagements"]), str(counted["uniqueUsers"])])
    return table(("Source", "Claims", "Members"), rows)


def weather(sandbox: Sandbox) -> str:
    """Write the faults in the air and the switches for more."""
    switches = "".join(button(name, "POST", "/_weather", body) for name, body in SWITCHES.items())
    if not sandbox.weather.faults:
        return f'<p class="good">Clear sky</p>{switches}'
    air = table(("In the air", ""), map(fault, sandbox.weather.faults))
    return f"{air}<p>{button('Clear the sky', 'DELETE', '/_weather')}</p>{switches}"


def fault(one: Fault) -> list[str]:
    """Write one fault."""
    often = f" of {one.count}" if one.count else ""
    struck = f'<span class="storm">{one.kind.value}</span> <span class="soft">struck {one.hits}{often}</span>'
    return [struck, button("Clear", "DELETE", f"/_weather/{one.id}")]


def button(name: str, method: str, path: str, body: Document | None = None) -> str:
    """Write a button that sends one request."""
    data = f' data-body="{escape(json.dumps(body))}"' if body else ""
    return f'<button type="button" data-method="{method}" data-path="{path}"{data}>{escape(name)}</button>'
