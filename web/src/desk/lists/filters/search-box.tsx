import { Input, type InputRef } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeys } from '../../../ui/press-keys.ts';
import styles from './filters.module.css';

/** Finds by words, number or customer; the key / leads here. */
export function SearchBox({ sought, seek }: { sought: string; seek: (sought: string) => void }) {
  const { t } = useTranslation('lists');
  const box = useRef<InputRef>(null);
  const [typed, setTyped] = useState(sought);
  const [from, setFrom] = useState(sought);
  // Another view seeks something else.
  if (from !== sought) {
    setFrom(sought);
    setTyped(sought);
  }
  useKeys({ '/': () => box.current?.focus() });
  return (
    <Input.Search
      ref={box}
      allowClear
      maxLength={200}
      className={styles['search'] ?? ''}
      aria-label={t('filter.search')}
      placeholder={t('filter.search')}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onSearch={(text) => seek(text.trim())}
      onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
    />
  );
}
