// Data in the canonical shape to claims, every field with its place; what has not the shape is passed over.
import type {
  CellClaim,
  EvidenceClaim,
  FeatureClaim,
  MatrixClaims,
  Principle,
  StatusClaim,
  TargetClaim,
  Text,
} from '../extract/claims.ts';
import { historyOf } from '../extract/lexicon/history.ts';
import { type History, STAGES, type Status } from '../extract/support.ts';
import type { Range } from '../position.ts';
import type { Locator } from '../source/source.ts';
import { type DataEntry, type DataNode, entryOf } from '../syntax/data.ts';
import { TEST_OUTCOMES } from '../syntax/reports/report.ts';
import { isLevel } from './schema.ts';

const view = 'data';
const EVIDENCE_KEYS = ['source', 'test', 'result', 'date', 'link'] as const;

/** Reads fields of data with their places; what has not the shape wanted is left out, validation tells of it. */
class Reader {
  readonly #locator: Locator;

  constructor(locator: Locator) {
    this.#locator = locator;
  }

  range(node: DataNode): Range {
    return this.#locator.range(node.start, node.end);
  }

  text(node: DataNode | undefined): Text | undefined {
    if (node?.kind !== 'string' || node.value === '') return undefined;
    return { text: node.value, range: this.range(node) };
  }

  field(node: DataNode, key: string): Text | undefined {
    return this.text(entryOf(node, key)?.value);
  }

  items(node: DataNode, key: string): readonly DataNode[] {
    const value = entryOf(node, key)?.value;
    return value?.kind === 'array' ? value.items : [];
  }

  entries(node: DataNode, key: string): readonly DataEntry[] {
    const value = entryOf(node, key)?.value;
    return value?.kind === 'object' ? value.entries : [];
  }

  texts(node: DataNode, key: string): readonly Text[] {
    return this.items(node, key).flatMap((item) => this.text(item) ?? []);
  }
}

/** Where a thing is named: its title, else its id, else the whole. */
const nameRange = (reader: Reader, node: DataNode): Range =>
  (reader.field(node, 'title') ?? reader.field(node, 'id'))?.range ?? reader.range(node);

function attributesOf(reader: Reader, node: DataNode): FeatureClaim['attributes'] {
  return reader.entries(node, 'attributes').flatMap(({ key, value }) => {
    const text = reader.text(value);
    return text ? [{ name: key.value, value: text }] : [];
  });
}

function targetOf(reader: Reader, node: DataNode, index: number): TargetClaim {
  const id = reader.field(node, 'id')?.text;
  const title = reader.field(node, 'title')?.text ?? '';
  const link = reader.field(node, 'link')?.text;
  const attributes = attributesOf(reader, node);
  return {
    view,
    key: id ?? `#${index}`,
    ...(id !== undefined && { id }),
    title,
    ...(link !== undefined && { link }),
    range: nameRange(reader, node),
    ...(attributes.length > 0 && { attributes }),
  };
}

function featureOf(reader: Reader, node: DataNode, index: number): FeatureClaim {
  const id = reader.field(node, 'id')?.text;
  const link = reader.field(node, 'link')?.text;
  const api = reader.field(node, 'api');
  const notes = reader.field(node, 'notes');
  return {
    view,
    key: id ?? `#${index}`,
    ...(id !== undefined && { id }),
    title: reader.field(node, 'title')?.text ?? '',
    group: reader.texts(node, 'group').map(({ text }) => text),
    ...(link !== undefined && { link }),
    range: nameRange(reader, node),
    block: reader.range(node),
    ...(api && { api }),
    commands: reader.texts(node, 'commands'),
    ...(notes && { notes }),
    attributes: attributesOf(reader, node),
  };
}

function statusOf(reader: Reader, node: DataNode): Status | undefined {
  const kind = reader.field(node, 'kind')?.text;
  const group = reader.field(node, 'group')?.text;
  const expression = reader.field(node, 'expression')?.text;
  switch (kind) {
    case 'mandatory':
    case 'optional':
    case 'mature':
    case 'immature':
    case 'unspecified':
      return { kind };
    case 'choice':
      return group === undefined ? undefined : { kind, group };
    case 'condition':
      return expression === undefined ? undefined : { kind, expression };
    default:
      return undefined;
  }
}

