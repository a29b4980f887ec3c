"""Strings of the window into resources/translations/kiosk_*.ts, and these into the .qm that the window reads.

python -m tests.make.translations                  # what `make translations` does; tells what is left to translate
python -m tests.make.translations --fill FILE      # the same, with translations from a JSON file:
    {"Context": {"Source text": {"es": "...", "de": "...", ...}, "%n things": {"en": ["one", "many"], ...}}}
"""

import argparse
import json
import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree as ET

from PySide6.QtCore import QLocale, Qt

from kiosk.ui.languages import NAMES

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "translations"
MARK = "QT_TRANSLATE_NOOP("  #: stands in sentences for staff that are made outside the window, too
TOOLS = Path(sys.executable).parent


def main() -> None:
    """Update, fill in, compile, tell."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--fill", type=Path)
    told = ask.parse_args()
    update(FOLDER)
    if told.fill:
        said = json.loads(told.fill.read_text(encoding="utf-8"))
        for code in NAMES:
            fill(FOLDER / f"kiosk_{code}.ts", said, code)
        update(FOLDER)
    for code in NAMES:
        compile_into(FOLDER, code)
    left = [line for code in NAMES for line in unfinished(FOLDER / f"kiosk_{code}.ts")]
    print("\n".join(left) or "Every string is translated.")


def update(folder: Path) -> None:
    """Take the strings of the window, and of those who speak to staff, into each .ts; English has only its plurals."""
    sources = [str(path) for kind in ("*.py", "*.qml") for path in sorted((ROOT / "kiosk" / "ui").rglob(kind))]
    sources += sorted({str(path) for path in (ROOT / "kiosk").rglob("*.py") if MARK in path.read_text()} - {*sources})
    for code, (_, locale) in NAMES.items():
        target = ["-pluralonly"] if code == "en" else []
        _run("lupdate", *sources, *target, *UPDATING, "-target-language", locale, "-ts", f"{folder}/kiosk_{code}.ts")


def compile_into(folder: Path, code: str) -> Path:
    """The .qm of a language, made of its .ts in resources/translations."""
    made = folder / f"kiosk_{code}.qm"
    with TemporaryDirectory() as place:
        said = Path(place) / "said.ts"
        said.write_text(isolated((FOLDER / f"kiosk_{code}.ts").read_text("utf-8"), code), "utf-8")
        _run("lrelease", str(said), "-qm", str(made))
    return made


def isolated(sentences: str, code: str) -> str:
    """From right to left, what stands for a name keeps an order of its own, and the dots around it theirs."""
    if QLocale(NAMES[code][1]).textDirection() is not Qt.LayoutDirection.RightToLeft:
        return sentences
    return re.sub(
        "<translation.*?</translation>",
        lambda found: re.sub(r"%\d", "\u2068\\g<0>\u2069", found[0]),
        sentences,
        flags=re.DOTALL,
    )


def fill(path: Path, said: dict[str, dict[str, dict[str, str | list[str]]]], code: str) -> None:
    """Put what is said for this language into its .ts."""
    tree = ET.parse(path)
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            words = said.get(context.findtext("name"), {}).get(message.findtext("source"), {}).get(code)
            if words:
                _put(message.find("translation"), words)
    tree.write(path, encoding="utf-8", xml_declaration=True)


def _put(translation: ET.Element, words: str | list[str]) -> None:
    translation.attrib.pop("type", None)
    if isinstance(words, str):
        translation.text = words
        return
    for form, text in zip(translation.iter("numerusform"), words, strict=True):
        form.text = text


def unfinished(path: Path) -> list[str]:
    """What nobody has translated yet, a line each."""
    left = []
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            said = message.find("translation")
            forms = [form.text for form in said.iter("numerusform")] or [said.text]
            if said.get("type") or not all(forms):
                left.append(f"{path.name}: {context.findtext('name')}: {message.findtext('source')}")
    return left


def placeholders(text: str) -> set[str]:
    """What stands for something else: %1, %n."""
    return set(re.findall(r"%(?:\d|n)", text))


#: No line numbers, so that a .ts changes only where a string does; no guessing at texts that look alike.
UPDATING = ("-locations", "none", "-no-obsolete", "-sort-messages", "-disable-heuristic", "similartext",
            "-source-language", "en_GB", "-silent")  # fmt: skip


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([TOOLS / f"pyside6-{tool}", *arguments], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    main()
