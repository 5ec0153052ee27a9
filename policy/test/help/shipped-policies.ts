import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compilePolicy, type Policy, type PolicyModel, readPolicy } from '../../src/index.ts';

export const POLICIES = fileURLToPath(new URL('../../../content/policies/', import.meta.url));
export const FILES = { v1: 'v1-as-defined.dmn', v2: 'v2-as-revised.dmn' } as const;
export const VERSIONS = ['v1', 'v2'] as const;

export function readShipped(version: 'v1' | 'v2'): string {
  return readFileSync(POLICIES + FILES[version], 'utf8');
}

export function modelOf(version: 'v1' | 'v2'): Promise<PolicyModel> {
  return readPolicy(readShipped(version), { file: FILES[version] });
}

export async function openShipped(): Promise<Record<'v1' | 'v2', Policy>> {
  return { v1: compilePolicy(await modelOf('v1')), v2: compilePolicy(await modelOf('v2')) };
}
