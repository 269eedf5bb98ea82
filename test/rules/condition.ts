// A file with a condition, for the tests of the rules about them.

/** A feature required where `expression` holds; levels of the one it hangs on, then its own, for two targets. */
export function conditional(expression: string, on: readonly string[], own: readonly string[]): string {
  const cells = (levels: readonly string[]): string =>
    levels.map((level, at) => `driver.${['alpha', 'beta'][at]}=${level}\n`).join('');
  return `[driver.alpha]
[driver.beta]
[operation.disk]
title=Disk
${cells(on)}[operation.iscsi]
title=iSCSI
status=condition(${expression})
${cells(own)}`;
}
