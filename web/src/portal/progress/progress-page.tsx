import { useTranslation } from 'react-i18next';
import { centre, settle, take } from '../../api/client.ts';
import { spokenDateTime } from '../../i18n/format.ts';
import { pick } from '../../i18n/language.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { dropAllInTab } from '../../ui/kept/kept.ts';
import { type Progress, useAsked } from '../parts/ask.ts';
import { BEGINNING } from '../parts/kept.ts';
import { Await, Heading } from '../parts/page-parts.tsx';
import { go } from '../parts/place.ts';
import { HomeLink } from '../parts/home-link.tsx';
import { formatExpected } from '../parts/words.ts';
import { AddSomething } from './add-something.tsx';
import { AnswerQuestion } from './answer-question.tsx';
import { AnswerReply } from './answer-reply.tsx';
import type { Following } from './following.ts';
import { Files, Given, History } from './history.tsx';
import { OpenProgress } from './open-progress.tsx';
import { StepsPicture } from './steps-picture.tsx';

const askProgress = () => take(centre.GET('/api/portal/progress'));

export function ProgressPage({ onLeft }: { onLeft: () => void }) {
  const asked = useAsked(askProgress);
  if (asked.refusal?.code === 'progress-not-open') return <OpenProgress opened={reopen(asked)} />;
  return (
    <Await asked={asked}>{(progress) => <Opened progress={progress} changed={asked.put} onLeft={onLeft} />}</Await>
  );
}

/** What was opened takes the place of the refusal. */
const reopen = (asked: ReturnType<typeof useAsked<Progress>>) => (progress: Progress) => {
  asked.put(progress);
  asked.again();
};

function Opened({ progress, changed, onLeft }: Following & { onLeft: () => void }) {
  const { t } = useTranslation('portal');
  const language = useLanguage();
  return (
    <>
      <Heading>{t('progress.title', { kind: pick(progress.kind, language), number: progress.number })}</Heading>
      <p className="hint">
        {pick(progress.category, language)} ·{' '}
        {t('progress.raised', { at: spokenDateTime(progress.raisedAt, language) })}
      </p>
      <section aria-labelledby="now">
        <h2 id="now">{t('progress.now')}</h2>
        <p className="standing" role="status">
          {t(`progress.standing.${progress.standing}`)}
        </p>
        <StepsPicture steps={progress.steps} />
        <WhenExpected progress={progress} />
      </section>
      <AnswerQuestion progress={progress} changed={changed} />
      <AnswerReply progress={progress} changed={changed} />
      <AddSomething progress={progress} changed={changed} />
      <Files progress={progress} />
      <History progress={progress} />
      <Given progress={progress} />
      <Ways changed={changed} onLeft={onLeft} />
    </>
  );
}

function WhenExpected({ progress: { expected } }: { progress: Progress }) {
  const { t } = useTranslation('portal');
  const language = useLanguage();
  if (!expected) return null;
  const due = expected.dueAt ? spokenDateTime(expected.dueAt, language) : '';
  if (expected.late) return <p className="late">{t('expected.late', { due })}</p>;
  return formatExpected(t, expected, language).map((sentence) => <p key={sentence}>{sentence}</p>);
}

function Ways({ changed, onLeft }: Omit<Following, 'progress'> & { onLeft: () => void }) {
  const { t } = useTranslation('portal');
  const leave = async () => {
    await settle(centre.DELETE('/api/portal/progress')).catch(() => undefined);
    dropAllInTab(BEGINNING);
    onLeft();
    go('', { replace: true });
  };
  return (
    <div className="row ways">
      <button type="button" onClick={() => void askProgress().then(changed, () => window.location.reload())}>
        {t('progress.refresh')}
      </button>
      <button type="button" onClick={() => void leave()}>
        {t('progress.leave')}
      </button>
      <HomeLink />
    </div>
  );
}
