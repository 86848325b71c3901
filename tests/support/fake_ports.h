// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/attention_pages.h"
#include "core/ports/connection_tester.h"
#include "core/ports/csv_files.h"
#include "core/ports/setting_table.h"
#include "core/ports/url_opener.h"

#include <QUrl>

namespace lockstep::tests {

// More of the window's ports over plain memory, answered by the event loop. One thread; owned by the test.

class FakeAttentionPages : public core::AttentionPages
{
    Q_OBJECT

public:
    using core::AttentionPages::AttentionPages;
    void requestGroups(quint64 epoch) override;
    void requestRecords(quint64 epoch, const core::AttentionGroup& group, qint64 afterId, int limit) override;
    // A group of one cause with that many people; its records are numbered on.
    core::AttentionGroup& add(const core::FailureCause& cause, const QString& title, int people);
    void addPeople(core::AttentionGroup& group, int people);

    QList<core::AttentionGroup> groups;
    QHash<QString, QList<core::AttentionRecord>> records; // by group, ascending
    std::optional<core::Error> failure; // of the groups

private:
    qint64 m_lastId = 0;
};

class FakeCsvFiles : public core::CsvFiles
{
    Q_OBJECT

public:
    using core::CsvFiles::CsvFiles;
    void leads(const QString& file, const core::RowOrder::Ids& links) override;
    void log(const QString& file, const core::LogFilter& filter) override;
    void errors(const QString& file, const QStringList& groups) override;
    void table(const QString& file, const QStringList& header, const QList<QStringList>& rows) override;
    void cancel() override;
    void deliver(); // those kept back are finished

    bool held = false; // they are kept under way

    struct Written
    {
        QString file;
        std::vector<qint64> links;
        core::LogFilter filter;
        QStringList header;
        QList<QStringList> rows;
        QStringList groups = {};
    };
    QList<Written> files;
    int cancels = 0;

private:
    void finish(const Written& written, qint64 rows);
    QList<QPair<QString, qint64>> m_waiting; // file and rows
};

// Checks as the real one does; what it accepts is kept.
class FakeSettingTable : public core::SettingTable
{
    Q_OBJECT

public:
    using core::SettingTable::SettingTable;
    void request() override;
    void set(const QString& key, const QString& value) override;

    QHash<QString, QString> values; // beside the defaults
    QList<QPair<QString, QString>> sets; // accepted
};

class FakeConnectionTester : public core::ConnectionTester
{
    Q_OBJECT

public:
    using core::ConnectionTester::ConnectionTester;
    void connectSystem(const core::ConnectionDraft& draft) override;
    void test(core::System system) override;
    void disconnectSystem(core::System system) override;
    void checkLinkFields() override;
    void createLinkFields() override;
    void cancel() override { ++cancels; }

    QList<core::ConnectionDraft> drafts;
    QList<core::System> tests;
    QList<core::System> disconnects;
    core::Error left; // of a disconnect, for the user to do
    std::optional<core::Error> failure; // of the next test
    QStringList missing; // link fields; created when asked to
    QStringList refusedFields; // cannot be created
    int cancels = 0;

private:
    void answer(core::System system);
    void report(const QStringList& created);
};

class FakeUrlOpener : public core::UrlOpener
{
public:
    bool open(const QUrl& url) override
    {
        opened.append(url);
        return works;
    }
    QList<QUrl> opened;
    bool works = true;
};

} // namespace lockstep::tests
