import { EnglishHead, InputHead, OutputHead, ReasonHead } from './head-cells.ts';
import { AddRule, EnglishCell, ReasonCell, RuleCell, RuleIndex } from './rule-cells.ts';
import type { Components } from './services.ts';

const FIRST = 3000;
/** Of several components for one place the one asked for first stands first. */
const SECOND = 2000;

const parts: readonly (readonly [cellType: string, priority: number, component: unknown])[] = [
  ['input-header', FIRST, InputHead],
  ['output-header', FIRST, OutputHead],
  ['after-label-cells', FIRST, ReasonHead],
  ['after-label-cells', SECOND, EnglishHead],
  ['before-rule-cells', FIRST, RuleIndex],
  ['rule', FIRST, RuleCell],
  ['after-rule-cells', FIRST, ReasonCell],
  ['after-rule-cells', SECOND, EnglishCell],
];

/** Puts our cells in the places where dmn-js has its own. */
export class Surface {
  static readonly $inject = ['components'];

  constructor(components: Components) {
    for (const [kind, priority, component] of parts) {
      components.onGetComponent('cell', priority, ({ cellType }) => (cellType === kind ? component : undefined));
    }
    components.onGetComponent('table.foot', FIRST, () => AddRule);
  }
}
