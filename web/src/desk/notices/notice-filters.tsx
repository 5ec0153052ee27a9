import { Input, type InputRef, Segmented, Select } from 'antd';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { noticeKinds, noticeLists, type NoticeFilter, useNoticePlaces } from '../../api/foundation/notices.ts';
import { useBoth } from '../../ui/both.tsx';
import { untilKnown } from '../../ui/fetched.tsx';
import { useMe } from '../parts/me.ts';
import styles from './notices.module.css';

interface Props {
  filter: NoticeFilter;
  set: (filter: NoticeFilter) => void;
  search: Ref<InputRef>;
}

export function NoticeFilters({ filter, set, search }: Props) {
  const { t } = useTranslation('notices/board');
  const both = useBoth();
  const me = useMe();
  const places = useNoticePlaces();
  const lists = noticeLists.filter((list) => list !== 'drafts' || me.rights.includes('notice:publish'));
  const put = (more: Given) => set(withoutEmpty({ ...filter, ...more }));
  const cities = places.data?.provinces.flatMap((province) => province.cities) ?? [];
  return (
    <div className={styles['filters']}>
      <Segmented
        value={filter.list}
        options={lists.map((value) => ({ value, label: t(`list.${value}`) }))}
        onChange={(list) => put({ list })}
      />
      <Input.Search
        ref={search}
        className={styles['search'] ?? ''}
        aria-label={t('search')}
        placeholder={t('search')}
        maxLength={100}
        onSearch={(words) => put({ words: words.trim() })}
      />
      <Select
        className={styles['choice'] ?? ''}
        aria-label={t('kindLabel')}
        value={filter.kind ?? ''}
        options={[
          { value: '', label: t('kindAll') },
          ...noticeKinds.map((value) => ({ value, label: t(`kind.${value}`) })),
        ]}
        onChange={(chosen) => {
          const kind = noticeKinds.find((one) => one === chosen);
          set(withoutEmpty({ ...filter, kind }));
        }}
      />
      <Select
        className={styles['choice'] ?? ''}
        aria-label={t('cityLabel')}
        showSearch={{ optionFilterProp: 'label' }}
        value={filter.city ?? ''}
        options={[
          { value: '', label: t('cityAll') },
          ...cities.map(({ id, name }) => ({ value: id, label: both(name) })),
        ]}
        {...untilKnown(places)}
        onChange={(city) => put({ city })}
      />
    </div>
  );
}

type Given = { [Name in keyof NoticeFilter]?: NoticeFilter[Name] | undefined };

/** What is empty narrows nothing. */
function withoutEmpty({ list = 'in-effect', words, kind, city }: Given): NoticeFilter {
  return { list, ...(words && { words }), ...(kind && { kind }), ...(city && { city }) };
}
