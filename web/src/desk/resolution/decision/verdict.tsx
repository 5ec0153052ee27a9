import { WarningOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { Answer, Resolution } from '../../../api/types.ts';
import { useBoth } from '../../../ui/both.tsx';
import { DispositionTag } from '../../../ui/disposition-tag.tsx';
import { useRuleName } from '../../../wording/rule-names.tsx';
import { useFactWords } from '../../../wording/use-fact-words.ts';
import styles from '../act/decision.module.css';

/** The decision itself; while undecided what is still possible and what would decide. */
export function Verdict({ resolution }: { resolution: Resolution }) {
  const { answer, because } = resolution.decision;
  const both = useBoth();
  if (answer.status === 'decided') return <Decided answer={answer} because={both(because)} />;
  if (answer.status === 'undecided') return <Undecided answer={answer} resolution={resolution} />;
  return <Invalid answer={answer} />;
}

function Decided({ answer, because }: { answer: Answer; because: string }) {
  const { t } = useTranslation(['policies/dispositions', 'resolution', 'policies/types', 'ui']);
  const words = useFactWords();
  const nameOf = useRuleName();
  const {
    disposition = '',
    reason,
    force,
    rule,
    rules = [],
    policy,
    evidence = [],
    ticketCategory,
    bossFunction,
  } = answer;
  const ids = rule ? [rule] : rules;
  return (
    <>
      <div className={styles['head']}>
        <DispositionTag disposition={disposition} size="large" />
        {force && <span>{t(`force.${force}`)}</span>}
        {reason && <span>{t(`reason.${reason}`, { defaultValue: reason })}</span>}
        {bossFunction && <span>{t(`boss.${bossFunction}`, { defaultValue: bossFunction })}</span>}
      </div>
      {because && <p className={styles['because']}>{because}</p>}
      <dl className={styles['pairs']}>
        {evidence
          .filter(({ fact }) => fact !== 'type')
          .map(({ fact, value }) => (
            <Pair key={fact} name={words.name(fact)} value={words.value(fact, value)} />
          ))}
        {ticketCategory && (
          <Pair
            name={t('resolution:category')}
            value={t([`policies/types:class.${ticketCategory}`, `category.${ticketCategory}`], {
              defaultValue: ticketCategory,
            })}
          />
        )}
        <Pair
          name={t('resolution:rule')}
          value={t('resolution:ruleOf', { policy, rule: ids.map(nameOf).join(t('ui:semicolon')) })}
          title={ids.join(' ')}
        />
      </dl>
      {answer.trainingNeed && <p className={styles['warning']}>{t('resolution:trainingWarning')}</p>}
    </>
  );
}

function Pair({ name, value, title }: { name: string; value: string; title?: string }) {
  const { t } = useTranslation();
  return (
    <div>
      <dt>{t('pairName', { name })}</dt>
      <dd title={title}>{value}</dd>
    </div>
  );
}

function Undecided({ answer, resolution }: { answer: Answer; resolution: Resolution }) {
  const { t } = useTranslation(['resolution', 'contacts', 'policies/facts']);
  const words = useFactWords();
  const { possible = [], need = [] } = answer;
  const stateOf = (fact: string) => resolution.facts.find((one) => one.fact === fact)?.state;
  const cannotBeHad = need.length > 0 && need.every((fact) => stateOf(fact) === 'unobtainable');
  return (
    <>
      <div className={styles['head']}>
        <strong>{t('undecided')}</strong>
        <span className={styles['rule']}>{t('policyVersion', { policy: answer.policy ?? resolution.policy })}</span>
      </div>
      <p className={styles['list']}>
        <span className={styles['label']}>{t('contacts:stillPossible')}</span>
        {possible.map((one) => (
          <DispositionTag key={one} disposition={one} />
        ))}
      </p>
      <p className={styles['list']}>
        <span className={styles['label']}>{t('wouldDecide')}</span>
        {need.map((fact) => (
          <span key={fact}>
            {words.name(fact)}
            {stateOf(fact) && (
              <span className="faint"> {t(`policies/facts:state.${stateOf(fact)}`, { defaultValue: '' })}</span>
            )}
          </span>
        ))}
      </p>
      {cannotBeHad && !possible.includes('complaint') && <p className={styles['warning']}>{t('chooseOne')}</p>}
    </>
  );
}

function Invalid({ answer }: { answer: Answer }) {
  const { t } = useTranslation('resolution');
  const words = useFactWords();
  return (
    <>
      <p className={styles['warning']}>
        <WarningOutlined aria-hidden /> {t('invalid')}
      </p>
      <ul className={styles['changes']}>
        {answer.errors?.map((error) => (
          <li key={`${error.field} ${error.message}`}>
            {words.name(error.field)} <span className="faint">{error.message}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
