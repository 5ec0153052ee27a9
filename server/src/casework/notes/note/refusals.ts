import { defineRefusal } from '../../../platform/refusal.ts';

/** Unknown id, or a note of another province. */
export const noSuchNote = defineRefusal({
  code: 'no-such-note',
  status: 404,
  reason: 'There is no such note in your province',
  remedy: 'Look at the ticket or the contact again',
});

/** A note is its author's, and stays as it is after five minutes. */
export const noteNotYours = defineRefusal({
  code: 'note-not-yours',
  status: 409,
  reason: 'Only its author can edit a note',
  remedy: 'Write a note of your own',
});

/** Five minutes have passed. */
export const noteSettled = defineRefusal({
  code: 'note-settled',
  status: 409,
  reason: 'A note can be edited for five minutes; these are over',
  remedy: 'Write another note that corrects it',
});

/** More than 2,000 characters, with each mention as the name that is shown. */
export const noteTooLong = defineRefusal({
  code: 'note-too-long',
  status: 400,
  reason: 'A note has at most 2,000 characters',
  remedy: 'Make it shorter, or write two notes',
});

/** Unknown, disabled, or without the right to read what the note is on. */
export const cannotBeMentioned = defineRefusal({
  code: 'cannot-be-mentioned',
  status: 400,
  reason: 'Somebody who is mentioned cannot read this',
  remedy: 'Choose colleagues from the list that appears as you type @',
});

export const noSuchNoteFile = defineRefusal({
  code: 'no-such-note-file',
  status: 404,
  reason: 'There is no such file',
  remedy: 'Look at the note again, or choose the file once more',
});
