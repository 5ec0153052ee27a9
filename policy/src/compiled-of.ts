import type { Compiled } from './compile/compile-model.ts';

const compiledByPolicy = new WeakMap<object, Compiled>();

/** Lets comparison and replay walk the diagram of a policy, without making it part of what a policy shows. */
export function rememberCompiled<Policy extends object>(policy: Policy, compiled: Compiled): Policy {
  compiledByPolicy.set(policy, compiled);
  return policy;
}

/** @throws Error for an object that `compilePolicy` or `checkDraft` did not make */
export function compiledOf(policy: object): Compiled {
  const compiled = compiledByPolicy.get(policy);
  if (compiled === undefined) throw new Error('this policy was not opened by compilePolicy or checkDraft');
  return compiled;
}
