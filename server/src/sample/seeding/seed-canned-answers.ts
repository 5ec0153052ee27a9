import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Type } from 'typebox';
import { CannedAnswerBody, shipAnswers } from '../../contact/canned-answers/index.ts';
import { storedAs } from '../../platform/stored.ts';
import type { Work } from '../../platform/work.ts';

const readAnswers = storedAs(Type.Array(Type.Omit(CannedAnswerBody, ['scope'])), 'canned-answers.json');

/** What the group's agents say often, by the types of the policy. */
export async function seedCannedAnswers(work: Work, folder: string): Promise<void> {
  const text = await readFile(join(folder, 'canned-answers.json'), 'utf8');
  await shipAnswers(work, readAnswers(JSON.parse(text)));
}
