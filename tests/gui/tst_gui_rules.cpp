// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "gui/health.h"
#include "gui/push_offer.h"
#include "gui/row_offer.h"
#include "gui/side_offer.h"
#include "gui/undo_result.h"
#include "models/display.h"

#include <QTest>
#include <QTranslator>

using namespace lockstep;
using core::LinkState;

namespace {

core::LeadRow person(qint64 id, LinkState state = LinkState::InSync,
                     core::ObjectType object = core::ObjectType::Lead)
{
    core::LeadRow row;
    row.link = id + 1;
    row.person = id;
    row.state = state;
    row.object = object;
    if (state != LinkState::NotInSalesforce)
        row.record = QStringLiteral("00Q000000000001AAA");
    return row;
}

core::SyncStatus connectedStatus()
{
    core::SyncStatus status;
    status.salesforce.state = core::ConnectionState::Connected;
    status.marketo.state = core::ConnectionState::Connected;
    return status;
}
} // namespace

class TestGuiRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pushIsOfferedToPeopleOnly();
    void pushOfAContactToAQueueIsRefused();
    void pushCountsWhoIsDeleted();
    void rowsOfferWhatCanBeDoneWithThem();
    void pagesOfBothSystemsAreNamedByTheirIds();
    void aSideIsOfferedWhereItCanBeTaken();
    void healthNamesWhatIsWrongFirst();
    void aPreviewIsNoSync();
    void healthOffersWhatMendsIt();
    void sentencesAreJoinedAsTheLanguageDoes();
    void aRunThatCameToNothingSaysWhy();
    void anUndoSaysWhatBecameOfIt_data();
    void anUndoSaysWhatBecameOfIt();
};

void TestGuiRules::pushIsOfferedToPeopleOnly()
{
    const QString rules = QStringLiteral("auto");
    const core::LeadRow ada = person(7);
    const core::LeadRow recordOnly = person(0, LinkState::NotInMarketo);
    QVERIFY(!gui::pushOffer({}, rules).refusal.isEmpty());
    QVERIFY(!gui::pushOffer({&recordOnly}, rules).refusal.isEmpty());
    QVERIFY(!gui::pushOffer({&ada, nullptr}, rules).refusal.isEmpty()); // not loaded yet
    QVERIFY(!gui::pushOffer({&ada}, QString()).refusal.isEmpty()); // no valid owner id
    QVERIFY(!gui::pushOffer(QList<const core::LeadRow*>(gui::PushOffer::limit + 1, &ada), rules)
                 .refusal.isEmpty());
    const gui::PushOffer offer = gui::pushOffer({&ada, &recordOnly}, rules);
    QVERIFY(offer.refusal.isEmpty());
    QCOMPARE(offer.persons, QList<qint64>{7});
}

void TestGuiRules::pushOfAContactToAQueueIsRefused()
{
    const core::LeadRow contact = person(7, LinkState::InSync, core::ObjectType::Contact);
    QVERIFY(!gui::pushOffer({&contact}, QStringLiteral("queue:00G000000000001AAA")).refusal.isEmpty());
    QVERIFY(gui::pushOffer({&contact}, QStringLiteral("user:005000000000001AAA")).refusal.isEmpty());
}

void TestGuiRules::pushCountsWhoIsDeleted()
{
    const core::LeadRow ada = person(7);
    const core::LeadRow gone = person(8, LinkState::DeletedInSalesforce);
    QCOMPARE(gui::pushOffer({&ada, &gone}, QStringLiteral("auto")).deleted, 1);
}

