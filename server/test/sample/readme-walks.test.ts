import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type DeskPages, openDeskPages } from '../help/desk-pages.ts';
import { Album } from '../help/walks/album.ts';
import { customer } from '../help/walks/customer.ts';
import { difficultCall } from '../help/walks/difficult-call.ts';
import { policyChange } from '../help/walks/policy-change.ts';
import { readWalks } from '../help/walks/read-walks.ts';
import { signIn } from '../help/walks/sign-in.ts';
import { followTicket } from '../help/walks/ticket.ts';
import { type Steps, Walkers } from '../help/walks/walkers.ts';

/** The README's walks, followed sentence by sentence: each sentence is done, and what it promises is looked at. */
const readme = readFileSync(join(fileURLToPath(new URL('../../..', import.meta.url)), 'README.md'), 'utf8');
/** The table of “Sign in” names them first in its rows. */
const users = [...readme.matchAll(/^\| (`[^|]*`) \| [^|]+ \| [^|]+ \|$/gmu)].flatMap(([, cell = '']) =>
  [...cell.matchAll(/`([a-z0-9-]+)`/gu)].map(([, user = '']) => user),
);

const album = new Album();
const walks: Readonly<Record<string, readonly ((desks: DeskPages) => Steps)[]>> = {
  'Sign in': [(desks) => signIn(desks, users)],
  'The main job in seven steps': [
    (desks) => difficultCall(new Walkers(desks), album),
    (desks) => difficultCall(new Walkers(desks, true)),
  ],
  'Follow a ticket in seven steps': [(desks) => followTicket(new Walkers(desks), album)],
  'Change the policy in seven steps': [(desks) => policyChange(new Walkers(desks), album)],
  'For the customers': [(desks) => customer(desks, album)],
};
const sentences = readWalks(readme, Object.keys(walks));

let desks: DeskPages;
beforeAll(async () => {
  desks = await openDeskPages('readme', 'sample-work');
}, 120_000);
afterEach(({ task }) => desks.putAway(task.result?.state === 'fail'));
afterAll(() => desks?.close());

const each = Object.entries(walks).flatMap(([walk, languages]) =>
  languages.map((steps, at) => ({ walk, language: at === 0 ? 'Chinese' : 'English', steps })),
);

test.each(each)(
  '$walk, in $language',
  async ({ walk, steps }) => {
    const todo = steps(desks);
    const said = sentences.get(walk) ?? [];
    const without = {
      step: said.filter((sentence) => !(sentence in todo)),
      sentence: Object.keys(todo).filter((step) => !said.includes(step)),
    };
    expect(without).toEqual({ step: [], sentence: [] });
    for (const sentence of said) await follow(sentence, todo);
    expect(desks.wrong).toEqual([]);
  },
  120_000,
);

test('each picture in the README is of a step', () => {
  const pictures = [...readme.matchAll(/docs\/pictures\/[a-z-]+\.png/gu)].map(([picture]) => picture);
  expect(album.shown).toEqual([...new Set(pictures)].toSorted());
});

async function follow(sentence: string, todo: Steps): Promise<void> {
  try {
    await todo[sentence]?.();
  } catch (error) {
    throw new Error(`“${sentence}” cannot be followed: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
