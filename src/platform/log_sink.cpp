// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/log_sink.h"

#include "platform/private_files.h"

#include <QDateTime>
#include <QMutexLocker>
#include <atomic>
#include <cstdio>

namespace lockstep::platform {

namespace {

// Qt's handler is a plain function: this is how it finds its sink.
std::atomic<LogSink*> current = nullptr;

int severity(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return 0;
    case QtInfoMsg:
        return 1;
    case QtWarningMsg:
        return 2;
    case QtCriticalMsg:
        return 3;
    case QtFatalMsg:
        break;
    }
    return 4;
}

QLatin1String word(QtMsgType type)
{
    constexpr QLatin1String words[] = {QLatin1String("debug"), QLatin1String("info"),
                                       QLatin1String("warning"), QLatin1String("error"),
                                       QLatin1String("fatal")};
    return words[severity(type)];
}

} // namespace

QString LogSink::fileName()
{
    return QStringLiteral("lockstep.log");
}

LogSink::LogSink(const Options& options)
    : m_options(options)
{
    if (!m_options.folder.isEmpty() && makePrivateFolder(m_options.folder)) {
        const QString path = m_options.folder + u'/' + fileName();
        m_file.setFileName(path);
        if (makePrivateFile(path))
            m_file.open(QIODevice::WriteOnly | QIODevice::Append);
    }
    current = this;
    m_former = qInstallMessageHandler(&LogSink::handle);
}

LogSink::~LogSink()
{
    qInstallMessageHandler(m_former);
    current = nullptr;
}

void LogSink::handle(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (LogSink* const sink = current.load())
        sink->write(type, context, message);
}

void LogSink::write(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const QByteArray line = QStringLiteral("%1 %2 %3: %4\n")
                                .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), word(type),
                                     QLatin1String(context.category ? context.category : "default"), message)
                                .toUtf8();
    const QMutexLocker locker(&m_mutex);
    if (severity(type) >= severity(m_options.toStandardError)) {
        std::fputs(line.constData(), stderr);
        std::fflush(stderr);
    }
    if (!m_file.isOpen())
        return;
    if (m_file.size() + line.size() > m_options.maxFileBytes)
        rotate();
    m_file.write(line);
    m_file.flush();
}

void LogSink::rotate()
{
    m_file.close();
    const QString path = m_file.fileName();
    const auto numbered = [&path](int number) {
        return number == 0 ? path : path + u'.' + QString::number(number);
    };
    QFile::remove(numbered(m_options.keptFiles));
    for (int number = m_options.keptFiles - 1; number >= 0; --number)
        QFile::rename(numbered(number), numbered(number + 1));
    if (makePrivateFile(path))
        m_file.open(QIODevice::WriteOnly | QIODevice::Append);
}

} // namespace lockstep::platform
