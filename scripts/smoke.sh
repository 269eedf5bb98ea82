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
cat > use.mts <<'END'
import { read } from 'supportmatrix';
import plugin from 'supportmatrix/remark';
export const ids: readonly string[] = read('').matrices.flatMap(({ features }) => features.map(({ id }) => id));
plugin({ preset: 'strict' });
// @ts-expect-error: there are types, and they say what fits.
plugin({ preset: 'none' });
END
node "$root/node_modules/typescript/bin/tsc" --noEmit --strict --skipLibCheck --module nodenext --types '' use.mts ||
  fail 'the types do not fit'
echo 'The packed package works.'
