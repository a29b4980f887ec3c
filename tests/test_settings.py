"""The config: whatever is wrong is one sentence with file, line and key."""

import re
import tomllib

import pytest

from kiosk.assembly.plans import voucher_of
from kiosk.settings import Misconfigured, Section, Settings, read_settings, tables
from kiosk.whereabouts import example_config

EXAMPLE = example_config().read_text()


def wrong(tmp_path, *change):
    path = tmp_path / "config.toml"
    path.write_text(EXAMPLE.replace(*change))
    with pytest.raises(Misconfigured) as said:
        read_settings(path, {})
    return str(said.value).removeprefix(f"{path}")


def test_the_example_loads_and_names_every_key():
    settings = read_settings(example_config(), {})
    assert settings.venue.terminal == "entrance-1"
    for table, model in tables().items():
        for key in model.model_fields:
            assert re.search(rf"^#? ?{key} = ", EXAMPLE, re.MULTILINE), f"{table}.{key} is not in config.example.toml"


def test_what_the_example_calls_a_default_is_one():
    said = tomllib.loads(EXAMPLE)
    for table in ("nfc", "genuine", "keys", "codes", "line", "settling", "screen"):
        made = Settings.model_fields[table].annotation()
        assert issubclass(type(made), Section)
        for key, value in said[table].items():
            default = getattr(made, key)
            assert (list(default) if isinstance(default, tuple) else default) == value, f"{table}.{key}"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (("latitude = 41.3902", "latitude = 141"), r", line \d+: venue\.latitude: .*90"),
        (
            ('version = "v2"', 'versoin = "v2"'),
            r", line \d+: pers\.versoin is not a key we know\. Did you mean version\?",
        ),
        (('project_key = "your-project-key"', ""), r", line 4: pers\.project_key is missing"),
        (("fps = 30", 'fps = "x"'), r", line \d+: cameras\.0\.fps: .*whole number"),
        (
            ('exposure = "auto"', 'exposure = "bright"'),
            r", line \d+: cameras\.0\.exposure: write \"auto\", or a number",
        ),
        (('gain = "auto"', "gain = -4"), r", line \d+: cameras\.0\.gain: .*greater than or equal to 0"),
        (("fps = 30", "fps = -1"), r", line \d+: cameras\.0\.fps: .*greater than or equal to 1"),
        (
            ("region = [0, 0, 1, 1]", "region = [0.5, 0.0, 0.6, 1.0]"),
            r", line \d+: cameras\.0\.region: .* lie inside it",
        ),
        (
            ("region = [0, 0, 1, 1]", "region = [nan, nan, nan, nan]"),
            r", line \d+: cameras\.0\.region: .* lie inside it",
        ),
        (('reader = "none"', 'reader = "acr122"'), r", line \d+: nfc\.reader: write \"none\", \"auto\", \"pcsc\""),
        (('reader = "none"', 'reader = ""'), r", line \d+: nfc\.reader: write \"none\""),
        (
            ("[keys] ", '[[scanners]]\nport = "/dev/ttyS0"\n[[scanners]]\nport = "/dev/ttyS1"\n\n[keys] '),
            r"two devices are called 'scanner': give each a name of its own",
        ),
        (("[codes]", "[codez]"), r", line \d+: codez is not a key we know\. Did you mean codes\?"),
        (('"Europe/Madrid"', '"Mars"'), r", line \d+: venue\.timezone: 'Mars' is no time zone"),
        (("accent = ", "accent "), r": .*line \d+.*key = value"),
        (("longitude = 2.1540", ""), r"latitude and longitude go together"),
        (("https://api.pers", "http://api.pers"), r", line \d+: pers\.base_url: must begin with https://"),
        (("trigger_source =", "#"), r"set venue\.trigger_source"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(tmp_path, change, said):
    assert re.search(said, wrong(tmp_path, *change)), wrong(tmp_path, *change)


def test_a_cameras_light_is_its_own_business_or_a_number(tmp_path):
    assert read_settings(example_config(), {}).cameras[0].exposure is None
    path = tmp_path / "config.toml"
    path.write_text(EXAMPLE.replace('exposure = "auto"', "exposure = 8").replace('gain = "auto"', "gain = 40"))
    camera = read_settings(path, {}).cameras[0]
    assert (camera.exposure, camera.gain) == (8, 40)


@pytest.mark.parametrize(
    "reader",
    ["auto", "pcsc", "pcsc:acr122u*00 0?", "usb", "usb:072f:2200", "usb:003:004", "tty:USB0:pn532", "udp:localhost:5"],
)
def test_a_reader_as_it_may_be_written(tmp_path, reader):
    path = tmp_path / "config.toml"
    for said in (reader, "/dev/serial/by-id/usb-pn532"):
        path.write_text(EXAMPLE.replace('reader = "none"', f'reader = "{said}"'))
        assert read_settings(path, {}).nfc.reader == said


def test_a_missing_file_says_how_to_make_one(tmp_path):
    with pytest.raises(Misconfigured, match="kiosk config init"):
        read_settings(tmp_path / "none.toml", {})


def test_a_variable_that_is_wrong_is_named_and_not_the_line_it_overrides():
    with pytest.raises(Misconfigured, match=r"^KIOSK_LINE_LANES: a whole number belongs here\.$"):
        read_settings(example_config(), {"KIOSK_LINE_LANES": "many"})


def test_a_value_where_a_table_belongs_is_said_whatever_the_environment_holds(tmp_path):
    path = tmp_path / "config.toml"
    path.write_text("pers = 3\n")
    with pytest.raises(Misconfigured, match="pers"):
        read_settings(path, {"KIOSK_PERS_AUTH_TOKEN": "planted"})


def test_what_is_no_text_is_said_in_plain_words(tmp_path):
    path = tmp_path / "config.toml"
    path.write_bytes(b"\x8e\xff")
    with pytest.raises(Misconfigured, match=r"is no text in UTF-8\. Make a new one"):
        read_settings(path, {})


def test_the_environment_overrides_and_secrets_do_not_show(tmp_path):
    settings = read_settings(example_config(), {"KIOSK_PERS_AUTH_TOKEN": "planted", "KIOSK_VENUE_TERMINAL": "bar-2"})
    assert settings.venue.terminal == "bar-2"
    assert settings.pers.sign_in_secret().get_secret_value() == "planted"
    assert "planted" not in repr(settings)
    assert "planted" not in settings.model_dump_json()


def test_a_secret_is_never_in_a_complaint(tmp_path):
    path = tmp_path / "config.toml"
    path.write_text(EXAMPLE.replace("[venue] ", 'auth_token = ["planted"]\n[venue] '))
    with pytest.raises(Misconfigured) as said:
        read_settings(path, {})
    assert "planted" not in str(said.value)


def test_a_secret_file_must_be_private(tmp_path):
    secret = tmp_path / "token"
    secret.write_text("planted\n")
    secret.chmod(0o644)
    settings = read_settings(example_config(), {"KIOSK_PERS_AUTH_TOKEN_FILE": str(secret)})
    with pytest.raises(Misconfigured, match="chmod 600"):
        settings.pers.sign_in_secret()
    secret.chmod(0o600)
    assert settings.pers.sign_in_secret().get_secret_value() == "planted"


def test_systemds_credential_is_found(tmp_path, monkeypatch):
    (tmp_path / "pers-auth-token").write_text("planted")
    (tmp_path / "pers-auth-token").chmod(0o400)
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    assert read_settings(example_config(), {}).pers.sign_in_secret().get_secret_value() == "planted"


KEYS = "00112233445566778899aabbccddeeff", "ffeeddccbbaa99887766554433221100"


def genuine(**environment):
    return read_settings(example_config(), {f"KIOSK_GENUINE_{key.upper()}": told for key, told in environment.items()})


def test_the_keys_of_genuine_tags_come_like_every_secret_and_do_not_show(tmp_path, monkeypatch):
    monkeypatch.delenv("CREDENTIALS_DIRECTORY", raising=False)
    assert genuine().genuine.keys() is None
    wanted = tuple(map(bytes.fromhex, KEYS))
    told = genuine(meta_key=KEYS[0], file_key=KEYS[1])
    assert told.genuine.keys() == wanted
    assert not [key for key in KEYS if key in repr(told) + told.model_dump_json()]
    file = tmp_path / "pers-tag-keys"
    file.write_text("\n".join(KEYS) + "\n")
    file.chmod(0o600)
    assert genuine(keys_file=str(file)).genuine.keys() == wanted
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    assert genuine().genuine.keys() == wanted
    file.chmod(0o644)
    with pytest.raises(Misconfigured, match="chmod 600"):
        genuine().genuine.keys()


@pytest.mark.parametrize("keys", [{"meta_key": KEYS[0]}, {"meta_key": KEYS[0], "file_key": "planted"}])
def test_half_a_pair_of_keys_is_one_sentence_without_the_key(keys):
    with pytest.raises(Misconfigured, match="two keys of 32 hexadecimal digits") as said:
        genuine(**keys).genuine.keys()
    assert not [key for key in keys.values() if key in str(said.value)]


def test_genuine_tags_cannot_be_required_without_keys_and_a_label_has_a_length(monkeypatch):
    monkeypatch.delenv("CREDENTIALS_DIRECTORY", raising=False)
    with pytest.raises(Misconfigured, match=r"genuine\.keys_file"):
        voucher_of(genuine(required="true"))
    with pytest.raises(Misconfigured, match="9 to 24 bytes"):
        genuine(label="0011")
