import coreModule from 'dmn-js-decision-table/lib/core';
import cellSelectionModule from 'dmn-js-decision-table/lib/features/cell-selection';
import decisionRulesModule from 'dmn-js-decision-table/lib/features/decision-rules';
import decisionTableHeadModule from 'dmn-js-decision-table/lib/features/decision-table-head';
import dragAndDropModule from 'dmn-js-decision-table/lib/features/drag-and-drop';
import modelingModule from 'dmn-js-decision-table/lib/features/modeling';
import Viewer from 'dmn-js-decision-table/lib/Viewer';
import EditingManager, { type ViewProvider } from 'dmn-js-shared/lib/base/EditingManager';
import interactionEventsModule from 'table-js/lib/features/interaction-events';
import selectionModule from 'table-js/lib/features/selection';
import { childOf } from '../document/element.ts';
import { PolicyCommands } from './commands.ts';
import { Surface } from './surface.ts';
import { Typing } from './typing.ts';

const surfaceModule = {
  __init__: ['surface', 'typing', 'policyCommands'],
  surface: ['type', Surface],
  typing: ['type', Typing],
  policyCommands: ['type', PolicyCommands],
};

/**
 * dmn-js's decision table with its own cells: those of dmn-js bring a code editor into each cell and let authors write
 * expressions that the policy's subset of DMN refuses. Its watermark comes with `Viewer` and stays.
 */
class TableEditor extends Viewer {
  override getModules(): unknown[] {
    return [
      coreModule,
      decisionTableHeadModule,
      decisionRulesModule,
      modelingModule,
      interactionEventsModule,
      selectionModule,
      cellSelectionModule,
      dragAndDropModule,
      surfaceModule,
    ];
  }
}

/** One DMN file, shown a decision table at a time. */
export class PolicyManager extends EditingManager {
  // oxlint-disable-next-line no-underscore-dangle -- its name in dmn-js
  override _getViewProviders(): ViewProvider[] {
    return [
      {
        id: 'decisionTable',
        constructor: TableEditor,
        opens: (element) =>
          element.$type === 'dmn:Decision' && childOf(element, 'decisionLogic')?.$type === 'dmn:DecisionTable',
      },
    ];
  }
}
