import type { Compiled } from './compile/compile-model.ts';
import type { Policy } from './policy.ts';

const compiledByPolicy = new WeakMap<Policy, Compiled>();

/** Lets comparison and replay walk the diagram of a policy, without making it part of what a policy shows. */
export function rememberCompiled(policy: Policy, compiled: Compiled): Policy {
  compiledByPolicy.set(policy, compiled);
  return policy;
}

/** @throws Error for an object that `compilePolicy` or `checkDraft` did not make */
export function compiledOf(policy: Policy): Compiled {
  const compiled = compiledByPolicy.get(policy);
  if (compiled === undefined) throw new Error('this policy was not opened by compilePolicy or checkDraft');
  return compiled;
}
