import { CheckCircleOutlined, WarningOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useComparison } from '../../../api/policy/policies/versions.ts';
import type { Comparison } from '../../../api/types.ts';
import { Failure } from '../../../ui/failure.tsx';
import { Waiting } from '../../../ui/waiting/waiting.tsx';
import { useTypeName } from '../../../wording/use-type-name.ts';
import page from '../../parts/page.module.css';
import studio from '../parts/studio.module.css';
import { ChangeLine, useCaseWords } from './change-line.tsx';
import styles from './changes.module.css';
import { ComparedRules } from './compared-rules.tsx';
import { RuleChanges } from './rule-changes.tsx';
import { groupRegions, type TypeChanges } from './group-regions.ts';

interface Props {
  from: string;
  to: string;
  /** As it is in this province, with its own part first. */
  province?: string;
}

/** What one version changes against another, case by case. */
export function Changes({ from, to, province }: Props) {
  const { t } = useTranslation('policies/studio');
  const comparison = useComparison({ from, to, province: province ?? null });
  if (comparison.isError && !comparison.data)
    return <Failure error={comparison.error} retry={() => void comparison.refetch()} />;
  if (!comparison.data)
    return (
      <div aria-busy="true">
        <p className="faint">{t('changes.comparing')}</p>
        <Waiting paragraph={{ rows: 6 }} />
      </div>
    );
  return (
    <ComparedRules rules={comparison.data.rules}>
      <Compared comparison={comparison.data} />
    </ComparedRules>
  );
}

function Compared({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation('policies/studio');
  const groups = groupRegions(comparison.regions);
  const few = comparison.regions.length <= 60;
  return (
    <>
      <Verdict comparison={comparison} types={groups.length} />
      <ListedChanges comparison={comparison} />
      {groups.map((group) => (
        <TypeSection key={group.type ?? ''} group={group} open={few} />
      ))}
      <Impossible regions={comparison.refused} />
      {!comparison.proven && groups.length > 0 && <p className="faint">{t('changes.onlySome')}</p>}
    </>
  );
}

/** Never "the same" where it was not proven. */
function Verdict({ comparison, types }: { comparison: Comparison; types: number }) {
  const { t } = useTranslation('policies/studio');
  const { proven, same, regions, from, to } = comparison;
  if (!proven)
    return (
      <p className={studio['note']} data-tone="warn">
        <WarningOutlined aria-hidden /> {t('changes.notProven')}
      </p>
    );
  if (same)
    return (
      <p className={studio['note']}>
        <CheckCircleOutlined aria-hidden /> {t('changes.same')}
      </p>
    );
  return (
    <p className={styles['verdict']}>
      {t('changes.count', {
        cases: regions.length,
        types,
        from: nameOf(from, t('changes.draft')),
        to: nameOf(to, t('changes.draft')),
      })}
    </p>
  );
}

function nameOf(ref: string, draft: string): string {
  return ref.startsWith('draft:') ? draft : ref;
}

function ListedChanges({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation(['policies/studio', 'ui']);
  const typeName = useTypeName();
  const lists = [
    ['addedTypes', comparison.addedTypes.map(typeName)],
    ['removedTypes', comparison.removedTypes.map(typeName)],
    ['addedFacts', comparison.addedFacts],
    ['removedFacts', comparison.removedFacts],
  ] as const;
  const told = lists.filter(([, names]) => names.length > 0);
  const { addedRules, removedRules, changedRules } = comparison;
  if (told.length + addedRules.length + removedRules.length + changedRules.length === 0) return null;
  return (
    <dl className={styles['lists']}>
      {told.map(([list, names]) => (
        <div key={list}>
          <dt>{t(`changes.${list}`, { count: names.length })}</dt>
          <dd>{names.join(t('ui:comma'))}</dd>
        </div>
      ))}
      <RuleChanges comparison={comparison} />
    </dl>
  );
}

/** Facts that contradict each other by one version only. */
function Impossible({ regions }: { regions: Comparison['refused'] }) {
  const { t } = useTranslation('policies/studio');
  const told = useCaseWords();
  if (regions.length === 0) return null;
  return (
    <details className={`${page['section']} ${styles['type']}`}>
      <summary>
        <strong>{t('changes.impossible')}</strong>
        <span className="faint">{t('changes.cases', { count: regions.length })}</span>
      </summary>
      <ul className={styles['change']}>
        {regions.map((region) => (
          <li key={JSON.stringify(region)}>
            {told(region.type, region.cases)}
            <span className="faint"> {t(region.after === null ? 'changes.nowImpossible' : 'changes.nowPossible')}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function TypeSection({ group, open }: { group: TypeChanges; open: boolean }) {
  const { t } = useTranslation('policies/studio');
  const typeName = useTypeName();
  const cases = group.changes.reduce((sum, { regions }) => sum + regions.length, 0);
  return (
    <details className={`${page['section']} ${styles['type']}`} open={open}>
      <summary>
        <strong>{group.type === null ? t('changes.anyType') : typeName(group.type)}</strong>
        <span className="faint">{t('changes.cases', { count: cases })}</span>
      </summary>
      <ul>
        {group.changes.map((change) => (
          <ChangeLine key={JSON.stringify([change.before, change.after])} type={group.type} change={change} />
        ))}
      </ul>
    </details>
  );
}
