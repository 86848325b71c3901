// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/url_opener.h"

#include <QList>
#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <functional>

namespace lockstep::test {

// What a page that was visited answered.
struct Visit
{
    QUrl url;
    int status = 0; // 0 = nobody answered
    QByteArray body;
};

// A browser and its user: opens Salesforce's page, reads the form on it, presses one of its buttons and goes
// where Salesforce sends it. Lives in the test's thread; works while an event loop runs.
class ScriptedBrowser : public QObject, public core::UrlOpener
{
    Q_OBJECT

public:
    bool present = true; // false: no browser can be started
    bool allows = true; // which button is pressed
    // The addresses visited instead of the one that Salesforce sends to.
    std::function<QList<QUrl>(const QUrl& redirect)> detour = [](const QUrl& redirect) {
        return QList<QUrl>{redirect};
    };

    bool open(const QUrl& url) override;
    [[nodiscard]] const QUrl& opened() const { return m_opened; }
    [[nodiscard]] const QList<Visit>& visits() const { return m_visits; } // of the loopback pages

Q_SIGNALS:
    void finished();

private:
    void press(const QUrl& page, const QByteArray& html);
    void visit(QList<QUrl> urls);

    QNetworkAccessManager m_network;
    QUrl m_opened;
    QList<Visit> m_visits;
};

} // namespace lockstep::test
