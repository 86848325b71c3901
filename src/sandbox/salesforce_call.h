// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http.h"
#include "sandbox/salesforce_org.h"

#include <optional>

namespace lockstep::sandbox {

// One REST call after sign-in: the request, the API version in its path and the path behind it.
struct SalesforceCall
{
    const Request& request;
    QByteArray version; // "v62.0"
    QStringList path; // behind the version, e.g. {"sobjects", "Lead"}

    [[nodiscard]] QString at(int place) const { return path.value(place); }
    [[nodiscard]] bool isAt(int place, const char* word) const
    {
        return path.value(place).compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
    }
    [[nodiscard]] QByteArray method() const; // POST with ?_HttpMethod=PATCH is PATCH
    [[nodiscard]] bool assigns() const; // absent means TRUE
    [[nodiscard]] bool allowsDuplicates() const;
    [[nodiscard]] std::optional<QJsonObject> json() const;
};

[[nodiscard]] Reply salesforceFailure(const Failure& failure);
[[nodiscard]] Reply salesforceFailure(const QString& code, const QString& message, int status);
[[nodiscard]] Reply notFound();
[[nodiscard]] Reply wrongMethod(const SalesforceCall& call, const char* allowed); // 405
[[nodiscard]] Reply malformedJson();
// The answer's text as one value of a longer one; "null" where it is no JSON.
[[nodiscard]] QByteArray bodyInside(const Reply& reply);
[[nodiscard]] QJsonArray errorList(const Failure& failure, const QString& codeKey);
// "Tue, 24 Mar 2015 00:00:00 GMT" in seconds; whatever weekday is written.
[[nodiscard]] std::optional<qint64> readHttpDate(const QByteArray& text);
[[nodiscard]] QByteArray httpDate(qint64 seconds);
// 400 where If-Modified-Since or If-Unmodified-Since is no date.
[[nodiscard]] std::optional<Reply> conditionRefusal(const Request& request);
// Last-Modified, and an ETag of that moment; seconds.
void addVersion(Reply& reply, const QString& name, qint64 changedAt);

} // namespace lockstep::sandbox
