// Elements of HTML that a page has to close: those within a line, and those that fold away what they hold.
const NAMES =
  'a|b|big|code|del|details|em|font|i|ins|kbd|mark|s|samp|small|strike|strong|sub|summary|sup|tt|u';
const NAME = new RegExp(`^(?:${NAMES})$`, 'u');
const TAG = new RegExp(`<(?:${NAMES})[\\s>]`, 'iu');

/** Whether an element has to be closed; its name in lower case. */
export const isClosed = (name: string): boolean => NAME.test(name);

/** Whether a text may open such an element. */
export const opensElements = (text: string): boolean => TAG.test(text);
