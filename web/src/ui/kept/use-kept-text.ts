import { useRef, useState } from 'react';
import { asText } from './forms.ts';
import { keptAt, type Place } from './kept.ts';

interface KeptText {
  words: string;
  keep: (words: string) => void;
  /** They were sent as these: forgotten, unless somebody typed on meanwhile. */
  forgetSent: (sent: string) => void;
}

/** Words while they are typed: a reload does not lose them. Emptied, nothing is kept of them. */
export function useKeptText(place: Place): KeptText {
  const kept = keptAt(place, asText);
  const [words, setWords] = useState(() => kept.find() ?? '');
  const typed = useRef(words);
  const keep = (next: string) => {
    typed.current = next;
    if (next === '') kept.drop();
    else kept.put(next);
    setWords(next);
  };
  const forgetSent = (sent: string) => {
    if (typed.current === sent) keep('');
  };
  return { words, keep, forgetSent };
}
