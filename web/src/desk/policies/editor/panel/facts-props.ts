import type { Editing } from '../session/editing.ts';
import type { Session } from '../session/session.ts';
import type { DraftWords } from '../words/use-draft-words.ts';

/** What the list of facts and each fact in it are shown with. */
export interface FactsProps {
  readonly session: Session;
  readonly editing: Editing;
  readonly words: DraftWords;
  readonly readOnly: boolean;
}
