#!/usr/bin/env bash
# The base image of our programs from Debian's packages, without their installers: the C library, OpenSSL, the certificates
# of public authorities, a user. Packages of the same versions give the same image, byte for byte.
#   tools/base-image.sh localhost:5000/odin/base:1                 builds and pushes it; prints its name by digest
#   tools/base-image.sh localhost:5000/odin/base:1 amd64 arm64     the same for several processors
# Runs buildah, so as root or where user namespaces work. A registry on loopback is spoken to without TLS.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
source ./say.sh
source ./apt.sh

readonly user=1654                      # The one that .NET's own images call app.
readonly packages=(base-files libc6 libssl3)

image=${1:?"usage: base-image.sh REGISTRY/NAME:TAG [ARCHITECTURE…]"}
architectures=("${@:2}")
[[ ${#architectures[@]} != 0 ]] || architectures=(amd64)
have buildah || fail "buildah is missing: tools/containers.sh installs it"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Keeps nothing in the machine's own storage.
isolated_buildah() { buildah --root "$work/storage" --runroot "$work/run" --storage-driver vfs "$@"; }

# fetch ARCHITECTURE: the newest of its packages, or without a network those of the last time.
fetch() {
  local cache=${XDG_CACHE_HOME:-$HOME/.cache}/odin-charts/packages/base-image-$1
  if download "$work" ca-certificates "${packages[@]/%/:$1}"; then
    mv "$work"/*.deb "$work/$1"
    rm -rf "$cache" && mkdir -p "$cache" && cp "$work/$1"/*.deb "$cache"
  elif compgen -G "$cache/*.deb" > /dev/null; then
    say "cannot ask Debian for newer packages: taking those of the last time"
    cp "$cache"/*.deb "$work/$1"
  else
    fail "cannot fetch ca-certificates ${packages[*]} for $1 from Debian; run this once with a network"
  fi
}

# unpack ARCHITECTURE: its packages, each in a folder of its own.
unpack() {
  local folder=$work/$1 package
  for package in ca-certificates "${packages[@]}"; do
    dpkg-deb -x "$folder/${package}"_*.deb "$folder/$package"
    # Where scanners look for what is installed.
    install -D -m 644 <(dpkg-deb -f "$folder/${package}"_*.deb) "$folder/image/var/lib/dpkg/status.d/$package"
    install -D -m 644 "$folder/$package/usr/share/doc/$package/copyright" "$folder/image/usr/share/doc/$package/copyright"
  done
}

# What programs need of the packages: no locales, character sets, engines, tools.
libraries() {
  local folder=$work/$1 links=(lib)
  [[ ! -e $folder/libc6/lib64 ]] || links+=(lib64)
  (cd "$folder/libc6" && find "${links[@]}" -name '*.so*' -exec cp -a --parents {} ../image \;)
  (cd "$folder/libssl3" && find usr/lib -maxdepth 2 -name '*.so.3' -exec cp -a --parents {} ../image \;)
  install -D -m 644 "$folder/base-files/usr/lib/os-release" "$folder/image/etc/os-release"
}

# Debian's OpenSSL looks for certificates in /usr/lib/ssl/certs.
certificates() {
  local tree=$work/$1/image
  mkdir -p "$tree/etc/ssl/certs" "$tree/usr/lib/ssl"
  (export LC_ALL=C && cat "$work/$1"/ca-certificates/usr/share/ca-certificates/mozilla/*.crt) > "$tree/etc/ssl/certs/ca-certificates.crt"
  ln -s /etc/ssl/certs "$tree/usr/lib/ssl/certs"
}

accounts() {
  local tree=$work/$1/image
  printf 'root:x:0:0::/:/sbin/nologin\napp:x:%s:%s::/app:/sbin/nologin\n' $user $user > "$tree/etc/passwd"
  printf 'root:x:0:\napp:x:%s:\n' $user > "$tree/etc/group"
  echo 'hosts: files dns' > "$tree/etc/nsswitch.conf"
  mkdir -p "$tree/app" "$tree/tmp"
  chmod 1777 "$tree/tmp"
}

commit() {
  local container
  container=$(isolated_buildah from --arch "$1" scratch)
  isolated_buildah copy --quiet "$container" "$work/$1/image" / > /dev/null
  isolated_buildah config --arch "$1" --user $user --workingdir /app --created-by base-image.sh \
    --label org.opencontainers.image.title="Odin base" \
    --label org.opencontainers.image.description="Debian's C library, OpenSSL and certificates" "$container"
  isolated_buildah commit --quiet --rm --timestamp 0 --manifest base "$container" > /dev/null
}

push() {
  local tls=()
  case ${image%%/*} in localhost* | 127.*) tls=(--tls-verify=false) ;; esac
  isolated_buildah manifest push --quiet --all "${tls[@]}" --digestfile "$work/digest" base "docker://$image" >&2
}

umask 022
export APT_CONFIG=$work/apt.conf
echo "APT::Architectures { ${architectures[*]/%/;} };" > "$APT_CONFIG"
say "building $image for ${architectures[*]}"
for architecture in "${architectures[@]}"; do
  mkdir -p "$work/$architecture/image/etc"
  fetch "$architecture"
  unpack "$architecture"
  libraries "$architecture"
  certificates "$architecture"
  accounts "$architecture"
  commit "$architecture"
done
push
echo "${image%:*}@$(cat "$work/digest")"
