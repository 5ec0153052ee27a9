import { areas } from './desk/areas/module.ts';
import { calendar } from './desk/calendar/module.ts';
import { call } from './desk/call/module.ts';
import { cannedAnswers } from './desk/canned-answers/module.ts';
import { contacts } from './desk/contacts/module.ts';
import { conversations } from './desk/conversations/module.ts';
import { counter } from './desk/counter/module.ts';
import { customers } from './desk/customers/module.ts';
import { handOver } from './desk/hand-over/module.ts';
import { links } from './desk/links/module.ts';
import { lists } from './desk/lists/module.ts';
import { myDay } from './desk/my-day/module.ts';
import { notes } from './desk/notes/module.ts';
import { notices } from './desk/notices/module.ts';
import { organisation } from './desk/organisation/module.ts';
import { outages } from './desk/outages/module.ts';
import { policies } from './desk/policies/module.ts';
import { portal } from './desk/portal/module.ts';
import { promises } from './desk/promises/module.ts';
import { queues } from './desk/queues/module.ts';
import { resolution } from './desk/resolution/module.ts';
import { sample } from './desk/sample/module.ts';
import { ticketPage } from './desk/ticket-page/module.ts';
import { tickets } from './desk/tickets/module.ts';
import { times } from './desk/times/module.ts';
import { tmf } from './desk/tmf/module.ts';
import { wallboard } from './desk/wallboard/module.ts';
import { workforce } from './desk/workforce/module.ts';

/**
 * The modules of the desk in reading order: those of the server that have something to show, in the server's order and by
 * the server's names, then the pages that are put together from several of them.
 *
 * Around them the folders of `web/src` are read in this order, and a file imports only from its own and from earlier ones,
 * types and styles included:
 *
 *   ui/kept → ui/use-once.ts → api → i18n → theme → wording → ui → desk/parts → desk/<module>, as listed here →
 *   modules.ts → desk/shell → desk
 *
 * and `portal`, the customers' page, `web-chat`, the chat on any page, and `wall-screen`, the wallboard in a hall, import of these only what comes before wording, and
 * nothing imports them. Nor does
 * anything import `gallery`, which shows the parts of `ui` to whoever builds pages: it imports only ui, i18n, theme and
 * `api/refusal.ts`. A module has no front door here: whoever comes later may import any of its files. Within a module no two folders import from each other.
 */
export const modules = [
  // foundation
  organisation,
  calendar,
  customers,
  workforce,
  notices,
  // contact
  contacts,
  queues,
  conversations,
  cannedAnswers,
  wallboard,
  // casework
  tickets,
  promises,
  times,
  links,
  outages,
  areas,
  lists,
  notes,
  // policy
  policies,
  // deciding
  resolution,
  handOver,
  myDay,
  // doors
  portal,
  counter,
  tmf,
  // sample
  sample,
  // put together from several
  call,
  ticketPage,
] as const;
