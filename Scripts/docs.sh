#!/usr/bin/env bash
# Builds the documentation of the library into .build/docs with the toolchain's own DocC.
set -euo pipefail
cd "$(dirname "$0")/.."
graphs=.build/symbol-graphs
rm -rf "$graphs" && mkdir -p "$graphs"
swift build --target Yuliao -Xswiftc -emit-symbol-graph -Xswiftc -emit-symbol-graph-dir -Xswiftc "$graphs"
find "$graphs" -type f ! -name 'Yuliao*' -delete
docc=$(command -v docc || xcrun --find docc)
"$docc" convert Sources/Yuliao/Yuliao.docc --additional-symbol-graph-dir "$graphs" --output-path .build/docs
echo "documentation: .build/docs (serve with: python3 -m http.server --directory .build/docs)"
