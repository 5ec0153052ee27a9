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
  const changed = withTexts(withTexts(dmn, 'text', conditions), 'description', reasons);
  return { id, revision: (await saveDraft(then, author, id, { revision, dmn: changed })).revision };
}

/** The first element of this name in what has the id becomes this text. @throws RangeError where the file has no such id */
function withTexts(dmn: string, element: 'text' | 'description', texts: Readonly<Record<string, string>>): string {
  return Object.entries(texts).reduce((file, [id, text]) => {
    const [before, after] = file.split(`id="${id}">`);
    if (before === undefined || after === undefined) throw new RangeError(`the policy has no ${id}`);
    const old = new RegExp(`<${element}>[^<]*</${element}>`, 'u');
    return `${before}id="${id}">${after.replace(old, () => `<${element}>${text}</${element}>`)}`;
  }, dmn);
}
