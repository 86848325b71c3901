// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/failure_cause.h"

#include <QTest>

using namespace lockstep::core;

// Scripts keep the names of groups: they may never change.
class TestFailureCause : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGroupKeepsItsName()
    {
        QCOMPARE(groupId({System::Salesforce, ObjectType::Lead, QStringLiteral("Status"),
                          QStringLiteral("FIELD_CUSTOM_VALIDATION_EXCEPTION")}),
                 QStringLiteral("bed2fbc4"));
    }

    void everyPartOfTheCauseTells()
    {
        const FailureCause cause{System::Salesforce, ObjectType::Lead, QStringLiteral("Status"),
                                 QStringLiteral("CODE")};
        QList<FailureCause> others(4, cause);
        others[0].target = System::Marketo;
        others[1].object = ObjectType::Contact;
        others[2].field = QStringLiteral("Title");
        others[3].code = QStringLiteral("OTHER");
        for (const FailureCause& other : others)
            QVERIFY(groupId(other) != groupId(cause));
    }
};

QTEST_GUILESS_MAIN(TestFailureCause)
#include "tst_failure_cause.moc"
