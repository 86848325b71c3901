-- SPDX-License-Identifier: GPL-3.0-or-later
-- What happened to one field; entries about none are many and never asked for this way.
CREATE INDEX log_field ON log (field)
    WHERE field <> '';

-- What a system's describe was until then, where its fields have changed since: for a day.
CREATE TABLE schema_past (
    system  INTEGER NOT NULL,
    until   INTEGER NOT NULL,
    objects BLOB NOT NULL,
    PRIMARY KEY (system, until)
) WITHOUT ROWID;

-- The name as lists of names are ordered; filled by the program for the rows that are there.
ALTER TABLE link ADD COLUMN name_order TEXT NOT NULL DEFAULT '';

CREATE INDEX link_name_order ON link (name_order);
