import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import page from '../../parts/page.module.css';
import { BothBox, IdBox } from './edit-table.tsx';
import { Faults } from './faults.tsx';
import type { Fault, KindBody } from './kind-draft.ts';
import styles from './kinds.module.css';

interface Props {
  kind: KindBody;
  /** The centre has none of it yet, so it may be called otherwise. */
  isNew: boolean;
  faults: readonly Fault[];
  set: (part: Partial<KindBody>) => void;
}

/** What the kind is called, and who may raise it. */
export function Basics({ kind, isNew, faults, set }: Props) {
  const { t } = useTranslation('tickets/kinds');
  return (
    <section className={page['section']} aria-label={t('part.basics')}>
      <div className={`${page['body']} ${styles['basics']}`}>
        <span>{t('id')}</span>
        <div>
          <IdBox label={t('id')} fixed={!isNew} value={kind.id} set={(id) => set({ id })} />
          <Faults faults={faults} at="id" />
        </div>
        <span>{t('name')}</span>
        <div>
          <BothBox label={t('name')} value={kind.name} set={(name) => set({ name })} />
          <Faults faults={faults} at="name" />
        </div>
        <span>{t('portal')}</span>
        <Checkbox checked={kind.portal === true} onChange={(event) => set({ portal: event.target.checked })}>
          {t('portalHint')}
        </Checkbox>
      </div>
    </section>
  );
}
