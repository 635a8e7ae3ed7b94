#!/usr/bin/env bash
# Installs what the tests need, builds Release and runs every test project.
#   ./test.sh           the tests
#   ./test.sh accept    the tests, taking what the charts emit now as approved (never when CI=true)
#   ./test.sh soak      the property tests with 10,000 documents a chart
#   ./test.sh abuse     all that is done to the exporter, and ten minutes of good and hostile traffic under which its memory stays
#   ./test.sh fuzz      a million random and mutated expressions for the PromQL parser
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

usage() { sed -n '2,7s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2; exit 2; }

filter=
case "${1-}" in
  "") ;;
  accept) export ODIN_SNAPSHOTS=accept ;;
  soak) export ODIN_DOCUMENTS=${ODIN_DOCUMENTS:-10000}; filter=FullyQualifiedName~Law ;;
  fuzz) export ODIN_FUZZ=${ODIN_FUZZ:-1000000}; filter=FullyQualifiedName~FuzzTests ;;
  abuse) export ODIN_SOAK=${ODIN_SOAK:-600}; filter=FullyQualifiedName~Odin.Exporter.Tests.Abuse ;;
  *) usage ;;
esac

command -v dotnet > /dev/null || { echo "test.sh: dotnet is missing: install the .NET SDK that global.json names" >&2; exit 1; }

ODIN_TOOLS=$(tools/install.sh)
export ODIN_TOOLS
# Helm and promtool live for a moment: to collect less of their garbage saves a quarter of what they compute.
export GOGC=400
# Nor do these tests run for long enough to use what the runtime would learn of them.
export DOTNET_TieredPGO=0
dotnet build -c Release

results=artifacts/test-results
rm -rf "$results"
mkdir -p "$results"
export results filter
# All that was started ends with this.
trap 'trap - INT TERM; kill 0' INT TERM

# Runs a test project, and shows what it has said when it has ended.
run() {
  dotnet test "tests/$1/$1.csproj" -c Release --no-build --logger "trx;LogFileName=$1.trx" --results-directory "$results" \
    ${filter:+--filter "$filter"} > "$results/$1.log" 2>&1 || touch "$results/failed"
  flock "$results" cat "$results/$1.log"
}
export -f run

# The exporter's measure what it uses, and have the machine to themselves. Then two at a time, those that take longest first.
alone=Odin.Exporter.Tests
longest=(Odin.Stack.Tests Odin.Backup.Tests Odin.Charts.Sdk.Tests Odin.Images.Tests)
others=$(for project in tests/*/*.csproj; do basename "$project" .csproj; done | grep -vxF "$(printf '%s\n' "$alone" "${longest[@]}")")
run "$alone"
printf '%s\n' "${longest[@]}" $others | xargs -P 2 -I {} bash -c 'run {}' || touch "$results/failed"

failures=0
if [[ -e $results/failed ]]; then failures=1; fi

# The numbers are those of the result files; a project without one, or without a single test in it, did not run.
count() { sed -n "s/.*<Counters .*\b$2=\"\([0-9]*\)\".*/\1/p" "$1"; }
passed=0 failed=0 skipped=0
for project in tests/*/*.csproj; do
  file=$results/$(basename "$project" .csproj).trx
  total=0
  [[ -f $file ]] && total=$(count "$file" total)
  if [[ $total == 0 && -z $filter ]]; then
    echo "test.sh: $project ran no test" >&2
    failures=1
  elif [[ $total != 0 ]]; then
    passed=$((passed + $(count "$file" passed)))
    failed=$((failed + $(count "$file" failed)))
    skipped=$((skipped + total - $(count "$file" executed)))
  fi
done

if [[ $passed == 0 ]]; then failures=1; fi
echo "$passed passed, $failed failed$([[ $skipped == 0 ]] || echo ", $skipped skipped")"
[[ $failures == 0 && $failed == 0 ]]
