import { ExclamationCircleOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MissingPart } from '../../../api/types.ts';
import styles from './draft.module.css';
import { placeOfMissing } from './next-step.ts';

/** Each thing that stands in the way of publishing, and where to mend it. */
export function MissingList({ draftId, missing }: { draftId: string; missing: readonly MissingPart[] }) {
  const { t } = useTranslation('policies/studio');
  return (
    <ul className={styles['missing']} aria-label={t('stillToDo')}>
      {missing.map((one) => (
        <li key={one}>
          <ExclamationCircleOutlined aria-hidden />
          <span>{t(`missing.${one}.what`)}</span>
          <Link to="/policies/drafts/$draftId/$part" params={{ draftId, part: placeOfMissing[one] }}>
            {t(`missing.${one}.see`)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
