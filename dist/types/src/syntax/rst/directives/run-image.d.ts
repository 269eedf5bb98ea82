import { type DirectiveCall, type DirectiveResult } from './call.js';
export declare function runImage(call: DirectiveCall): DirectiveResult;
/** The first paragraph below the image is the caption, the rest the legend; an empty comment stands for no caption. */
export declare function runFigure(call: DirectiveCall): DirectiveResult;
