"""`kiosk codes`: what is made is read, and what cannot be is one sentence."""

import json
import os
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
import qrcode
import zxingcpp
from typer.testing import CliRunner

from kiosk.capture.proof import missing
from kiosk.cli.codes import group

CLIP = Path(__file__).resolve().parents[2] / "resources/demo/clip.mp4"


def codes(*words):
    return CliRunner(env={"COLUMNS": "160"}).invoke(group, list(map(str, words)), catch_exceptions=False)


def read(*paths):
    said = codes("read", *paths, "--json")
    return [json.loads(line) for line in said.stdout.splitlines()]


def texts(path):
    return {code["text"] for file in read(path) for code in file["codes"]}


def is_one_sentence(said, *words):
    assert said.exit_code == 1, said.output
    assert len(said.stderr.strip().splitlines()) == 1, said.stderr
    assert all(word in said.stderr for word in words), said.stderr


@pytest.fixture
def listed(tmp_path):
    path = tmp_path / "list.csv"
    rows = [f"member,M-{number}," for number in range(1, 51)]
    path.write_text("\n".join(["kind,id,title", *rows, "source,S-1,Tapas & más", "member,a/b@example.com,"]) + "\n")
    return path


def test_the_commands_start_without_the_eyes():
    script = "import sys, kiosk.cli.codes; print({'cv2', 'PIL', 'qrcode', 'zxingcpp', 'ndef'} & set(sys.modules))"
    said = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "set()"


def test_read_says_file_codes_and_time_for_each_file(tmp_path):
    qrcode.make("pers:member:M-1001").save(tmp_path / "a.png")
    (tmp_path / "b").mkdir()
    qrcode.make("https://example.com/?\x1b[31m").save(tmp_path / "b" / "b.png")
    cv2.imwrite(str(tmp_path / "c.jpg"), np.full((300, 300), 200, np.uint8))
    first, second, third = read(tmp_path)
    assert first["codes"] == [{"text": "pers:member:M-1001", "format": "QR Code", "decoder": "zxing"}]
    assert (first["file"], set(first)) == (str(tmp_path / "a.png"), {"file", "codes", "ms"})
    assert (len(second["codes"]), third["codes"]) == (1, [])
    people = codes("read", tmp_path)
    assert "M-1001" in people.stdout
    assert "no code" in people.stdout
    assert "\x1b" not in people.stdout


def test_other_formats_are_read_where_they_are_asked_for(tmp_path):
    for name in ("Aztec", "Code128", "QRCode"):
        code = zxingcpp.create_barcode("pers:member:M-1001", getattr(zxingcpp.BarcodeFormat, name))
        cv2.imwrite(str(tmp_path / f"{name}.png"), np.array(zxingcpp.write_barcode_to_image(code, scale=5)))
    said = codes("read", tmp_path, "--json", "--format", "aztec,qr", "--format", "code-128")
    rows = [json.loads(line) for line in said.stdout.splitlines()]
    assert [code["format"] for row in rows for code in row["codes"]] == ["Aztec", "Code 128", "QR Code"]
    assert [len(row["codes"]) for row in read(tmp_path)] == [0, 0, 1]
    is_one_sentence(codes("read", tmp_path, "--format", "cuneiform"), "'cuneiform'", "QRCode, MicroQRCode")


def test_a_video_is_read_frame_by_frame(tmp_path):
    writer = cv2.VideoWriter(str(tmp_path / "a.avi"), cv2.VideoWriter.fourcc(*"MJPG"), 10, (640, 480))
    for text in ("one-1", "two-2"):
        code = np.array(qrcode.make(text).convert("RGB"))
        frame = np.full((480, 640, 3), 180, np.uint8)
        frame[20 : 20 + code.shape[0], 40 : 40 + code.shape[1]] = code
        for _ in range(3):
            writer.write(frame)
    writer.release()
    assert [code["text"] for code in read(tmp_path / "a.avi")[0]["codes"]] == ["one-1", "two-2"]


def test_what_cannot_be_read_is_said_and_the_rest_is_read_all_the_same(tmp_path):
    qrcode.make("pers:member:M-1001").save(tmp_path / "a.png")
    (tmp_path / "b.png").write_bytes(b"no picture")
    (tmp_path / "c.mp4").write_bytes(b"no video")
    (tmp_path / "empty").mkdir()
    for name in ("b.png", "c.mp4", "empty", "nothing"):
        said = codes("read", tmp_path / name, tmp_path / "a.png", "--json")
        is_one_sentence(said, name)
        assert "M-1001" in said.stdout


