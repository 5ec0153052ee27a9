import { Segmented } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './panel/panel.module.css';

interface Props {
  readonly isOpen: boolean;
  readonly rule: ReactNode;
  readonly facts: ReactNode;
}

type Tab = 'rule' | 'facts';

export function SidePanel({ isOpen, rule, facts }: Props) {
  const { t } = useTranslation('policies/editor');
  const [tab, setTab] = useState<Tab>('rule');
  return (
    <aside hidden={!isOpen} className={styles['side']} aria-label={t('side.label')}>
      <div className={styles['tabs']}>
        <Segmented<Tab>
          block
          value={tab}
          onChange={setTab}
          options={[
            { value: 'rule', label: t('side.rule') },
            { value: 'facts', label: t('side.facts') },
          ]}
        />
      </div>
      {tab === 'rule' ? rule : facts}
    </aside>
  );
}
