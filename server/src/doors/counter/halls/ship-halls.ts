import { readFile } from 'node:fs/promises';
import { Type } from 'typebox';
import { storedAs } from '../../../platform/stored.ts';
import { type Centre, inOneWork } from '../../../platform/work.ts';
import { HallService } from '../contract.ts';
import { type HallRow, saveHalls, saveServices } from './hall-store.ts';

const readServices = storedAs(Type.Array(HallService), 'services.json');

/** Puts in the services that are not there yet; those that are stay as they are. */
export async function shipServices(centre: Centre, file: string): Promise<void> {
  const services = readServices(JSON.parse(await readFile(file, 'utf8')));
  await inOneWork(centre, (work) =>
    saveServices(
      work.db,
      services.map(({ id, ...body }, place) => ({ id, place, body })),
    ),
  );
}

/** The same of halls. */
export async function shipHalls(centre: Centre, halls: readonly HallRow[]): Promise<void> {
  await inOneWork(centre, (work) => saveHalls(work.db, halls));
}
