import { readFile } from 'node:fs/promises';
import type { Facts } from '@jieyi/policy';

/** An example as it is kept with a version: given facts, and what of the answer is expected. */
export interface KeptExample {
  name: string;
  facts: Facts;
  expect: Record<string, unknown>;
}

/** The examples shipped beside a policy; none where the file is not there. */
export async function readExamples(file: string): Promise<KeptExample[]> {
  try {
    return toExamples(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

export function toExamples(stored: unknown): KeptExample[] {
  return Array.isArray(stored) ? stored.map(toExample) : [];
}

function toExample(stored: unknown): KeptExample {
  const { name, facts, expect }: Record<string, unknown> = { ...Object(stored) };
  return { name: String(name), facts: { ...Object(facts) }, expect: { ...Object(expect) } };
}
