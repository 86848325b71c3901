// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/stage.h"
#include "store/ledger_store.h"
#include "store/link_store.h"

#include <QHashSeed>
#include <QTest>

using namespace lockstep;
using namespace lockstep::sim;
using core::FieldValue;
using core::FieldValues;
using core::ObjectType;

namespace {

constexpr qint64 longPauseMs = 400'000;

// One cycle that holds every kind of work, played again and again: each time another statement or request
// goes wrong, and the cycles after it must come to the same end.
class Play : public sync::PeopleLane
{
public:
    struct Disturbance
    {
        int statement = 0; // the n-th one of the cycle; 0 = none
        bool death = false; // the process dies at it; else it is refused
        int request = 0; // the n-th one of the cycle
        Fault fault = Fault::CutBefore;
        int deathAt = 0; // the n-th departure or answer of a request
        qint64 deathAfterMs = 0; // the process dies so much later
    };

    explicit Play(SharedDatabase& database)
        : m_stage(1, calm(), database, false)
    {
        m_stage.world.faulty = false;
        m_stage.setGuard([this](const QString& sql, const std::function<core::Done()>& execute) {
            return guard(sql, execute);
        });
        m_stage.witness.setDeaths([this] { mayDie(); });
        m_stage.witness.setFaults([this](std::initializer_list<Fault> kinds) { return choose(kinds); });
        m_stage.start(this);
    }

    // The end of it: both systems' living entities by e-mail, and what the workspace says of them.
    [[nodiscard]] QString play(const Disturbance& disturbance)
    {
        enterEverybody();
        m_stage.cycle();
        m_stage.sleep(longPauseMs);
        stirEverybody();
        m_disturbance = disturbance;
        m_isCounting = true;
        m_isWished = true;
        m_stage.survive([this] { m_stage.cycle(); });
        m_isCounting = false;
        settle();
        return ending();
    }
    [[nodiscard]] int statements() const { return m_statements; }
    [[nodiscard]] int requests() const { return m_requests; }
    [[nodiscard]] int passages() const { return m_passages; }

    std::optional<core::RunRequest> next() override
    {
        if (!std::exchange(m_isWished, false))
            return std::nullopt;
        return core::RunRequest::push({m_pushed.toLongLong()});
    }
    void finished(const core::RunRequest& /*request*/,
                  const core::Expected<core::RunReply>& /*result*/) override
    { }

private:
    static Roughness calm()
    {
        Roughness roughness;
        roughness.act = 0;
        return roughness;
    }

    core::Done guard(const QString& sql, const std::function<core::Done()>& execute)
    {
        if (!m_isCounting || ++m_statements != m_disturbance.statement)
            return execute();
        if (m_disturbance.death)
            die();
        core::Error error;
        error.code = QStringLiteral("disk-full");
        error.scope = core::ErrorScope::Workspace;
        error.message = sql;
        return core::Unexpected(error);
    }

    [[noreturn]] void die()
    {
        m_isCounting = false;
        throw Crash{};
    }

    void mayDie()
    {
        if (!m_isCounting || ++m_passages != m_disturbance.deathAt)
            return;
        if (m_disturbance.deathAfterMs == 0)
            die();
        m_stage.world.waiter.schedule(std::chrono::milliseconds(m_disturbance.deathAfterMs), [this] {
            if (m_isCounting) // the cycle has not ended meanwhile
                die();
        });
    }

    std::optional<Fault> choose(std::initializer_list<Fault> kinds)
    {
        const bool mayHappen = std::find(kinds.begin(), kinds.end(), m_disturbance.fault) != kinds.end();
        if (!m_isCounting || !mayHappen || ++m_requests != m_disturbance.request)
            return std::nullopt;
        return m_disturbance.fault;
    }

    QString lead(const char* name, ObjectType object = ObjectType::Lead)
    {
        const QString text = QString::fromLatin1(name);
        FieldValues values{
            {QStringLiteral("LastName"), FieldValue::text(text)},
            {QStringLiteral("Title"), FieldValue::text(QStringLiteral("VP"))},
            {QStringLiteral("Email"), FieldValue::text(text + QStringLiteral("@example.com"))}};
        if (object == ObjectType::Lead)
            values.insert(QStringLiteral("Company"), FieldValue::text(QStringLiteral("Inc")));
        return m_stage.salesforce.add(object, values, ++m_stage.world.roots, Edit::By::User);
    }

