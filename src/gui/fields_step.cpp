// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/fields_step.h"

#include "core/text.h"
#include "gui/data_table.h"
#include "gui/empty_state.h"
#include "gui/fields_page.h"
#include "models/display.h"

#include <QLabel>
#include <QTabBar>
#include <QVBoxLayout>

namespace lockstep::gui {

using models::FieldModel;
using models::numberText;

FieldsStep::FieldsStep(core::FieldTable& fields, models::EpochSource& epochs, QWidget* parent)
    : QWidget(parent)
    , m_model(fields, epochs)
    , m_sentence(new QLabel(this))
    , m_empty(new EmptyState(this))
    , m_tabs(new QTabBar(this))
    , m_table(new DataTable(this))
    , m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("fieldChoiceStep"));
    makeTabs();
    makeTable();
    makeLayout();
    connect(m_empty, &EmptyState::actionTriggered, this, &FieldsStep::checkWanted);
    connect(&m_model, &FieldModel::refreshed, this, [this] {
        m_state = State::Known;
        m_shown.invalidate(); // the fields that are on come first again
        showFields();
    });
    connect(&m_model, &FieldModel::failed, this, &FieldsStep::takeProblem);
    connect(&m_model, &FieldModel::stagedChanged, this, [this] {
        showProblem({});
        showFields();
    });
    connect(&m_model, &FieldModel::applied, this, &FieldsStep::applied);
    showFields();
}

void FieldsStep::makeTabs()
{
    m_tabs->setObjectName(QStringLiteral("choiceTabs"));
    m_tabs->setAccessibleName(tr("Salesforce object"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab({});
    m_tabs->addTab({});
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_shown.setObject(tab == 0 ? core::ObjectType::Lead : core::ObjectType::Contact);
        showFields();
    });
}

void FieldsStep::makeTable()
{
    m_table->setObjectName(QStringLiteral("choiceTable"));
    m_table->setAccessibleName(tr("Fields"));
    const QString keys = tr("Space switches a field on or off.");
    m_table->setAccessibleDescription(keys);
    m_table->setWhatsThis(keys);
    FieldsPage::makeColumns(*m_table, m_model, m_shown);
    for (const int column :
         {FieldModel::Type, FieldModel::Access, FieldModel::OnConflict, FieldModel::Blanks})
        m_table->hideColumn(column);
    m_shown.setShow(models::FieldFilterModel::Show::All);
    m_shown.setSortRole(FieldModel::EnabledRole);
    m_shown.sort(FieldModel::Label, Qt::DescendingOrder);
}

void FieldsStep::makeLayout()
{
    m_sentence->setObjectName(QStringLiteral("choiceSentence"));
    m_sentence->setWordWrap(true);
    m_empty->setObjectName(QStringLiteral("choiceEmpty"));
    m_problem->setObjectName(QStringLiteral("choiceProblem"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setAccessibleDescription(tr("Why a field stays as it is"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_sentence);
    layout->addWidget(m_tabs);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_problem);
    showProblem({});
}

void FieldsStep::tabBefore(QWidget* next)
{
    setTabOrder(m_table, next);
}

void FieldsStep::begin()
{
    m_state = State::Reading;
    m_failure.clear();
    showProblem({});
    m_model.refresh();
    showFields();
}

void FieldsStep::apply()
{
    if (m_model.stagedCount() == 0)
        Q_EMIT applied();
    else
        m_model.apply();
}

void FieldsStep::discard()
{
    m_model.discard();
}

void FieldsStep::takeProblem(const core::Error& error)
{
    const bool isUnknown = error.code == QLatin1String("fields-unknown");
    const QString sentence = isUnknown
        ? tr("The fields of both systems are not known: the check of the link fields reads them.")
        : core::text::oneLine(error);
    if (m_state == State::Reading) {
        m_state = State::Failed;
        m_failure = sentence;
    } else {
        showProblem(QStringLiteral("✗ ") + sentence);
    }
    showFields();
}

void FieldsStep::showProblem(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void FieldsStep::showFields()
{
    const bool known = m_state != State::Failed && m_model.rowCount() > 0;
    const bool any = known && m_shown.rowCount() > 0;
    m_sentence->setVisible(known);
    m_tabs->setVisible(known);
    m_table->setVisible(any);
    m_empty->setVisible(!any);
    if (known)
        showCounts();
    if (m_state == State::Failed)
        m_empty->explain(m_failure, tr("Check a&gain"));
    else if (m_state == State::Reading)
        m_empty->explain(tr("The fields are being read…"), {});
    else if (!any)
        m_empty->explain(tr("The API user sees no field of this object in Salesforce: ask an admin for read "
                            "access, or go on without it."),
                         {});
    Q_EMIT readyChanged();
}

void FieldsStep::showCounts()
{
    const FieldModel::Counts lead = m_model.counts(core::ObjectType::Lead);
    const FieldModel::Counts contact = m_model.counts(core::ObjectType::Contact);
    m_sentence->setText(tr("%Ln of %1 fields sync. You can change this at any time on the Fields page.",
                           nullptr, lead.on + contact.on)
                            .arg(numberText(lead.all + contact.all)));
    m_tabs->setTabText(0, tr("Lead (%1 of %2)").arg(numberText(lead.on), numberText(lead.all)));
    m_tabs->setTabText(1, tr("Contact (%1 of %2)").arg(numberText(contact.on), numberText(contact.all)));
}

} // namespace lockstep::gui
