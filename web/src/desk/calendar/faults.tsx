import { useTranslation } from 'react-i18next';
import styles from './calendars.module.css';

export type Fault = Readonly<{ field: string; message: string }>;

/** What the server found wrong with one part, beside it: `interval-overlaps 12:00-14:00`. */
export function Faults({ faults, of }: { faults: readonly Fault[]; of: string }) {
  const { t } = useTranslation('calendar');
  const here = faults.map(({ field, message }) => ({ field: field.replace(/^body\./, ''), message }));
  return here
    .filter(({ field }) => field === of || field.startsWith(`${of}.`))
    .map(({ field, message }) => {
      const [code = '', ...about] = message.split(' ');
      const known = t(`fault.${code}`, { about: about.join(' '), defaultValue: '' });
      return (
        <div key={`${field} ${message}`} role="alert" className={styles['fault']}>
          {known || `${field}: ${message}`}
        </div>
      );
    });
}
