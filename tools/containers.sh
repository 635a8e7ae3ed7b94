#!/usr/bin/env bash
# podman, buildah and runc, from Debian, when the machine has none: they run our images and build their base. Running
# containers needs root, so who has none goes without, and the tests of the images are skipped.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/say.sh"

install() {
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends podman buildah runc
}

if have podman && have buildah && have runc; then exit; fi
say "installing podman, buildah and runc"
if ! (install) >&2; then say "without them the tests of our images do not run"; fi
