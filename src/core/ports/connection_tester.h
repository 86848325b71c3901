// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/ports/remote_system.h"
#include "core/secret.h"

#include <QHash>
#include <QMetaType>
#include <QObject>
#include <QStringList>

namespace lockstep::core {

// What a user types to connect a system. Parts that a system or flow does not need are empty.
struct ConnectionDraft
{
    System system = System::Salesforce;
    QString url;
    QString clientId;
    QString flow; // Salesforce: "client-credentials", "jwt", "browser"
    QString username; // jwt; browser: may be empty
    QString keyFile; // jwt: a PEM file
    SharedSecret secret; // null = the one that is kept, or comes from the environment
};

// The fields by which both sides know each other ("Lead.Marketo_Id__c").
struct LinkFieldReport
{
    QStringList present;
    QStringList created; // just now
    QStringList missing;
    QHash<QString, QStringList> steps; // of a missing one: what to ask an admin for
};

// Stores connections and finds out whether they work. Asked from the GUI thread, works in a thread of its
// own, one question after the other.
class ConnectionTester : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    // Tested and stored; where it fails, another one that is stored stays as it is.
    virtual void connectSystem(const ConnectionDraft& draft) = 0;
    virtual void test(System system) = 0; // as it is stored
    // Forgets the connection and its secrets, and takes back what was allowed in the browser.
    virtual void disconnectSystem(System system) = 0;
    virtual void checkLinkFields() = 0;
    virtual void createLinkFields() = 0; // where the API user may
    // What is under way and what waits, but no disconnect; each is answered, with "cancelled".
    virtual void cancel() = 0;

Q_SIGNALS:
    void connected(lockstep::core::System system, const lockstep::core::ConnectionInfo& info);
    void refused(lockstep::core::System system, const lockstep::core::Error& error);
    // `left` has a code where something is left for the user to do.
    void disconnected(lockstep::core::System system, const lockstep::core::Error& left);
    void linkFieldsChecked(const lockstep::core::LinkFieldReport& report);
    void linkFieldsFailed(const lockstep::core::Error& error);
};

} // namespace lockstep::core

Q_DECLARE_METATYPE(lockstep::core::LinkFieldReport)
