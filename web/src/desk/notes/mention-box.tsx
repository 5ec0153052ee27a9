import { Mentions } from 'antd';
import { type ComponentRef, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Colleague, type NotedOn, useColleagues } from '../../api/casework/notes.ts';
import type { InBoth } from '../../api/types.ts';
import { lengthOf } from '../../i18n/cut-text.ts';
import { useBoth } from '../../ui/both.tsx';
import { Awaited } from '../../ui/fetched.tsx';
import { LONGEST_NOTE, type Named, soughtIn } from './note-words.ts';
import styles from './notes.module.css';

const COUNTED_FROM = 1800;

interface Props {
  label: string;
  placeholder?: string;
  on: NotedOn;
  words: string;
  setWords: (words: string) => void;
  /** Somebody was chosen from the list that comes up with @. */
  onChosen: (named: Named) => void;
  onFiles?: (files: File[]) => void;
  autoFocus?: boolean;
}

/** Where a note is typed: @ brings up the colleagues who may read it; pictures can be pasted. */
export function MentionBox({ label, placeholder, on, words, setWords, onChosen, onFiles, autoFocus = false }: Props) {
  const { t } = useTranslation('notes');
  const both = useBoth();
  const [named, setNamed] = useState<string | null>(null);
  const box = useRef<ComponentRef<typeof Mentions>>(null);
  const colleagues = useColleagues(on, named);
  const offered = nameApart(colleagues.data ?? [], both);
  const length = lengthOf(words.trim());
  return (
    <>
      <Mentions
        ref={box}
        aria-label={label}
        placeholder={placeholder ?? ''}
        autoFocus={autoFocus}
        autoSize={{ minRows: 1, maxRows: 8 }}
        placement="top"
        value={words}
        filterOption={false}
        options={offered.map(({ one, name }) => ({ value: name, key: one.id, label: <OneColleague one={one} /> }))}
        notFoundContent={colleagues.data ? t('nobody') : <Awaited of={[colleagues]} waiting={t('searching')} />}
        onSearch={setNamed}
        onSelect={({ value }) => {
          const chosen = offered.find(({ name }) => name === value);
          if (chosen) onChosen({ id: chosen.one.id, name: chosen.name });
          setNamed(null);
        }}
        onChange={(next) => {
          setWords(next);
          // A name that an input method wrote, or that was pasted, comes without the key that the list listens to.
          const sought = soughtIn(next, box.current?.textarea?.selectionStart ?? next.length);
          if (named !== null && sought !== null) setNamed(sought);
        }}
        onPaste={(event) => {
          const files = [...event.clipboardData.files];
          if (files.length === 0 || !onFiles) return;
          event.preventDefault();
          onFiles(files);
        }}
      />
      {length > COUNTED_FROM && (
        <span className={styles['count']} data-over={length > LONGEST_NOTE || undefined} role="status">
          {t('count', { length, most: LONGEST_NOTE })}
        </span>
      )}
    </>
  );
}

/** Of two who have one name each is called by their team as well. */
function nameApart(all: readonly Colleague[], both: (text: InBoth | null) => string) {
  const names = all.map(({ name }) => both(name));
  return all.map((one) => {
    const name = both(one.name);
    const shared = names.filter((other) => other === name).length > 1;
    return { one, name: shared ? `${name}·${both(one.team) || one.id.slice(-4)}` : name };
  });
}

function OneColleague({ one }: { one: Colleague }) {
  const { t } = useTranslation('organisation');
  const both = useBoth();
  const [post] = one.posts;
  return (
    <>
      {both(one.name)}{' '}
      <span className="faint">{both(one.team) || (post ? t(`post.${post}`, { defaultValue: post }) : '')}</span>
    </>
  );
}
