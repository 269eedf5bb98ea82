// What is wrong in a configuration, as one line.
import type { ConfigError } from './explain-issue.ts';

/** `path:line:column: message`, as compilers write it and editors follow it. */
export function errorLine({ path, line, column, message }: ConfigError): string {
  if (path === undefined) return message;
  return line === undefined ? `${path}: ${message}` : `${path}:${line}:${column ?? 1}: ${message}`;
}
