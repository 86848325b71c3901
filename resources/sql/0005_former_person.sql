-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who a row's person was before it was deleted: Marketo tells of a merge later than of the loser's end.
CREATE TABLE former_person (
    person INTEGER PRIMARY KEY,
    link   INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE
);

CREATE INDEX former_person_link ON former_person (link);
