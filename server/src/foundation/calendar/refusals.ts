import { defineRefusal } from '../../platform/refusal.ts';

/** Working time of a year is asked for whose public holidays the calendar does not have; `details` names the year. */
export const yearNotCovered = defineRefusal({
  code: 'year-not-covered',
  status: 409,
  reason: 'The calendar does not have the public holidays of that year',
  remedy: 'Have an administrator add the holidays of the named year, as the State Council arranged them',
});

/** No day of the week has working time: nothing would ever become due. */
export const noWorkingTime = defineRefusal({
  code: 'no-working-time',
  status: 400,
  reason: 'The calendar has no working time at all',
  remedy: 'Give at least one day of the week an interval',
});

/** Hours, days or years of a calendar contradict each other; `details` says which. */
export const calendarInvalid = defineRefusal({
  code: 'calendar-invalid',
  status: 400,
  reason: 'The calendar contradicts itself',
  remedy: 'Correct the named parts',
});

/** No such calendar, or it belongs to another province. */
export const noSuchCalendar = defineRefusal({
  code: 'no-such-calendar',
  status: 404,
  reason: 'There is no such calendar',
  remedy: 'Look at the list of calendars',
});

/** Somebody saved a newer version since it was read; `details` names the newest. */
export const calendarChangedMeanwhile = defineRefusal({
  code: 'calendar-changed',
  status: 409,
  reason: 'Somebody changed this calendar in the meantime',
  remedy: 'Look at the newest version, then change that',
});
