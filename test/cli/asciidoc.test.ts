// AsciiDoc through the built program: read, linted, fixed, suppressed, written; and files that no reader is for.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/cli.ts';
import { makeFolder } from '../support/folder.ts';

const table = (rows: string): string => `= Kettles

[cols="2,1,1",options="header"]
|===
|Feature |Brass |Tin

${rows}|===
`;

const PAGE =
  '# Kettles\n\n| Feature | Brass | Tin |\n|---|---|---|\n| Boil | yes | no |\n| Pour | no | yes |\n';

const wide = async (path: string, cwd: string): Promise<string> =>
  (await runCli(['convert', path, '--to', 'csv', '--csv', 'wide'], { cwd })).stdout;

describe('an AsciiDoc document', () => {
  it.each(['kettles.adoc', 'kettles.asciidoc', 'kettles.asc'])('is read by its ending: %s', async (name) => {
    const cwd = makeFolder({ [name]: table('|Boil |yes |no\n') });
    expect(await wide(name, cwd)).toBe('Feature,Brass,Tin\nBoil,complete,missing\n');
  });

  it('is read by what it looks like from standard input', async () => {
    const cwd = makeFolder({});
    const { stdout } = await runCli(['convert', '-', '--to', 'csv', '--csv', 'wide'], {
      cwd,
      input: table('|Boil |yes |no\n'),
    });
    expect(stdout).toBe('Feature,Brass,Tin\nBoil,complete,missing\n');
  });

  it('is found in a folder, and says how it was read', async () => {
    const cwd = makeFolder({ 'docs/kettles.adoc': table('|Boil |yes |no\n') });
    const { stdout } = await runCli(['lint', '--explain-detection', 'docs'], { cwd });
    expect(stdout).toContain('docs/kettles.adoc (asciidoc)\n  4:1 table under Kettles: accepted');
  });

  it('has comments that suppress findings, also between rows and not in listings', async () => {
    const rows = '|Boil |yes |no\n// supportmatrix-disable-next-line\n|Keep warm |mabye |yes\n';
    const cwd = makeFolder({
      'a.adoc': table(rows),
      'b.adoc': `----\n// supportmatrix-disable\n----\n\n${table('|Boil |yes |no\n|Keep warm |mabye |yes\n')}`,
    });
    const suppressed = await runCli(['lint', 'a.adoc'], { cwd });
    expect(suppressed).toMatchObject({ code: 0, stdout: expect.not.stringContaining('mabye') });
    expect((await runCli(['lint', 'b.adoc'], { cwd })).stdout).toContain('mabye');
  });

  it('is fixed by the smallest edit', async () => {
    const rows = '|Boil |complete |missing\n|Keep warm |partial |complet\n|Whistle |complete |partial\n';
    const cwd = makeFolder({ 'a.adoc': table(rows) });
    await runCli(['lint', '--fix', '--unsafe', 'a.adoc'], { cwd });
    const fixed = readFileSync(join(cwd, 'a.adoc'), 'utf8');
    expect(fixed).toBe(table(rows.replace('complet\n', 'complete\n')));
  });

  it('includes files of its project and no others', async () => {
    const cwd = makeFolder({
      'docs/.git/HEAD': '',
      'docs/a.adoc': table('include::rows/b.adoc[]\ninclude::../secret.adoc[]\n'),
      'docs/rows/b.adoc': '|Boil |yes |no\ninclude::c.adoc[tag=more]\n',
      'docs/rows/c.adoc': '|Never |no |no\n// tag::more[]\n|Pour |no |yes\n// end::more[]\n',
      'secret.adoc': '|Secret |yes |yes\n',
    });
    expect(await wide('docs/a.adoc', cwd)).toBe(
      'Feature,Brass,Tin\nBoil,complete,missing\nPour,missing,complete\n',
    );
    const { stdout } = await runCli(['lint', 'docs/a.adoc'], { cwd });
    expect(stdout).toContain('The file "../secret.adoc" that this line includes cannot be read.');
  });

  it('says which rows Asciidoctor leaves out', async () => {
    const cwd = makeFolder({ 'a.adoc': table('|Boil |yes |no\n|Pour |no |yes\n|Whistle |no\n') });
    const { code, stdout } = await runCli(['lint', 'a.adoc'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('do not fill its last row');
  });

  it('says where a table takes the next section for cells', async () => {
    const open = table('|Boil |yes |no\n').replace(/\|===\n$/, '');
    const cwd = makeFolder({
      'a.adoc': `${open}\n== More\n\n[cols="1,1"]\n|===\n|Feature |Brass\n\n|Pour |yes\n|===\n`,
    });
    const { code, stdout } = await runCli(['lint', 'a.adoc'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('The table above is not closed before this line');
  });

  it.each([
    ['--to', 'asciidoc'],
    ['--to', 'adoc'],
    ['-o', 'out.adoc'],
  ])('is written with %s %s', async (...how) => {
    const cwd = makeFolder({ 'a.md': PAGE });
    const { stdout } = await runCli(['convert', 'a.md', ...how], { cwd });
    const text = how[0] === '-o' ? readFileSync(join(cwd, 'out.adoc'), 'utf8') : stdout;
    expect(text).toContain('= Kettles\n\n== Summary\n');
    expect(text).toContain('\n|===\n|Feature\n|Brass\n|Tin\n\n|xref:boil[Boil]\n|✔\n|✖\n');
  });

  it('takes a generated table between comments', async () => {
    const page = 'Page\n====\n\n// supportmatrix:begin k\n// supportmatrix:end k\n\nMore.\n';
    const config =
      'documents:\n  - files: [a.md]\n    outputs: [{ file: b.adoc, between: k, view: summary }]\n';
    const cwd = makeFolder({
      'a.md': PAGE,
      'b.adoc': page,
      'supportmatrix.yaml': config,
    });
    expect(await runCli(['build'], { cwd })).toMatchObject({ code: 0, stdout: 'wrote b.adoc\n' });
    const built = readFileSync(join(cwd, 'b.adoc'), 'utf8');
    expect(built).toMatch(
      /^Page\n====\n\n\/\/ supportmatrix:begin k .*\n[\s\S]*\|Boil\n\|✔\n\|✖\n[\s\S]*end k\n\nMore\.\n$/u,
    );
    expect((await runCli(['build'], { cwd })).stdout).toBe('unchanged b.adoc\n');
  });
});

describe('a file that no reader is for', () => {
  it.each([
    ['a.org', 'Org'],
    ['a.textile', 'Textile'],
    ['a.typ', 'Typst'],
    ['a.docx', 'Word'],
  ])('is told by the name of its format: %s', async (name, format) => {
    const cwd = makeFolder({ [name]: new Uint8Array([80, 75, 3, 4, 255]) });
    expect(await runCli(['lint', name], { cwd })).toMatchObject({
      code: 2,
      stderr: `supportmatrix: Cannot read ${name}: it is in the format ${format}, which is not read; convert it, or name its format with --from.\n`,
    });
  });

  it('is read all the same where its format is named', async () => {
    const cwd = makeFolder({ 'a.org': PAGE });
    const { stdout } = await runCli(
      ['convert', 'a.org', '--from', 'markdown', '--to', 'csv', '--csv', 'wide'],
      { cwd },
    );
    expect(stdout).toBe('Feature,Brass,Tin\nBoil,complete,missing\nPour,missing,complete\n');
  });
});
