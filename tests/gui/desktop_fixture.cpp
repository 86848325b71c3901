// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desktop_fixture.h"

#include <QAction>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

namespace lockstep::tests {

namespace {

constexpr int longestRunMs = 30'000;

QString text(const QJsonObject& record, const char* field)
{
    return record.value(QLatin1String(field)).toVariant().toString();
}

} // namespace

DesktopFixture::DesktopFixture()
    : m_memory(m_directory.filePath(QStringLiteral("window.ini")), QSettings::IniFormat)
    , m_world({6, 2, 3, 1})
{ }

DesktopFixture::~DesktopFixture() = default;

core::Done DesktopFixture::open()
{
    if (core::Done started = m_world.start(); !started)
        return started;
    m_desktop = std::make_unique<app::Desktop>(m_world.workspace(), m_world.secrets(), QStringLiteral("test"),
                                               m_memory);
    find<QAction>("actionPause")->trigger();
    m_desktop->start();
    return {};
}

void DesktopFixture::showPage(int rail)
{
    find<QListWidget>("railList")->setCurrentRow(rail);
}

bool DesktopFixture::syncNow()
{
    QSignalSpy finished(&m_desktop->sync(), &core::SyncControl::runFinished);
    QTest::keyClick(&window(), Qt::Key_F5);
    return finished.wait(longestRunMs);
}

QModelIndex DesktopFixture::rowOf(const QAbstractItemModel& model, int column, const QString& text)
{
    return model.match(model.index(0, column), Qt::DisplayRole, text, 1, Qt::MatchExactly).value(0);
}

bool DesktopFixture::repEdits(const QString& lead, const QJsonObject& values)
{
    bool done = false;
    m_world.host().edit([&](sandbox::World& world) {
        done =
            world.salesforce.update(QStringLiteral("Lead"), lead, values, world.salesforce.rep()).has_value();
    });
    return done;
}

bool DesktopFixture::marketerEdits(qint64 person, const QJsonObject& values)
{
    bool done = false;
    m_world.host().edit([&](sandbox::World& world) {
        done = world.marketo.update(person, values, sandbox::Origin::marketer()).has_value();
    });
    return done;
}

void DesktopFixture::leaveWithoutAnswer(const QString& system)
{
    m_world.host().edit([&system](sandbox::World& world) {
        const bool added =
            world.faults
                .add({{QStringLiteral("system"), system}, {QStringLiteral("action"), QStringLiteral("hang")}})
                .has_value();
        Q_ASSERT(added);
        Q_UNUSED(added)
    });
}

bool DesktopFixture::isLeftWithoutAnswer()
{
    bool come = false;
    m_world.host().edit([&come](sandbox::World& world) { come = world.faults.waiting() == 0; });
    return come;
}

QStringList DesktopFixture::leads()
{
    QStringList ids;
    m_world.host().edit(
        [&ids](sandbox::World& world) { ids = world.salesforce.ids(QStringLiteral("Lead")); });
    return ids;
}

QList<qint64> DesktopFixture::people()
{
    QList<qint64> ids;
    m_world.host().edit([&ids](sandbox::World& world) { ids = world.marketo.ids(); });
    return ids;
}

qint64 DesktopFixture::personOf(const QString& lead)
{
    return inSalesforce(lead, "Marketo_Id__c").section(u'-', 0, 0).toLongLong();
}

QString DesktopFixture::inSalesforce(const QString& lead, const char* field)
{
    QString value;
    m_world.host().edit([&](sandbox::World& world) {
        value = text(world.salesforce.record(QStringLiteral("Lead"), lead), field);
    });
    return value;
}

QString DesktopFixture::inMarketo(qint64 person, const char* field)
{
    QString value;
    m_world.host().edit([&](sandbox::World& world) { value = text(world.marketo.record(person), field); });
    return value;
}

int DesktopFixture::writesOf(const QString& system, const QByteArray& text)
{
    int count = 0;
    m_world.host().edit([&](sandbox::World& world) {
        for (const sandbox::Journal::Entry& entry : world.journal.entries())
            count += entry.committed && entry.system == system && entry.body.contains(text) ? 1 : 0;
    });
    return count;
}

} // namespace lockstep::tests
