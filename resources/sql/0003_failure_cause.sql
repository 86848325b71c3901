-- SPDX-License-Identifier: GPL-3.0-or-later
-- Failures are shown and retried by what they have in common.
CREATE INDEX failure_cause ON failure (target, object, field, code);
