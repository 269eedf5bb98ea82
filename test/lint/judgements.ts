// Rules that judge what a matrix says rather than whether it contradicts itself: off where faults are counted.
export const NO_JUDGEMENTS = {
  'empty-target': 'off',
  'paired-feature-mismatch': 'off',
  promotable: 'off',
  'title-style': 'off',
  'unknown-budget': 'off',
  'unsupported-everywhere': 'off',
} as const;
