import type { InBoth, TicketEntry } from '../../../api/types.ts';

type Detail = TicketEntry['detail'];

/** A file that came with an entry. */
export interface EntryFile {
  id: string;
  name: string;
  type: string;
  size: number | null;
}

/** What a customer or another system attached. Pure. */
export function fileIn({ attachmentId: id, name, type, size }: Detail): EntryFile | null {
  if (typeof id !== 'string' || typeof name !== 'string') return null;
  return { id, name, type: typeof type === 'string' ? type : '', size: typeof size === 'number' ? size : null };
}

export const isByCustomer = ({ by }: Detail) => by === 'customer';

/** The other system that did it, or whoever it named. Pure. */
export function otherIn({ author, by }: Detail): string | null {
  const name = author ?? by;
  return typeof name === 'string' && name !== '' && name !== 'customer' ? name : null;
}

const spoken = ['question', 'answer', 'reason', 'note', 'result', 'reply', 'words', 'summary', 'text', 'remark'];

/** What somebody said with it, and to which team it went; not the summary that stands above. Pure. */
export function saidIn(detail: Detail, both: (text: InBoth) => string, summary: string): string[] {
  const { team } = detail;
  const to = isInBoth(team) ? [both(team)] : [];
  const said = spoken.flatMap((name) => {
    const value = detail[name];
    // Codes of reasons are for clocks, not for readers.
    return typeof value === 'string' && value !== '' && value !== summary && !/^[a-z][a-z-]*$/u.test(value)
      ? [value]
      : [];
  });
  return [...new Set([...to, ...said])];
}

function isInBoth(value: unknown): value is InBoth {
  return typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;
}
