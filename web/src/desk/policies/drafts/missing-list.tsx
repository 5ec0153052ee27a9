import { ExclamationCircleOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DraftCheck, MissingPart } from '../../../api/types.ts';
import styles from './draft.module.css';
import { placeOfMissing } from './next-step.ts';
import { whatIsMissing } from './what-is-missing.ts';

interface Props {
  draftId: string;
  missing: readonly MissingPart[];
  check: DraftCheck;
}

/** Each thing that stands in the way of publishing, and where to mend it. */
export function MissingList({ draftId, missing, check }: Props) {
  const { t } = useTranslation('policies/studio');
  return (
    <ul className={styles['missing']} aria-label={t('stillToDo')}>
      {missing.map((one) => (
        <li key={one}>
          <ExclamationCircleOutlined aria-hidden />
          <span>{whatIsMissing(t, one, check)}</span>
          <Link to="/policies/drafts/$draftId/$part" params={{ draftId, part: placeOfMissing[one] }}>
            {t(`missing.${one}.see`)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
