// What is found, as editors show it: diagnostics, kept by the document that they come of and told by the file.
import { DiagnosticSeverity, type Diagnostic as LspDiagnostic } from 'vscode-languageserver';
import type { ConfigError } from '../../config/explain-issue.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import { lspRange } from './places.ts';

const SOURCE = 'supportmatrix';

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
} as const;

/** A finding in the file at `uri`; `uriOf` gives the address of the other files that it speaks of. */
export function lspDiagnostic(
  { range, severity, ruleId, url, message, related = [] }: Diagnostic,
  uri: string,
  uriOf: (path: string) => string,
): LspDiagnostic {
  const relatedInformation = related.map((place) => ({
    location: { uri: place.path === undefined ? uri : uriOf(place.path), range: lspRange(place.range) },
    message: place.message,
  }));
  return {
    range: lspRange(range),
    severity: SEVERITIES[severity],
    code: ruleId,
    ...(url !== undefined && { codeDescription: { href: url } }),
    source: SOURCE,
    message,
    ...(relatedInformation.length > 0 && { relatedInformation }),
  };
}

/** What is wrong in a configuration, from its place to the end of the word there. */
export function configDiagnostic({ line = 1, column = 1, message }: ConfigError): LspDiagnostic {
  const at = { line: line - 1, character: column - 1 };
  return {
    range: { start: at, end: at },
    severity: DiagnosticSeverity.Error,
    code: 'configuration',
    source: SOURCE,
    message,
  };
}

/** The findings of one origin, by the address of the file that they stand in. */
export type Findings = ReadonlyMap<string, readonly LspDiagnostic[]>;

/** All findings that the editor was told. Two documents may find the same in a third file, which is told once. */
export class Board {
  readonly #byOrigin = new Map<string, Findings>();

  /** Takes the findings of an origin in the place of its former ones; gives the files whose findings are others now. */
  put(origin: string, findings: Findings): readonly string[] {
    const files = new Set([...(this.#byOrigin.get(origin)?.keys() ?? []), ...findings.keys()]);
    this.#byOrigin.set(origin, findings);
    return [...files];
  }

  of(uri: string): LspDiagnostic[] {
    const [first = [], ...others] = [...this.#byOrigin.values()].flatMap((findings) => {
      const own = findings.get(uri);
      return own ? [own] : [];
    });
    if (others.length === 0) return [...first];
    return [...new Map([first, ...others].flat().map((one) => [JSON.stringify(one), one])).values()];
  }
}
