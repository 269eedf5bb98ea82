// requires-unsatisfied: a target that has a feature and lacks what the feature presupposes.
import * as v from 'valibot';
import { foldName } from '../../src/extract/text/fold.ts';
import { featureNamed, standings } from '../../src/lint/conditions.ts';
import { nearest } from '../../src/lint/nearest.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { itemsOf } from '../../src/lint/values.ts';
import type { FeatureView, MatrixView } from '../../src/lint/view.ts';
import { type Data, quote } from '../../src/lint/words.ts';
import { isRecord } from '../../src/lookup.ts';
import type { Range } from '../../src/position.ts';

type Requires = Readonly<Record<string, string | readonly string[]>>;

/** Any key is the name of a feature, also those that a schema for mappings leaves out, such as `constructor`. */
function isRequires(value: unknown): value is Requires {
  const isName = (name: unknown): boolean => typeof name === 'string' && name !== '';
  return (
    isRecord(value) &&
    Object.values(value).every((names) => isName(names) || (Array.isArray(names) && names.every(isName)))
  );
}

export default defineRule({
  meta: {
    id: 'requires-unsatisfied',
    description: 'A target supports a feature and lacks another that the feature requires.',
    severity: 'warning',
    preset: 'recommended',
    scope: 'matrix',
    messages: {
      lacks: ({ target, feature, required, level }: Data<'target' | 'feature' | 'required' | 'level'>) =>
        `${quote(feature)} requires ${quote(required)}, which is ${level} on ${quote(target)}. Correct one of the two cells.`,
      nowhere: ({ feature, required, hint }: Data<'feature' | 'required' | 'hint'>) =>
        `${quote(feature)} requires ${quote(required)}, and there is no such feature.${hint} Correct the configuration.`,
      misspelt: ({ name, meant }: Data<'name' | 'meant'>) =>
        `The configuration says what ${quote(name)} requires, and there is no such feature. Did you mean ${quote(meant)}?`,
    },
    options: v.strictObject({
      requires: v.pipe(
        v.custom<Requires>(isRequires, 'it maps a feature to one that it presupposes, or to a list of them'),
        v.description('By feature, the features that it presupposes; titles or ids.'),
      ),
    }),
    defaults: { requires: {} },
  },
  check({ matrix, options, report }) {
    for (const { name, meant } of misspeltNames(matrix, options.requires)) {
      const [claim] = meant.claims;
      if (claim === undefined) continue;
      const about = { range: claim.range, feature: meant.key, expected: meant.title, actual: name };
      report({ messageId: 'misspelt', data: { name, meant: meant.title }, ...about });
    }
    for (const { feature, required, name, place } of demands(matrix, options.requires)) {
      const because = place === undefined ? [] : [{ range: place, message: 'It is required here.' }];
      if (required === undefined) {
        const [claim] = feature.claims;
        if (claim === undefined) continue;
        const meant = nearest(
          name,
          [...matrix.features.values()].map(({ title }) => title),
        );
        const hint = meant === undefined ? '' : ` Did you mean ${quote(meant)}?`;
        const data = { feature: feature.title, required: name, hint };
        const about = { range: claim.range, feature: feature.key, expected: meant, actual: name };
        report({ messageId: 'nowhere', data, ...about });
        continue;
      }
      const has = standings(matrix, required);
      for (const [target, { cell, level, range }] of standings(matrix, feature)) {
        const basis = has.get(target);
        if (level !== 'complete' && level !== 'partial') continue;
        if (basis?.level !== 'missing' && basis?.level !== 'not-applicable') continue;
        report({
          messageId: 'lacks',
          data: {
            target: cell.targetTitle,
            feature: feature.title,
            required: required.title,
            level: basis.level,
          },
          range,
          feature: feature.key,
          target,
          expected: basis.level,
          actual: level,
          related: [
            { range: basis.range, message: `${quote(required.title)} is ${basis.level} here.` },
            ...because,
          ],
        });
      }
    }
  },
});

interface Demand {
  readonly feature: FeatureView;
  readonly name: string;
  readonly required?: FeatureView | undefined;
  /** Where the document says so; absent where the configuration does. */
  readonly place?: Range;
}

/** What the configuration and the document itself (a field or column `Requires`) demand. */
function* demands(matrix: MatrixView, configured: Requires): Generator<Demand> {
  for (const [name, wanted] of Object.entries(configured)) {
    const feature = featureNamed(matrix, name);
    if (feature === undefined) continue;
    for (const one of typeof wanted === 'string' ? [wanted] : wanted) {
      const required = featureNamed(matrix, one);
      if (required !== feature) yield { feature, name: one, required };
    }
  }
  for (const feature of matrix.features.values()) {
    for (const { attributes } of feature.claims) {
      for (const { name, value } of attributes) {
        if (!REQUIRES.has(foldName(name))) continue;
        for (const { text, range } of itemsOf(value)) {
          const required = featureNamed(matrix, text);
          // What is no feature is a version, a library, a word of prose.
          if (required === undefined || required === feature) continue;
          yield { feature, name: text, required, place: range };
        }
      }
    }
  }
}

/**
 * Configured names that no feature has and one nearly has. A configuration speaks of many documents: only one that
 * has what the feature is to presuppose is known to be meant.
 */
function* misspeltNames(
  matrix: MatrixView,
  configured: Requires,
): Generator<{ readonly name: string; readonly meant: FeatureView }> {
  for (const [name, wanted] of Object.entries(configured)) {
    const required = [wanted].flat().flatMap((one) => featureNamed(matrix, one) ?? []);
    if (required.length === 0 || featureNamed(matrix, name) !== undefined) continue;
    const others = [...matrix.features.values()].filter((feature) => !required.includes(feature));
    const title = nearest(
      name,
      others.map((feature) => feature.title),
    );
    const meant = others.find((feature) => feature.title === title);
    if (meant !== undefined) yield { name, meant };
  }
}

const REQUIRES: ReadonlySet<string> = new Set([
  'requires',
  'require',
  'depends on',
  'depends',
  'presupposes',
]);
