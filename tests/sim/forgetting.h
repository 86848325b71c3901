// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/remote.h"
#include "store/database.h"

#include <QHash>

namespace lockstep::sim {

// What a workspace would not know any more if the engine saved less, or later, than it does: an intent only
// with its outcome, a cursor as soon as its page has come, no row of what is deleted. One thread.
class Forgetting
{
public:
    Forgetting(const Roughness& roughness, store::Database& database);

    void pageRead(core::System side, const QByteArray& cursor); // a page of changes has come
    void executed(const QString& sql); // a statement of the engine, just now
    void died();
    void rested(); // between two cycles
    [[nodiscard]] bool isActing() const { return m_acting; } // its own statements are not to be disturbed

private:
    [[nodiscard]] core::Done dropKept();
    [[nodiscard]] core::Done keepCursors();
    [[nodiscard]] core::Done forgetIntents();
    [[nodiscard]] core::Done forgetDeleted();
    void act(const std::function<core::Done()>& work);

    const Roughness& m_roughness;
    store::Database& m_database;
    QHash<core::System, QByteArray> m_ahead; // cursors whose pages are not saved
    bool m_acting = false;
};

} // namespace lockstep::sim
