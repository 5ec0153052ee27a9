import type { Work } from '../../platform/work.ts';
import { type WrittenTicket, writeHistory } from '../tickets/index.ts';

interface Parent {
  id: string;
  number: string;
}

/** A locked ticket goes under a parent; its history says which. That it may has been judged. */
export async function attachChild(
  work: Work,
  by: string | null,
  child: WrittenTicket,
  { id: parentId, number }: Parent,
  how: string,
): Promise<void> {
  await writeHistory(work, child, { kind: 'attached', by, change: { parentId }, detail: { parentId, number, how } });
}

/** It goes on by itself, with the reason on its history; who detaches it sends it to a team. */
export async function detachChild(
  work: Work,
  by: string | null,
  child: WrittenTicket,
  { id: parentId, number }: Parent,
  reason: string,
): Promise<void> {
  const detail = { parentId, number, reason };
  await writeHistory(work, child, { kind: 'detached', by, change: { parentId: null }, detail });
}
