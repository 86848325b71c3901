// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/private_files.h"

#include <QDir>
#include <QFile>

namespace lockstep::platform {

namespace {

constexpr QFile::Permissions ownerFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ownerFolder = ownerFile | QFile::ExeOwner;

core::Unexpected refusal(const QString& code, const QString& path, const QString& message)
{
    core::Error error;
    error.code = code;
    error.scope = core::ErrorScope::Workspace;
    error.outcome = core::Outcome::NotSent;
    error.arguments = QStringList{QDir::toNativeSeparators(path)};
    error.message = message;
    return core::Unexpected(error);
}

} // namespace

core::Done makePrivateFolder(const QString& path)
{
    if (!QDir().mkpath(path) || !QFile::setPermissions(path, ownerFolder))
        return refusal(QStringLiteral("folder-unwritable"), path, {});
    return {};
}

core::Done makePrivateFile(const QString& path)
{
    QFile file(path);
    const bool opened = file.exists() ? file.open(QIODevice::ReadWrite)
                                      : file.open(QIODevice::ReadWrite | QIODevice::NewOnly, ownerFile);
    if (!opened || !file.setPermissions(ownerFile))
        return refusal(QStringLiteral("file-unwritable"), path, file.errorString());
    return {};
}

} // namespace lockstep::platform
