import { type NoteFile, noteFileAt } from '../../api/casework/notes.ts';
import { FileCard } from '../parts/file-card.tsx';

/** The pictures and documents of a note. */
export function NoteFiles({ files }: { files: readonly NoteFile[] }) {
  if (files.length === 0) return null;
  return (
    <ul>
      {files.map(({ id, name, type, size }) => (
        <li key={id}>
          <FileCard name={name} type={type} size={size} at={noteFileAt(id)} />
        </li>
      ))}
    </ul>
  );
}
