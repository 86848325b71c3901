-- SPDX-License-Identifier: GPL-3.0-or-later
-- When a field of a person was changed last in Marketo, and to what, as its activity tells it. Only of fields
-- for which the newer edit wins.
CREATE TABLE field_edit (
    person INTEGER NOT NULL,
    field  TEXT NOT NULL,
    at     INTEGER NOT NULL,
    value  TEXT NOT NULL,
    PRIMARY KEY (person, field)
) WITHOUT ROWID;

CREATE INDEX field_edit_at ON field_edit (at);
