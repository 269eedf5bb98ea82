// One matrix of a long CSV, gathered row by row.
import { pushAll } from '../../long-lists.ts';
import { DOCUMENT_START, type Range } from '../../position.ts';
import type {
  CellClaim,
  FeatureClaim,
  MatrixClaims,
  Principle,
  StatusClaim,
  TargetClaim,
  Text,
} from '../claims.ts';
import { historyOf } from '../lexicon/history.ts';
import { stageOf } from '../lexicon/stages.ts';
import { parseStatus } from '../lexicon/status.ts';
import type { Reading, Vocabulary } from '../lexicon/vocabulary.ts';
import { type History, LEVELS, STAGES, type Status } from '../support.ts';
import { featureKey, foldName } from '../text/fold.ts';
import { splitPath, splitPrinciple } from './columns.ts';
import type { LongRow } from './long-row.ts';

const view = 'data';

/** The exact form that this tool writes, before the looser ones that people write. */
function statusOf(text: string): Status | undefined {
  const call = /^(choice|condition) \((.*)\)$/su.exec(text);
  const argument = call?.[2];
  if (!call || !argument) return parseStatus(text);
  return call[1] === 'choice'
    ? { kind: 'choice', group: argument }
    : { kind: 'condition', expression: argument };
}

/** What a claim lacks so far is taken from a later row; what it has stays. */
function complete<T extends object>(known: T | undefined, row: T): T {
  return known ? { ...row, ...known } : row;
}

function targetOf(row: LongRow, key: string): TargetClaim {
  const id = row.text('target')?.text;
  const link = row.text('targetLink')?.text;
  const range = (row.text('targetTitle') ?? row.text('target'))?.range ?? row.rangeOf('targetTitle');
  const attributes = row.targetAttributes;
  return {
    view,
    key,
    ...(id && { id }),
    title: row.value('targetTitle'),
    ...(link && { link }),
    range,
    ...(attributes.length > 0 && { attributes }),
  };
}

function featureOf(row: LongRow, key: string): FeatureClaim {
  const id = row.text('feature')?.text;
  const link = row.text('featureLink')?.text;
  const api = row.text('api');
  const notes = row.text('featureNotes');
  return {
    view,
    key,
    ...(id && { id }),
    title: row.value('featureTitle'),
    group: splitPath(row.value('group')),
    ...(link && { link }),
    range: (row.text('featureTitle') ?? row.text('feature'))?.range ?? row.rangeOf('featureTitle'),
    block: row.range,
    ...(api && { api }),
    commands: row.texts('commands'),
    ...(notes && { notes }),
    attributes: row.attributes,
  };
}

/** A feature as more of its rows tell of it. */
function joinFeature(known: FeatureClaim | undefined, row: FeatureClaim): FeatureClaim {
  if (!known) return row;
  const names = new Set(known.attributes.map(({ name }) => name));
  return {
    ...complete(known, row),
    commands: known.commands.length > 0 ? known.commands : row.commands,
    attributes: [...known.attributes, ...row.attributes.filter(({ name }) => !names.has(name))],
  };
}

/** What a row says of time, in columns of its own before what its legend says. */
function historyAt(row: LongRow, { given }: Reading): History {
  const stage = row.value('stage');
  return {
    ...given,
    ...historyOf({
      stage: STAGES.find((name) => name === stage) ?? stageOf(stage),
      since: row.text('since')?.text,
      until: row.text('until')?.text,
    }),
  };
}

/** Facts that stand on one row only. */
const FEATURE_FACTS = ['featureNotes', 'api', 'commands', 'featureLink'] as const;
const TARGET_FACTS = ['targetLink'] as const;

/** Keys of things that some rows name by id and others by title alone. */
class Keys {
  readonly #ids = new Set<string>();
  readonly #byTitle = new Map<string, string>();
  /** Titles as written, to fold each once. */
  readonly #folded = new Map<string, string>();

