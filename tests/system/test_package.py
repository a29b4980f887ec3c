"""The Debian package in a fresh tree: it installs, claims, upgrades without losing a claim, goes only when it may."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
import urllib.request
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.system.fresh_tree import fresh_tree

ROOT = Path(__file__).parents[2]
CLIP = "/usr/lib/pers-kiosk/_internal/kiosk/resources/demo/clip.mp4"
PORT = 8799
PATIENCE = 120

pytestmark = [
    pytest.mark.system,
    pytest.mark.skipif(os.geteuid() != 0, reason="a tree of its own needs root (chroot, mount)"),
    pytest.mark.skipif(shutil.which("debootstrap") is None, reason="debootstrap is not installed"),
]


def newest_source():
    kept = [ROOT / "packaging/deb", ROOT / "kiosk", ROOT / "resources"]
    return max(path.stat().st_mtime for folder in kept for path in folder.rglob("*") if "__pycache__" not in path.parts)


@pytest.fixture(scope="module")
def packages(tmp_path_factory):
    """Two builds, the older first; frozen anew only where `make deb` has not just done it."""
    out = tmp_path_factory.mktemp("packages")
    frozen = ROOT / "build/frozen/kiosk"
    made = ROOT / "build/frozen/needs"
    if not made.exists() or made.stat().st_mtime < newest_source():
        built("--out", str(ROOT / "build"))
    return [built("--out", str(out), "--frozen", str(frozen), *words) for words in (["--numbered", "0.0.1"], [])]


def built(*words):
    command = [sys.executable, str(ROOT / "packaging/deb/build.py"), *words]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=1500, env=environment)
    assert done.returncode == 0, done.stderr
    return Path(done.stdout.strip().splitlines()[-1])


@pytest.fixture(scope="module")
def tree(packages):
    with fresh_tree() as tree:
        tree.run("apt-get update -q")
        for package in packages:
            shutil.copy(package, tree.root / "root")
        tree.old, tree.new = (f"/root/{package.name}" for package in packages)
        tree.run(f"apt-get install -y -q --no-install-recommends {tree.old}")
        yield tree


@contextmanager
def started(tree, command):
    """A command in the tree, as the terminal's own user, until the block ends."""
    words = ["chroot", str(tree.root), "/sbin/runuser", "-u", "pers-kiosk", "--", *command]
    environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/var/lib/pers-kiosk", "LANG": "C.UTF-8"}
    process = subprocess.Popen(words, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    try:
        yield process
    finally:
        for child in children(process.pid):
            os.kill(child, signal.SIGTERM)
        print(process.communicate(timeout=30)[0][-3000:])


def children(pid):
    return [int(word) for word in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def sandbox(tree):
    return started(tree, ["kiosk", "sandbox", "--seed", "--port", str(PORT), "--db", "/var/lib/pers-kiosk/sandbox.db"])


def eventually(question):
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        try:
            if said := question():
                return said
        except OSError:
            pass
        time.sleep(0.5)
    raise AssertionError(f"not within {PATIENCE} seconds")


def seed():
    with urllib.request.urlopen(f"http://127.0.0.1:{PORT}/_seed", timeout=5) as answer:
        return json.load(answer)


def settings(told):
    return f"""[pers]
base_url = "http://127.0.0.1:{PORT}"
project_key = "{told["projectKey"]}"
business_id = "{told["businessId"]}"
[venue]
trigger_source = "src-terrace"
[[cameras]]
source = "{CLIP}"
loop = false
[outbox]
folder = "/var/lib/pers-kiosk"
"""


def open_claims(tree):
    return int(tree.run("kiosk outbox count --open").stdout)


def test_it_brings_all_that_debian_expects(tree):
    tree.run("test -x /usr/bin/kiosk; test -s /usr/share/man/man1/kiosk.1.gz; test -s /etc/pers-kiosk/config.toml")
    tree.run("test -s /usr/share/bash-completion/completions/kiosk; test -s /usr/lib/udev/rules.d/60-pers-kiosk.rules")
    said = tree.run("dpkg-query -W -f '${Version} ${Conffiles}' pers-kiosk; stat -c '%U %a' /var/lib/pers-kiosk").stdout
    assert said.startswith("0.0.1")
    assert "/etc/pers-kiosk/config.toml" in said
    assert said.strip().endswith("pers-kiosk 700")
    assert tree.run("stat -c '%U %a' /etc/pers-kiosk/pers-auth-token").stdout.strip() == "root 600"


def test_nothing_of_it_looks_for_a_library_in_vain(tree):
    command = "find /usr/lib/pers-kiosk -name '*.so*' -type f -exec ldd {} + 2>/dev/null | grep 'not found' | sort -u"
    missing = tree.run(f'LD_LIBRARY_PATH=/usr/lib/pers-kiosk/_internal sh -c "{command}" || true').stdout
    assert missing == ""


def test_the_machine_is_checked(tree):
    done = tree.run("kiosk check --json", check=False)
    found = {finding["what"]: finding for finding in json.loads(done.stdout)}
    assert done.returncode == 2
    for what in ("Qt", "OpenCV", "zbar", "Fonts", "SQLite", "Config", "Outbox", "Keeping claims"):
        assert found[what]["how"] == "good", found[what]
    assert found["Start with the machine"]["fix"] == "sudo pers-kiosk-lockdown on"


def test_the_demo_goes_through_without_a_display(tree):
    command = "cd /tmp && runuser -u pers-kiosk -- kiosk demo --headless --out /tmp/demo"
    tree.run(command)
    assert json.loads((tree.root / "tmp/demo/summary.json").read_text())["agrees"] is True


def test_an_upgrade_and_a_purge_never_lose_a_claim(tree):
    with sandbox(tree):
        told = eventually(seed)
    (tree.root / "etc/pers-kiosk/config.toml").write_text(settings(told))
    token = tree.root / "var/lib/pers-kiosk/token"
    token.write_text(told["businessAuthToken"])
    tree.run("chmod 600 /var/lib/pers-kiosk/token; chown pers-kiosk: /var/lib/pers-kiosk/token")
    config = tree.root / "etc/pers-kiosk/config.toml"
    config.write_text(config.read_text().replace("[venue]", 'auth_token_file = "/var/lib/pers-kiosk/token"\n[venue]'))
    with started(tree, ["kiosk", "run", "--headless"]):
        eventually(lambda: open_claims(tree) >= 2)
        assert "Stop it first" in tree.run("kiosk outbox backup", check=False).stderr
    count = open_claims(tree)

    refused = tree.run(f"apt-get install -y -q {tree.new}", check=False)
    assert refused.returncode != 0
    assert f"the upgrade is refused, because {count} claims are not settled yet" in refused.stderr + refused.stdout
    assert "kiosk outbox export" in refused.stderr + refused.stdout
    assert tree.run("dpkg-query -W -f '${Version}' pers-kiosk").stdout == "0.0.1"

    tree.run(f"PERS_KIOSK_OPEN_CLAIMS=keep apt-get install -y -q {tree.new}")
    assert tree.run("dpkg-query -W -f '${Version}' pers-kiosk").stdout != "0.0.1"
    assert open_claims(tree) == count
    (backup,) = (tree.root / "var/lib/pers-kiosk/backups").iterdir()
    assert {path.name for path in backup.iterdir()} >= {"outbox.db", "outbox.key", "outbox.journal"}
    assert "auth_token_file" in config.read_text()

    refused = tree.run("apt-get purge -y -q pers-kiosk", check=False)
    assert refused.returncode != 0
    assert f"because {count} claims are not settled yet" in refused.stderr + refused.stdout
    assert open_claims(tree) == count
    strangers = tree.run("find /var/lib/pers-kiosk -not -user pers-kiosk").stdout
    assert strangers == ""

    with sandbox(tree), started(tree, ["kiosk", "run", "--headless"]):
        eventually(lambda: open_claims(tree) == 0)
    tree.run("apt-get purge -y -q pers-kiosk")
    tree.run("test ! -e /var/lib/pers-kiosk; test ! -e /etc/pers-kiosk; test ! -e /usr/lib/pers-kiosk")
    assert tree.run("getent passwd pers-kiosk", check=False).returncode != 0


def test_what_is_removed_with_open_claims_kept_is_not_purged_later(tree):
    tree.run(f"apt-get install -y -q --no-install-recommends {tree.new}")
    tree.run("runuser -u pers-kiosk -- sh -c 'echo 3 >/var/lib/pers-kiosk/open-when-removed'")
    tree.run("dpkg --remove pers-kiosk")
    tree.run("echo 3 >/var/lib/pers-kiosk/open-when-removed")
    refused = tree.run("dpkg --purge pers-kiosk", check=False)
    assert refused.returncode != 0
    assert "3 claims" in refused.stderr
    tree.run("test -d /var/lib/pers-kiosk; rm /var/lib/pers-kiosk/open-when-removed; dpkg --purge pers-kiosk")
