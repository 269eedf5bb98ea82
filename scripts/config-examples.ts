// What the reference of the configuration says of each key beside its schema: the default, and a line that a test parses.

interface KeyExample {
  /** What holds without the key. */
  readonly absent: string;
  /** YAML, as it stands under the key's parent. */
  readonly example: string;
}

const DETECTED = 'detected';
const NONE = 'none';

/** By the path of the key; `[]` is an entry of a list. */
export const CONFIG_EXAMPLES: ReadonlyMap<string, KeyExample> = new Map([
  ['documents', { absent: 'all documents', example: 'documents: [{ files: docs/matrix.md }]' }],
  ['preset', { absent: '`recommended`', example: 'preset: strict' }],
  ['rules', { absent: 'those of the preset', example: 'rules: { partial-needs-notes: off }' }],
  ['requires', { absent: NONE, example: 'requires: { Attach disk: [Boot] }' }],
  [
    'exceptions',
    {
      absent: NONE,
      example: 'exceptions: [{ rule: blank-cell, feature: Boot, reason: "Not tested yet." }]',
    },
  ],
  ['ignore', { absent: NONE, example: 'ignore: ["vendor/**", "!vendor/ours.md"]' }],
  ['baseline', { absent: NONE, example: 'baseline: known-findings.json' }],
  [
    'sources',
    {
      absent: 'natural shapes',
      example: 'sources: [{ files: "*.yaml", feature: $.name, target: $.on.*~key, level: $.on.* }]',
    },
  ],
  ['sources[].files', { absent: 'required', example: 'files: "features/*.yaml"' }],
  ['sources[].feature', { absent: 'required', example: 'feature: $.name' }],
  ['sources[].target', { absent: 'required', example: 'target: $.support.*~key' }],
  ['sources[].level', { absent: 'required', example: 'level: $.support.*.status' }],
  ['sources[].group', { absent: NONE, example: 'group: $.area' }],
  ['sources[].status', { absent: NONE, example: 'status: $.requirement' }],
  ['sources[].since', { absent: NONE, example: 'since: $.support.*.since' }],
  ['sources[].notes', { absent: NONE, example: 'notes: $.support.*.comment' }],
  ['sources[].link', { absent: NONE, example: 'link: $.docs' }],
  ['sources[].levels', { absent: 'presets', example: 'levels: { GA: complete, later: missing }' }],
  [
    'evidence',
    { absent: NONE, example: 'evidence: [{ files: reports/*.xml, test: "{feature} on {target}" }]' },
  ],
  ['evidence[].files', { absent: 'required', example: 'files: "reports/*.xml"' }],
  ['evidence[].test', { absent: NONE, example: 'test: "{target} > {feature}"' }],
  ['evidence[].suite', { absent: NONE, example: 'suite: "stores.{target}"' }],
  ['evidence[].property', { absent: NONE, example: 'property: ["feature={feature}", "backend={target}"]' }],
  ['evidence[].feature', { absent: NONE, example: 'feature: "$.tests[*].covers"' }],
  ['evidence[].target', { absent: NONE, example: 'target: "{name}"' }],
  ['evidence[].name', { absent: NONE, example: 'name: "$.tests[*].title"' }],
  ['evidence[].result', { absent: NONE, example: 'result: "$.tests[*].status"' }],
  ['evidence[].results', { absent: 'usual words', example: 'results: { green: passed, red: failed }' }],
  ['evidence[].date', { absent: NONE, example: 'date: $.finished' }],
  ['evidence[].link', { absent: NONE, example: 'link: "https://ci.example.com/{name}?test={test}"' }],
  ['documents[].files', { absent: 'all documents', example: 'files: ["docs/**/*.md", matrix.rst]' }],
  ['documents[].vocabulary', { absent: 'legend and presets', example: 'vocabulary: { complete: ["+"] }' }],
  ['documents[].orientation', { absent: DETECTED, example: 'orientation: targets-in-rows' }],
  ['documents[].columns', { absent: DETECTED, example: 'columns: { feature: Component }' }],
  ['documents[].aliases', { absent: NONE, example: 'aliases: { JS: JavaScript }' }],
  ['documents[].tables', { absent: DETECTED, example: 'tables: { exclude: Maintainers }' }],
  ['documents[].outputs', { absent: NONE, example: 'outputs: [{ file: docs/matrix.csv }]' }],
  ['documents[].vocabulary.complete', { absent: 'legend and presets', example: 'complete: ["✅", done]' }],
  ['documents[].vocabulary.partial', { absent: 'legend and presets', example: 'partial: ["🔶"]' }],
  ['documents[].vocabulary.missing', { absent: 'legend and presets', example: 'missing: ["❌", ""]' }],
  ['documents[].vocabulary.unknown', { absent: 'legend and presets', example: 'unknown: "?"' }],
  ['documents[].vocabulary.not-applicable', { absent: 'legend and presets', example: 'not-applicable: n/a' }],
  ['documents[].columns.feature', { absent: DETECTED, example: 'feature: Component' }],
  ['documents[].columns.status', { absent: DETECTED, example: 'status: Priority' }],
  ['documents[].columns.targets', { absent: DETECTED, example: 'targets: [Linux, Windows]' }],
  ['documents[].columns.attributes', { absent: DETECTED, example: 'attributes: [Owner, Issue]' }],
  ['documents[].tables.include', { absent: DETECTED, example: 'include: [Driver support]' }],
  ['documents[].tables.exclude', { absent: NONE, example: 'exclude: [Maintainers]' }],
  ['documents[].outputs[].file', { absent: 'required', example: 'file: "docs/badges/{target}.svg"' }],
  ['documents[].outputs[].to', { absent: 'by the extension', example: 'to: markdown' }],
  ['documents[].outputs[].csv', { absent: '`long`', example: 'csv: wide' }],
  ['documents[].outputs[].table', { absent: '`compact`, `list-table`', example: 'table: aligned' }],
  ['documents[].outputs[].view', { absent: '`all`; SVG: `heatmap`', example: 'view: summary' }],
  ['documents[].outputs[].background', { absent: '`page`', example: 'background: none' }],
  ['documents[].outputs[].between', { absent: 'the whole file', example: 'between: support-matrix' }],
  [
    'documents[].outputs[].headings',
    { absent: '`true`; `false` between markers', example: 'headings: false' },
  ],
  ['documents[].outputs[].level', { absent: 'those of the document', example: 'level: from-evidence' }],
  ['documents[].outputs[].ignore', { absent: NONE, example: 'ignore: [prettier]' }],
  ['exceptions[].rule', { absent: 'required', example: 'rule: mandatory-not-complete' }],
  ['exceptions[].feature', { absent: 'any feature', example: 'feature: Boot' }],
  ['exceptions[].target', { absent: 'any target', example: 'target: Cloud' }],
  ['exceptions[].path', { absent: 'any document', example: 'path: docs/matrix.md' }],
  ['exceptions[].reason', { absent: 'required', example: 'reason: Planned for 3.0.' }],
  ['exceptions[].until', { absent: 'no end', example: 'until: 2030-01-31' }],
]);
