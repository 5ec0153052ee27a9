import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.ts';
import { pick } from '../../i18n/language.ts';
import type { PortalForm, PortalKind } from '../parts/ask.ts';
import { go, usePlace } from '../parts/place.ts';
import { beginDraft, type Draft, keptDraft } from './draft.ts';
import type { Filling } from './filling.ts';
import { FilesStep } from './files-step.tsx';
import { judgeStep, operatorToday } from './judge-step.ts';
import { makeSteps, type Step } from './make-steps.ts';
import { QuestionStep } from './question-step.tsx';
import { ReviewStep } from './review-step.tsx';
import type { Sent } from './send-draft.ts';

interface Props {
  kind: PortalKind;
  form: PortalForm;
  /** From 1; a step that is not there, or comes before it can, leads to the first that wants an answer. */
  step: number;
  onSent: (sent: Sent) => void;
}

/** One question a screen; what is written stays, over a reload too, until it was sent. */
export function FormPage({ kind, form, step, onSent }: Props) {
  const [draft, setDraft] = useState<Draft>(() => draftFor(kind.id));
  const [files, setFiles] = useState<readonly File[]>([]);
  const [refused, refuse] = useState<readonly string[]>([]);
  const steps = makeSteps(kind);
  const change = (next: Draft) => {
    keptDraft().put(next);
    setDraft(next);
  };
  const filling: Filling = {
    kind,
    form,
    steps,
    draft,
    files,
    refused,
    refuse,
    onSent,
    answer: (id, value) => {
      refuse(refused.filter((one) => one !== id));
      change({ ...draft, answers: { ...draft.answers, [id]: value } });
    },
    choose: (chosen) => {
      setFiles(chosen);
      change({ ...draft, fileNames: namesAfter(draft.fileNames, files, chosen) });
    },
  };
  const index = reachable(steps, draft, step - 1);
  const current = steps[index] ?? steps[0];
  if (!current) return null;
  return (
    <>
      <StepsSoFar kind={kind} step={index + 1} steps={steps.length} />
      <StepShown key={current.id} filling={filling} step={current} index={index} />
    </>
  );
}

function draftFor(kind: string): Draft {
  const kept = keptDraft().find();
  return kept?.kind === kind ? kept : beginDraft(kind);
}

/** Nobody sends by an address typed by hand what was not answered. */
function reachable(steps: readonly Step[], draft: Draft, wanted: number): number {
  const open = steps.findIndex((step) => judgeStep(step, draft.answers[step.id] ?? '', operatorToday()) !== null);
  const last = open < 0 ? steps.length - 1 : open;
  return Number.isInteger(wanted) ? Math.max(0, Math.min(wanted, last)) : 0;
}

function StepsSoFar({ kind, step, steps }: { kind: PortalKind; step: number; steps: number }) {
  const { t } = useTranslation('portal');
  const language = useLanguage();
  return (
    <div className="so-far">
      <span>{pick(kind.name, language)}</span>
      <span aria-hidden>{t('step.short', { step, steps })}</span>
      <span className="for-readers" aria-live="polite">
        {t('step.of', { step, steps })}
      </span>
      <progress value={step} max={steps} aria-label={t('step.of', { step, steps })} />
    </div>
  );
}

function StepShown({ filling, step, index }: { filling: Filling; step: Step; index: number }) {
  const { reviewing } = usePlace();
  const path = `/new/${filling.kind.id}`;
  const forward = () => go(reviewing ? `${path}/${filling.steps.length}` : `${path}/${index + 2}`);
  const back = () => (index === 0 ? go('') : go(`${path}/${index}`));
  if (step.type === 'review') return <ReviewStep filling={filling} back={back} />;
  const props = { filling, back, forward, reviewing };
  return step.type === 'files' ? <FilesStep {...props} /> : <QuestionStep {...props} step={step} />;
}

/** Those that an earlier page had stay named until they are chosen again. */
function namesAfter(named: readonly string[], before: readonly File[], chosen: readonly File[]): string[] {
  const now = chosen.map(({ name }) => name);
  const lost = named.filter((name) => !now.includes(name) && !before.some((file) => file.name === name));
  return [...lost, ...now];
}
