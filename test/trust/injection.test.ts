// Names made to run where a matrix ends up: spreadsheets, pages, logs, reports. Each comes out harmless, and comes back the same.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Chromium, hasChromium } from '../support/chromium.ts';
import { runCli } from '../support/cli.ts';
import { makeFolder } from '../support/folder.ts';

const NAMES = [
  '=HYPERLINK("http://x.example","y")',
  '+1+cmd|calc',
  '-2+3',
  '@SUM(A1)',
  "'=1",
  '<script>window.hacked=1</script>',
  '<img src=x onerror="window.hacked=1">',
  '"><svg onload=window.hacked=1>',
  "' autofocus onfocus='window.hacked=1",
  '</title></style></textarea><script>window.hacked=1</script>',
  '{{constructor.constructor("window.hacked=1")()}}',
  '%0A::error file=x::y',
  'a|b||c',
  '`code` ``two``',
  'back\\slash\\\\two\\',
  '|subst| and |other|_',
  '*em* **strong** _under_ __score__',
  '[link](javascript:window.hacked=1)',
  '![image](x)',
  ':role:`text` and ``literal``',
  '.. note:: x',
  'target_ and `phrase`_',
  '&amp; &lt; &#60;',
  ']]>',
  '<!-- -->',
  '$(touch x) `touch x`',
  '# heading',
  '- item',
  '1. item',
  '[1]_',
  '+---+',
  'https://x.example/?a=b&c',
  '~~strike~~',
  ']{"a":1}',
];

const matrix = {
  schemaVersion: 1,
  matrices: [
    {
      id: 'hostile',
      title: NAMES[5],
      section: [NAMES[5]],
      targets: NAMES.slice(0, 12).map((title, at) => ({
        id: `t${at}`,
        title,
        ...(at === 0 ? { link: 'javascript:window.hacked=1' } : {}),
      })),
      features: NAMES.map((title, at) => ({
        id: `f${at}`,
        title,
        group: at % 5 === 0 ? [title] : [],
        status: { kind: 'optional' },
        commands: [title],
        notes: title,
        ...(at === 1 ? { link: 'javascript:window.hacked=1' } : {}),
        support: Object.fromEntries(
          NAMES.slice(0, 12).map((text, target) => [`t${target}`, { level: 'partial', text, notes: [text] }]),
        ),
      })),
    },
  ],
};
const JSON_TEXT = JSON.stringify(matrix);

async function converted(to: string, ...more: readonly string[]): Promise<string> {
  const cwd = makeFolder({ 'a.json': JSON_TEXT });
  const outcome = await runCli(['convert', 'a.json', '--to', to, ...more], { cwd });
  expect(outcome.code).toBe(0);
  return outcome.stdout;
}

/** Names as they are after a text was read again. */
async function namesIn(file: string, text: string): Promise<{ features: string[]; targets: string[] }> {
  const outcome = await runCli(['convert', file, '--to', 'json'], { cwd: makeFolder({ [file]: text }) });
  expect(outcome.code).toBe(0);
  const [read] = JSON.parse(outcome.stdout).matrices;
  const titles = (list: readonly { title: string }[]): string[] => list.map(({ title }) => title);
  return { features: titles(read.features), targets: titles(read.targets) };
}

describe('names come back the same', () => {
  test.each([
    ['markdown', 'b.md'],
    ['rst', 'b.rst'],
    ['csv', 'b.csv'],
    ['yaml', 'b.yaml'],
    ['json', 'b.json'],
  ])('through %s', async (to, file) => {
    const names = await namesIn(file, await converted(to));
    expect(names.features).toEqual(NAMES);
    expect(names.targets).toEqual(NAMES.slice(0, 12));
  });
});

