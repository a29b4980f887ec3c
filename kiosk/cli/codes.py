"""`kiosk codes`: read codes, make them, put them on tags, and try a camera."""

import typer

from kiosk.cli import codes_make, codes_read, codes_tag, codes_watch

group = typer.Typer(help="Codes: read, made, put on tags; and a camera tried.", no_args_is_help=True)
group.command("read")(codes_read.read)
group.command("make")(codes_make.make)
group.command("write-tag")(codes_tag.write_tag)
group.command("watch")(codes_watch.watch)


@group.callback()
def _codes() -> None:
    """Codes: read, made, put on tags; and a camera tried."""
