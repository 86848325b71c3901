// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/users.h"

namespace lockstep::sim {

using core::FieldValue;
using core::FieldValues;
using core::ObjectType;
using core::System;

Users::Users(World& world, SalesforceSide& salesforce, MarketoSide& marketo)
    : m_world(world)
    , m_salesforce(salesforce)
    , m_marketo(marketo)
{ }

// Every value is new to the world, so that it tells who made it; blanks and booleans cannot.
FieldValue Users::newValue(const MirroredField& field)
{
    const QString name = QString::fromLatin1(field.salesforce);
    if (name == QLatin1String("HasOptedOutOfEmail"))
        return FieldValue::boolean(m_world.random.chance(0.5));
    const bool required = name == QLatin1String("LastName") || name == QLatin1String("Company")
        || name == QLatin1String("Email");
    if (!required && m_world.random.chance(0.06))
        return {};
    const QString number = QString::number(++m_world.nextValue);
    if (name == QLatin1String("Email"))
        return FieldValue::text(u'e' + number + QStringLiteral("@example.com"));
    return FieldValue::text(name.left(1) + u'v' + number);
}

FieldValues Users::someone(System system, ObjectType object)
{
    FieldValues values;
    for (const MirroredField& field : mirroredFields()) {
        if (field.leadOnly && object == ObjectType::Contact)
            continue;
        const QString name =
            QString::fromLatin1(system == System::Salesforce ? field.salesforce : field.marketo);
        FieldValue value = newValue(field);
        if (name == QLatin1String("Phone"))
            value = FieldValue::text(QStringLiteral("P-") + QString::number(++m_world.nextValue) + u'0');
        values.insert(name, value);
    }
    return values;
}

void Users::add(bool inSalesforce)
{
    const int root = ++m_world.roots;
    if (!inSalesforce) {
        m_marketo.add(ObjectType::Person, someone(System::Marketo, ObjectType::Person), root, Edit::By::User);
        return;
    }
    const ObjectType object = m_world.random.chance(0.8) ? ObjectType::Lead : ObjectType::Contact;
    m_salesforce.add(object, someone(System::Salesforce, object), root, Edit::By::User);
}

// The same human entered on both sides, with the same e-mail and partly other values.
void Users::addPair()
{
    const int root = ++m_world.roots;
    const ObjectType object = m_world.random.chance(0.8) ? ObjectType::Lead : ObjectType::Contact;
    const FieldValues record = someone(System::Salesforce, object);
    FieldValues person;
    for (const MirroredField& field : mirroredFields()) {
        const FieldValue same = record.value(QString::fromLatin1(field.salesforce));
        const bool differs =
            m_world.random.chance(0.3) && QLatin1String(field.salesforce) != QLatin1String("Email");
        person.insert(QString::fromLatin1(field.marketo), differs ? newValue(field) : same);
    }
    m_salesforce.add(object, record, root, Edit::By::Start);
    m_marketo.add(ObjectType::Person, person, root, Edit::By::Start);
}

void Users::populate()
{
    const int humans = m_world.random.between(1, 4);
    for (int i = 0; i < humans; ++i) {
        if (m_world.random.chance(0.6))
            addPair();
        else
            add(m_world.random.chance(0.7));
        // Nobody is made on the same day: what a first load leaves out no overlap brings back.
        m_world.clock.advance(std::chrono::hours(24));
    }
}

QString Users::any(const Side& side, bool living)
{
    QStringList ids;
    for (const Entity& entity : side.all()) {
        if (entity.isLiving() == living)
            ids += entity.id;
    }
    return ids.isEmpty() ? QString() : ids.at(m_world.random.below(static_cast<int>(ids.size())));
}

bool Users::mayEdit(const Entity& entity, const MirroredField& field) const
{
    if (field.leadOnly && entity.object == ObjectType::Contact)
        return false;
    if (QLatin1String(field.salesforce) != QLatin1String("Email"))
        return true;
    return !entity.value(entity.object == ObjectType::Person ? recordIdField : keyField).isNull();
}

void Users::editSalesforce()
{
    const QString id = any(m_salesforce);
    const MirroredField& field =
        mirroredFields().at(m_world.random.below(static_cast<int>(mirroredFields().size())));
    if (id.isEmpty() || !mayEdit(*m_salesforce.find(id), field))
        return;
    ++m_world.userEdits;
    const FieldValues values{{QString::fromLatin1(field.salesforce), newValue(field)}};
    if (m_world.random.chance(0.85))
        m_salesforce.edit(id, values);
    else
        m_salesforce.editLate(id, values,
                              m_world.random.below(m_world.random.chance(0.5) ? 10'000 : 300'000));
}

void Users::editMarketo()
{
    const QString id = any(m_marketo);
    const MirroredField& field =
        mirroredFields().at(m_world.random.below(static_cast<int>(mirroredFields().size())));
    if (id.isEmpty() || !mayEdit(*m_marketo.find(id), field))
        return;
    ++m_world.userEdits;
    m_marketo.edit(id, {{QString::fromLatin1(field.marketo), newValue(field)}});
}

void Users::deleteSomething()
{
    if (m_world.random.chance(0.5)) {
        if (const QString id = any(m_salesforce); !id.isEmpty())
            m_salesforce.remove(id);
    } else if (const QString id = any(m_marketo); !id.isEmpty()) {
        m_marketo.remove(id);
    }
}

void Users::restoreSomething()
{
    const QString id = any(m_salesforce, false);
    if (id.isEmpty() || !m_salesforce.restore(id))
        return;
    // Whom it belonged to may have become another record, or another person, meanwhile.
    const int root = m_salesforce.find(id)->root;
    const auto ofRoot = [root](const Entity& each) { return each.root == root && !each.converted; };
    if (std::count_if(m_salesforce.all().begin(), m_salesforce.all().end(), ofRoot) > 1)
        m_world.tangled += root;
}

void Users::merge()
{
    const bool inSalesforce = m_world.random.chance(0.5);
    Side& side = inSalesforce ? static_cast<Side&>(m_salesforce) : m_marketo;
    const QString winner = any(side);
    const QString loser = any(side);
    if (winner.isEmpty() || winner == loser)
        return;
    m_world.tangled += side.find(winner)->root;
    m_world.tangled += side.find(loser)->root;
    if (inSalesforce)
        m_salesforce.merge(winner, loser);
    else
        m_marketo.merge(winner, loser);
}

void Users::changeRules()
{
    if (m_world.random.chance(0.5)) {
        m_salesforce.ruleActive = !m_salesforce.ruleActive;
        m_world.chronicle.note(m_salesforce.ruleActive ? "rule on" : "rule off");
        return;
    }
    if (m_salesforce.hidesAnything()) {
        m_salesforce.showAll();
        m_world.chronicle.note("fields shown");
        return;
    }
    m_hidden = true;
    m_salesforce.hide(ObjectType::Lead, QStringLiteral("Title"));
    m_world.chronicle.note("field hidden");
}

void Users::act()
{
    const int what = m_world.random.below(100);
    if (what < 38) {
        editMarketo();
    } else if (what < 76) {
        editSalesforce();
    } else if (what < 80) {
        add(true);
    } else if (what < 82) {
        add(false);
    } else if (what < 85) {
        deleteSomething();
    } else if (what < 87) {
        restoreSomething();
    } else if (what < 90) {
        if (const QString id = any(m_salesforce); !id.isEmpty())
            m_salesforce.convert(id);
    } else if (what < 91) {
        merge();
    } else if (what < 93) {
        changeRules();
    } else if (const QString id = any(m_marketo); !id.isEmpty()) {
        m_wishes += id.toLongLong();
        m_world.chronicle.note("wish", id);
        m_world.waiter.wake();
    }
}

void Users::calmDown()
{
    m_salesforce.ruleActive = false;
    m_salesforce.showAll();
    m_wishes.clear();
}

void Users::mend(ObjectType object, const QString& id, const QString& salesforceField)
{
    for (const MirroredField& field : mirroredFields()) {
        if (salesforceField != QLatin1String(field.salesforce) && !salesforceField.isEmpty())
            continue;
        FieldValue value = newValue(field);
        if (value.isNull())
            value = FieldValue::text(QStringLiteral("m") + QString::number(++m_world.nextValue));
        if (object == ObjectType::Person)
            m_marketo.edit(id, {{QString::fromLatin1(field.marketo), value}});
        else
            m_salesforce.edit(id, {{QString::fromLatin1(field.salesforce), value}});
        return;
    }
}

} // namespace lockstep::sim