    void enterEverybody()
    {
        for (const char* name : {"ann", "ben", "cid", "dan", "eve", "fay", "kim"})
            m_leads.insert(QString::fromLatin1(name), lead(name));
        m_leads.insert(QStringLiteral("con"), lead("con", ObjectType::Contact));
        m_pushed = m_stage.marketo.add(
            ObjectType::Person,
            {{QStringLiteral("lastName"), FieldValue::text(QStringLiteral("joe"))},
             {QStringLiteral("company"), FieldValue::text(QStringLiteral("Inc"))},
             {QStringLiteral("email"), FieldValue::text(QStringLiteral("joe@example.com"))}},
            ++m_stage.world.roots, Edit::By::User);
    }

    [[nodiscard]] QString personOf(const char* name)
    {
        return m_stage.salesforce.find(m_leads.value(QString::fromLatin1(name)))->value(keyField).toString();
    }
    void editRecord(const char* name, const char* field, const char* value)
    {
        m_stage.salesforce.edit(m_leads.value(QString::fromLatin1(name)),
                                {{QString::fromLatin1(field), FieldValue::text(QString::fromLatin1(value))}});
    }
    void editPerson(const char* name, const char* field, const char* value)
    {
        m_stage.marketo.edit(personOf(name),
                             {{QString::fromLatin1(field), FieldValue::text(QString::fromLatin1(value))}});
    }

    void stirEverybody()
    {
        editPerson("ann", "title", "of Marketo");
        editRecord("ben", "Title", "of Salesforce");
        editPerson("cid", "title", "Marketo wins");
        editRecord("cid", "Title", "Salesforce loses");
        editPerson("con", "city", "Paris");
        editRecord("con", "Phone", "1");
        editPerson("dan", "title", "kept");
        m_stage.salesforce.remove(m_leads.value(QStringLiteral("dan")));
        editPerson("eve", "title", "after the conversion");
        m_stage.salesforce.convert(m_leads.value(QStringLiteral("eve")));
        // A new lead takes a known one over.
        m_stage.salesforce.merge(lead("gus"), m_leads.value(QStringLiteral("fay")));
        m_stage.marketo.remove(personOf("kim"));
        (void)lead("new");
    }

    void settle()
    {
        int still = 0;
        for (int i = 0; i < 14 && still < 2; ++i) {
            m_stage.sleep(longPauseMs);
            // Whoever asked for it and saw no lead asks again.
            m_isWished = m_isWished || m_stage.marketo.find(m_pushed)->value(recordIdField).isNull();
            m_stage.cycle();
            still = i > 2 && m_stage.isAtRest() ? still + 1 : 0;
        }
        m_comesToRest = still == 2;
    }

    void tell(QStringList& lines, Side& side, Side& other, const QString& partnerField)
    {
        for (const Entity& entity : side.all()) {
            if (!entity.isLiving())
                continue;
            QStringList words;
            for (auto value = entity.values.constBegin(); value != entity.values.constEnd(); ++value) {
                if (value.key() != partnerField && !value->toString().isEmpty())
                    words += value.key() + u'=' + value->toString();
            }
            words.sort();
            const Entity* partner = other.find(entity.value(partnerField).toString());
            const QString email = partner
                ? partner
                      ->value(other.system() == core::System::Marketo ? QStringLiteral("email")
                                                                      : QStringLiteral("Email"))
                      .toString()
                : QStringLiteral("nobody");
            lines += core::toString(entity.object) + u' ' + words.join(u' ') + QStringLiteral(" ↔ ") + email;
        }
    }

