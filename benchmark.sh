#!/usr/bin/env bash
# Speed and memory against their budgets; exits 1 when one is passed. Close everything else that runs.
#   ./benchmark.sh             all
#   ./benchmark.sh emission    the chart program for 60, 600 and 6,000 objects
#   ./benchmark.sh build       a no-op build with emission and without, in pairs
#   ./benchmark.sh dashboards  100, 1,000 and 4,000 dashboards of 20 panels, built, checked and serialised
#   ./benchmark.sh promql      reading and checking expressions
#   ./benchmark.sh exporter    the exporter: its intake of observations, and its scrapes beside prometheus-net and Debian's Python client
#   ./benchmark.sh exporter [intake | in-process | scrapes]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

# Debian's python3-prometheus-client, unpacked outside the tree and not installed.
python_client() {
  local folder=${XDG_CACHE_HOME:-$HOME/.cache}/odin-charts/python-client
  [[ -d $folder/usr ]] || { mkdir -p "$folder" && (cd "$folder" && apt-get download -qq python3-prometheus-client >&2 && dpkg-deb -x ./*.deb .); }
  echo "$folder/usr/lib/python3/dist-packages"
}

exporter() {
  dotnet build benchmarks/Odin.Exporter.Benchmarks -c Release -v quiet
  dotnet publish src/Odin.Exporter -c Release -r linux-x64 -o artifacts/benchmarks/exporter -v quiet
  ODIN_PYTHON_CLIENT=$(python_client) ODIN_EXPORTER=$PWD/artifacts/benchmarks/exporter/Odin.Exporter \
    dotnet exec benchmarks/Odin.Exporter.Benchmarks/bin/Release/net10.0/Odin.Exporter.Benchmarks.dll "$@"
}

charts() {
  dotnet build benchmarks/Odin.Charts.Benchmarks -c Release -v quiet
  dotnet build benchmarks/Components -c Release -v quiet
  dotnet exec benchmarks/Odin.Charts.Benchmarks/bin/Release/net10.0/Odin.Charts.Benchmarks.dll "$@"
}

case ${1:-} in
  exporter) exporter "${@:2}" ;;
  '') charts && exporter ;;
  *) charts "$@" ;;
esac
