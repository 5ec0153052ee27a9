import type { Statement } from '../../../api/types.ts';
import { useStatementWords } from './use-statement-words.ts';

/** A sentence by its code, filled in the reader's language. */
export function StatementText({ statement }: { statement: Statement }) {
  return <>{useStatementWords()(statement)}</>;
}
