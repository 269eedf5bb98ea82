// What a matrix is called where the document does not name it: an INI file leaves that to the page around it.

const UNTITLED = 'Feature support matrix';

/** The title to show of a matrix. */
export const shownTitle = ({ title }: { readonly title: string }): string =>
  title.trim() === '' ? UNTITLED : title;
