import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { About } from '../../../ui/page/about.tsx';
import page from '../../parts/page.module.css';
import { DeskCard } from './desk-card.tsx';
import { addDesk } from './edit-rules.ts';
import { FaultsAt } from './faults.tsx';
import type { PartProps } from './part-props.ts';
import styles from './rules.module.css';

/** What contacts come to: each desk with its people on a line of time. */
export function DeskCards({ body, set, words }: PartProps) {
  const { t } = useTranslation('queues/rules');
  return (
    <section className={page['section']} aria-labelledby="desks">
      <header>
        <h2 id="desks">{t('desk.title')}</h2>
        <About of={t('desk.title')}>{t('desk.about')}</About>
        <Button
          className={page['act'] ?? ''}
          size="small"
          icon={<PlusOutlined />}
          onClick={() => set(addDesk(body, t('desk.newZh'), t('desk.newEn')))}
        >
          {t('desk.add')}
        </Button>
      </header>
      <FaultsAt at="rules.desks" but={body.rules.desks.map((_, index) => `[${index}]`)} />
      <ul className={styles['desks']}>
        {body.rules.desks.map((rule, index) => (
          <DeskCard key={rule.id} rule={rule} index={index} body={body} set={set} words={words} />
        ))}
      </ul>
    </section>
  );
}
