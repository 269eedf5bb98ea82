// The problems that the parser reports: a closed set of codes, each with its wording.

const MESSAGES = {
  'block-quote-unindent': () => 'Block quote ends without a blank line; add one before this line.',
  'bullet-list-unindent': () => 'Bullet list ends without a blank line; add one before this line.',
  'definition-list-unindent': () => 'Definition list ends without a blank line; add one before this line.',
  'enumerated-list-unindent': () => 'Enumerated list ends without a blank line; add one before this line.',
  'explicit-markup-unindent': () => 'Explicit markup ends without a blank line; add one before this line.',
  'field-list-unindent': () => 'Field list ends without a blank line; add one before this line.',
  'line-block-unindent': () => 'Line block ends without a blank line; add one before this line.',
  'literal-block-unindent': () => 'Literal block ends without a blank line; add one before this line.',
  'option-list-unindent': () => 'Option list ends without a blank line; add one before this line.',
  'table-unindent': () => 'A blank line is required after a table; add one before this line.',
  'unexpected-indentation': () =>
    'Unexpected indentation; put a blank line before it, or align it with the text above.',
  'list-start': (text: string) => `The list starts at "${text}", not at its first ordinal.`,
  'definition-literal': () =>
    'A definition, for want of a blank line; a literal block needs one after the "::".',
  'literal-block-missing': () => 'A literal block is expected after "::"; none is here.',
  'literal-block-quoting': () => 'The quoting of this literal block changes here.',
  'title-underline-short': (kind: string) =>
    `The ${kind} of this title is shorter than its text. Make it as long.`,
  'title-short-adornment': () =>
    'This may be meant as an adornment of a title; it is too short and read as text.',
  'title-unexpected': () =>
    'A section title cannot stand here; only the document and its sections have sections.',
  'title-incomplete': () => 'This title has an overline and no underline.',
  'title-mismatch': () => 'The overline and the underline of this title differ.',
  'title-invalid': () => 'Neither a section title nor a transition: there is no text between the two lines.',
  'title-level': () => 'The level of this title skips one: its adornment is unknown here, or belongs deeper.',
  'malformed-table': (detail: string) =>
    `Malformed table: ${detail} docutils leaves such a table out of the page: draw its borders so that they meet.`,
  'malformed-target': () => 'Malformed hyperlink target: the name needs a colon after it.',
  'malformed-substitution': () => 'Malformed substitution definition: the name needs a "|" after it.',
  'empty-substitution': (name: string) => `The substitution definition "${name}" gives no text.`,
  'illegal-substitution': (name: string) =>
    `The substitution definition "${name}" holds what cannot be substituted.`,
  'unclosed-inline': (kind: string, mark: string) =>
    `Inline ${kind} begins with "${mark}" and does not end. Close it, or put a backslash before the mark.`,
  'role-conflict': (detail: string) => detail,
  'unknown-role': (name: string) => `Unknown role "${name}".`,
  'invalid-role': (name: string, detail: string) => `The role "${name}" ${detail}.`,
  'unknown-directive': (name: string) => `Unknown directive "${name}".`,
  'invalid-directive': (name: string, detail: string) => `The directive "${name}" ${detail}.`,
  'unreadable-file': (file: string) => `The file "${file}" cannot be read.`,
  'circular-include': (file: string) => `The file "${file}" includes itself.`,
  'duplicate-target': (name: string) => `The name "${name}" is given to more than one target.`,
  'duplicate-title': (name: string) =>
    `The title "${name}" is given to more than one section, so it cannot be linked to.`,
  'duplicate-substitution': (name: string) => `The substitution "${name}" is defined more than once.`,
  'line-too-long': (limit: string) => `This line is longer than ${limit} characters.`,
  'nesting-too-deep': (limit: string) =>
    `Blocks are nested more than ${limit} deep here; the rest is kept as text.`,
} as const;

/** Every code that the parser can report. */
export type RstProblemCode = keyof typeof MESSAGES;

export type ProblemArguments<Code extends RstProblemCode> = Parameters<(typeof MESSAGES)[Code]>;

/** The codes of all problems that the parser reports. */
export const RST_PROBLEM_CODES: readonly string[] = Object.keys(MESSAGES);

export function problemMessage<Code extends RstProblemCode>(
  code: Code,
  args: ProblemArguments<Code>,
): string {
  const wording: (...args: string[]) => string = MESSAGES[code];
  return wording(...args);
}
