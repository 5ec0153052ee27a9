/** The parts of dmn-js that are used here. It is written in JavaScript and brings no types. */

declare module 'dmn-js-shared/lib/base/EditingManager' {
  export interface DmnView {
    readonly element: import('../document/element.ts').Element;
    readonly id: string;
    readonly type: string;
  }
  export interface ViewProvider {
    readonly id: string;
    readonly constructor: unknown;
    opens(element: import('../document/element.ts').Element): boolean;
  }
  export default class EditingManager {
    constructor(options: Record<string, unknown>);
    importXML(xml: string, options?: { open: boolean }): Promise<{ warnings: unknown[] }>;
    saveXML(options: { format: boolean }): Promise<{ xml: string }>;
    getDefinitions(): import('../document/element.ts').Element | undefined;
    getViews(): DmnView[];
    getActiveViewer(): import('dmn-js-decision-table/lib/Viewer').default | undefined;
    open(view: DmnView): Promise<unknown>;
    destroy(): void;
    _getViewProviders(): ViewProvider[];
  }
}

declare module 'dmn-js-decision-table/lib/Viewer' {
  export default class Viewer {
    static _getModules(): unknown[];
    constructor(options?: Record<string, unknown>);
    get<Service>(name: string): Service;
    getModules(): unknown[];
  }
}

declare module 'dmn-js-decision-table/lib/core' {
  const module: object;
  export default module;
}
declare module 'dmn-js-decision-table/lib/features/decision-table-head' {
  const module: object;
  export default module;
}
declare module 'dmn-js-decision-table/lib/features/decision-rules' {
  const module: object;
  export default module;
}
declare module 'dmn-js-decision-table/lib/features/cell-selection' {
  const module: object;
  export default module;
}
declare module 'dmn-js-decision-table/lib/features/drag-and-drop' {
  const module: object;
  export default module;
}
declare module 'dmn-js-decision-table/lib/features/modeling' {
  const module: object;
  export default module;
}
declare module 'table-js/lib/features/interaction-events' {
  const module: object;
  export default module;
}
declare module 'table-js/lib/features/selection' {
  const module: object;
  export default module;
}

declare module 'table-js/lib/components' {
  import { Component } from 'inferno';
  /** A `td` that knows whether it is selected. */
  export class Cell extends Component<Record<string, unknown>, object> {}
}

declare module 'dmn-js-shared/lib/components/ContentEditable' {
  import { Component } from 'inferno';
  export default class ContentEditable extends Component<Record<string, unknown>, object> {}
}