def test_a_pdf_is_read_page_by_page(tmp_path):
    pages = [qrcode.make(f"page-{number}").get_image().convert("RGB") for number in (1, 2)]
    pages[0].save(tmp_path / "a.pdf", save_all=True, append_images=pages[1:])
    assert texts(tmp_path / "a.pdf") == {"page-1", "page-2"}
    codes("make", "--source", "S-1", "--format", "pdf", "--poster", "--out", tmp_path / "b.pdf")
    assert texts(tmp_path / "b.pdf") == {"pers:source:S-1"}


@pytest.mark.parametrize(
    "data", [b"", b"%PDF-1.4", b"no document", b"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 1 0 R>>endobj"]
)
def test_a_pdf_that_is_none_is_one_sentence(tmp_path, data):
    (tmp_path / "a.pdf").write_bytes(data)
    is_one_sentence(codes("read", tmp_path / "a.pdf"), "a.pdf is no PDF that can be read")


def test_a_name_that_is_no_text_kills_nobody(tmp_path):
    """OpenCV dies of such names, and with it the process: so another one, which may."""
    qrcode.make("pers:member:M-1001").save(tmp_path / "a.png")
    for name in (b"b\xff.png", b"c\xff.mp4"):
        (tmp_path / os.fsdecode(name)).write_bytes((tmp_path / "a.png").read_bytes())
    words = [sys.executable, "-m", "kiosk", "codes", "read", str(tmp_path), "--json"]
    said = subprocess.run(words, capture_output=True, text=True, check=False)
    assert said.returncode == 1
    assert said.stdout.count("pers:member:M-1001") == 2
    assert len(said.stderr.strip().splitlines()) == 1


@pytest.mark.parametrize("name", ["pipe.pdf", "pipe.png", "pipe.mp4", "x" * 300])
def test_what_is_no_file_is_one_sentence(tmp_path, name):
    if name.startswith("pipe"):
        os.mkfifo(tmp_path / name)
    is_one_sentence(codes("read", tmp_path / name), name)


@pytest.mark.parametrize("form", ["png", "svg", "pdf"])
def test_one_code_is_made_and_read_back(tmp_path, form):
    out = tmp_path / f"a.{form}"
    said = codes("make", "--member", "anna@example.com", "--title", "Anna <&>", "--format", form, "--out", out)
    assert (said.exit_code, said.stderr) == (0, "")
    assert "Made 1 code in" in said.stdout
    assert not missing(out, {"pers:member:anna@example.com"})
    assert missing(out, {"pers:member:anna@example.com", "other"}) == {"other"}
    is_one_sentence(codes("make", "--member", "M-1", "--format", form, "--out", out), "is there already")


def test_a_printed_code_has_the_size_that_was_wished(tmp_path):
    out = tmp_path / "a.png"
    codes("make", "--source", "S-1", "--size", "50", "--out", out)
    side = cv2.imread(str(out)).shape[0]
    assert 47 < side / 300 * 25.4 < 53


def test_a_list_becomes_a_sheet_or_a_folder(tmp_path, listed):
    said = codes("make", "--csv", listed, "--format", "pdf", "--size", "25", "--out", tmp_path / "sheet.pdf")
    assert "Made 52 codes" in said.stdout, said.stderr
    assert (tmp_path / "sheet.pdf").read_bytes().count(b"/Type /Page\n") == 2
    said = codes("make", "--csv", listed, "--out", tmp_path / "folder")
    assert said.exit_code == 0, said.stderr
    assert len(read(tmp_path / "folder")) == 52
    assert "pers:source:S-1" in texts(tmp_path / "folder" / "source-S-1.png")


@pytest.mark.parametrize(
    "text",
    [
        "\ufeffkind;id;title\r\n\r\nsource;S-1;One\r\n;;\r\nmember;M-1;Two, three\r\n",
        "Kind\tID\tTitle\nsource\tS-1\tOne\n\t\t\nmember\tM-1\tTwo\n",
        'Kind, Id ,Title\nsource,S-1,One\n,,\n\nmember,M-1,"Two, three"\n',
    ],
    ids=["semicolons and a mark at its begin", "tabs", "names with blanks, empty lines"],
)
def test_a_list_as_spreadsheets_write_it(tmp_path, text):
    (tmp_path / "list.csv").write_text(text, newline="")
    made = codes("make", "--csv", tmp_path / "list.csv", "--out", tmp_path / "out")
    assert made.exit_code == 0, made.output
    assert texts(tmp_path / "out") == {"pers:source:S-1", "pers:member:M-1"}


def test_a_long_document_is_whole_and_in_order(tmp_path, monkeypatch):
    monkeypatch.setattr("kiosk.making.files.AT_A_TIME", 2)
    (tmp_path / "list.csv").write_text("kind,id\n" + "".join(f"member,M-{one}\n" for one in range(5)))
    sheet = tmp_path / "sheet.pdf"
    made = codes("make", "--csv", tmp_path / "list.csv", "--format", "pdf", "--size", "180", "--out", sheet)
    assert made.exit_code == 0, made.output
    assert [code["text"] for code in read(sheet)[0]["codes"]] == [f"pers:member:M-{one}" for one in range(5)]