void TestGuiRules::rowsOfferWhatCanBeDoneWithThem()
{
    const core::LeadRow ada = person(7);
    const core::LeadRow failed = person(8, LinkState::NeedsAttention);
    const core::LeadRow gone = person(9, LinkState::DeletedInSalesforce);
    const gui::RowOffer several = gui::rowOffer({&ada, &failed, &gone});
    QCOMPARE(several.records.size(), 2); // not the deleted one
    QCOMPARE(several.failed, QList<qint64>{8});
    QCOMPARE(several.person, 0); // a browser shows one at a time
    QCOMPARE(gui::rowOffer({&ada}).person, 7);
    QVERIFY(several.created.isEmpty()); // a deleted one is made anew only after a yes
    const core::LeadRow fresh = person(10, LinkState::NotInSalesforce);
    QCOMPARE(gui::rowOffer({&ada, &fresh}).created, QList<qint64>{10});
    const gui::RowOffer loading = gui::rowOffer({&ada, nullptr});
    QVERIFY(loading.records.isEmpty());
    QVERIFY(loading.syncRefusal.contains(QStringLiteral("still loading")));
    const QList<const core::LeadRow*> tooMany(gui::PushOffer::limit + 1, &failed);
    QVERIFY(gui::rowOffer(tooMany).failed.isEmpty());
    QVERIFY(gui::rowOffer(tooMany).retryRefusal.contains(QStringLiteral("500")));
    QVERIFY(gui::rowOffer({&ada}).syncRefusal.isEmpty());
    QVERIFY(!gui::rowOffer({&ada}).retryRefusal.isEmpty()); // nothing has failed
    QVERIFY(!gui::rowOffer({&gone}).previewRefusal.isEmpty());
    const core::LeadRow recordOnly = person(0, LinkState::NeedsAttention);
    QVERIFY(gui::rowOffer({&recordOnly}).failed.isEmpty());
    QVERIFY(gui::rowOffer({&recordOnly}).retryRefusal.contains(QStringLiteral("Sync the chosen now")));
    QCOMPARE(gui::rowOffer({&recordOnly, &failed}).failed, QList<qint64>{8});
}

void TestGuiRules::pagesOfBothSystemsAreNamedByTheirIds()
{
    QCOMPARE(
        gui::recordPage(QStringLiteral("https://acme.my.salesforce.com/"), core::ObjectType::Contact,
                        QStringLiteral("003000000000001AAA")),
        QUrl(QStringLiteral("https://acme.my.salesforce.com/lightning/r/Contact/003000000000001AAA/view")));
    QCOMPARE(gui::personPage(QStringLiteral("https://app-ab12.marketo.com"), 318),
             QUrl(QStringLiteral("https://app-ab12.marketo.com/leadDatabase/loadLeadDetail?leadId=318")));
    QVERIFY(gui::recordPage(QString(), core::ObjectType::Lead, QStringLiteral("00Q")).isEmpty());
    QCOMPARE(gui::fieldsPage(QStringLiteral("https://acme.my.salesforce.com"), core::ObjectType::Lead),
             QUrl(QStringLiteral("https://acme.my.salesforce.com/lightning/setup/ObjectManager/Lead/"
                                 "FieldsAndRelationships/view")));
}

void TestGuiRules::aSideIsOfferedWhereItCanBeTaken()
{
    using core::System;
    const core::LeadRow ada = person(7);
    core::CompareRow city;
    city.field = QStringLiteral("City");
    city.different = true;
    QVERIFY(gui::sideRefusal(&ada, &city, System::Marketo).isEmpty());
    QVERIFY(gui::sideRefusal(&ada, &city, System::Salesforce).isEmpty());
    QVERIFY(!gui::sideRefusal(nullptr, &city, System::Marketo).isEmpty());
    QVERIFY(!gui::sideRefusal(&ada, nullptr, System::Marketo).isEmpty());
    city.direction = core::Direction::ToMarketo;
    QVERIFY(!gui::sideRefusal(&ada, &city, System::Marketo).isEmpty());
    QVERIFY(gui::sideRefusal(&ada, &city, System::Salesforce).isEmpty());
    for (const LinkState state : {LinkState::DeletedInSalesforce, LinkState::NotInSalesforce,
                                  LinkState::NotInMarketo, LinkState::FilteredOut}) {
        const core::LeadRow row = person(7, state);
        QVERIFY(!gui::sideRefusal(&row, &city, System::Salesforce).isEmpty());
    }
    core::LeadRow entangled = person(7, LinkState::NeedsAttention);
    entangled.stateCode = QStringLiteral("two-people-one-record");
    QVERIFY(!gui::sideRefusal(&entangled, &city, System::Salesforce).isEmpty());
    city.different = false;
    city.direction = core::Direction::Both;
    QVERIFY(!gui::sideRefusal(&ada, &city, System::Salesforce).isEmpty());
    city.lostInSalesforce = core::FieldValue::text(QStringLiteral("Austin")); // in a conflict
    QVERIFY(gui::sideRefusal(&ada, &city, System::Salesforce).isEmpty());
    QVERIFY(!gui::sideRefusal(&ada, &city, System::Marketo).isEmpty());
}

