import * as v from 'valibot';
export declare const VocabularySchema: v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
    readonly complete: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.StringSchema<undefined>, v.ArraySchema<v.StringSchema<undefined>, undefined>], undefined>, v.DescriptionAction<string | string[], string>, v.TransformAction<string | string[], readonly string[]>]>, undefined>;
    readonly partial: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.StringSchema<undefined>, v.ArraySchema<v.StringSchema<undefined>, undefined>], undefined>, v.DescriptionAction<string | string[], string>, v.TransformAction<string | string[], readonly string[]>]>, undefined>;
    readonly missing: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.StringSchema<undefined>, v.ArraySchema<v.StringSchema<undefined>, undefined>], undefined>, v.DescriptionAction<string | string[], string>, v.TransformAction<string | string[], readonly string[]>]>, undefined>;
    readonly unknown: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.StringSchema<undefined>, v.ArraySchema<v.StringSchema<undefined>, undefined>], undefined>, v.DescriptionAction<string | string[], string>, v.TransformAction<string | string[], readonly string[]>]>, undefined>;
    readonly "not-applicable": v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.StringSchema<undefined>, v.ArraySchema<v.StringSchema<undefined>, undefined>], undefined>, v.DescriptionAction<string | string[], string>, v.TransformAction<string | string[], readonly string[]>]>, undefined>;
}, undefined>, v.DescriptionAction<{
    complete?: readonly string[];
    partial?: readonly string[];
    missing?: readonly string[];
    unknown?: readonly string[];
    "not-applicable"?: readonly string[];
}, "What the signs in cells mean; \"\" is a blank cell. Beats legends and presets.">]>;
export declare const ColumnsSchema: v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
    readonly feature: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, string>]>, undefined>;
    readonly status: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, string>]>, undefined>;
    readonly targets: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.StringSchema<undefined>, v.ArraySchema<v.StringSchema<undefined>, undefined>], undefined>, v.DescriptionAction<string | string[], string>, v.TransformAction<string | string[], readonly string[]>]>, undefined>;
    readonly attributes: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.StringSchema<undefined>, v.ArraySchema<v.StringSchema<undefined>, undefined>], undefined>, v.DescriptionAction<string | string[], string>, v.TransformAction<string | string[], readonly string[]>]>, undefined>;
}, undefined>, v.DescriptionAction<{
    feature?: string;
    status?: string;
    targets?: readonly string[];
    attributes?: readonly string[];
}, "Which column is what; what is not named is found.">]>;
export declare const TablesSchema: v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
    readonly include: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.StringSchema<undefined>, v.ArraySchema<v.StringSchema<undefined>, undefined>], undefined>, v.DescriptionAction<string | string[], string>, v.TransformAction<string | string[], readonly string[]>]>, undefined>;
    readonly exclude: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.StringSchema<undefined>, v.ArraySchema<v.StringSchema<undefined>, undefined>], undefined>, v.DescriptionAction<string | string[], string>, v.TransformAction<string | string[], readonly string[]>]>, undefined>;
}, undefined>, v.DescriptionAction<{
    include?: readonly string[];
    exclude?: readonly string[];
}, "Which tables are feature support matrices, where finding them goes wrong.">]>;
export declare const OutputSchema: v.StrictObjectSchema<{
    readonly file: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, string>]>;
    readonly to: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, string>]>, undefined>;
    readonly csv: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<["wide", "long"], undefined>, v.DescriptionAction<"long" | "wide", "One row a feature, or one row a cell.">]>, undefined>;
    readonly table: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<["compact", "aligned", "list-table", "grid", "simple"], undefined>, v.DescriptionAction<"aligned" | "compact" | "grid" | "list-table" | "simple", "How tables are laid out: the first two in Markdown, the others in RST.">]>, undefined>;
    readonly view: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, string>]>, undefined>;
    readonly between: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, string>]>, undefined>;
    readonly headings: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.BooleanSchema<undefined>, v.DescriptionAction<boolean, "Whether headings are written (default: not between markers).">]>, undefined>;
    readonly ignore: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.PicklistSchema<["prettier", "markdownlint"], undefined>, undefined>, v.DescriptionAction<("markdownlint" | "prettier")[], "Formatters and linters that are told to leave the Markdown output alone.">]>, undefined>;
}, undefined>;
export declare const DocumentSchema: v.StrictObjectSchema<{
    readonly files: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.StringSchema<undefined>, v.ArraySchema<v.StringSchema<undefined>, undefined>], undefined>, v.DescriptionAction<string | string[], string>, v.TransformAction<string | string[], readonly string[]>]>, undefined>;
    readonly vocabulary: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
        readonly complete: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.StringSchema<undefined>, v.ArraySchema<v.StringSchema<undefined>, undefined>], undefined>, v.DescriptionAction<string | string[], string>, v.TransformAction<string | string[], readonly string[]>]>, undefined>;
        readonly partial: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.StringSchema<undefined>, v.ArraySchema<v.StringSchema<undefined>, undefined>], undefined>, v.DescriptionAction<string | string[], string>, v.TransformAction<string | string[], readonly string[]>]>, undefined>;
        readonly missing: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.StringSchema<undefined>, v.ArraySchema<v.StringSchema<undefined>, undefined>], undefined>, v.DescriptionAction<string | string[], string>, v.TransformAction<string | string[], readonly string[]>]>, undefined>;
        readonly unknown: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.StringSchema<undefined>, v.ArraySchema<v.StringSchema<undefined>, undefined>], undefined>, v.DescriptionAction<string | string[], string>, v.TransformAction<string | string[], readonly string[]>]>, undefined>;
        readonly "not-applicable": v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.StringSchema<undefined>, v.ArraySchema<v.StringSchema<undefined>, undefined>], undefined>, v.DescriptionAction<string | string[], string>, v.TransformAction<string | string[], readonly string[]>]>, undefined>;
    }, undefined>, v.DescriptionAction<{
        complete?: readonly string[];
        partial?: readonly string[];
        missing?: readonly string[];
        unknown?: readonly string[];
        "not-applicable"?: readonly string[];
    }, "What the signs in cells mean; \"\" is a blank cell. Beats legends and presets.">]>, undefined>;
    readonly orientation: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<["features-in-rows", "targets-in-rows"], undefined>, v.DescriptionAction<"features-in-rows" | "targets-in-rows", "Where the features stand, where finding out goes wrong.">]>, undefined>;
    readonly columns: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
        readonly feature: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, string>]>, undefined>;
        readonly status: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, string>]>, undefined>;
        readonly targets: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.StringSchema<undefined>, v.ArraySchema<v.StringSchema<undefined>, undefined>], undefined>, v.DescriptionAction<string | string[], string>, v.TransformAction<string | string[], readonly string[]>]>, undefined>;
        readonly attributes: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.StringSchema<undefined>, v.ArraySchema<v.StringSchema<undefined>, undefined>], undefined>, v.DescriptionAction<string | string[], string>, v.TransformAction<string | string[], readonly string[]>]>, undefined>;
    }, undefined>, v.DescriptionAction<{
        feature?: string;
        status?: string;
        targets?: readonly string[];
        attributes?: readonly string[];
    }, "Which column is what; what is not named is found.">]>, undefined>;
    readonly aliases: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.RecordSchema<v.StringSchema<undefined>, v.StringSchema<undefined>, undefined>, v.DescriptionAction<{
        [x: string]: string;
    }, "Other names of targets and features: alias to name.">]>, undefined>;
    readonly tables: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
        readonly include: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.StringSchema<undefined>, v.ArraySchema<v.StringSchema<undefined>, undefined>], undefined>, v.DescriptionAction<string | string[], string>, v.TransformAction<string | string[], readonly string[]>]>, undefined>;
        readonly exclude: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.StringSchema<undefined>, v.ArraySchema<v.StringSchema<undefined>, undefined>], undefined>, v.DescriptionAction<string | string[], string>, v.TransformAction<string | string[], readonly string[]>]>, undefined>;
    }, undefined>, v.DescriptionAction<{
        include?: readonly string[];
        exclude?: readonly string[];
    }, "Which tables are feature support matrices, where finding them goes wrong.">]>, undefined>;
    readonly outputs: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
        readonly file: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, string>]>;
        readonly to: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, string>]>, undefined>;
        readonly csv: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<["wide", "long"], undefined>, v.DescriptionAction<"long" | "wide", "One row a feature, or one row a cell.">]>, undefined>;
        readonly table: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<["compact", "aligned", "list-table", "grid", "simple"], undefined>, v.DescriptionAction<"aligned" | "compact" | "grid" | "list-table" | "simple", "How tables are laid out: the first two in Markdown, the others in RST.">]>, undefined>;
        readonly view: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, string>]>, undefined>;
        readonly between: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, string>]>, undefined>;
        readonly headings: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.BooleanSchema<undefined>, v.DescriptionAction<boolean, "Whether headings are written (default: not between markers).">]>, undefined>;
        readonly ignore: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.PicklistSchema<["prettier", "markdownlint"], undefined>, undefined>, v.DescriptionAction<("markdownlint" | "prettier")[], "Formatters and linters that are told to leave the Markdown output alone.">]>, undefined>;
    }, undefined>, undefined>, v.DescriptionAction<{
        file: string;
        to?: string;
        csv?: "long" | "wide";
        table?: "aligned" | "compact" | "grid" | "list-table" | "simple";
        view?: string;
        between?: string;
        headings?: boolean;
        ignore?: ("markdownlint" | "prettier")[];
    }[], "What `build` writes and `check` compares.">]>, undefined>;
}, undefined>;
export declare const RuleSettingSchema: v.UnionSchema<[v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ["off", "info", "warn", "error"], undefined>, v.DescriptionAction<"error" | "info" | "off" | "warn", "How loud the rule is.">]>, v.StrictTupleSchema<[v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ["off", "info", "warn", "error"], undefined>, v.DescriptionAction<"error" | "info" | "off" | "warn", "How loud the rule is.">]>], undefined>, v.TupleSchema<[v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ["off", "info", "warn", "error"], undefined>, v.DescriptionAction<"error" | "info" | "off" | "warn", "How loud the rule is.">]>, v.RecordSchema<v.StringSchema<undefined>, v.UnknownSchema, undefined>], undefined>, v.RecordSchema<v.StringSchema<undefined>, v.UnknownSchema, undefined>], undefined>;
export declare const ConfigSchema: v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
    readonly $schema: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
    readonly documents: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
        readonly files: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.StringSchema<undefined>, v.ArraySchema<v.StringSchema<undefined>, undefined>], undefined>, v.DescriptionAction<string | string[], string>, v.TransformAction<string | string[], readonly string[]>]>, undefined>;
        readonly vocabulary: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
            readonly complete: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.StringSchema<undefined>, v.ArraySchema<v.StringSchema<undefined>, undefined>], undefined>, v.DescriptionAction<string | string[], string>, v.TransformAction<string | string[], readonly string[]>]>, undefined>;
            readonly partial: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.StringSchema<undefined>, v.ArraySchema<v.StringSchema<undefined>, undefined>], undefined>, v.DescriptionAction<string | string[], string>, v.TransformAction<string | string[], readonly string[]>]>, undefined>;
            readonly missing: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.StringSchema<undefined>, v.ArraySchema<v.StringSchema<undefined>, undefined>], undefined>, v.DescriptionAction<string | string[], string>, v.TransformAction<string | string[], readonly string[]>]>, undefined>;
            readonly unknown: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.StringSchema<undefined>, v.ArraySchema<v.StringSchema<undefined>, undefined>], undefined>, v.DescriptionAction<string | string[], string>, v.TransformAction<string | string[], readonly string[]>]>, undefined>;
            readonly "not-applicable": v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.StringSchema<undefined>, v.ArraySchema<v.StringSchema<undefined>, undefined>], undefined>, v.DescriptionAction<string | string[], string>, v.TransformAction<string | string[], readonly string[]>]>, undefined>;
        }, undefined>, v.DescriptionAction<{
            complete?: readonly string[];
            partial?: readonly string[];
            missing?: readonly string[];
            unknown?: readonly string[];
            "not-applicable"?: readonly string[];
        }, "What the signs in cells mean; \"\" is a blank cell. Beats legends and presets.">]>, undefined>;
        readonly orientation: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<["features-in-rows", "targets-in-rows"], undefined>, v.DescriptionAction<"features-in-rows" | "targets-in-rows", "Where the features stand, where finding out goes wrong.">]>, undefined>;
        readonly columns: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
            readonly feature: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, string>]>, undefined>;
            readonly status: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, string>]>, undefined>;
            readonly targets: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.StringSchema<undefined>, v.ArraySchema<v.StringSchema<undefined>, undefined>], undefined>, v.DescriptionAction<string | string[], string>, v.TransformAction<string | string[], readonly string[]>]>, undefined>;
            readonly attributes: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.StringSchema<undefined>, v.ArraySchema<v.StringSchema<undefined>, undefined>], undefined>, v.DescriptionAction<string | string[], string>, v.TransformAction<string | string[], readonly string[]>]>, undefined>;
        }, undefined>, v.DescriptionAction<{
            feature?: string;
            status?: string;
            targets?: readonly string[];
            attributes?: readonly string[];
        }, "Which column is what; what is not named is found.">]>, undefined>;
        readonly aliases: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.RecordSchema<v.StringSchema<undefined>, v.StringSchema<undefined>, undefined>, v.DescriptionAction<{
            [x: string]: string;
        }, "Other names of targets and features: alias to name.">]>, undefined>;
        readonly tables: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
            readonly include: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.StringSchema<undefined>, v.ArraySchema<v.StringSchema<undefined>, undefined>], undefined>, v.DescriptionAction<string | string[], string>, v.TransformAction<string | string[], readonly string[]>]>, undefined>;
            readonly exclude: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.StringSchema<undefined>, v.ArraySchema<v.StringSchema<undefined>, undefined>], undefined>, v.DescriptionAction<string | string[], string>, v.TransformAction<string | string[], readonly string[]>]>, undefined>;
        }, undefined>, v.DescriptionAction<{
            include?: readonly string[];
            exclude?: readonly string[];
        }, "Which tables are feature support matrices, where finding them goes wrong.">]>, undefined>;
        readonly outputs: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
            readonly file: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, string>]>;
            readonly to: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, string>]>, undefined>;
            readonly csv: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<["wide", "long"], undefined>, v.DescriptionAction<"long" | "wide", "One row a feature, or one row a cell.">]>, undefined>;
            readonly table: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<["compact", "aligned", "list-table", "grid", "simple"], undefined>, v.DescriptionAction<"aligned" | "compact" | "grid" | "list-table" | "simple", "How tables are laid out: the first two in Markdown, the others in RST.">]>, undefined>;
            readonly view: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, string>]>, undefined>;
            readonly between: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, string>]>, undefined>;
            readonly headings: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.BooleanSchema<undefined>, v.DescriptionAction<boolean, "Whether headings are written (default: not between markers).">]>, undefined>;
            readonly ignore: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.PicklistSchema<["prettier", "markdownlint"], undefined>, undefined>, v.DescriptionAction<("markdownlint" | "prettier")[], "Formatters and linters that are told to leave the Markdown output alone.">]>, undefined>;
        }, undefined>, undefined>, v.DescriptionAction<{
            file: string;
            to?: string;
            csv?: "long" | "wide";
            table?: "aligned" | "compact" | "grid" | "list-table" | "simple";
            view?: string;
            between?: string;
            headings?: boolean;
            ignore?: ("markdownlint" | "prettier")[];
        }[], "What `build` writes and `check` compares.">]>, undefined>;
    }, undefined>, undefined>, v.DescriptionAction<{
        files?: readonly string[];
        vocabulary?: {
            complete?: readonly string[];
            partial?: readonly string[];
            missing?: readonly string[];
            unknown?: readonly string[];
            "not-applicable"?: readonly string[];
        };
        orientation?: "features-in-rows" | "targets-in-rows";
        columns?: {
            feature?: string;
            status?: string;
            targets?: readonly string[];
            attributes?: readonly string[];
        };
        aliases?: {
            [x: string]: string;
        };
        tables?: {
            include?: readonly string[];
            exclude?: readonly string[];
        };
        outputs?: {
            file: string;
            to?: string;
            csv?: "long" | "wide";
            table?: "aligned" | "compact" | "grid" | "list-table" | "simple";
            view?: string;
            between?: string;
            headings?: boolean;
            ignore?: ("markdownlint" | "prettier")[];
        }[];
    }[], "What applies to which documents; the first entry that names a document is the one that applies.">]>, undefined>;
    readonly preset: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ["recommended", "strict", "all"], undefined>, v.DescriptionAction<"all" | "recommended" | "strict", "The rules to start from: what is wrong, also what is doubtful, all.">]>, undefined>;
    readonly rules: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.RecordSchema<v.StringSchema<undefined>, v.UnionSchema<[v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ["off", "info", "warn", "error"], undefined>, v.DescriptionAction<"error" | "info" | "off" | "warn", "How loud the rule is.">]>, v.StrictTupleSchema<[v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ["off", "info", "warn", "error"], undefined>, v.DescriptionAction<"error" | "info" | "off" | "warn", "How loud the rule is.">]>], undefined>, v.TupleSchema<[v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ["off", "info", "warn", "error"], undefined>, v.DescriptionAction<"error" | "info" | "off" | "warn", "How loud the rule is.">]>, v.RecordSchema<v.StringSchema<undefined>, v.UnknownSchema, undefined>], undefined>, v.RecordSchema<v.StringSchema<undefined>, v.UnknownSchema, undefined>], undefined>, undefined>, v.DescriptionAction<{
        [x: string]: "error" | "info" | "off" | "warn" | {
            [x: string]: unknown;
        } | ["error" | "info" | "off" | "warn"] | ["error" | "info" | "off" | "warn", {
            [x: string]: unknown;
        }];
    }, "By rule id: a severity, [severity, options], or options.">]>, undefined>;
    readonly requires: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.RecordSchema<v.StringSchema<undefined>, v.SchemaWithPipe<readonly [v.UnionSchema<[v.StringSchema<undefined>, v.ArraySchema<v.StringSchema<undefined>, undefined>], undefined>, v.DescriptionAction<string | string[], string>, v.TransformAction<string | string[], readonly string[]>]>, undefined>, v.DescriptionAction<{
        [x: string]: readonly string[];
    }, "By feature, the features that it presupposes; titles or ids.">]>, undefined>;
    readonly exceptions: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
        readonly rule: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, "The rule that is to keep quiet.">]>;
        readonly feature: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, string>]>, undefined>;
        readonly target: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, string>]>, undefined>;
        readonly path: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, string>]>, undefined>;
        readonly reason: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, "Why this is accepted.">]>;
        readonly until: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "A day is written YYYY-MM-DD.">, v.IsoDateAction<string, "A day is written YYYY-MM-DD.">, v.DescriptionAction<string, "The last day on which the exception holds.">]>, undefined>;
    }, undefined>, v.CheckAction<{
        rule: string;
        feature?: string;
        target?: string;
        path?: string;
        reason: string;
        until?: string;
    }, "An exception names a feature, a target or a path; to turn a rule off everywhere, set it to `off`.">]>, undefined>, v.DescriptionAction<{
        rule: string;
        feature?: string;
        target?: string;
        path?: string;
        reason: string;
        until?: string;
    }[], "Findings that are right but accepted, each with its reason.">]>, undefined>;
    readonly baseline: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, string>]>, undefined>;
}, undefined>, v.TitleAction<{
    $schema?: string;
    documents?: {
        files?: readonly string[];
        vocabulary?: {
            complete?: readonly string[];
            partial?: readonly string[];
            missing?: readonly string[];
            unknown?: readonly string[];
            "not-applicable"?: readonly string[];
        };
        orientation?: "features-in-rows" | "targets-in-rows";
        columns?: {
            feature?: string;
            status?: string;
            targets?: readonly string[];
            attributes?: readonly string[];
        };
        aliases?: {
            [x: string]: string;
        };
        tables?: {
            include?: readonly string[];
            exclude?: readonly string[];
        };
        outputs?: {
            file: string;
            to?: string;
            csv?: "long" | "wide";
            table?: "aligned" | "compact" | "grid" | "list-table" | "simple";
            view?: string;
            between?: string;
            headings?: boolean;
            ignore?: ("markdownlint" | "prettier")[];
        }[];
    }[];
    preset?: "all" | "recommended" | "strict";
    rules?: {
        [x: string]: "error" | "info" | "off" | "warn" | {
            [x: string]: unknown;
        } | ["error" | "info" | "off" | "warn"] | ["error" | "info" | "off" | "warn", {
            [x: string]: unknown;
        }];
    };
    requires?: {
        [x: string]: readonly string[];
    };
    exceptions?: {
        rule: string;
        feature?: string;
        target?: string;
        path?: string;
        reason: string;
        until?: string;
    }[];
    baseline?: string;
}, "supportmatrix.yaml">]>;
export type ConfigValue = v.InferOutput<typeof ConfigSchema>;
export type DocumentEntry = v.InferOutput<typeof DocumentSchema>;
export type OutputEntry = v.InferOutput<typeof OutputSchema>;
/** The keys of each mapping, by its path with indexes left out: what "did you mean" chooses from. */
export declare const KNOWN_KEYS: ReadonlyMap<string, readonly string[]>;
