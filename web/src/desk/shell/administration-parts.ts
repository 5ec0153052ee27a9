import { modules } from '../../modules.ts';
import { byOrder } from './by-order.ts';

const declared = modules.flatMap(({ administration }) => administration ?? []);

/** The pages that the administration page links to, and its parts: each module's own. */
export const administrationPages = declared.flatMap(({ pages }) => [...(pages ?? [])]).toSorted(byOrder);
export const administrationParts = declared.flatMap(({ parts }) => [...(parts ?? [])]).toSorted(byOrder);
