-- SPDX-License-Identifier: GPL-3.0-or-later
-- Statements are parted by an empty line. Times are milliseconds since 1970, UTC. object: 0 person,
-- 1 lead, 2 contact; side, target, winner: 0 Salesforce, 1 Marketo. fields, payload … are JSON.
CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

-- Who is who: a person, a record, or both. The id is the row of the lead list and never used again.
CREATE TABLE link (
    id                    INTEGER PRIMARY KEY AUTOINCREMENT,
    person                INTEGER UNIQUE,
    record                TEXT UNIQUE,
    object                INTEGER NOT NULL,
    suffix                INTEGER NOT NULL,
    state                 INTEGER NOT NULL,
    state_code            TEXT NOT NULL,
    state_arguments       TEXT NOT NULL,
    name                  TEXT NOT NULL,
    email                 TEXT NOT NULL,
    company               TEXT NOT NULL,
    owner                 TEXT NOT NULL,
    name_key              TEXT NOT NULL,
    email_key             TEXT NOT NULL,
    company_key           TEXT NOT NULL,
    owner_key             TEXT NOT NULL,
    last_synced           INTEGER,
    deleted_in_salesforce INTEGER NOT NULL,
    deleted_in_marketo    INTEGER NOT NULL,
    CHECK (person IS NOT NULL OR record IS NOT NULL)
);

CREATE INDEX link_name ON link (name_key);

CREATE INDEX link_email ON link (email_key);

CREATE INDEX link_company ON link (company_key);

CREATE INDEX link_owner ON link (owner_key);

CREATE INDEX link_last_synced ON link (last_synced);

CREATE INDEX link_state ON link (state);

CREATE INDEX link_type ON link ((CASE WHEN record IS NULL THEN 0 ELSE object END));

CREATE INDEX link_linked ON link (object)
    WHERE person IS NOT NULL AND record IS NOT NULL AND deleted_in_salesforce = 0 AND deleted_in_marketo = 0;

CREATE TABLE snapshot (
    link              INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
    side              INTEGER NOT NULL,
    object            INTEGER NOT NULL,
    record            TEXT NOT NULL,
    fields            BLOB NOT NULL,
    stamp             INTEGER,
    modified_at       INTEGER,
    modified_by       TEXT NOT NULL,
    created_at        INTEGER,
    owner_name        TEXT NOT NULL,
    deleted           INTEGER NOT NULL,
    merged_into       TEXT NOT NULL,
    converted         INTEGER NOT NULL,
    converted_contact TEXT NOT NULL,
    server_time       INTEGER,
    PRIMARY KEY (link, side)
);

CREATE TABLE base (
    link   INTEGER PRIMARY KEY REFERENCES link (id) ON DELETE CASCADE,
    fields BLOB NOT NULL
);

CREATE TABLE dirty (
    link     INTEGER PRIMARY KEY REFERENCES link (id) ON DELETE CASCADE,
    priority INTEGER NOT NULL,
    reason   TEXT NOT NULL,
    since    INTEGER
);

CREATE INDEX dirty_order ON dirty (priority, link);

CREATE TABLE unread (
    object    INTEGER NOT NULL,
    id        TEXT NOT NULL,
    event_key TEXT NOT NULL,
    PRIMARY KEY (object, id)
);

-- kind: 0 create, 1 update, 2 link, 3 delete; state: 0 planned, 1 sent, 2 unknown, 3 closed.
CREATE TABLE outbox (
    seq         INTEGER PRIMARY KEY AUTOINCREMENT,
    op_id       TEXT NOT NULL UNIQUE,
    run         INTEGER NOT NULL,
    link        INTEGER NOT NULL REFERENCES link (id),
    side        INTEGER NOT NULL,
    kind        INTEGER NOT NULL,
    object      INTEGER NOT NULL,
    target      TEXT NOT NULL,
    key         TEXT,
    payload     BLOB NOT NULL,
    plan        BLOB NOT NULL,
    state       INTEGER NOT NULL,
    batch       TEXT NOT NULL,
    fence_until INTEGER,
    attempts    INTEGER NOT NULL,
    created_at  INTEGER,
    sent_at     INTEGER,
    outcome     TEXT NOT NULL DEFAULT ''
);

