// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/jwt.h"

#include <QJsonDocument>

#include <memory>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

namespace lockstep::net {

namespace {

template <auto free> struct Freed
{
    template <typename T> void operator()(T* object) const { free(object); }
};

using Bio = std::unique_ptr<BIO, Freed<BIO_free_all>>;
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Digest = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>>;

core::Unexpected unusable()
{
    core::Error error;
    error.code = QStringLiteral("jwt-key-unusable");
    error.scope = core::ErrorScope::System;
    error.retry = core::RetryClass::Stop;
    error.outcome = core::Outcome::NotSent;
    return core::Unexpected(error);
}

QByteArray encoded(const QByteArray& bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

// Without it OpenSSL would ask for the password on the terminal.
int noPassword(char* /*buffer*/, int /*size*/, int /*writing*/, void* /*data*/)
{
    return 0;
}

Key readKey(QByteArrayView pem)
{
    const Bio source(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    Key key(source ? PEM_read_bio_PrivateKey(source.get(), nullptr, noPassword, nullptr) : nullptr);
    return key && EVP_PKEY_get_base_id(key.get()) == EVP_PKEY_RSA ? std::move(key) : nullptr;
}

// Empty where OpenSSL refuses.
QByteArray signature(const QByteArray& text, EVP_PKEY* key)
{
    const Digest digest(EVP_MD_CTX_new());
    const auto* const bytes = reinterpret_cast<const unsigned char*>(text.constData());
    const auto length = static_cast<size_t>(text.size());
    size_t needed = 0;
    if (!digest || EVP_DigestSignInit(digest.get(), nullptr, EVP_sha256(), nullptr, key) != 1
        || EVP_DigestSign(digest.get(), nullptr, &needed, bytes, length) != 1)
        return {};
    QByteArray result(static_cast<qsizetype>(needed), '\0');
    if (EVP_DigestSign(digest.get(), reinterpret_cast<unsigned char*>(result.data()), &needed, bytes, length)
        != 1)
        return {};
    result.truncate(static_cast<qsizetype>(needed));
    return result;
}

} // namespace

core::Expected<core::Secret> signedJwt(const QJsonObject& claims, const core::Secret& privateKey)
{
    const Key key = readKey(privateKey.reveal());
    if (!key)
        return unusable();
    const QByteArray text = encoded(QByteArrayLiteral("{\"alg\":\"RS256\"}")) + '.'
        + encoded(QJsonDocument(claims).toJson(QJsonDocument::Compact));
    const QByteArray proof = signature(text, key.get());
    if (proof.isEmpty())
        return unusable();
    return core::Secret::joined({text, ".", core::Secret::takenFrom(encoded(proof)).reveal()});
}

} // namespace lockstep::net
