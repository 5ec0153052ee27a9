import type { ReactNode } from 'react';
import { dateTime, hourAndMinute } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import styles from './conversation.module.css';

export interface ConversationItem {
  id: string;
  at: string;
  /** Who said it: whoever one talks to, we, or nobody: a line of the centre. */
  side: 'theirs' | 'ours' | 'centre';
  author: string;
  content: ReactNode;
  /** Beneath it: how far it has come. */
  state?: ReactNode;
  /** As it is read out when it comes. */
  spoken: string;
}

interface Props {
  items: readonly ConversationItem[];
  /** Said in an earlier conversation: nobody waits for it to be seen. */
  past?: boolean;
}

/** What was said, one after the other, each with its author and its time. */
export function SaidList({ items, past = false }: Props) {
  return (
    <ol className={styles['list']}>
      {items.map((item, at) => (
        <Said key={item.id} item={item} goesOn={goesOn(items[at - 1], item)} past={past} />
      ))}
    </ol>
  );
}

function Said({ item, goesOn: isSame, past }: { item: ConversationItem; goesOn: boolean; past: boolean }) {
  const language = useLanguage();
  const { id, side, author, content, state, at } = item;
  return (
    <li data-side={side} data-said={past ? undefined : id} data-goes-on={isSame || undefined}>
      {side !== 'centre' && <span className={isSame ? 'for-readers' : styles['author']}>{author}</span>}
      <div className={styles['said']}>{content}</div>
      <div className={styles['meta']}>
        <time className="number" dateTime={at} title={dateTime(at, language, true)}>
          {hourAndMinute(at, language)}
        </time>
        {state}
      </div>
    </li>
  );
}

const TOGETHER_MS = 180_000;

/** The same one said more, soon after. */
function goesOn(before: ConversationItem | undefined, { side, author, at }: ConversationItem): boolean {
  if (side === 'centre' || before?.side !== side || before.author !== author) return false;
  return Date.parse(at) - Date.parse(before.at) < TOGETHER_MS;
}
