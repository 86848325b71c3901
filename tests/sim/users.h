// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/side.h"

namespace lockstep::sim {

// The people who work in both systems meanwhile: they edit, create, delete, restore, convert, merge,
// switch rules and field security, and ask for a person to be synced now. One thread.
class Users
{
public:
    Users(World& world, SalesforceSide& salesforce, MarketoSide& marketo);

    void populate(); // what was there before the first cycle
    void act(); // one thing, any of them
    // The end of the unrest: rules lifted, everything visible.
    void calmDown();
    // Somebody looks at this person or record's field and enters a valid value.
    void mend(core::ObjectType object, const QString& id, const QString& salesforceField);
    [[nodiscard]] QList<qint64> takeWishes() { return std::exchange(m_wishes, {}); }
    [[nodiscard]] bool hasChangedFieldSecurity() const { return m_hidden; }
    // Roots that users have tangled: merged, or given two records or people of their own.
    [[nodiscard]] const QSet<int>& tangled() const { return m_world.tangled; }

private:
    void editSalesforce();
    void editMarketo();
    void add(bool inSalesforce);
    void addPair();
    void deleteSomething();
    void restoreSomething();
    void merge();
    void changeRules();
    [[nodiscard]] core::FieldValue newValue(const MirroredField& field);
    [[nodiscard]] core::FieldValues someone(core::System system, core::ObjectType object);
    [[nodiscard]] QString any(const Side& side, bool living = true);
    // Edits both sides' e-mail would match by: none while the human is not linked on both sides.
    [[nodiscard]] bool mayEdit(const Entity& entity, const MirroredField& field) const;

    World& m_world;
    SalesforceSide& m_salesforce;
    MarketoSide& m_marketo;
    QList<qint64> m_wishes; // people to be pushed
    bool m_hidden = false;
};

} // namespace lockstep::sim
