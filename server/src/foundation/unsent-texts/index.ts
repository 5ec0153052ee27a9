/** What people typed and have not sent yet. */
export { unsentTextsOfLeaver } from './keep-unsent-text.ts';
