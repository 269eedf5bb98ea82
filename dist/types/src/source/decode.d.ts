/** A text as it stood in a file, or why it is none; `offset` counts bytes from 0. */
export type Decoded = {
    readonly ok: true;
    readonly text: string;
    readonly bom: boolean;
} | {
    readonly ok: false;
    readonly message: string;
};
/** Decodes UTF-8 strictly: a byte that is none is an error, since guessing an encoding loses text in silence. */
export declare function decodeText(bytes: Uint8Array): Decoded;
