"""`kiosk pers`: a venue set up from the shell, thing by thing or all at once from a file."""

import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Literal

import typer
from pydantic import SecretStr, TypeAdapter, ValidationError

from kiosk.api.guesses import Guesses
from kiosk.api.sign_in import Choose, Kind
from kiosk.cli import pers_campaigns, pers_parts, pers_people, pers_setup, pers_sources, pers_triggers
from kiosk.cli.anywhere import Anywhere
from kiosk.cli.options import CONFIG, DEFAULT
from kiosk.cli.pers_line import AS_JSON, Line, dump, fail, later, line_of
from kiosk.settings import Misconfigured, read_settings
from kiosk.settings.tables import Url

ADMIN_TOKEN = "KIOSK_PERS_ADMIN_TOKEN"  # noqa: S105 - the name of a variable
AUTH_TOKEN = "KIOSK_PERS_AUTH_TOKEN"  # noqa: S105 - same

group = typer.Typer(cls=Anywhere, epilog="Begin with:  kiosk pers campaigns list", no_args_is_help=True)
group.add_typer(pers_campaigns.group, name="campaigns")
group.add_typer(pers_triggers.group, name="triggers")
group.add_typer(pers_sources.group, name="sources")
group.add_typer(pers_parts.rewards, name="rewards")
group.add_typer(pers_parts.engagements, name="engagements")
group.add_typer(pers_people.claims, name="claims")
group.add_typer(pers_people.members, name="members")
group.add_typer(pers_people.businesses, name="businesses")
group.command("setup")(pers_setup.setup)


@group.callback()
def pers(
    ctx: typer.Context,
    config: CONFIG = DEFAULT,
    url: Annotated[str | None, typer.Option(help="The server, instead of a config; needs --project-key.")] = None,
    project_key: Annotated[str | None, typer.Option(help="Names your project; public.")] = None,
    business: Annotated[str | None, typer.Option(help="The business, where you belong to several.")] = None,
    who: Annotated[
        Literal["admin", "business"] | None,
        typer.Option("--as", help=f"Default: admin where {ADMIN_TOKEN} is set.", show_default=False),
    ] = None,
) -> None:
    """Campaigns, triggers, sources and rewards at PERS, by the server of the config or of --url.

    The proof of who you are comes from the environment: KIOSK_PERS_ADMIN_TOKEN for an admin,
    KIOSK_PERS_AUTH_TOKEN (or the config) for a business. It is never an argument, for others could read it.

    Examples:

      kiosk pers campaigns list

      kiosk pers --url http://127.0.0.1:8765 --project-key pk_test_... triggers list

      kiosk pers --as business claims list --json
    """
    kind: Kind = "tenant" if (who or ("admin" if os.environ.get(ADMIN_TOKEN) else "")) == "admin" else "business"
    ctx.obj = later(lambda: _told(url, project_key, business, kind) if url else _configured(config, business, kind))


@group.command("sign-in")
def sign_in(
    ctx: typer.Context,
    *,
    status: Annotated[bool, typer.Option("--status", help="Only say how long the session lasts.")] = False,
    as_json: AS_JSON = False,
) -> None:
    """Signs this machine's terminal in again with a new proof, typed or piped in; its outbox is not touched.

    A running terminal takes the new session over by itself.

    Examples:

      kiosk pers sign-in

      kiosk pers sign-in < new-proof.txt

      kiosk pers sign-in --status --json
    """
    line = line_of(ctx)
    if line.session is None:
        fail("There is no terminal to sign in: this needs --config, not --url.")
    if not status:
        _sign_in(line, line.session, typer.get_text_stream("stdin").readline().strip() if _piped() else _typed())
    _say_life(line, line.session, as_json=as_json)


def _sign_in(line: Line, file: Path, proof: str) -> None:
    if not proof:
        fail("Nothing was typed, so nothing was done.")
    door = line.door(file)
    try:
        refused = door.again(proof)
    except OSError as trouble:
        fail(f"The session cannot be kept in {file}: {trouble.strerror}. Run this as the terminal's own user.")
    finally:
        door.close()
    match refused:
        case None:
            return
        case Choose(options=options):
            told = ", ".join(f"{one.id} ({one.name})" for one in options)
            fail(f"This proof belongs to several businesses. Set pers.business_id to one of: {told}.")
        case _:
            fail(f"Not signed in. {refused.why}")


def _say_life(line: Line, file: Path, *, as_json: bool) -> None:
    door = line.door(file)
    door.close()
    life = door.life()
    if as_json:
        dump({"access": str(life.access), "refresh": str(life.refresh)} if life else None)
    elif life is None or life.refresh < datetime.now(UTC):
        fail("This terminal is not signed in. Type: kiosk pers sign-in")
    else:
        typer.echo(f"Signed in; without a line to the server until {life.refresh.astimezone():%Y-%m-%d %H:%M}.")


def _told(url: str, project: str | None, business: str | None, kind: Kind) -> Line:
    try:
        base = TypeAdapter(Url).validate_python(url)
    except ValidationError:
        fail("--url must begin with https:// (http:// is for this machine only).")
    if not project:
        fail("--url needs --project-key too, for it says whose project it is.")
    secret = os.environ.get(ADMIN_TOKEN if kind == "tenant" else AUTH_TOKEN)
    return Line(base, project, business, kind, SecretStr(secret) if secret else None)


def _configured(config: Path, business: str | None, kind: Kind) -> Line:
    settings = read_settings(config)
    said = settings.pers
    return Line(
        said.base_url,
        said.project_key,
        business or said.business_id,
        kind,
        SecretStr(os.environ.get(ADMIN_TOKEN, "")) if kind == "tenant" else _own_proof(said.sign_in_secret),
        settings.outbox.folder / "session.json",
        guesses=_guesses(said.guesses),
    )


def _guesses(said: dict[str, dict[str, str]]) -> Guesses:
    try:
        return Guesses.handed(said)
    except ValueError as wrong:
        fail(f"pers.guesses: {wrong}")


def _own_proof(read: Callable[[], SecretStr]) -> SecretStr | None:
    """The terminal's own; `sign-in` asks for another one anyway."""
    try:
        return read()
    except Misconfigured:
        return None


def _piped() -> bool:
    return not typer.get_text_stream("stdin").isatty()


def _typed() -> str:
    return str(typer.prompt("Proof from your identity provider", hide_input=True)).strip()
