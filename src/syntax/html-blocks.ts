// Elements of HTML that begin a block of Markdown wherever a line begins with one of their tags, as CommonMark has it.

const NAMES =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul';
const BLOCK = new RegExp(`^</?(?:${NAMES})(?:[ \\t>]|/>|$)`, 'i');
/** A tag of these, or of elements whose content is no Markdown. */
const NO_TEXT = new RegExp(`^</?(?:${NAMES}|script|pre|style|textarea)(?![\\w-])`, 'i');
/** A tag that does not fill its line. */
const TAG_AND_TEXT = /^<\/?[A-Za-z][A-Za-z0-9-]*(?: [A-Za-z_][\w.-]*="[^"<>\\]*")* ?\/?>[ \t]*\S/;

/** Whether a block of HTML begins with this line, which goes on up to a blank one. */
export const beginsHtmlBlock = (line: string): boolean => BLOCK.test(line);

/** Whether a line begins with a tag as text does. */
export const beginsWithInlineTag = (line: string): boolean => TAG_AND_TEXT.test(line) && !NO_TEXT.test(line);
