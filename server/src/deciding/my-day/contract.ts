import { Type } from 'typebox';
import { Instant, nullable, shape } from '../../platform/contract-parts.ts';

export const MyDay = shape('MyDay', {
  waiting: Type.Integer({ description: 'Contacts of the province that wait for an agent' }),
  longestSince: nullable(Instant),
  handledToday: Type.Integer({ description: 'Contacts I answered or took over that ended today, operator’s day' }),
  promisesDue: Type.Integer({ description: 'What I promised: due today, or not kept in time' }),
});
