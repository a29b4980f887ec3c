-- Purging: settled claims leave, what they were counted and known by stays; and lists of a large file are walked by index.

DROP INDEX claim_state;
CREATE INDEX claim_state ON claim (state, seq);
CREATE INDEX claim_place ON claim (place, state, seq);
CREATE INDEX claim_scanned ON claim (scanned_at);
CREATE INDEX claim_settled ON claim (changed_at) WHERE state IN ('accepted', 'rejected') AND late = 0;

-- The server's ids that purged claims held: a history that shows one still shows nothing new.
CREATE TABLE purged_id (
    server_id TEXT PRIMARY KEY,
    seen      TEXT NOT NULL              -- a time of the server's, at its purge
) STRICT, WITHOUT ROWID;

CREATE TRIGGER claim_kept BEFORE DELETE ON claim
WHEN OLD.state NOT IN ('accepted', 'rejected') OR OLD.late = 1 BEGIN
    SELECT RAISE(ABORT, 'only what is settled may leave');
END;

CREATE TRIGGER claim_purged AFTER DELETE ON claim BEGIN
    UPDATE tally SET count = count - 1 WHERE what = OLD.state;
    UPDATE tally SET count = count + 1 WHERE what = 'purged';
END;

CREATE TRIGGER id_held BEFORE UPDATE OF server_id ON claim
WHEN NEW.server_id IS NOT NULL AND EXISTS (SELECT 1 FROM purged_id WHERE server_id = NEW.server_id) BEGIN
    SELECT RAISE(ABORT, 'a purged claim held this id');
END;
