// The nodes that reStructuredText has and Markdown has not, declared as a part of mdast.
import type { BlockContent, Data, DefinitionContent, Literal, Parent, PhrasingContent } from 'mdast';

/** What stands in a body: blocks, definitions, and what only RST has. */
export type Flow = BlockContent | DefinitionContent;

/** A node that holds flow content. */
export interface FlowParent extends Parent {
  /** Its blocks. */
  children: Flow[];
}

/** A node that holds phrasing content. */
export interface PhrasingParent extends Parent {
  /** Its words. */
  children: PhrasingContent[];
}

/** One option of a directive, as written; `value` is undefined where the option is a bare flag. */
export interface DirectiveOption {
  /** As it is written. */
  readonly name: string;
  /** The text behind the name. */
  readonly value: string | undefined;
  /** The whole option. */
  readonly range: NonNullable<Parent['position']>;
}

/** `.. name:: arguments`, its options and its content. */
export interface Directive extends Parent {
  type: 'directive';
  /** The name as written. */
  name: string;
  /** The arguments, split as the directive wants them: an unknown directive has one, its whole first line. */
  arguments: string[];
  /** The options, in order. */
  options: DirectiveOption[];
  /** The text of the content, its indentation gone. */
  content: string;
  /** The content, parsed, where it is reStructuredText; a title, caption or legend comes as a node of its own. */
  children: DirectiveChild[];
  /** What is known of it beside its text. */
  data?: DirectiveData;
}

/** What a directive may hold. */
export type DirectiveChild = Flow | Title | Caption | Legend | PhrasingContent;

/** What is known of a directive beside its text. */
export interface DirectiveData extends Data {
  /** docutils' own name of a directive that has several (`code` for `code-block`); absent for unknown directives. */
  canonical?: string;
  /** The code of the problem that kept docutils from accepting the directive. */
  problem?: string;
  /** For `include` and the like: the file that the children's positions are in. */
  file?: string;
}

/** The title of an admonition, topic, sidebar, table or contents. */
export interface Title extends PhrasingParent {
  type: 'title';
  /** Whether it is a subtitle. */
  data?: Data & { subtitle?: boolean };
}

/** The first paragraph below a figure, and what follows it. */
export interface Caption extends PhrasingParent {
  type: 'caption';
}
/** What follows the caption of a figure. */
export interface Legend extends FlowParent {
  type: 'legend';
}

/** Interpreted text: `:name:`text`` or `` `text` ``. */
export interface Role extends PhrasingParent {
  type: 'role';
  /** The role as written; `title-reference` (or what `default-role` says) where none is. */
  name: string;
  /** The text, its escapes kept. */
  value: string;
  /** What is known of it beside its text. */
  data?: RoleData;
}

/** What is known of interpreted text beside its words. */
export interface RoleData extends Data {
  /** docutils' own role that it comes down to; absent where it is unknown. */
  canonical?: string;
  /** Classes that a `role` directive gave it. */
  classes?: string[];
  /** Of `raw`: the format. */
  format?: string;
  /** Of `code`: the language. */
  language?: string;
  /** The code of the problem that kept docutils from accepting it. */
  problem?: string;
}

/** Fields, one after the other. */
export interface FieldList extends Parent {
  type: 'fieldList';
  /** Its fields. */
  children: Field[];
}
/** `:name: body` */
export interface Field extends Parent {
  type: 'field';
  /** The name and the body. */
  children: [FieldName, FieldBody];
}
/** The name of a field. */
export interface FieldName extends PhrasingParent {
  type: 'fieldName';
}
/** The body of a field. */
export interface FieldBody extends FlowParent {
  type: 'fieldBody';
}

/** Terms, each with its definition indented below it. */
export interface DefinitionList extends Parent {
  type: 'definitionList';
  /** Its items. */
  children: DefinitionListItem[];
}
/** A term, its classifiers, then its definition. */
export interface DefinitionListItem extends Parent {
  type: 'definitionListItem';
  /** The term, its classifiers, the definition. */
  children: Array<Term | Classifier | DefinitionDescription>;
}
/** What is defined. */
export interface Term extends PhrasingParent {
  type: 'term';
}
/** What a term is said to be, behind a colon. */
export interface Classifier extends PhrasingParent {
  type: 'classifier';
}
/** What a term means. */
export interface DefinitionDescription extends FlowParent {
  type: 'definitionDescription';
}

/** Options of a command line, each with its description. */
export interface OptionList extends Parent {
  type: 'optionList';
  /** Its items. */
  children: OptionListItem[];
}
/** An option in its forms, with its description. */
export interface OptionListItem extends Parent {
  type: 'optionListItem';
  /** The forms of the option, then what it does. */
  children: Array<Option | OptionDescription>;
}
/** One form of a command-line option, such as `--file=NAME`. */
export interface Option extends Literal {
  type: 'option';
  /** With its dashes. */
  name: string;
  /** The word for its argument. */
  argument?: string;
  /** What stands between the two. */
  delimiter?: string;
}
/** What an option does. */
export interface OptionDescription extends FlowParent {
  type: 'optionDescription';
}

/** Lines that are kept apart, each behind `|`. */
export interface LineBlock extends Parent {
  type: 'lineBlock';
  /** Its lines, and blocks that are indented further. */
  children: Array<LineBlock | LineNode>;
}
/** A line of a line block. */
export interface LineNode extends PhrasingParent {
  type: 'line';
}

/** The source of a quotation. */
export interface Attribution extends PhrasingParent {
  type: 'attribution';
}