void TestGuiRules::healthNamesWhatIsWrongFirst()
{
    using State = core::SyncControl::State;
    const QDateTime now(QDate(2026, 11, 23), QTime(9, 30), Qt::UTC);
    core::SyncStatus status = connectedStatus();
    const auto sentence = [&](State state = State::Idle) {
        return gui::healthOf(status, state, now).sentence;
    };
    QVERIFY(sentence().contains(QStringLiteral("Nothing has been synced")));
    core::RunSummary run;
    run.result = core::RunResult::Succeeded;
    run.endedAt = now.addSecs(-125);
    run.updated = {20, 17};
    status.lastSync = run;
    QCOMPARE(sentence(),
             QStringLiteral("Everything is in step. Last sync 2 min ago: 37 written, nothing failed."));
    QVERIFY(sentence(State::Paused).contains(QStringLiteral("paused")));
    status.lastSync->endedAt = now.addDays(-2);
    QVERIFY(sentence().contains(models::timeTextWithZone(status.lastSync->endedAt)));
    status.attention = 3;
    QVERIFY(sentence().startsWith(QStringLiteral("3 thing(s) need(s) attention.")));
    status.attention = 0;
    QVERIFY(gui::healthOf(status, State::Idle, now, 1)
                .sentence.startsWith(QStringLiteral("Nothing new needs attention. Last sync")));
    status.salesforce.state = core::ConnectionState::Paused;
    run.pausedUntil = now.addSecs(3600);
    status.lastRuns = {run};
    QVERIFY(sentence().contains(models::timeTextWithZone(run.pausedUntil)));
    status.salesforce.state = core::ConnectionState::Unreachable;
    QVERIFY(sentence().startsWith(QStringLiteral("Salesforce cannot be reached")));
    status.marketo.state = core::ConnectionState::Unreachable;
    QVERIFY(sentence().startsWith(QStringLiteral("Neither Salesforce nor Marketo can be reached")));
    status.salesforce.state = core::ConnectionState::Never;
    QVERIFY(sentence().startsWith(QStringLiteral("Salesforce is not connected. Nothing is synced")));
    status.marketo.state = core::ConnectionState::Never;
    QVERIFY(sentence().startsWith(QStringLiteral("Neither Salesforce nor Marketo is connected")));
    status.marketo.state = core::ConnectionState::Reconnect; // waits for the user
    QVERIFY(sentence().startsWith(QStringLiteral("Marketo refuses the login")));
}

void TestGuiRules::aPreviewIsNoSync()
{
    const QDateTime now(QDate(2026, 11, 23), QTime(9, 30), Qt::UTC);
    core::RunSummary preview;
    preview.kind = core::RunKind::Preview;
    preview.result = core::RunResult::Failed;
    preview.endedAt = now.addSecs(-5);
    preview.updated = {20, 17};
    core::SyncStatus status = connectedStatus();
    status.lastRuns = {preview};
    const auto sentence = [&] { return gui::healthOf(status, core::SyncControl::State::Idle, now).sentence; };
    QVERIFY2(sentence().contains(QStringLiteral("Nothing has been synced")), qPrintable(sentence()));
    core::RunSummary sync = preview;
    sync.kind = core::RunKind::Cycle;
    sync.result = core::RunResult::Succeeded;
    sync.endedAt = now.addSecs(-125);
    sync.updated = {2, 1};
    status.lastRuns = {preview, sync};
    status.lastSync = sync;
    QCOMPARE(sentence(),
             QStringLiteral("Everything is in step. Last sync 2 min ago: 3 written, nothing failed."));
    QCOMPARE(gui::runSentence(preview), QStringLiteral("37 would be written, nothing failed"));
}

