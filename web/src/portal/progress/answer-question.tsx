import { useTranslation } from 'react-i18next';
import { centre, take } from '../../api/client.ts';
import type { Following } from './following.ts';
import { WordsBox } from './words-box.tsx';

/** What the centre wants to know before it can go on. */
export function AnswerQuestion({ progress, changed }: Following) {
  const { t } = useTranslation('portal');
  if (!progress.may.answer) return null;
  const tell = (key: string, answer: string) =>
    take(centre.POST('/api/portal/progress/answer', { body: { key, version: progress.version, answer } }));
  return (
    <section className="wanted" aria-labelledby="asked">
      <h2 id="asked">{t('progress.asked')}</h2>
      {progress.question && <blockquote>{progress.question}</blockquote>}
      <WordsBox
        label={t('progress.answer')}
        action={t('progress.sendAnswer')}
        kept="answer"
        tell={tell}
        told={changed}
        main
      />
    </section>
  );
}
