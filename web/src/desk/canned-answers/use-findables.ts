import { useEffect, useMemo, useState } from 'react';
import { useCannedAnswers } from '../../api/contact/canned-answers.ts';
import { type Findable, toFindable } from './find-answers.ts';
import { loadReadings, type Readings } from './read-aloud.ts';

/** All answers, ready to be found; null until they can be found by pinyin too. */
export function useFindables(enabled = true): {
  asked: ReturnType<typeof useCannedAnswers>;
  findables: Findable[] | null;
} {
  const asked = useCannedAnswers(enabled);
  const [read, setRead] = useState<((text: string) => Readings[]) | null>(null);
  useEffect(() => {
    let wanted = true;
    void loadReadings().then((reader) => wanted && setRead(() => reader));
    return () => {
      wanted = false;
    };
  }, []);
  const findables = useMemo(
    () => (read && asked.data ? asked.data.map((answer) => toFindable(answer, read)) : null),
    [asked.data, read],
  );
  return { asked, findables };
}