void TestGuiRules::healthOffersWhatMendsIt()
{
    using gui::Remedy;
    using State = core::SyncControl::State;
    const QDateTime now(QDate(2026, 11, 23), QTime(9, 30), Qt::UTC);
    core::SyncStatus status = connectedStatus();
    const auto remedy = [&](State state = State::Idle) { return gui::healthOf(status, state, now).remedy; };
    QVERIFY(remedy() == Remedy::SyncNow); // the first load
    core::RunSummary run;
    run.result = core::RunResult::Succeeded;
    run.endedAt = now.addSecs(-125);
    status.lastSync = run;
    QVERIFY(remedy() == Remedy::None);
    QVERIFY(remedy(State::Paused) == Remedy::Resume);
    status.marketo.state = core::ConnectionState::Never; // disconnected since
    QVERIFY(remedy(State::Paused) == Remedy::Connect);
    status.marketo.state = core::ConnectionState::Connected;
    status.attention = 3;
    QVERIFY(remedy() == Remedy::RetryAll);
    QVERIFY(gui::healthOf(status, State::Idle, now, 0, false).remedy == Remedy::None);
    QVERIFY(gui::healthOf(status, State::Paused, now, 0, false).remedy == Remedy::Resume);
    QVERIFY(remedy(State::Running) == Remedy::None);
    status.lastSync->result = core::RunResult::Failed;
    QVERIFY(remedy() == Remedy::SyncNow);
    status.marketo.state = core::ConnectionState::Unreachable;
    QVERIFY(remedy() == Remedy::None); // goes on by itself
    status.marketo.state = core::ConnectionState::Reconnect;
    QVERIFY(remedy() == Remedy::Connect);
    status.lockedBy = QStringLiteral("lockstepctl");
    QVERIFY(remedy() == Remedy::None);
}

void TestGuiRules::sentencesAreJoinedAsTheLanguageDoes()
{
    QTranslator japanese;
    QVERIFY(japanese.load(QStringLiteral(":/i18n/lockstep_ja.qm")));
    QVERIFY(QCoreApplication::installTranslator(&japanese));
    core::Error error;
    error.code = QStringLiteral("unauthorized");
    QCOMPARE(core::text::oneLine(error),
             QStringLiteral(u"クライアント ID またはシークレットが正しくありません。"
                            u"両方を確認し、接続し直してください。"));
    const QDateTime now(QDate(2026, 11, 23), QTime(9, 30), Qt::UTC);
    core::SyncStatus status = connectedStatus();
    status.lastSync = core::RunSummary();
    status.lastSync->result = core::RunResult::Succeeded;
    status.lastSync->endedAt = now.addSecs(-125);
    status.lastSync->updated = {20, 17};
    QCOMPARE(gui::healthOf(status, core::SyncControl::State::Paused, now).sentence,
             QStringLiteral(u"すべて一致しています。同期は一時停止中です。"
                            u"前回の同期 (2 分前): 書き込み 37 件、失敗なし。"));
    // What ends with a stop of its own gets no second one.
    status.lastSync->result = core::RunResult::Paused;
    status.lastSync->updated = {};
    status.lastSync->messageCode = error.code;
    const QString health = gui::healthOf(status, core::SyncControl::State::Idle, now).sentence;
    QVERIFY2(health.endsWith(QStringLiteral(u"接続し直してください。")), qPrintable(health));
}

