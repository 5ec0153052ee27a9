import { modules } from '../../modules.ts';
import { administrationGroups } from '../parts/desk-module.ts';
import { byOrder } from './places/by-order.ts';

const declared = modules.flatMap(({ administration }) => administration ?? []);

/** The pages of administration, each module's own. */
export const administrationPages = declared.flatMap(({ pages }) => [...(pages ?? [])]).toSorted(byOrder);
/** What there is to do, each module's own. */
export const administrationTasks = declared.flatMap(({ tasks }) => [...(tasks ?? [])]).toSorted(byOrder);

/** The same by what they are about, as the menu at the left has them. */
export const administrationMenu = administrationGroups.map((group) => ({
  group,
  pages: administrationPages.filter((one) => one.group === group),
}));
