import { useState } from 'react';
import { asText } from './forms.ts';
import { keptAt, type Place } from './kept.ts';

/** Words while they are typed: a reload does not lose them. Emptied, nothing is kept of them. */
export function useKeptText(place: Place): [string, (words: string) => void] {
  const kept = keptAt(place, asText);
  const [words, setWords] = useState(() => kept.find() ?? '');
  const keep = (next: string) => {
    if (next === '') kept.drop();
    else kept.put(next);
    setWords(next);
  };
  return [words, keep];
}
