// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marketo/api.h"

namespace lockstep::marketo {

// Sends `input` lists (sync, delete) in requests of at most 300 records and 1 MB, one after the other,
// and joins their results by position. Lives in the thread of its owner, the client.
class Writes
{
public:
    explicit Writes(Api& api)
        : m_api(api)
    { }

    // `head`: the members beside `input`.
    [[nodiscard]] core::Pending<core::WriteReply> send(const QString& path, const QJsonObject& head,
                                                       const QList<QJsonObject>& inputs);

private:
    struct Job;

    void next(const std::shared_ptr<Job>& job);
    [[nodiscard]] static QByteArray takeBody(Job& job);
    [[nodiscard]] static core::Expected<QList<core::WriteResult>> resultsOf(const Answer& answer,
                                                                            qsizetype expected);
    static void fail(Job& job, const core::Error& error);

    Api& m_api;
};

} // namespace lockstep::marketo
