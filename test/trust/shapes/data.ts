// What the formats of data are made of: CSV, INI, JSON, TOML and YAML.
import { type Grammar, levelOf, sideOf, signOf } from './grammar.ts';

const csvTable = (names: readonly string[], targets: readonly string[]): string =>
  [
    ['Feature', ...targets],
    ...names.map((name, at) => [name, ...targets.map((_, column) => signOf(at + column))]),
  ]
    .map((cells) => cells.join(','))
    .join('\n');

export const CSV: Grammar = {
  head: 'Feature,Alpha,Beta\nLamp,✔,✖\n',
  blocks: {
    row: (name, at) => `${name},${signOf(at)},✖`,
    'ragged row': (name, at) => `${name},${'✔,'.repeat(at % 5)}`,
    'row of one cell': (name) => name,
    'row in quotes': (name, at) => `"${name}","${signOf(at)}","a ""b"" ${name}"`,
    'open quote': (name) => `"${name},✔`,
    'cell over two lines': (name) => `"${name}\n${name}",✔,✖`,
    part: (name, at) => `Feature,Alpha,Beta\n${name},${signOf(at)},✖`,
    'part of a target': (name, at) => `Feature,${name},Beta\nLamp,${signOf(at)},✖`,
    'part with a title': (name, at) => `${name}\n\nFeature,Alpha,Beta\nLamp,${signOf(at)},✖`,
    'part in the long form': (name, at) => `Feature,Target,Level\nLamp,${name},${levelOf(at)}`,
    legend: (name) => `✔,${name}`,
    separators: () => ',,,,',
    'another separator': (name, at) => `${name};${signOf(at)};✖`,
  },
  documents: {
    'long form of features': (names) =>
      `Feature,Target,Level\n${names.map((name, at) => `${name},Alpha,${levelOf(at)}`).join('\n')}`,
    'long form of targets': (names) =>
      `Feature,Target,Level\n${names.map((name, at) => `Lamp,${name},${levelOf(at)}`).join('\n')}`,
    'long form, diagonal': (names) =>
      `Feature,Target,Level,Status,Notes\n${names.map((name, at) => `${name},${name},${levelOf(at)},optional,`).join('\n')}`,
    'long form, square': (names) => {
      const side = sideOf(names);
      return `Feature,Target,Level\n${side.flatMap((name, at) => side.map((target, column) => `${name},${target},${levelOf(at + column)}`)).join('\n')}`;
    },
    'long form of groups': (names) =>
      `Group,Feature,Target,Level\n${names.map((name, at) => `${name},Lamp,Alpha,${levelOf(at)}`).join('\n')}`,
    wide: (names) => csvTable(['Lamp', 'Torch'], names),
    square: (names) => csvTable(sideOf(names), sideOf(names)),
  },
};

const feature = (key: string, title: string, ...lines: readonly string[]): string =>
  [`[operation.${key}]`, `title=${title}`, 'status=optional', ...lines].join('\n');
const driver = (key: string): string => `[driver.${key}]\ntitle=${key}`;