test('no cell of a CSV file is a formula', async () => {
  for (const csv of [[], ['--csv', 'wide']]) {
    const text = await converted('csv', ...csv);
    expect(text).not.toMatch(/(?:^|[,\n])"?[=+@\t\r-]/);
  }
});

describe.skipIf(!hasChromium)('a page', () => {
  let chromium: Chromium;
  beforeAll(async () => {
    chromium = await Chromium.launch();
  });
  afterAll(() => chromium.close());

  test('runs nothing of its matrix and links nowhere harmful', async () => {
    const html = await converted('html');
    const page = await chromium.open(html);
    await page.mouse.click(200, 200);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    expect(await page.locator('[onerror], [onload], [onfocus], [onclick]').count()).toBe(0);
    expect(await page.locator('a[href^="javascript:" i]').count()).toBe(0);
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(await page.locator('body').textContent()).toContain('<script>window.hacked=1</script>');
  });

  test('of SVG runs nothing either', async () => {
    const page = await chromium.open(await converted('svg'), { type: 'svg' });
    expect(await page.evaluate('window.hacked')).toBeUndefined();
  });
});

describe('reports', () => {
  const escaped = NAMES.map((name) => name.replace(/[\\|`*_[\]<&#]/g, '\\$&'));
  const rows = escaped.map((name) => `| ${name} | optional | ✔ | ✖ |\n`).join('');
  const details = escaped.map(
    (name) =>
      `- **${name}**\n  - **Status:** optional\n  - **Driver Support:**\n    - Alpha: missing\n    - Beta: complete\n`,
  );
  const text = `# Support\n\n| Feature | Status | Alpha | Beta |\n|---|---|---|---|\n${rows}\n## Details\n\n${details.join('')}`;
  const lint = async (format: string): Promise<string> => {
    const outcome = await runCli(['lint', '--format', format, 'a.md'], { cwd: makeFolder({ 'a.md': text }) });
    expect(outcome.code).toBe(1);
    return outcome.stdout;
  };

  test('for GitHub are one command a line', async () => {
    const lines = (await lint('github')).trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(NAMES.length);
    for (const line of lines.slice(0, -1))
      expect(line).toMatch(/^::(?:error|warning|notice) file=a\.md,line=\d+/);
    expect(lines.join('\n')).toContain('%250A::error');
  });

  test.each(['json', 'sarif', 'gitlab', 'rdjson'])('as %s are JSON that holds the names', async (format) => {
    const output = await lint(format);
    expect(JSON.stringify(JSON.parse(output))).toContain('window.hacked=1');
  });

  test.skipIf(!hasChromium)('as JUnit are well-formed XML', async () => {
    const chromium = await Chromium.launch();
    try {
      const page = await chromium.open(await lint('junit'), { type: 'xml' });
      expect(await page.evaluate('document.querySelectorAll("parsererror").length')).toBe(0);
      expect(await page.evaluate('document.querySelectorAll("failure").length')).toBeGreaterThan(
        NAMES.length,
      );
    } finally {
      await chromium.close();
    }
  });
});

describe('what a format leaves out', () => {
  const doc = (id: string): string =>
    JSON.stringify({
      schemaVersion: 1,
      matrices: [{ id, title: 'The lamps', section: ['The lamps'], targets: LINKED, features: FEATURES }],
    });
  const LINKED = [
    { id: 'a', title: 'A', link: 'java\nscript:alert(1)' },
    { id: 'b', title: 'B', link: 'https://example.org/b' },
    { id: 'c', title: 'C', link: 'docs/c.md#x' },
  ];
  const FEATURES = [
    {
      id: 'f',
      title: 'F',
      group: [],
      link: ' JavaScript:alert(2)',
      support: { a: { level: 'complete' }, b: { level: 'missing' }, c: { level: 'complete' } },
    },
  ];

  test.each(['markdown', 'rst', 'html'])('%s has no link that runs something, and says so', async (to) => {
    const cwd = makeFolder({ 'a.json': doc('the-lamps') });
    const { code, stdout, stderr } = await runCli(['convert', 'a.json', '--to', to], { cwd });
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/(?:\]\(|<|href=")\s*java\s*script:/i);
    expect(stdout).toContain('https://example.org/b');
    expect(stdout).toContain('docs/c.md#x');
    expect(stderr).toMatch(/http, https, mailto and relative links.*left out: `java.*and 1 more/);
  });

  test.each([
    ['markdown', []],
    ['rst', []],
    ['asciidoc', []],
    ['ini', []],
    ['csv', ['--csv', 'wide']],
  ])('%s says that it loses an id unlike the title', async (to, more) => {
    const lost = /The ids of matrices that do not follow from their titles are lost in \w+: `my-own`\./;
    for (const [id, isLost] of [
      ['my-own', true],
      ['the-lamps', false],
      ['the-lamps-2', false],
    ] as const) {
      const cwd = makeFolder({ 'a.json': doc(id) });
      const { stderr } = await runCli(['convert', 'a.json', '--to', to, ...more], { cwd });
      expect([id, lost.test(stderr)]).toEqual([id, isLost]);
    }
  });

  test('a semicolon or a tab begins no cell of a spreadsheet', async () => {
    const title = 'x;=1+1\t=2+2';
    const text = doc('m').replace('"F"', JSON.stringify(title));
    for (const csv of ['long', 'wide']) {
      const cwd = makeFolder({ 'a.json': text });
      const { stdout } = await runCli(['convert', 'a.json', '--to', 'csv', '--csv', csv], { cwd });
      expect(stdout).toContain(`"${title}"`);
      expect(stdout.replaceAll(`"${title}"`, '')).not.toMatch(/[;\t]/);
      const { features } = await namesIn('b.csv', stdout);
      expect(features.map((name) => name.replace('\t', ' '))).toEqual([title.replace('\t', ' ')]);
    }
  });
});
