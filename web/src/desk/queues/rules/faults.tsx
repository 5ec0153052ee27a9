import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './rules.module.css';

export type Fault = Readonly<{ field: string; message: string; code?: string | undefined }>;

/** What the centre found wrong with what was sent last. */
const Found = createContext<readonly Fault[]>([]);
export const FaultsFound = Found.Provider;

const isWithin = (place: string, field: string) =>
  field === place || field.startsWith(`${place}[`) || field.startsWith(`${place}.`);

/** Whether anything is wrong at a place or within it. */
export function useHasFaults(): (at: string) => boolean {
  const found = useContext(Found);
  return (at) => found.some(({ field }) => isWithin(at, field));
}

/** What is wrong at a place, beside it: `rules.desks[1]` has what is wrong with its steps, too, but for those said elsewhere. */
export function FaultsAt({ at, but = [] }: { at: string; but?: readonly string[] }) {
  const { t } = useTranslation('queues/rules');
  const here = useContext(Found).filter(
    ({ field }) => isWithin(at, field) && !but.some((place) => isWithin(`${at}${place}`, field)),
  );
  return here.map(({ field, code = '', message }) => (
    <span key={`${field} ${code}`} role="alert" className={styles['fault']}>
      {t(`fault.${code}`, { message, defaultValue: message })}
    </span>
  ));
}
