// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marketo/api.h"

namespace lockstep::marketo {

// Sends `input` lists (sync, delete) in requests of at most 300 records and 1 MB, one after the other,
// and joins their results by position. Where a gateway takes less (413), requests are halved from then on.
// Lives in the thread of its owner, the client.
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
    [[nodiscard]] QByteArray takeBody(Job& job) const;
    // The last request was too large: its records go in smaller ones, and one that is so by itself is
    // refused.
    void divide(const std::shared_ptr<Job>& job, core::Error error);
    [[nodiscard]] static core::Expected<QList<core::WriteResult>> resultsOf(const Answer& answer,
                                                                            const Job& job);
    static void fail(Job& job, const core::Error& error);

    Api& m_api;
    // Of Marketo's 1 MB; it does not say whether that counts 1,000 or 1,024.
    qsizetype m_bytesPerCall = 990'000;
};

} // namespace lockstep::marketo
