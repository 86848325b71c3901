-- SPDX-License-Identifier: GPL-3.0-or-later
-- Why a value is to be on both sides again: the log's rule of the writes.
ALTER TABLE restore ADD COLUMN rule TEXT NOT NULL DEFAULT 'marketo-edit-restored';

-- Rows of which the user has said that they are none of those that share their e-mail address.
CREATE TABLE separate (
    link INTEGER PRIMARY KEY REFERENCES link (id) ON DELETE CASCADE
);
