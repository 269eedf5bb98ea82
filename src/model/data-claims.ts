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
import { type History, STAGES, STATUS_KINDS, type Status } from '../extract/support.ts';
import type { Range } from '../position.ts';
import type { Locator } from '../source/source.ts';
import { type DataEntry, type DataNode, entryOf } from '../syntax/data.ts';
import { TEST_OUTCOMES } from '../syntax/reports/report.ts';
import { isLevel } from './schema.ts';

const view = 'data';

type Reader = ReturnType<typeof createReader>;

/** Reads fields of data with their places; what has not the shape wanted is left out, validation tells of it. */
function createReader(locator: Locator) {
  const range = ({ start, end }: DataNode): Range => locator.range(start, end);
  const text = (node: DataNode | undefined): Text | undefined =>
    node?.kind !== 'string' || node.value === '' ? undefined : { text: node.value, range: range(node) };
  const field = (node: DataNode, key: string): Text | undefined => text(entryOf(node, key)?.value);
  /** The texts that a node has under some keys. */
  const texts = <K extends string>(node: DataNode, ...keys: readonly K[]) => {
    const found: { [key in K]?: string } = {};
    for (const key of keys) {
      const own = field(node, key);
      if (own !== undefined) found[key] = own.text;
    }
    return found;
  };
  const items = (node: DataNode, key: string): readonly DataNode[] => {
    const value = entryOf(node, key)?.value;
    return value?.kind === 'array' ? value.items : [];
  };
  const entries = (node: DataNode, key: string): readonly DataEntry[] => {
    const value = entryOf(node, key)?.value;
    return value?.kind === 'object' ? value.entries : [];
  };
  const list = (node: DataNode, key: string): readonly Text[] =>
    items(node, key).flatMap((item) => text(item) ?? []);
  return { range, text, field, texts, items, entries, list };
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
  const own = reader.texts(node, 'id', 'title', 'link');
  const attributes = attributesOf(reader, node);
  return {
    view,
    key: own.id ?? `#${index}`,
    title: '',
    ...own,
    range: nameRange(reader, node),
    ...(attributes.length > 0 && { attributes }),
  };
}

function featureOf(reader: Reader, node: DataNode, index: number): FeatureClaim {
  const own = reader.texts(node, 'id', 'title', 'link');
  const [api, notes] = [reader.field(node, 'api'), reader.field(node, 'notes')];
  return {
    view,
    key: own.id ?? `#${index}`,
    title: '',
    ...own,
    group: reader.list(node, 'group').map(({ text }) => text),
    range: nameRange(reader, node),
    block: reader.range(node),
    ...(api && { api }),
    commands: reader.list(node, 'commands'),
    ...(notes && { notes }),
    attributes: attributesOf(reader, node),
  };
}

function statusOf(reader: Reader, node: DataNode): Status | undefined {
  const { kind, group, expression } = reader.texts(node, 'kind', 'group', 'expression');
  if (kind === 'choice') return group === undefined ? undefined : { kind, group };
  if (kind === 'condition') return expression === undefined ? undefined : { kind, expression };
  const plain = STATUS_KINDS.find((known) => known === kind);
  return plain === undefined || plain === 'choice' || plain === 'condition' ? undefined : { kind: plain };
}

function statusClaimOf(reader: Reader, node: DataNode, feature: string): readonly StatusClaim[] {
  const value = entryOf(node, 'status')?.value;
  const status = value && statusOf(reader, value);
  if (!value || !status) return [];
  const kind = reader.field(value, 'kind');
  return [{ view, feature, status, text: status.kind, range: kind?.range ?? reader.range(value) }];
}

function historyAt(reader: Reader, cell: DataNode): History {
  const { stage, ...versions } = reader.texts(cell, 'stage', 'since', 'until');
  return historyOf({ stage: STAGES.find((name) => name === stage), ...versions });
}

function cellsOf(reader: Reader, node: DataNode, feature: string): readonly CellClaim[] {
  return reader.entries(node, 'support').flatMap(({ key, value }) => {
    const level = reader.field(value, 'level');
    if (!level || !isLevel(level.text)) return [];
    return {
      view,
      feature,
      target: key.value,
      level: level.text,
      basis: 'preset',
      symbol: level.text,
      ...reader.texts(value, 'text'),
      ...historyAt(reader, value),
      notes: reader.list(value, 'notes'),
      footnotes: [],
      range: level.range,
      symbolRange: level.range,
    };
  });
}

function evidenceOf(reader: Reader, node: DataNode, feature: string): readonly EvidenceClaim[] {
  return reader.entries(node, 'support').flatMap(({ key, value }) =>
    reader.items(value, 'evidence').flatMap((item) => {
      const { result, ...own } = reader.texts(item, 'source', 'test', 'result', 'date', 'link');
      const outcome = TEST_OUTCOMES.find((word) => word === result);
      if (outcome === undefined) return [];
      const place = { range: reader.range(item) };
      return { feature, target: key.value, source: '', test: '', ...own, result: outcome, place };
    }),
  );
}

function principleOf(reader: Reader, node: DataNode): Principle {
  return { title: '', text: '', ...reader.texts(node, 'title', 'text'), range: reader.range(node) };
}

function matrixOf(reader: Reader, node: DataNode): MatrixClaims {
  const features = reader.items(node, 'features').map((item, index) => ({
    item,
    claim: featureOf(reader, item, index),
  }));
  const evidence = features.flatMap(({ item, claim }) => evidenceOf(reader, item, claim.key));
  return {
    title: '',
    ...reader.texts(node, 'id', 'title', 'targetLabel'),
    section: reader.list(node, 'section').map(({ text }) => text),
    range: reader.range(node),
    principles: reader.items(node, 'principles').map((item) => principleOf(reader, item)),
    targets: reader.items(node, 'targets').map((item, index) => targetOf(reader, item, index)),
    features: features.map(({ claim }) => claim),
    statuses: features.flatMap(({ item, claim }) => statusClaimOf(reader, item, claim.key)),
    cells: features.flatMap(({ item, claim }) => cellsOf(reader, item, claim.key)),
    notes: reader.list(node, 'notes'),
    ...(evidence.length > 0 && { evidence }),
  };
}

/** What the matrices of `root` say. */
export function matrixClaims(root: DataNode, locator: Locator): readonly MatrixClaims[] {
  const reader = createReader(locator);
  return reader.items(root, 'matrices').map((node) => matrixOf(reader, node));
}
