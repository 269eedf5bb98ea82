// What a declaration file says: each export with its docstring, and the members of interfaces with theirs.
import { type Comment, parseSync, type Span } from 'oxc-parser';

export interface Member {
  readonly name: string;
  readonly type: string;
  readonly doc: string;
}

export interface Declaration {
  readonly kind: 'function' | 'class' | 'const' | 'type';
  readonly name: string;
  /** As it is declared; empty for interfaces without parents, whose members say it all. */
  readonly text: string;
  readonly doc: string;
  readonly members: readonly Member[];
}

/** The text of a docstring as Markdown: lines of a paragraph joined, `@throws` as a sentence. */
function docText(comment: Comment | undefined): string {
  if (comment === undefined) return '';
  const lines = comment.value.split('\n').map((line) => line.replace(/^\s*\*+ ?/, '').trim());
  const blocks = lines
    .join('\n')
    .trim()
    .split(/\n\s*\n|\n(?=@)/);
  return blocks
    .map((block) => block.replace(/\s*\n\s*/g, ' ').replace(/^@throws (\w+)/, 'Throws `$1`'))
    .map((block) => (/^Throws .*[^.]$/.test(block) ? `${block}.` : block))
    .join('\n\n');
}

export function declarationsIn(file: string, text: string): readonly Declaration[] {
  const { program, comments } = parseSync(file, text, { lang: 'dts' });
  const docs = new Map(comments.map((comment) => [comment.end, comment]));
  const textOf = ({ start, end }: Span): string => text.slice(start, end);
  const docOf = ({ start }: Span): string => docText(docs.get(text.slice(0, start).trimEnd().length));
  const memberOf = (node: Span): Member | undefined => {
    const whole = textOf(node).replace(/;$/, '');
    const match = /^(?:readonly )?(\[[^\]]*\]|[\w$]+)(\??)(?::\s*([\s\S]*)|(\([\s\S]*))$/.exec(whole);
    if (!match) return undefined;
    const [, name = '', optional = '', type, method = ''] = match;
    return { name: `${name}${optional}`, type: type ?? method, doc: docOf(node) };
  };
  /** What stands before the body of an interface or a class, and what stands in it. */
  const bodyOf = ({ start, body }: Span & { body: Span & { body: readonly Span[] } }) => ({
    head: text
      .slice(start, body.start)
      .trim()
      .replace(/^declare /, ''),
    members: body.body.flatMap((member) => memberOf(member) ?? []),
  });
  const defaults = program.body.flatMap((statement) =>
    statement.type === 'ExportDefaultDeclaration' && statement.declaration.type === 'Identifier'
      ? [statement.declaration.name]
      : [],
  );
  const isDefault = (statement: Span): boolean =>
    defaults.some((name) => new RegExp(`^declare (?:const|function) ${name}\\b`).test(textOf(statement)));
  const found = program.body.flatMap((statement): readonly Declaration[] => {
    const isExport = statement.type === 'ExportNamedDeclaration' && statement.declaration !== null;
    const node = isExport ? statement.declaration : statement;
    if (!isExport && !isDefault(statement)) return [];
    const doc = docOf(statement);
    switch (node?.type) {
      case 'TSDeclareFunction': {
        const signature = textOf(node)
          .replace(/^(?:export )?(?:declare )?function /, '')
          .replace(/;$/, '');
        return [{ kind: 'function', name: node.id?.name ?? '', text: signature, doc, members: [] }];
      }
      case 'TSInterfaceDeclaration': {
        const { head, members } = bodyOf(node);
        const isPlain = !head.includes(' extends ') && !head.includes('<');
        return [{ kind: 'type', name: node.id.name, text: isPlain ? '' : head, doc, members }];
      }
      case 'TSTypeAliasDeclaration':
        return [
          { kind: 'type', name: node.id.name, text: textOf(node).replace(/^declare /, ''), doc, members: [] },
        ];
      case 'ClassDeclaration': {
        const { head, members } = bodyOf(node);
        const told = members.filter((one) => one.doc !== '');
        return [{ kind: 'class', name: node.id?.name ?? '', text: head, doc, members: told }];
      }
      case 'VariableDeclaration':
        return node.declarations.flatMap(({ id }) => {
          if (id.type !== 'Identifier') return [];
          return [{ kind: 'const' as const, name: id.name, text: textOf(id), doc, members: [] }];
        });
      default:
        return [];
    }
  });
  return found.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
