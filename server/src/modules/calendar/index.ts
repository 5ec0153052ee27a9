/** When work is done: working hours, public holidays and make-up working days, of the group and of each province. */
export { type Calendar, type CalendarBody, type HolidayYear, type Interval, openCalendar } from './calendar.ts';
export { addWorkingTime, workingTimeBetween } from './working-time.ts';
