// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attention.h"
#include "gui/services.h"
#include "models/compare_model.h"
#include "models/partner_model.h"
#include "models/setting_values.h"

#include <QFrame>
#include <memory>

class QAction;

namespace lockstep::gui {

namespace Ui {
class DecisionPanel;
}

// What only the user can decide about one record that needs attention: who belongs together, whose value
// stays, which of two people stays, where a value is shortened. Hidden where there is nothing to decide.
// GUI thread; owned by the Attention page.
class DecisionPanel : public QFrame
{
    Q_OBJECT

public:
    DecisionPanel(const Services& services, const models::SettingValues& values, QWidget* parent = nullptr);
    ~DecisionPanel() override;

    [[nodiscard]] static bool isFor(const core::AttentionGroup& group);
    // The record of that cause, by its row of the lead list; null or 0 = none.
    void setSubject(const core::AttentionGroup* group, qint64 link);
    [[nodiscard]] QWidget* lastInTabOrder() const;
    void addVerbs(QAction* link, QAction* separate, QAction* merge); // of the menus
    [[nodiscard]] QString sideObjection(core::System side) const; // to taking its value; empty = none
    void takeSide(core::System side);

Q_SIGNALS:
    void notice(const QString& text);
    void problem(const lockstep::core::Error& error);
    void sidesChanged(); // what is objected to

private:
    enum class Question : quint8 { None, Partner, Side, TwoPeople, Length };

    [[nodiscard]] static Question questionOf(const core::AttentionGroup& group);
    void makePartners();
    void connectButtons();
    void showQuestion();
    void showState();
    void showPartners();
    void showSides();
    void showTwoPeople();
    void showLength();
    void setConfirming(bool confirming);
    void fillKeep();
    void link();
    void separate();
    void merge();
    void openMarketo();
    void openSalesforce();
    void ask(const core::RunRequest& decision, const QString& text);
    [[nodiscard]] const core::LeadRow* chosenPartner() const;
    [[nodiscard]] const core::CompareRow* field() const; // that the cause is about
    [[nodiscard]] bool isMendedInSalesforce() const; // the field there is too short, not the value too long

    core::SyncControl& m_sync;
    core::UrlOpener& m_browser;
    const models::SettingValues& m_values;
    std::unique_ptr<Ui::DecisionPanel> m_ui;
    models::PartnerModel m_partners;
    models::CompareModel m_compare;
    Question m_question = Question::None;
    qint64 m_link = 0;
    core::FailureCause m_cause;
};

} // namespace lockstep::gui
