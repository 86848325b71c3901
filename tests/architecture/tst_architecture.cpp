// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/source_rules.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using lockstep::architecture::violations;

// The tree is the architecture: each folder of src/ uses only what the module table allows.
class TestArchitecture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognisesAViolation_data();
    void recognisesAViolation();
    void holdsForEverySource();
    void everyCodeHasASentence();
};

void TestArchitecture::recognisesAViolation_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("count");
    const auto row = [](const char* name, const char* path, const char* line, int count) {
        QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(line) << count;
    };
    row("allowed module", "sync/engine.cpp", "#include \"store/database.h\"", 0);
    row("own module", "sync/engine.cpp", "#include \"sync/engine.h\"", 0);
    row("everything in app", "app/composition.cpp", "#include \"marketo/client.h\"", 0);
    row("sync sees a client", "sync/engine.cpp", "#include \"salesforce/client.h\"", 1);
    row("core sees the store", "core/text.cpp", "  #  include \"store/database.h\"", 1);
    row("models see the engine", "models/log_model.cpp", "#include \"runtime/sync_service.h\"", 1);
    row("gui sees the runtime", "gui/main_window.h", "#include \"runtime/sync_service.h\"", 1);
    row("sandbox sees a client", "sandbox/world.h", "#include \"net/http_client.h\"", 1);
    row("unknown module", "helpers/strings.h", "", 1);
    row("widgets in gui", "gui/main_window.h", "#include <QMainWindow>", 0);
    row("widgets in the application", "app/lockstep_main.cpp", "#include <QApplication>", 0);
    row("widgets on the command line", "app/lockstepctl_main.cpp", "#include <QApplication>", 1);
    row("widgets in models", "models/log_model.cpp", "#include <QtWidgets/QTableView>", 1);
    row("Qt Sql in store", "store/database.cpp", "#include <QSqlDatabase>", 0);
    row("Qt Sql in models", "models/log_model.cpp", "#include <QSqlQueryModel>", 1);
    row("HTTP in sync", "sync/engine.cpp", "#include <QNetworkReply>", 1);
    row("HTTP in net", "net/http_client.cpp", "#include <QNetworkAccessManager>", 0);
    row("SQL in store", "store/link_store.cpp", "prepare(\"SELECT id FROM link WHERE x\");", 0);
    row("SQL in runtime", "runtime/pages.cpp", "prepare(\"SELECT id FROM link WHERE x\");", 1);
    row("SQL in app", "app/check.cpp", "run(\"DELETE FROM link\");\nrun(\"DELETE FROM log WHERE id\");", 1);
    row("SOQL in salesforce", "salesforce/soql.cpp", "text(\"SELECT Id FROM Lead WHERE x\");", 0);
    row("words that look like SQL", "gui/page.cpp", "tr(\"Select a person from the list\")", 0);
}

void TestArchitecture::recognisesAViolation()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QFETCH(int, count);
    const QString licence = QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n");
    QCOMPARE(violations(path, licence + line + u'\n').size(), count);
    QCOMPARE(violations(path, line + u'\n').size(), count + 1); // without the licence
}

void TestArchitecture::holdsForEverySource()
{
    const QString root = QStringLiteral(LOCKSTEP_SOURCE_DIR "/src/");
    QDirIterator files(root, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories | QDirIterator::FollowSymlinks);
    int read = 0;
    QStringList found;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        found += violations(file.fileName().sliced(root.size()), QString::fromUtf8(file.readAll()));
        ++read;
    }
    QVERIFY(read > 30);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

// Whatever code an error is given, the texts know a sentence for it. Those the two systems send are theirs.
void TestArchitecture::everyCodeHasASentence()
{
    static const QRegularExpression given(QStringLiteral(
        "(?:code = |refused\\(|misuse\\(|[eE]rror\\()QStringLiteral\\(\"([a-z]+(?:-[a-z]+)+)\"\\)"));
    const QString root = QStringLiteral(LOCKSTEP_SOURCE_DIR "/src/");
    QString texts;
    QStringList codes;
    QDirIterator files(root, {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QString text = QString::fromUtf8(file.readAll());
        const QString path = file.fileName().sliced(root.size());
        if (path.startsWith(QLatin1String("core/text_")))
            texts += text;
        else if (!path.startsWith(QLatin1String("sandbox/"))) {
            for (const auto& match : given.globalMatch(text))
                codes += match.captured(1);
        }
    }
    codes.removeDuplicates();
    QVERIFY(codes.size() > 40);
    codes.removeIf([&](const QString& code) { return texts.contains(QStringLiteral("{\"%1\",").arg(code)); });
    QVERIFY2(codes.isEmpty(), qPrintable(codes.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