function statusClaimOf(reader: Reader, node: DataNode, feature: string): readonly StatusClaim[] {
  const value = entryOf(node, 'status')?.value;
  const status = value && statusOf(reader, value);
  if (!value || !status) return [];
  const kind = reader.field(value, 'kind');
  return [{ view, feature, status, text: status.kind, range: kind?.range ?? reader.range(value) }];
}

function historyAt(reader: Reader, cell: DataNode): History {
  const [stage, since, until] = ['stage', 'since', 'until'].map((key) => reader.field(cell, key)?.text);
  return historyOf({ stage: STAGES.find((name) => name === stage), since, until });
}

function cellsOf(reader: Reader, node: DataNode, feature: string): readonly CellClaim[] {
  return reader.entries(node, 'support').flatMap(({ key, value }) => {
    const level = reader.field(value, 'level');
    if (!level || !isLevel(level.text)) return [];
    const text = reader.field(value, 'text')?.text;
    return {
      view,
      feature,
      target: key.value,
      level: level.text,
      basis: 'preset',
      symbol: level.text,
      ...(text !== undefined && { text }),
      ...historyAt(reader, value),
      notes: reader.texts(value, 'notes'),
      footnotes: [],
      range: level.range,
      symbolRange: level.range,
    };
  });
}

function evidenceOf(reader: Reader, node: DataNode, feature: string): readonly EvidenceClaim[] {
  return reader.entries(node, 'support').flatMap(({ key, value }) =>
    reader.items(value, 'evidence').flatMap((item) => {
      const { source, test, result, date, link } = Object.fromEntries(
        EVIDENCE_KEYS.map((name) => [name, reader.field(item, name)?.text]),
      );
      const outcome = TEST_OUTCOMES.find((word) => word === result);
      if (outcome === undefined) return [];
      return {
        feature,
        target: key.value,
        source: source ?? '',
        test: test ?? '',
        result: outcome,
        ...(date !== undefined && { date }),
        ...(link !== undefined && { link }),
        place: { range: reader.range(item) },
      };
    }),
  );
}

function principleOf(reader: Reader, node: DataNode): Principle {
  const title = reader.field(node, 'title')?.text ?? '';
  return { title, text: reader.field(node, 'text')?.text ?? '', range: reader.range(node) };
}

function matrixOf(reader: Reader, node: DataNode): MatrixClaims {
  const id = reader.field(node, 'id')?.text;
  const targetLabel = reader.field(node, 'targetLabel')?.text;
  const features = reader.items(node, 'features').map((item, index) => ({
    item,
    claim: featureOf(reader, item, index),
  }));
  const evidence = features.flatMap(({ item, claim }) => evidenceOf(reader, item, claim.key));
  return {
    ...(id !== undefined && { id }),
    title: reader.field(node, 'title')?.text ?? '',
    section: reader.texts(node, 'section').map(({ text }) => text),
    range: reader.range(node),
    principles: reader.items(node, 'principles').map((item) => principleOf(reader, item)),
    ...(targetLabel !== undefined && { targetLabel }),
    targets: reader.items(node, 'targets').map((item, index) => targetOf(reader, item, index)),
    features: features.map(({ claim }) => claim),
    statuses: features.flatMap(({ item, claim }) => statusClaimOf(reader, item, claim.key)),
    cells: features.flatMap(({ item, claim }) => cellsOf(reader, item, claim.key)),
    notes: reader.texts(node, 'notes'),
    ...(evidence.length > 0 && { evidence }),
  };
}

/** What the matrices of `root` say. */
export function matrixClaims(root: DataNode, locator: Locator): readonly MatrixClaims[] {
  const reader = new Reader(locator);
  return reader.items(root, 'matrices').map((node) => matrixOf(reader, node));
}
