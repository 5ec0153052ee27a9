import { type Centre, inOneWork } from '../../../platform/work.ts';
import { type Actor, seesProvince } from '../../../foundation/organisation/index.ts';
import { findSubject, onOf } from '../note/find-subject.ts';
import { noSuchNote, noteNotYours, noteSettled } from '../note/refusals.ts';
import { editableUntil } from './judge-note.ts';
import { changeNote, findNote, lockNote } from './note-store.ts';
import { judgeText, tell } from './write-note.ts';

/**
 * Its author says it otherwise, within five minutes; what it said before stays with it.
 * @throws noSuchNote, noteNotYours, noteSettled, noteTooLong, cannotBeMentioned
 */
export async function editNote(centre: Centre, actor: Actor, id: string, given: string): Promise<void> {
  const found = await findNote(centre.db, id);
  if (!found || !seesProvince(actor, found.provinceId)) throw noSuchNote();
  const subject = await findSubject(centre, actor, onOf(found));
  const text = given.trim();
  const mentioned = await judgeText(centre, subject, text);
  await inOneWork(centre, async (work) => {
    const note = await lockNote(work.db, id);
    if (!note) throw noSuchNote();
    if (note.accountId !== actor.accountId) throw noteNotYours();
    if (editableUntil(note.writtenAt) <= work.now) throw noteSettled();
    if (note.text === text) return;
    const former = [...note.former, { text: note.text, until: work.now.toISOString() }];
    await changeNote(work.db, id, { text, editedAt: work.now, former });
    await tell(work, actor, subject, { noteId: id, mentioned });
  });
}
