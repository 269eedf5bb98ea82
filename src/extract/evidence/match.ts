// Which feature and target a test speaks for: what stands nearest to the test says it.
import type { ReportedTest, Suite } from '../../syntax/reports/report.ts';
import type { EvidenceMapping } from './options.ts';
import { type Captures, createPattern } from './pattern.ts';

/** What a list of texts says by patterns, kept while the list grows. */
interface Known {
  seen: number;
  captures: Captures;
}

const isWhole = ({ feature, target }: Captures): boolean => feature !== undefined && target !== undefined;

/** What the first says, and where it says nothing, the second. */
const orElse = (first: Captures, second: Captures): Captures => ({
  feature: first.feature ?? second.feature,
  target: first.target ?? second.target,
});

/** Makes the function that gives what a text says by a list of patterns, the first that fits before the others. */
function createPatterns(texts: readonly string[] = []): (text: string) => Captures {
  const patterns = texts.map(createPattern);
  return (text) => {
    let found: Captures = {};
    for (const pattern of patterns) {
      if (isWhole(found)) break;
      found = orElse(found, pattern(text) ?? {});
    }
    return found;
  };
}

/** Makes the function that says what a test speaks for, as far as that is said; suites are looked at once. */
export function createMatcher(
  { test, suite, property }: EvidenceMapping,
  fallback: Captures,
): (test: ReportedTest) => Captures {
  const inName = createPatterns(test);
  const inSuite = createPatterns(suite);
  const inProperty = createPatterns(property);
  const ofSuites = new WeakMap<Suite, Known>();
  const fromList = (known: Known, properties: readonly string[]): Captures => {
    for (; known.seen < properties.length; known.seen += 1) {
      if (isWhole(known.captures)) break;
      known.captures = orElse(known.captures, inProperty(properties[known.seen] ?? ''));
    }
    return known.captures;
  };
  const fromSuite = (one: Suite): Captures => {
    const known = ofSuites.get(one) ?? { seen: 0, captures: inSuite(one.name) };
    ofSuites.set(one, known);
    return fromList(known, one.properties);
  };
  return ({ name, properties, suites, feature, target }) => {
    let found = orElse({ feature, target }, inName(name));
    found = orElse(found, fromList({ seen: 0, captures: {} }, properties));
    for (const one of suites) {
      if (isWhole(found)) break;
      found = orElse(found, fromSuite(one));
    }
    return orElse(found, fallback);
  };
}
