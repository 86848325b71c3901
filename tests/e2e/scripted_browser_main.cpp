// SPDX-License-Identifier: GPL-3.0-or-later
// What $BROWSER names in the tests: opens the address it is given, presses Allow (or, with
// LOCKSTEP_TEST_BROWSER=deny, Deny), goes where it is sent, and ends.
#include "salesforce/scripted_browser.h"

#include <QCoreApplication>

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    lockstep::test::ScriptedBrowser browser;
    browser.allows = qEnvironmentVariable("LOCKSTEP_TEST_BROWSER") != QLatin1String("deny");
    QObject::connect(&browser, &lockstep::test::ScriptedBrowser::finished, &application,
                     &QCoreApplication::quit, Qt::QueuedConnection);
    return browser.open(QUrl(QCoreApplication::arguments().value(1))) ? QCoreApplication::exec() : 1;
}
