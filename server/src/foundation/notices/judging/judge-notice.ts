import type { RefusalDetail } from '../../../platform/refusal.ts';
import type { NoticeContent } from '../notice/contract.ts';

/** A fault and a campaign are over some day: their end is never left open. */
const endsSurely: ReadonlySet<NoticeContent['kind']> = new Set(['fault', 'campaign']);

type Judged = Pick<NoticeContent, 'kind' | 'title' | 'text' | 'from' | 'until' | 'openEnded'>;

/** What hinders its publishing, by field; empty: nothing. Pure. */
export function judgeNotice(content: Judged, now: Date): RefusalDetail[] {
  const { title, text } = content;
  return [
    ...(title.zh.trim() === '' ? [fault('title', 'missing')] : []),
    ...(text.zh.trim() === '' ? [fault('text', 'missing')] : []),
    ...judgeUntil(content, now),
  ];
}

function judgeUntil({ kind, from, until, openEnded }: Judged, now: Date): RefusalDetail[] {
  if (until === null && (!openEnded || endsSurely.has(kind))) return [fault('until', 'missing')];
  if (until === null) return [];
  if (openEnded) return [fault('until', 'both')];
  const begins = from === null ? now : new Date(from);
  if (new Date(until) <= now) return [fault('until', 'past')];
  return new Date(until) <= begins ? [fault('until', 'before-from')] : [];
}

function fault(field: string, code: string): RefusalDetail {
  return { field, message: code, code };
}
