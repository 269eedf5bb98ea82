// The program of Asciidoctor as the text of a script. The bundles put the same program in its place, made small.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** A script that sets `asciidoctor` to what the module exports. */
export function asciidoctorProgram(): string {
  const entry = createRequire(import.meta.url).resolve('@asciidoctor/core');
  const module = readFileSync(join(entry, '../../browser/index.js'), 'utf8');
  return module
    .replaceAll('import.meta.url', 'undefined')
    .replace(/^export \{.*\};?$/m, 'globalThis.asciidoctor = { Document, LoggerManager, load };');
}
