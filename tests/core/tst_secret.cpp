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
    const void* block = nullptr;
    const char* bytes = nullptr;
    std::size_t size = 0;
    bool isGivenBack = false;
    bool isZero = false;
};
Watch watch;

void note(const void* memory)
{
    if (memory == nullptr || memory != watch.block)
        return;
    watch.isGivenBack = true;
    watch.isZero = std::all_of(watch.bytes, watch.bytes + watch.size, [](char byte) { return byte == 0; });
    watch.block = nullptr;
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

// What a QByteArray gives back; a sanitizer keeps free() to itself.
#if defined(__GLIBC__) && !defined(LOCKSTEP_SANITIZED)
constexpr bool seesFree = true;

extern "C" void __libc_free(void* memory);
extern "C" [[gnu::noinline]] void free(void* memory) noexcept
{
    note(memory);
    __libc_free(memory);
}
#else
constexpr bool seesFree = false;
#endif

using lockstep::core::Secret;

namespace {

const char plain[] = "s3cret-s3cret-s3cret";

void followBlock(const void* block, const void* begin, qsizetype size)
{
    watch = {.block = block,
             .bytes = static_cast<const char*>(begin),
             .size = static_cast<std::size_t>(size),
             .isGivenBack = false,
             .isZero = false};
}

void followSecret(const Secret& secret)
{
    followBlock(secret.reveal().data(), secret.reveal().data(), secret.reveal().size());
}

// Qt's header stands before the bytes, in the same block.
template <typename Text> void followText(Text& text)
{
    auto& data = text.data_ptr();
    followBlock(data.d_ptr(), data.data(), data.size * qsizetype(sizeof(*data.data())));
}

QByteArray everyByte()
{
    QByteArray all;
    for (int byte = 0; byte < 256; ++byte)
        all += static_cast<char>(byte);
    return all;
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
    void ofItsSourceNothingIsLeft();
    void ofATextNothingIsLeft();
    void itsPartsStandOneAfterTheOther();
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
        followSecret(secret);
        QVERIFY(!watch.isGivenBack);
    }
    QVERIFY(watch.isGivenBack);
    QVERIFY(watch.isZero);
}

void TestSecret::theBytesItReplacesAreGone()
{
    Secret secret{plain};
    followSecret(secret);
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

void TestSecret::ofItsSourceNothingIsLeft()
{
    if (!seesFree)
        QSKIP("free() is not ours here");
    QByteArray source(plain);
    followText(source);
    source.chop(5); // what was cut off still stands there
    const Secret secret = Secret::takenFrom(std::move(source));
    QVERIFY(watch.isGivenBack);
    QVERIFY(watch.isZero);
    QVERIFY(secret.reveal() == QByteArrayView(plain).chopped(5));
}

void TestSecret::ofATextNothingIsLeft()
{
    if (!seesFree)
        QSKIP("free() is not ours here");
    QString source = QString::fromLatin1(plain) + QChar(0xfc);
    followText(source);
    const Secret secret = Secret::takenFrom(std::move(source));
    QVERIFY(watch.isGivenBack);
    QVERIFY(watch.isZero);
    QVERIFY(secret == Secret("s3cret-s3cret-s3cretü"));
}

void TestSecret::itsPartsStandOneAfterTheOther()
{
    QVERIFY(Secret::joined({"a=", Secret("b").reveal(), {}, "&c"}) == Secret("a=b&c"));
    QVERIFY(Secret::joined({}).isEmpty());
}

void TestSecret::asAValueInAFormNothingOfItEndsTheValue()
{
    const QByteArray all = everyByte();
    QVERIFY(Secret("a&b=c+d/ü").percentEncoded() == Secret("a%26b%3Dc%2Bd%2F%C3%BC"));
    QVERIFY(Secret(all).percentEncoded() == Secret(all.toPercentEncoding()));
    QVERIFY(Secret().percentEncoded().isEmpty());
}

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
