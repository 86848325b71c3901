// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <map>
#include <vector>

namespace lockstep::sandbox {

// A type of activity the customer has made.
struct CustomType
{
    int id = 0;
    QString apiName;
    QString name;
    QString description;
    QString status; // draft, approved, approved with draft
    QString primaryApiName;
    QString primaryName;
    QJsonArray attributes; // {apiName, name, dataType}
    QJsonArray draft; // those of the next version
    QString triggerName;
    QString filterName;

    [[nodiscard]] bool isApproved() const { return status.startsWith(QLatin1String("approved")); }
};

using CustomTypes = std::vector<CustomType>;

// Companies and sales persons: resource → key → record. Server thread; owned by World.
struct MarketoObjects
{
    std::map<QString, std::map<QString, QJsonObject>> records;
    qint64 lastId = 1200;

    std::map<QString, QJsonObject>& operator[](const QString& resource) { return records[resource]; }
};

} // namespace lockstep::sandbox
