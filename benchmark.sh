#!/usr/bin/env bash
# Speed and memory against their budgets; exits 1 when one is passed. Close everything else that runs.
#   ./benchmark.sh             all
#   ./benchmark.sh emission    the chart program for 60, 600 and 6,000 objects
#   ./benchmark.sh build       a no-op build with emission and without, in pairs
#   ./benchmark.sh dashboards  100, 1,000 and 4,000 dashboards of 20 panels, built, checked and serialised
#   ./benchmark.sh promql      reading and checking expressions
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

dotnet build benchmarks/Odin.Charts.Benchmarks -c Release -v quiet
dotnet build benchmarks/Components -c Release -v quiet
dotnet exec benchmarks/Odin.Charts.Benchmarks/bin/Release/net10.0/Odin.Charts.Benchmarks.dll "$@"
