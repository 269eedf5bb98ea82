// Colours for terminals: the few that reports use.

const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39],
} as const;

export type Paint = { readonly [Name in keyof typeof CODES]: (text: string) => string };

function painter(color: boolean, name: keyof typeof CODES): (text: string) => string {
  const [on, off] = CODES[name];
  return (text) => (color && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text);
}

/** Functions that wrap a text in its colour, or leave it alone. */
export function createPaint(color: boolean): Paint {
  return {
    bold: painter(color, 'bold'),
    dim: painter(color, 'dim'),
    underline: painter(color, 'underline'),
    red: painter(color, 'red'),
    green: painter(color, 'green'),
    yellow: painter(color, 'yellow'),
    blue: painter(color, 'blue'),
    cyan: painter(color, 'cyan'),
  };
}
