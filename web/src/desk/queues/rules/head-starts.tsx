import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { About } from '../../../ui/page/about.tsx';
import page from '../../parts/page.module.css';
import { boundOf } from './edit-rules.ts';
import { FaultsAt } from './faults.tsx';
import type { PartProps } from './part-props.ts';
import styles from './rules.module.css';
import { SecondsBox } from './seconds-box.tsx';

/** By how much customers of each level count as having come earlier, and the bound that follows from it, in large. */
export function HeadStarts({ body, set, words }: PartProps) {
  const { t } = useTranslation('queues/rules');
  const { rules, levels } = body;
  const bound = boundOf(rules);
  const put = (headStarts: Record<string, number>) => set({ ...body, rules: { ...rules, headStarts } });
  const name = (index: number, part: { nameZh?: string; nameEn?: string }) =>
    set({ ...body, levels: levels.map((one, at) => (at === index ? { ...one, ...part } : one)) });
  const add = () => {
    const id = freeId(rules.headStarts);
    set({
      ...body,
      rules: { ...rules, headStarts: { ...rules.headStarts, [id]: 0 } },
      levels: [...levels, { id, nameZh: '', nameEn: '' }],
    });
  };
  const remove = (id: string) => {
    const { [id]: _gone, ...headStarts } = rules.headStarts;
    set({ ...body, rules: { ...rules, headStarts }, levels: levels.filter((one) => one.id !== id) });
  };
  return (
    <section className={page['section']} aria-labelledby="head-starts">
      <header>
        <h2 id="head-starts">{t('headStarts.title')}</h2>
        <About of={t('headStarts.title')}>{t('headStarts.about')}</About>
        <Button className={page['act'] ?? ''} size="small" icon={<PlusOutlined />} onClick={add}>
          {t('headStarts.add')}
        </Button>
      </header>
      <div className={`${page['body']} ${styles['levels']}`}>
        <p className={styles['bound']}>
          {bound === 0 ? t('headStarts.noBound') : t('headStarts.bound', { time: words.time(bound) })}
        </p>
        <table className={styles['plain']}>
          <tbody>
            {Object.entries(rules.headStarts).map(([id, seconds]) => {
              const index = levels.findIndex((one) => one.id === id);
              const own = levels[index];
              const label = own ? words.level(id) || id : words.level(id);
              return (
                <tr key={id}>
                  <th scope="row">
                    {own ? (
                      <span className={styles['names']}>
                        <Input
                          aria-label={t('nameZh')}
                          placeholder={t('nameZh')}
                          value={own.nameZh}
                          onChange={({ target }) => name(index, { nameZh: target.value })}
                        />
                        <Input
                          aria-label={t('nameEn')}
                          placeholder={t('nameEn')}
                          value={own.nameEn}
                          onChange={({ target }) => name(index, { nameEn: target.value })}
                        />
                      </span>
                    ) : (
                      label
                    )}
                  </th>
                  <td>
                    <SecondsBox
                      label={t('headStarts.of', { level: label })}
                      value={seconds}
                      set={(next) => put({ ...rules.headStarts, [id]: next })}
                    />
                    <FaultsAt at={`rules.headStarts.${id}`} />
                    {own && <FaultsAt at={`levels[${index}]`} />}
                  </td>
                  <td>
                    {own && (
                      <Button
                        type="text"
                        size="small"
                        icon={<DeleteOutlined />}
                        aria-label={t('headStarts.remove', { level: label })}
                        onClick={() => remove(id)}
                      />
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
        <p className={styles['line']}>
          <label htmlFor="last-agent">{t('lastAgent.title')}</label>
          <SecondsBox
            label={t('lastAgent.title')}
            value={rules.lastAgentSeconds}
            set={(lastAgentSeconds) => set({ ...body, rules: { ...rules, lastAgentSeconds } })}
          />
          <FaultsAt at="rules.lastAgentSeconds" />
          <span className="faint">
            {rules.lastAgentSeconds === 0
              ? t('lastAgent.never')
              : t('lastAgent.what', { time: words.time(rules.lastAgentSeconds) })}
          </span>
        </p>
      </div>
    </section>
  );
}

function freeId(headStarts: Record<string, number>): string {
  const taken = Object.keys(headStarts);
  return Array.from({ length: taken.length + 1 }, (_, at) => `level-${at + 1}`).find((id) => !taken.includes(id)) ?? '';
}
