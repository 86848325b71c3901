// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/assertion.h"

#include <QJsonDocument>
#include <QList>

#include <memory>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace lockstep::sandbox {
namespace {

template <auto free> struct Freed
{
    template <typename T> void operator()(T* object) const { free(object); }
};

using Bio = std::unique_ptr<BIO, Freed<BIO_free_all>>;
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Digest = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>>;

Bio source(const QByteArray& pem)
{
    return Bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
}

Key publicKey(const QByteArray& pem)
{
    Key key;
    if (const Certificate certificate{PEM_read_bio_X509(source(pem).get(), nullptr, nullptr, nullptr)})
        key.reset(X509_get_pubkey(certificate.get()));
    else
        key.reset(PEM_read_bio_PUBKEY(source(pem).get(), nullptr, nullptr, nullptr));
    return key && EVP_PKEY_get_base_id(key.get()) == EVP_PKEY_RSA ? std::move(key) : nullptr;
}

QByteArray decoded(const QByteArray& part)
{
    return QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding);
}

bool isSigned(const QByteArray& text, const QByteArray& signature, EVP_PKEY* key)
{
    const Digest digest(EVP_MD_CTX_new());
    return digest && EVP_DigestVerifyInit(digest.get(), nullptr, EVP_sha256(), nullptr, key) == 1
        && EVP_DigestVerify(digest.get(), reinterpret_cast<const unsigned char*>(signature.constData()),
                            size_t(signature.size()),
                            reinterpret_cast<const unsigned char*>(text.constData()), size_t(text.size()))
        == 1;
}

} // namespace

std::optional<QJsonObject> verifiedClaims(const QByteArray& assertion, const QByteArray& certificate)
{
    const QList<QByteArray> parts = assertion.split('.');
    const Key key = publicKey(certificate);
    if (parts.size() != 3 || !key)
        return std::nullopt;
    const QJsonObject header = QJsonDocument::fromJson(decoded(parts[0])).object();
    if (header[u"alg"].toString() != QLatin1String("RS256")
        || !isSigned(parts[0] + '.' + parts[1], decoded(parts[2]), key.get()))
        return std::nullopt;
    const QJsonDocument claims = QJsonDocument::fromJson(decoded(parts[1]));
    return claims.isObject() ? std::optional(claims.object()) : std::nullopt;
}

bool isCertificate(const QByteArray& certificate)
{
    return publicKey(certificate) != nullptr;
}

} // namespace lockstep::sandbox
