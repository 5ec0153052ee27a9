import { useTranslation } from 'react-i18next';
import { type Fault, faultsAt } from './kind-draft.ts';
import styles from './kinds.module.css';

/** What is wrong at a place, where it is. */
export function Faults({ faults, at }: { faults: readonly Fault[]; at: string }) {
  const { t } = useTranslation('tickets/kinds');
  return faultsAt(faults, at).map(({ field, message }) => {
    const [code = '', ...about] = message.split(' ');
    return (
      <div key={`${field} ${message}`} role="alert" className={styles['fault']}>
        {t(`fault.${code}`, { defaultValue: message })} {about.join(' ')}
      </div>
    );
  });
}
