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

function tell({ state, ahead, expected, left, callback, with: who }: ChatState, words: Words): string {
  const { say, pick, language } = words;
  if (callback !== null) return say('state.callback', { phone: callback });
  if (state === 'over') return say('state.over');
  if (left) return say('state.left');
  if (state === 'talking') return who ? say('state.with', { name: pick(who) }) : say('state.talking');
  if (ahead === null) return say('state.waiting');
  const place = ahead === 0 ? say('state.next') : say('state.ahead', { count: ahead });
  const parts = [place, ...(expected === null ? [] : [tellWait(expected, words)])];
  return `${say('state.waiting')}${language === 'en' ? ': ' : '，'}${parts.join(language === 'en' ? ', ' : '，')}`;
}

/** A range, as it was measured; where no end is expected, from when on. */
function tellWait({ low, high }: NonNullable<ChatState['expected']>, { say }: Words): string {
  const minutes = (seconds: number) => Math.round(seconds / 60);
  if (high === null) return say('state.waitOver', { count: minutes(low) });
  if (low === 0) return say('state.waitUnder', { count: minutes(high) });
  return say('state.waitRange', { low: minutes(low), high: minutes(high) });
}
