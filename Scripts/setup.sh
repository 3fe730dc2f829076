#!/usr/bin/env bash
# Makes sure that what the build needs is there: the Swift toolchain and the C libraries. Runs as often as one likes;
# where nothing is missing it only looks (some milliseconds).
set -euo pipefail

if ! command -v swift > /dev/null; then
  for bin in "$HOME/.local/share/swiftly/bin" /usr/local/swift/usr/bin /opt/swift/usr/bin /usr/share/swift/usr/bin; do
    if [ -x "$bin/swift" ]; then
      echo "setup: swift is at $bin but not on the PATH: run  export PATH=$bin:\$PATH" >&2
      exit 1
    fi
  done
  echo "setup: no Swift toolchain found: install Swift 6.1 or later (6.3 is what we test) from https://www.swift.org/install" >&2
  exit 1
fi

# pkg-config name : Debian package : Homebrew formula
libraries="
icu-i18n:libicu-dev:icu4c
zlib:zlib1g-dev:zlib
sqlite3:libsqlite3-dev:sqlite
libarchive:libarchive-dev:libarchive
libbrotlidec:libbrotli-dev:brotli
libzstd:libzstd-dev:zstd
"

if [ "$(uname)" = Darwin ] && command -v brew > /dev/null; then
  # Formulas that are not linked into the prefix.
  for formula in icu4c zlib sqlite libarchive; do
    PKG_CONFIG_PATH="$(brew --prefix)/opt/$formula/lib/pkgconfig:${PKG_CONFIG_PATH:-}"
  done
  export PKG_CONFIG_PATH
fi

debian=() brews=()
command -v pkg-config > /dev/null || { debian+=(pkg-config); brews+=(pkgconf); }
for entry in $libraries; do
  IFS=: read -r name package formula <<< "$entry"
  if ! pkg-config --exists "$name" 2> /dev/null; then
    debian+=("$package")
    brews+=("$formula")
  fi
done
[ ${#debian[@]} -eq 0 ] && exit 0

if ! command -v apt-get > /dev/null; then
  echo "setup: missing libraries: install them with  brew install ${brews[*]}  (Debian's names: ${debian[*]})" >&2
  exit 1
fi
root=()
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo > /dev/null; then
    echo "setup: missing libraries: as root, run  apt-get install ${debian[*]}" >&2
    exit 1
  fi
  root=(sudo)
fi
echo "setup: installing ${debian[*]}" >&2
install() { "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${debian[@]}"; }
if ! install > /dev/null 2>&1; then
  # The package lists of a fresh machine are empty or old.
  if ! { "${root[@]}" apt-get update -qq && install > /dev/null; } >&2; then
    echo "setup: apt-get could not install them: run  sudo apt-get install ${debian[*]}  by hand" >&2
    exit 1
  fi
fi
