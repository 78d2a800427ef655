# What bin/emulator and bin/test share. Sourced, not run.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
RELEASE="$ROOT/.build/release"

say() { printf '%s\n' "$*"; }
fail() {
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 1
}

require_swift() {
    local wanted="Virga needs Swift 6.2 or newer; install it from https://www.swift.org/install"
    command -v swift >/dev/null 2>&1 || fail "There is no swift on the PATH. $wanted."
    local version major minor
    version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\)\.\([0-9]*\).*/\1 \2/p' | head -n 1)
    read -r major minor <<<"$version"
    [ -n "$minor" ] || fail "\`swift --version\` did not say which version it is. $wanted."
    if [ "$major" -lt 6 ] || { [ "$major" -eq 6 ] && [ "$minor" -lt 2 ]; }; then
        fail "This is Swift $major.$minor. $wanted."
    fi
}

on_debian() { command -v dpkg >/dev/null 2>&1 && command -v apt-get >/dev/null 2>&1; }

# Installs the Debian packages given, those that are missing.
require_packages() {
    local package missing=() as_root=()
    for package in "$@"; do
        dpkg -s "$package" 2>/dev/null | grep -q '^Status: install ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null 2>&1 ||
            fail "Missing packages and no sudo: as root, run apt-get install ${missing[*]}."
        as_root=(sudo)
        say "Installing ${missing[*]} with apt-get (sudo may ask for your password)."
    else
        say "Installing ${missing[*]} with apt-get."
    fi
    ${as_root[@]+"${as_root[@]}"} apt-get update -qq || say "apt-get update failed; trying with the lists at hand."
    ${as_root[@]+"${as_root[@]}"} env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${missing[@]}" ||
        fail "apt-get could not install ${missing[*]}; its reason is above."
}

require_libraries() {
    if on_debian; then
        local packages=(libcurl4-openssl-dev libssl-dev libsqlite3-dev)
        command -v git >/dev/null 2>&1 || packages+=(git)
        [ -e /etc/ssl/certs/ca-certificates.crt ] || packages+=(ca-certificates)
        require_packages "${packages[@]}"
    elif [ "$(uname)" = Darwin ]; then
        # curl and SQLite come with macOS.
        [ -d "$(brew --prefix openssl@3 2>/dev/null || echo /nowhere)" ] ||
            fail "OpenSSL is missing; install it with: brew install openssl@3"
    else
        local header
        for header in curl/curl.h openssl/ssl.h sqlite3.h; do
            [ -n "$(find /usr/include /usr/local/include -path "*/$header" -print 2>/dev/null | head -n 1)" ] ||
                fail "<$header> is missing; install the development packages of libcurl, OpenSSL and SQLite."
        done
    fi
}

# Builds the emulator and the functions, unless nothing has changed since the last time.
build_release() {
    local stamp="$ROOT/.build/virga-release.stamp" sources
    sources=("$ROOT/Package.swift" "$ROOT/Runtime" "$ROOT/Functions" "$ROOT/Emulator")
    mkdir -p "$ROOT/.build" "$ROOT/Functions/build"
    # A folder is newer than the stamp when a file in it was added or removed.
    if [ -e "$stamp" ] && [ -x "$RELEASE/emulator" ] && [ -x "$ROOT/Functions/build/bootstrap" ] &&
        [ -z "$(find "${sources[@]}" -path "$ROOT/Functions/build" -prune -o -newer "$stamp" -print | head -n 1)" ]; then
        return 0
    fi
    require_swift
    require_libraries
    : >"$stamp.new"
    # One file that starts sooner, and no checks at run time that the debug build has made in the tests.
    local product flags=(-Xswiftc -enforce-exclusivity=unchecked)
    [ "$(uname)" != Linux ] || flags+=(--static-swift-stdlib)
    for product in emulator Bootstrap; do
        say "Building $product (the first time takes minutes, later ones seconds)."
        swift build --package-path "$ROOT" -c release --product "$product" "${flags[@]}" ||
            fail "$product did not build; the compiler's reason is above."
    done
    # Replaced as a whole, and only when it differs, so that a running emulator sees no half-written file.
    local bootstrap="$ROOT/Functions/build/bootstrap"
    if ! cmp -s "$RELEASE/Bootstrap" "$bootstrap"; then
        cp "$RELEASE/Bootstrap" "$bootstrap.new"
        chmod 755 "$bootstrap.new"
        mv -f "$bootstrap.new" "$bootstrap"
    fi
    mv -f "$stamp.new" "$stamp"
}
