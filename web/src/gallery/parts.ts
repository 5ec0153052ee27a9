import { askReason } from './cases/ask-reason.tsx';
import { composer } from './cases/composer.tsx';
import { conversation } from './cases/conversation.tsx';
import { countedText } from './cases/counted-text.tsx';
import { deadlineChip } from './cases/deadline-chip.tsx';
import { dispositionTag } from './cases/disposition-tag.tsx';
import { empty } from './cases/empty.tsx';
import { failure } from './cases/failure.tsx';
import { fetched } from './cases/fetched.tsx';
import { figuresRow } from './cases/figures-row.tsx';
import { pageHead } from './cases/page-head.tsx';
import { saveBar } from './cases/save-bar.tsx';
import { sparkline } from './cases/sparkline.tsx';
import { stream } from './cases/stream.tsx';
import { undoBar } from './cases/undo-bar.tsx';
import { workList } from './cases/work-list.tsx';
import type { Part } from './samples/part.ts';

/** From the head of a page to its foot, then what is asked and what is said. */
export const parts: readonly [Part, ...Part[]] = [
  pageHead,
  figuresRow,
  sparkline,
  workList,
  stream,
  conversation,
  composer,
  saveBar,
  undoBar,
  empty,
  fetched,
  failure,
  askReason,
  countedText,
  deadlineChip,
  dispositionTag,
];
