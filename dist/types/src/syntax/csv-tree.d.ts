import type { Root } from 'mdast';
import type { CsvTable } from './csv.js';
/** A tree of headings and tables with the places of the CSV's fields. */
export declare function csvTree({ rows }: CsvTable, text: string): Root;
