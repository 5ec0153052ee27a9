import type { SheetPlace } from '../../../platform/excel/file-refused.ts';
import type { SheetFault } from './sheet-refused.ts';
import type { SheetLanguage } from './words/name-columns.ts';

/** What the thread is given. */
export type ExcelJob =
  | { readonly kind: 'write'; readonly dmn: string; readonly table: string; readonly language: SheetLanguage }
  | { readonly kind: 'read'; readonly dmn: string; readonly table: string; readonly file: Uint8Array };

/** A draft with the rules of a file from Excel; ids of rules. */
export interface ReadTable {
  readonly dmn: string;
  readonly added: string[];
  readonly changed: string[];
  readonly removed: string[];
  readonly reordered: boolean;
}

/** What it answers. `failed` tells of a fault of ours. */
export type ExcelReply =
  | { readonly kind: 'written'; readonly file: Uint8Array }
  | { readonly kind: 'read'; readonly read: ReadTable }
  | { readonly kind: 'refused'; readonly fault: SheetFault; readonly places: readonly SheetPlace[] }
  | { readonly kind: 'failed'; readonly message: string };
