// The words for what the reading of a table was decided by.
import type { ClueId } from './clues.ts';
import type { Kind } from './weights.ts';

/** What a table is, after "it reads as". */
export const KIND_TEXTS: Readonly<Record<Kind, string>> = {
  matrix: 'a support matrix',
  legend: 'a legend',
  parameters: 'a list of parameters',
  permissions: 'a list of permissions',
  decision: 'a decision table',
  plan: 'a plan of work',
  prices: 'a price list',
  rules: 'a list of rules',
  other: 'something else',
};

/** What each clue says of a table, as a clause. */
export const CLUE_TEXTS: Readonly<Record<ClueId, string>> = {
  always: 'every table needs evidence',
  answers: 'its cells read as support levels',
  symbols: 'its levels are symbols',
  columns: 'several columns hold levels',
  supportWords: 'a heading speaks of support',
  namingHeader: 'a header names features or targets',
  knownTargets: 'it names well-known targets',
  explained: 'a legend explains its symbols',
  sharedAxis: 'another matrix has the same names',
  answerHeader: 'a header asks what is supported',
  yesAndNo: 'some cells say yes and some say no',
  nothingPositive: 'no cell says that anything is supported',
  loneColumn: 'only one column holds levels, and nothing around it speaks of support',
  loneRow: 'it has only one row',
  looseLetters: 'its one row holds nothing but letters',
  sameNames: 'its rows share their names',
  remarks: 'its other columns hold remarks',
  keptUp: 'it says which versions are kept up',
  valueRows: 'many of its rows hold remarks or values',
  versionRows: 'its rows are versions, not features',
  answersAsNames: 'its rows are named by answers, not by features or targets',
  outcome: 'its last column draws conclusions from the others',
  symbolsAsNames: 'its rows are named by symbols, not by features',
  sameHeaders: 'its columns of symbols have one name',
  levelHeaders: 'its columns are named after levels of support, not after targets',
  meanings: 'it explains words for levels of support',
  parameterColumns: 'its yes and no speak of parameters, not of support',
  parameterNames: 'its rows are parameters',
  codeNames: 'its rows are named by identifiers',
  accessLetters: 'its symbols are permissions to read and write',
  roleColumns: 'its columns are roles of people',
  permissionNames: 'it speaks of permissions',
  work: 'its rows are steps of work, not features',
  prices: 'its columns hold prices',
  ruleParts: 'its columns mark how rules can be used',
};
