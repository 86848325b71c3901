// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox_people.h"

#include <QTest>

using namespace lockstep::sandbox;

// Marketo's companies and sales persons, and the people of a company.
class TestSandboxMarketoObjects : public SandboxPeople
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void personNamesItsCompany();
    void idFieldFindsTheCompany();
    void idFieldCreatesNothing();
    void numbersTellCompaniesApart();
    void idFieldDeletes();
    void nativeSyncHasItsFields();
    void nativeSyncKeepsTheCompany_data();
    void nativeSyncKeepsTheCompany();

private:
    void set(const QByteArray& knob, bool value);
    QJsonObject write(const QByteArray& path, const QByteArray& json); // the first result
    QJsonObject acme();
};

QJsonObject TestSandboxMarketoObjects::write(const QByteArray& path, const QByteArray& json)
{
    return m_probe->call("POST", path, json).object()[u"result"][0].toObject();
}

QJsonObject TestSandboxMarketoObjects::acme()
{
    return m_probe
        ->call("GET", "companies.json?filterType=externalCompanyId&filterValues=001&fields=company,id")
        .object()[u"result"][0]
        .toObject();
}

void TestSandboxMarketoObjects::personNamesItsCompany()
{
    QCOMPARE(
        write("leads.json", R"({"input":[{"email":"a@example.com","externalCompanyId":"001"}]})")[u"status"]
            .toString(),
        QStringLiteral("created"));
    QCOMPARE(
        m_probe
            ->call("GET", "leads.json?filterType=email&filterValues=a@example.com&fields=externalCompanyId")
            .object()[u"result"][0][u"externalCompanyId"]
            .toString(),
        QStringLiteral("001"));
}

void TestSandboxMarketoObjects::idFieldFindsTheCompany()
{
    write("companies.json", R"({"input":[{"externalCompanyId":"000","company":"Zeta"}]})");
    const QJsonObject created =
        write("companies.json", R"({"input":[{"externalCompanyId":"001","company":"Acme"}]})");
    const QByteArray id = QByteArray::number(created[u"id"].toInteger());
    const QJsonObject updated = write("companies.json",
                                      R"({"dedupeBy":"idField","action":"updateOnly","input":[{"id":)" + id
                                          + R"(,"company":"Acme AG"}]})");
    QCOMPARE(updated[u"status"].toString(), QStringLiteral("updated"));
    QCOMPARE(updated[u"id"], created[u"id"]);
    QCOMPARE(acme()[u"company"].toString(), QStringLiteral("Acme AG"));
}

void TestSandboxMarketoObjects::idFieldCreatesNothing()
{
    const QJsonObject skipped =
        write("companies.json", R"({"dedupeBy":"idField","input":[{"id":77,"company":"Acme"}]})");
    QCOMPARE(skipped[u"reasons"][0][u"code"].toString(), QStringLiteral("1013"));
    const QJsonObject nameless =
        write("companies.json", R"({"dedupeBy":"idField","input":[{"company":"Acme"}]})");
    QCOMPARE(nameless[u"reasons"][0][u"code"].toString(), QStringLiteral("1002"));
    const QJsonObject byFields =
        write("companies.json", R"({"input":[{"id":77,"externalCompanyId":"001"}]})");
    QCOMPARE(byFields[u"reasons"][0][u"code"].toString(), QStringLiteral("1006"));
}

void TestSandboxMarketoObjects::numbersTellCompaniesApart()
{
    const QJsonArray results = m_probe
                                   ->call("POST", "companies.json",
                                          R"({"input":[{"externalCompanyId":12,"company":"Acme"},
                       {"externalCompanyId":13,"company":"Zeta"},{"externalCompanyId":12,"company":"Acme AG"}]})")
                                   .object()[u"result"]
                                   .toArray();
    QCOMPARE(results[0][u"status"].toString(), QStringLiteral("created"));
    QCOMPARE(results[1][u"status"].toString(), QStringLiteral("created"));
    QCOMPARE(results[2][u"reasons"][0][u"code"].toString(), QStringLiteral("1036"));
    QCOMPARE(
        m_probe->call("GET", "companies.json?filterType=externalCompanyId&filterValues=12&fields=company")
            .object()[u"result"][0][u"company"]
            .toString(),
        QStringLiteral("Acme"));
    QCOMPARE(code(m_probe->call("GET", "companies/schema/fields.json")), QStringLiteral("610"));
}

