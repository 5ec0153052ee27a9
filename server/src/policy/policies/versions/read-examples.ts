import { readFile } from 'node:fs/promises';
import { type Static, Type } from 'typebox';
import { storedAs } from '../../../platform/stored.ts';
import { KeptExample } from '../contract.ts';

/** The examples shipped beside a policy; none where the file is not there. @throws Error naming what is wrong in it */
export async function readExamples(file: string): Promise<Static<typeof KeptExample>[]> {
  try {
    return storedAs(Type.Array(KeptExample), file)(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