void TestGuiRules::aRunThatCameToNothingSaysWhy()
{
    core::RunSummary run;
    run.kind = core::RunKind::Push;
    run.result = core::RunResult::Paused;
    run.messageCode = QStringLiteral("quota-reached");
    run.messageArguments = {QStringLiteral("marketo"), QStringLiteral("96"), QStringLiteral("100")};
    QVERIFY2(gui::runSentence(run).contains(QStringLiteral("96 of 100")), qPrintable(gui::runSentence(run)));
    run.updated.marketo = 2;
    QVERIFY2(gui::runSentence(run).contains(QStringLiteral("2 written")), qPrintable(gui::runSentence(run)));
}

void TestGuiRules::anUndoSaysWhatBecameOfIt_data()
{
    using core::RunResult;
    QTest::addColumn<core::UndoReport>("report");
    QTest::addColumn<QStringList>("said");
    const auto report = [](RunResult result, int written) {
        core::UndoReport made;
        made.undone = 38;
        made.summary.kind = core::RunKind::Undo;
        made.summary.result = result;
        made.summary.updated.salesforce = written;
        return made;
    };
    QTest::newRow("all") << report(RunResult::Succeeded, 4)
                         << QStringList{QStringLiteral("Run 38 was undone."), QStringLiteral("4 record(s)")};
    core::UndoReport edited = report(RunResult::Succeeded, 4);
    edited.left.resize(2);
    QTest::newRow("some edited since")
        << edited << QStringList{QStringLiteral("undone in part"), QStringLiteral("2 thing(s) stayed")};
    core::UndoReport kept = report(RunResult::Succeeded, 4);
    kept.creations.resize(1);
    kept.creations.first().reason = QStringLiteral("not-asked");
    QTest::newRow("what was created stays as wished")
        << kept << QStringList{QStringLiteral("Run 38 was undone."), QStringLiteral("as you chose")};
    core::UndoReport refused = report(RunResult::Partly, 4);
    refused.summary.failed = 1;
    QTest::newRow("some refused") << refused
                                  << QStringList{QStringLiteral("undone in part"),
                                                 QStringLiteral("1 record(s) refused it")};
    core::UndoReport deleted = report(RunResult::Succeeded, 0);
    deleted.summary.deleted.marketo = 3;
    QTest::newRow("deleted") << deleted
                             << QStringList{
                                    QStringLiteral("Run 38 was undone."),
                                    QStringLiteral("3 record(s) that the run had created were deleted")};
    QTest::newRow("nothing") << report(RunResult::Succeeded, 0)
                             << QStringList{QStringLiteral("Nothing of run 38 was left to undo.")};
    QTest::newRow("stopped") << report(RunResult::Cancelled, 2)
                             << QStringList{QStringLiteral("was stopped"), QStringLiteral("2 record(s)")};
    core::UndoReport paused = report(RunResult::Paused, 2);
    paused.summary.pausedUntil = QDateTime(QDate(2026, 11, 24), QTime(6, 0), Qt::UTC);
    QTest::newRow("out of calls") << paused
                                  << QStringList{QStringLiteral("no calls are left until"),
                                                 models::timeTextWithZone(paused.summary.pausedUntil),
                                                 QStringLiteral("2 record(s)")};
    core::UndoReport failed = report(RunResult::Failed, 0);
    failed.summary.messageCode = QStringLiteral("invalid_client");
    QTest::newRow("failed") << failed
                            << QStringList{QStringLiteral("Run 38 was not undone."),
                                           core::text::sentence(failed.summary.messageCode, {}).title};
}

void TestGuiRules::anUndoSaysWhatBecameOfIt()
{
    QFETCH(const core::UndoReport, report);
    QFETCH(const QStringList, said);
    const QString text = gui::undoResultText(report);
    for (const QString& part : said)
        QVERIFY2(text.contains(part), qPrintable(text + QStringLiteral(" lacks ") + part));
    if (report.summary.result != core::RunResult::Succeeded || !report.left.isEmpty())
        QVERIFY2(!text.contains(QStringLiteral("was undone.")), qPrintable(text));
}

QTEST_MAIN(TestGuiRules)
#include "tst_gui_rules.moc"
