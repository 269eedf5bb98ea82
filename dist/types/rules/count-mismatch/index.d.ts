declare const _default: import("../../src/lint/rule.ts").Rule;
export default _default;
