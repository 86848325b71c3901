// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/source_rules.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace lockstep::architecture {

namespace {

// The table: which modules each may use beside itself. `app` may use all.
const QHash<QString, QSet<QString>>& allowedModules()
{
    static const auto set = [](std::initializer_list<const char*> names) {
        QSet<QString> modules;
        for (const char* name : names)
            modules.insert(QString::fromLatin1(name));
        return modules;
    };
    static const QHash<QString, QSet<QString>> table{
        {QStringLiteral("core"), {}},
        {QStringLiteral("net"), set({"core"})},
        {QStringLiteral("salesforce"), set({"core", "net"})},
        {QStringLiteral("marketo"), set({"core", "net"})},
        {QStringLiteral("store"), set({"core"})},
        {QStringLiteral("sync"), set({"core", "store"})},
        {QStringLiteral("runtime"), set({"core", "sync", "store"})},
        {QStringLiteral("platform"), set({"core"})},
        {QStringLiteral("models"), set({"core"})},
        {QStringLiteral("gui"), set({"core", "models"})},
        {QStringLiteral("sandbox"), set({"core"})},
        {QStringLiteral("app"),
         set({"core", "net", "salesforce", "marketo", "store", "sync", "runtime", "platform", "models", "gui",
              "sandbox"})},
    };
    return table;
}

bool mayUseWidgets(const QString& path)
{
    return path.startsWith(QLatin1String("gui/")) || path.startsWith(QLatin1String("app/lockstep_main"))
        || path.startsWith(QLatin1String("app/lockstep/"));
}

// A sandbox reads SOQL and a client writes it: the same words, another language.
bool maySpeakQueries(const QString& module)
{
    return module == QLatin1String("store") || module == QLatin1String("sandbox")
        || module == QLatin1String("salesforce");
}

const QSet<QString>& widgetHeaders()
{
    static const QSet<QString> names{
        QStringLiteral("QApplication"),
        QStringLiteral("QAbstractButton"),
        QStringLiteral("QAbstractItemView"),
        QStringLiteral("QCheckBox"),
        QStringLiteral("QComboBox"),
        QStringLiteral("QDialog"),
        QStringLiteral("QHeaderView"),
        QStringLiteral("QLabel"),
        QStringLiteral("QLineEdit"),
        QStringLiteral("QListView"),
        QStringLiteral("QMainWindow"),
        QStringLiteral("QMenu"),
        QStringLiteral("QMessageBox"),
        QStringLiteral("QProgressBar"),
        QStringLiteral("QPushButton"),
        QStringLiteral("QStyle"),
        QStringLiteral("QStyledItemDelegate"),
        QStringLiteral("QSystemTrayIcon"),
        QStringLiteral("QTableView"),
        QStringLiteral("QToolBar"),
        QStringLiteral("QTreeView"),
        QStringLiteral("QWidget"),
        QStringLiteral("QWizard"),
    };
    return names;
}

// The Qt module a header belongs to, where only some folders may use it; empty: anyone may.
bool isForbiddenQt(const QString& path, const QString& module, const QString& header)
{
    const QString file = header.section(u'/', -1);
    const bool isWidget = header.startsWith(QLatin1String("QtWidgets"))
        || header.startsWith(QLatin1String("QtCharts")) || widgetHeaders().contains(file);
    if (isWidget)
        return !mayUseWidgets(path);
    if (header.startsWith(QLatin1String("QtSql")) || file.startsWith(QLatin1String("QSql")))
        return module != QLatin1String("store");
    const bool isHttp = file.startsWith(QLatin1String("QNetworkAccess"))
        || file.startsWith(QLatin1String("QNetworkRe")) || file.startsWith(QLatin1String("QHttp"));
    static const QSet<QString> withoutHttp{QStringLiteral("core"),     QStringLiteral("store"),
                                           QStringLiteral("sync"),     QStringLiteral("runtime"),
                                           QStringLiteral("platform"), QStringLiteral("models"),
                                           QStringLiteral("gui")};
    return isHttp && withoutHttp.contains(module);
}

void checkIncludes(const QString& path, const QString& module, const QString& text, QStringList& found)
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"),
                                            QRegularExpression::MultilineOption);
    const QSet<QString> allowed = allowedModules().value(module);
    QRegularExpressionMatchIterator matches = include.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString header = match.captured(2);
        const QString other = header.section(u'/', 0, 0);
        const bool isModule = match.captured(1) == QLatin1String("\"") && allowedModules().contains(other);
        if (isModule && other != module && !allowed.contains(other))
            found.append(QStringLiteral("%1: %2 may not use %3 (%4)").arg(path, module, other, header));
        if (isForbiddenQt(path, module, header))
            found.append(QStringLiteral("%1: %2 may not include <%3>").arg(path, module, header));
    }
}

void checkQueries(const QString& path, const QString& module, const QString& text, QStringList& found)
{
    static const QRegularExpression sql(
        QStringLiteral("\"[^\"\\n]*\\b(SELECT\\s+[^\"\\n]*\\sFROM\\s|INSERT\\s+(OR\\s+\\w+\\s+)?INTO\\s|"
                       "UPDATE\\s+\\w+\\s+SET\\s"
                       "|DELETE\\s+FROM\\s|CREATE\\s+(UNIQUE\\s+)?(TABLE|INDEX|TRIGGER)\\s|PRAGMA\\s+\\w)"));
    const QRegularExpressionMatch match = sql.match(text);
    if (match.hasMatch() && !maySpeakQueries(module))
        found.append(QStringLiteral("%1: SQL outside store: %2").arg(path, match.captured(0)));
}

} // namespace

QStringList violations(const QString& path, const QString& text)
{
    QStringList found;
    if (!text.startsWith(QLatin1String("// SPDX-License-Identifier: GPL-3.0-or-later\n")))
        found.append(QStringLiteral("%1: the first line is not the SPDX line").arg(path));
    const QString module = path.section(u'/', 0, 0);
    if (!path.contains(u'/'))
        return found;
    if (!allowedModules().contains(module)) {
        found.append(QStringLiteral("%1: %2 is no module of the table").arg(path, module));
        return found;
    }
    checkIncludes(path, module, text, found);
    checkQueries(path, module, text, found);
    return found;
}

} // namespace lockstep::architecture
