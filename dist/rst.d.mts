import type { BlockContent } from 'mdast';
import type { Data } from 'mdast';
import type { DefinitionContent } from 'mdast';
import type { Literal } from 'mdast';
import type { Parent } from 'mdast';
import type { PhrasingContent } from 'mdast';
import type { Plugin } from 'unified';
import type { Root } from 'mdast';

/** The source of a quotation. */
export declare interface Attribution extends PhrasingParent {
    type: 'attribution';
}

/** The first paragraph below a figure, and what follows it. */
export declare interface Caption extends PhrasingParent {
    type: 'caption';
}

/** The blocks of a table cell that holds more than one paragraph. */
export declare interface CellBlocks extends FlowParent {
    type: 'cellBlocks';
}

/** `.. [label] text` */
export declare interface Citation extends FlowParent {
    type: 'citation';
    /** The label, folded as docutils does it. */
    identifier: string;
    /** As it is written. */
    label: string;
}

/** `[label]_` */
export declare interface CitationReference extends Literal {
    type: 'citationReference';
    /** The label of the citation, folded. */
    identifier: string;
    /** As it is written. */
    label: string;
}

/** What a term is said to be, behind a colon. */
export declare interface Classifier extends PhrasingParent {
    type: 'classifier';
}

/** `.. text`, which nobody sees. */
export declare interface Comment extends Literal {
    type: 'comment';
}

/** What a term means. */
export declare interface DefinitionDescription extends FlowParent {
    type: 'definitionDescription';
}

/** Terms, each with its definition indented below it. */
export declare interface DefinitionList extends Parent {
    type: 'definitionList';
    /** Its items. */
    children: DefinitionListItem[];
}

/** A term, its classifiers, then its definition. */
export declare interface DefinitionListItem extends Parent {
    type: 'definitionListItem';
    /** The term, its classifiers, the definition. */
    children: Array<Term | Classifier | DefinitionDescription>;
}

