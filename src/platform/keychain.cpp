// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/keychain.h"

#include <QEventLoop>
#include <qt6keychain/keychain.h>
#include <utility>

namespace lockstep::platform {

namespace {

QString service()
{
    return QStringLiteral("Lockstep");
}

core::Done run(QKeychain::Job& job, const QString& key)
{
    QEventLoop loop;
    job.setAutoDelete(false);
    job.setKey(key);
    QObject::connect(&job, &QKeychain::Job::finished, &loop, &QEventLoop::quit);
    job.start();
    loop.exec();
    if (job.error() == QKeychain::NoError)
        return {};
    core::Error error;
    error.code = job.error() == QKeychain::EntryNotFound ? QStringLiteral("keychain-entry-missing")
                                                         : QStringLiteral("keychain-unavailable");
    error.scope = core::ErrorScope::Workspace;
    error.outcome = core::Outcome::NotExecuted;
    error.message = job.errorString();
    return core::Unexpected(error);
}

} // namespace

core::Expected<core::Secret> SystemKeychain::read(const QString& key)
{
    QByteArray bytes;
    {
        QKeychain::ReadPasswordJob job(service());
        if (const core::Done done = run(job, key); !done)
            return core::Unexpected(done.error());
        bytes = job.binaryData();
    }
    return core::Secret::takenFrom(std::move(bytes)); // ours alone, now that the job is gone
}

core::Done SystemKeychain::write(const QString& key, const core::Secret& secret)
{
    QByteArray bytes = secret.reveal().toByteArray();
    core::Done done;
    {
        QKeychain::WritePasswordJob job(service());
        job.setBinaryData(bytes);
        done = run(job, key);
    }
    (void)core::Secret::takenFrom(std::move(bytes)); // ours alone, now that the job is gone
    return done;
}

core::Done SystemKeychain::remove(const QString& key)
{
    QKeychain::DeletePasswordJob job(service());
    return run(job, key);
}

} // namespace lockstep::platform
