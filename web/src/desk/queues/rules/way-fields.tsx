import { InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DeskWay, QueueRulesBody } from '../../../api/contact/queues.ts';
import styles from './rules.module.css';
import type { QueueWords } from './use-queue-words.ts';

interface Props {
  way: DeskWay;
  isLast: boolean;
  body: QueueRulesBody;
  words: QueueWords;
  put: (way: DeskWay) => void;
}

const OWN = '';
const categories = ['billing', 'sp', 'network', 'security', 'marketing', 'service'] as const;
const LISTS = ['channels', 'levels', 'matters', 'cities', 'languages'] as const;
type ListName = (typeof LISTS)[number];

/** What has to be so, and where it leads; the last way takes whoever is left. */
export function WayFields({ way, isLast, body, words, put }: Props) {
  const { t } = useTranslation('queues/rules');
  const { rules } = body;
  const optionsOf: Record<ListName, { value: string; label: string }[]> = {
    channels: Object.keys(rules.channels).map((value) => ({ value, label: words.channel(value) })),
    levels: Object.keys(rules.headStarts).map((value) => ({ value, label: words.level(value) })),
    matters: categories.map((value) => ({ value, label: t(`ways.category.${value}`) })),
    cities: words.cities,
    languages: (['zh', 'en'] as const).map((value) => ({ value, label: t(`ways.language.${value}`) })),
  };
  const set = (name: ListName, chosen: string[]) => {
    const { [name]: _before, ...rest } = way;
    put(chosen.length === 0 ? rest : { ...rest, [name]: chosen });
  };
  const setAge = (age: number | null) => {
    const { ageFrom: _before, ...rest } = way;
    put(age === null ? rest : { ...rest, ageFrom: age });
  };
  const setLevel = (level: string) => {
    const { level: _before, ...rest } = way;
    put(level === OWN ? rest : { ...rest, level });
  };
  return (
    <div className={styles['wayEdit']}>
      {!isLast &&
        LISTS.map((name) => (
          <label key={name}>
            <span>{t(`ways.${name}`)}</span>
            <Select
              mode={name === 'matters' ? 'tags' : 'multiple'}
              aria-label={t(`ways.${name}`)}
              placeholder={t('ways.any')}
              value={[...(way[name] ?? [])]}
              options={optionsOf[name]}
              optionFilterProp="label"
              onChange={(chosen: string[]) => set(name, chosen)}
            />
          </label>
        ))}
      {!isLast && (
        <label>
          <span>{t('ways.ageFrom')}</span>
          <InputNumber
            aria-label={t('ways.ageFrom')}
            placeholder={t('ways.any')}
            min={1}
            max={130}
            precision={0}
            style={{ width: '100%' }}
            value={way.ageFrom ?? null}
            onChange={setAge}
          />
        </label>
      )}
      <label>
        <span>{t('ways.desk')}</span>
        <Select
          aria-label={t('ways.desk')}
          value={way.desk}
          options={rules.desks.map(({ id }) => ({ value: id, label: words.desk(id) }))}
          onChange={(desk: string) => put({ ...way, desk })}
        />
      </label>
      <label>
        <span>{t('ways.level')}</span>
        <Select
          aria-label={t('ways.level')}
          value={way.level ?? OWN}
          options={[
            { value: OWN, label: t('ways.ownLevel') },
            ...Object.keys(rules.headStarts).map((value) => ({ value, label: words.level(value) })),
          ]}
          onChange={setLevel}
        />
      </label>
    </div>
  );
}
