import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RefusalError } from '../../api/refusal.ts';
import { type Language, pick } from '../../i18n/language.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { asRefusal } from '../parts/ask.ts';
import { Heading, Refused } from '../parts/page-parts.tsx';
import { go } from '../parts/place.ts';
import { keptDraft } from './draft.ts';
import type { Filling } from './filling.ts';
import type { Step } from './make-steps.ts';
import { sendDraft, stepsOf } from './send-draft.ts';

/** Everything once more, each with the way to change it; then it is sent. */
export function ReviewStep({ filling, back }: { filling: Filling; back: () => void }) {
  const { t } = useTranslation('portal');
  const { send, sending, refusal, told } = useSending(filling);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Heading>{t('review.title')}</Heading>
      <dl className="answers">
        {filling.steps.map((step, index) =>
          step.type === 'review' ? null : <Answer key={step.id} filling={filling} step={step} index={index} />,
        )}
      </dl>
      {refusal && <Refused refusal={refusal} />}
      <p role="status">{told}</p>
      <p className="hint">{t('review.safe')}</p>
      <div className="row ways">
        <button type="button" onClick={back} disabled={sending}>
          {t('step.back')}
        </button>
        <button type="submit" className="main" aria-disabled={sending}>
          {sending ? t('review.sending') : t('review.send')}
        </button>
      </div>
    </form>
  );
}

function useSending(filling: Filling) {
  const { t } = useTranslation('portal');
  const [sending, setSending] = useState(false);
  const [told, setTold] = useState('');
  const [refusal, setRefusal] = useState<RefusalError | null>(null);
  const reportShare = (name: string, share: number) =>
    setTold(t('review.uploading', { name, percent: Math.round(share * 100) }));
  const send = async () => {
    if (sending) return;
    setSending(true);
    setRefusal(null);
    try {
      filling.onSent(await sendDraft(filling.draft, filling.files, reportShare));
      keptDraft().drop();
      go('/sent', { replace: true });
    } catch (error) {
      const refused = asRefusal(error);
      filling.refuse(stepsOf(refused));
      setRefusal(refused);
      setSending(false);
    }
  };
  return { send, sending, refusal, told };
}

function Answer({ filling, step, index }: { filling: Filling; step: Step; index: number }) {
  const { t } = useTranslation('portal');
  const language = useLanguage();
  const label = useLabel(step);
  const value = formatAnswer(filling, step, language, t('comma'));
  const wrong = filling.refused.includes(step.id);
  return (
    <div className={wrong ? 'wrong' : undefined}>
      <dt>{label}</dt>
      <dd>
        {value || <span className="hint">{t('review.empty')}</span>}
        {wrong && <p className="error">{t('error.wrong')}</p>}
      </dd>
      <dd>
        <button
          type="button"
          className="quiet"
          aria-label={t('review.changeOf', { label })}
          onClick={() => go(`/new/${filling.kind.id}/${index + 1}?review`)}
        >
          {t('review.change')}
        </button>
      </dd>
    </div>
  );
}

function useLabel(step: Step): string {
  const { t } = useTranslation('portal');
  const language = useLanguage();
  if (step.type === 'field') return pick(step.field.label, language);
  return step.type === 'review' ? '' : t(`review.${step.type}`);
}

function formatAnswer({ kind, form, draft, files }: Filling, step: Step, language: Language, comma: string): string {
  if (step.type === 'files') return files.map(({ name }) => name).join(comma);
  const value = draft.answers[step.id]?.trim() ?? '';
  const named = {
    category: kind.categories,
    city: form.provinces.flatMap(({ cities }) => cities),
    field: step.type === 'field' ? step.field.choices.map((choice) => ({ id: choice.value, name: choice.name })) : [],
    phone: [],
    review: [],
  }[step.type];
  const name = named.find(({ id }) => id === value)?.name;
  return name ? pick(name, language) : value;
}
