// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/disconnect_panel.h"

#include "core/text_story.h"
#include "models/display.h"
#include "ui_disconnect_panel.h"

#include <QKeyEvent>

namespace lockstep::gui {

DisconnectPanel::DisconnectPanel(QWidget* parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::DisconnectPanel>())
{
    m_ui->setupUi(this);
    hide();
    connect(m_ui->disconnectCancel, &QPushButton::clicked, this, &DisconnectPanel::cancel);
    connect(m_ui->disconnectConfirm, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT confirmed();
    });
}

DisconnectPanel::~DisconnectPanel() = default;

void DisconnectPanel::ask(core::System system, const core::SyncStatus& status, bool allowedInBrowser)
{
    const QString name = models::systemName(system);
    QStringList sentences{
        tr("Lockstep forgets the address and the keys of %1 and pauses the sync.").arg(name)};
    if (allowedInBrowser)
        sentences.append(tr("What you have allowed in the browser is taken back."));
    if (status.waiting > 0)
        sentences.append(
            tr("%Ln change(s) that wait(s) stay(s) until it is connected again.", nullptr, status.waiting));
    sentences.append(tr("Nothing is deleted in %1: %Ln linked people stay linked, and the log and the field "
                        "choices are kept.",
                        nullptr, status.linkedLeads + status.linkedContacts)
                         .arg(name));
    m_ui->disconnectText->setText(core::text::joined(sentences));
    m_ui->disconnectConfirm->setText(tr("Disconnect %1 &now").arg(name));
    show();
    m_ui->disconnectCancel->setFocus();
}

void DisconnectPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        cancel();
    else
        QFrame::keyPressEvent(event);
}

void DisconnectPanel::cancel()
{
    hide();
    Q_EMIT cancelled();
}

} // namespace lockstep::gui
