// A page that the real Sphinx renders from an INI file gives the INI's model back, less what the renderer drops.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Matrix } from '../../src/model/schema.ts';
import { makeFolder } from '../support/folder.ts';
import { firstModel } from '../support/outline.ts';
import { pythonWith } from '../support/python.ts';

const python = pythonWith('sphinx', 'sphinx_feature_classification');

const INI = `[driver.kettle]
title=Kettle (electric)

[driver.pot]
title=Pot

[operation.boil]
title=Boil water
status=mandatory
notes=Water gets hot.
cli=kettle boil <litres>;kettle on
driver.kettle=complete
driver.pot=partial
driver-notes.pot=Only on a stove.

[operation.whistle]
title=Whistle when done
status=optional
driver.kettle=missing
driver.pot=unknown

[guest.cup]
title=Pour a cup
status=optional
driver.kettle=complete
driver.pot=complete
`;

const FILES = {
  'conf.py':
    "extensions = ['sphinx_feature_classification.support_matrix']\nproject = 'kitchen'\nhtml_theme = 'basic'\n",
  'index.rst': 'Kitchen\n=======\n\nWhat boils what.\n\n.. support_matrix:: kitchen.ini\n',
  'kitchen.ini': INI,
};

/** What both sides can hold: the page has slugs for ids, and sorts the targets by name. */
function facts(matrix: Matrix): unknown {
  const names = new Map(matrix.targets.map(({ id, title }) => [id, title]));
  const features = matrix.features.map(({ title, status, commands, notes, support }) => ({
    title,
    status,
    commands,
    notes,
    support: Object.entries(support)
      .map(([id, cell]) => [names.get(id), cell?.level, cell?.notes])
      .sort(),
  }));
  return { targets: [...names.values()].sort(), features };
}

function render(): string {
  const folder = makeFolder(FILES);
  const run = spawnSync(python ?? '', ['-m', 'sphinx', '-q', '-b', 'html', folder, join(folder, 'out')], {
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return readFileSync(join(folder, 'out', 'index.html'), 'utf8');
}

describe.skipIf(python === undefined)('a page rendered by sphinx-feature-classification', () => {
  it('gives the model of its INI back, less the section that the renderer drops', () => {
    const page = firstModel(render(), 'html');
    const source = firstModel(INI, 'ini');
    const rendered = { ...source, features: source.features.filter(({ id }) => id.startsWith('operation.')) };
    expect(page.features).toHaveLength(2);
    expect(facts(page)).toEqual(facts(rendered));
    expect(page.section).toEqual(['Kitchen']);
    expect(page.targetLabel).toBe('Driver');
  });
});