    [[nodiscard]] QString ending()
    {
        QStringList lines;
        tell(lines, m_stage.salesforce, m_stage.marketo, keyField);
        tell(lines, m_stage.marketo, m_stage.salesforce, recordIdField);
        const auto links = store::LinkStore(m_stage.database).page(0, 100);
        for (const store::Link& link : links.value_or(QList<store::Link>()))
            lines += link.email + u' ' + core::toString(link.state) + u' ' + link.stateCode;
        lines.sort();
        const auto failures = store::LedgerStore(m_stage.database).openFailures(0, 100);
        for (const store::Failure& failure : failures.value_or(QList<store::Failure>()))
            lines += QStringLiteral("open failure ") + failure.code;
        lines += m_comesToRest ? QStringLiteral("at rest") : QStringLiteral("restless");
        return (lines + m_stage.world.violations).join(u'\n');
    }

    Stage m_stage;
    Disturbance m_disturbance;
    QHash<QString, QString> m_leads; // by name
    QString m_pushed;
    bool m_isWished = false;
    bool m_isCounting = false;
    bool m_comesToRest = false;
    int m_statements = 0;
    int m_requests = 0;
    int m_passages = 0;
};

} // namespace

class SweepTest : public QObject
{
    Q_OBJECT

public:
    static void initMain() { QHashSeed::setDeterministicGlobalSeed(); }

private Q_SLOTS:
    void initTestCase();
    void anyRefusedStatementIsMadeGood();
    void anyDeathIsMadeGood();
    void anyDeathAtARequestIsMadeGood_data();
    void anyDeathAtARequestIsMadeGood();
    void anyFailedRequestIsMadeGood_data();
    void anyFailedRequestIsMadeGood();

private:
    void compare(const Play::Disturbance& disturbance, int at);

    SharedDatabase m_database;
    QString m_ending;
    int m_statements = 0;
    int m_requests = 0;
    int m_passages = 0;
};

void SweepTest::initTestCase()
{
    Play play(m_database);
    m_ending = play.play({});
    m_statements = play.statements();
    m_requests = play.requests();
    m_passages = play.passages();
    QVERIFY2(m_ending.contains(QStringLiteral("at rest")), qPrintable(m_ending));
    QVERIFY2(m_ending.contains(QStringLiteral("Title=of Marketo")), qPrintable(m_ending));
    QVERIFY(m_statements > 100);
    QVERIFY(m_passages > 20);
}

void SweepTest::compare(const Play::Disturbance& disturbance, int at)
{
    const QString ending = Play(m_database).play(disturbance);
    if (ending != m_ending)
        QFAIL(qPrintable(QStringLiteral("at %1:\n%2\n--- instead of ---\n%3").arg(at).arg(ending, m_ending)));
}

void SweepTest::anyRefusedStatementIsMadeGood()
{
    for (int n = 1; n <= m_statements && !QTest::currentTestFailed(); ++n)
        compare({.statement = n}, n);
}

void SweepTest::anyDeathIsMadeGood()
{
    for (int n = 1; n <= m_statements && !QTest::currentTestFailed(); ++n)
        compare({.statement = n, .death = true}, n);
}

void SweepTest::anyDeathAtARequestIsMadeGood_data()
{
    QTest::addColumn<qint64>("afterMs");
    QTest::newRow("before it leaves, or before its answer is saved") << qint64(0);
    QTest::newRow("on its way") << qint64(1);
    QTest::newRow("while the system works on it") << qint64(300);
}

void SweepTest::anyDeathAtARequestIsMadeGood()
{
    QFETCH(const qint64, afterMs);
    for (int n = 1; n <= m_passages && !QTest::currentTestFailed(); ++n)
        compare({.deathAt = n, .deathAfterMs = afterMs}, n);
}

void SweepTest::anyFailedRequestIsMadeGood_data()
{
    QTest::addColumn<int>("fault");
    for (const Fault fault :
         {Fault::NotSent, Fault::Refused, Fault::Quota, Fault::SessionLost, Fault::CutBefore, Fault::CutAfter,
          Fault::Late, Fault::ServerError, Fault::Html, Fault::ShortAnswer})
        QTest::newRow(nameOf(fault)) << static_cast<int>(fault);
}

void SweepTest::anyFailedRequestIsMadeGood()
{
    QFETCH(const int, fault);
    for (int n = 1; n <= m_requests && !QTest::currentTestFailed(); ++n)
        compare({.request = n, .fault = static_cast<Fault>(fault)}, n);
}

QTEST_GUILESS_MAIN(SweepTest)
#include "tst_sweep.moc"
