import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TicketKind } from '../../../api/types.ts';
import { useBoth } from '../../../ui/both.tsx';
import { At } from '../../../ui/times.tsx';
import { bodyOf, type KindBody, partOf } from './kind-draft.ts';
import styles from './kinds.module.css';
import { changedParts, mergeChanges } from './merge-kinds.ts';
import type { KindDraft } from './use-drafts.ts';

interface Props {
  draft: KindDraft & { latest: TicketKind };
  begin: (body: KindBody, base?: KindBody) => void;
}

/** Somebody else saved in between: who, when and what; with mine put on top of it, or given up. */
export function Overtaken({ draft: { base, body, latest, changed }, begin }: Props) {
  const { t } = useTranslation('tickets');
  const both = useBoth();
  const theirs = bodyOf(latest);
  const partsOf = (one: KindBody) =>
    [
      ...new Set(
        changedParts(base, one)
          .filter((key) => key !== 'version' && key !== 'id')
          .map(partOf),
      ),
    ]
      .map((part) => t(`kinds.part.${part}`))
      .join(t('kinds.comma'));
  const merge = () => begin({ ...mergeChanges(base, body, theirs), version: latest.version }, theirs);
  return (
    <div className={styles['overtaken']} role="alert">
      <div>
        <strong>
          {t('kinds.overtaken', {
            by: both(latest.changedBy) || t('theSystem'),
            version: latest.version,
          })}
        </strong>{' '}
        <At at={latest.changedAt} />
        <div>{t('kinds.theyChanged', { parts: partsOf(theirs) || t('kinds.nothing') })}</div>
        {changed && <div>{t('kinds.youChanged', { parts: partsOf(body) })}</div>}
      </div>
      {changed && (
        <Button type="primary" size="small" onClick={merge}>
          {t('kinds.merge')}
        </Button>
      )}
      <Button size="small" onClick={() => begin(theirs)}>
        {t(changed ? 'kinds.loadInstead' : 'kinds.load')}
      </Button>
    </div>
  );
}
