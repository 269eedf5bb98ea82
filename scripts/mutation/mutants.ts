// The small faults that mutation testing puts into a source, all at once: each sleeps until its number is called.
import { parseSync, Visitor } from 'oxc-parser';
import { Insertions } from '../insertions.ts';

/** One fault. */
export interface Mutant {
  readonly path: string;
  readonly line: number;
  /** What was there, cut short, and what is there instead. */
  readonly before: string;
  readonly after: string;
  /** Stands outside of all functions, so it is only felt when the module is read. */
  readonly isStatic: boolean;
}

/** A node of the syntax tree, as far as it matters where it stands. */
interface Stretch {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const OPPOSITES: Readonly<Record<string, readonly string[]>> = {
  '===': ['!=='],
  '!==': ['==='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '+=': ['-='],
  '-=': ['+='],
  '++': ['--'],
  '--': ['++'],
};

/** Methods that have another which is nearly right, or that can be left out. */
const METHODS: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  toLowerCase: 'toUpperCase',
  toUpperCase: 'toLowerCase',
  min: 'max',
  max: 'min',
  find: 'findLast',
  findLast: 'find',
  indexOf: 'lastIndexOf',
  lastIndexOf: 'indexOf',
  trimStart: 'trimEnd',
  trimEnd: 'trimStart',
};
const OMITTED = new Set([
  'filter',
  'slice',
  'sort',
  'toSorted',
  'reverse',
  'trim',
  'trimStart',
  'trimEnd',
  'normalize',
  'toLowerCase',
  'replace',
  'replaceAll',
]);

/** Texts for people are not mutated: their wording is no behaviour. */
const isWording = (text: string): boolean => /\s\S|\S\s/.test(text);

/** One change to a regular expression each: an anchor less, a class turned around. */
function regexChanges(pattern: string): readonly string[] {
  const changes: string[] = [];
  if (pattern.startsWith('^')) changes.push(pattern.slice(1));
  if (/[^\\]\$$/.test(pattern)) changes.push(pattern.slice(0, -1));
  const turned = pattern.replace(
    /\\([dDsSwW])/,
    (_, name: string) => `\\${name === name.toLowerCase() ? name.toUpperCase() : name.toLowerCase()}`,
  );
  if (turned !== pattern) changes.push(turned);
  const set = pattern.replace(
    /(^|[^\\])\[(\^?)/,
    (_, before: string, not: string) => `${before}[${not === '' ? '^' : ''}`,
  );
  if (set !== pattern) changes.push(set);
  const fewer = pattern.replace(/([^\\])[+*](?=[^?+*]|$)/, '$1');
  if (fewer !== pattern) changes.push(fewer);
  return changes.filter((change) => change !== '');
}

/** Where a mutant's text goes into a source. */
class Mutator {
  readonly into = new Insertions();
  readonly #functions: Stretch[] = [];
  /** Nodes that are no values: keys, names of modules, types. */
  readonly skipped = new Set<number>();

  readonly path: string;
  readonly text: string;
  readonly mutants: Mutant[];

  constructor(path: string, text: string, mutants: Mutant[]) {
    this.path = path;
    this.text = text;
    this.mutants = mutants;
  }

  of({ start, end }: Stretch): string {
    return this.text.slice(start, end);
  }

  entered(fn: Stretch): void {
    this.#functions.push(fn);
  }

  #number(node: Stretch, after: string): number {
    const cut = (long: string): string => long.replace(/\s+/g, ' ').slice(0, 90);
    this.mutants.push({
      path: this.path,
      line: this.text.slice(0, node.start).split('\n').length,
      before: cut(this.of(node)),
      after: cut(after),
      isStatic: !this.#functions.some(({ start, end }) => start <= node.start && node.end <= end),
    });
    return this.mutants.length - 1;
  }

  /** Another expression in the place of one. */
  swap(node: Stretch, ...others: readonly string[]): void {
    for (const other of others) {
      this.into.add(node.start, `(mutant(${this.#number(node, other)})?(${other}):`, false);
      this.into.add(node.end, ')', true);
    }
  }

  /** A block that does nothing. */
  empty(block: Stretch): void {
    if (this.of(block).slice(1, -1).trim() === '') return;
    this.into.add(block.start + 1, `if(!mutant(${this.#number(block, '{}')})){`, false);
    this.into.add(block.end - 1, '}', true);
  }
}

/** The source with all its mutants asleep; they are put on the list. */
export function mutate(path: string, text: string, mutants: Mutant[]): string {
  const to = new Mutator(path, text, mutants);
  const { of, swap } = { of: (node: Stretch) => to.of(node), swap: to.swap.bind(to) };
  const condition = (test: Stretch | null): void => {
    if (test) swap(test, 'true', 'false');
  };
  const fn = (node: Stretch & { readonly body: Stretch | null }): void => {
    to.entered(node);
    const { body } = node;
    if (body === null) return;
    if (body.type === 'BlockStatement' || body.type === 'FunctionBody') to.empty(body);
    else if (of(body) !== 'undefined') swap(body, 'undefined');
  };
  const key = ({ key, computed }: { readonly key: Stretch; readonly computed: boolean }): void => {
    if (!computed) to.skipped.add(key.start);
  };
  const operator = (node: Stretch & { left: Stretch; right: Stretch; operator: string }): void => {
    const isText = [node.left, node.right].some(
      (side) => side.type === 'TemplateLiteral' || /^['"]/.test(of(side)),
    );
    if (node.operator === '+' && isText) return;
    for (const other of OPPOSITES[node.operator] ?? []) {
      // `??` must not stand beside `&&` without brackets.
      swap(node, `(${of(node.left)}) ${other} (${of(node.right)})`);
    }
  };
  new Visitor({
    TSLiteralType: ({ literal }) => void to.skipped.add(literal.start),
    ImportDeclaration: ({ source }) => void to.skipped.add(source.start),
    ExportNamedDeclaration: ({ source }) => void (source && to.skipped.add(source.start)),
    ExportAllDeclaration: ({ source }) => void to.skipped.add(source.start),
    Property: key,
    PropertyDefinition: key,
    MethodDefinition: key,
    FunctionDeclaration: fn,
    FunctionExpression: fn,
    ArrowFunctionExpression: fn,
    IfStatement({ test, consequent, alternate }) {
      condition(test);
      for (const branch of [consequent, alternate]) if (branch?.type === 'BlockStatement') to.empty(branch);
    },
    ConditionalExpression: ({ test }) => condition(test),
    WhileStatement: ({ test }) => swap(test, 'false'),
    DoWhileStatement: ({ test }) => swap(test, 'false'),
    ForStatement({ test, body }) {
      if (test) swap(test, 'false');
      if (body.type === 'BlockStatement') to.empty(body);
    },
    ForOfStatement({ body }) {
      if (body.type === 'BlockStatement') to.empty(body);
    },
    BinaryExpression: operator,
    LogicalExpression: operator,
    AssignmentExpression(node) {
      const { left, right } = node;
      if (right.type === 'TemplateLiteral') return;
      for (const other of OPPOSITES[node.operator] ?? []) swap(node, `${of(left)} ${other} ${of(right)}`);
    },
    UpdateExpression(node) {
      const [other = ''] = OPPOSITES[node.operator] ?? [];
      swap(node, node.prefix ? `${other}${of(node.argument)}` : `${of(node.argument)}${other}`);
    },
    UnaryExpression(node) {
      if (node.operator === '!') swap(node, of(node.argument));
      if (node.operator === '-') swap(node, `+${of(node.argument)}`);
    },
    ArrayExpression(node) {
      if (node.elements.length > 0) swap(node, '[]');
    },
    ObjectExpression(node) {
      if (node.properties.length > 0) swap(node, '{}');
    },
    ChainExpression(node) {
      const plain = of(node)
        .replace(/\?\.(?=[[(])/, '')
        .replace('?.', '.');
      if (of(node).split('?.').length === 2) swap(node, plain);
    },
    CallExpression(node) {
      const { callee } = node;
      if (callee.type !== 'MemberExpression' || callee.computed || node.optional || callee.optional) return;
      const [name, object] = [of(callee.property), of(callee.object)];
      const call = of(node).slice(callee.end - node.start);
      const other = METHODS[name];
      if (Object.hasOwn(METHODS, name) && other !== undefined) swap(node, `${object}.${other}${call}`);
      if (OMITTED.has(name)) swap(node, object);
    },
    Literal(node) {
      if (to.skipped.has(node.start)) return;
      if ('regex' in node)
        swap(
          node,
          ...regexChanges(node.regex.pattern)
            .filter(isPattern)
            .map((pattern) => `/${pattern}/${node.regex.flags}`),
        );
      else if (typeof node.value === 'boolean') swap(node, String(!node.value));
      else if (typeof node.value === 'string' && !isWording(node.value))
        swap(node, node.value === '' ? "'mutant'" : "''");
    },
    TemplateLiteral(node) {
      if (!isWording(node.quasis.map(({ value }) => value.raw).join('x')) && of(node) !== '``')
        swap(node, '``');
    },
  }).visit(parseSync(path, text).program);
  return to.into.apply(text);
}

function isPattern(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u');
    return true;
  } catch {
    return false;
  }
}
