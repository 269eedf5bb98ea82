// The signs that projects use for support levels, and what each is read as where nothing says otherwise.
import { LEVELS, type Level, type Stage } from '../support.ts';
import { foldSign } from '../text/fold.ts';
import { OTHER_LANGUAGES } from './languages.ts';

/** What a preset knows of a sign. */
export interface PresetSign {
  readonly level: Level;
  /** A mark, a word or a letter: what may follow it in a cell differs. */
  readonly kind: 'mark' | 'word' | 'letter';
  /** Whether the cell's text says more than the level (`beta`), so that it is kept. */
  readonly telling: boolean;
  /** How far the feature is on its way, if the sign says so. */
  readonly stage?: Stage;
  /** Whether it is a word of another language than English. */
  readonly elsewhere?: true;
}

const MARKS: Readonly<Record<Level, string>> = {
  complete:
    '✔ ✓ √ ☑ ✅ 🟢 🟩 👍 💚 ♥ ❤ ➕ :heavy_plus_sign: ● ⬤ ⚫ 🗸 🆗 ⭕ ◎ [x] :o: :ok: :tick: :white_check_mark: :heavy_check_mark: :check: :check_mark: ' +
    ':ballot_box_with_check: :green_circle: :large_green_circle: :green_square: :+1: :thumbsup: :green_heart:',
  partial:
    '[/] [~] 🟡 🟠 🟨 🟧 🔶 🔸 ⚠ 🚧 ◐ ◑ ◒ ◓ 🌓 🌗 ~ ≈ △ ▲ 🧪 :warning: :construction: :yellow_circle: :large_yellow_circle: ' +
    ':orange_circle: :large_orange_diamond: :small_orange_diamond: :yellow_square: :orange_square: ' +
    ':test_tube: :building_construction: 🏗 +- +/- -/+ ± 💛 ◔ ◕ :yellow_heart: :last_quarter_moon: :first_quarter_moon:',
  missing:
    '✖ ✗ ✘ ✕ × ⨯ ❌ ❎ 🔴 🟥 ⛔ 🚫 👎 🛑 ☒ ☐ ⬜ :x: :heavy_multiplication_x: :no_entry: :no_entry_sign: ' +
    '🔲 :red_circle: :red_square: :white_large_square: :negative_squared_cross_mark: :cross_mark: :-1: :thumbsdown: :stop_sign:',
  unknown: '.. ? ?? ⁇ ❓ ❔ :question: :grey_question: :gray_question:',
  'not-applicable': '➖ :heavy_minus_sign: ⚪ :white_circle: ⬛',
};

const WORDS: Readonly<Record<Level, string>> = {
  complete:
    'complete|completed|completely|yes|supported|fully supported|full|full support|complete support|functional|' +
    'implemented|fully implemented|available|done|enabled|true|ok|okay|works|work|working|' +
    'tier 1|tier one|passing|pass|passed|compatible|fully compatible|compliant|fully compliant|conformant|met|fully met|satisfied|fulfilled|any|all|always|fully|allowed|permitted',
  partial:
    'partial|partially|partly|part|in part|partially met|partly met|partially compliant|partially supported|partly supported|partial support|partially implemented|limited|limited support|' +
    'tier 2|tier 3|tier two|tier three|some|most|mostly|rarely|caveats|errors|buggy|incomplete|basic|minimal|depends|it depends|varies|sometimes|conditional|conditionally|with limitations',
  missing:
    'missing|no|stub|stubbed|out of support|end of support|not supported|unsupported|no support|none|not implemented|unimplemented|not available|not compatible|incompatible|not met|unmet|not compliant|non-compliant|' +
    'unavailable|absent|false|disabled|nope|never|lacking|' +
    'fail|failed|failing|broken|not allowed|not permitted|forbidden|prohibited',
  unknown:
    'unknown|not known|untested|not tested|unclear|not verified|unspecified|tbd|tbc|to be determined|undetermined|unverified|not documented',
  'not-applicable':
    'n/a|n.a.|not applicable|exempt|inapplicable|irrelevant|unimplementable|not possible|impossible',
};

