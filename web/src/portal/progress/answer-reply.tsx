import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { centre, take } from '../../api/client.ts';
import { Refused } from '../parts/page-parts.tsx';
import type { Following } from './following.ts';
import { useSending } from './use-sending.ts';
import { WordsBox } from './words-box.tsx';

/** The reply, and whether the customer is content with it. */
export function AnswerReply({ progress, changed }: Following) {
  const { t } = useTranslation('portal');
  const { reply, satisfied, may } = progress;
  if (reply === null) {
    return satisfied === false ? <p className="note">{t('progress.tookNotContent')}</p> : null;
  }
  return (
    <section className="wanted" aria-labelledby="reply">
      <h2 id="reply">{t('progress.reply')}</h2>
      <blockquote>{reply}</blockquote>
      {may.judge && <Judge progress={progress} changed={changed} />}
      {satisfied === true && <p>{t('progress.tookContent')}</p>}
    </section>
  );
}

function Judge({ progress, changed }: Following) {
  const { t } = useTranslation('portal');
  const [asking, setAsking] = useState(false);
  const { version } = progress;
  const judge = (body: { key: string; satisfied: boolean; words?: string }) =>
    take(centre.POST('/api/portal/progress/satisfaction', { body: { ...body, version } }));
  const { say, busy, refusal } = useSending();
  const takeAsSettled = () => say(version, async (key) => changed(await judge({ key, satisfied: true })));
  if (asking) {
    return (
      <WordsBox
        label={t('progress.why')}
        action={t('progress.sendWhy')}
        kept="why"
        tell={(key, words) => judge({ key, satisfied: false, words })}
        told={changed}
        main
      >
        <button type="button" onClick={() => setAsking(false)}>
          {t('progress.neverMind')}
        </button>
      </WordsBox>
    );
  }
  return (
    <div role="group" aria-labelledby="judge">
      <p id="judge">
        <strong>{t('progress.judge')}</strong>
      </p>
      {refusal && <Refused refusal={refusal} />}
      <div className="row">
        <button type="button" onClick={() => setAsking(true)}>
          {t('progress.notContent')}
        </button>
        <button type="button" className="main" aria-disabled={busy} onClick={takeAsSettled}>
          {t('progress.content')}
        </button>
      </div>
    </div>
  );
}
