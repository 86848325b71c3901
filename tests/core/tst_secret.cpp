// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret.h"

#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <new>
#include <type_traits>
#include <utility>

namespace {

// What stood in a piece of memory at the moment it was given back.
struct Watch
{
    const char* bytes = nullptr;
    std::size_t size = 0;
    bool isGivenBack = false;
    bool isZero = false;
};
Watch watch;

void note(const void* memory)
{
    if (memory == nullptr || memory != watch.bytes)
        return;
    watch.isGivenBack = true;
    watch.isZero = std::all_of(watch.bytes, watch.bytes + watch.size, [](char byte) { return byte == 0; });
    watch.bytes = nullptr;
}

} // namespace

// Not inlined: a caller must see new and delete meet, not one of them and what is inside the other.
[[gnu::noinline]] void* operator new[](std::size_t size)
{
    if (void* const memory = std::malloc(size == 0 ? 1 : size))
        return memory;
    throw std::bad_alloc();
}

[[gnu::noinline]] void operator delete[](void* memory) noexcept
{
    note(memory);
    std::free(memory);
}

[[gnu::noinline]] void operator delete[](void* memory, std::size_t /*size*/) noexcept
{
    note(memory);
    std::free(memory);
}

using lockstep::core::Secret;

namespace {

const char plain[] = "s3cret-s3cret-s3cret";

void follow(const Secret& secret)
{
    watch = {.bytes = secret.reveal().data(),
             .size = static_cast<std::size_t>(secret.reveal().size()),
             .isGivenBack = false,
             .isZero = false};
}

template <typename T>
concept Printable = requires(QDebug out, const T& value)
{
    out << value;
};

} // namespace

static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(std::is_nothrow_move_constructible_v<Secret> && std::is_nothrow_move_assignable_v<Secret>);
static_assert(!std::is_convertible_v<Secret, QByteArray> && !std::is_convertible_v<Secret, QString>);
static_assert(!std::is_convertible_v<QByteArray, Secret> && !std::is_convertible_v<const char*, Secret>);
static_assert(Printable<QByteArray> && !Printable<Secret>);

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itHoldsWhatItWasGiven();
    void itsBytesAreGoneWithIt();
    void theBytesItReplacesAreGone();
    void movingItMovesTheBytesThemselves();
    void whatItWasTakenFromIsEmpty();
    void whatItWasTakenFromStaysWithWhoeverSharesIt();
    void asAValueInAFormNothingOfItEndsTheValue();
};

void TestSecret::itHoldsWhatItWasGiven()
{
    const Secret secret{plain};
    QVERIFY(secret.reveal() == plain);
    QVERIFY(!secret.isEmpty());
    QVERIFY(secret == secret.clone());
    QVERIFY(!(secret == Secret("another")));
    QVERIFY(Secret().isEmpty());
    QVERIFY(Secret().reveal().isEmpty());
    QVERIFY(Secret() == Secret(QByteArray()));
}

void TestSecret::itsBytesAreGoneWithIt()
{
    {
        const Secret secret{plain};
        follow(secret);
        QVERIFY(!watch.isGivenBack);
    }
    QVERIFY(watch.isGivenBack);
    QVERIFY(watch.isZero);
}

void TestSecret::theBytesItReplacesAreGone()
{
    Secret secret{plain};
    follow(secret);
    secret = Secret("the next one");
    QVERIFY(watch.isGivenBack);
    QVERIFY(watch.isZero);
    QVERIFY(secret.reveal() == "the next one");
}

void TestSecret::movingItMovesTheBytesThemselves()
{
    Secret first{plain};
    const char* const bytes = first.reveal().data();
    const Secret second = std::move(first);
    QCOMPARE(static_cast<const void*>(second.reveal().data()), static_cast<const void*>(bytes));
    QVERIFY(second.reveal() == plain);
}

void TestSecret::whatItWasTakenFromIsEmpty()
{
    QByteArray source(plain);
    const Secret secret = Secret::takenFrom(std::move(source));
    QVERIFY(secret.reveal() == plain);
}

void TestSecret::whatItWasTakenFromStaysWithWhoeverSharesIt()
{
    QByteArray source(plain);
    const QByteArray shared = source;
    const Secret secret = Secret::takenFrom(std::move(source));
    QVERIFY(secret.reveal() == plain);
    QCOMPARE(shared, QByteArray(plain));
}

void TestSecret::asAValueInAFormNothingOfItEndsTheValue()
{
    QCOMPARE(Secret("a&b=c+d/ü").percentEncoded(), QByteArray("a%26b%3Dc%2Bd%2F%C3%BC"));
    QCOMPARE(Secret().percentEncoded(), QByteArray());
}

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
