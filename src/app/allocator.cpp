// SPDX-License-Identifier: GPL-3.0-or-later
// Freed memory goes back to the system after a second instead of 25 ms: a sync frees and takes the same pages
// a hundred times a second, and each way costs a page fault. Linked into the programs, called by nobody; who
// sets MIMALLOC_DECOMMIT_DELAY decides otherwise.
#include <mimalloc.h>

namespace {

[[maybe_unused]] const bool isPatient = [] {
    mi_option_set_default(mi_option_decommit_delay, 1000);
    return true;
}();

} // namespace
