import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { KeepRule } from '../../../api/contact/queues.ts';
import { About } from '../../../ui/page/about.tsx';
import page from '../../parts/page.module.css';
import { FaultsAt } from './faults.tsx';
import type { PartProps } from './part-props.ts';
import styles from './rules.module.css';
import { SecondsBox } from './seconds-box.tsx';

const EVERYBODY = '';
/** Of so many people the cost is told. */
const EXAMPLE = 20;

/** People kept for some levels, each with what it costs the others. */
export function KeptShares({ body, set, words }: PartProps) {
  const { t } = useTranslation('queues/rules');
  const { rules } = body;
  const put = (keeps: KeepRule[]) => set({ ...body, rules: { ...rules, keeps } });
  const levels = Object.keys(rules.headStarts).map((value) => ({ value, label: words.level(value) }));
  const desks = [
    { value: EVERYBODY, label: t('keeps.everybody') },
    ...rules.desks.map(({ id }) => ({ value: id, label: words.desk(id) })),
  ];
  return (
    <section className={page['section']} aria-labelledby="keeps">
      <header>
        <h2 id="keeps">{t('keeps.title')}</h2>
        <About of={t('keeps.title')}>{t('keeps.about')}</About>
        <Button
          className={page['act'] ?? ''}
          size="small"
          icon={<PlusOutlined />}
          onClick={() => put([...rules.keeps, { for: ['diamond'], share: 0.05, desk: null }])}
        >
          {t('keeps.add')}
        </Button>
      </header>
      <ul className={styles['keeps']}>
        {rules.keeps.length === 0 && <li className="faint">{t('keeps.none')}</li>}
        {rules.keeps.map((keep, index) => (
          // They have no other identity while they are changed.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            <span className={styles['line']}>
              {t('keeps.of')}
              <Select
                aria-label={t('keeps.desk')}
                popupMatchSelectWidth={false}
                style={{ minWidth: 150 }}
                value={keep.desk ?? EVERYBODY}
                options={desks}
                onChange={(desk: string) => put(rules.keeps.with(index, { ...keep, desk: desk || null }))}
              />
              {t('keeps.keep')}
              <SecondsBox
                label={t('keeps.share')}
                unit="%"
                max={99}
                value={Math.round(keep.share * 100)}
                set={(percent) => put(rules.keeps.with(index, { ...keep, share: percent / 100 }))}
              />
              {t('keeps.for')}
              <Select
                mode="multiple"
                aria-label={t('keeps.levels')}
                style={{ minWidth: 200 }}
                value={keep.for}
                options={levels}
                onChange={(chosen: string[]) => put(rules.keeps.with(index, { ...keep, for: chosen }))}
              />
              <Button
                type="text"
                size="small"
                icon={<DeleteOutlined />}
                aria-label={t('keeps.remove')}
                onClick={() => put(rules.keeps.toSpliced(index, 1))}
              />
            </span>
            <span className={styles['cost']}>
              {t('keeps.cost', { people: EXAMPLE, count: Math.floor(EXAMPLE * keep.share) })}
            </span>
            <FaultsAt at={`rules.keeps[${index}]`} />
          </li>
        ))}
      </ul>
    </section>
  );
}
