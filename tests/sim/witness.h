// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/remote.h"
#include "store/outbox_store.h"

#include <map>

namespace lockstep::sim {

// Looks at every write as it leaves and holds it against the outbox: announced before (S4), nothing else
// under way for the same record (S8); and remembers which outcomes came through. One thread.
class Witness : public Traffic
{
public:
    Witness(World& world, const Roughness& roughness);

    void watch(store::Database& database);
    void setUsers(std::function<void()> act) { m_act = std::move(act); }
    // Told of each page of changes that has come.
    using PageReader = std::function<void(core::System side, const QByteArray& cursor)>;
    void setPageReader(PageReader reader) { m_pageReader = std::move(reader); }
    // In place of chance.
    using FaultChoice = std::function<std::optional<Fault>(std::initializer_list<Fault> kinds)>;
    void setFaults(FaultChoice choice) { m_choice = std::move(choice); }
    // The same of deaths: called where the process may die, and throws.
    void setDeaths(std::function<void()> choice) { m_deaths = std::move(choice); }
    // The process dies, or the database refuses: answers that came may not be saved any more.
    void answersMayBeLost();
    // After a commit: which outcomes are saved now.
    void lookAtOutcomes();
    [[nodiscard]] bool isLooking() const { return m_looking; } // its own statements are not to be disturbed

    void moment() override;
    void mayDie() override;
    std::optional<Fault> nextFault(std::initializer_list<Fault> kinds) override;
    void pageRead(core::System side, const QByteArray& cursor) override { m_pageReader(side, cursor); }
    QList<int> writeLeaves(core::System side, core::ObjectType object, bool create,
                           const QList<core::WriteRecord>& records) override;
    void writeSettled(const QList<int>& writes) override;
    void writeDoubtful(const QList<int>& writes) override;
    bool isReadAgain(core::ObjectType object, const QString& id) override;

private:
    [[nodiscard]] EngineWrite announced(const QList<store::Intent>& open, core::System side, bool create,
                                        const core::WriteRecord& record);

    World& m_world;
    const Roughness& m_roughness;
    store::Database* m_database = nullptr;
    PageReader m_pageReader;
    std::function<void()> m_act;
    FaultChoice m_choice;
    std::function<void()> m_deaths;
    std::map<QString, int> m_underWay; // side and target → requests not settled
    QList<int> m_notClosed;
    bool m_looking = false;
};

} // namespace lockstep::sim
