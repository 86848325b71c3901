// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QMutex>
#include <QString>
#include <QtGlobal>
#include <memory>

namespace lockstep::platform {

// Takes every Qt log message while it lives: from a level on to standard error, all of them to a file
// that is renamed when it has grown and of which a few are kept. Any thread may log; owned by the
// program, one at a time.
class LogSink
{
public:
    struct Options
    {
        QString folder; // empty = no file
        QtMsgType toStandardError = QtWarningMsg; // this level and worse
        qint64 maxFileBytes = qint64(5) * 1024 * 1024;
        int keptFiles = 3; // beside the one being written
    };

    explicit LogSink(const Options& options);
    ~LogSink(); // Qt's own handler is back
    LogSink(const LogSink&) = delete;
    LogSink& operator=(const LogSink&) = delete;

    [[nodiscard]] static QString fileName(); // "lockstep.log"; older ones are "lockstep.log.1" …

private:
    static void handle(QtMsgType type, const QMessageLogContext& context, const QString& message);
    void write(QtMsgType type, const QMessageLogContext& context, const QString& message);
    void rotate();

    Options m_options;
    QMutex m_mutex;
    QFile m_file;
    QtMessageHandler m_former = nullptr;
};

} // namespace lockstep::platform
