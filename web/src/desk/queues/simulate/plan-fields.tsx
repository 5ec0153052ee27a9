import { useTranslation } from 'react-i18next';
import { About } from '../../../ui/page/about.tsx';
import { ClassRows } from './class-rows.tsx';
import { NumberField } from './number-field.tsx';
import { levels, type Plan } from './plan.ts';
import styles from './simulate.module.css';
import { StaffRows } from './staff-rows.tsx';

interface Props {
  plan: Plan;
  onChange: (part: Partial<Plan>) => void;
}

/** Who comes, who is there, how long is measured. */
export function PlanFields({ plan, onChange }: Props) {
  const { t } = useTranslation(['queues/simulation', 'customers']);
  const { headStarts } = plan;
  return (
    <>
      <h2 className={styles['heading']}>{t('classes')}</h2>
      <ClassRows classes={plan.classes} onChange={(classes) => onChange({ classes })} />
      <h2 className={styles['heading']}>{t('staff')}</h2>
      <StaffRows staff={plan.staff} onChange={(staff) => onChange({ staff })} />
      <h2 className={styles['heading']}>
        {t('headStarts')}
        <About of={t('headStarts')}>{t('headStartsAbout')}</About>
      </h2>
      <div className={styles['numbers']}>
        {levels.map((level) => (
          <NumberField
            key={level}
            label={t(`customers:level.${level}`)}
            unit={t('seconds')}
            value={headStarts[level]}
            most={3600}
            onChange={(seconds) => onChange({ headStarts: { ...headStarts, [level]: seconds } })}
          />
        ))}
      </div>
      <h2 className={styles['heading']}>{t('measuring')}</h2>
      <div className={styles['numbers']}>
        <NumberField
          label={t('target')}
          unit={t('seconds')}
          value={plan.targetSeconds}
          most={86_400}
          onChange={(targetSeconds) => onChange({ targetSeconds })}
        />
        <NumberField
          label={t('hours')}
          unit={t('hour')}
          value={plan.hours}
          least={1}
          most={10_000}
          onChange={(hours) => onChange({ hours })}
        />
        <NumberField
          label={t('replications')}
          unit={t('times')}
          value={plan.replications}
          least={1}
          most={100}
          onChange={(replications) => onChange({ replications })}
        />
        <NumberField label={t('seed')} value={plan.seed} most={1_000_000_000} onChange={(seed) => onChange({ seed })} />
      </div>
    </>
  );
}
