import { useTranslation } from 'react-i18next';
import type { Escalation } from '../../../api/casework/times/escalations.ts';
import { useBoth } from '../../../ui/both.tsx';
import { At } from '../../../ui/times/times.tsx';
import styles from './escalations.module.css';
import { StepTag } from './step-tag.tsx';

const SHOWN = 6;

/** Who was told when, oldest first; of very many the latest. */
export function ToldLevels({ levels }: Pick<Escalation, 'levels'>) {
  const { t } = useTranslation(['times/escalations', 'ui']);
  const both = useBoth();
  const hidden = Math.max(0, levels.length - SHOWN);
  return (
    <ol className={styles['levels']} aria-label={t('toldSoFar')}>
      {hidden > 0 && <li className="faint">{t('earlierLevels', { count: hidden })}</li>}
      {levels.slice(hidden).map(({ step, level, toldAt, told }) => (
        <li key={`${level} ${toldAt}`}>
          <At at={toldAt} />
          <StepTag step={step} />
          <span>{told.map(both).join(t('ui:comma')) || t('nobodyFound')}</span>
        </li>
      ))}
    </ol>
  );
}
