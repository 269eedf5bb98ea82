/** The level word that an icon's name stands for: `check-circle` is yes. Undefined where the name is no sign. */
export declare function iconWord(name: string): string | undefined;
/** The level word of an icon shortcode or template call that is all of `sign`, and what a substitution is called. */
export declare function signOfIcon(sign: string): string | undefined;
/** The level word of a picture's file: `/images/check.png` is yes. */
export declare function signOfPicture(url: string): string | undefined;
/** The level word of an element that draws an icon: `<Check />`, `<Icon name="close" />`, `<i class="fa fa-check">`. */
export declare function signOfElement(html: string): string | undefined;
