// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/scripted_browser.h"

#include <QNetworkReply>
#include <QRegularExpression>

namespace lockstep::test {

namespace {

QNetworkRequest by(const QUrl& url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    return request;
}

QString unescaped(QString html)
{
    return html.replace(QLatin1String("&lt;"), QLatin1String("<"))
        .replace(QLatin1String("&gt;"), QLatin1String(">"))
        .replace(QLatin1String("&quot;"), QLatin1String("\""))
        .replace(QLatin1String("&amp;"), QLatin1String("&"));
}

} // namespace

bool ScriptedBrowser::open(const QUrl& url)
{
    m_opened = url;
    if (!present)
        return false;
    QNetworkReply* const reply = m_network.get(by(url));
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        press(reply->url(), reply->readAll());
    });
    return true;
}

void ScriptedBrowser::press(const QUrl& page, const QByteArray& html)
{
    static const QRegularExpression hidden(
        QStringLiteral("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">"));
    QByteArray form = allows ? "decision=allow" : "decision=deny";
    auto fields = hidden.globalMatch(QString::fromUtf8(html));
    while (fields.hasNext()) {
        const QRegularExpressionMatch field = fields.next();
        form +=
            '&' + field.captured(1).toUtf8() + '=' + QUrl::toPercentEncoding(unescaped(field.captured(2)));
    }
    QNetworkRequest request = by(page.adjusted(QUrl::RemoveQuery));
    request.setHeader(QNetworkRequest::ContentTypeHeader,
                      QStringLiteral("application/x-www-form-urlencoded"));
    QNetworkReply* const reply = m_network.post(request, form);
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        const QUrl redirect = QUrl::fromEncoded(reply->rawHeader("Location"), QUrl::StrictMode);
        visit(redirect.isEmpty() ? QList<QUrl>() : detour(redirect));
    });
}

void ScriptedBrowser::visit(QList<QUrl> urls)
{
    if (urls.isEmpty()) {
        Q_EMIT finished();
        return;
    }
    const QUrl url = urls.takeFirst();
    QNetworkReply* const reply = m_network.get(by(url));
    connect(reply, &QNetworkReply::finished, this, [this, reply, url, urls] {
        reply->deleteLater();
        m_visits.append(
            {url, reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()});
        visit(urls);
    });
}

} // namespace lockstep::test
