import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pick } from '../../i18n/language.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { FieldError } from '../parts/page-parts.tsx';
import { CityField } from './city-field.tsx';
import { ChoiceField } from './choice-field.tsx';
import type { FieldProps } from './field-props.ts';
import type { Filling } from './filling.ts';
import { type Fault, judgeStep, longest, operatorToday } from './judge-step.ts';
import type { Step } from './make-steps.ts';
import { StepFrame } from './step-frame.tsx';
import { TypedField } from './typed-field.tsx';

type Asking = Exclude<Step, { type: 'files' | 'review' }>;

interface Props {
  filling: Filling;
  step: Asking;
  back: () => void;
  forward: () => void;
  reviewing: boolean;
}

export function QuestionStep({ filling, step, back, forward, reviewing }: Props) {
  const { t } = useTranslation('portal');
  const { title, hint, required } = useQuestion(step);
  const value = filling.draft.answers[step.id] ?? '';
  const [fault, setFault] = useState<Fault | null>(filling.refused.includes(step.id) ? 'wrong' : null);
  const field = useRef<HTMLDivElement>(null);
  const goOn = () => {
    const found = judgeStep(step, value, operatorToday());
    setFault(found);
    if (found === null) return forward();
    field.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  };
  const props: FieldProps = {
    value,
    change: (next) => {
      setFault(null);
      filling.answer(step.id, next);
    },
    described: describe({ hint: hint !== null, fault: fault !== null, required }),
  };
  return (
    <StepFrame title={title} hint={hint} back={back} forward={goOn} reviewing={reviewing}>
      <div ref={field}>
        <AnyField step={step} filling={filling} props={props} />
      </div>
      {fault && <FieldError id="fault">{t(`error.${fault}`, { most: mostOf(step) })}</FieldError>}
    </StepFrame>
  );
}

const mostOf = (step: Asking) => (step.type === 'field' ? longest[step.field.type] : undefined);

function describe({ hint, fault, required }: { hint: boolean; fault: boolean; required: boolean }) {
  const by = [hint ? 'hint' : '', fault ? 'fault' : ''].filter(Boolean).join(' ');
  return {
    'aria-labelledby': 'question',
    ...(by && { 'aria-describedby': by }),
    ...(fault && { 'aria-invalid': true }),
    ...(required && { 'aria-required': true }),
  };
}

function useQuestion(step: Asking): { title: string; hint: string | null; required: boolean } {
  const { t } = useTranslation('portal');
  const language = useLanguage();
  if (step.type === 'category') return { title: t('step.category'), hint: null, required: true };
  if (step.type === 'phone') return { title: t('step.phone'), hint: t('step.phoneHint'), required: true };
  if (step.type === 'city') return { title: t('step.city'), hint: t('step.cityHint'), required: true };
  const { prompt, required } = step.field;
  return { title: pick(prompt, language), hint: required ? null : t('step.optional'), required };
}

function AnyField({ step, filling, props }: { step: Asking; filling: Filling; props: FieldProps }) {
  const { kind, form } = filling;
  if (step.type === 'category') {
    const choices = kind.categories.map(({ id, name }) => ({ value: id, name }));
    return <ChoiceField {...props} choices={choices} />;
  }
  if (step.type === 'city') return <CityField {...props} provinces={form.provinces} />;
  if (step.type === 'phone') return <TypedField {...props} type="phone" />;
  const { type, choices } = step.field;
  return type === 'choice' ? <ChoiceField {...props} choices={choices} /> : <TypedField {...props} type={type} />;
}
