#!/usr/bin/env bash
# Packs the command so that a bare Linux machine of the same kind runs it: .build/dist/yuliao-VERSION-ARCH.tar.gz with
# bin/yuliao (Swift's runtime inside), lib/ (ICU and the other C libraries) and share/yuliao (the tables of names).
set -euo pipefail
cd "$(dirname "$0")/.."
binary=.build/release/yuliao
version=$("$binary" --version | cut -d ' ' -f 2)
name=yuliao-$version-$(uname -m)
root=.build/dist/$name
rm -rf .build/dist && mkdir -p "$root/bin" "$root/lib" "$root/share/yuliao"
strip -o "$root/lib/yuliao" "$binary"
# Everything but the C library itself, which belongs to the machine.
ldd "$binary" | awk '$3 ~ /^\// { print $3 }' |
  grep -v -E '/(libc|libm|libdl|libpthread|librt|ld-linux[^/]*)\.so' | xargs -I{} cp -L {} "$root/lib/"
cp "$root/lib/yuliao" "$root/bin/yuliao" && rm "$root/lib/yuliao"
if command -v patchelf > /dev/null; then
  patchelf --set-rpath '$ORIGIN/../lib' "$root/bin/yuliao"
  for library in "$root"/lib/*.so*; do patchelf --set-rpath '$ORIGIN' "$library"; done
else
  mv "$root/bin/yuliao" "$root/bin/yuliao.bin"
  cat > "$root/bin/yuliao" << 'WRAPPER'
#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
LD_LIBRARY_PATH="$here/../lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}" exec "$here/yuliao.bin" "$@"
WRAPPER
  chmod +x "$root/bin/yuliao"
fi
find Corpus/gazetteers -maxdepth 1 -type f -exec cp {} "$root/share/yuliao/" \;
cp LICENSE "$root/"
tar -C .build/dist -czf ".build/dist/$name.tar.gz" "$name"
echo ".build/dist/$name.tar.gz"
