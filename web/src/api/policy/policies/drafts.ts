import { centre, take } from '../../client.ts';
import type { Draft } from '../../types.ts';

/** The content of a draft: saved by itself while it is typed, brought in from files. */

export interface Saved {
  readonly revision: number;
  readonly savedAt: string;
}

/** Throws `draft-changed` where somebody else saved since `revision`. */
export function saveContent(id: string, revision: number, dmn: string): Promise<Saved> {
  return take(centre.PUT('/api/policy-drafts/{id}/content', { params: { path: { id } }, body: { revision, dmn } }));
}

/** Puts a DMN file of any version read in the place of the content. */
export function importContent(id: string, revision: number, dmn: string): Promise<Saved> {
  return take(centre.PUT('/api/policy-drafts/{id}/import', { params: { path: { id } }, body: { revision, dmn } }));
}

export function readDraft(id: string): Promise<Draft> {
  return take(centre.GET('/api/policy-drafts/{id}', { params: { path: { id } } }));
}

/** Rule ids. */
export interface TableImported {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A table of the draft as an Excel file, in the words of the editor. */
export async function exportTable(id: string, table: string, language: 'zh' | 'en'): Promise<Blob> {
  const params = { path: { id, table }, query: { language } };
  return take(centre.GET('/api/policy-drafts/{id}/tables/{table}/excel', { params, parseAs: 'blob' }));
}

/** Puts the rules of an Excel file in the place of a table's; rules keep their ids. */
export function importTable(id: string, table: string, revision: number, file: File): Promise<TableImported> {
  const params = { path: { id, table }, query: { revision } };
  return take(
    centre.PUT('/api/policy-drafts/{id}/tables/{table}/excel', {
      params,
      body: file,
      bodySerializer: (sent) => sent,
      headers: { 'content-type': EXCEL },
    }),
  );
}