/** Words that say more than their level, so that they are kept as text; most place a feature on its way. */
const TELLING_WORDS: readonly { readonly level: Level; readonly stage?: Stage; readonly words: string }[] = [
  {
    level: 'complete',
    words:
      'native|built-in|built in|builtin|usable|recommended|verified|tested|present|have|playable|perfect|flawless|upstreamed|upstream|mainline|mainlined|in mainline|fully managed',
  },
  {
    level: 'complete',
    stage: 'stable',
    words: 'stable|ga|generally available|general availability|mature|released|shipped|production',
  },
  { level: 'complete', stage: 'deprecated', words: 'deprecated' },
  {
    level: 'partial',
    stage: 'preview',
    words:
      'beta|β|in beta|rc|release candidate|preview|in preview|public preview|private preview|tech preview|technical preview|' +
      'technology preview|early access|developer preview',
  },
  {
    level: 'partial',
    stage: 'experimental',
    words:
      'alpha|in alpha|experimental|experimental support|incubating|unstable|prototype|proof of concept|proof-of-concept|poc',
  },
  {
    level: 'partial',
    stage: 'in-progress',
    words:
      'in progress|work in progress|work-in-progress|wip|in development|under development|development|worked on|' +
      'ongoing|in review|under review|reviewing|in work|implementing',
  },
  {
    level: 'partial',
    words:
      'mostly done|initial|initial support|preliminary|claimed|draft|best-effort|best effort|supported and risky|unofficial|community|in-game|ingame|' +
      '🔄|:arrows_counterclockwise:',
  },
  {
    level: 'missing',
    stage: 'planned',
    words:
      'planned|todo|to do|tba|to be added|coming soon|coming|soon|roadmap|on the roadmap|future|planning|' +
      '📅|📆|🔜|🗓|:soon:|:calendar:',
  },
  { level: 'missing', stage: 'removed', words: 'removed|dropped|discontinued|retired' },
  {
    level: 'missing',
    words:
      'abandoned|non-goal|no plans|will not support|end of life|eol|not planned|wontfix|proposed|' +
      'not yet|not yet supported|not yet implemented|not yet available|under consideration|considered|not started|' +
      'unclaimed|backlog|obsolete|rejected|blocked|pending|unplayable|nothing|' +
      '⏳|⌛|💡|📋|:hourglass:|:hourglass_flowing_sand:|:bulb:|:clipboard:',
  },
  {
    level: 'unknown',
    words:
      'under investigation|expected|expected to work|should work|y?|n?|p?|yes?|no?|partial?|✅?|✓?|✔?|❌?|✗?|✖?',
  },
];

/** Checkboxes with a space inside, which the lists above cannot hold. */
const EMPTY_BOXES = ['[ ]', '[]'];

function* entries(): Generator<readonly [string, PresetSign]> {
  for (const level of LEVELS) {
    for (const sign of MARKS[level].split(' ')) yield [sign, { level, kind: 'mark', telling: false }];
    if (level === 'missing')
      for (const sign of EMPTY_BOXES) yield [sign, { level, kind: 'mark', telling: false }];
    for (const sign of WORDS[level].split('|')) yield [sign, { level, kind: 'word', telling: false }];
  }
  for (const { words, ...meaning } of TELLING_WORDS)
    for (const sign of words.split('|')) yield [sign, { ...meaning, kind: 'word', telling: true }];
}

const ENGLISH: ReadonlyMap<string, PresetSign> = new Map(
  [...entries()].map(([sign, meaning]) => [foldSign(sign), meaning]),
);

/** Words of English long enough that a word near one may be it misspelt. */
export const NEAR_WORDS: readonly string[] = [...ENGLISH].flatMap(([sign, { kind }]) =>
  kind === 'word' && sign.length >= 4 ? [sign] : [],
);

/** The words of other languages; English comes first where both have one. */
function withLanguages(): ReadonlyMap<string, PresetSign> {
  const signs = new Map(ENGLISH);
  for (const { words, ...said } of OTHER_LANGUAGES) {
    for (const level of LEVELS) {
      const meaning: PresetSign = { level, kind: 'word', ...said, elsewhere: true };
      for (const word of words[level].split('|')) {
        // Short words of another script may fold to Latin letters; the others stand as foldSign has them.
        const sign = word.length > 2 ? word : foldSign(word);
        if (sign !== '' && !signs.has(sign)) signs.set(sign, meaning);
      }
    }
  }
  return signs;
}

/** Signs that mean the same everywhere, by folded sign. */
export const PRESET_SIGNS: ReadonlyMap<string, PresetSign> = withLanguages();

/**
 * Signs whose meaning hangs on their company in the table: `x` is "supported" in one table and wrong in
 * the next. The empty string is a blank cell.
 */
export const AMBIGUOUS_SIGNS: ReadonlySet<string> = new Set([
  '',
  ...'x - – — ― − -- --- + ++ y n p f s ns ps on off o ○ ◯ r w r/w rw r/o ro w/o wo na'.split(' '),
]);
