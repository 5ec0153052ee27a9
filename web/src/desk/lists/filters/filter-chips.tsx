import { CloseOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { View } from '../view/view.ts';
import { type Change, type Field, fields, without } from './filter-fields.ts';
import styles from './filters.module.css';
import { useChips } from './use-chips.ts';

interface Props {
  view: View;
  set: (change: Change) => void;
  /** To narrow by the same to something else. */
  ask: (field: Field) => void;
}

/** What the list is narrowed by, each to be changed or taken away. */
export function FilterChips({ view, set, ask }: Props) {
  const { t } = useTranslation('lists');
  const chips = useChips(view);
  if (chips.length === 0) return null;
  return (
    <ul className={styles['chips']} aria-label={t('filter.chosen')}>
      {chips.map(({ field, words }) => {
        const asked = fields.find((one) => one === field && one !== 'late');
        return (
          <li key={field} className={styles['chip']}>
            {asked ? (
              <button type="button" onClick={() => ask(asked)}>
                {words}
              </button>
            ) : (
              <span>{words}</span>
            )}
            <button type="button" aria-label={t('filter.remove', { words })} onClick={() => set(without(field))}>
              <CloseOutlined aria-hidden />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
