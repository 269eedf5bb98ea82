#!/usr/bin/env bash
# Packs the package, installs the tarball into an empty folder and uses it there as a stranger would.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

tarball=$(cd "$root" && npm pack --silent --pack-destination "$folder")
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund "./$tarball"
bin=./node_modules/.bin/supportmatrix

fail() {
  echo "smoke test: $1"
  exit 1
}

[[ $($bin --version) == "$(node -p "require('supportmatrix/package.json').version")" ]] || fail '--version is not the package version'
printf '| Feature | Alpha | Beta |\n| --- | --- | --- |\n| Boot | ✔ | ✖ |\n| Stop | ✔ | ✔ |\n' > matrix.md
$bin lint matrix.md > lint.txt || fail 'lint found something in a clean matrix'
$bin convert matrix.md --to json > matrix.json || fail 'convert failed'
node -e "const { matrices } = require('./matrix.json'); if (matrices[0].features.length !== 2) process.exit(1)" || fail 'the JSON has not two features'
$bin explain summary-detail-mismatch | grep -q summary-detail-mismatch || fail 'the pages of the rules are missing'
cat > use.mjs <<'END'
import { read } from 'supportmatrix';
import { createRequire } from 'node:module';
createRequire(import.meta.url)('supportmatrix/schema/config-1.schema.json');
const text = '| Feature | Alpha | Beta |\n|---|---|---|\n| Boot | ✔ | ✖ |\n| Stop | ✖ | ✔ |\n';
if (read(text).matrices.length !== 1) process.exit(1);
END
node use.mjs || fail 'the library cannot be used'

# Every entry in programs that are as strict as can be, with the oldest TypeScript that is supported and the newest.
cp "$root"/fixtures/package/* .
checks=()
for version in typescript typescript-5.4; do
  for resolution in nodenext bundler; do
    node "$root/node_modules/$version/bin/tsc" -p "$resolution.json" &
    checks+=($!)
  done
done
for check in "${checks[@]}"; do wait "$check" || fail 'the types do not fit'; done
"$root/node_modules/.bin/attw" "$tarball" --profile esm-only --quiet || fail 'types and files do not go together'

# Versions of Node.js that somebody has put there: the oldest of each line that is supported, and the newest.
for node in ${NODE_VERSIONS:+"$NODE_VERSIONS"/node_modules/node-*/bin/node}; do
  [[ -x $node ]] || continue
  [[ $("$node" --no-warnings "$bin" --version) == "$($bin --version)" ]] || fail "the command does not run on $("$node" --version)"
  "$node" "$bin" lint matrix.md > lint.txt || fail "lint does not run on $("$node" --version)"
  "$node" use.mjs || fail "the library does not run on $("$node" --version)"
  echo "It runs on $("$node" --version)."
done
echo 'The packed package works.'