CREATE UNIQUE INDEX outbox_one_open ON outbox (link, side) WHERE state <> 3;

CREATE UNIQUE INDEX outbox_one_create ON outbox (side, key) WHERE kind = 0 AND state <> 3;

CREATE INDEX outbox_link ON outbox (link);

CREATE INDEX outbox_run ON outbox (run);

-- link 0: of an object or a connection.
CREATE TABLE failure (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    link        INTEGER NOT NULL,
    target      INTEGER NOT NULL,
    object      INTEGER NOT NULL,
    code        TEXT NOT NULL,
    field       TEXT NOT NULL,
    value       TEXT,
    message     TEXT NOT NULL,
    arguments   TEXT NOT NULL,
    retry       INTEGER NOT NULL,
    count       INTEGER NOT NULL,
    first_at    INTEGER,
    last_at     INTEGER,
    values_hash BLOB,
    UNIQUE (link, target, field, code)
);

CREATE TABLE conflict (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    run             INTEGER NOT NULL,
    link            INTEGER NOT NULL,
    at              INTEGER NOT NULL,
    object          INTEGER NOT NULL,
    field           TEXT NOT NULL,
    has_base        INTEGER NOT NULL,
    marketo_base    TEXT,
    salesforce_base TEXT,
    marketo         TEXT,
    salesforce      TEXT,
    winner          INTEGER NOT NULL,
    rule            TEXT NOT NULL
);

CREATE INDEX conflict_link ON conflict (link);

CREATE INDEX conflict_at ON conflict (at);

CREATE TABLE run (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    kind       TEXT NOT NULL,
    result     TEXT NOT NULL,
    started_at INTEGER,
    ended_at   INTEGER,
    counters   BLOB NOT NULL
);

-- search_key: all that the text filter looks at, case-folded.
CREATE TABLE log (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    at         INTEGER NOT NULL,
    run        INTEGER NOT NULL,
    person     INTEGER,
    record     TEXT,
    object     INTEGER NOT NULL,
    type       TEXT NOT NULL,
    result     TEXT NOT NULL,
    target     INTEGER,
    field      TEXT NOT NULL,
    old_value  TEXT,
    new_value  TEXT,
    rule       TEXT NOT NULL,
    code       TEXT NOT NULL,
    message    TEXT NOT NULL,
    arguments  TEXT NOT NULL,
    search_key TEXT NOT NULL
);

CREATE INDEX log_at ON log (at);

CREATE INDEX log_run ON log (run);

CREATE INDEX log_result ON log (result);

CREATE INDEX log_person ON log (person) WHERE person IS NOT NULL;

CREATE INDEX log_record ON log (record) WHERE record IS NOT NULL;

CREATE TRIGGER log_unchangeable BEFORE UPDATE ON log
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;

-- Only retention may delete: it says in meta how old a row must be.
CREATE TRIGGER log_expiry_only BEFORE DELETE ON log
WHEN old.at >= coalesce((SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'log-expiry'), 0)
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;

CREATE TABLE cursor (
    system INTEGER PRIMARY KEY,
    cursor BLOB NOT NULL
);

CREATE TABLE seen (
    system INTEGER NOT NULL,
    key    TEXT NOT NULL,
    at     INTEGER NOT NULL,
    PRIMARY KEY (system, key)
) WITHOUT ROWID;

CREATE INDEX seen_at ON seen (system, at);

CREATE TABLE schema_cache (
    system  INTEGER PRIMARY KEY,
    read_at INTEGER,
    objects BLOB NOT NULL
);

CREATE TABLE field_mapping (
    object        INTEGER NOT NULL,
    field         TEXT NOT NULL,
    marketo       TEXT NOT NULL,
    enabled       INTEGER NOT NULL,
    direction     TEXT NOT NULL,
    conflict_rule TEXT,
    blank_rule    TEXT NOT NULL,
    PRIMARY KEY (object, field)
);
