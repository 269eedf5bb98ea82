// `lint --explain-detection`: what it says of two documents, and that its JSON is what the schema says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/bundle.ts';
import { runCli } from '../support/cli.ts';
import { makeFolder } from '../support/folder.ts';
import { expectGolden } from '../support/golden.ts';

const MARKDOWN = `# Lantern

## Support

✔ complete, ✖ missing, ◐ partial

| Feature | Alpha | Beta | | Notes |
| --- | --- | --- | --- | --- |
| Boot | ✔ | ✖ | since the spring | any |
| Attach disk | ✔ | ✔ | of any size | |
| Resize disk | ◐ | ✔ | upwards only | |

## Settings

| Name | Default |
| --- | --- |
| \`depth\` | yes |
| \`width\` | no |

## Details

### Boot

- Alpha: complete
- Beta: missing
`;

const RST = `Kindle drivers
==============

=========  ======  ======  ==========
Driver     Attach  Resize  Maintainer
=========  ======  ======  ==========
Ashwood    yes     no      the first team
Birchwood  yes     yes     nobody
=========  ======  ======  ==========

* \`\`yes\`\` - works
* \`\`no\`\` - does not work
`;

const DOCUMENTS = { 'lantern.md': MARKDOWN, 'kindle.rst': RST };
const NAMES = Object.keys(DOCUMENTS);

const explain = (args: readonly string[], cwd = makeFolder(DOCUMENTS)) =>
  runCli(['lint', '--explain-detection', ...args], { cwd });

const validate = new Ajv2020({ strict: true, allowUnionTypes: true, strictTypes: false }).compile(
  JSON.parse(readFileSync(join(ROOT, 'schema/detection-1.schema.json'), 'utf8')),
);

describe.each(NAMES)('%s', (name) => {
  it('is explained in lines that fit a terminal', async () => {
    const { code, stdout } = await explain([name]);
    expect(code).toBe(0);
    expectGolden(stdout, `detection/${name}.txt`);
    for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(100);
  });

  it('is explained as data', async () => {
    const { stdout } = await explain(['--format', 'json', name]);
    expectGolden(stdout, `detection/${name}.json`);
    expect(validate(JSON.parse(stdout)) ? [] : validate.errors).toEqual([]);
  });
});

it('the schema refuses what is not printed', async () => {
  const { stdout } = await explain(['--format', 'json', 'lantern.md']);
  for (const [from, to] of [
    ['"role": "label"', '"role": "feature"'],
    ['"accepted": true', '"accepted": "yes"'],
    ['"runnerUp":', '"next":'],
  ] as const) {
    expect(stdout).toContain(from);
    expect(validate(JSON.parse(stdout.replace(from, to))), from).toBe(false);
  }
});

it('columns, orientation and readings that the configuration settles have no clues', async () => {
  const configured = makeFolder({
    ...DOCUMENTS,
    'supportmatrix.yaml':
      'documents:\n  - files: [lantern.md]\n    orientation: features-in-rows\n    columns: { targets: [Alpha] }\n',
  });
  const { stdout } = await explain(['lantern.md'], configured);
  expect(stdout).toMatch(/^ {4}why {7}the configuration names its targets; features in rows$/m);
  expect(stdout).toMatch(/^ {14}Alpha +levels +the configuration says so$/m);
  expect(stdout).toMatch(/^ {14}Beta +attribute +the configuration says so$/m);
  expect(stdout).not.toMatch(/^ {4}axis /m);
});

it('is written to a file, and in no other format', async () => {
  const cwd = makeFolder(DOCUMENTS);
  const screen = await explain(['--format', 'json', 'kindle.rst'], cwd);
  const file = await explain(['--format', 'json=why/kindle.json', 'kindle.rst'], cwd);
  expect(file.stdout).toBe('');
  expect(readFileSync(join(cwd, 'why/kindle.json'), 'utf8')).toBe(screen.stdout);
  const { code, stderr } = await explain(['--format', 'sarif', 'kindle.rst'], cwd);
  expect(code).toBe(2);
  expect(stderr).toContain('--explain-detection is written as pretty or json, not sarif.');
});
