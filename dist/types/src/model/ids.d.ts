/**
 * A title as an id, much as GitHub makes anchors: lower case, every run of what is neither letter, mark nor
 * digit to one `-`, letters of all scripts kept. `fallback` where nothing is left (`?`, `+`).
 */
export declare function slugOf(title: string, fallback: string): string;
/** Gives each wanted id once: `a`, `a-2`, `a-3`; linear also where thousands want the same. */
export declare class IdAllocator {
    #private;
    constructor(taken?: Iterable<string>);
    /** Takes `wanted`, or the first free of `wanted-2`, `wanted-3`, … */
    take(wanted: string): string;
}
interface Named {
    readonly key: string;
    readonly id?: string;
    readonly title: string;
}
/**
 * Ids by key, in the order of `items`. What has an id of its own keeps it, wherever it stands; the others get
 * the slug of their title. Of two with the same id, the first keeps it.
 */
export declare function assignIds(items: readonly Named[], fallback: string): ReadonlyMap<string, string>;
export {};
