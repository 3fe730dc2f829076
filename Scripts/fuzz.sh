#!/usr/bin/env bash
# Fuzzes the targets of Tests/Fuzz with libFuzzer: Scripts/fuzz.sh [--check] SECONDS [TARGET…].
#
# Inputs grow in .build/fuzz-corpus; an input that brings a target down is put into Tests/FuzzTests/Findings, where the
# tests find it. With --check, for continuous integration, every target starts afresh from the samples and one seed, in
# a debug build, which is made in a third of the time; where the toolchain has no libFuzzer, it says so and is content.
set -euo pipefail
cd "$(dirname "$0")/.."
check=
if [ "${1:-}" = --check ]; then
  check=yes
  shift
fi
seconds=${1:-600}
shift || true
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(decoder html json csv warc containers front-matter segmentation gazetteer)

try=$(mktemp -d)
trap 'rm -rf "$try"' EXIT
cat > "$try/try.swift" << 'SWIFT'
@_cdecl("LLVMFuzzerTestOneInput") public func run(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt { 0 }
SWIFT
if ! swiftc -sanitize=fuzzer -parse-as-library "$try/try.swift" -o "$try/try" > "$try/log" 2>&1; then
  echo "fuzz: this Swift toolchain has no libFuzzer (Apple's has none; those of swift.org do): nothing was fuzzed" >&2
  [ -n "$check" ] && exit 0
  cat "$try/log" >&2
  exit 1
fi

export YULIAO_FUZZ=1
# Swift's own report of a crash would end the program before libFuzzer has written the input down.
export SWIFT_BACKTRACE=enable=no
options=(-timeout=20 -rss_limit_mb=2048 -max_len=16384)
if [ -n "$check" ]; then
  configuration=debug
  grown=.build/fuzz-check
  # A busy machine may be slow; only what hangs should count.
  options=(-timeout=60 -rss_limit_mb=2048 -max_len=4096 -seed=1)
  rm -rf "$grown"
else
  configuration=release
  grown=.build/fuzz-corpus
fi
swift build -c "$configuration" --scratch-path .build/fuzz --product YuliaoFuzz \
  -Xswiftc -sanitize=fuzzer -Xswiftc -parse-as-library
fuzzer=.build/fuzz/$configuration/YuliaoFuzz

# Whether an input brings its target down again: a hang or a lack of memory may have been the machine's.
comes_again() {
  ! YULIAO_FUZZ_TARGET=$1 "$fuzzer" "${options[@]}" "$2" > /dev/null 2>&1
}

failed=0
for target in "${targets[@]}"; do
  corpus=$grown/$target
  findings=Tests/FuzzTests/Findings/$target
  log=.build/fuzz-$target.log
  mkdir -p "$corpus" "$findings"
  cp -n Corpus/samples/* "$corpus/" 2> /dev/null || true
  touch "$try/begun"
  status=0
  YULIAO_FUZZ_TARGET=$target "$fuzzer" "$corpus" -max_total_time="$seconds" "${options[@]}" \
    -artifact_prefix="$findings/" > "$log" 2>&1 || status=$?
  if [ "$status" = 0 ]; then
    echo "fuzz: $target: $(tail -n 1 "$log")"
    continue
  fi
  found=$(find "$findings" -type f -newer "$try/begun" | head -n 1)
  if [ -z "$found" ] && [ "$status" = 137 ]; then
    echo "fuzz: $target: killed from outside, which is no finding: does the machine lack memory?" >&2
  elif [ -z "$found" ]; then
    echo "fuzz: $target: stopped without a finding, see $log" >&2
    failed=1
  elif [[ $(basename "$found") == crash-* ]] || comes_again "$target" "$found"; then
    echo "fuzz: $target: a finding: $found, see $log" >&2
    failed=1
  else
    echo "fuzz: $target: $(basename "$found") did not come again, so it is no finding" >&2
    rm "$found"
  fi
done
rmdir Tests/FuzzTests/Findings/* 2> /dev/null || true
exit $failed