/** `.. name:: arguments`, its options and its content. */
export declare interface Directive extends Parent {
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
export declare type DirectiveChild = Flow | Title | Caption | Legend | PhrasingContent;

/** What is known of a directive beside its text. */
export declare interface DirectiveData extends Data {
    /** docutils' own name of a directive that has several (`code` for `code-block`); absent for unknown directives. */
    canonical?: string;
    /** The code of the problem that kept docutils from accepting the directive. */
    problem?: string;
    /** For `include` and the like: the file that the children's positions are in. */
    file?: string;
}

/** One option of a directive, as written; `value` is undefined where the option is a bare flag. */
export declare interface DirectiveOption {
    /** As it is written. */
    readonly name: string;
    /** The text behind the name. */
    readonly value: string | undefined;
    /** The whole option. */
    readonly range: NonNullable<Parent['position']>;
}

/** `:name: body` */
export declare interface Field extends Parent {
    type: 'field';
    /** The name and the body. */
    children: [FieldName, FieldBody];
}

/** The body of a field. */
export declare interface FieldBody extends FlowParent {
    type: 'fieldBody';
}

/** Fields, one after the other. */
export declare interface FieldList extends Parent {
    type: 'fieldList';
    /** Its fields. */
    children: Field[];
}

/** The name of a field. */
export declare interface FieldName extends PhrasingParent {
    type: 'fieldName';
}

/** What stands in a body: blocks, definitions, and what only RST has. */
export declare type Flow = BlockContent | DefinitionContent;

/** A node that holds flow content. */
export declare interface FlowParent extends Parent {
    /** Its blocks. */
    children: Flow[];
}

/** What follows the caption of a figure. */
export declare interface Legend extends FlowParent {
    type: 'legend';
}

/** Lines that are kept apart, each behind `|`. */
export declare interface LineBlock extends Parent {
    type: 'lineBlock';
    /** Its lines, and blocks that are indented further. */
    children: Array<LineBlock | LineNode>;
}

/** A line of a line block. */
export declare interface LineNode extends PhrasingParent {
    type: 'line';
}

/** Something found at a place of a file; `path` is absent when it is the file at hand. */
export declare interface Location {
    /** The file. */
    readonly path?: string;
    /** The place in it. */
    readonly range: Range;
}

/** What the parser could not read, kept as it is written; a problem says why. */
export declare interface Malformed extends Literal {
    type: 'malformed';
    /** The code of the problem. */
    code: string;
}

/** One form of a command-line option, such as `--file=NAME`. */
export declare interface Option extends Literal {
    type: 'option';
    /** With its dashes. */
    name: string;
    /** The word for its argument. */
    argument?: string;
    /** What stands between the two. */
    delimiter?: string;
}

/** What an option does. */
export declare interface OptionDescription extends FlowParent {
    type: 'optionDescription';
}

/** Options of a command line, each with its description. */
export declare interface OptionList extends Parent {
    type: 'optionList';
    /** Its items. */
    children: OptionListItem[];
}

/** An option in its forms, with its description. */
export declare interface OptionListItem extends Parent {
    type: 'optionListItem';
    /** The forms of the option, then what it does. */
    children: Array<Option | OptionDescription>;
}

/**
 * Parses reStructuredText. Never throws at what a document says: what is wrong is reported, and read as far as it can be.
 *
 * Time grows with the length of the text.
 */
export declare function parseRst(text: string, options?: RstOptions): RstResult;

/** A node that holds phrasing content. */
export declare interface PhrasingParent extends Parent {
    /** Its words. */
    children: PhrasingContent[];
}

/** One place in a text. */
export declare interface Point {
    /** From 1. */
    readonly line: number;
    /** From 1, in UTF-16 code units. */
    readonly column: number;
    /** From 0, in UTF-16 code units. */
    readonly offset: number;
}

/** What a parser or a reader noticed in passing; the rule named by `code` decides how loud it is. */
export declare interface Problem {
    /** What it is, in kebab case. */
    readonly code: string;
    /** What is wrong, in words. */
    readonly message: string;
    /** Where it differs from the rule's own. */
    readonly severity?: Severity;
    /** Where it is. */
    readonly range: Range;
    /** Other places that it speaks of. */
    readonly related?: readonly Related[];
    /** The name that a link has, where nothing in the document has it. */
    readonly undefinedName?: string;
}

/** A stretch of text; `end` is exclusive. */
export declare interface Range {
    /** Where it begins. */
    readonly start: Point;
    /** Just behind its last character. */
    readonly end: Point;
}

/** Another place that a finding speaks of. */
export declare interface Related extends Location {
    /** What is there. */
    readonly message: string;
}

/** Interpreted text: `:name:`text`` or `` `text` ``. */
export declare interface Role extends PhrasingParent {
    type: 'role';
    /** The role as written; `title-reference` (or what `default-role` says) where none is. */
    name: string;
    /** The text, its escapes kept. */
    value: string;
    /** What is known of it beside its text. */
    data?: RoleData;
}

/** What is known of interpreted text beside its words. */
export declare interface RoleData extends Data {
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

/** The codes of all problems that the parser reports. */
export declare const RST_PROBLEM_CODES: readonly string[];

/** How to parse. */
export declare interface RstOptions {
    /**
     * Gives the text of a file that the document names (`include`, `csv-table` with `:file:`, `raw` with `:file:`), or
     * undefined where it does not exist or may not be read. The path is as the document has it, relative to the file it
     * stands in; without this function no file is read.
     */
    readonly readFile?: ((path: string) => string | undefined) | undefined;
    /** The path of the document, which included files must not include again. */
    readonly path?: string | undefined;
    /** Recognise inline markup anywhere, whatever stands around it. */
    readonly characterLevelInlineMarkup?: boolean | undefined;
    /** Report a document with a longer line and read nothing of it, as docutils does at 10,000. Default: no limit. */
    readonly lineLengthLimit?: number | undefined;
    /** How deep files may include each other. Default: 10. */
    readonly includeDepth?: number | undefined;
    /**
     * Whether a highlighter knows a programming language, by the name that `code` is given: docutils leaves code in any
     * other out, with a warning, where Pygments is installed. Default: every language will do.
     */
    readonly knowsLanguage?: ((name: string) => boolean) | undefined;
    /** The language whose names of directives and roles are understood, beside the English ones. */
    readonly language?: 'de' | 'en' | 'fr' | undefined;
}

/**
 * Makes a unified processor parse reStructuredText. Problems become messages of the file, with `source` `rst` and the
 * code of the problem as `ruleId`.
 */
export declare const rstParse: Plugin<[options?: RstOptions], string, Root>;

/** A tree, and what is wrong with the text. */
export declare interface RstResult {
    /** The tree: mdast, and the nodes of this module. */
    readonly root: Root;
    /** In the order of the document. */
    readonly problems: readonly Problem[];
}

/** How loud a finding is. */
export declare type Severity = 'error' | 'warning' | 'info';

/** `.. |name| directive:: …` */
export declare interface SubstitutionDefinition extends PhrasingParent {
    type: 'substitutionDefinition';
    /** The name, folded. */
    identifier: string;
    /** As it is written. */
    label: string;
    /** How blanks around it are treated, and what is wrong with it. */
    data?: Data & {
        trimLeft?: boolean;
        trimRight?: boolean;
        problem?: string;
    };
}

/** `|name|` */
export declare interface SubstitutionReference extends Literal {
    type: 'substitutionReference';
    /** The name, folded. */
    identifier: string;
    /** As it is written. */
    label: string;
}

/** A place to link to: `.. _label:`, `.. _label: other_`, or `` _`label` `` in a text. */
export declare interface Target extends Parent {
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

/** What is defined. */
export declare interface Term extends PhrasingParent {
    type: 'term';
}

/** The title of an admonition, topic, sidebar, table or contents. */
export declare interface Title extends PhrasingParent {
    type: 'title';
    /** Whether it is a subtitle. */
    data?: Data & {
        subtitle?: boolean;
    };
}

export { }

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
    interface BlockContentMap extends RstFlowMap {
    }
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
export {};
