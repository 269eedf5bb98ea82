// Small documents that the tests of the command line share.

/** A matrix that agrees with itself. */
export const CLEAN = `# Support

## Summary

| Feature | Status | Alpha | Beta |
| --- | --- | --- | --- |
| Snapshots | optional | ✔ | ✖ |
| Migration | optional | ✖ | ✔ |

## Details

- **Snapshots**
  - **Status: optional.**
  - **Driver Support:**
    - **Alpha:** complete
    - **Beta:** missing
- **Migration**
  - **Status: optional.**
  - **Driver Support:**
    - **Alpha:** missing
    - **Beta:** complete
`;

/** The same, but the details of Snapshots say that Beta has them. */
export const CONTRADICTING = CLEAN.replace('**Beta:** missing', '**Beta:** complete');

/** A doubt, no contradiction: Beta is partial, and no note says why. */
export const DOUBTFUL = CLEAN.replace('| ✔ | ✖ |', '| ✔ | ✔ |').replace(
  '**Beta:** missing',
  '**Beta:** partial',
);

export const PROSE = '# Read me\n\nNothing is compared here.\n';
