// What tests have shown of a cell, on the page: a word in the table, and each test with its link in the notes.
import { verdictOf } from '../../model/evidence.ts';
import type { Cell } from '../../model/schema.ts';
import { escapeMarkup, inlineText, safeLink } from '../markup.ts';

/** Tests that are named of one cell. */
const SHOWN = 5;

const andMore = (all: number): string => (all > SHOWN ? ` and ${all - SHOWN} more` : '');

/** Whether tests pass, with their names to point at; empty where none has run. */
export function evidenceMark({ evidence = [] }: Partial<Cell> = {}): string {
  const verdict = verdictOf(evidence);
  if (verdict === undefined) return '';
  const named = evidence.filter(({ result }) => result === verdict);
  const names = named.slice(0, SHOWN).map(({ test, source }) => `${test} (${source})`);
  const title = escapeMarkup(`${names.join(', ')}${andMore(named.length)}`);
  return ` <small title="${title}">${verdict === 'passed' ? 'tests pass' : 'test fails'}</small>`;
}

/** The tests of a cell with their results and links. */
export function evidenceNote(evidence: NonNullable<Cell['evidence']>): string {
  const tests = evidence.slice(0, SHOWN).map(({ test, result, link, source }) => {
    const url = link === undefined ? undefined : safeLink(link);
    const name = inlineText(test === '' ? source : test);
    return `${url === undefined ? name : `<a href="${escapeMarkup(url)}">${name}</a>`} ${result}`;
  });
  return `<p>Tests: ${tests.join(', ')}${andMore(evidence.length)}</p>`;
}
