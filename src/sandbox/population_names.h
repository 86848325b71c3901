// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace lockstep::sandbox {

struct PersonName
{
    QString name;
    QString ascii; // for e-mail addresses
};

struct Town
{
    QString city, state, postalCode, country, region;
    int dialling = 0;
};

// What the people of a fresh world are put together from.
[[nodiscard]] const QList<PersonName>& firstNames();
[[nodiscard]] const QList<PersonName>& lastNames();
[[nodiscard]] const QStringList& companyStems();
[[nodiscard]] const QStringList& companyForms();
[[nodiscard]] const QStringList& titles();
[[nodiscard]] const QStringList& industriesSeen();
[[nodiscard]] const QList<Town>& towns();

} // namespace lockstep::sandbox
