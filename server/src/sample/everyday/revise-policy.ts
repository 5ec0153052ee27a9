import {
  beginDraft,
  declineProposal,
  propose,
  readDraft,
  saveDraft,
  submitDraft,
} from '../../policy/policies/index.ts';
import type { Drafted, Proposed } from './everyday.ts';
import { centreThen, type Deed, idIn, type Seeding } from './seeding.ts';

export function proposalsOf(seeding: Seeding, wanted: Proposed): Deed[] {
  const { name, by, minutesAgo, declined, ...proposed } = wanted;
  let id = '';
  const make = async () => {
    id = await propose(centreThen(seeding, minutesAgo), seeding.person(by), proposed);
    if (name !== undefined) seeding.ids.set(name, id);
  };
  const answer = declined && {
    minutesAgo: declined.minutesAgo,
    act: () =>
      declineProposal(centreThen(seeding, declined.minutesAgo), seeding.person(declined.by), id, declined.answer),
  };
  return [{ minutesAgo, act: make }, ...(answer ? [answer] : [])];
}

export function draftsOf(seeding: Seeding, wanted: Drafted): Deed[] {
  const { by, minutesAgo, submitted } = wanted;
  let draft = { id: '', revision: 1 };
  const begin = async () => {
    draft = await draftThen(seeding, wanted);
  };
  const submit = submitted && {
    minutesAgo: submitted.minutesAgo,
    act: () =>
      submitDraft(centreThen(seeding, submitted.minutesAgo), seeding.person(by), draft.id, {
        revision: draft.revision,
        summary: submitted.summary,
      }),
  };
  return [{ minutesAgo, act: begin }, ...(submit ? [submit] : [])];
}

async function draftThen(
  seeding: Seeding,
  { by, minutesAgo, title, takesUp, conditions, reasons }: Drafted,
): Promise<{ id: string; revision: number }> {
  const then = centreThen(seeding, minutesAgo);
  const author = seeding.person(by);
  const proposals = takesUp.map((name) => idIn(seeding, name));
  const id = await beginDraft(then, author, { title, proposals });
  const { dmn, revision } = await readDraft(then, author, id);
  const inChinese = Object.entries(reasons).map(([rule, { zh }]) => [rule, zh] as const);
  const inEnglish = Object.entries(reasons).map(([rule, { en }]) => [rule, en] as const);
  const withConditions = withTexts(dmn, /(<text>)[^<]*/u, Object.entries(conditions));
  const withReasons = withTexts(withConditions, /(<description>)[^<]*/u, inChinese);
  const changed = withTexts(withReasons, /(<annotationEntry>\s*<text>)[^<]*/u, inEnglish);
  return { id, revision: (await saveDraft(then, author, id, { revision, dmn: changed })).revision };
}

/** What follows the first place of this kind after an id becomes this text. @throws RangeError where the file has no such id */
function withTexts(dmn: string, place: RegExp, texts: readonly (readonly [id: string, text: string])[]): string {
  return texts.reduce((file, [id, text]) => {
    const [before, after] = file.split(`id="${id}">`);
    if (before === undefined || after === undefined) throw new RangeError(`the policy has no ${id}`);
    return `${before}id="${id}">${after.replace(place, (_, opening: string) => `${opening}${text}`)}`;
  }, dmn);
}