export const INI: Grammar = {
  head: `${driver('alpha')}\n\n${driver('beta')}\n\n${feature('lamp', 'Lamp', 'driver.alpha=complete', 'driver.beta=missing')}\n\n`,
  blocks: {
    feature: (name, at) =>
      feature(`${name}${at}`, name, `driver.alpha=${levelOf(at)}`, 'driver.beta=missing'),
    'section again': (name, at) => feature(name, name, `driver.alpha=${levelOf(at)}`),
    'feature of an undeclared target': (name, at) =>
      feature(`a${at}`, `A${at}`, `driver.${name}=${levelOf(at)}`),
    'feature with an unknown key': (name, at) => feature(`a${at}`, `A${at}`, `${name}=a`),
    'feature with an unknown status': (name, at) =>
      `[operation.a${at}]\ntitle=A${at}\nstatus=${name}\ndriver.alpha=complete`,
    'feature with a level that is none': (name, at) => feature(`a${at}`, `A${at}`, `driver.alpha=${name}`),
    'feature with a condition': (name, at) =>
      `[operation.${name}${at}]\ntitle=A${at}\nstatus=condition(operation.${name}==missing)\ndriver.alpha=complete`,
    'feature with a choice': (name, at) =>
      `[operation.a${at}]\ntitle=A${at}\nstatus=choice(${name})\ndriver.alpha=complete`,
    'feature with commands': (name, at) =>
      feature(
        `a${at}`,
        `A${at}`,
        `cli=lamp ${name} --${name} <${name}>;lamp ${name} --${name}s`,
        `notes=See ${name}.`,
        'driver.alpha=partial',
      ),
    'feature with notes of a target': (name, at) =>
      feature(`a${at}`, `A${at}`, `driver-notes.${name}=Slow.`, 'driver.alpha=partial'),
    target: (name) => driver(name),
    'target with the same title': (name, at) => `[driver.${name}${at}]\ntitle=${name}`,
    'named target': (name) => `[target.${name}]\ntitle=${name}`,
    section: (name) => `[${name}]`,
    key: (name, at) => `driver.${name}=${levelOf(at)}`,
    'continued value': (name) => `notes=${name}\n  ${name}`,
    'continued line': (name) => `  ${name}`,
    comment: (name) => `# ${name}`,
    suppression: (name) => `# supportmatrix-disable ${name}`,
    'suppression of the next line': () => '# supportmatrix-disable-next-line empty-value\napi=',
    line: (name) => name,
    'interpolated value': (name, at) => `b${at}=%(b${at + 1})s ${name}`,
    group: (name, at) => `[${name}.a${at}]\ntitle=A\nstatus=optional\ndriver.alpha=complete`,
  },
  documents: {
    'features and targets, diagonal': (names) =>
      names
        .map((name, at) => `${driver(name)}\n\n${feature(name, name, `driver.${name}=${levelOf(at)}`)}`)
        .join('\n\n'),
    'features and targets, square': (names) => {
      const side = sideOf(names);
      return [
        ...side.map((name) => driver(name)),
        ...side.map((name, at) =>
          feature(
            `${name}${at}`,
            name,
            ...side.map((target, column) => `driver.${target}=${levelOf(at + column)}`),
          ),
        ),
      ].join('\n\n');
    },
    'declared and undeclared targets': (names) =>
      [
        ...names.map((name, at) => driver(`${name}${at % 10}`)),
        feature('torch', 'Torch', ...names.map((name, at) => `driver.${name}x=${levelOf(at)}`)),
      ].join('\n\n'),
    'file of one target': (names) =>
      `[Features]\n${names.map((name, at) => `${name} = ${at % 3 === 0 ? 'Y' : 'N'}`).join('\n')}`,
  },
};

const matrix = (features: readonly unknown[], targets: readonly string[], more: object = {}): object => ({
  id: 'lamps',
  title: 'Lamps',
  section: ['Lamps'],
  targets: targets.map((name) => ({ id: name, title: name })),
  features,
  ...more,
});
const featureOf = (id: string, title: string, support: Readonly<Record<string, unknown>>): object => ({
  id,
  title,
  group: [],
  status: { kind: 'optional' },
  support,
});
const levels = (names: readonly string[], from: number): Readonly<Record<string, unknown>> =>
  Object.fromEntries(names.map((name, at) => [name, { level: levelOf(from + at), notes: ['Slow.'] }]));

