// Tests in JSON of any shape, by the paths of a configuration: what belongs to a result stands nearest to it.
import { parseJson } from '../../syntax/json.ts';
import type { ReportFlaw, TestOutcome, TestSink } from '../../syntax/reports/report.ts';
import { type Layer, layerFinder, nearest } from '../sources/layers.ts';
import { type Found, isPath, type Steps } from '../sources/path.ts';
import type { EvidenceMapping } from './options.ts';

/** Words of test runners for how a test ended, beside those of the configuration. */
const WORDS: ReadonlyMap<string, TestOutcome> = new Map([
  ...['passed', 'pass', 'ok', 'success', 'successful', 'true'].map((word) => [word, 'passed'] as const),
  ...['failed', 'fail', 'failure', 'error', 'broken', 'false'].map((word) => [word, 'failed'] as const),
  ...['skipped', 'skip', 'pending', 'todo', 'disabled', 'ignored'].map((word) => [word, 'skipped'] as const),
]);

const PATHS = ['name', 'feature', 'target', 'date', 'link'] as const;

/**
 * Makes the function that gives what a layer says of a result. What stands farther from a result than from others
 * belongs to one of those.
 */
function textFinder(layer: Layer, results: readonly Found[]): (steps: Steps) => string | undefined {
  let [mostShared, leastAway] = [0, Number.POSITIVE_INFINITY];
  for (const { steps } of results) {
    const near = nearest(layer, steps);
    if (near === undefined) continue;
    mostShared = Math.max(mostShared, near.shared);
    leastAway = Math.min(leastAway, steps.length - near.shared);
  }
  return (steps) => {
    const near = nearest(layer, steps);
    const isOwn = near && (near.shared >= mostShared || steps.length - near.shared <= leastAway);
    return (isOwn && near.found.text) || undefined;
  };
}

/** Tells the tests of a report; `path` is that of the file. */
export function readJsonTests(
  text: string,
  path: string,
  mapping: EvidenceMapping,
  sink: TestSink,
): ReportFlaw | undefined {
  const { root, problems } = parseJson(text);
  const [problem] = problems;
  if (root === undefined || problem !== undefined)
    return { message: 'it is not valid JSON', offset: problem?.range.start.offset ?? 0 };
  const { result, results = {} } = mapping;
  if (result === undefined)
    return {
      message: 'it is JSON, and the configuration does not say with `result` where its results are',
      offset: 0,
    };
  const words = new Map([...WORDS, ...Object.entries(results)]);
  const layerAt = layerFinder(root, path);
  const { found } = layerAt(result);
  const layers = new Map(
    PATHS.flatMap((name) => {
      const said = mapping[name];
      return said !== undefined && isPath(said) ? [[name, textFinder(layerAt(said), found)] as const] : [];
    }),
  );
  for (const { steps, text: word = '', start, end } of found) {
    const outcome = words.get(word) ?? words.get(word.toLowerCase());
    if (outcome === undefined)
      return {
        message: 'a result in it is a word that is unknown; say in `results` what it means',
        offset: start,
      };
    const said = (name: (typeof PATHS)[number]): string | undefined => layers.get(name)?.(steps);
    sink({
      name: said('name') ?? '',
      outcome,
      suites: [],
      properties: [],
      date: said('date'),
      start,
      end,
      feature: said('feature'),
      target: said('target'),
      link: said('link'),
    });
  }
  return undefined;
}
