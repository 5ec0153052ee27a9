import type { Note } from '../../api/casework/notes.ts';
import { useBoth } from '../../ui/both.tsx';
import styles from './notes.module.css';
import { partsOf } from './note-words.ts';

/** What a note says, with names for whom it mentions. */
export function NoteText({ text, mentions }: Pick<Note, 'text' | 'mentions'>) {
  const both = useBoth();
  const nameOf = (id: string) => both(mentions.find((one) => one.id === id)?.name) || id;
  return partsOf(text).map(({ id, words }, index) =>
    id === undefined ? (
      words
    ) : (
      // oxlint-disable-next-line react/no-array-index-key -- the parts of one text stay in their places
      <span key={index} className={styles['mention']}>
        @{nameOf(id)}
      </span>
    ),
  );
}
