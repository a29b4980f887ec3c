-- The outbox from its first version on: a claim, its trail, a tally kept by triggers, and the catalogue.

CREATE TABLE claim (
    seq         INTEGER PRIMARY KEY,
    reference   TEXT NOT NULL UNIQUE,
    tenant      TEXT NOT NULL,           -- base URL, project, business: a row never goes to another one
    place       TEXT NOT NULL,           -- trigger source, or campaign in v1.7
    member_key  BLOB NOT NULL,           -- keyed hash of the member, for look-up
    sealed      BLOB NOT NULL,           -- the frozen request, AES-256-GCM, bound to the reference
    state       TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'uncertain', 'accepted', 'rejected', 'parked')),
    attempts    INTEGER NOT NULL DEFAULT 0,
    doubts      INTEGER NOT NULL DEFAULT 0,
    server_id   TEXT UNIQUE,
    reason      TEXT,
    scanned_at  TEXT NOT NULL,
    changed_at  TEXT NOT NULL
) STRICT;

CREATE INDEX claim_waiting ON claim (attempts > 0, seq) WHERE state = 'waiting';
CREATE INDEX claim_open ON claim (member_key, place) WHERE state IN ('sending', 'uncertain', 'parked');
CREATE INDEX claim_state ON claim (state, seq) WHERE state IN ('waiting', 'sending', 'uncertain', 'parked');

-- Append only: every state a claim was ever in, when, and why.
CREATE TABLE trail (
    seq     INTEGER PRIMARY KEY,
    claim   INTEGER NOT NULL REFERENCES claim (seq),
    at      TEXT NOT NULL,
    epoch   INTEGER NOT NULL,            -- which start of the terminal wrote it
    attempt INTEGER NOT NULL,
    state   TEXT NOT NULL,
    said    TEXT NOT NULL
) STRICT;

CREATE INDEX trail_claim ON trail (claim, seq);

CREATE TABLE tally (
    what  TEXT PRIMARY KEY,
    count INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

INSERT INTO tally (what) VALUES
    ('recorded'), ('waiting'), ('sending'), ('uncertain'), ('accepted'), ('rejected'), ('parked'), ('purged');

CREATE TRIGGER claim_counted AFTER INSERT ON claim BEGIN
    UPDATE tally SET count = count + 1 WHERE what = NEW.state;
END;

CREATE TRIGGER claim_moved AFTER UPDATE OF state ON claim WHEN OLD.state <> NEW.state BEGIN
    UPDATE tally SET count = count - 1 WHERE what = OLD.state;
    UPDATE tally SET count = count + 1 WHERE what = NEW.state;
END;

CREATE TABLE fact (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO fact (name, value) VALUES ('epoch', '0');

CREATE TABLE catalogue (
    one     INTEGER PRIMARY KEY CHECK (one = 1),
    read_at TEXT NOT NULL,
    body    TEXT NOT NULL
) STRICT;
