// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/ports/secret_store.h"
#include "sandbox/host.h"

#include <QTemporaryDir>
#include <map>
#include <memory>

namespace lockstep::app {

class Workspace;

// Secrets held in memory only, for as long as the program runs. Any thread, after it was filled.
class MemorySecrets : public core::SecretStore
{
public:
    void put(const QString& name, const QByteArray& secret)
    {
        m_secrets.insert_or_assign(name, core::Secret(secret));
    }

    [[nodiscard]] core::Expected<core::Secret> read(const QString& name) override;
    core::Done write(const QString& name, const core::Secret& secret) override;
    core::Done remove(const QString& name) override;

private:
    std::map<QString, core::Secret> m_secrets;
};

// A demonstration: a Salesforce and a Marketo on loopback with believable people, and a temporary
// workspace that is connected to both and has its link fields. Main thread; owned by the program.
class DemoWorld
{
public:
    explicit DemoWorld(const sandbox::Population& population = {});
    ~DemoWorld(); // the systems and the workspace are gone
    DemoWorld(const DemoWorld&) = delete;
    DemoWorld& operator=(const DemoWorld&) = delete;

    // Starts both systems, makes and connects the workspace, creates the link fields. Blocks for a
    // second at most; once.
    [[nodiscard]] core::Done start();
    // What two users would do after the first load: an update on each side, the same field on both, a
    // value that a validation rule of Salesforce refuses.
    [[nodiscard]] core::Done makeEdits();

    [[nodiscard]] Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] core::SecretStore& secrets() { return m_secrets; }
    [[nodiscard]] sandbox::Host& host() { return m_host; }

private:
    [[nodiscard]] core::Done connectWorkspace();
    [[nodiscard]] core::Done createLinkFields();

    QTemporaryDir m_folder;
    sandbox::Host m_host;
    MemorySecrets m_secrets;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace lockstep::app
