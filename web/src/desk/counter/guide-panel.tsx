import { CheckCircleOutlined, EnvironmentOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { Guide } from '../../api/doors/counter.ts';
import { useBoth } from '../../ui/both.tsx';
import styles from './counter.module.css';
import { HallPlace } from './hall-line.tsx';
import { usePaperWords } from './use-paper-words.ts';

/** What can be done here and now; for the rest, which hall and which papers. */
export function GuidePanel({ guide }: { guide: Guide }) {
  const { t } = useTranslation('counter/visit');
  const both = useBoth();
  const papers = usePaperWords();
  const { hindrance, missing, halls, service } = guide;
  return (
    <div className={styles['guide']} data-here={hindrance === null || undefined} role="status">
      <p className={styles['verdict']}>
        {hindrance === null ? <CheckCircleOutlined aria-hidden /> : <EnvironmentOutlined aria-hidden />}{' '}
        {t(`guide.is.${hindrance ?? 'here'}`)}
      </p>
      <p>{both(service.note)}</p>
      {missing.map(({ holder, anyOf }) => (
        <p key={holder}>
          {t(hindrance === 'papers-missing' ? `guide.show.${holder}` : `guide.bring.${holder}`, {
            papers: papers.anyOf(anyOf),
          })}
        </p>
      ))}
      {hindrance !== null && hindrance !== 'papers-missing' && (
        <ul aria-label={t('guide.halls')}>
          {halls.map((hall) => (
            <li key={hall.id}>
              <strong>{both(hall.name)}</strong> <HallPlace hall={hall} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