void TestSandboxMarketoObjects::idFieldDeletes()
{
    const QJsonObject created =
        write("companies.json", R"({"input":[{"externalCompanyId":"001","company":"Acme"}]})");
    const QByteArray id = QByteArray::number(created[u"id"].toInteger());
    const QByteArray request = R"({"deleteBy":"idField","input":[{"id":)" + id + "}]}";
    QCOMPARE(write("companies/delete.json", request)[u"status"].toString(), QStringLiteral("deleted"));
    QCOMPARE(acme(), QJsonObject());
    QCOMPARE(write("companies/delete.json", request)[u"reasons"][0][u"code"].toString(),
             QStringLiteral("1013"));
}

void TestSandboxMarketoObjects::set(const QByteArray& knob, bool value)
{
    const QJsonObject settings{{QString::fromLatin1(knob), value}};
    QCOMPARE(
        m_probe->send("POST", "/__sandbox/settings", QJsonDocument(settings).toJson(QJsonDocument::Compact))
            .status,
        200);
}

void TestSandboxMarketoObjects::nativeSyncHasItsFields()
{
    const QByteArray read = "leads.json?filterType=sfdcLeadId&filterValues=00Q&fields=sfdcLeadId";
    QCOMPARE(code(m_probe->call("GET", read)), QStringLiteral("1006"));
    set("marketo.nativeSync", true);
    QHash<QString, QJsonObject> fields;
    const QJsonObject second = m_probe->call("GET", "leads/describe2.json").object()[u"result"][0].toObject();
    const QJsonArray list = second[u"fields"].toArray();
    for (const auto& field : list)
        fields.insert(field[u"name"].toString(), field.toObject());
    for (const char* name :
         {"sfdcAccountId", "sfdcType", "sfdcContactId", "sfdcId", "sfdcLeadId", "sfdcLeadOwnerId"}) {
        const QJsonObject field = fields[QLatin1String(name)];
        QVERIFY2(field[u"crmManaged"].toBool(), name);
        QCOMPARE(field[u"updateable"], QJsonValue(false));
    }
    QVERIFY(fields[QStringLiteral("company")][u"crmManaged"].toBool());
    QCOMPARE(fields[QStringLiteral("firstName")][u"crmManaged"], QJsonValue(false));
    QVERIFY(second[u"searchableFields"].toArray().contains(QJsonArray{QStringLiteral("sfdcLeadId")}));
    QCOMPARE(code(m_probe->call("GET", read)), QString());
    set("marketo.nativeSync", false);
    QVERIFY(!m_probe->call("GET", "leads/describe.json").body.contains("sfdcLeadId"));
}

void TestSandboxMarketoObjects::nativeSyncKeepsTheCompany_data()
{
    QTest::addColumn<QByteArray>("knob");
    QTest::newRow("native sync") << QByteArray("marketo.nativeSync");
    QTest::newRow("company fields alone") << QByteArray("marketo.companyFieldsReadOnly");
}

void TestSandboxMarketoObjects::nativeSyncKeepsTheCompany()
{
    QFETCH(QByteArray, knob);
    const QByteArray request =
        R"({"input":[{"email":"a@example.com","billingCity":"Ulm"},{"email":"b@example.com","city":"Ulm"}]})";
    const auto statuses = [&] {
        QStringList list;
        const QJsonArray result = m_probe->call("POST", "leads.json", request).object()[u"result"].toArray();
        for (const auto& one : result)
            list.append(one[u"status"].toString() + one[u"reasons"][0][u"code"].toString());
        return list;
    };
    set(knob, true);
    QCOMPARE(statuses(), (QStringList{QStringLiteral("skipped1021"), QStringLiteral("created")}));
    set(knob, false);
    QCOMPARE(statuses(), (QStringList{QStringLiteral("created"), QStringLiteral("updated")}));
}

QTEST_GUILESS_MAIN(TestSandboxMarketoObjects)
#include "tst_sandbox_marketo_objects.moc"
