import type { QueueRulesBody } from '../../../api/contact/queues.ts';
import type { QueueWords } from './use-queue-words.ts';

/** What every part of the editor is given. */
export interface PartProps {
  body: QueueRulesBody;
  set: (body: QueueRulesBody) => void;
  words: QueueWords;
}
