import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { giveNames, type PolicyModel, readPolicy } from '@jieyi/policy';
import { type Centre, inOneWork } from '../../../platform/work.ts';
import { lockOpenDrafts, lockToName, saveNamedDraft, saveNamedFile } from './name-older-store.ts';

/**
 * Gives the rules of versions that were published before rules had names, and of drafts that were begun from them, the names
 * that the shipped files have for rules of the same id and content. Once: what is published later brings its own. Nothing
 * is decided otherwise by a name, so published files, hashes, revisions and replays stay.
 */
export async function nameOlder(centre: Centre, folder: string): Promise<void> {
  await inOneWork(centre, async ({ db }) => {
    const versions = await lockToName(db);
    if (versions.length === 0) return;
    const shipped = await readShipped(folder);
    for (const { id, dmn } of versions) await saveNamedFile(db, id, await giveNames(dmn, shipped));
    for (const { id, dmn } of await lockOpenDrafts(db)) {
      const named = await giveNames(dmn, shipped);
      if (named !== null) await saveNamedDraft(db, id, named);
    }
  });
}

/** The newest first. */
async function readShipped(folder: string): Promise<PolicyModel[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.dmn')).toSorted();
  return Promise.all(
    files.toReversed().map(async (file) => readPolicy(await readFile(join(folder, file), 'utf8'), { file })),
  );
}
