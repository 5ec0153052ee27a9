import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useContact } from '../../api/contact/contacts.ts';
import { useVisit, type Visit } from '../../api/doors/counter.ts';
import { useResolution } from '../../api/deciding/resolution.ts';
import type { Contact } from '../../api/types.ts';
import { Awaited } from '../../ui/fetched.tsx';
import { PageHead } from '../../ui/page/page-head.tsx';
import { useKeys } from '../../ui/press-keys.ts';
import { Waiting } from '../../ui/waiting/waiting.tsx';
import { PolicyWords } from '../../wording/policy-words.tsx';
import page from '../parts/page.module.css';
import styles from './counter.module.css';
import { emptyPapers, type PapersDraft } from './papers-draft.ts';
import { Receipt } from './receipt.tsx';
import { ResultStep } from './result-step.tsx';
import { useState } from 'react';
import { WhatStep } from './what-step.tsx';
import { WhoStep } from './who-step.tsx';

const steps = ['who', 'what', 'result'] as const;
type Step = (typeof steps)[number];

const isStep = (step: string | undefined): step is Step => steps.some((one) => one === step);

/** One visit. Its steps are one page, so that going back and forth loses nothing that was typed. */
export function VisitPage() {
  const { visitId = '', step } = useParams({ strict: false });
  const visit = useVisit(visitId);
  const contact = useContact(visitId);
  if (!visit.data || !contact.data)
    return (
      <div className={page['page']}>
        <Awaited of={[visit, contact]} waiting={<Waiting paragraph={{ rows: 8 }} />} />
      </div>
    );
  if (visit.data.finishedAt !== null) return <Receipt visit={visit.data} />;
  return <Steps key={visitId} visit={visit.data} contact={contact.data} step={isStep(step) ? step : steps[0]} />;
}

interface StepsProps {
  visit: Visit;
  contact: Contact;
  step: Step;
}

function Steps({ visit, contact, step }: StepsProps) {
  const { t } = useTranslation('counter/visit');
  const resolution = useResolution(visit.id, Boolean(contact.matter));
  // The number of somebody's papers is kept nowhere, not even until it is sent.
  const [papers, setPapers] = useState<PapersDraft>(emptyPapers);
  const go = useGo(visit.id, step);
  useKeys({ '[': go.back, ']': go.on });
  const shared = { visit, contact, editable: visit.mine };
  return (
    <PolicyWords policyId={resolution.data?.policy ?? null}>
      <div className={page['page']}>
        <PageHead title={t('visit.title', { number: visit.number })} within={[{ to: '/counter', text: t('title') }]} />
        <StepBar visitId={visit.id} step={step} />
        {step === 'who' && <WhoStep {...shared} papers={papers} setPapers={setPapers} onward={go.on} />}
        {step === 'what' && <WhatStep {...shared} resolution={resolution} back={go.back} onward={go.on} />}
        {step === 'result' && <ResultStep {...shared} resolution={resolution} back={go.back} />}
      </div>
    </PolicyWords>
  );
}

function useGo(visitId: string, step: Step) {
  const navigate = useNavigate();
  const to = (next: Step | undefined) =>
    next && (() => void navigate({ to: '/counter/$visitId/$step', params: { visitId, step: next } }));
  const at = steps.indexOf(step);
  return { back: to(steps[at - 1]), on: to(steps[at + 1]) };
}

function StepBar({ visitId, step }: { visitId: string; step: Step }) {
  const { t } = useTranslation('counter/visit');
  return (
    <nav aria-label={t('visit.steps')}>
      <ol className={styles['steps']}>
        {steps.map((one, at) => (
          <li key={one}>
            <Link
              to="/counter/$visitId/$step"
              params={{ visitId, step: one }}
              aria-current={one === step ? 'step' : undefined}
            >
              <span aria-hidden>{at + 1}</span> {t(`step.${one}`)}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
