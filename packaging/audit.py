"""What we ship that others made: known holes, licences, and a bill of materials in CycloneDX's form.

python packaging/audit.py [--out build/sbom.cdx.json]    # exit code 1: a hole or a licence nobody has looked at
"""

import argparse
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SHIPPED = ROOT / "packaging/requirements.txt"
TOOLS = Path(sys.executable).parent

#: Licences under which we may pass a library on inside our package, unchanged; looked at one by one.
ALLOWED = frozenset(
    {
        "0BSD", "Apache-2.0", "Apache Software License", "BSD-2-Clause", "BSD-3-Clause", "BSD License", "CC0-1.0",
        "ISC License (ISCL)", "MIT", "MIT License", "MIT-0", "MIT-CMU", "PSF-2.0", "Zlib",
        "Mozilla Public License 2.0 (MPL 2.0)", "LGPL-3.0-only", "LGPL-2.1-or-later",
        "European Union Public Licence 1.1 (EUPL 1.1)",
    }
)  # fmt: skip
#: What a library says of itself in other words, and what its own files say.
KNOWN = {
    "qrcode": "BSD-3-Clause",  # its second word, "Other/Proprietary", names the trade mark "QR Code"
    "pypdfium2": "BSD-3-Clause",  # or Apache-2.0; PDFium itself is BSD-3-Clause
}


def main() -> int:
    """All three, and what came of each."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--out", type=Path, default=ROOT / "build/sbom.cdx.json")
    out = asked.parse_args().out
    out.parent.mkdir(parents=True, exist_ok=True)
    return max(holes(), licences(), materials(out))


def holes() -> int:
    """Known vulnerabilities, by pip-audit; where its service is not reached, that is said and is no failure."""
    command = [str(TOOLS / "pip-audit"), "--progress-spinner", "off", "--disable-pip", "--no-deps", "-f", "json"]
    done = subprocess.run([*command, "-r", str(SHIPPED)], check=False, capture_output=True, text=True, timeout=600)
    try:
        looked = json.loads(done.stdout)["dependencies"]
    except (ValueError, KeyError):
        print(f"! Known holes: not looked for, pip-audit's service is not reached: {_last(done.stderr)}")
        return 0
    blind = [one["name"] for one in looked if "skip_reason" in one]
    found = [f"{one['name']} {one['version']}: {hole['id']}" for one in looked for hole in one.get("vulns", [])]
    for line in found:
        print(f"✕ Known hole: {line}")
    if blind:
        print(f"! Known holes: {len(blind)} of {len(looked)} could not be looked up from here; look again elsewhere")
    if not found and len(blind) < len(looked):
        print(f"✓ Known holes: none in {len(looked) - len(blind)} libraries")
    return int(bool(found))


def licences() -> int:
    """Each library that is shipped has one we may pass on."""
    command = [str(TOOLS / "pip-licenses"), "--format", "json"]
    said = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    known = {_name(one["Name"]): one["License"] for one in said}
    shipped = set(pinned())
    strange = {name: KNOWN.get(name, known.get(name, "unknown")) for name in sorted(shipped)}
    strange = {name: said for name, said in strange.items() if not may_be_passed_on(said)}
    for name, licence in strange.items():
        print(f"✕ Licence: {name} is {licence}; look at it, then add it to packaging/audit.py or take it out")
    if not strange:
        print(f"✓ Licences: {len(shipped)} libraries, all on the list")
    return int(bool(strange))


def may_be_passed_on(said: str) -> bool:
    """One of those it may be chosen under is enough; all of those it is put together from are needed."""
    return any(all(word in ALLOWED for word in choice.split(" AND ")) for choice in re.split(r" OR |; ", said))


def materials(out: Path) -> int:
    """The bill of materials, by cyclonedx-bom from the lock; its own validation takes minutes and is left out."""
    command = [str(TOOLS / "cyclonedx-py"), "requirements", "--no-validate", "--output-reproducible", "--of", "JSON"]
    command += ["--pyproject", str(ROOT / "pyproject.toml"), "--mc-type", "application", "-o", str(out), str(SHIPPED)]
    subprocess.run(command, check=True, timeout=300)
    count = len(json.loads(out.read_text(encoding="utf-8"))["components"])
    print(f"✓ Bill of materials: {count} libraries in {out}")
    return 0


def pinned() -> Iterator[str]:
    """The names in the lock."""
    return (_name(name) for name in re.findall(r"^([\w.-]+)(?:\[.*?\])?==", SHIPPED.read_text(), re.MULTILINE))


def _name(said: str) -> str:
    return re.sub(r"[-_.]+", "-", said).lower()


def _last(text: str) -> str:
    return (text.strip().splitlines() or ["nothing was said"])[-1][:200]


if __name__ == "__main__":
    sys.exit(main())