  of(id: string, title: string, fold: () => string): string {
    if (this.#ids.has(id)) return id;
    const folded = this.#folded.get(title) ?? fold();
    this.#folded.set(title, folded);
    const key = id || (this.#byTitle.get(folded) ?? folded);
    if (!this.#byTitle.has(folded)) this.#byTitle.set(folded, key);
    if (id !== '') this.#ids.add(id);
    return key;
  }
}

/** Gathers the rows of one matrix. */
export class LongMatrix {
  readonly #vocabulary: Vocabulary;
  readonly #targets = new Map<string, TargetClaim>();
  readonly #features = new Map<string, FeatureClaim>();
  readonly #featureKeys = new Keys();
  readonly #targetKeys = new Keys();
  readonly #statuses: StatusClaim[] = [];
  /** Statuses claimed so far, by feature. */
  readonly #said = new Map<string, Set<string>>();
  readonly #cells: CellClaim[] = [];
  readonly #principles: Principle[] = [];
  readonly #notes: Text[] = [];
  #first: LongRow | undefined;
  #last: LongRow | undefined;
  #label: string | undefined;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  add(row: LongRow): void {
    this.#first ??= row;
    this.#last = row;
    this.#label ??= row.text('targetLabel')?.text;
    for (const { text, range } of row.texts('principles'))
      this.#principles.push({ ...splitPrinciple(text), range });
    pushAll(this.#notes, row.texts('closingNotes'));
    const feature = this.#addFeature(row);
    const target = this.#addTarget(row);
    if (feature !== undefined && target !== undefined) this.#addCell(row, feature, target);
  }

  #addFeature(row: LongRow): string | undefined {
    const id = row.value('feature');
    const title = row.value('featureTitle');
    if (id === '' && title === '') return undefined;
    const key = this.#featureKeys.of(id, `${row.value('group')}\n${title}`, () =>
      featureKey(splitPath(row.value('group')), title),
    );
    const known = this.#features.get(key);
    if (!known || row.says(FEATURE_FACTS) || row.saysAttributes) {
      this.#features.set(key, joinFeature(known, featureOf(row, key)));
    }
    this.#addStatus(row, key);
    return key;
  }

  /** The same status on every row of a feature is one claim; another is a claim of its own. */
  #addStatus(row: LongRow, feature: string): void {
    const said = row.value('status');
    const before = this.#said.get(feature) ?? new Set();
    if (said === '' || before.has(said)) return;
    this.#said.set(feature, before.add(said));
    const status = statusOf(said);
    this.#statuses.push({
      view,
      feature,
      ...(status && { status }),
      text: said,
      range: row.rangeOf('status'),
    });
  }

  #addTarget(row: LongRow): string | undefined {
    const id = row.value('target');
    const title = row.value('targetTitle');
    if (id === '' && title === '') return undefined;
    const key = this.#targetKeys.of(id, title, () => foldName(title));
    const known = this.#targets.get(key);
    if (!known || row.says(TARGET_FACTS) || row.targetAttributes.length > 0)
      this.#targets.set(key, complete(known, targetOf(row, key)));
    return key;
  }

  #addCell(row: LongRow, feature: string, target: string): void {
    const sign = row.value('level').trim();
    const given = row.text('text')?.text;
    const notes = row.texts('notes');
    if (sign === '' && given === undefined && notes.length === 0) return;
    const reading = this.#read(sign);
    const text = given ?? (reading.plain ? undefined : sign);
    const range: Range = row.rangeOf('level');
    this.#cells.push({
      view,
      feature,
      target,
      level: reading.level,
      basis: reading.basis,
      symbol: reading.sign,
      ...(text && { text }),
      ...historyAt(row, reading),
      notes,
      footnotes: [],
      range,
      symbolRange: range,
    });
  }

  #read(sign: string): Reading {
    const level = LEVELS.find((name) => name === sign);
    if (level) return { level, basis: 'preset', sign, length: sign.length, plain: true };
    if (sign === '') return { level: 'unknown', basis: 'none', sign, length: 0, plain: true };
    return this.#vocabulary.read(sign);
  }

  claims(): MatrixClaims {
    const first = this.#first;
    const id = first?.text('matrix')?.text;
    const { start } = first?.range ?? DOCUMENT_START;
    return {
      ...(id && { id }),
      title: first?.value('matrixTitle') ?? '',
      section: splitPath(first?.value('section') ?? ''),
      range: { start, end: this.#last?.range.end ?? start },
      principles: this.#principles,
      ...(this.#label && { targetLabel: this.#label }),
      targets: [...this.#targets.values()],
      features: [...this.#features.values()],
      statuses: this.#statuses,
      cells: this.#cells,
      notes: this.#notes,
    };
  }
}
