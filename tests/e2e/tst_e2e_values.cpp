// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios about values: cleared, too long, not in a picklist, times and zones, scripts and line ends. With
// real processes over real HTTP; after each success a second run without edits writes nothing on either side.
#include "e2e/one_lead.h"

#include <QTest>

using namespace lockstep::e2e;

class Values : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OneLead> m_one;

    static QString text(const char* value) { return QString::fromUtf8(value); }
    void enable(const char* fields)
    {
        const CtlResult result =
            m_one->ctl(QStringList{text("fields"), text("enable")} + text(fields).split(u' '));
        QVERIFY2(result.exitCode == 0, result.standardError.constData());
    }

private Q_SLOTS:
    void init()
    {
        m_one = std::make_unique<OneLead>();
        QVERIFY2(m_one->start(), qPrintable(m_one->world.why()));
    }
    void cleanup() { m_one.reset(); }

    // 10
    void aClearedValueIsAnEditUnlessBlanksAreKept()
    {
        m_one->editPerson({{text("email"), text("")}});
        QCOMPARE(count(m_one->sync(), "updated", "salesforce"), 1);
        QCOMPARE(m_one->inSalesforce("Email"), QString());
        const QList<QJsonObject> cleared = m_one->log({text("--field"), text("Email")});
        QVERIFY2(str(cleared.first(), "text").contains(QLatin1String("cleared")),
                 qPrintable(str(cleared.first(), "text")));
        m_one->verifySilent();

        m_one->world.advanceClock(60);
        m_one->editLead({{text("Email"), text("ada@example.com")}});
        m_one->sync();
        QCOMPARE(m_one->ctl({text("fields"), text("set"), text("Lead.Email"), text("--blanks"), text("keep")})
                     .exitCode,
                 0);
        m_one->world.advanceClock(60);
        m_one->editPerson({{text("email"), text("")}});
        QCOMPARE(count(m_one->sync(), "updated", "marketo"), 1);
        QCOMPARE(m_one->inSalesforce("Email"), text("ada@example.com"));
        QCOMPARE(m_one->inMarketo("email"), text("ada@example.com"));
        const QJsonObject kept = m_one->log({text("--field"), text("Email")}).first();
        QCOMPARE(str(kept, "rule"), text("blank-kept"));
        m_one->verifySilent();
    }

    // 11
    void aTooLongValueHoldsBackItselfOnly()
    {
        m_one->editPerson({{text("title"), QString(140, QLatin1Char('x'))}, {text("city"), text("Boston")}});
        const QJsonObject run = m_one->sync(3);
        QCOMPARE(run.value(QLatin1String("failed")).toInt(), 1);
        QCOMPARE(m_one->inSalesforce("Title"), text("VP"));
        QCOMPARE(m_one->inSalesforce("City"), text("Boston"));
        const QList<QJsonObject> groups = m_one->errors();
        QCOMPARE(groups.size(), 1);
        QCOMPARE(str(groups.first(), "code"), text("STRING_TOO_LONG"));
        QCOMPARE(str(groups.first(), "title"),
                 text("Value too long: Title takes 128 characters, this one has 140"));
        const QJsonObject record =
            groups.first().value(QLatin1String("records")).toArray().first().toObject();
        QCOMPARE(str(record, "value").size(), 140);
        QCOMPARE(str(record, "person"), m_one->person);
        m_one->verifySilent();

        m_one->world.advanceClock(60);
        m_one->editPerson({{text("title"), text("CMO")}});
        m_one->sync();
        QCOMPARE(m_one->inSalesforce("Title"), text("CMO"));
        QVERIFY(m_one->errors().isEmpty());
        m_one->verifySilent();
    }

    // 12
    void aValueOutsideOfARestrictedPicklistIsMapped()
    {
        m_one->world.control("POST", text("picklist"),
                             {{text("object"), text("Lead")},
                              {text("field"), text("Industry")},
                              {text("values"), QJsonArray{text("Energy"), text("Technology")}},
                              {text("restricted"), true}});
        QCOMPARE(m_one->ctl({text("check")}).exitCode, 0);
        m_one->world.advanceClock(60);
        m_one->editPerson({{text("industry"), text("Cybernetics")}});
        m_one->sync(3);
        const QList<QJsonObject> groups = m_one->errors();
        QCOMPARE(groups.size(), 1);
        QCOMPARE(str(groups.first(), "code"), text("INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"));
        QCOMPARE(str(groups.first(), "field"), text("Industry"));
        QCOMPARE(groups.first().value(QLatin1String("count")).toInt(), 1);
        QCOMPARE(groups.first().value(QLatin1String("allowed")).toArray(),
                 (QJsonArray{text("Energy"), text("Technology")}));

        const CtlResult mapped = m_one->ctl({text("fields"), text("map-value"), text("Lead.Industry"),
                                             text("Cybernetics"), text("Technology")});
        QVERIFY2(mapped.exitCode == 0, mapped.standardError.constData());
        const CtlResult retried = m_one->ctl({text("retry"), text("--group"), str(groups.first(), "group")});
        QVERIFY2(retried.exitCode == 0, retried.standardError.constData());
        QCOMPARE(count(retried.object(), "updated", "salesforce"), 1);
        QCOMPARE(m_one->inSalesforce("Industry"), text("Technology"));
        QCOMPARE(m_one->inMarketo("industry"), text("Cybernetics"));
        QVERIFY(m_one->errors().isEmpty());
        m_one->verifySilent();
    }

    // 13
    void timesAndDaysTravelUnharmed()
    {
        enable("Lead.Last_Webinar__c Lead.Renewal_Date__c");
        m_one->sync();
        m_one->world.advanceClock(60);
        m_one->editPerson({{text("lastWebinar"), text("2026-03-29T01:30:00+01:00")},
                           {text("renewalDate"), text("2026-03-29")}});
        m_one->sync();
        QVERIFY2(m_one->inSalesforce("Last_Webinar__c").startsWith(QLatin1String("2026-03-29T00:30:00")),
                 qPrintable(m_one->inSalesforce("Last_Webinar__c")));
        QCOMPARE(m_one->inSalesforce("Renewal_Date__c"), text("2026-03-29"));
        m_one->verifySilent();
        m_one->world.advanceClock(60);
        m_one->editLead({{text("Renewal_Date__c"), text("2026-12-31")},
                         {text("Last_Webinar__c"), text("2026-12-31T23:59:59.000+0000")}});
        m_one->sync();
        QCOMPARE(m_one->inMarketo("renewalDate"), text("2026-12-31"));
        QVERIFY2(m_one->inMarketo("lastWebinar").startsWith(QLatin1String("2026-12-31T23:59:59")),
                 qPrintable(m_one->inMarketo("lastWebinar")));
        m_one->verifySilent();
    }

    // 14
    void scriptsLineEndsAndNumbersComeToRest()
    {
        enable("Lead.Description Lead.Budget__c");
        m_one->sync();
        m_one->world.advanceClock(60);
        const QString street = text("1 Zoë Road 🦄\r\nFlat 2\r\n日本");
        m_one->editPerson(
            {{text("address"), street}, {text("title"), text("  CMO  ")}, {text("doNotCall"), true}});
        m_one->editLead(
            {{text("Description"), text("Ünïcode 🜁\nsecond line")}, {text("NumberOfEmployees"), 10}});
        m_one->sync();
        QCOMPARE(m_one->inSalesforce("Street").replace(QLatin1String("\r\n"), QLatin1String("\n")),
                 QString(street).replace(QLatin1String("\r\n"), QLatin1String("\n")));
        QCOMPARE(m_one->inSalesforce("Title"), text("CMO"));
        QCOMPARE(m_one->inSalesforce("DoNotCall"), text("true"));
        QCOMPARE(m_one->inMarketo("numberOfEmployees"), text("10"));
        m_one->verifySilent();
        m_one->verifySilent();
    }
};

QTEST_GUILESS_MAIN(Values)
#include "tst_e2e_values.moc"
