export declare const STYLE: string;
export declare const SCRIPT: string;
