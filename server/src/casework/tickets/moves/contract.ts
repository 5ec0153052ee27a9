import { Type } from 'typebox';
import { component } from '../../../platform/contract-parts.ts';
import { verbs } from './moves.ts';

export const Verb = Type.Enum(verbs, component('TicketVerb'));
