import { CaseSets } from '../cases/case-sets.ts';
import type { CaseSet } from '../cases/case-sets.ts';
import type { Compiled } from '../compile/compile-model.ts';
import { CONTRADICTORY } from '../compile/diagram.ts';
import type { Work } from '../compile/work.ts';
import type { Report } from '../finding.ts';

/** What every check of a compiled policy is given. */
export interface Proving {
  readonly compiled: Compiled;
  readonly report: Report;
  readonly sets: CaseSets;
  readonly sizes: readonly number[];
  /** Cases that cannot occur. */
  readonly impossible: CaseSet;
  readonly work: Work;
}

export function openProving(compiled: Compiled, report: Report, work: Work): Proving {
  const sizes = compiled.spaces.map((space) => space.size);
  const sets = new CaseSets(sizes, work);
  const impossible = sets.ofDiagram(compiled.diagram, (terminal) => terminal === CONTRADICTORY);
  return { compiled, report, sets, sizes, impossible, work };
}
