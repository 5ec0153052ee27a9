import { centre, take } from './client.ts';
import type { Draft } from './types.ts';

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
