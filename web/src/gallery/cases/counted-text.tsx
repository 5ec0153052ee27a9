import { useState } from 'react';
import { CountedLine, CountedText } from '../../ui/words/counted-text.tsx';
import styles from '../samples/samples.module.css';
import type { Part } from '../samples/part.ts';
import { words } from '../samples/sample-values.ts';
import { type Pair, useSaid } from '../samples/use-said.ts';

const LIMIT = 20;

export const countedText: Part = {
  name: 'counted-text',
  file: 'words/counted-text.tsx',
  about: `Words with a limit, here of ${LIMIT}: nothing is cut; near the limit it is counted, beyond it is marked.`,
  cases: [
    { name: 'With room', Show: () => <Field name="With room" text={words.within} /> },
    { name: 'Near the limit', Show: () => <Field name="Near the limit" text={words.near} /> },
    { name: 'Beyond it', Show: () => <Field name="Beyond it" text={words.over} /> },
    { name: 'Wrong for another reason', Show: () => <Field name="Wrong" text={words.within} wrong /> },
    { name: 'One line', Show: () => <Field name="One line" text={words.over} line /> },
  ],
};

interface Props {
  name: string;
  text: Pair;
  wrong?: boolean;
  line?: boolean;
}

/** Taken in the language in which it was opened: from then on it is the reader's. */
function Field({ name, text, wrong = false, line = false }: Props) {
  const said = useSaid();
  const [value, onText] = useState(said(text));
  const Counted = line ? CountedLine : CountedText;
  return (
    <div className={styles['field']}>
      <Counted aria-label={name} value={value} onText={onText} limit={LIMIT} wrong={wrong} />
    </div>
  );
}
