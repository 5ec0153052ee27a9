import { useState } from 'react';
import {
  type NoticeContent,
  type NoticeDetail,
  useCorrectNotice,
  usePublishNotice,
  useWriteNotice,
} from '../../api/foundation/notices.ts';
import { useOnce } from '../../ui/use-once.ts';

interface Then {
  /** What was typed is forgotten once it came through. */
  sentOnce: (came: Promise<boolean>) => void;
  done: (id: string) => void;
}

/**
 * Sends what was written: as a draft, published, or as a correction. What is published is kept as a draft first; where its
 * publishing is refused, the next try goes on from there.
 */
export function useSendNotice(notice: NoticeDetail | null, { sentOnce, done }: Then) {
  const [saved, setSaved] = useState<NoticeDetail | null>(null);
  const write = useWriteNotice();
  const publish = usePublishNotice();
  const correct = useCorrectNotice();
  const once = useOnce();
  const latest = saved && saved.revision > (notice?.revision ?? 0) ? saved : notice;
  const [doing, setDoing] = useState<'save' | 'publish' | null>(null);

  const keep = async (key: string, content: NoticeContent) => {
    const kept = await write.mutateAsync({ id: latest?.id ?? key, revision: latest?.revision ?? 0, content });
    setSaved(kept);
    return kept;
  };
  const sendOut = async (key: string, content: NoticeContent, asksAnew: boolean) => {
    if (latest && latest.phase !== 'draft')
      return correct.mutateAsync({ id: latest.id, revision: latest.revision, content, asksAnew });
    const { id, revision } = await keep(key, content);
    return publish.mutateAsync({ id, revision });
  };
  const run = (what: 'save' | 'publish', wanted: unknown, send: (key: string) => Promise<NoticeDetail>) => {
    setDoing(what);
    const settle = () => setDoing(null);
    sentOnce(
      once(wanted, send, {
        onSuccess: ({ id }) => {
          settle();
          done(id);
        },
        onError: settle,
      }),
    );
  };
  return {
    doing,
    error: correct.error ?? publish.error ?? write.error,
    save: (content: NoticeContent) => run('save', ['save', content], (key) => keep(key, content)),
    publish: (content: NoticeContent, asksAnew: boolean) =>
      run('publish', ['publish', content, asksAnew], (key) => sendOut(key, content, asksAnew)),
  };
}