def test_posters_in_languages(tmp_path):
    out = tmp_path / "a.png"
    words = ("make", "--source", "S-1", "--title", "Café l·l ñ ß", "--poster")
    assert codes(*words, "--lang", "en,es,de,fr", "--out", out).exit_code == 0
    assert cv2.imread(str(out)).shape[:2] == (3508, 2480)
    assert texts(out) == {"pers:source:S-1"}
    assert codes(*words, "--lang", "ca,pt,it", "--format", "pdf", "--out", tmp_path / "a.pdf").exit_code == 0
    assert not missing(tmp_path / "a.pdf", {"pers:source:S-1"})


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "--source ID"),
        (("--source", "S-1", "--member", "M-1"), "--source ID"),
        (("--source", "S 1"), "no id of a source"),
        (("--member", "a\u202eb"), "no id of a member"),
        (("--member", "x" * 600), "too long"),
        (("--member", "M-1", "--size", "1000"), "--format svg"),
        (("--member", "x" * 254, "--size", "12"), "must be at least"),
        (("--source", "S-1", "--lang", "xx"), "'xx'"),
        (("--source", "S-1", "--lang", "en,es,de,fr,it"), "languages"),
        (("--source", "S-1", "--title", "t" * 81), "title"),
        (("--source", "S-1", "--poster", "--format", "svg"), "--format pdf"),
        (("--source", "S-1", "--poster", "--title", "中"), "中"),
        (("--source", "S-1", "--format", "pdf", "--size", "12"), "sheet"),
        (("--source", "S-1", "--csv", "list.csv"), "--source ID"),
        (("--csv", "nothing.csv"), "cannot be read"),
        (("--source", "S-1", "--out", "/proc/a.png"), "cannot be written"),
    ],
)
def test_what_cannot_be_made_is_one_sentence_and_leaves_nothing(tmp_path, monkeypatch, words, said):
    monkeypatch.chdir(tmp_path)
    is_one_sentence(codes("make", *words), said)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "names its columns"),
        ("a,b\n1,2\n", "names its columns"),
        ("kind,id,title\n", "empty"),
        ("kind,id\nmember,M-1\nmember,M-1\n", "Line 3 of the list repeats line 2"),
        ("kind,id\nguest,M-1\n", "Line 2 of the list: A code is for a source"),
        ("kind,id\nmember\n", "Line 2"),
        ("kind;id\n;M-1\n", "Line 2 of the list: A code is for a source"),
        ('kind,id\nmember,"M-1\n', "no CSV"),
    ],
)
def test_a_list_with_a_mistake_is_refused_with_its_line(tmp_path, text, said):
    (tmp_path / "list.csv").write_text(text)
    is_one_sentence(codes("make", "--csv", tmp_path / "list.csv", "--out", tmp_path / "out"), said)
    assert not (tmp_path / "out").exists()


def test_what_cannot_be_read_back_is_removed(tmp_path, monkeypatch):
    monkeypatch.setattr(
        "kiosk.making.job.png", lambda _: cv2.imencode(".png", np.zeros((50, 50), np.uint8))[1].tobytes()
    )
    is_one_sentence(codes("make", "--source", "S-1", "--out", tmp_path / "a.png"), "could not be read back")
    assert list(tmp_path.iterdir()) == []


def test_tags_without_a_reader_are_one_sentence(tmp_path):
    config = ("--config", tmp_path / "none.toml")
    is_one_sentence(codes("write-tag", "--source", "S-1", "--reader", "udp:nonsense", *config))
    is_one_sentence(codes("write-tag", *config), "--source ID")


def test_a_camera_test_counts(tmp_path):
    folder = tmp_path / "pictures"
    folder.mkdir()
    for number in range(3):
        qrcode.make(f"pers:member:M-{number}").save(folder / f"{number}.png")
    said = codes("watch", "--source", folder, "--seconds", "20", "--json")
    assert said.exit_code == 0, said.stderr
    told = json.loads(said.stdout)
    assert told["codes"] == 3
    assert 0 < told["hit_ratio"] <= 1
    assert 0 < told["looked_at_share"] <= 1
    assert told["decode_ms"] > 0
    assert told["frames_per_second"] > 0
    assert "M-1" not in said.output


def test_a_camera_that_is_not_there_is_one_sentence():
    said = codes("watch", "--source", "97", "--seconds", "2", "--json")
    is_one_sentence(said, "no camera")
    assert json.loads(said.stdout)["frames_per_second"] == 0
    assert "There is no camera" in codes("watch", "--source", "97", "--seconds", "1").stdout
