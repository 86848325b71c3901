// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/browser_sign_in.h"

#include "net/chain.h"
#include "salesforce/errors.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>
#include <utility>

namespace lockstep::salesforce {

namespace {

// 256 bits, in 43 characters that stand in a URL as they are.
QByteArray unguessable()
{
    std::array<quint32, 8> numbers{};
    QRandomGenerator::system()->fillRange(numbers.data(), qsizetype(numbers.size()));
    return QByteArray(reinterpret_cast<const char*>(numbers.data()), sizeof numbers)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray challengeOf(const core::Secret& verifier)
{
    return QCryptographicHash::hash(verifier.reveal(), QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

core::Error refused(const QString& code, const QString& message)
{
    core::Error error;
    error.code = code;
    error.message = message;
    error.scope = core::ErrorScope::System;
    error.retry = core::RetryClass::Stop;
    error.outcome = core::Outcome::NotExecuted;
    return error;
}

// What Salesforce's page says instead of a code.
core::Error refusalOf(const QString& error, const QString& description)
{
    return error == QLatin1String("access_denied") ? refused(QStringLiteral("sign-in-refused"), description)
                                                   : refused(error, description);
}

} // namespace

struct BrowserSignIn::Task
{
    std::shared_ptr<net::Chain<core::Secret>> chain;
    // Later: it may be in the middle of answering, and its page has to get to the browser.
    std::unique_ptr<net::RedirectListener, QScopedPointerDeleteLater> listener;
    QByteArray state;
    core::Secret verifier;

    void finish(core::Expected<core::Secret> token) const { chain->finish(std::move(token)); }
};

BrowserSignIn::BrowserSignIn(const ClientOptions& options, net::HttpClient& http, core::UrlOpener& browser)
    : m_options(options)
    , m_browser(browser)
    , m_endpoint(options, http)
{ }

BrowserSignIn::~BrowserSignIn()
{
    if (const auto task = m_task.lock())
        task->chain->pending().cancel();
}

core::Pending<core::Secret> BrowserSignIn::start(net::RedirectOptions redirect)
{
    const auto task = std::make_shared<Task>();
    task->chain = net::Chain<core::Secret>::start();
    task->state = unguessable();
    task->verifier = core::Secret::takenFrom(unguessable());
    redirect.state = task->state;
    task->listener.reset(new net::RedirectListener(std::move(redirect)));
    m_task = task;
    core::Pending<core::Secret> pending = task->chain->pending();
    if (const core::Done checked =
            m_endpoint.checkAddress().and_then([&] { return task->listener->listen(); });
        !checked) {
        task->finish(core::Unexpected(checked.error()));
        return pending;
    }
    task->chain->then(task->listener->answer(),
                      [this, task](const QUrlQuery& answer) { exchange(task, answer); });
    // That no browser could be started ends nothing: the page can be opened by hand.
    m_browser.open(page(*task));
    return pending;
}

QUrl BrowserSignIn::page(const Task& task) const
{
    QByteArray query = "response_type=code&client_id=" + formEncoded(m_options.clientId) + "&redirect_uri="
        + formEncoded(task.listener->redirectUri()) + "&scope=api%20refresh_token&state=" + task.state
        + "&code_challenge=" + challengeOf(task.verifier) + "&code_challenge_method=S256";
    if (!m_options.username.isEmpty())
        query += "&login_hint=" + formEncoded(m_options.username);
    QUrl url = oauthUrl(m_options, QStringLiteral("authorize"));
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

void BrowserSignIn::exchange(const std::shared_ptr<Task>& task, const QUrlQuery& answer)
{
    const auto value = [&answer](const char* name) {
        return answer.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
    };
    const QString code = value("code");
    if (code.isEmpty()) {
        task->finish(core::Unexpected(refusalOf(value("error"), value("error_description"))));
        return;
    }
    core::Secret form = core::Secret::joined(
        {"grant_type=authorization_code&code=", core::Secret::takenFrom(formEncoded(code)).reveal(),
         "&client_id=", formEncoded(m_options.clientId), "&redirect_uri=",
         formEncoded(task->listener->redirectUri()), "&code_verifier=", task->verifier.reveal()});
    task->chain->then(m_endpoint.ask(std::move(form)), [task](TokenAnswer given) {
        if (given.refreshToken.isEmpty())
            task->finish(core::Unexpected(refused(QStringLiteral("no-refresh-token"), {})));
        else
            task->finish(std::move(given.refreshToken));
    });
}

} // namespace lockstep::salesforce
