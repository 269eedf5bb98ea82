// What tests have shown of a cell, on the page: whether they pass, with a link to the proof.
import { verdictOf } from '../../model/evidence.ts';
import type { Cell } from '../../model/schema.ts';
import { escapeMarkup, safeLink } from '../markup.ts';

/** Tests that are named of one cell. */
const SHOWN = 5;

/** Whether tests pass, with their names to point at; empty where none has run. */
export function evidenceMark({ evidence = [] }: Partial<Cell> = {}): string {
  const verdict = verdictOf(evidence);
  if (verdict === undefined) return '';
  const named = evidence.filter(({ result }) => result === verdict);
  const names = named.slice(0, SHOWN).map(({ test, source }) => `${test} (${source})`);
  const more = named.length > SHOWN ? ` and ${named.length - SHOWN} more` : '';
  const words = verdict === 'passed' ? 'tests pass' : 'test fails';
  const [url] = named.flatMap(({ link = '' }) => safeLink(link) ?? []);
  const shown = url === undefined ? words : `<a href="${escapeMarkup(url)}">${words}</a>`;
  return ` <small title="${escapeMarkup(`${names.join(', ')}${more}`)}">${shown}</small>`;
}
