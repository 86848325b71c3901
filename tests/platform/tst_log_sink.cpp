// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/log_sink.h"

#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

using lockstep::platform::LogSink;

namespace {

QByteArray content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestLogSink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageIsALineWithTimeLevelAndCategory()
    {
        const QTemporaryDir folder;
        {
            const LogSink sink({folder.path(), QtFatalMsg});
            qWarning().noquote() << "disk is slow";
            const QLoggingCategory category("lockstep.net");
            qCInfo(category).noquote() << "GET 200";
        }
        const QList<QByteArray> lines = content(folder.filePath(LogSink::fileName())).split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(0).endsWith(" warning default: disk is slow"));
        QVERIFY(lines.at(1).endsWith(" info lockstep.net: GET 200"));
        const QByteArray time = lines.at(0).left(lines.at(0).indexOf(' '));
        QVERIFY(QDateTime::fromString(QString::fromLatin1(time), Qt::ISODateWithMs).isValid());
    }

    void aFileThatHasGrownIsRenamedAndAFewAreKept()
    {
        const QTemporaryDir folder;
        {
            const LogSink sink({folder.path(), QtFatalMsg, 200, 2});
            for (int i = 0; i < 40; ++i)
                qWarning().noquote() << "message" << i;
        }
        const QString path = folder.filePath(LogSink::fileName());
        QVERIFY(content(path).contains("message 39"));
        QVERIFY(QFile::exists(path + QStringLiteral(".1")));
        QVERIFY(QFile::exists(path + QStringLiteral(".2")));
        QVERIFY(!QFile::exists(path + QStringLiteral(".3")));
        for (const QString& suffix : {QString(), QStringLiteral(".1"), QStringLiteral(".2")})
            QVERIFY(QFileInfo(path + suffix).size() <= 200);
    }

    void theNextStartGoesOnInTheSameFile()
    {
        const QTemporaryDir folder;
        for (const char* message : {"first", "second"}) {
            const LogSink sink({folder.path(), QtFatalMsg});
            qWarning("%s", message);
        }
        const QByteArray log = content(folder.filePath(LogSink::fileName()));
        QVERIFY(log.contains("first"));
        QVERIFY(log.contains("second"));
    }

    void onlyTheOwnerMayReadIt()
    {
        const QTemporaryDir folder;
        const LogSink sink({folder.filePath(QStringLiteral("logs")), QtFatalMsg});
        const QFile::Permissions others =
            QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        const QString path = folder.filePath(QStringLiteral("logs/") + LogSink::fileName());
        QVERIFY(QFile::exists(path));
        QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
    }
};

QTEST_GUILESS_MAIN(TestLogSink)
#include "tst_log_sink.moc"
