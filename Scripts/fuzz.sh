#!/usr/bin/env bash
# Fuzzes the targets of Tests/Fuzz with libFuzzer: Scripts/fuzz.sh SECONDS [TARGET…]. Inputs grow in .build/fuzz-corpus;
# an input that brings a target down is put into Tests/FuzzTests/Findings, where the tests find it.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:-600}
shift || true
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(decoder html json csv warc containers front-matter segmentation gazetteer)
export YULIAO_FUZZ=1
swift build -c release --scratch-path .build/fuzz --product YuliaoFuzz \
  -Xswiftc -sanitize=fuzzer -Xswiftc -parse-as-library
failed=0
for target in "${targets[@]}"; do
  corpus=.build/fuzz-corpus/$target
  findings=Tests/FuzzTests/Findings/$target
  mkdir -p "$corpus" "$findings"
  cp -n Corpus/samples/* "$corpus/" 2> /dev/null || true
  echo "fuzz: $target for $seconds s"
  if ! YULIAO_FUZZ_TARGET=$target .build/fuzz/release/YuliaoFuzz "$corpus" -max_total_time="$seconds" -timeout=20 \
    -rss_limit_mb=2048 -max_len=16384 -artifact_prefix="$findings/" > ".build/fuzz-$target.log" 2>&1; then
    echo "fuzz: $target: a finding, see .build/fuzz-$target.log and $findings"
    failed=1
  fi
  tail -n 2 ".build/fuzz-$target.log"
done
rmdir Tests/FuzzTests/Findings/* 2> /dev/null || true
exit $failed
