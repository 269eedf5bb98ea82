// The documents that are measured, made from their size alone.

export interface Size {
  readonly features: number;
  readonly targets: number;
  /** A section a feature, with the same facts in words. */
  readonly details: boolean;
}

function isComplete(feature: number, target: number): boolean {
  return (feature + target) % 3 !== 0;
}

/** A support matrix in Markdown that contradicts itself nowhere. */
export function matrixOf({ features, targets, details }: Size): string {
  const names = Array.from({ length: targets }, (_, index) => `Driver ${index}`);
  const rows = Array.from({ length: features }, (_, feature) => {
    const cells = names.map((_name, target) => (isComplete(feature, target) ? '✔' : '✖'));
    return `| Feature number ${feature} | ${cells.join(' | ')} |`;
  });
  const sections = Array.from({ length: details ? features : 0 }, (_, feature) => {
    const support = names.map(
      (name, target) => `- **${name}:** ${isComplete(feature, target) ? 'complete' : 'missing'}`,
    );
    return `### Feature number ${feature}\n\n**Status:** optional.\n\n**Driver Support:**\n\n${support.join('\n')}\n`;
  });
  const head = `| Feature | ${names.join(' | ')} |\n|${' --- |'.repeat(targets + 1)}`;
  const tail = details ? `\n## Details\n\n${sections.join('\n')}` : '';
  return `# Support matrix\n\n## Summary\n\n${head}\n${rows.join('\n')}\n${tail}`;
}
