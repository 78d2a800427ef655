// The low-level digest calls are deprecated in OpenSSL 3 in favour of EVP, whose first use loads the providers: a
// millisecond that a cold function would pay. They are still there, and here they are all we need.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/err.h>
#include <openssl/md5.h>
#include <openssl/sha.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

static inline void virga_ssl_set_host(SSL *ssl, const char *host) {
    SSL_set_tlsext_host_name(ssl, host);
    SSL_set1_host(ssl, host);
}
