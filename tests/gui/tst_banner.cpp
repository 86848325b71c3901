// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/banner.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace lockstep;

// A question is answered or closed by the user alone: no message takes it away.
class TestBanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theNewestMessageIsShown();
    void aQuestionWaitsBelowAMessage();
    void closingAQuestionIsCancel();
    void theNewestQuestionComesFirst();
    void theSameQuestionIsAskedOnce();
    void aQuestionSettledElsewhereGoes();
    void aQuestionIsNotAnsweredByAccident();
    void aQuietQuestionLeavesTheFocus();
    void anOfferGoesWithItsMessage();

private:
    void ask(const QString& button);
    void close() { m_banner->findChild<QToolButton*>(QStringLiteral("closeButton"))->click(); }
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton* button() const;
    std::unique_ptr<gui::Banner> m_banner;
    QStringList m_accepted;
};

void TestBanner::init()
{
    m_banner = std::make_unique<gui::Banner>();
    m_accepted.clear();
}

void TestBanner::cleanup()
{
    m_banner.reset();
}

void TestBanner::ask(const QString& button)
{
    m_banner->ask(button + QLatin1Char('?'), button, [this, button] { m_accepted.append(button); });
}

// Empty where nothing is shown.
QString TestBanner::text() const
{
    return m_banner->isVisible() ? m_banner->findChild<QLabel*>(QStringLiteral("textLabel"))->text()
                                 : QString();
}

QPushButton* TestBanner::button() const
{
    return m_banner->findChild<QPushButton*>(QStringLiteral("actionButton"));
}

void TestBanner::theNewestMessageIsShown()
{
    m_banner->showNotice(QStringLiteral("state-ok"), QStringLiteral("One"));
    m_banner->showNotice(QStringLiteral("state-ok"), QStringLiteral("Two"));
    QCOMPARE(text(), QStringLiteral("Two"));
    QVERIFY(!button()->isVisible());
    close();
    QCOMPARE(text(), QString());
}

void TestBanner::aQuestionWaitsBelowAMessage()
{
    ask(QStringLiteral("Start"));
    core::Error error;
    error.code = QStringLiteral("no-secret");
    m_banner->showError(error);
    m_banner->showNotice(QStringLiteral("state-ok"), QStringLiteral("Saved."));
    QCOMPARE(text(), QStringLiteral("Saved."));
    QVERIFY(!button()->isVisible());
    close();
    QCOMPARE(text(), QStringLiteral("Start?"));
    button()->click();
    QCOMPARE(m_accepted, QStringList{QStringLiteral("Start")});
    QCOMPARE(text(), QString());
}

void TestBanner::closingAQuestionIsCancel()
{
    ask(QStringLiteral("Start"));
    close();
    QCOMPARE(text(), QString());
    m_banner->showNotice(QStringLiteral("state-ok"), QStringLiteral("Saved."));
    close();
    QCOMPARE(text(), QString());
    QVERIFY(m_accepted.isEmpty());
}

void TestBanner::theNewestQuestionComesFirst()
{
    ask(QStringLiteral("Start"));
    ask(QStringLiteral("Quit"));
    QCOMPARE(text(), QStringLiteral("Quit?"));
    button()->click();
    QCOMPARE(text(), QStringLiteral("Start?"));
    button()->click();
    QCOMPARE(m_accepted, (QStringList{QStringLiteral("Quit"), QStringLiteral("Start")}));
}

void TestBanner::theSameQuestionIsAskedOnce()
{
    ask(QStringLiteral("Start"));
    ask(QStringLiteral("Start"));
    close();
    QCOMPARE(text(), QString());
}

void TestBanner::aQuestionSettledElsewhereGoes()
{
    ask(QStringLiteral("Start"));
    ask(QStringLiteral("Quit"));
    m_banner->showNotice(QStringLiteral("state-ok"), QStringLiteral("Saved."));
    m_banner->withdraw(QStringLiteral("Start"));
    QCOMPARE(text(), QStringLiteral("Saved."));
    close();
    QCOMPARE(text(), QStringLiteral("Quit?"));
    m_banner->withdraw(QStringLiteral("Quit"));
    QCOMPARE(text(), QString());
}

// The focus is on Cancel.
void TestBanner::aQuestionIsNotAnsweredByAccident()
{
    m_banner->show();
    QVERIFY(QTest::qWaitForWindowActive(m_banner.get()));
    ask(QStringLiteral("Start"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(m_accepted.isEmpty());
    QCOMPARE(text(), QString());
}

// Whoever types goes on; only a yes that is about to be given goes to no other question.
void TestBanner::aQuietQuestionLeavesTheFocus()
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* edit = new QLineEdit(&window);
    layout->addWidget(edit);
    auto* banner = new gui::Banner(&window);
    layout->addWidget(banner);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    edit->setFocus();
    const auto quietly = [&](const QString& button) {
        banner->askQuietly(button + QLatin1Char('?'), button, [this, button] { m_accepted.append(button); });
    };
    quietly(QStringLiteral("Write"));
    QVERIFY(banner->isVisible());
    QVERIFY(edit->hasFocus());
    banner->findChild<QPushButton*>(QStringLiteral("actionButton"))->setFocus();
    quietly(QStringLiteral("Start"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(m_accepted.isEmpty());
}

void TestBanner::anOfferGoesWithItsMessage()
{
    ask(QStringLiteral("Start"));
    const auto offer = [this] {
        m_banner->offer(QStringLiteral("state-failed"), QStringLiteral("A secret is missing."),
                        QStringLiteral("Connect"), [this] { m_accepted.append(QStringLiteral("Connect")); });
    };
    offer();
    QCOMPARE(text(), QStringLiteral("A secret is missing."));
    button()->click();
    QCOMPARE(m_accepted, QStringList{QStringLiteral("Connect")});
    QCOMPARE(text(), QStringLiteral("Start?"));
    offer();
    m_banner->showNotice(QStringLiteral("state-ok"), QStringLiteral("Saved."));
    QVERIFY(!button()->isVisible());
    close();
    QCOMPARE(text(), QStringLiteral("Start?"));
}

QTEST_MAIN(TestBanner)
#include "tst_banner.moc"
