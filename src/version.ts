// The version, as `--version` prints it; a test holds it to package.json, so that nothing is read to know it.
export const VERSION = '0.1.0';
