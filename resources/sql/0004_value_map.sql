-- SPDX-License-Identifier: GPL-3.0-or-later
-- Values of a field that are called otherwise on the other side: JSON, Marketo's, Salesforce's and the
-- direction, one after the other.
ALTER TABLE field_mapping ADD COLUMN value_map TEXT NOT NULL DEFAULT '';
