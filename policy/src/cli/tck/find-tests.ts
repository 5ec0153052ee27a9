import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CommandFailed, reasonOf } from '../command-failed.ts';

/** Folders deeper than this are no checkout of tests. */
const DEEPEST = 12;

/** A test file and the DMN files of its folder, as paths below the folder that was asked for. */
export interface FoundTest {
  readonly path: string;
  readonly folder: string;
  readonly models: readonly string[];
}

/** All test files in a folder and below it, in the order of their paths. */
export async function findTests(root: string): Promise<FoundTest[]> {
  const found = await findBelow(root, '', 0);
  return found.toSorted((one, other) => (one.path < other.path ? -1 : Number(one.path > other.path)));
}

async function findBelow(root: string, folder: string, depth: number): Promise<FoundTest[]> {
  const entries = await entriesOf(join(root, folder));
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  const models = files.filter((name) => name.endsWith('.dmn')).toSorted();
  const tests: FoundTest[] = files
    .filter((name) => /-test-.*\.xml$/u.test(name))
    .map((name) => ({ path: join(folder, name), folder, models }));
  const folders = depth >= DEEPEST ? [] : entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  for (const { name } of folders) tests.push(...(await findBelow(root, join(folder, name), depth + 1)));
  return tests;
}

async function entriesOf(path: string): Promise<Dirent[]> {
  try {
    return await readdir(path, { withFileTypes: true });
  } catch (error) {
    throw new CommandFailed(`${path}: cannot be read (${reasonOf(error)})`);
  }
}

/**
 * The model that a test file is about: the one it names; else the one whose name its own begins with; else the only one of
 * its folder.
 */
export function chooseModel({ path, models }: FoundTest, modelName: string | null): string | null {
  const named = models.find((name) => name === modelName || name === `${modelName ?? ''}.dmn`);
  if (named !== undefined) return named;
  const file = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const alike = models.find((name) => file.startsWith(name.replace(/\.dmn$/u, '-test')));
  return alike ?? (models.length === 1 ? (models[0] ?? null) : null);
}
