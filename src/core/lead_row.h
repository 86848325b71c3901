// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field_mapping.h"
#include "core/merge.h"
#include "core/record.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>

namespace lockstep::core {

// The sync state of a row of the lead list (window.md).
enum class LinkState : quint8 {
    InSync,
    Waiting,
    NeedsAttention,
    NotInSalesforce,
    DeletedInSalesforce,
    NotInMarketo,
    NotVisible,
    FilteredOut,
    PossibleDuplicate,
    Frozen,
};

[[nodiscard]] QString toString(LinkState state); // "in-sync", "waiting", "needs-attention" …
[[nodiscard]] std::optional<LinkState> linkStateFromString(QStringView text);

// One row of the lead list: a person, a record, or both linked.
struct LeadRow
{
    qint64 link = 0; // row identity, stable
    qint64 person = 0; // 0 = none in Marketo
    QString record; // empty = none in Salesforce
    ObjectType object = ObjectType::Lead; // of the record
    QString name;
    QString email;
    QString company;
    QString owner;
    LinkState state = LinkState::InSync;
    QString stateCode; // reason, for core::text
    QStringList stateArguments;
    QDateTime lastSynced; // UTC; invalid = never
};

// One field of a row's Compare pane.
struct CompareRow
{
    QString field; // Salesforce API name
    QString label;
    QString marketoField;
    FieldValue marketo;
    FieldValue salesforce;
    std::optional<FieldBase> base;
    ConflictRule rule = ConflictRule::Marketo;
    Direction direction = Direction::Both;
    bool different = false; // after normalising
    // Where both sides agree: what the last conflict took from one of them, and can still be given back.
    std::optional<FieldValue> lostInMarketo = {};
    std::optional<FieldValue> lostInSalesforce = {};
};

} // namespace lockstep::core

Q_DECLARE_METATYPE(lockstep::core::LeadRow)
Q_DECLARE_METATYPE(lockstep::core::CompareRow)
