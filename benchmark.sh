#!/usr/bin/env bash
# Speed and memory against their budgets; exits 1 when one is passed. Close everything else that runs.
#   ./benchmark.sh             all
#   ./benchmark.sh emission    the chart program for 60, 600 and 6,000 objects
#   ./benchmark.sh build       a no-op build with emission and without, in pairs
#   ./benchmark.sh dashboards  100, 1,000 and 4,000 dashboards of 20 panels, built, checked and serialised
#   ./benchmark.sh promql      reading and checking expressions
#   ./benchmark.sh exporter    the exporter: './benchmark.sh exporter intake [PROGRAM]' for one part, of another program
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

charts() {
  dotnet build benchmarks/Odin.Charts.Benchmarks -c Release -v quiet &&
  dotnet build benchmarks/Components -c Release -v quiet &&
  dotnet exec benchmarks/Odin.Charts.Benchmarks/bin/Release/net10.0/Odin.Charts.Benchmarks.dll "$@"
}

exporter() {
  dotnet build benchmarks/Odin.Exporter.Benchmarks -c Release -v quiet &&
  dotnet exec benchmarks/Odin.Exporter.Benchmarks/bin/Release/net10.0/Odin.Exporter.Benchmarks.dll "$@"
}

status=0
if [[ ${1:-} != exporter ]]; then charts "$@" || status=$?; fi
if [[ $# == 0 || $1 == exporter ]]; then exporter "${@:2}" || status=$?; fi
exit $status