/** `.. text`, which nobody sees. */
export interface Comment extends Literal {
  type: 'comment';
}

/** What the parser could not read, kept as it is written; a problem says why. */
export interface Malformed extends Literal {
  type: 'malformed';
  /** The code of the problem. */
  code: string;
}

/** `.. [label] text` */
export interface Citation extends FlowParent {
  type: 'citation';
  /** The label, folded as docutils does it. */
  identifier: string;
  /** As it is written. */
  label: string;
}
/** `[label]_` */
export interface CitationReference extends Literal {
  type: 'citationReference';
  /** The label of the citation, folded. */
  identifier: string;
  /** As it is written. */
  label: string;
}

/** A place to link to: `.. _label:`, `.. _label: other_`, or `` _`label` `` in a text. */
export interface Target extends Parent {
  type: 'target';
  /** The label, folded as docutils does it. */
  identifier: string;
  /** As it is written. */
  label: string;
  /** Whether it is reached by position, not by name. */
  anonymous?: boolean;
  /** The name that an indirect target stands for. */
  refname?: string;
  /** The words of a target in a text; none elsewhere. */
  children: PhrasingContent[];
}

/** `.. |name| directive:: …` */
export interface SubstitutionDefinition extends PhrasingParent {
  type: 'substitutionDefinition';
  /** The name, folded. */
  identifier: string;
  /** As it is written. */
  label: string;
  /** How blanks around it are treated, and what is wrong with it. */
  data?: Data & { trimLeft?: boolean; trimRight?: boolean; problem?: string };
}
/** `|name|` */
export interface SubstitutionReference extends Literal {
  type: 'substitutionReference';
  /** The name, folded. */
  identifier: string;
  /** As it is written. */
  label: string;
}

/** The blocks of a table cell that holds more than one paragraph. */
export interface CellBlocks extends FlowParent {
  type: 'cellBlocks';
}

interface RstFlowMap {
  attribution: Attribution;
  comment: Comment;
  definitionList: DefinitionList;
  directive: Directive;
  fieldList: FieldList;
  lineBlock: LineBlock;
  malformed: Malformed;
  optionList: OptionList;
  substitutionDefinition: SubstitutionDefinition;
}

interface RstPhrasingMap {
  cellBlocks: CellBlocks;
  citationReference: CitationReference;
  role: Role;
  substitutionReference: SubstitutionReference;
}

interface RstPartMap {
  caption: Caption;
  classifier: Classifier;
  definitionDescription: DefinitionDescription;
  definitionListItem: DefinitionListItem;
  field: Field;
  fieldBody: FieldBody;
  fieldName: FieldName;
  legend: Legend;
  line: LineNode;
  option: Option;
  optionDescription: OptionDescription;
  optionListItem: OptionListItem;
  term: Term;
  title: Title;
}

declare module 'mdast' {
  interface BlockContentMap extends RstFlowMap {}
  interface DefinitionContentMap {
    citation: Citation;
    target: Target;
  }
  interface PhrasingContentMap extends RstPhrasingMap {
    target: Target;
  }
  interface RootContentMap extends RstFlowMap, RstPhrasingMap, RstPartMap {
    citation: Citation;
    target: Target;
  }

  interface BlockquoteData {
    classes?: string[];
  }
  interface CodeData {
    /** The quotation mark of a literal block that is quoted rather than indented. */
    quote?: string;
    doctest?: boolean;
  }
  interface DefinitionData {
    anonymous?: boolean;
  }
  interface FootnoteDefinitionData {
    /** A footnote that is numbered by docutils, or gets a symbol from it. */
    auto?: 'number' | 'symbol';
  }
  interface FootnoteReferenceData {
    auto?: 'number' | 'symbol';
  }
  interface HeadingData {
    /** The adornment: one character, or two where there is an overline. */
    style?: string;
    /** The depth where it is more than the six that mdast has. */
    level?: number;
    problem?: string;
  }
  interface ImageData {
    align?: string;
    classes?: string[];
    height?: string;
    /** True where links can lead to the image. */
    named?: boolean;
    scale?: string;
    width?: string;
  }
  interface LinkReferenceData {
    anonymous?: boolean;
    /** The name that an embedded alias defines, for other references to use. */
    names?: string[];
  }
  interface LinkData {
    /** The name that an embedded URI or alias defines, for other references to use. */
    names?: string[];
    /** Classes that a `role` directive gave it. */
    classes?: string[];
    /** Recognised by itself, with no markup around it. */
    standalone?: boolean;
    /** What docutils puts before the text of a link that a role makes. */
    prefix?: string;
  }
  interface ListData {
    bullet?: string;
    enumeration?: 'arabic' | 'loweralpha' | 'upperalpha' | 'lowerroman' | 'upperroman';
    prefix?: string;
    suffix?: string;
  }
  interface TableData {
    /** The text of the title that a `table`, `list-table` or `csv-table` directive gives. */
    caption?: string;
    /** The same, parsed. */
    title?: Title;
    headerRows?: number;
    stubColumns?: number;
    /** The widths of the columns, in characters or in the units of `:widths:`. */
    columnWidths?: number[];
    /** The code of the problem that broke the table; what stands before it was read. */
    problem?: string;
  }
  interface TableCellData {
    rowSpan?: number;
    colSpan?: number;
    /** `true` in a header row, `'stub'` in a stub column. */
    header?: true | 'stub';
  }
  interface TextData {
    /** The code of the problem that left this markup as text. */
    problem?: string;
  }
}
