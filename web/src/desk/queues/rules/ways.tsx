import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, EditOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskWay } from '../../../api/contact/queues.ts';
import { About } from '../../../ui/page/about.tsx';
import page from '../../parts/page.module.css';
import { FaultsAt, useHasFaults } from './faults.tsx';
import type { PartProps } from './part-props.ts';
import styles from './rules.module.css';
import { useWayWords } from './use-way-words.ts';
import { WayFields } from './way-fields.tsx';

/** What leads to which desk, in words and in order: the first that fits counts. */
export function Ways({ body, set, words }: PartProps) {
  const { t } = useTranslation('queues/rules');
  const tell = useWayWords(words);
  const hasFaults = useHasFaults();
  const [opened, setOpened] = useState<number | null>(null);
  const { ways } = body;
  const put = (next: DeskWay[]) => set({ ...body, ways: next });
  const last = ways.length - 1;
  const move = (index: number, by: number) => {
    const way = ways[index];
    const other = ways[index + by];
    if (!way || !other) return;
    put(ways.with(index, other).with(index + by, way));
    setOpened(null);
  };
  const add = () => {
    put([{ channels: ['hotline'], desk: ways[last]?.desk ?? '' }, ...ways]);
    setOpened(0);
  };
  return (
    <section className={page['section']} aria-labelledby="ways">
      <header>
        <h2 id="ways">{t('ways.title')}</h2>
        <About of={t('ways.title')}>{t('ways.about')}</About>
        <Button className={page['act'] ?? ''} size="small" icon={<PlusOutlined />} onClick={add}>
          {t('ways.add')}
        </Button>
      </header>
      <ol className={styles['ways']}>
        {ways.map((way, index) => {
          const open = opened === index || hasFaults(`ways[${index}]`);
          const { who, where } = tell(way, index === last);
          return (
            // They have no other identity while they are changed.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index}>
              <div className={styles['way']}>
                <span className="number faint">{index + 1}</span>
                <span className={styles['who']}>{who}</span>
                <span aria-hidden>→</span>
                <strong>{where}</strong>
                <span className={styles['acts']}>
                  <Button
                    type="text"
                    size="small"
                    icon={<ArrowUpOutlined />}
                    aria-label={t('ways.up', { number: index + 1 })}
                    disabled={index === 0 || index === last}
                    onClick={() => move(index, -1)}
                  />
                  <Button
                    type="text"
                    size="small"
                    icon={<ArrowDownOutlined />}
                    aria-label={t('ways.down', { number: index + 1 })}
                    disabled={index >= last - 1}
                    onClick={() => move(index, 1)}
                  />
                  <Button
                    type="text"
                    size="small"
                    icon={<EditOutlined />}
                    aria-expanded={open}
                    aria-label={t('ways.change', { number: index + 1 })}
                    onClick={() => setOpened(opened === index ? null : index)}
                  />
                  <Button
                    type="text"
                    size="small"
                    icon={<DeleteOutlined />}
                    aria-label={t('ways.remove', { number: index + 1 })}
                    disabled={index === last}
                    onClick={() => {
                      put(ways.toSpliced(index, 1));
                      setOpened(null);
                    }}
                  />
                </span>
              </div>
              {open && (
                <WayFields
                  way={way}
                  isLast={index === last}
                  body={body}
                  words={words}
                  put={(next) => put(ways.with(index, next))}
                />
              )}
              <FaultsAt at={`ways[${index}]`} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}
