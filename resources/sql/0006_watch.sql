-- SPDX-License-Identifier: GPL-3.0-or-later
-- Fields we have written to Marketo, until its own activity about them has been seen. planned: what
-- Marketo held when the write was planned; sent: what we wrote; source, source_base: Salesforce's value
-- then and its base; image: what was read back, where that is something else (the field is held then);
-- touched: somebody else's edit lies between the write and the read-back.
CREATE TABLE verify (
    op_id         TEXT NOT NULL,
    link          INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
    person        INTEGER NOT NULL,
    object        INTEGER NOT NULL,
    field         TEXT NOT NULL,
    marketo_field TEXT NOT NULL,
    planned       TEXT NOT NULL,
    sent          TEXT NOT NULL,
    source        TEXT NOT NULL,
    source_base   TEXT,
    source_at     INTEGER,
    request       TEXT NOT NULL,
    sent_after    INTEGER,
    sent_at       INTEGER NOT NULL,
    image         TEXT,
    image_at      INTEGER,
    touched       INTEGER NOT NULL,
    PRIMARY KEY (op_id, field)
) WITHOUT ROWID;

CREATE INDEX verify_person ON verify (person, marketo_field);

CREATE INDEX verify_link ON verify (link);

CREATE INDEX verify_held ON verify (link, field) WHERE image IS NOT NULL;

CREATE INDEX verify_sent ON verify (sent_at);

-- A marketer's value that a write of ours has overwritten: it goes back to both sides.
CREATE TABLE restore (
    link  INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (link, field)
) WITHOUT ROWID;

-- Fields that two automations change in turns. frozen 0: released; writes before `since` count no more.
CREATE TABLE loop (
    link      INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
    field     TEXT NOT NULL,
    frozen    INTEGER NOT NULL,
    signature TEXT NOT NULL,
    since     INTEGER NOT NULL,
    PRIMARY KEY (link, field)
) WITHOUT ROWID;
