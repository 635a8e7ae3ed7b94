#!/usr/bin/env bash
# Speed and memory against their budgets; exits 1 when one is passed. Close everything else that runs.
#   ./benchmark.sh             all
#   ./benchmark.sh emission    the chart program for 60, 600 and 6,000 objects
#   ./benchmark.sh build       a no-op build with emission and without, in pairs
#   ./benchmark.sh dashboards  100, 1,000 and 4,000 dashboards of 20 panels, built, checked and serialised
#   ./benchmark.sh promql      reading and checking expressions
#   ./benchmark.sh stack       the whole solution from clean and with nothing to do, and the umbrella; a number behind it says how many clean builds
#   ./benchmark.sh exporter    the exporter; with 'instruments', 'scrapes', 'intake' or 'otlp' behind it one part of that
#   ./benchmark.sh backup      a backup of 1 GiB of Prometheus' blocks beside tar and gzip
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

charts() {
  dotnet build benchmarks/Odin.Charts.Benchmarks -c Release -v quiet &&
  dotnet build benchmarks/Components -c Release -v quiet &&
  if [[ $# == 0 || $1 == stack ]]; then stack_tools || return; fi &&
  dotnet exec benchmarks/Odin.Charts.Benchmarks/bin/Release/net10.0/Odin.Charts.Benchmarks.dll "$@"
}

stack_tools() { ODIN_TOOLS=$(tools/install.sh) && export ODIN_TOOLS; }

exporter() {
  dotnet build benchmarks/Odin.Exporter.Benchmarks -c Release -v quiet || return
  if [[ $# == 0 || $1 == scrapes || $1 == intake ]]; then native_exporter || return; fi
  if [[ $# == 0 || $1 == scrapes ]]; then python_client || return; fi
  dotnet exec benchmarks/Odin.Exporter.Benchmarks/bin/Release/net10.0/Odin.Exporter.Benchmarks.dll "$@"
}

native_exporter() {
  export ODIN_EXPORTER=$PWD/artifacts/benchmarks/exporter/Odin.Exporter
  dotnet publish src/Odin.Exporter -c Release -r linux-x64 -o "$(dirname "$ODIN_EXPORTER")" -v quiet
}

backup() {
  local program=$PWD/artifacts/benchmarks/backup/Odin.Backup
  dotnet publish src/Odin.Backup -c Release -r linux-x64 -o "$(dirname "$program")" -v quiet && benchmarks/backup.sh "$program"
}

# Debian's python3-prometheus-client, unpacked outside the tree and not installed, with what it needs.
python_client() {
  local folder=${XDG_CACHE_HOME:-$HOME/.cache}/odin-charts/python-client
  export ODIN_PYTHON_CLIENT=$folder/usr/lib/python3/dist-packages
  [[ -d $ODIN_PYTHON_CLIENT ]] && return
  mkdir -p "$folder" && (cd "$folder" && apt-get download -qq python3-prometheus-client python3-decorator &&
    for package in ./*.deb; do dpkg-deb -x "$package" .; done)
}

status=0
if [[ ${1:-} != exporter && ${1:-} != backup ]]; then charts "$@" || status=$?; fi
if [[ $# == 0 || $1 == exporter ]]; then exporter "${@:2}" || status=$?; fi
if [[ $# == 0 || $1 == backup ]]; then backup || status=$?; fi
exit $status
