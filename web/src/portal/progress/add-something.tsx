import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { centre, take } from '../../api/client.ts';
import { type Progress, sendFile } from '../parts/ask.ts';
import { Refused } from '../parts/page-parts.tsx';
import { PickFiles } from '../parts/pick-files.tsx';
import { MOST_FILES } from '../../api/doors/portal/judge-file.ts';
import type { Following } from './following.ts';
import { useSending } from './use-sending.ts';
import { WordsBox } from './words-box.tsx';

/** While it is open: a remark, or a file. */
export function AddSomething({ progress, changed }: Following) {
  const { t } = useTranslation('portal');
  const [saved, setSaved] = useState(false);
  if (!progress.may.add) return null;
  const told = (next: Progress) => {
    setSaved(true);
    changed(next);
  };
  const tell = (key: string, words: string) =>
    take(centre.POST('/api/portal/progress/remarks', { body: { key, words } }));
  return (
    <section aria-labelledby="add">
      <h2 id="add">{t('progress.add')}</h2>
      <WordsBox label={t('progress.remark')} action={t('progress.sendRemark')} kept="remark" tell={tell} told={told} />
      {progress.attachmentsLeft > 0 && <AddFiles progress={progress} changed={told} />}
      <p role="status">{saved ? t('progress.saved') : ''}</p>
    </section>
  );
}

function AddFiles({ progress, changed }: Following) {
  const { t } = useTranslation('portal');
  const [told, setTold] = useState('');
  const { say, busy, refusal } = useSending();
  const sendAll = async (key: string, files: readonly File[]) => {
    for (const [index, file] of files.entries()) {
      const tell = (share: number) =>
        setTold(t('review.uploading', { name: file.name, percent: Math.round(share * 100) }));
      await sendFile(file, `${key}-${index}`, tell);
    }
  };
  // Of several some may have been taken before one was not.
  const showTaken = async () => {
    setTold('');
    changed(await take(centre.GET('/api/portal/progress')));
  };
  const add = (files: readonly File[]) => say(files.map(identify), (key) => sendAll(key, files).finally(showTaken));
  return (
    <>
      <h3>{t('progress.attach')}</h3>
      <p className="hint" id="pick-hint">
        {t('progress.attachHint', { count: progress.attachmentsLeft })}
      </p>
      <PickFiles others={MOST_FILES - progress.attachmentsLeft} busy={busy} take={add} />
      <p role="status">{told}</p>
      {refusal && <Refused refusal={refusal} />}
    </>
  );
}

/** The same file chosen again. */
const identify = ({ name, size, lastModified }: File) => ({ name, size, lastModified });
