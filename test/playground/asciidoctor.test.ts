// Asciidoctor without waiting, as the playground has it, reads what it reads in Node, where it waits.
// @module-tag slow
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAtOnce, Settled } from '../../playground/at-once.ts';
import { asciidoctorAtOnce } from '../../scripts/asciidoctor-at-once.ts';
import { ROOT } from '../../scripts/bundle.ts';
import { parseAsciidoc } from '../../src/syntax/asciidoc/index.ts';

const DOCUMENTS = 'test/readings/documents';

describe('in one call', () => {
  const folder = mkdtempSync(join(tmpdir(), 'supportmatrix-asciidoctor-'));
  let atOnce: typeof parseAsciidoc;
  beforeAll(async () => {
    const outfile = join(folder, 'asciidoc.mjs');
    await build({
      absWorkingDir: ROOT,
      entryPoints: ['src/syntax/asciidoc/index.ts'],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'neutral',
      external: ['node:*'],
      plugins: [asciidoctorAtOnce(['es2022'])],
    });
    ({ parseAsciidoc: atOnce } = await import(pathToFileURL(outfile).href));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(readdirSync(join(ROOT, DOCUMENTS)).filter((name) => name.endsWith('.adoc')))('%s', (name) => {
    const text = readFileSync(join(ROOT, DOCUMENTS, name), 'utf8');
    expect(atOnce(text)).toEqual(parseAsciidoc(text));
  });

  it('what Asciidoctor remarks', () => {
    const text = '|===\n|a |b\n\n|c\n|===\n\n[format=csv]\n|===\na,"b\n|===\n';
    const { problems } = atOnce(text);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems).toEqual(parseAsciidoc(text).problems);
  });

  it.each(['docbook5', 'manpage', 'semantic-html5', 'html5'])('a page that asks for %s', (backend) => {
    const text = [
      `= Cameras with *zoom* & image:eye.png[Eye] kbd:[Ctrl]`,
      `:backend: ${backend}`,
      ':doctype: book',
      ':source-highlighter: highlight.js',
      ':experimental:',
      ':seen: pass:q[*yes* _or_ no]',
      '',
      '== Zoom `fast` <<far,further>> footnote:[A *note*] stem:[x^2] ((lens))',
      '',
      '.Lenses *with* icon:check[] menu:File[Save] btn:[OK]',
      "[caption='*List* https://example.org[of]',title='An _old_ one']",
      '|===',
      '|Feature |Dome a|* Bullet',
      '|{seen} |✔ |✖ footnote:[Soon]',
      '|===',
      '',
      "[quote,'Some *one*, https://example.org[there]','A `book`']",
      'It zooms.',
      '',
      '[source,ruby]',
      '----',
      'zoom <1>',
      '----',
      '<1> As *far* as it goes',
      '',
      "image::dome.png['A _dome_']",
      '',
    ].join('\n');
    expect(atOnce(text)).toEqual(parseAsciidoc(text));
  });

  it('a list of twenty thousand items, which is awaited item by item', () => {
    const { root } = atOnce('* item\n'.repeat(20_000));
    expect(root.children[0]).toMatchObject({ type: 'list', children: { length: 20_000 } });
  });
});

describe('functions that are run to their end', () => {
  const run = (body: () => Generator<unknown, unknown>): Settled => runAtOnce(undefined, null, body);

  it('return what they return, and what they wait for', () => {
    const outcome = run(function* () {
      const one = yield Settled.resolve(1);
      const others = yield Settled.all([2, Settled.resolve(3)]);
      return [one, others, yield 4];
    });
    expect(outcome).toMatchObject({ isRejected: false, value: [1, [2, 3], 4] });
  });

  it('catch what fails, and fail with what they throw', () => {
    const failing = run(function* () {
      yield 1;
      throw new Error('no');
    });
    expect(failing).toMatchObject({ isRejected: true, value: { message: 'no' } });
    const catching = run(function* () {
      try {
        yield Settled.all([1, failing]);
        return 'not caught';
      } catch (error) {
        return error;
      }
    });
    expect(catching).toMatchObject({ isRejected: false, value: { message: 'no' } });
    expect(failing.then(() => 1)).toBe(failing);
    expect(failing.catch(() => 2)).toMatchObject({ isRejected: false, value: 2 });
    expect(failing.then(undefined, () => 3)).toMatchObject({ value: 3 });
  });
});
