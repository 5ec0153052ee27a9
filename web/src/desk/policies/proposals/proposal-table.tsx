import { Link } from '@tanstack/react-router';
import { Button, Checkbox } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDeclineProposal } from '../../../api/policy/policies/proposals.ts';
import type { PolicyProposal } from '../../../api/types.ts';
import { AskKeptReason } from '../../parts/ask-kept-reason.tsx';
import { useBoth } from '../../../ui/both.tsx';
import { Ago } from '../../../ui/times/times.tsx';
import { useRuleName } from '../../../wording/rule-names.tsx';
import { useTypeName } from '../../../wording/use-type-name.ts';
import { useMe } from '../../parts/me.ts';
import page from '../../parts/page.module.css';
import { StateTag, type Tone } from '../parts/state-tag.tsx';
import studio from '../parts/studio.module.css';
import styles from './proposals.module.css';
import { useOnce } from '../../../ui/use-once.ts';

interface Props {
  proposals: PolicyProposal[];
  picked?: string[];
  /** Null: only to be read. */
  pick: ((ids: string[]) => void) | null;
}

export function ProposalTable({ proposals, picked = [], pick }: Props) {
  const { t } = useTranslation('policies/studio');
  const both = useBoth();
  const [declining, setDeclining] = useState<PolicyProposal | null>(null);
  const toggle = (id: string) => pick?.(picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id]);
  return (
    <section className={`${page['section']} ${styles['section']}`}>
      <table className={`${page['table']} ${styles['table']}`}>
        <thead>
          <tr>
            {pick && (
              <th scope="col" className={styles['pick']}>
                <span className="for-readers">{t('proposal.pick')}</span>
              </th>
            )}
            <th scope="col">{t('proposal.what')}</th>
            <th scope="col">{t('proposal.reason')}</th>
            <th scope="col">{t('proposal.who')}</th>
            <th scope="col">{t('proposal.state')}</th>
          </tr>
        </thead>
        <tbody>
          {proposals.map((one) => (
            <tr key={one.id}>
              {pick && (
                <td>
                  {one.state === 'open' && (
                    <Checkbox
                      aria-label={t('proposal.pickOne', { reason: one.reason })}
                      checked={picked.includes(one.id)}
                      onChange={() => toggle(one.id)}
                    />
                  )}
                </td>
              )}
              <th scope="row">
                <What proposal={one} />
              </th>
              <td>
                <p className={styles['reason']}>{one.reason}</p>
                <Contacts proposal={one} />
              </td>
              <td>
                {both(one.account)} <Ago at={one.at} />
              </td>
              <td>
                <Standing proposal={one}>
                  {pick && one.state === 'open' && (
                    <Button size="small" onClick={() => setDeclining(one)}>
                      {t('proposal.decline')}
                    </Button>
                  )}
                </Standing>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {declining && <Decline proposal={declining} onClose={() => setDeclining(null)} />}
    </section>
  );
}

function What({ proposal }: { proposal: PolicyProposal }) {
  const { t } = useTranslation(['policies/studio', 'ui']);
  const typeName = useTypeName();
  const nameOf = useRuleName();
  return (
    <>
      <strong>{t(`proposal.kind.${proposal.kind}`)}</strong>
      {proposal.definition && <div>{t(`propose.definition.${proposal.definition}`)}</div>}
      {proposal.types.length > 0 && <div>{proposal.types.map(typeName).join(t('ui:comma'))}</div>}
      {proposal.rules.length > 0 && <div className="faint">{proposal.rules.map(nameOf).join(t('ui:semicolon'))}</div>}
    </>
  );
}

function Contacts({ proposal }: { proposal: PolicyProposal }) {
  const { t } = useTranslation('policies/studio');
  const me = useMe();
  const { contacts } = proposal;
  if (contacts.length === 0) return null;
  if (!me.rights.includes('contact:read'))
    return <span className="faint">{t('proposal.contactCount', { count: contacts.length })}</span>;
  return (
    <span className={studio['pair']}>
      {contacts.map((id, at) => (
        <Link key={id} to="/desk/$contactId" params={{ contactId: id }}>
          {t('proposal.contact', { number: at + 1 })}
        </Link>
      ))}
    </span>
  );
}

const tones: Record<PolicyProposal['state'], Tone> = {
  open: 'primary',
  'taken-up': 'warn',
  published: 'good',
  declined: 'plain',
};

function Standing({ proposal, children }: { proposal: PolicyProposal; children: ReactNode }) {
  const { t } = useTranslation('policies/studio');
  const both = useBoth();
  const me = useMe();
  const { state, draftId, answer, answeredBy } = proposal;
  return (
    <div className={styles['standing']}>
      <StateTag tone={tones[state]}>{t(`proposal.states.${state}`)}</StateTag>
      {draftId && me.rights.includes('draft:read') && (
        <Link to="/policies/drafts/$draftId" params={{ draftId }}>
          {t('proposal.toDraft')}
        </Link>
      )}
      {answer && (
        <p>
          {answeredBy && <span className="faint">{both(answeredBy)} </span>}
          {answer}
        </p>
      )}
      {children}
    </div>
  );
}

function Decline({ proposal, onClose }: { proposal: PolicyProposal; onClose: () => void }) {
  const { t } = useTranslation('policies/studio');
  const decline = useDeclineProposal();
  const once = useOnce();
  return (
    <AskKeptReason
      place={`policy-proposal:${proposal.id}:decline`}
      title={t('proposal.declineTitle')}
      label={t('proposal.answer')}
      doIt={t('proposal.decline')}
      doing={decline.isPending}
      error={decline.error}
      onDo={(answer) =>
        once({ id: proposal.id, answer }, () => decline.mutateAsync({ id: proposal.id, answer }), {
          onSuccess: onClose,
        })
      }
      onClose={onClose}
    >
      <p className={studio['note']}>{proposal.reason}</p>
    </AskKeptReason>
  );
}
