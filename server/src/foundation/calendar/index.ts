/** When work is done: working hours, public holidays and make-up working days, of the group and of each province. */
export { type Calendar, type CalendarBody, openCalendar } from './calendar.ts';
export { type Calendars, calendarsOf, calendarsToSaveBy } from './calendars.ts';
export { listCalendarNames } from './store.ts';
export { addWorkingTime, workingTimeBetween } from './working-time.ts';
export { calendarChanged } from './announcements.ts';
