import { areas } from './casework/areas/module.ts';
import { links } from './casework/links/module.ts';
import { lists } from './casework/lists/module.ts';
import { notes } from './casework/notes/module.ts';
import { outages } from './casework/outages/module.ts';
import { promises } from './casework/promises/module.ts';
import { tickets } from './casework/tickets/module.ts';
import { times } from './casework/times/module.ts';
import { cannedAnswers } from './contact/canned-answers/module.ts';
import { channels } from './contact/channels/module.ts';
import { contacts } from './contact/contacts/module.ts';
import { conversations } from './contact/conversations/module.ts';
import { queues } from './contact/queues/module.ts';
import { wallboard } from './contact/wallboard/module.ts';
import { handOver } from './deciding/hand-over/module.ts';
import { myDay } from './deciding/my-day/module.ts';
import { resolution } from './deciding/resolution/module.ts';
import { counter } from './doors/counter/module.ts';
import { portal } from './doors/portal/module.ts';
import { webChat } from './doors/web-chat/module.ts';
import { tmf } from './doors/tmf/module.ts';
import { billing } from './foundation/billing/module.ts';
import { calendar } from './foundation/calendar/module.ts';
import { customers } from './foundation/customers/module.ts';
import { notices } from './foundation/notices/module.ts';
import { organisation } from './foundation/organisation/module.ts';
import { unsentTexts } from './foundation/unsent-texts/module.ts';
import { workforce } from './foundation/workforce/module.ts';
import type { WholeCentre } from './open-centre.ts';
import type { Module } from './platform/module.ts';
import { policies } from './policy/policies/module.ts';
import { sample } from './sample/module.ts';

/**
 * The modules in reading order, wing by wing: a module imports only modules before it, and only through their index. What
 * the server offers, keeps and listens to follows from this list, and the lint reads it.
 */
export const modules: readonly Module<WholeCentre>[] = [
  // foundation
  organisation,
  calendar,
  billing,
  customers,
  workforce,
  unsentTexts,
  notices,
  // contact
  channels,
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
  webChat,
  counter,
  tmf,
  // sample
  sample,
];
