// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/link_row.h"

#include "store/codec.h"

namespace lockstep::store {

QString linkColumns()
{
    return undeclared(QStringLiteral(
        "l.id, l.person, l.record, l.object, l.suffix, l.state, l.state_code, l.state_arguments, l.name, "
        "l.email, l.company, l.owner, l.last_synced, l.deleted_in_salesforce, l.deleted_in_marketo"));
}

Link linkFrom(const Row& row, int from)
{
    Link link;
    link.id = row.integer(from);
    link.person = row.integer(from + 1);
    link.record = row.text(from + 2);
    link.object = row.enumeration<core::ObjectType>(from + 3);
    link.suffix = row.number(from + 4);
    link.state = row.enumeration<core::LinkState>(from + 5);
    link.stateCode = row.text(from + 6);
    link.stateArguments = decodeList(row.text(from + 7));
    link.name = row.text(from + 8);
    link.email = row.text(from + 9);
    link.company = row.text(from + 10);
    link.owner = row.text(from + 11);
    link.lastSynced = row.time(from + 12);
    link.deletedInSalesforce = row.flag(from + 13);
    link.deletedInMarketo = row.flag(from + 14);
    return link;
}

} // namespace lockstep::store
