import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkDraft } from '../check/check-draft.ts';
import { describeFinding, type Finding, PolicyRefused, short } from '../finding.ts';
import type { PolicyModel } from '../model.ts';
import { compilePolicy, type Policy } from '../policy.ts';
import { LARGEST_POLICY } from '../read/read-xml.ts';
import { readPolicy } from '../read/read-policy.ts';
import { CommandFailed, reasonOf } from './command-failed.ts';
import { pathFromCaller } from './find-file.ts';

/** The policies that ship: content/policies of this repository, wherever the command is called from. */
const SHIPPED = fileURLToPath(new URL('../../../content/policies', import.meta.url));

/** Opens a policy by its version among those that ship, or by the path of a .dmn file. */
export async function openPolicyNamed(name: string): Promise<Policy> {
  try {
    return compilePolicy(await readPolicyNamed(name));
  } catch (error) {
    if (!(error instanceof PolicyRefused)) throw error;
    throw cannotUse(name, 'decided by', error.findings);
  }
}

/** As `openPolicyNamed`, but a draft with gaps and conflicts opens too. */
export async function openDraftNamed(name: string): Promise<Policy> {
  const { policy, findings } = checkDraft(await readPolicyNamed(name));
  if (policy === null) throw cannotUse(name, 'compared', findings);
  return policy;
}

async function readPolicyNamed(name: string): Promise<PolicyModel> {
  const isPath = name.endsWith('.dmn') || /[/\\]/u.test(name);
  const path = isPath ? pathFromCaller(name) : await findShipped(name);
  return readPolicy(await readText(path), { file: isPath ? name : basename(path) });
}

function cannotUse(name: string, how: string, findings: readonly Finding[]): CommandFailed {
  return new CommandFailed(`The policy ${short(name)} cannot be ${how}:\n${findings.map(describeFinding).join('\n')}`);
}

async function findShipped(version: string): Promise<string> {
  const versions = new Map<string, string>();
  for (const file of (await readdir(SHIPPED)).toSorted()) {
    if (!file.endsWith('.dmn')) continue;
    const path = join(SHIPPED, file);
    versions.set(versionIn(await readText(path)) ?? file, path);
  }
  const path = versions.get(version);
  if (path !== undefined) return path;
  throw new CommandFailed(`There is no policy ${short(version)}: choose one of ${[...versions.keys()].join(', ')}`);
}

/** The version without parsing the whole file: the id of the definitions. */
function versionIn(xml: string): string | null {
  const root = /<(?:[\w.-]+:)?definitions\b[^>]*>/u.exec(xml)?.[0] ?? '';
  return /\sid=["']([^"']*)["']/u.exec(root)?.[1] ?? null;
}

/** Reads a file as UTF-8 text, refusing what is too large or not text before it is parsed. */
export async function readText(path: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size >= LARGEST_POLICY)
      throw new CommandFailed(`${path}: ${size} bytes are too large for a policy (${LARGEST_POLICY} and more)`);
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (error) {
    if (error instanceof CommandFailed) throw error;
    if (error instanceof TypeError) throw new CommandFailed(`${path}: not a text in UTF-8`);
    throw new CommandFailed(`${path}: cannot be read (${reasonOf(error)})`);
  }
}
