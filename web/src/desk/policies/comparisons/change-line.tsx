import { ArrowRightOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { Region } from '../../../api/types.ts';
import { DispositionTag } from '../../../ui/disposition-tag.tsx';
import { useFactWords } from '../../../wording/use-fact-words.ts';
import { useTypeName } from '../../../wording/use-type-name.ts';
import { useAnswerWords } from '../examples/use-answer-words.ts';
import styles from './changes.module.css';
import { useComparedRule } from './compared-rules.tsx';
import { type Change, differencesOf } from './group-regions.ts';

/** 来电显示费，为此事来电 1 次：转在线专家 → 建议工单. */
export function ChangeLine({ type, change }: { type: string | null; change: Change }) {
  const { t } = useTranslation('policies/studio');
  const words = useAnswerWords();
  const differences = differencesOf(change);
  const other = change.before !== null && change.before.disposition === change.after?.disposition;
  return (
    <li className={styles['change']}>
      <p className={styles['becomes']}>
        <SideTag side={change.before} when="before" />
        <ArrowRightOutlined aria-label={t('changes.becomes')} />
        <SideTag side={change.after} when="after" />
        {other && differences.length === 0 && <span className="faint">{t('changes.otherRule')}</span>}
        {differences.map(({ field, before, after }) => (
          <span key={field} className={styles['field']}>
            {t('changes.fieldBecomes', {
              field: words.field(field),
              before: words.value(field, before),
              after: words.value(field, after),
            })}
          </span>
        ))}
      </p>
      <ul className={styles['cases']}>
        {change.regions.map((region) => (
          <CaseLine key={JSON.stringify(region.cases)} type={type} region={region} />
        ))}
      </ul>
    </li>
  );
}

function SideTag({ side, when }: { side: Region['after']; when: 'before' | 'after' }) {
  const { t } = useTranslation('policies/studio');
  if (side === null) return <span className={styles['none']}>{t(`changes.unknown.${when}`)}</span>;
  if (side.disposition === null) return <span className={styles['none']}>{t('changes.noAnswer')}</span>;
  return <DispositionTag disposition={side.disposition} />;
}

function CaseLine({ type, region }: { type: string | null; region: Region }) {
  const { t } = useTranslation(['policies/studio', 'ui']);
  const told = useCaseWords();
  const nameOf = useComparedRule();
  const rules = (when: 'before' | 'after') =>
    region[when]?.rules.map((rule) => nameOf[when](rule)).join(t('ui:semicolon')) || t('nothing');
  const named = [...(region.before?.rules ?? []), ...(region.after?.rules ?? [])].length > 0;
  return (
    <li>
      <span>{told(type, region.cases)}</span>
      {named && (
        <span className={styles['rules']}>
          {rules('before') === rules('after')
            ? t('changes.sameRules', { rules: rules('after') })
            : t('changes.rules', { before: rules('before'), after: rules('after') })}
        </span>
      )}
    </li>
  );
}

/** A box of cases as a sentence, the type first. */
export function useCaseWords(): (type: string | null, cases: Region['cases']) => string {
  const { t } = useTranslation('policies/studio');
  const words = useFactWords();
  const typeName = useTypeName();
  return (type, cases) => {
    const clauses = cases
      .filter(({ fact }) => type === null || fact !== 'type')
      .map(({ fact, wanted }) => words.phrase(fact, wanted));
    const told = [...(type === null ? [] : [typeName(type)]), ...clauses];
    return told.length > (type === null ? 0 : 1)
      ? told.join(t('clause'))
      : t('changes.always', { type: told.join('') });
  };
}
