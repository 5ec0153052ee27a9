/** @jsxImportSource preact */
import type { Chat } from '../state/chat.ts';
import { useWords } from '../texts/use-words.ts';
import type { Words } from '../texts/words.ts';
import type { ChatState } from '../wire/shapes.ts';

/** Where the chat stands; told as it changes. */
export function StateLine({ chat }: { chat: Chat }) {
  const words = useWords();
  const { chat: state } = chat.state;
  return (
    <p className="state" role="status">
      {state ? tell(state, words) : ''}
    </p>
  );
}

function tell({ state, ahead, left, with: who }: ChatState, { say, pick, language }: Words): string {
  if (state === 'over') return say('state.over');
  if (left) return say('state.left');
  if (state === 'talking') return who ? say('state.with', { name: pick(who) }) : say('state.talking');
  if (ahead === null) return say('state.waiting');
  const place = ahead === 0 ? say('state.next') : say('state.ahead', { count: ahead });
  return `${say('state.waiting')}${language === 'en' ? ': ' : '，'}${place}`;
}