/** Documents of data: what they hold, whatever the notation. */
const HELD: Readonly<Record<string, (names: readonly string[]) => unknown>> = {
  features: (names) => [
    matrix(
      names.map((name, at) => featureOf(`${name}${at}`, name, levels(['alpha'], at))),
      ['alpha'],
    ),
  ],
  'features of equal ids': (names) => [
    matrix(
      names.map((name, at) => featureOf(name, name, levels(['alpha'], at))),
      ['alpha'],
    ),
  ],
  targets: (names) => [matrix([featureOf('lamp', 'Lamp', levels(names, 0))], names)],
  'targets that are not declared': (names) => [
    matrix([featureOf('lamp', 'Lamp', levels(names, 0))], ['alpha']),
  ],
  diagonal: (names) => [
    matrix(
      names.map((name, at) => featureOf(`${name}${at}`, name, levels([name], at))),
      names,
    ),
  ],
  square: (names) => {
    const side = sideOf(names);
    return [
      matrix(
        side.map((name, at) => featureOf(`${name}${at}`, name, levels(side, at))),
        side,
      ),
    ];
  },
  matrices: (names) =>
    names.map((name, at) =>
      matrix([featureOf('lamp', 'Lamp', levels(['alpha'], at))], ['alpha'], {
        id: `${name}${at}`,
        title: name,
      }),
    ),
  groups: (names) => [
    matrix(
      names.map((name, at) => ({ ...featureOf(`a${at}`, 'Lamp', levels(['alpha'], at)), group: [name] })),
      ['alpha'],
    ),
  ],
  'nested groups': (names) => [
    matrix(
      names.map((name, at) => ({
        ...featureOf(`a${at}`, 'Lamp', levels(['alpha'], at)),
        group: [name, 'a', 'b'],
      })),
      ['alpha'],
    ),
  ],
  notes: (names) => [
    matrix([featureOf('lamp', 'Lamp', { alpha: { level: 'partial', notes: names } })], ['alpha']),
  ],
  'notes of the matrix': (names) => [
    matrix([featureOf('lamp', 'Lamp', levels(['alpha'], 1))], ['alpha'], { notes: names }),
  ],
  principles: (names) => [
    matrix([featureOf('lamp', 'Lamp', levels(['alpha'], 1))], ['alpha'], {
      principles: names.map((name) => ({ title: name, text: name })),
    }),
  ],
  attributes: (names) => [
    matrix(
      names.map((name, at) => ({
        ...featureOf(`a${at}`, `A${at}`, levels(['alpha'], at)),
        attributes: { [name]: name },
      })),
      ['alpha'],
    ),
  ],
  conditions: (names) => [
    matrix(
      names.map((name, at) => ({
        ...featureOf(`${name}${at}`, name, levels(['alpha'], at)),
        status: { kind: 'condition', expression: `${name}==missing` },
      })),
      ['alpha'],
    ),
  ],
  choices: (names) => [
    matrix(
      names.map((name, at) => ({
        ...featureOf(`a${at}`, `A${at}`, levels(['alpha'], at)),
        status: { kind: 'choice', group: name },
      })),
      ['alpha'],
    ),
  ],
  'unknown keys': (names) => [
    matrix(
      [featureOf('lamp', 'Lamp', levels(['alpha'], 1))],
      ['alpha'],
      Object.fromEntries(names.map((name, at) => [`${name}${at}`, name])),
    ),
  ],
  'equal keys': (names) => [
    matrix(
      [featureOf('lamp', 'Lamp', { alpha: Object.fromEntries(names.map((name) => [name, name])) })],
      ['alpha'],
    ),
  ],
  commands: (names) => [
    matrix(
      names.map((name, at) => ({
        ...featureOf(`a${at}`, `A${at}`, levels(['alpha'], at)),
        commands: [`lamp ${name} --${name} <${name}>`],
      })),
      ['alpha'],
    ),
  ],
};

const documentsAs = (write: (value: unknown) => string): NonNullable<Grammar['documents']> =>
  Object.fromEntries(
    Object.entries(HELD).map(([name, make]) => [
      name,
      (names: readonly string[]) => write({ schemaVersion: 1, matrices: make(names) }),
    ]),
  );

