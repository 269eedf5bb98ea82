// Versions held against each other: by their numbers, a pre-release before its release.
import { ONE_VERSION } from '../extract/lexicon/versions.ts';

/** What comes before a release, the first first. */
const BEFORE = ['dev', 'alpha', 'beta', 'pre', 'preview', 'rc'];

interface Version {
  readonly numbers: readonly number[];
  /** The place among what comes before the release, and its number; of the release itself, beyond all. */
  readonly stage: readonly [number, number];
}

function parse(text: string): Version | undefined {
  const [, numbers, stage, number] = ONE_VERSION.exec(text.trim()) ?? [];
  if (numbers === undefined) return undefined;
  const place = stage === undefined ? BEFORE.length : BEFORE.indexOf(stage.toLowerCase());
  return { numbers: numbers.split('.').map(Number), stage: [place, Number(number ?? 0)] };
}

function compareNumbers(a: readonly number[], b: readonly number[], length: number): number {
  for (let at = 0; at < length; at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Below 0 where `a` comes before `b`; undefined where one of them is no version, or has a name: `iOS 13`. */
export function compareVersions(a: string, b: string): number | undefined {
  const [one, other] = [parse(a), parse(b)];
  if (one === undefined || other === undefined) return undefined;
  const length = Math.max(one.numbers.length, other.numbers.length);
  return compareNumbers(one.numbers, other.numbers, length) || compareNumbers(one.stage, other.stage, 2);
}

/** Whether a version comes behind `until`, the last one or, behind `<`, the first that is none: 4.5.3 is one of 4.5. */
export function isBehind(version: string, until: string): boolean | undefined {
  if (until.startsWith('<')) {
    const order = compareVersions(version, until.slice(1));
    return order === undefined ? undefined : order >= 0;
  }
  const [one, last] = [parse(version), parse(until)];
  return one && last && compareNumbers(one.numbers, last.numbers, last.numbers.length) > 0;
}
