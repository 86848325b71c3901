// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QHash>
#include <QObject>

namespace lockstep::core {

// The workspace's settings as the window reads and changes them: every change is checked, saved and logged,
// like those of `lockstepctl config`. Asked from the GUI thread, works in the data thread.
class SettingTable : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void request() = 0;
    virtual void set(const QString& key, const QString& value) = 0;

Q_SIGNALS:
    void ready(const QHash<QString, QString>& values); // every key of core/setting_specs.h
    void changed(const QString& key, const QString& value);
    void refused(const QString& key, const lockstep::core::Error& error); // nothing was changed
};

} // namespace lockstep::core
