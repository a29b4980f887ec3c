"""What is made from the program's own help: the man page and the shells' completions."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime

import click
import typer
from typer.completion import get_completion_script

from kiosk.cli import application

SHELLS = {
    "bash": "usr/share/bash-completion/completions/kiosk",
    "zsh": "usr/share/zsh/vendor-completions/_kiosk",
    "fish": "usr/share/fish/vendor_completions.d/kiosk.fish",
}
ENDING = r"""
.SH FILES
.TP
.I /etc/pers\-kiosk/config.toml
The settings; every key is explained there.
.TP
.I /etc/pers\-kiosk/pers\-auth\-token
The proof to sign in with; mode 0600, handed to the service by systemd.
.TP
.I /var/lib/pers\-kiosk
The outbox: claims on their way. Back it up with
.BR "kiosk outbox backup" ,
never by copying.
.SH EXIT STATUS
0: done. 1: refused, with a sentence. 2: the settings are wrong. 3: the outbox cannot be used. 70: a part of the
terminal died; the service manager starts it again.
"""


def completions() -> dict[str, str]:
    """For each shell the path and the text of its completion."""
    return {
        path: get_completion_script(prog_name="kiosk", complete_var="_KIOSK_COMPLETE", shell=shell) + "\n"
        for shell, path in SHELLS.items()
    }


def manual(version: str) -> str:
    """kiosk(1), from what each command says of itself."""
    root = typer.main.get_command(application)
    head = [f'.TH KIOSK 1 "{datetime.now(UTC):%B %Y}" "pers-kiosk {version}"', ".SH NAME"]
    head += [r"kiosk \- the claim terminal for PERS", ".SH SYNOPSIS", ".B kiosk", r"\fIcommand\fR [\fIoptions\fR]"]
    head += [".SH DESCRIPTION", _plain(root.help or ""), ".SH COMMANDS"]
    return "\n".join([*head, *_commands(root, "kiosk")]) + ENDING


def _commands(group: click.Command, name: str) -> Iterator[str]:
    context = click.Context(group, info_name=name)
    for word in group.list_commands(context):  # type: ignore[attr-defined]
        command = group.resolve_command(context, [word])[1]  # type: ignore[attr-defined]
        if command.hidden:
            continue
        if hasattr(command, "list_commands"):
            yield from _commands(command, f"{name} {word}")
            continue
        yield from (f".SS {_plain(f'{name} {word}')}", *_paragraphs(command.help or ""))
        yield from _options(command, click.Context(command, info_name=word))


def _paragraphs(text: str) -> Iterator[str]:
    for paragraph in re.split(r"\n\s*\n", text.strip()):
        yield from (".PP", _plain(" ".join(paragraph.replace("\b", "").split())))


def _options(command: click.Command, context: click.Context) -> Iterator[str]:
    for option in command.params:
        told = option.get_help_record(context)
        if told is not None:
            yield from (".TP", rf"\fB{_plain(told[0])}\fR", _plain(told[1]))


def _plain(text: str) -> str:
    """Text that troff takes for text."""
    return re.sub(r"^([.'])", r"\\&\1", text.replace("\\", r"\e").replace("-", r"\-"))
