import { beginDraft, declineProposal, propose, readDraft, saveDraft, submitDraft } from '../../policy/policies/index.ts';
import type { Drafted, Proposed } from './everyday.ts';
import { centreThen, type Deed, idIn, personIn, type Seeding } from './seeding.ts';

export function proposalsOf(seeding: Seeding, wanted: Proposed): Deed[] {
  const { name, by, minutesAgo, declined, ...proposed } = wanted;
  let id = '';
  const make = async () => {
    id = await propose(centreThen(seeding, minutesAgo), personIn(seeding, by), proposed);
    if (name !== undefined) seeding.ids.set(name, id);
  };
  const answer = declined && {
    minutesAgo: declined.minutesAgo,
    act: () =>
      declineProposal(
        centreThen(seeding, declined.minutesAgo),
        personIn(seeding, declined.by),
        id,
        declined.answer,
      ),
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
      submitDraft(centreThen(seeding, submitted.minutesAgo), personIn(seeding, by), draft.id, {
        revision: draft.revision,
        summary: submitted.summary,
      }),
  };
  return [{ minutesAgo, act: begin }, ...(submit ? [submit] : [])];
}

async function draftThen(
  seeding: Seeding,
  { by, minutesAgo, title, takesUp, conditions }: Drafted,
): Promise<{ id: string; revision: number }> {
  const then = centreThen(seeding, minutesAgo);
  const author = personIn(seeding, by);
  const proposals = takesUp.map((name) => idIn(seeding, name));
  const id = await beginDraft(then, author, { title, proposals });
  const { dmn, revision } = await readDraft(then, author, id);
  const changed = Object.entries(conditions).reduce((file, [entry, text]) => withCondition(file, entry, text), dmn);
  return { id, revision: (await saveDraft(then, author, id, { revision, dmn: changed })).revision };
}

/** @throws RangeError where the file has no such entry */
function withCondition(dmn: string, entry: string, text: string): string {
  const [before, rest] = dmn.split(`id="${entry}">`);
  if (before === undefined || rest === undefined) throw new RangeError(`the policy has no ${entry}`);
  return `${before}id="${entry}">${rest.replace(/<text>[^<]*<\/text>/u, () => `<text>${text}</text>`)}`;
}