export const JSON_TEXT: Grammar = {
  head: '',
  blocks: {
    text: (name) => `"${name}",`,
    key: (name) => `"${name}": 1,`,
    array: () => '[],',
    escape: () => '"\\u00e4",',
  },
  documents: {
    ...documentsAs((value) => JSON.stringify(value)),
    array: (names) => JSON.stringify(names),
    object: (names) => `{${names.map((name) => `"${name}":1`).join(',')}}`,
  },
};

export const YAML: Grammar = {
  head: '',
  blocks: {
    key: (name) => `${name}: ${name}`,
    item: (name) => `- ${name}`,
    'item of a map': (name, at) => `- name: ${name}\n  status: ${levelOf(at)}`,
    comment: (name) => `# ${name}`,
    document: (name) => `---\n${name}`,
    anchor: (name) => `${name}: &${name} [a]`,
    alias: (name) => `${name}: *${name}`,
    'block scalar': (name) => `${name}: |\n  ${name}`,
    'quoted text': (name) => `- "${name}\\n"`,
    'open quote': (name) => `- "${name}`,
    flow: (name) => `- {${name}: [${name}]}`,
    'open flow': (name) => `- {${name}`,
    'plain text over lines': (name) => `  ${name}`,
    'record with its own fields': (name, at) => `${name}${at}: { k${name}: yes, l${name}: no }`,
  },
  documents: {
    // Every JSON is YAML; what people write has a line for each entry.
    ...documentsAs((value) => yamlOf(value, 0)),
    'sections of features': (names) =>
      `drivers:\n  - name: Alpha\n    file: alpha.yaml\nsections:\n  - name: Light\n    features:\n${names.map((name) => `      - name: ${name}`).join('\n')}`,
    'sections of targets': (names) =>
      `drivers:\n${names.map((name, at) => `  - name: ${name}\n    file: a${at}.yaml`).join('\n')}\nsections:\n  - name: Light\n    features:\n      - name: Lamp`,
    sections: (names) =>
      `drivers:\n  - name: Alpha\n    file: alpha.yaml\nsections:\n${names.map((name) => `  - name: ${name}\n    features:\n      - name: Lamp`).join('\n')}`,
  },
};

export const TOML: Grammar = {
  head: '',
  blocks: {
    key: (name, at) => `${name}${at} = "${name}"`,
    'dotted key': (name, at) => `a.${name}${at}.b = true`,
    table: (name, at) => `[${name}${at}]\nalpha = true\nbeta = "${levelOf(at)}"`,
    'table in a table': (name, at) => `[features.${name}${at}.support]\nalpha = true\nbeta = false`,
    'item of a list': (name, at) => `[[features]]\nname = "${name}"\nalpha = "${levelOf(at)}"`,
    'inline table': (name, at) => `${name}${at} = { alpha = true, beta = "${levelOf(at)}" }`,
    list: (name, at) => `${name}${at} = ["${name}", "${name}"]`,
    'text over lines': (name, at) => `${name}${at} = """\n${name}\n"""`,
    comment: (name) => `# ${name}`,
    'key again': (name) => `${name} = true`,
    'open quote': (name) => `${name} = "${name}`,
    'open text over lines': (name) => `${name} = """`,
    'open list': (name) => `${name} = [`,
  },
  documents: {
    features: (names) =>
      names.map((name) => `[[features]]\nname = "${name}"\nalpha = true\nbeta = false`).join('\n'),
    'map of features': (names) =>
      names.map((name, at) => `[features.${name}${at}]\nalpha = true\nbeta = false`).join('\n'),
  },
};

/** Data in the block style. */
function yamlOf(value: unknown, depth: number): string {
  const indent = '  '.repeat(depth);
  if (Array.isArray(value))
    return value.length === 0
      ? ' []'
      : value.map((item) => `\n${indent}-${yamlOf(item, depth + 1)}`).join('');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([key, item]) => `\n${indent}${key}:${yamlOf(item, depth + 1)}`)
      .join('');
  return ` ${JSON.stringify(value)}`;
}
