import { centre, take } from '../../api/client.ts';
import { type RefusalError } from '../../api/refusal.ts';
import { asRefusal, type FormSent, sendFile } from '../parts/ask.ts';
import { newKey } from '../../api/doors/portal/new-key.ts';
import type { Draft } from './draft.ts';
import { withProof } from './solve-proof.ts';

export interface Sent extends FormSent {
  /** Files that were not taken, by why. */
  refused: { name: string; code: string }[];
}

/** The form first, and with its number safe, the files one by one. @throws RefusalError where the form was not taken */
export async function sendDraft(
  draft: Draft,
  files: readonly File[],
  reportShare: (file: string, share: number) => void,
): Promise<Sent> {
  const { category = '', phone = '', city = '' } = draft.answers;
  const form = { key: draft.key, kind: draft.kind, category, phone, city, form: formOf(draft) };
  const sent = await withProof((proof) => take(centre.POST('/api/portal/forms', { body: { ...form, proof } })));
  const refused: Sent['refused'] = [];
  for (const file of files) {
    const refusal = await sendFile(file, newKey(16), (share) => reportShare(file.name, share)).then(
      () => null,
      asRefusal,
    );
    if (refusal) refused.push({ name: file.name, code: refusal.code });
  }
  return { ...sent, refused };
}

function formOf({ answers }: Draft): Record<string, string> {
  const own = Object.entries(answers).filter(([id, value]) => id.startsWith('form.') && value.trim() !== '');
  return Object.fromEntries(own.map(([id, value]) => [id.slice('form.'.length), value.trim()]));
}

/** The steps that the server would not take, by their ids. */
export function stepsOf(refusal: RefusalError): string[] {
  const own = ['category', 'phone', 'city'];
  return refusal.details.map(({ field }) => (own.includes(field) ? field : `form.${field.replace(/^form\./u, '')}`));
}
