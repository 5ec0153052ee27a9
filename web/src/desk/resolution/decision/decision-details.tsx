import { DownOutlined, RightOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Change, Nearest, Resolution } from '../../../api/types.ts';
import { DispositionTag } from '../../../ui/disposition-tag.tsx';
import { RuleName, useRuleName } from '../../../wording/rule-names.tsx';
import { useFactWords } from '../../../wording/use-fact-words.ts';
import styles from '../act/decision.module.css';

const SHOWN_AT_ONCE = 2;

/** What would change the decision, and the rules that came near. */
export function DecisionDetails({ resolution }: { resolution: Resolution }) {
  const { t } = useTranslation('resolution');
  const [open, setOpen] = useState(false);
  const changes = worthShowing(resolution.decision.wouldChange);
  const nearest = resolution.decision.answer.nearest ?? [];
  const hidden = Math.max(0, changes.length - SHOWN_AT_ONCE);
  if (changes.length === 0 && nearest.length === 0) return null;
  return (
    <>
      <ul className={styles['changes']} aria-label={t('wouldChange')}>
        {changes.slice(0, open ? undefined : SHOWN_AT_ONCE).map((change) => (
          <ChangeLine key={`${change.fact} ${change.to}`} change={change} />
        ))}
      </ul>
      <button type="button" className={styles['toggle']} aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? <DownOutlined aria-hidden /> : <RightOutlined aria-hidden />}{' '}
        {open
          ? t('hideDetails')
          : t(hidden > 0 ? 'nearestMore' : 'nearestCount', { changes: hidden, rules: nearest.length })}
      </button>
      {open && nearest.length > 0 && (
        <ul className={styles['nearest']} aria-label={t('nearest')}>
          {nearest.map((one) => (
            <NearRule key={one.rule} near={one} />
          ))}
        </ul>
      )}
    </>
  );
}

/**
 * Another type would be another matter, and what was explained cannot be unsaid. The customer's coming round is known
 * to every agent, so it stands last.
 */
function worthShowing(changes: Change[]): Change[] {
  const may = changes.filter(({ fact, to }) => fact !== 'type' && !(fact === 'explained' && to === 'false'));
  return [...may.filter(({ fact }) => fact !== 'accepted'), ...may.filter(({ fact }) => fact === 'accepted')];
}

function ChangeLine({ change }: { change: Change }) {
  const { t } = useTranslation('resolution');
  const words = useFactWords();
  const nameOf = useRuleName();
  return (
    <li>
      <span>{t('ifChanged', { condition: words.change(change.fact, change.to) })}</span>
      <span title={change.rule === null ? undefined : nameOf(change.rule)}>
        <DispositionTag disposition={change.disposition} />
      </span>
    </li>
  );
}

function NearRule({ near }: { near: Nearest }) {
  const { t } = useTranslation(['resolution', 'ui']);
  const words = useFactWords();
  return (
    <li>
      <span className={styles['list']}>
        <DispositionTag disposition={near.disposition} />
        <span className="faint">
          <RuleName rule={near.rule} />
        </span>
      </span>
      <span className={styles['failing']}>
        {near.failing
          .map(({ fact, wanted, actual }) =>
            t('failing', { condition: words.phrase(fact, wanted), actual: words.value(fact, actual) }),
          )
          .join(t('ui:semicolon'))}
      </span>
    </li>
  );
}
