import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Words } from '../document/outline.ts';
import styles from './panel.module.css';

interface Props {
  readonly words: Words;
  /** What the desk calls it while the file gives no name. */
  readonly shown?: Words;
  readonly readOnly?: boolean;
  readonly onName: (words: Words) => void;
}

/** A name in both languages; written when a field is left. */
export function NameFields({ words, shown, readOnly = false, onName }: Props) {
  const { t } = useTranslation('policies/editor');
  const [typed, setTyped] = useState(words);
  const [seen, setSeen] = useState(words);
  // What changes behind the fields shows, but for what is just being typed.
  if (seen.zh !== words.zh || seen.en !== words.en) {
    setSeen(words);
    setTyped({
      zh: typed.zh === seen.zh ? words.zh : typed.zh,
      en: typed.en === seen.en ? words.en : typed.en,
    });
  }
  const write = () => {
    if (typed.zh !== words.zh || typed.en !== words.en) onName(typed);
  };
  return (
    <div className={styles['names']}>
      {(['zh', 'en'] as const).map((language) => (
        <Input
          key={language}
          size="small"
          disabled={readOnly}
          aria-label={t(`names.${language}`)}
          placeholder={shown?.[language] || t(`names.${language}`)}
          value={typed[language]}
          onChange={({ target }) => setTyped({ ...typed, [language]: target.value })}
          onBlur={write}
          onPressEnter={write}
        />
      ))}
    </div>
  );
}
