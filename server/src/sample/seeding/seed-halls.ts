import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Type } from 'typebox';
import { storedAs } from '../../platform/stored.ts';
import type { Centre } from '../../platform/work.ts';
import { HallBody, shipHalls } from '../../doors/counter/index.ts';

const readHalls = storedAs(
  Type.Array(Type.Object({ id: Type.String(), provinceId: Type.String(), cityId: Type.String(), body: HallBody })),
  'halls.json',
);

/** Two or three halls of each city, of which one does everything. */
export async function seedHalls(centre: Centre, folder: string): Promise<void> {
  const text = await readFile(join(folder, 'halls.json'), 'utf8');
  await shipHalls(centre, readHalls(JSON.parse(text)));
}
