/** What colleagues write to each other on tickets and contacts. */
export { noteChanged } from './note/announcements.ts';
export { writeNote } from './writing/write-note.ts';
