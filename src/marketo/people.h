// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marketo/api.h"

namespace lockstep::marketo {

// Reads people by id or by a searchable field, 300 values a call. A call that Marketo fails on for one
// of its values (604, 611, too many matches) is halved until only that value fails, which the reply names.
// Where several fail and nothing is answered it is Marketo that fails, and the whole with it.
// Lives in the thread of its owner, the client.
class People
{
public:
    explicit People(Api& api)
        : m_api(api)
    { }

    [[nodiscard]] core::Pending<core::ReadReply> read(const QStringList& ids, const QStringList& fields);
    [[nodiscard]] core::Pending<core::FindReply> find(const QString& field, const QStringList& values,
                                                      const QStringList& fields);

private:
    struct Search;

    void next(const std::shared_ptr<Search>& search);
    void ask(const std::shared_ptr<Search>& search, const QStringList& values, const QString& token);
    // Half of the values each, or the end of the one that is left.
    void divide(const std::shared_ptr<Search>& search, const QStringList& values, const core::Error& error);
    void receive(const std::shared_ptr<Search>& search, const QStringList& values,
                 const net::Response& response);

    Api& m_api;
};

} // namespace lockstep::marketo
