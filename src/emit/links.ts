// Which links lead somewhere, and which would run.

/** An address as browsers read it: they drop line breaks, and white space and controls around it. */
export function addressOf(link: string): string {
  return link
    .replace(/[\t\n\r]/g, '')
    .replace(/^[\0- ]+/, '')
    .trim();
}

/** Whether who follows the link would run what it says. */
export function runsProgram(link: string): boolean {
  return /^(?:javascript|vbscript|data):/i.test(addressOf(link));
}
