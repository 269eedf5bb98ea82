import * as value from './values.js';
/** How a directive is written. */
export interface DirectiveSpec {
    /** How many arguments it needs, and how many it may have; the last may hold spaces where `spaces` is true. */
    readonly required: number;
    readonly optional: number;
    readonly spaces: boolean;
    readonly options: Readonly<Record<string, value.ValueCheck>>;
    readonly content: boolean;
}
declare const SPECS: {
    attention: DirectiveSpec;
    caution: DirectiveSpec;
    danger: DirectiveSpec;
    error: DirectiveSpec;
    hint: DirectiveSpec;
    important: DirectiveSpec;
    note: DirectiveSpec;
    tip: DirectiveSpec;
    warning: DirectiveSpec;
    admonition: DirectiveSpec;
    topic: DirectiveSpec;
    sidebar: DirectiveSpec;
    'line-block': DirectiveSpec;
    'parsed-literal': DirectiveSpec;
    code: {
        required: number;
        optional: number;
        options: Readonly<Record<string, value.ValueCheck>>;
        content: boolean;
        spaces: false;
    };
    math: DirectiveSpec;
    rubric: DirectiveSpec;
    epigraph: DirectiveSpec;
    highlights: DirectiveSpec;
    'pull-quote': DirectiveSpec;
    compound: DirectiveSpec;
    container: DirectiveSpec;
    table: DirectiveSpec;
    'list-table': DirectiveSpec;
    'csv-table': DirectiveSpec;
    image: DirectiveSpec;
    figure: DirectiveSpec;
    contents: DirectiveSpec;
    sectnum: DirectiveSpec;
    header: DirectiveSpec;
    footer: DirectiveSpec;
    'target-notes': DirectiveSpec;
    meta: DirectiveSpec;
    raw: DirectiveSpec;
    include: DirectiveSpec;
    replace: DirectiveSpec;
    unicode: DirectiveSpec;
    class: DirectiveSpec;
    role: DirectiveSpec;
    'default-role': {
        required: number;
        optional: number;
        options: Readonly<Record<string, value.ValueCheck>>;
        content: boolean;
        spaces: false;
    };
    title: DirectiveSpec;
    date: DirectiveSpec;
    'restructuredtext-test-directive': DirectiveSpec;
};
/** The names of docutils' directives. */
export type DirectiveName = keyof typeof SPECS;
export declare function canonicalName(name: string): DirectiveName | undefined;
export declare function directiveSpec(name: DirectiveName): DirectiveSpec;
export {};
