// What the page asks the worker, and what comes back.
import type { ExplainedBlock, Finding, Format, Level, OutputFormat, Preset, Status } from '../src/index.ts';

/** What is read. */
export interface Input {
  readonly text: string;
  /** Its file; the format goes by it. */
  readonly name: string;
  /** Absent: as the name says, or else as the text looks. */
  readonly format?: Format;
  /** The text of `supportmatrix.yaml`; empty for none. */
  readonly config: string;
  readonly preset: Preset;
}

export type Question = { readonly id: number; readonly input: Input } & (
  | {
      readonly kind: 'read';
      /** Absent: nobody looks at it. */
      readonly output?: OutputFormat;
    }
  | {
      readonly kind: 'fix';
      /** Places in the list of findings; absent: all safe fixes. */
      readonly findings?: readonly number[];
    }
);

/** A stretch of the text, by offsets. */
export type Span = readonly [from: number, to: number];

export interface ReadCell {
  readonly level?: Level;
  readonly text?: string;
  readonly notes: readonly string[];
  /** Where it is said, the place that counts first. */
  readonly spans: readonly Span[];
}

export interface ReadFeature {
  readonly title: string;
  readonly group: string;
  readonly status?: Status['kind'];
  readonly cells: readonly ReadCell[];
}

export interface ReadMatrix {
  readonly title: string;
  readonly targetLabel: string;
  readonly targets: readonly string[];
  readonly features: readonly ReadFeature[];
}

/** A symbol or word that gave a level. */
export type LevelSpan = readonly [from: number, to: number, level: Level];

export type Output =
  | { readonly ok: true; readonly text: string; readonly losses: readonly string[] }
  | { readonly ok: false; readonly reason: string };

export interface Reading {
  readonly format: Format;
  readonly findings: readonly Finding[];
  readonly matrices: readonly ReadMatrix[];
  readonly blocks: readonly ExplainedBlock[];
  readonly levels: readonly LevelSpan[];
  readonly output?: Output;
}

export interface Fixed {
  readonly text: string;
  readonly applied: number;
  readonly skipped: readonly string[];
}

export type Answer = { readonly id: number } & (
  | { readonly kind: 'reading'; readonly reading: Reading }
  | { readonly kind: 'fixed'; readonly fixed: Fixed }
  /** What is wrong with the configuration. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** A part of the program that is to be loaded first. */
  | { readonly kind: 'missing'; readonly part: string }
);
