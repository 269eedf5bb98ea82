// A table that was read with a doubt gives no more than infos.
import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/index.ts';
import { lintDocuments } from '../../src/lint/engine.ts';
import { resolveSettings } from '../../src/lint/settings.ts';
import { documentOf } from '../document-of.ts';

const ROWS = `| Blink | ✔ | ✔ | ✖ |
| Dim | ✔ | ✖ | ✔ |
| Glow | ✖ | ✔ | ✔ |
| Fade | ✔ | ✔ | ✔ |
`;

/** Targets that come twice in the header of a table. */
const doubled = (label: string, rows: string): string =>
  `# Feature support\n\n| ${label} | Oslo | Oslo | Pisa |\n| --- | --- | --- | --- |\n${rows}`;

function severitiesOf(text: string, rules = {}): readonly string[] {
  const { settings } = resolveSettings(RULES, { rules });
  const [result] = lintDocuments([documentOf(text, 'markdown')], RULES, settings);
  return (result?.diagnostics ?? [])
    .filter(({ ruleId }) => ruleId === 'duplicate-target')
    .map(({ severity }) => severity);
}

const NAMELESS = ROWS.replaceAll(/^\| (?:Dim|Glow|Fade) /gmu, '| ');

describe('a finding', () => {
  it('has its own severity in a table that is read whole', () => {
    expect(severitiesOf(doubled('Feature', ROWS))).toEqual(['error']);
  });
  it('is an info in a table with rows that have no name', () => {
    expect(severitiesOf(doubled('Feature', NAMELESS))).toEqual(['info']);
  });
  it('has the severity that the configuration asks for', () => {
    expect(severitiesOf(doubled('Feature', NAMELESS), { 'duplicate-target': 'warn' })).toEqual(['warning']);
  });
});
