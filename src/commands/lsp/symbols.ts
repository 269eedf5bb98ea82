// The outline of a document: its matrices, their groups, their features.
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import { counted } from '../../counted.ts';
import type { FeatureClaim } from '../../extract/claims.ts';
import type { MatrixDocument } from '../../lint/document.ts';
import type { FeatureView, MatrixView } from '../../lint/view.ts';
import { around } from '../../position.ts';
import { lspRange } from './places.ts';
import { spotsOf } from './spots.ts';

export function symbolsOf(document: MatrixDocument): DocumentSymbol[] {
  return spotsOf(document)
    .matrices.filter(({ claims }) => claims.origin === undefined)
    .map(matrixSymbol);
}

function matrixSymbol({ claims, features, targets }: MatrixView): DocumentSymbol {
  const children: DocumentSymbol[] = [];
  const groups = new Map<string, DocumentSymbol[]>();
  for (const feature of features.values()) {
    const [claim] = feature.claims;
    if (claim === undefined) continue;
    let [list, path] = [children, ''];
    for (const name of claim.group) {
      path = JSON.stringify([path, name]);
      const known = groups.get(path);
      if (known === undefined) list.push(groupSymbol(name, claim));
      const own = known ?? list.at(-1)?.children ?? [];
      groups.set(path, own);
      list = own;
    }
    list.push(featureSymbol(feature, claim));
  }
  for (const one of children) widen(one);
  const ranges = [claims.range, claims.table?.range, claims.details?.range].filter(
    (one) => one !== undefined,
  );
  return {
    name: nameOf(claims.title, 'Matrix'),
    detail: `${counted(features.size, 'feature')}, ${counted(targets.size, 'target')}`,
    kind: SymbolKind.Namespace,
    range: lspRange(around(claims.range, [...ranges, ...claims.features.map(({ block }) => block)])),
    selectionRange: lspRange(claims.range),
    children,
  };
}

const nameOf = (title: string, otherwise: string): string => (title.trim() === '' ? otherwise : title);

function groupSymbol(name: string, { block, range }: FeatureClaim): DocumentSymbol {
  // A group begins with its first feature; where its own name stands is not kept.
  const [whole, selectionRange] = [lspRange(block), lspRange(range)];
  return {
    name: nameOf(name, 'Group'),
    kind: SymbolKind.Package,
    range: whole,
    selectionRange,
    children: [],
  };
}

/** Groups reach to the end of their last feature. */
function widen(symbol: DocumentSymbol): void {
  for (const child of symbol.children ?? []) widen(child);
  const last = symbol.children?.at(-1)?.range.end;
  if (last && last.line >= symbol.range.end.line) symbol.range = { start: symbol.range.start, end: last };
}

function featureSymbol({ title, statuses }: FeatureView, { block, range }: FeatureClaim): DocumentSymbol {
  return {
    name: nameOf(title, 'Feature'),
    ...(statuses[0] !== undefined && { detail: statuses[0].text }),
    kind: SymbolKind.Field,
    range: lspRange(around(range, [block])),
    selectionRange: lspRange(range),
  };
}
