import * as v from 'valibot';
/** The version of the JSON contract; a change that breaks a reader raises it. */
export declare const SCHEMA_VERSION = 1;
export declare const LevelSchema: v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ["complete", "partial", "missing", "unknown", "not-applicable"], undefined>, v.DescriptionAction<"complete" | "missing" | "not-applicable" | "partial" | "unknown", "How well a target supports a feature.">]>;
/** Whether `text` is the name of a level. */
export declare function isLevel(text: string): text is v.InferOutput<typeof LevelSchema>;
export declare const StatusSchema: v.SchemaWithPipe<readonly [v.VariantSchema<"kind", [v.StrictObjectSchema<{
    readonly kind: v.PicklistSchema<["mandatory", "optional", "mature", "immature", "unspecified"], undefined>;
}, undefined>, v.StrictObjectSchema<{
    readonly kind: v.LiteralSchema<"choice", undefined>;
    readonly group: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, string>]>;
}, undefined>, v.StrictObjectSchema<{
    readonly kind: v.LiteralSchema<"condition", undefined>;
    readonly expression: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, string>]>;
}, undefined>], undefined>, v.DescriptionAction<{
    kind: "immature" | "mandatory" | "mature" | "optional" | "unspecified";
} | {
    kind: "choice";
    group: string;
} | {
    kind: "condition";
    expression: string;
}, "How much the feature is required of every target.">]>;
export declare const CellSchema: v.StrictObjectSchema<{
    readonly level: v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ["complete", "partial", "missing", "unknown", "not-applicable"], undefined>, v.DescriptionAction<"complete" | "missing" | "not-applicable" | "partial" | "unknown", "How well a target supports a feature.">]>;
    readonly text: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>, undefined>;
    readonly notes: v.ExactOptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>, undefined>, undefined>;
}, undefined>;
export declare const TargetSchema: v.StrictObjectSchema<{
    readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, string>]>;
    readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>;
    readonly link: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>, undefined>;
}, undefined>;
export declare const FeatureSchema: v.StrictObjectSchema<{
    readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, string>]>;
    readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>;
    readonly group: v.SchemaWithPipe<readonly [v.ArraySchema<v.StringSchema<undefined>, undefined>, v.DescriptionAction<string[], "Sub-headers above the feature, outermost first.">]>;
    readonly link: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>, undefined>;
    readonly status: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.VariantSchema<"kind", [v.StrictObjectSchema<{
        readonly kind: v.PicklistSchema<["mandatory", "optional", "mature", "immature", "unspecified"], undefined>;
    }, undefined>, v.StrictObjectSchema<{
        readonly kind: v.LiteralSchema<"choice", undefined>;
        readonly group: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, string>]>;
    }, undefined>, v.StrictObjectSchema<{
        readonly kind: v.LiteralSchema<"condition", undefined>;
        readonly expression: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, string>]>;
    }, undefined>], undefined>, v.DescriptionAction<{
        kind: "immature" | "mandatory" | "mature" | "optional" | "unspecified";
    } | {
        kind: "choice";
        group: string;
    } | {
        kind: "condition";
        expression: string;
    }, "How much the feature is required of every target.">]>, undefined>;
    readonly api: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>, undefined>;
    readonly commands: v.ExactOptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>, undefined>, undefined>;
    readonly notes: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>, undefined>;
    readonly attributes: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [import("./record.ts").RecordSchema<string>, v.DescriptionAction<Record<string, string>, "Columns that are not targets, by header.">]>, undefined>;
    readonly support: v.SchemaWithPipe<readonly [import("./record.ts").RecordSchema<{
        level: "complete" | "missing" | "not-applicable" | "partial" | "unknown";
        text?: string;
        notes?: string[];
    }>, v.DescriptionAction<Record<string, {
        level: "complete" | "missing" | "not-applicable" | "partial" | "unknown";
        text?: string;
        notes?: string[];
    }>, "By target id, in the order of targets.">]>;
}, undefined>;
export declare const PrincipleSchema: v.StrictObjectSchema<{
    readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>;
    readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>;
}, undefined>;
export declare const MatrixSchema: v.StrictObjectSchema<{
    readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, string>]>;
    readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>;
    readonly section: v.SchemaWithPipe<readonly [v.ArraySchema<v.StringSchema<undefined>, undefined>, v.DescriptionAction<string[], "Heading path, document title first.">]>;
    readonly principles: v.ExactOptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>;
        readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>;
    }, undefined>, undefined>, undefined>;
    readonly targetLabel: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, string>]>, undefined>;
    readonly targets: v.ArraySchema<v.StrictObjectSchema<{
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, string>]>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>;
        readonly link: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>, undefined>;
    }, undefined>, undefined>;
    readonly features: v.ArraySchema<v.StrictObjectSchema<{
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, string>]>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>;
        readonly group: v.SchemaWithPipe<readonly [v.ArraySchema<v.StringSchema<undefined>, undefined>, v.DescriptionAction<string[], "Sub-headers above the feature, outermost first.">]>;
        readonly link: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>, undefined>;
        readonly status: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.VariantSchema<"kind", [v.StrictObjectSchema<{
            readonly kind: v.PicklistSchema<["mandatory", "optional", "mature", "immature", "unspecified"], undefined>;
        }, undefined>, v.StrictObjectSchema<{
            readonly kind: v.LiteralSchema<"choice", undefined>;
            readonly group: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, string>]>;
        }, undefined>, v.StrictObjectSchema<{
            readonly kind: v.LiteralSchema<"condition", undefined>;
            readonly expression: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, string>]>;
        }, undefined>], undefined>, v.DescriptionAction<{
            kind: "immature" | "mandatory" | "mature" | "optional" | "unspecified";
        } | {
            kind: "choice";
            group: string;
        } | {
            kind: "condition";
            expression: string;
        }, "How much the feature is required of every target.">]>, undefined>;
        readonly api: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>, undefined>;
        readonly commands: v.ExactOptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>, undefined>, undefined>;
        readonly notes: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>, undefined>;
        readonly attributes: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [import("./record.ts").RecordSchema<string>, v.DescriptionAction<Record<string, string>, "Columns that are not targets, by header.">]>, undefined>;
        readonly support: v.SchemaWithPipe<readonly [import("./record.ts").RecordSchema<{
            level: "complete" | "missing" | "not-applicable" | "partial" | "unknown";
            text?: string;
            notes?: string[];
        }>, v.DescriptionAction<Record<string, {
            level: "complete" | "missing" | "not-applicable" | "partial" | "unknown";
            text?: string;
            notes?: string[];
        }>, "By target id, in the order of targets.">]>;
    }, undefined>, undefined>;
    readonly notes: v.ExactOptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>, undefined>, undefined>;
}, undefined>;
export declare const MatrixDocumentSchema: v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
    readonly $schema: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
    readonly schemaVersion: v.LiteralSchema<1, undefined>;
    readonly matrices: v.ArraySchema<v.StrictObjectSchema<{
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, string>]>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>;
        readonly section: v.SchemaWithPipe<readonly [v.ArraySchema<v.StringSchema<undefined>, undefined>, v.DescriptionAction<string[], "Heading path, document title first.">]>;
        readonly principles: v.ExactOptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
            readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>;
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>;
        }, undefined>, undefined>, undefined>;
        readonly targetLabel: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, string>]>, undefined>;
        readonly targets: v.ArraySchema<v.StrictObjectSchema<{
            readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, string>]>;
            readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>;
            readonly link: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>, undefined>;
        }, undefined>, undefined>;
        readonly features: v.ArraySchema<v.StrictObjectSchema<{
            readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, string>]>;
            readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>;
            readonly group: v.SchemaWithPipe<readonly [v.ArraySchema<v.StringSchema<undefined>, undefined>, v.DescriptionAction<string[], "Sub-headers above the feature, outermost first.">]>;
            readonly link: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>, undefined>;
            readonly status: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.VariantSchema<"kind", [v.StrictObjectSchema<{
                readonly kind: v.PicklistSchema<["mandatory", "optional", "mature", "immature", "unspecified"], undefined>;
            }, undefined>, v.StrictObjectSchema<{
                readonly kind: v.LiteralSchema<"choice", undefined>;
                readonly group: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, string>]>;
            }, undefined>, v.StrictObjectSchema<{
                readonly kind: v.LiteralSchema<"condition", undefined>;
                readonly expression: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, string>]>;
            }, undefined>], undefined>, v.DescriptionAction<{
                kind: "immature" | "mandatory" | "mature" | "optional" | "unspecified";
            } | {
                kind: "choice";
                group: string;
            } | {
                kind: "condition";
                expression: string;
            }, "How much the feature is required of every target.">]>, undefined>;
            readonly api: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>, undefined>;
            readonly commands: v.ExactOptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>, undefined>, undefined>;
            readonly notes: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>, undefined>;
            readonly attributes: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [import("./record.ts").RecordSchema<string>, v.DescriptionAction<Record<string, string>, "Columns that are not targets, by header.">]>, undefined>;
            readonly support: v.SchemaWithPipe<readonly [import("./record.ts").RecordSchema<{
                level: "complete" | "missing" | "not-applicable" | "partial" | "unknown";
                text?: string;
                notes?: string[];
            }>, v.DescriptionAction<Record<string, {
                level: "complete" | "missing" | "not-applicable" | "partial" | "unknown";
                text?: string;
                notes?: string[];
            }>, "By target id, in the order of targets.">]>;
        }, undefined>, undefined>;
        readonly notes: v.ExactOptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, string>]>, undefined>, undefined>;
    }, undefined>, undefined>;
}, undefined>, v.TitleAction<{
    $schema?: string;
    schemaVersion: 1;
    matrices: {
        id: string;
        title: string;
        section: string[];
        principles?: {
            title: string;
            text: string;
        }[];
        targetLabel?: string;
        targets: {
            id: string;
            title: string;
            link?: string;
        }[];
        features: {
            id: string;
            title: string;
            group: string[];
            link?: string;
            status?: {
                kind: "immature" | "mandatory" | "mature" | "optional" | "unspecified";
            } | {
                kind: "choice";
                group: string;
            } | {
                kind: "condition";
                expression: string;
            };
            api?: string;
            commands?: string[];
            notes?: string;
            attributes?: Record<string, string>;
            support: Record<string, {
                level: "complete" | "missing" | "not-applicable" | "partial" | "unknown";
                text?: string;
                notes?: string[];
            }>;
        }[];
        notes?: string[];
    }[];
}, "Feature support matrices">]>;
export type Cell = v.InferOutput<typeof CellSchema>;
export type Target = v.InferOutput<typeof TargetSchema>;
export type Feature = v.InferOutput<typeof FeatureSchema>;
export type Matrix = v.InferOutput<typeof MatrixSchema>;
export type MatrixDocument = v.InferOutput<typeof MatrixDocumentSchema>;
