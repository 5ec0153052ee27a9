import { expect, test } from 'vitest';
import { afterSaving, beginFrom, type Edited, judgeDraft } from './versioned-draft.ts';

interface Page {
  version: number;
  text: string;
}

const page = (version: number, text: string): Page => ({ version, text });
const judge = (edited: Edited<Page>, latest: Page | null) => judgeDraft(edited, latest, ({ text }) => text);

test('it is changed where it says otherwise, and overtaken where somebody else saved', () => {
  const begun = beginFrom(page(3, 'a'));
  expect(judge(begun, page(3, 'a'))).toEqual({ changed: false, overtaken: false });
  expect(judge({ ...begun, draft: page(3, 'mine') }, page(3, 'a'))).toEqual({ changed: true, overtaken: false });
  expect(judge({ ...begun, draft: page(3, 'mine') }, page(4, 'theirs'))).toEqual({ changed: true, overtaken: true });
  expect(judge(begun, page(4, 'theirs'))).toEqual({ changed: false, overtaken: true });
  expect(judge(beginFrom(page(0, '')), null)).toEqual({ changed: false, overtaken: false });
});

test('our own saving does not overtake us before it is read back', () => {
  const saved = afterSaving({ base: page(3, 'a'), draft: page(3, 'b') }, page(3, 'b'), 4);
  expect(judge(saved, page(3, 'a'))).toEqual({ changed: false, overtaken: false });
  expect(judge(saved, page(4, 'b'))).toEqual({ changed: false, overtaken: false });
});

test('what was edited while it was sent is of the new version, and not saved', () => {
  const saved = afterSaving({ base: page(3, 'a'), draft: page(3, 'bc') }, page(3, 'b'), 4);
  expect(saved.draft).toEqual(page(4, 'bc'));
  expect(judge(saved, page(4, 'b'))).toEqual({ changed: true, overtaken: false });
});
