#!/usr/bin/env bash
# Prometheus, Alertmanager, their tools, and a container registry: the packages of debian.lock, unpacked without being
# installed, so without root and without starting a service.
# A package file that already lies in the cache's packages folder is taken from there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
source ./say.sh
source ./apt.sh

target=$1
lock=$PWD/debian.lock
packages=${XDG_CACHE_HOME:-$HOME/.cache}/odin-charts/packages
apt=$(mktemp -d)
trap 'rm -rf "$apt"' EXIT

is_pinned() { [[ -f $1 ]] && echo "$2  $1" | sha256sum --quiet --strict -c - >&2; }

fetch() {
  local name=$1 version=$2 file=$3
  download "$apt" "$name=$version" ||
    fail "cannot fetch $name $version from Debian; run ./test.sh once with a network, or put the file at $file." \
      "When Debian has replaced that version, put the new one into tools/debian.lock and tools/binaries.lock"
  mv "$apt/$name"_*.deb "$file"
}

mkdir -p "$packages" "$target"
while read -r name version sha256; do
  file=$packages/${name}_${version}_amd64.deb
  is_pinned "$file" "$sha256" || fetch "$name" "$version" "$file"
  is_pinned "$file" "$sha256" || fail "$file is not the file that tools/debian.lock names: delete it and run this again"
  dpkg-deb -x "$file" "$target"
done < <(grep -v '^#' "$lock")
