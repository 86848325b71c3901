// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDebug>
#include <QString>

#include <initializer_list>
#include <memory>
#include <utility>

namespace lockstep::core {

// A password, key or token: it stands in one place of the memory, is zeroed where it ends, moved but never
// copied by the way, and cannot be printed. What others make of its bytes (a header, the body of a request)
// is theirs. One owner at a time; a const one may be read in any thread.
class Secret
{
public:
    Secret() = default; // none
    explicit Secret(QByteArrayView bytes);
    ~Secret();
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    // `source` is empty afterwards, and its bytes zeroed unless somebody shares them.
    [[nodiscard]] static Secret takenFrom(QByteArray&& source);
    [[nodiscard]] static Secret takenFrom(QString&& source); // as UTF-8
    // One after the other, without a copy in between: a form with a secret in it.
    [[nodiscard]] static Secret joined(std::initializer_list<QByteArrayView> parts);
    [[nodiscard]] Secret clone() const { return Secret(reveal()); }

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    // For as long as this lives and is not moved.
    [[nodiscard]] QByteArrayView reveal() const { return {m_bytes.get(), m_size}; }
    // As a value in a form.
    [[nodiscard]] Secret percentEncoded() const;

    friend bool operator==(const Secret& one, const Secret& other) { return one.reveal() == other.reveal(); }

private:
    explicit Secret(qsizetype size);
    void wipe() noexcept;

    std::unique_ptr<char[]> m_bytes;
    qsizetype m_size = 0;
};

// One secret for several who wait for it.
using SharedSecret = std::shared_ptr<const Secret>;
[[nodiscard]] inline SharedSecret shared(Secret secret)
{
    return std::make_shared<const Secret>(std::move(secret));
}

QDebug operator<<(QDebug, const Secret&) = delete;

} // namespace lockstep::core
