// Every number that the reading of details is decided by.

/** What makes the lines of an entry lines of support; they are where the sum is over 0. */
export const LINES_WEIGHTS = {
  always: -1,
  levels: 2,
  statusBeside: 6,
  supportLabels: 2.5,
  parameterNames: -3,
  valueNames: -3,
  sameNames: -3,
} as const;

/** What makes a section an entry; it is one where the sum is over 0. */
export const ENTRY_WEIGHTS = {
  always: -2.2,
  lines: 2,
  supportLabel: 1,
  status: 1,
  commands: 1,
  named: 1,
  inDetails: 1.3,
  siblings: 1.5,
} as const;

/** The share of the items of a list that must have lines of support for the list to be one of entries. */
export const LEAST_ENTRIES = 0.5;

/** What a group of entries may be; `other` is none of them. */
export const GROUP_KINDS = ['details', 'parameters', 'prose', 'other'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

/** What each clue adds to each kind. The kind with the largest sum is the reading. */
export const GROUP_WEIGHTS = {
  always: { details: -2.9, other: 0.01 },
  levels: { details: 1.5 },
  unexplained: { details: -1.5 },
  supportLabels: { details: 3 },
  status: { details: 3 },
  namesRecur: { details: 3 },
  tableNames: { details: 5.5 },
  summaryText: { details: 8 },
  nothingPositive: { details: -4 },
  parameterNames: { details: -6, parameters: 4 },
  valueNames: { details: -6, parameters: 4 },
  sentences: { details: -6, prose: 4 },
} as const satisfies Readonly<Record<string, Partial<Record<GroupKind, number>>>>;
