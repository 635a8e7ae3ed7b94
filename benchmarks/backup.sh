#!/usr/bin/env bash
# A backup of 1 GiB of blocks of Prometheus beside 'tar c | gzip' of the same, one after the other; exits 1 when the backup is slower or larger.
#   benchmarks/backup.sh PROGRAM       the native program, as ./benchmark.sh publishes it
set -euo pipefail

program=$1
promtool=${ODIN_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/odin-charts/tools}/bin/promtool
folder=$(mktemp -d -t odin-backup-XXXXXX)
trap 'rm -rf "$folder"' EXIT
size=$((1024 * 1024)) # KiB

# Counters, gauges of whole numbers and of fractions, as machines and servers have them.
samples() {
  awk 'BEGIN {
    srand(20261123); start = 1700000000
    for (kind = 0; kind < 3; kind++) {
      name = kind == 0 ? "requests_total" : kind == 1 ? "memory_bytes" : "duration_seconds"
      print "# TYPE " (kind == 0 ? "requests" : name) " " (kind == 0 ? "counter" : "gauge")
      for (series = 0; series < 60; series++) {
        value = int(rand() * 1000000)
        for (i = 0; i < 17280; i++) {
          value += kind == 0 ? int(rand() * 20) : kind == 1 ? int((rand() - 0.5) * 65536) : rand() - 0.5
          printf kind == 2 ? "%s{instance=\"10.0.%d.%d:9100\",pod=\"odin-%d\"} %.3f %d\n" : "%s{instance=\"10.0.%d.%d:9100\",pod=\"odin-%d\"} %d %d\n",
            name, series % 7, series, series, value, start + i * 15
        }
      }
    }
    print "# EOF"
  }'
}

# Some real blocks, and copies of them: no compressor here looks back as far as from one to the next.
fill() {
  samples > "$folder/samples"
  "$promtool" tsdb create-blocks-from openmetrics --max-block-duration=24h "$folder/samples" "$folder/blocks" > /dev/null 2>&1
  mkdir -p "$folder/data" "$folder/store"
  local copies=$((size / $(du -sk "$folder/blocks" | cut -f1) + 1)) number=0
  for ((i = 0; i < copies; i++)); do
    for block in "$folder"/blocks/*/; do
      cp -r "$block" "$folder/data/$(printf '01%024d' $number)"
      number=$((number + 1))
    done
  done
}

# Seconds of the clock and of the processor for a command.
measure() {
  local TIMEFORMAT='%R %U %S'
  { time "$@" > /dev/null 2> "$folder/log"; } 2>&1 || { cat "$folder/log" >&2; return 1; }
}

pack() { tar -c -C "$folder" data | gzip > "$folder/data.tar.gz"; }
back_up() { "$program" backup loki --data "$folder/data" --store "$folder/store"; }

fill
sync
echo "$(du -sm "$folder/data" | cut -f1) MiB in $(find "$folder/data" -type f | wc -l) files:  seconds, of user code, of the system, bytes"
first=$(measure pack)
gzip_size=$(stat -c %s "$folder/data.tar.gz")
echo "tar | gzip            $first  $gzip_size"
second=$(measure back_up)
backup_size=$(find "$folder/store" -type f -printf '%s\n' | awk '{ s += $1 } END { print s }')
echo "Odin.Backup           $second  $backup_size"
third=$(measure back_up)
echo "the same once more    $third  $(($(find "$folder/store" -type f -printf '%s\n' | awk '{ s += $1 } END { print s }') - backup_size)) more"

awk -v a="${first%% *}" -v b="${second%% *}" 'BEGIN { exit !(b <= a) }' && ((backup_size <= gzip_size)) && echo ok || { echo "OVER  slower, or larger, than tar | gzip"; exit 1; }
