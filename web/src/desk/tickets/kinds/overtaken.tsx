import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TicketKind } from '../../../api/types.ts';
import { useBoth } from '../../../ui/both.tsx';
import { At } from '../../../ui/times/times.tsx';
import { bodyOf, type KindBody, type KindDraft, partOf } from './kind-draft.ts';
import styles from './kinds.module.css';
import { changedFields } from './merge-changes.ts';
import { mergeKinds } from './merge-kinds.ts';

interface Props {
  draft: KindDraft & { latest: TicketKind };
  begin: (draft: KindBody, base?: KindBody) => void;
}

/** Somebody else saved in between: who, when and what; with mine put on top of it, or given up. */
export function Overtaken({ draft: { base, draft, latest, changed }, begin }: Props) {
  const { t } = useTranslation(['tickets/kinds', 'tickets']);
  const both = useBoth();
  const theirs = bodyOf(latest);
  const partsOf = (one: KindBody) =>
    [
      ...new Set(
        changedFields(base, one)
          .filter((key) => key !== 'version' && key !== 'id')
          .map(partOf),
      ),
    ]
      .map((part) => t(`part.${part}`))
      .join(t('comma'));
  const merge = () => begin({ ...mergeKinds(base, draft, theirs), version: latest.version }, theirs);
  return (
    <div className={styles['overtaken']} role="alert">
      <div>
        <strong>
          {t('overtaken', {
            by: both(latest.changedBy) || t('tickets:theSystem'),
            version: latest.version,
          })}
        </strong>{' '}
        <At at={latest.changedAt} />
        <div>{t('theyChanged', { parts: partsOf(theirs) || t('nothing') })}</div>
        {changed && <div>{t('youChanged', { parts: partsOf(draft) })}</div>}
      </div>
      {changed && (
        <Button size="small" onClick={merge}>
          {t('merge')}
        </Button>
      )}
      <Button size="small" onClick={() => begin(theirs)}>
        {t(changed ? 'loadInstead' : 'load')}
      </Button>
    </div>
  );
}
