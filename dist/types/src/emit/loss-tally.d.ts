/** Gathers what gets lost in one matrix. */
export declare class LossTally {
    #private;
    constructor(matrix: string);
    /** `what` reads after a number: "cells lose their notes"; `where` names the place. */
    add(what: string, where: string): void;
    /** In order of first appearance. */
    sentences(): readonly string[];
}
