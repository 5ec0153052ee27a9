import { newKey } from '../../api/doors/portal/new-key.ts';
import { ask, Refused, type Wire } from '../wire/ask.ts';
import type { ChatBegun } from '../wire/shapes.ts';
import { withProof } from '../wire/with-proof.ts';
import { keptSecret } from './kept-visitor.ts';

interface Beginning {
  language: 'zh' | 'en';
  answers: Record<string, string>;
}

/** Begun again after a broken line or a reload it is the same chat. @throws Refused */
export async function beginChat(wire: Wire, beginning: Beginning): Promise<ChatBegun> {
  const secret = keptSecret(wire.site);
  const key = secret.find() ?? newKey(33);
  secret.put(key);
  try {
    const begun = await withProof(wire, (proof) =>
      ask<ChatBegun>(wire, 'chats', { body: { ...beginning, key, proof } }),
    );
    secret.drop();
    return begun;
  } catch (error) {
    // Said otherwise by now, under a key that was taken: the next try is another intention.
    if (error instanceof Refused && error.code === 'key-used') secret.drop();
    throw error;
  }
}
