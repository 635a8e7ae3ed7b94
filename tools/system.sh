#!/usr/bin/env bash
# Node and npm, from Debian, when the machine has none. They run the check of the manifests and fetch npm packages.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/say.sh"

if ! have node || ! have npm; then
  say "installing nodejs and npm"
  as_root apt-get update -qq >&2
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends nodejs npm >&2 ||
    fail "cannot install nodejs and npm; run this once with a network, or put node (18 or newer) and npm on the PATH"
fi
